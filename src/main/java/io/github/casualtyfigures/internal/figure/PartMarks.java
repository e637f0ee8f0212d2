package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;

/** The marks in a sentence by which a counted phrase shows that it goes on about another figure. */
final class PartMarks {

  private static final int LONGEST_SPEAKER = 12;

  private static final int LONGEST_DATELINE = 12;

  private static final int FARTHEST = 30;

  static final Set<String> ANAPHORS =
      Set.of(
          "this", "that", "it", "number", "figure", "toll", "total", "which", "count", "these",
          "they");

  private static final Set<String> APART = Set.of("still", "due", "on", "at");
  private static final Set<String> COMPOSED = Set.of("consisting", "composed");

  /** "13 civilians, most of them women, and (seven soldiers)": an aside without a number. */
  private static final Set<String> MOST = Set.of("most", "all", "many", "majority", "mostly");

  private static final Set<String> THOSE = Set.of("them", "these", "those", "whom", "which");

  static final Set<String> EVERYONE = Set.of("everyone", "everybody", "all");

  private PartMarks() {}

  static boolean listWord(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("CD")
        || tag.equals("DT")
        || tag.equals("CC")
        || tag.equals(",")
        || tag.equals("PRP$")
        || tag.equals("POS")
        || tag.equals("HYPH")
        || tag.equals(":")
        || tag.startsWith("RB")
        || sentence.token(i).is("of")
        || sentence.token(i).is("-")
        || Words.quote(sentence, i);
  }

  /** "11 people were held, the four gunmen included", ", the attacker among them". */
  static boolean includedBehind(Sentence sentence, CountedPhrase phrase) {
    int mark = phrase.last() + 1;
    boolean included = Words.token(sentence, mark, "included") && Words.closed(sentence, mark + 1);
    boolean among = phrase.single() && Words.token(sentence, mark, "among");
    return (included || (among && Words.token(sentence, mark + 1, "them")))
        && Words.token(sentence, phrase.first() - 1, ",");
  }

  /** "three of them children": who they were stands right behind, and no verb is theirs. */
  static boolean ofThemApposed(Sentence sentence, CountedPhrase phrase) {
    int behind = phrase.last() + 1;
    if (!phrase.pronoun() || behind >= sentence.size()) {
      return false;
    }
    while (behind + 1 < sentence.size()
        && (sentence.token(behind).tag().startsWith("JJ")
            || (sentence.token(behind).tag().equals("VBN")
                && SubjectMarks.premodifies(sentence, behind)))) {
      behind++;
    }
    String tag = sentence.token(behind).tag();
    boolean clause =
        sentence.token(phrase.last()).is("whom"); // "nine of whom the navy says drowned"
    return (tag.equals("DT") && !clause)
        || tag.equals("NNS")
        || tag.equals("NN")
        || tag.equals("NNPS");
  }

  /** "22 whole families among them". */
  static boolean amongThem(Sentence sentence, int behind) {
    for (int i = behind; i + 1 < sentence.size(); i++) {
      if (sentence.token(i).is("among") && sentence.token(i + 1).is("them")) {
        return true;
      }
      if (!listWord(sentence, i) || sentence.token(i).is(":")) {
        return false;
      }
    }
    return false;
  }

  /** Where the "including" before a part stands, or -1. */
  static int including(Sentence sentence, CountedPhrase phrase) {
    for (int i = phrase.first() - 1; i >= Math.max(0, phrase.first() - FARTHEST); i--) {
      if (Words.including(sentence, i)) {
        return i;
      }
      if (!listWord(sentence, i) || sentence.token(i).is(":")) {
        return -1;
      }
    }
    return -1;
  }

