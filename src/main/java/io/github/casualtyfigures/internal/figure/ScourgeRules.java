package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads those whom a disease or hunger takes, as plain verbs tell it: "cholera carried off 50,000
 * of them", "typhus took 600 prisoners", "cold and hunger finished off 540", "the war took two of
 * her sons". Immutable; may be shared by threads.
 */
final class ScourgeRules {

  private static final Set<String> OFF = Set.of("carry", "finish", "kill", "pick");
  private static final Set<String> TAKING = Set.of("take", "carry");

  private final Frames frames;

  ScourgeRules(Frames frames) {
    this.frames = frames;
  }

  /** The verb by which a scourge before it takes {@code phrase}, or null. */
  @Nullable Fate taken(Sentence sentence, CountedPhrase phrase) {
    boolean kin = kin(sentence, phrase);
    int last = ObjectRules.before(sentence, phrase.first());
    last = kin && Words.token(sentence, last, "and") ? beforeKin(sentence, last - 1) : last;
    boolean off = Words.token(sentence, last, "off") || Words.token(sentence, last, "away");
    int verb = off ? last - 1 : last;
    if (verb < 1
        || phrase.single()
        || !Words.verb(sentence, verb)
        || !(off ? OFF : TAKING).contains(sentence.token(verb).lemma())
        || phrase.kind() == PeopleNouns.Kind.THING) {
      return null;
    }
    int subject = Words.beforeAuxiliaries(sentence, verb);
    boolean scourge =
        frames.is(Frames.Kind.DISEASE, sentence, subject)
            || frames.is(Frames.Kind.SCOURGE, sentence, subject)
            || (kin
                && (Words.closed(sentence, phrase.last() + 1)
                    || (Words.tag(sentence, phrase.last() + 1).equals("IN") // not "two prisoner"
                        && !Words.token(sentence, phrase.last() + 1, "by")))
                && (frames.is(Frames.Kind.BLOW, sentence, subject)
                    || frames.is(Frames.Kind.WAR, sentence, subject)
                    || frames.is(Frames.Kind.MISHAP, sentence, subject)));
    return scourge
        ? Fate.at(Category.KILLED, TriggerWord.Needs.PEOPLE, verb, last, "takenByScourge")
        : null;
  }

  /** "(The war took) two of her sons", "my three brothers". */
  static boolean kin(Sentence sentence, CountedPhrase phrase) {
    for (int i = Math.max(0, phrase.first() - 1); i < phrase.last(); i++) {
      if (sentence.token(i).tag().equals("PRP$") && !sentence.token(i).is("its")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "(buried) my husband and (three of our children)": the token before the first of them, or -1.
   */
  static int beforeKin(Sentence sentence, int kin) {
    int own = kin - 1;
    return own > 0 && Words.noun(sentence, kin) && sentence.token(own).tag().equals("PRP$")
        ? own - 1
        : -1;
  }
}
