package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.Set;

/** The marks about a number behind a toll that say whether it is the number of that toll. */
final class TollMarks {

  private static final Set<String> JOINTS =
      Set.of(
          "to", "at", "as", "of", ":", "-", "from", "by", "past", "above", "is", "was", "beyond",
          "over", "--", "\u2013", "\u2014");

  /** What leads to a number that a count has passed. */
  static final Set<String> ABOVE = Set.of("past", "above", "beyond");

  private static final int OWNER = 5;
  private static final Set<String> AWAY =
      WordTable.of("according", "owing", "due", "thanks", "because");

  /** The words from the one that opens a clause to its verb. */
  private static final int LONGEST_CLAUSE = 12;

  /** What a toll may be measured by: "at a total of 288", "from a peak of 40". */
  private static final Set<String> TOTALS =
      WordTable.of(
          "total",
          "maximum",
          "minimum",
          "high",
          "low",
          "peak",
          "record",
          "range",
          "figure",
          "rate",
          "estimate",
          "average",
          "count",
          "number",
          "toll",
          "tune",
          "order",
          "score",
          "few");

  private TollMarks() {}

  /** "to a staggering 4,900": whether an adjective at {@code i} describes the number. */
  static boolean described(Sentence sentence, int i, Frames frames) {
    String tag = i > 1 ? sentence.token(i).tag() : "";
    boolean adjective =
        tag.startsWith("JJ")
            || tag.equals("VBG")
            || (i > 1 && frames.is(Frames.Kind.PEAK, sentence, i)); // "a record 59.1 million"
    return adjective && (sentence.token(i - 1).is("a") || sentence.token(i - 1).is("an"));
  }

  /** "Kenya's wounded (rise) to 40": a headline's verb behind the dead, which looks like a noun. */
  static boolean headline(Triggers triggers, Sentence sentence, int measure) {
    if (!Words.token(sentence, measure + 1, "to") || Words.noun(sentence, measure - 1)) {
      return false;
    }
    Phrases.Match<TriggerWord> noun =
        measure == 0 ? null : triggers.endingAt(Triggers.Form.NOUN, sentence, measure - 1);
    return noun != null && noun.value().role() == TriggerWord.Role.STRONG;
  }

  /** "Kenya's (wounded) rise to 40", "flood (missing) fall to 97": no verb, whatever its tag. */
  static boolean owned(Triggers triggers, Sentence sentence, int i) {
    return i > 0
        && (sentence.token(i - 1).tag().equals("POS")
            || (Words.noun(sentence, i - 1)
                && triggers.at(Triggers.Form.MEASURE, sentence, i + 1) != null));
  }

  /** "the dead number in the hundreds", "deaths ran into the thousands". */
  static boolean ofScale(Sentence sentence, CountedPhrase phrase, int in) {
    int behind = phrase.last() + 1;
    return phrase.bare()
        && (Words.token(sentence, in, "in") || Words.token(sentence, in, "into"))
        && sentence.token(phrase.first()).is("the")
        && !Words.token(sentence, behind, "of");
  }

  /** "(continued) to rise", "(kept) climbing": a verb that leads to what a toll does. */
  static boolean leadsOn(Triggers triggers, Sentence sentence, int verb) {
    int next = Words.token(sentence, verb + 1, "to") ? verb + 2 : verb + 1;
    boolean goes =
        next < sentence.size() && (next == verb + 2 || sentence.token(next).tag().equals("VBG"));
    return goes && triggers.at(Triggers.Form.MEASURE, sentence, next) != null;
  }

  /** "the number of dead at 61 and of injured (at) 300": of others the number is told, too. */
  static boolean otherNumber(Sentence sentence, int i) {
    int of = i;
    while (of > 1 && !sentence.token(of).is("of")) {
      String tag = sentence.token(of).tag();
      boolean within = tag.equals("DT") || tag.startsWith("JJ") || tag.startsWith("VB");
      if (!within && !Words.noun(sentence, of)) {
        return false;
      }
      of--;
    }
    return of > 1 && of < i && Words.joint(sentence, of - 1);
  }

  /** "put the dead at 28 and said dozens of men (were) held": what has a verb of its own. */
  static boolean subject(Sentence sentence, int behind) {
    return behind < sentence.size()
        && (Words.auxiliary(sentence, behind)
            || sentence.token(behind).tag().equals("MD")
            || sentence.token(behind).tag().equals("VBN")
            || sentence.token(behind).tag().equals("VBD"));
  }

