package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads people who left a place or came to one where the sentence says what drives them: "36,000
 * people have left El Fasher since Saturday", "40,000 people arrived in South Sudan after fleeing
 * the fighting". Whoever leaves for a holiday or arrives for a feast is not driven. Immutable; may
 * be shared by threads.
 */
final class ExodusRules {

  private static final int FARTHEST = 8;
  private static final int LONGEST_TAIL = 14;

  private static final Set<String> CAUSES = Set.of("since", "as", "amid", "after", "following");
  private static final Set<String> FLEEING = Set.of("fleeing", "fled", "escaping", "displaced");
  private static final Set<String> ON_THE_RUN = Set.of("fleeing", "escaping", "displaced");
  private static final Set<String> STRETCHES = Set.of("days", "hours", "weeks");

  /** How those go whom a war drives over a border. */
  private static final Set<String> CROSSING = Set.of("cross", "pour", "stream", "flood");

  private static final Set<String> CAMPS =
      Set.of("transit", "refugee", "displacement", "evacuation");
  private static final Set<String> ONWARD = Set.of("to", "into", "across", "over", "out", "as");
  private static final Set<String> BORDERS = Set.of("border", "frontier", "river");

  private final Frames frames;
  private final Grounds grounds;

  ExodusRules(Frames frames, Grounds grounds) {
    this.frames = frames;
    this.grounds = grounds;
  }

  /**
   * The flight that leaving or coming is for {@code phrase}.
   *
   * @return the verb, or -1
   */
  int driven(Sentence sentence, CountedPhrase phrase) {
    if (phrase.bare() || phrase.single()) {
      return -1;
    }
    boolean fleeing = false;
    int verb = -1;
    int end = Math.min(phrase.last() + FARTHEST, sentence.size());
    for (int i = phrase.last() + 1; i < end && verb < 0; i++) {
      boolean participle = ON_THE_RUN.contains(sentence.token(i).lower());
      boolean goes =
          Words.verb(sentence, i)
              && !participle
              && (sentence.token(i).lemma().equals("leave")
                  || frames.verb(Frames.Kind.MOVING, sentence, i)
                  || madeIt(sentence, i));
      if (goes) {
        verb = i;
      }
      fleeing |= participle;
      boolean between =
          participle
              || fleeing
              || Words.auxiliary(sentence, i)
              || Words.mereAdverb(sentence, i)
              || sentence.token(i).is("who");
      if (verb < 0 && (!between || Words.closed(sentence, i))) {
        return -1;
      }
    }
    if (verb < 0 || Words.BE.contains(sentence.token(verb - 1).lower())) {
      return -1;
    }
    boolean out = sentence.token(verb).lemma().equals("leave");
    if (!out && camp(sentence, verb + 1)) {
      return verb;
    }
    int place = place(sentence, madeIt(sentence, verb) ? verb + 2 : verb + 1, out);
    boolean driven =
        fleeing || over(sentence, verb) || (place >= 0 && cause(sentence, phrase, place, verb));
    return place >= 0 && (driven || exiled(sentence, phrase, verb)) ? verb : -1;
  }

  /**
   * "poured across the border", "crossed from Myanmar into Thailand", "crossed the Ruzizi river".
   */
  private static boolean over(Sentence sentence, int verb) {
    String lemma = sentence.token(verb).lemma();
    int into = CROSSING.contains(lemma) ? pastBorder(sentence, verb + 1) : -1;
    boolean border =
        (into > verb + 1 && BORDERS.contains(Words.lower(sentence, into - 1)))
            || BORDERS.contains(Words.lower(sentence, verb + 3));
    return into >= 0 && (border || (into > verb + 1 && lemma.equals("cross")));
  }

