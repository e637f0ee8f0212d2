package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads more of those told of before where plain words say what became of them: "(Police detained
 * 300.) Another 52 were picked up in Batumi", "(Both sides freed 90.) The first 52 walked back".
 * Elsewhere the same words say other things. Immutable; may be shared by threads.
 */
final class AfterwardRules {

  private static final Map<Category, Triggers.Form> FORMS =
      Map.of(
          Category.CAPTURED, Triggers.Form.AFTER_ARREST,
          Category.ABDUCTED, Triggers.Form.AFTER_ABDUCTION,
          Category.RELEASED, Triggers.Form.AFTER_RELEASE,
          Category.DISPLACED, Triggers.Form.AFTER_FLIGHT,
          Category.DEPLOYED, Triggers.Form.AFTER_DEPLOYMENT,
          Category.MISSING, Triggers.Form.AFTER_LOSS);

  private static final Set<String> LEAVING =
      Set.of("drive", "ride", "leave", "flee", "escape", "speed", "disappear", "go", "vanish");

  private static final int NEAR = 4;

  private final Triggers triggers;
  private final PeopleNouns nouns;
  private final Frames frames;

  AfterwardRules(Triggers triggers, PeopleNouns nouns, Frames frames) {
    this.triggers = triggers;
    this.nouns = nouns;
    this.frames = frames;
  }

  /** What {@code sentence} goes on to say of {@code phrase} after {@code running}, or null. */
  @Nullable Fate find(Sentence sentence, CountedPhrase phrase, @Nullable Category running) {
    Triggers.Form form = running == null ? null : FORMS.get(running);
    boolean them =
        form != null && !phrase.zero() && ofThem(sentence, phrase) && opens(sentence, phrase);
    if (running == null || form == null || !them) {
      return null;
    }
    Fate behind = behind(sentence, phrase, form);
    return behind != null ? behind : before(sentence, phrase, running);
  }

  /** "52", "another 52", "52 others", "52 of them", "52 of the girls". */
  private static boolean ofThem(Sentence sentence, CountedPhrase phrase) {
    return phrase.bare()
        || phrase.pronoun()
        || Words.token(sentence, phrase.head(), "others")
        || (Words.token(sentence, phrase.mention().last() + 1, "of")
            && Words.token(sentence, phrase.mention().last() + 2, "the"));
  }

  /** Whether nothing else is told before a bare number: no "300 lorries are there and (52)". */
  private boolean opens(Sentence sentence, CountedPhrase phrase) {
    if (!phrase.bare()) {
      return true;
    }
    int first = phrase.first();
    for (int i = Math.max(0, ObjectRules.before(sentence, first) - 1); i < first; i++) {
      boolean joint = Words.joint(sentence, i) || sentence.token(i).is("but");
      if (joint && told(sentence, i)) {
        return false;
      }
    }
    boolean ofOthers = // "Of the tanks 52 are in place"
        sentence.token(0).is("of") && !Words.token(sentence, 1, "them");
    return !ofOthers;
  }