  /**
   * "according to (two officials)", "owing to", "because of", "were from (one family)": no measure
   * leads to the number.
   */
  static boolean leadsAway(Sentence sentence, int to) {
    if (to > 0 && sentence.token(to).is("from")) {
      return Words.BE.contains(sentence.token(to - 1).lower());
    }
    return to > 0
        && (sentence.token(to).is("to") || sentence.token(to).is("of"))
        && AWAY.contains(sentence.token(to - 1).lower());
  }

  /** "33 of (48 mayors)": the number is the whole of another. */
  static boolean ofNumber(Sentence sentence, int of) {
    return of > 0
        && sentence.token(of).is("of")
        && sentence.token(of - 1).tag().equals("CD")
        && !Words.token(sentence, of - 2, "toll");
  }

  /** "it believed there were (12)": that they exist, which measures no toll. */
  static boolean existing(Sentence sentence, int be) {
    return be > 0
        && Words.BE.contains(sentence.token(be).lower())
        && sentence.token(be - 1).is("there");
  }

  /** "losses are (likely) between": what may stand before the number of a toll. */
  static boolean passed(Sentence sentence, int i) {
    return Words.quote(sentence, i) || Words.adverb(sentence, i) || sentence.token(i).is("likely");
  }

  /** "Nine people died on Friday, for (a total of 81)". */
  static boolean forTotal(Sentence sentence, CountedPhrase phrase) {
    return Words.token(sentence, phrase.first() - 1, "for")
        && phrase.bare()
        && sentence.token(phrase.first()).is("a")
        && Words.token(sentence, phrase.first() + 1, "total");
  }

  /** "most died in Bogo, a city of (90,000)": the people of a place. */
  static boolean ofPlace(Sentence sentence, int of, Frames frames) {
    return of > 0
        && sentence.token(of).is("of")
        && frames.is(Frames.Kind.UNIT, sentence, of - 1)
        && (Words.token(sentence, of - 2, "a") || Words.token(sentence, of - 2, "the"));
  }

  /**
   * "a crush at a rally of (hundreds of people)", "at a gathering of (5,000)": those who were
   * there, unlike "stood at a total of (288)".
   */
  static boolean ofCrowd(Triggers triggers, Sentence sentence, int of) {
    if (of < 3
        || !sentence.token(of).is("of")
        || !sentence.token(of - 1).tag().equals("NN")
        || TOTALS.contains(sentence.token(of - 1).lower())) {
      return false;
    }
    int a = of - 2;
    while (a > 1 && !sentence.token(a).tag().equals("DT") && !Words.tag(sentence, a).equals("IN")) {
      if (triggers.endingAt(Triggers.Form.NOUN, sentence, a) != null) {
        return false; // "a refugee population of 4,000"
      }
      a--;
    }
    boolean one = sentence.token(a).is("a") || sentence.token(a).is("an");
    String tag = sentence.token(a - 1).tag();
    return one && (tag.equals("IN") || tag.startsWith("VB"));
  }

  /** "put at 12, and some of (the 80)": a number and a joint stand before the "of". */
  static boolean pastNumber(Sentence sentence, int and) {
    int number = Words.token(sentence, and - 1, ",") ? and - 2 : and - 1;
    return sentence.token(and).is("and") && Words.tag(sentence, number).equals("CD");
  }

  /** "six were found dead and the fate of (eight)": what a noun between says became of them. */
  static boolean ofDeed(Triggers triggers, Sentence sentence, int of) {
    Phrases.Match<TriggerWord> deed =
        of > 1 && sentence.token(of).is("of")
            ? triggers.endingAt(Triggers.Form.NOMINAL, sentence, of - 1)
            : null;
    return deed != null && Words.token(sentence, of - deed.length() - 1, "the");
  }

  /** "the count would go up as only 33 of the mayors had reported", unlike "gave it as 33". */
  static boolean opensClause(Sentence sentence, int as, CountedPhrase phrase) {
    return sentence.token(as).is("as") && Dealing.verbAhead(sentence, phrase.last() + 1);
  }