  /** "750,000 Rohingya poured into Bangladesh": a people in exile that comes to no land of its. */
  private boolean exiled(Sentence sentence, CountedPhrase phrase, int verb) {
    if (!frames.head(Frames.Kind.EXILES, sentence, phrase)
        || sentence.token(verb).lemma().equals("leave")
        || !RefugeRules.large(phrase)
        || frames.anywhere(Frames.Kind.CONTEST, sentence)) {
      return false;
    }
    String people = sentence.token(phrase.head()).lower();
    for (int i = verb + 1; i < Math.min(verb + FARTHEST, sentence.size()); i++) {
      String lower = sentence.token(i).lower();
      boolean home = // "Syrians (crossed into) Syria"
          lower.length() > 3 && people.startsWith(lower.substring(0, 4));
      if (home || lower.equals("back") || lower.equals("home")) {
        return false;
      }
    }
    return true;
  }

  /** "(arrived) at the transit centre", "in refugee camps": where those come who fled. */
  private boolean camp(Sentence sentence, int in) {
    String lower = Words.lower(sentence, in);
    int i = in + 1;
    while (Words.tag(sentence, i).equals("DT") || Words.tag(sentence, i).startsWith("JJ")) {
      i++;
    }
    return (lower.equals("at") || lower.equals("in"))
        && CAMPS.contains(Words.lower(sentence, i))
        && frames.verb(Frames.Kind.HALL, sentence, i + 1);
  }

  /** "have made it to Tawila", "across the border". */
  static boolean madeItOn(Sentence sentence, int verb) {
    return madeIt(sentence, verb) && ONWARD.contains(Words.lower(sentence, verb + 2));
  }

  /** "have made it (to Tawila)": who came through to a place. */
  static boolean madeIt(Sentence sentence, int verb) {
    return Words.token(sentence, verb + 1, "it") && sentence.token(verb).lemma().equals("make");
  }

  /** "(left) the town of Mora", "(arrived) in Chad", "(left) their villages": behind it, or -1. */
  private int place(Sentence sentence, int from, boolean out) {
    int i = out ? from : pastBorder(sentence, from);
    boolean direction =
        i < sentence.size()
            && (frames.is(Frames.Kind.DIRECTION, sentence, i) || sentence.token(i).is("in"));
    if (direction == out && !(out && Words.token(sentence, i, "for"))) {
      boolean transitive = // "crossed the Tarra river", "entered Rwanda", "reached Adre"
          !out && !direction;
      if (!transitive) {
        return -1;
      }
    }
    i += direction ? 1 : 0;
    boolean name = false;
    while (i < sentence.size()) {
      String tag = sentence.token(i).tag();
      boolean ground =
          tag.startsWith("NNP")
              || frames.is(Frames.Kind.HOME, sentence, i)
              || frames.is(Frames.Kind.STATION, sentence, i)
              || frames.is(Frames.Kind.ABROAD, sentence, i);
      name |= ground && !Words.weekday(sentence.token(i).lower());
      boolean within =
          tag.startsWith("NN")
              || tag.startsWith("JJ")
              || tag.equals("DT")
              || tag.equals("PRP$")
              || tag.equals("POS")
              || Words.token(sentence, i, "of");
      if (!within) {
        break;
      }
      i++;
    }
    return name ? i : -1;
  }

  /** "(poured) across the border (into)", "(crossed) from Myanmar (into)": behind it, or -1. */
  private static int pastBorder(Sentence sentence, int from) {
    boolean border =
        Words.token(sentence, from, "across")
            || Words.token(sentence, from, "over")
            || Words.token(sentence, from, "from");
    int i = from + 1;
    while (border && (Words.noun(sentence, i) || Words.tag(sentence, i).equals("DT"))) {
      i++;
    }
    boolean into = Words.token(sentence, i, "into") || Words.token(sentence, i, "to");
    return border && into ? i : from;
  }

