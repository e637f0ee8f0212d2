package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * People of whom a word of fate says something else: patients who are released from hospital,
 * tourists who return home, players who are exchanged, shoppers who cross a border, viewers whom a
 * film captured, members whom a party lost. Immutable; may be shared by threads.
 */
final class Errands {

  private static final int LONGEST_PURPOSE = 5;

  private final Frames frames;

  Errands(Frames frames) {
    this.frames = frames;
  }

  /** Whether {@code fate} says nothing of the sort of the people of {@code phrase}. */
  boolean tell(Sentence sentence, CountedPhrase phrase, Fate fate) {
    return switch (fate.category()) {
      case RELEASED -> free(sentence, phrase, fate);
      case DISPLACED -> crossed(sentence, fate);
      case CAPTURED -> inmates(sentence, phrase, fate) || figurative(sentence, phrase, fate);
      case CASUALTIES -> figurative(sentence, phrase, fate);
      case KILLED -> visited(sentence, phrase, fate) || figurative(sentence, phrase, fate);
      case MISSING -> absent(sentence, fate);
      default -> false;
    };
  }

  /**
   * "214 patients were under treatment", "people hospitalised with cholera": the sick, unless a
   * blow or people hurt are told of.
   *
   * @param before what became of those counted before, or null
   */
  boolean sick(Sentence sentence, CountedPhrase phrase, Fate fate, @Nullable Category before) {
    boolean treated =
        sentence.token(fate.triggerLast()).lemma().equals("treatment")
            || frames.verb(Frames.Kind.TREATING, sentence, fate.trigger());
    if (fate.category() != Category.WOUNDED || !treated) {
      return false;
    }
    boolean ill = frames.any(Frames.Kind.DISEASE, sentence, 0, sentence.size());
    boolean hurt =
        before == Category.WOUNDED
            || before == Category.CASUALTIES
            || frames.any(Frames.Kind.BLOW, sentence, 0, sentence.size())
            || (!ill && frames.any(Frames.Kind.VICTIMS, sentence, 0, sentence.size()))
            || frames.any(Frames.Kind.INJURY, sentence, 0, sentence.size());
    boolean patients =
        phrase.head() >= 0 && sentence.token(phrase.head()).lemma().equals("patient");
    return (ill || patients) && !hurt;
  }

  private boolean head(Frames.Kind kind, Sentence sentence, CountedPhrase phrase) {
    return phrase.head() >= 0 && frames.is(kind, sentence, phrase.head());
  }

  /** "14 patients were released", "thousands of tourists returned home", "players were swapped". */
  private boolean free(Sentence sentence, CountedPhrase phrase, Fate fate) {
    String lemma = sentence.token(fate.trigger()).lemma();
    int from = fate.triggerLast() + 1;
    boolean released = lemma.equals("release");
    boolean ward =
        released
            && Words.token(sentence, from, "from")
            && frames.any(Frames.Kind.HOSPITAL, sentence, from + 1, from + 3);
    boolean went =
        fate.by().startsWith("returned")
            || lemma.equals("return")
            || sentence.token(from - 1).is("home");
    boolean traded = lemma.equals("exchange") || lemma.equals("swap") || lemma.equals("trade");
    return ward
        || (released && head(Frames.Kind.PATIENTS, sentence, phrase))
        || (went
            && head(Frames.Kind.TRAVELLERS, sentence, phrase)
            && !frames.any(Frames.Kind.CAPTIVITY, sentence, 0, sentence.size()))
        || (traded && head(Frames.Kind.PLAYERS, sentence, phrase));
  }

  /** "thirty relatives were taken to the mortuary": to see the dead. */
  private boolean visited(Sentence sentence, CountedPhrase phrase, Fate fate) {
    return head(Frames.Kind.MOURNERS, sentence, phrase)
        && frames.any(Frames.Kind.MORGUE, sentence, fate.trigger(), fate.triggerLast() + 1);
  }

  /** "three players were missing from the squad". */
  private boolean absent(Sentence sentence, Fate fate) {
    int from = fate.triggerLast() + 1;
    return Words.token(sentence, from, "from")
        && frames.any(Frames.Kind.ROSTER, sentence, from + 1, from + LONGEST_PURPOSE);
  }

  /** "the prison holds 1,500 inmates", "a survey of 1,000 prisoners": no word of their capture. */
  private boolean inmates(Sentence sentence, CountedPhrase phrase, Fate fate) {
    boolean counted = // "1,500 inmates", and what holds them
        fate.trigger() == phrase.head() || sentence.token(fate.trigger()).lemma().equals("hold");
    boolean plain =
        counted
            && phrase.group() == Group.PRISONERS
            && phrase.head() == phrase.mention().last() + 1
            && !Words.token(sentence, phrase.head() + 1, "of");
    int verb = plain ? ObjectRules.before(sentence, phrase.first()) : -1;
    if (verb < 1) {
      return false;
    }
    boolean holds =
        (sentence.token(verb).lemma().equals("hold")
                || frames.verb(Frames.Kind.HOSTING, sentence, verb))
            && frames.any(Frames.Kind.CUSTODY, sentence, 0, verb);
    boolean room =
        sentence.token(verb).is("for")
            && frames.any(Frames.Kind.ROOM, sentence, Math.max(0, verb - LONGEST_PURPOSE), verb);
    boolean asked =
        sentence.token(verb).is("of") && frames.is(Frames.Kind.SURVEY, sentence, verb - 1);
    return holds || room || asked;
  }

  /** "crossed the border to go shopping", "crossed the river to vote". */
  private boolean crossed(Sentence sentence, Fate fate) {
    int to = fate.triggerLast() + 1;
    return sentence.token(fate.trigger()).lemma().equals("cross")
        && (Words.token(sentence, to, "to") || Words.token(sentence, to, "for"))
        && frames.any(Frames.Kind.ERRAND, sentence, to + 1, to + LONGEST_PURPOSE);
  }

  /** "the film captured 12 million viewers", "the party lost 11 ministers". */
  private boolean figurative(Sentence sentence, CountedPhrase phrase, Fate fate) {
    if (fate.trigger() <= 0 || fate.trigger() >= phrase.first()) {
      return false;
    }
    String lemma = sentence.token(fate.trigger()).lemma();
    int subject = ObjectRules.before(sentence, fate.trigger());
    if (subject < 0) {
      return false;
    }
    if (fate.category() == Category.CAPTURED) {
      return lemma.equals("capture") && head(Frames.Kind.CLIENTS, sentence, phrase);
    }
    if (lemma.equals("shoot")) {
      return frames.is(Frames.Kind.PICTURE, sentence, subject);
    }
    return lemma.equals("lose")
        && frames.is(Frames.Kind.BODY_POLITIC, sentence, subject)
        && !sentence.token(subject).capitalised() // no "Soviet Union"
        && !frames.any(Frames.Kind.BLOW, sentence, 0, sentence.size());
  }
}