  /** "Among them were 86 women and 49 children": behind the verb of being. */
  static boolean amongThose(Sentence sentence, CountedPhrase phrase) {
    int be = phrase.first() - 1;
    while (be > 1 && listWord(sentence, be) && !Words.BE.contains(sentence.token(be).lower())) {
      be--;
    }
    boolean aside = // "Among them, survivors said, were nine babies"
        be > 4
            && sentence.token(be - 1).is(",")
            && sentence.token(0).is("among")
            && those(sentence, 1)
            && sentence.token(2).is(",");
    if (aside && Words.BE.contains(sentence.token(be).lower())) {
      return true;
    }
    return be > 1
        && Words.BE.contains(sentence.token(be).lower())
        && (THOSE.contains(sentence.token(be - 1).lower())
            ? sentence.token(be - 2).is("among")
            : sentence.token(be - 1).is("group") // "Among the group were 14 foreigners"
                && sentence.token(be - 2).is("the")
                && Words.token(sentence, be - 3, "among"));
  }

  /** "It comprised 148 men and 81 women": the count before by its parts. */
  static boolean itComprises(Sentence sentence, CountedPhrase phrase, Frames frames) {
    int verb = verbOfList(sentence, phrase.first() - 1);
    if (verb < 1 || !frames.verb(Frames.Kind.COMPRISING, sentence, verb)) {
      return false;
    }
    int subject = verb - 1;
    return ANAPHORS.contains(sentence.token(subject).lower())
        && (subject < 2 || sentence.token(subject - 1).tag().equals("DT"));
  }