  /**
   * "since Saturday", "in recent days", "as rebels advanced", "after fleeing the fighting".
   *
   * @param verb of leaving or coming: who comes, comes for much else, unless it is over a border or
   *     a word of flight is near
   */
  private boolean cause(Sentence sentence, CountedPhrase phrase, int from, int verb) {
    String way = sentence.token(verb).lemma();
    boolean out = way.equals("leave");
    boolean crossing = CROSSING.contains(way);
    boolean told = out || frames.anywhere(Frames.Kind.FLOWN, sentence);
    boolean large =
        out && RefugeRules.large(phrase) && frames.anywhere(Frames.Kind.FLOWN, sentence);
    if (large
        && Words.token(sentence, from, "for")
        && Words.tag(sentence, from + 1).equals("NNP")) {
      return true; // "left Mora for Minawao, the UN refugee agency said"
    }
    boolean cause = false;
    for (int i = from; i < Math.min(from + LONGEST_TAIL, sentence.size()); i++) {
      String lower = sentence.token(i).lower();
      boolean since =
          lower.equals("since")
              && i + 1 < sentence.size()
              && Words.weekday(sentence.token(i + 1).lower());
      boolean recent =
          lower.equals("recent")
              && i + 1 < sentence.size()
              && STRETCHES.contains(sentence.token(i + 1).lower());
      boolean driven = cause && frames.is(Frames.Kind.TURMOIL, sentence, i);
      boolean safer = // "had left the town for safer districts"
          out && lower.equals("for") && grounds.safe(sentence, i + 1);
      boolean turmoil = driven && (out || crossing);
      if ((told && (since || recent)) || turmoil || safer || FLEEING.contains(lower)) {
        return true;
      }
      cause |= CAUSES.contains(lower);
      if (lower.equals(";")) {
        return false;
      }
    }
    return false;
  }

  /** "exodus from the enclave nears 90,000", "Refugees in Chad pass one million", or null. */
  @Nullable Fate crowd(Sentence sentence, CountedPhrase phrase, Triggers triggers) {
    int first = phrase.mention().first();
    boolean bound =
        first < phrase.mention().coreFirst()
            && triggers.at(Triggers.Form.MEASURE, sentence, first) != null;
    int verb = bound ? first : first - 1;
    boolean measured =
        phrase.bare()
            && verb > 0
            && (triggers.endingAt(Triggers.Form.MEASURE, sentence, verb) != null
                || Words.token(sentence, verb, "number"))
            && !Words.BE.contains(sentence.token(verb).lower());
    if (!measured) {
      return null;
    }
    int noun = Words.beforeAuxiliaries(sentence, verb);
    for (int i = noun; i >= Math.max(0, noun - FARTHEST); i--) {
      String lower = sentence.token(i).lower();
      boolean people = // "Internally displaced people", "Sudan's displaced"
          lower.equals("displaced") && (i == noun || (i == noun - 1 && Words.noun(sentence, noun)));
      if (people || frames.is(Frames.Kind.CROWD, sentence, i)) {
        return modifies(sentence, i, noun) && !ofOthers(sentence, i)
            ? Fate.at(Category.DISPLACED, TriggerWord.Needs.ANY, i, "tollBefore crowd")
            : null;
      }
      boolean within =
          Words.noun(sentence, i)
              || sentence.token(i).tag().equals("IN")
              || sentence.token(i).tag().startsWith("JJ")
              || sentence.token(i).tag().equals("DT")
              || sentence.token(i).tag().equals("HYPH");
      if (!within) {
        return null;
      }
    }
    return null;
  }

  /** "attacks on refugees exceeded 1,200": what is counted has to do with them. */
  private boolean ofOthers(Sentence sentence, int crowd) {
    int i = crowd - 1;
    while (i > 0
        && (sentence.token(i).tag().startsWith("JJ")
            || sentence.token(i).tag().equals("DT")
            || Words.adverb(sentence, i))) {
      i--;
    }
    return i > 0
        && sentence.token(i).tag().equals("IN")
        && !frames.is(Frames.Kind.TOTAL, sentence, i - 1);
  }

  /** "refugees in Chad", not "refugee camps", "refugees' debts": the head before the verb. */
  private static boolean modifies(Sentence sentence, int crowd, int noun) {
    return crowd == noun
        || sentence.token(crowd).is("displaced")
        || sentence.token(crowd + 1).tag().equals("IN");
  }
}
