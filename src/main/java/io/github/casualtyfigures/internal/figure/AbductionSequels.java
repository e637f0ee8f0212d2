package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a text that has told of an abduction goes on to say by plain words: "94 pupils were
 * taken away", "my two daughters are among those taken", "it claims to hold 214 people", "put the
 * number taken at 280". Elsewhere the same words tell of school trips and of halls. Immutable; may
 * be shared by threads.
 */
final class AbductionSequels {

  private static final int FARTHEST = 8;

  private static final Set<String> HOLDERS =
      Set.of("it", "they", "he", "group", "rebels", "to", "be", "is", "are", "was", "were");
  private static final Set<String> SEIZING = Set.of("seize", "abduct", "kidnap", "hijack");
  private static final Set<String> NUMBERS = Set.of("number", "figure", "total", "count");

  private final PeopleNouns nouns;
  private final Frames frames;

  AbductionSequels(PeopleNouns nouns, Frames frames) {
    this.nouns = nouns;
    this.frames = frames;
  }

  /** What {@code sentence} goes on to say of {@code phrase} after an abduction, or null. */
  @Nullable Fate find(Sentence sentence, CountedPhrase phrase, Discourse discourse) {
    if (phrase.share()) {
      return null;
    }
    boolean abduction = discourse.abduction();
    int taken = taken(sentence, phrase);
    if (abduction && taken < 0) {
      taken = phrase.bare() ? numberTaken(sentence, phrase) : held(sentence, phrase);
    } else if (taken < 0 && !phrase.bare()) {
      taken = tookAlong(sentence, phrase);
      taken = taken < 0 && seizers(sentence, discourse) ? held(sentence, phrase) : taken;
    }
    if (taken < 0 || lawful(sentence) || !(abduction || gunmen(discourse.before(sentence)))) {
      return null;
    }
    boolean people = phrase.bare() || phrase.meets(TriggerWord.Needs.PEOPLE);
    boolean armed = phrase.group() == Group.MILITARY || phrase.group() == Group.POLICE;
    return people && !armed
        ? Fate.at(Category.ABDUCTED, TriggerWord.Needs.ANY, taken, "takenToo")
        : null;
  }

  /**
   * "A gang seized a minibus. (It) holds 17 people": whether those who hold are a gang, or more
   * gunmen than one, of whom the sentence right before tells that they seized somebody, or the gang
   * a vehicle, and no hall, which holds as many.
   */
  private boolean seizers(Sentence sentence, Discourse discourse) {
    boolean it = sentence.token(0).is("it");
    List<Sentence> before = discourse.before(sentence);
    if ((!it && !sentence.token(0).is("they")) || before.isEmpty()) {
      return false;
    }
    Sentence told = before.get(before.size() - 1);
    boolean band = false;
    for (int i = 0; i < told.size(); i++) {
      if (band && Words.verb(told, i) && SEIZING.contains(told.token(i).lemma())) {
        return !it || frames.any(Frames.Kind.VEHICLE, told, i + 1, told.size());
      }
      band |= frames.is(Frames.Kind.BAND, told, i) || (!it && nouns.militants(told, i));
    }
    return false;
  }

  /** "were taken away", "had been taken from their school", "are among those taken": or -1. */
  private int taken(Sentence sentence, CountedPhrase phrase) {
    boolean theirs = // "photos of 30 families", but not "of the 303 pupils taken from …, 51"
        phrase.first() > 1 && sentence.token(phrase.first() - 1).is("of");
    if (theirs || phrase.group() == Group.MILITANTS) {
      return -1;
    }
    int behind = phrase.last() + 1;
    behind =
        Words.token(sentence, behind, ",") // "eleven girls, she added, had been taken"
            ? SubjectAsides.behindSpeaker(sentence, behind, frames)
            : pastOthers(sentence, behind);
    int i = Words.behindAuxiliaries(sentence, behind);
    boolean be = i > behind && Words.BE.contains(sentence.token(i - 1).lower());
    if (be && Words.token(sentence, i, "among")) {
      for (int k = i + 1; k < Math.min(i + FARTHEST, sentence.size()); k++) {
        if (sentence.token(k).is("taken")) {
          return closed(sentence, k + 1) ? k : -1;
        }
        if (Words.closed(sentence, k)) {
          return -1;
        }
      }
      return -1;
    }
    boolean reduced = // "of the 303 children taken from St Mary's"
        i == phrase.last() + 1 && Words.token(sentence, i + 1, "from");
    return (be || reduced) && Words.token(sentence, i, "taken") && closed(sentence, i + 1) ? i : -1;
  }

