package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads people of whom nothing is said but what they are hurt with: "nine passengers with leg
 * injuries", "One is in the capital with a broken arm". Immutable; may be shared by threads.
 */
final class InjuryRules {

  private static final int LONGEST_PLACE = 7;

  /** The rule for others of whom no worse is told. */
  static final String OTHERS_HIT = "othersHit";

  /** The rule for those of whom an injury is told behind "with". */
  static final String WITH = "withInjury";

  private final Injuries injuries;
  private final Frames frames;

  InjuryRules(Frames frames) {
    this.injuries = new Injuries(frames);
    this.frames = frames;
  }

  /** What an injury behind the phrase, or behind where its people are, says of them, or null. */
  @Nullable Fate find(Sentence sentence, CountedPhrase phrase) {
    int with = phrase.last() + 1;
    with += phrase.bare() && Words.token(sentence, with, "more") ? 1 : 0; // "nine more with burns"
    with += // "A boy of six is in hospital with burns"
        phrase.single()
                && Words.token(sentence, with, "of")
                && Words.tag(sentence, with + 1).equals("CD")
            ? 2
            : 0;
    int aside = // "Two children, a boy and a girl, are in hospital with burns"
        Words.token(sentence, with, ",") ? SubjectAsides.behindPeople(sentence, with) : with;
    with = Words.be(sentence, aside) ? aside : with;
    boolean there =
        with < sentence.size()
            && (Words.BE.contains(sentence.token(with).lower())
                || frames.verb(Frames.Kind.ARRIVING, sentence, with)); // "came in with burns"
    if (there) {
      boolean brought = // "were brought in with burns"
          Words.tag(sentence, with + 1).equals("VBN")
              && (frames.verb(Frames.Kind.CARRYING, sentence, with + 1)
                  || frames.verb(Frames.Kind.HURRYING, sentence, with + 1));
      with = behindPlace(sentence, brought ? with + 2 : with + 1);
    } else if (with < sentence.size() && sentence.token(with).tag().equals("VBG")) {
      Fate nursing = injuries.told(sentence, with, false, WITH);
      return nursing == null // "another eight nursing bullet wounds"
          ? null
          : nursing.withNeeds(TriggerWord.Needs.ANY);
    }
    with = left(sentence, phrase, with) ? behindAside(sentence, with) : with;
    boolean persons =
        (phrase.kind() == PeopleNouns.Kind.PERSON || phrase.kind() == PeopleNouns.Kind.PLURAL)
            && phrase.head() >= 0
            && !sentence.token(phrase.head()).is("others"); // cars
    Fate struck =
        persons ? injuries.hitting(sentence, ObjectRules.before(sentence, phrase.first())) : null;
    Fate hit = struck != null ? struck : othersHit(sentence, phrase);
    return hit != null ? hit : injuries.at(sentence, with, WITH);
  }

  private static boolean left(Sentence sentence, CountedPhrase phrase, int comma) {
    int verb = ObjectRules.before(sentence, phrase.first());
    return Words.token(sentence, comma, ",")
        && verb >= 0
        && sentence.token(verb).lemma().equals("leave");
  }

  /** "left seven people, two of them children, (with) burns": behind the aside. */
  private static int behindAside(Sentence sentence, int comma) {
    for (int i = comma + 2; i < Math.min(comma + 2 * LONGEST_PLACE, sentence.size()); i++) {
      if (sentence.token(i).is("with") && sentence.token(i - 1).is(",")) {
        return i;
      }
    }
    return comma;
  }

  /** "(Two men died.) Eleven others were struck": besides those of whom worse was told. */
  private @Nullable Fate othersHit(Sentence sentence, CountedPhrase phrase) {
    int be = phrase.last() + 1;
    boolean hit =
        phrase.head() >= 0
            && sentence.token(phrase.head()).is("others")
            && Words.tag(sentence, be + 1).startsWith("VB")
            && Words.BE.contains(sentence.token(be).lower())
            && frames.verb(Frames.Kind.STRIKING, sentence, be + 1)
            && Words.closed(sentence, be + 2);
    return hit ? Fate.at(Category.WOUNDED, TriggerWord.Needs.PEOPLE, be + 1, OTHERS_HIT) : null;
  }

  /** "(airlifted) to a hospital in Delhi with head injuries". */
  boolean behind(Sentence sentence, int from) {
    for (int i = from; i < Math.min(from + 2 * LONGEST_PLACE, sentence.size()); i++) {
      if (injuries.at(sentence, i, WITH) != null) {
        return true;
      }
      if (Words.verb(sentence, i) || sentence.token(i).is(";")) {
        return false;
      }
    }
    return false;
  }

  /** "(is) still in hospital (with)": the first token behind the place, or the end. */
  private static int behindPlace(Sentence sentence, int from) {
    for (int i = from; i < Math.min(from + LONGEST_PLACE, sentence.size()); i++) {
      if (sentence.token(i).is("with")) {
        return i;
      }
      String tag = sentence.token(i).tag();
      boolean place =
          tag.equals("IN")
              || tag.equals("RP")
              || tag.equals("DT")
              || tag.equals("PRP$")
              || tag.equals("POS")
              || tag.startsWith("JJ")
              || Words.noun(sentence, i)
              || Words.adverb(sentence, i);
      if (!place) {
        return sentence.size();
      }
    }
    return sentence.size();
  }
}