  /** Whether a verb stands before {@code end} that does more than say who speaks. */
  private boolean told(Sentence sentence, int end) {
    for (int i = 0; i < end; i++) {
      if (Words.tensed(sentence, i) && !frames.verb(Frames.Kind.SPEAKING, sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** "(52) have since been picked up": a tail behind auxiliaries. */
  private @Nullable Fate behind(Sentence sentence, CountedPhrase phrase, Triggers.Form form) {
    int from = phrase.last() + 1;
    from += Words.token(sentence, from, "more") ? 1 : 0;
    int i = from;
    while (Words.auxiliary(sentence, i)
        || Words.tag(sentence, i).equals("MD")
        || Words.mereAdverb(sentence, i)) {
      Phrases.Match<TriggerWord> early = triggers.at(form, sentence, i);
      if (early != null) {
        break;
      }
      i++;
    }
    Phrases.Match<TriggerWord> tail = triggers.at(form, sentence, i);
    boolean verb = i > from || Words.tensed(sentence, i) || Words.token(sentence, i, "to");
    int next = tail == null ? i : i + tail.length();
    boolean other = // "taken in by the hospital", "crossed the border to flee"
        frames.any(Frames.Kind.CARE, sentence, next, next + NEAR)
            || (form == Triggers.Form.AFTER_RELEASE && Words.tag(sentence, next).equals("TO"));
    return tail == null || !verb || other || ObjectMarks.objectFollows(sentence, next)
        ? null
        : Fate.of(tail.value(), i, next - 1, "afterwards");
  }

  /** "brought back 52", "still have 52", "drove off with 52": a plain verb before the number. */
  private @Nullable Fate before(Sentence sentence, CountedPhrase phrase, Category running) {
    int verb = ObjectRules.before(sentence, phrase.first());
    if (verb < 1) {
      return null;
    }
    boolean captives = running == Category.RELEASED || CaptiveRules.HELD.contains(running);
    boolean back = // "brought back 52"
        captives && CaptiveRules.HOMEWARD.contains(Words.lower(sentence, phrase.first() - 1));
    boolean taken = // "carried 52 of them to Ramallah"
        running == Category.RELEASED
            && phrase.pronoun()
            && Words.verb(sentence, verb)
            && frames.verb(Frames.Kind.CARRYING, sentence, verb)
            && !ObjectRules.passive(sentence, verb)
            && !frames.any(Frames.Kind.CARE, sentence, phrase.last(), sentence.size());
    if (back || taken) {
      int carried = back ? phrase.first() - 2 : verb;
      boolean moves =
          Words.verb(sentence, carried)
              && (taken
                  || frames.verb(Frames.Kind.CARRYING, sentence, carried)
                  || frames.verb(Frames.Kind.RECEIVING, sentence, carried)
                  || sentence.token(carried).is("handed"));
      return moves ? CaptiveRules.fate(Category.RELEASED, carried, "afterwards") : null;
    }
    if (running == Category.ABDUCTED || running == Category.MISSING) {
      boolean alive = // "found 52 alive in the forest"
          sentence.token(verb).lemma().equals("find")
              && Words.token(sentence, phrase.last() + 1, "alive");
      if (alive) {
        return CaptiveRules.fate(Category.RELEASED, verb, "afterwards");
      }
    }
    boolean leaves = // "That leaves some 37,000 there"
        (running == Category.DISPLACED || CaptiveRules.HELD.contains(running))
            && sentence.token(verb).lemma().equals("leave")
            && PartMarks.ANAPHORS.contains(sentence.token(verb - 1).lower())
            && Words.token(sentence, phrase.last() + 1, "there");
    if (leaves) {
      return CaptiveRules.fate(running, verb, "afterwards");
    }
    return running == Category.ABDUCTED ? withThem(sentence, phrase, verb) : null;
  }

  /** "drove off with (52 others)": the verb before the preposition, or -1. */
  static int leftWith(Sentence sentence, int with, CountedPhrase phrase) {
    int behind = phrase.last() + 1;
    boolean others = // "with 30 police in pursuit", "with 12 others guarding the road"
        Words.tag(sentence, behind).equals("VBG")
            || Words.token(sentence, behind + 1, "pursuit")
            || phrase.group() == Group.PRISONERS;
    boolean off = Words.token(sentence, with - 1, "off");
    int verb = off ? with - 2 : with - 1;
    return !others
            && Words.token(sentence, with, "with")
            && verb > 0
            && Words.verb(sentence, verb)
            && LEAVING.contains(sentence.token(verb).lemma())
        ? verb
        : -1;
  }

  /** "The gunmen still have (52)", "still keep (52)", "They drove off with (52 others)". */
  private @Nullable Fate withThem(Sentence sentence, CountedPhrase phrase, int verb) {
    boolean still = // and no men or money of their own
        Words.token(sentence, verb - 1, "still")
            && (Words.HAVE.contains(sentence.token(verb).lower())
                || sentence.token(verb).lemma().equals("keep"));
    boolean holds = still && nouns.militants(sentence, 0, verb);
    int leave = leftWith(sentence, verb, phrase);
    boolean leaves =
        leave > 0 && (sentence.token(0).is("they") || nouns.militants(sentence, 0, leave));
    return holds || leaves
        ? CaptiveRules.fate(Category.ABDUCTED, leaves ? leave : verb, "afterwards")
        : null;
  }
}