  /** "Rio Grande do Sul": a word of a name that is taken for a verb. */
  static boolean withinName(Sentence sentence, int i) {
    return i > 0
        && i + 1 < sentence.size()
        && sentence.token(i - 1).tag().startsWith("NNP")
        && sentence.token(i + 1).tag().startsWith("NNP")
        && !sentence.token(i).capitalised();
  }

  /** "the dead number 212": the tagger takes the verb for a noun. */
  static boolean numbers(Sentence sentence, int i) {
    return sentence.token(i).is("number") && i > 0 && !sentence.token(i - 1).is("the");
  }

  /**
   * "The number killed when a tanker blew up in Jigawa rose to 170", "the toll of the floods that
   * swept the valley rose to 52": the token before the clause.
   */
  static int beforeClause(Sentence sentence, int verb) {
    for (int i = verb - 1; i > Math.max(0, verb - LONGEST_CLAUSE); i--) {
      String lower = sentence.token(i).lower();
      String tag = sentence.token(i).tag();
      boolean relative = tag.equals("WDT") || tag.equals("WP");
      if (lower.equals("when")
          || lower.equals("after")
          || lower.equals("as")
          || lower.equals("since")
          || relative) {
        return i;
      }
    }
    return -1;
  }

  /**
   * "put the figure (closer to 600)", "(as high as 30)": such a hedge stands for the joint, too.
   */
  static boolean nearer(Sentence sentence, CountedPhrase phrase) {
    String first = sentence.token(phrase.mention().first()).lower();
    boolean high = Words.token(sentence, phrase.mention().first() + 1, "high");
    return first.equals("closer") || first.equals("nearer") || (first.equals("as") && high);
  }

  /** "raised to 135 (on Friday) the number": the first token behind a number and its time. */
  static int behindTime(Sentence sentence, CountedPhrase phrase) {
    int i = phrase.last() + 1;
    boolean to =
        Words.token(sentence, phrase.first() - 1, "to")
            || Words.token(sentence, phrase.first() - 1, "at");
    if (!to || !Words.tag(sentence, i).equals("IN")) {
      return i;
    }
    boolean earlier = sentence.token(i).is("from") && Words.tag(sentence, i + 1).equals("CD");
    return earlier || (sentence.has(i + 1) && Words.weekday(sentence.token(i + 1).lower()))
        ? i + 2
        : i;
  }

  /** "(The dead, 52) in all", "altogether": the first token behind such words. */
  static int behindInAll(Sentence sentence, int i) {
    if (Words.token(sentence, i, "altogether")) {
      return i + 1;
    }
    boolean in = Words.token(sentence, i, "in");
    boolean all = Words.token(sentence, i + 1, "all") || Words.token(sentence, i + 1, "total");
    return in && all ? i + 2 : i;
  }

  /** "Russian (losses)"; the capital with which a sentence begins names nobody: "Job losses". */
  static boolean named(Sentence sentence, int owner) {
    boolean common = owner == 0 && sentence.token(owner).tag().matches("NNS?");
    return sentence.token(owner).capitalised() && !common;
  }

  /** "Baku's losses". */
  static boolean ownedByName(Sentence sentence, int i) {
    return i > 0
        && sentence.token(i).tag().equals("POS")
        && sentence.token(i - 1).tag().equals("NNP");
  }

  /** Whether {@code j} joins a toll to the number: "the toll is (12)", "a figure (above 100)". */
  static boolean jointed(Sentence sentence, int j, CountedPhrase phrase) {
    return JOINTS.contains(sentence.token(j).lower())
        || ABOVE.contains(sentence.token(phrase.mention().first()).lower());
  }

  /**
   * "The American estimate (is closer to 6,000)", "the UN's own estimate", but not "the damage
   * estimate", "its estimate of growth" or "by his estimate".
   */
  static boolean estimate(Sentence sentence, int i) {
    if (i < 1 || !sentence.token(i).is("estimate") || !Words.noun(sentence, i)) {
      return false;
    }
    String tag = sentence.token(i - 1).tag();
    boolean whose =
        tag.equals("POS")
            || tag.equals("PRP$")
            || sentence.token(i - 1).is("own")
            || (tag.startsWith("JJ") && sentence.token(i - 1).capitalised());
    return whose
        && !Words.token(sentence, i + 1, "of")
        && !Words.token(sentence, i + 1, "for")
        && !sentence.lowers().subList(Math.max(0, i - OWNER), i).contains("by");
  }
}