  /** "(pupils) and 12 teachers (were taken)": behind those who are counted with them. */
  private static int pastOthers(Sentence sentence, int and) {
    int i = and + 1;
    while (Words.tag(sentence, i).equals("CD") || Words.tag(sentence, i).startsWith("JJ")) {
      i++;
    }
    return Words.token(sentence, and, "and") && Words.noun(sentence, i) ? i + 1 : and;
  }

  /** "They killed two people and took 34 others into the bush": the verb, or -1. */
  private int tookAlong(Sentence sentence, CountedPhrase phrase) {
    int verb = ObjectRules.before(sentence, phrase.first());
    int behind = phrase.last() + 1;
    boolean took =
        verb > 0
            && sentence.token(0).is("they")
            && Words.verb(sentence, verb)
            && frames.verb(Frames.Kind.SEIZING, sentence, verb);
    boolean off =
        Words.token(sentence, behind, "away")
            || (Words.token(sentence, behind, "with") && Words.token(sentence, behind + 1, "them"))
            || ((Words.token(sentence, behind, "into") || Words.token(sentence, behind, "to"))
                && frames.any(Frames.Kind.HIDEOUT, sentence, behind + 1, behind + 4));
    int left = sentence.token(0).is("they") ? AfterwardRules.leftWith(sentence, verb, phrase) : -1;
    return left > 0 && phrase.premodifier() == null ? left : took && off ? verb : -1;
  }

  /** Whether the law is named, and not only to say what others did: "police said". */
  private boolean lawful(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (frames.is(Frames.Kind.GAOLER, sentence, i) && !tells(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** "police (said)", "according to the police". */
  private boolean tells(Sentence sentence, int law) {
    for (int i = law + 1; i < Math.min(law + FARTHEST, sentence.size()); i++) {
      if (Words.tensed(sentence, i)) {
        return frames.verb(Frames.Kind.SPEAKING, sentence, i);
      }
    }
    return Words.token(sentence, law - 1, "to") || Words.token(sentence, law - 2, "to");
  }

  private boolean gunmen(List<Sentence> before) {
    for (Sentence sentence : before) {
      for (int i = 0; i < sentence.size(); i++) {
        if (nouns.militants(sentence, i) || frames.is(Frames.Kind.BAND, sentence, i)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether nothing says that somebody cared for them: "taken to hospital". */
  private boolean closed(Sentence sentence, int i) {
    int tail = Words.token(sentence, i, "away") ? i + 1 : i;
    boolean from = Words.token(sentence, tail, "from");
    boolean ends =
        Words.closed(sentence, tail)
            || Words.token(sentence, tail, ",")
            || Words.token(sentence, tail, "and")
            || Words.token(sentence, tail, "but")
            || (Words.token(sentence, tail, "in") // "were taken in the Gulf of Guinea"
                && (Words.tag(sentence, tail + 1).startsWith("NNP")
                    || Words.tag(sentence, tail + 2).startsWith("NNP")))
            || (Words.token(sentence, tail, "on") && frames.time(sentence, tail + 1, tail + 2));
    return (ends || from)
        && !frames.any(Frames.Kind.CARE, sentence, from ? tail + 3 : tail, tail + FARTHEST)
        && !frames.any(Frames.Kind.CUSTODY, sentence, tail, tail + FARTHEST);
  }

  /** "It holds four traders", "claimed to hold 214 people", "were holding 1,200 people": or -1. */
  private int held(Sentence sentence, CountedPhrase phrase) {
    int verb = ObjectRules.before(sentence, phrase.first());
    boolean holds =
        verb > 0
            && Words.verb(sentence, verb)
            && sentence.token(verb).lemma().equals("hold")
            && HOLDERS.contains(sentence.token(verb - 1).lower())
            && phrase.group() != Group.PRISONERS;
    boolean room = // "the main prison is full; it holds 3,000 people"
        frames.any(Frames.Kind.CUSTODY, sentence, 0, verb)
            || frames.any(Frames.Kind.ROOM, sentence, 0, verb);
    return holds && !room && !frames.any(Frames.Kind.LYING, sentence, verb, sentence.size())
        ? verb
        : -1;
  }

  /** "put the number taken at 280", "the number of those taken was 94": the participle, or -1. */
  private static int numberTaken(Sentence sentence, CountedPhrase phrase) {
    int taken = -1;
    for (int i = phrase.first() - 1; i >= Math.max(0, phrase.first() - FARTHEST); i--) {
      if (sentence.token(i).is("taken")) {
        taken = i;
      } else if (NUMBERS.contains(sentence.token(i).lower())) {
        return taken;
      } else if (sentence.token(i).is(",") || sentence.token(i).is(";")) {
        return -1;
      }
    }
    return -1;
  }
}