  /** The verb before a list of phrases: "included two boys, a girl and four women". */
  static int verbOfList(Sentence sentence, int from) {
    for (int i = from; i >= Math.max(0, from - FARTHEST); i--) {
      if (Words.verb(sentence, i)) {
        return i;
      }
      if (!listWord(sentence, i)) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * "The dead included six (displaced people)", "Among them were six": a list that a verb opens.
   */
  static boolean listedBehindVerb(Sentence sentence, CountedPhrase phrase) {
    int verb = verbOfList(sentence, phrase.first() - 1);
    return verb > 0
        && (sentence.token(verb).lemma().equals("include")
            || Words.BE.contains(sentence.token(verb).lower()));
  }

  /** "including three children", "among them two boys and a girl", "half of them women". */
  static boolean markedAsPart(Sentence sentence, CountedPhrase phrase) {
    for (int i = phrase.first() - 1; i >= Math.max(0, phrase.first() - FARTHEST); i--) {
      String lower = sentence.token(i).lower();
      boolean includes = // "six deceased, and that includes the gunman"
          lower.equals("includes") && i > 0 && ANAPHORS.contains(sentence.token(i - 1).lower());
      boolean consists = // "418 people, consisting of 71 troopers"
          lower.equals("of") && i > 0 && COMPOSED.contains(sentence.token(i - 1).lower());
      if (Words.including(sentence, i)
          || includes
          || consists
          || lower.equals("include")
          || lower.equals("comprising")) {
        return true;
      }
      if ((lower.equals("them") || lower.equals("whom") || lower.equals("which"))
          && i > 0
          && (sentence.token(i - 1).is("among") || sentence.token(i - 1).is("of"))) {
        return i < 2 || !MOST.contains(sentence.token(i - 2).lower());
      }
      if (!listWord(sentence, i) || lower.equals("(") || lower.equals(":")) {
        return false;
      }
    }
    return false;
  }

  /** "60 per cent died of famine and 30 per cent for want of medicine": the verb is said once. */
  static boolean nextShare(Sentence sentence, CountedPhrase phrase) {
    int before = phrase.first() - 1;
    int behind = phrase.last() + 1;
    boolean joined = Words.joint(sentence, before);
    boolean preposition =
        behind < sentence.size()
            && (sentence.token(behind).tag().equals("IN") || sentence.token(behind).is("to"));
    boolean earlier = false;
    for (int i = before - 1; i > 0; i--) {
      String lower = sentence.token(i).lower();
      earlier |=
          lower.equals("%") || lower.startsWith("percent") || lower.equals("cent") || third(lower);
    }
    return joined && preposition && earlier;
  }

  private static boolean third(String lower) {
    return Set.of("half", "third", "quarter", "thirds", "quarters", "fifth").contains(lower);
  }

  /** "Of the 114 people killed, 27 had been identified". */
  static boolean afterOfTheWhole(Sentence sentence, CountedPhrase phrase) {
    int comma = beforeSpeaker(sentence, phrase.first() - 1);
    boolean joined = // "Among them, 19 were foreigners, while 149 were locals"
        comma >= 2 && (Words.joint(sentence, comma) || sentence.token(comma).is("while"));
    int behind = phrase.last() + 1;
    behind = // "40 per cent (96 killed, 572 hurt) were"
        Words.token(sentence, behind, "(") ? SubjectMarks.closing(sentence, behind) + 1 : behind;
    boolean subject = behind < sentence.size() && Words.verb(sentence, behind);
    if (!joined || !subject || sentence.token(behind).lemma().equals("survive")) {
      return false; // "Of the 40 hurt, four survived"
    }
    boolean led = // "• Of the dead"
        Words.quote(sentence, 0) || !Character.isLetterOrDigit(sentence.token(0).text().charAt(0));
    int start = led ? 1 : behindDateline(sentence);
    return sentence.token(start).is("of")
        || sentence.token(start).is("out")
        || sentence.token(start).is("among");
  }

  /** "Of these, (the monitor said,) 27 were": the first comma, where they are of those before. */
  static int beforeSpeaker(Sentence sentence, int comma) {
    int open = comma - 1;
    while (open > 1 && comma - open < LONGEST_SPEAKER && !sentence.token(open).is(",")) {
      open--;
    }
    boolean aside =
        Words.token(sentence, comma, ",")
            && open == 2
            && sentence.token(open).is(",")
            && those(sentence, 1)
            && (Words.tensed(sentence, comma - 1) || sentence.token(3).is("according"));
    return aside ? open : comma;
  }

  /**
   * "SEOUL - (Of) the 156 killed": the capital behind the dash of a dateline, or the first token.
   */
  private static int behindDateline(Sentence sentence) {
    for (int i = 1; i < Math.min(LONGEST_DATELINE, sentence.size() - 1); i++) {
      if (Words.dash(sentence, i)) {
        return sentence.token(i + 1).capitalised() ? i + 1 : 0;
      }
    }
    return 0;
  }

  /** "97 were women(, 54 men and 12 boys)": without a verb of their own. */
  static boolean secondOfTheWhole(Sentence sentence, CountedPhrase phrase, Fate previous) {
    boolean part = previous.by().equals("ofTheWhole") || previous.by().equals("partOf");
    int behind = phrase.last() + 1;
    return part
        && !phrase.bare()
        && !phrase.single()
        && phrase.meets(TriggerWord.Needs.PEOPLE)
        && Words.joint(sentence, phrase.first() - 1)
        && (Words.closed(sentence, behind) || Words.token(sentence, behind, "and"));
  }

  /** "of them", "of whom": whether the pronoun at {@code i} stands for people counted before. */
  static boolean ofThem(Sentence sentence, int i) {
    return those(sentence, i) && Words.token(sentence, i - 1, "of");
  }

  /** "these", "them": a pronoun for people counted before. */
  static boolean those(Sentence sentence, int i) {
    return i >= 0 && THOSE.contains(sentence.token(i).lower());
  }

  /** "49 of the dead were women and 13 were children", "of whom it could identify 417". */
  static boolean restOfTheWhole(Sentence sentence, CountedPhrase phrase) {
    int behind = phrase.last() + 1;
    boolean be = behind < sentence.size() && Words.BE.contains(sentence.token(behind).lower());
    int before = phrase.first() - 1;
    boolean joined = before > 0 && Words.joint(sentence, before);
    boolean nationality =
        joined
            && behind < sentence.size()
            && sentence.token(behind).capitalised()
            && behind + 1 < sentence.size()
            && ".,;".contains(sentence.token(behind + 1).lower())
            && restOf(sentence, before);
    if (nationality) {
      return true;
    }
    boolean apart = // "and four are still inside", "and 15 are due out", "and two are on the run"
        sentence.has(behind + 1) && APART.contains(sentence.token(behind + 1).lower());
    if (be && apart) {
      return false;
    }
    if (be && joined && !Words.verb(sentence, Words.pastAdverbs(sentence, behind + 1))) {
      return true;
    }
    for (int i = phrase.first() - 1; i > Math.max(0, phrase.first() - 10); i--) {
      if ((sentence.token(i).is("whom") || sentence.token(i).is("which"))
          && sentence.token(i - 1).is("of")) {
        return true;
      }
    }
    return false;
  }

  /** "Thirty of them are minors and 32 were serving life terms": more is said of the same whole. */
  static boolean restOfThem(Sentence sentence, CountedPhrase phrase, Fate previous, Frames frames) {
    int behind = phrase.last() + 1;
    boolean ofThem = previous.by().equals("ofThem") || previous.by().equals("ofTheWhole");
    return ofThem
        && phrase.bare()
        && Words.joint(sentence, phrase.first() - 1)
        && behind < sentence.size()
        && Words.finite(sentence, behind)
        && !frames.verb(Frames.Kind.ESCAPING, sentence, behind);
  }

  /**
   * "two of the fallen were Nigerien and three Chadian": whether a clause of being stands before.
   */
  private static boolean restOf(Sentence sentence, int joint) {
    for (int i = joint - 1; i > Math.max(0, joint - 4); i--) {
      if (sentence.token(i).is("were") || sentence.token(i).is("are")) {
        return true;
      }
    }
    return false;
  }

  /** "confirmed 92 deaths. Another two were registered in La Mancha": counted like those before. */
  static boolean registered(Sentence sentence, CountedPhrase phrase, Frames frames) {
    int behind = phrase.last() + 1;
    if (behind < sentence.size() && Words.HAVE.contains(sentence.token(behind).lower())) {
      behind++; // "have been"
    }
    return phrase.bare()
        && behind + 1 < sentence.size()
        && Words.BE.contains(sentence.token(behind).lower())
        && frames.is(Frames.Kind.REGISTERED, sentence, behind + 1);
  }

  /** "killed everyone on board: 58 passengers and four crew": the verb's object in numbers. */
  static int everyone(Sentence sentence, CountedPhrase phrase) {
    int colon = phrase.first() - 1;
    while (colon > 0 && !sentence.token(colon).is(":") && !Words.dash(sentence, colon)) {
      if (!listWord(sentence, colon)) {
        return -1;
      }
      colon--;
    }
    for (int i = colon - 1; i > Math.max(0, colon - 7); i--) {
      if (EVERYONE.contains(sentence.token(i).lower())) {
        return i;
      }
      if (Words.verb(sentence, i)) {
        return -1;
      }
    }
    return -1;
  }

  /** "3,000 extra troops: 1,700 paratroopers to Poland, 300 to Germany": parts behind a colon. */
  static boolean afterColon(Sentence sentence, CountedPhrase phrase) {
    boolean item = !phrase.bare() && Words.closed(sentence, phrase.last() + 1);
    int i = phrase.first() - 1;
    if (Words.token(sentence, i, "in") && phrase.bare()) {
      return false; // "two houses: five dead in one"
    }
    while (i > 0 && !sentence.token(i).is(":")) {
      if (Words.verb(sentence, i) || (sentence.token(i).is(";") && !item)) {
        int whom = i - 1; // "298 civilians, 194 of whom were executed; (21 Bedouins)"
        while (whom > i - 4 && whom > 0 && !sentence.token(whom).is("whom")) {
          whom--;
        }
        if (!Words.token(sentence, whom, "whom")) {
          return false;
        }
        i = whom;
      }
      i--;
    }
    return i > 0 && !Dealing.verbAhead(sentence, phrase.last() + 1);
  }
}
