package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.Set;

/**
 * Tells numbers that a sentence deals out over places or times after it said once what became of
 * the people: "31 people died in Elazig and four others in Malatya", "sixty were killed on Friday
 * and fifty on Saturday".
 */
final class Dealing {

  private static final Set<String> PREPOSITIONS =
      WordTable.of("in", "at", "from", "near", "to", "on", "outside", "among", "by");
  private static final Set<String> THERE = WordTable.of("elsewhere", "nearby", "abroad");
  private static final Set<String> MORE = WordTable.of("more", "others", "other");
  private static final Set<String> STRETCHES =
      WordTable.of("year", "month", "week", "spring", "summer", "autumn", "fall", "winter");
  private static final Set<String> WHEN = WordTable.of("on", "in", "during", "over");
  private static final Set<String> EARLIER =
      WordTable.of("before", "earlier", "previous", "preceding");
  private static final WordTable SPANS =
      WordTable.of("years", "months", "weeks", "days", "hours", "year", "month", "week");
  private static final WordTable NEXT = WordTable.of("following", "next", "first", "last");

  private Dealing() {}

  /** "were killed on July 16, 41 on July 18": a bare number with a time of its own. */
  static boolean byTime(Sentence sentence, CountedPhrase phrase) {
    int more = phrase.last() + 1;
    int on =
        more < sentence.size() && MORE.contains(sentence.token(more).lower()) ? more + 1 : more;
    int joint = phrase.first() - 1;
    if (!phrase.bare()
        || phrase.share()
        || joint < 2
        || !Words.joint(sentence, joint)
        || on + 1 >= sentence.size()) {
      return false;
    }
    int before = Words.token(sentence, joint - 1, ",") ? joint - 2 : joint - 1;
    if (timeBefore(sentence, on)) { // "119 last year and 132 the year before"
      return stretch(sentence, before);
    }
    if (!WHEN.contains(sentence.token(on).lower())) {
      return false;
    }
    boolean fronted = // "In 2023 nearly 900 returned home, and (1,056 in) 2020"
        WHEN.contains(sentence.token(0).lower())
            && time(sentence, 1)
            && Words.closed(sentence, on + 2);
    int unit = span(sentence, on + 1);
    return (unit > 0 || time(sentence, on + 1))
        && !verbAhead(sentence, Math.max(unit, on + 1))
        && (fronted
            || time(sentence, before)
            || time(sentence, before - 1)
            || stretch(sentence, before));
  }

  /** "the year before", "a month earlier", "the previous week". */
  static boolean timeBefore(Sentence sentence, int from) {
    if (!Words.tag(sentence, from).equals("DT")) {
      return false;
    }
    boolean first = EARLIER.contains(Words.lower(sentence, from + 1));
    int unit = first ? from + 2 : from + 1;
    return SPANS.holds(Words.lower(sentence, unit))
        && (first || EARLIER.contains(Words.lower(sentence, unit + 1)));
  }

  /** A weekday, a month or a year. */
  private static boolean time(Sentence sentence, int i) {
    return i >= 0
        && (Words.weekday(sentence.token(i).lower())
            || Words.MONTHS.contains(sentence.token(i).lower())
            || sentence.token(i).year());
  }

  /** "(over) the following six weeks", "the next days": the last word, or -1. */
  private static int span(Sentence sentence, int the) {
    int unit = Words.tag(sentence, the + 2).equals("CD") ? the + 3 : the + 2;
    return Words.token(sentence, the, "the")
            && NEXT.holds(Words.lower(sentence, the + 1))
            && SPANS.holds(Words.lower(sentence, unit))
        ? unit
        : -1;
  }

  /** "last year", "this month". */
  private static boolean stretch(Sentence sentence, int unit) {
    return unit > 0
        && STRETCHES.contains(sentence.token(unit).lower())
        && (sentence.token(unit - 1).is("last") || sentence.token(unit - 1).is("this"));
  }

  /** "Deaths were reported from Odisha (10), Bihar (8)": the first of several places. */
  static boolean firstPlace(Sentence sentence, CountedPhrase phrase) {
    int open = phrase.first() - 1;
    int behind = phrase.last() + 1;
    if (!phrase.bare()
        || !Words.token(sentence, open, "(")
        || !Words.token(sentence, behind, ")")
        || !Words.joint(sentence, behind + 1)) {
      return false;
    }
    int in = open - 1;
    while (in > 0 && sentence.token(in).capitalised()) {
      in--;
    }
    return in < open - 1 && (sentence.token(in).is("from") || sentence.token(in).is("in"));
  }

  /** "(20 were hurt), (two by a car)", but not "the rest, (18 by the union's count)". */
  static boolean listed(Sentence sentence, int joint) {
    return Words.joint(sentence, joint) && !rest(sentence, joint);
  }

  private static boolean rest(Sentence sentence, int comma) {
    return Words.token(sentence, comma, ",")
        && (Words.token(sentence, comma - 1, "rest") || Words.token(sentence, comma - 1, "others"));
  }

  /** "73 deaths in Morelos state, 43 in Puebla": a number with a place of its own. */
  static boolean byPlace(Sentence sentence, CountedPhrase phrase) {
    int behind = phrase.last() + 1;
    int before = phrase.first() - 1;
    boolean others = !phrase.bare() && sentence.token(phrase.head()).is("others");
    if (!(phrase.bare() || others) || before < 1 || phrase.share() || rest(sentence, before)) {
      return false;
    }
    boolean parenthesised =
        sentence.token(before).is("(")
            && behind < sentence.size()
            && sentence.token(behind).is(")")
            && name(sentence, before - 1);
    if (parenthesised) {
      return true;
    }
    if (bracketedNames(sentence, before, behind)) {
      return true;
    }
    boolean withPlace = sentence.token(before).is("with") && name(sentence, before - 1);
    if (withPlace && !verbAhead(sentence, behind)) {
      return true;
    }
    boolean listed =
        Words.joint(sentence, before)
            || sentence.token(before).is(";")
            || sentence.token(before).is("plus");
    boolean more = // "one each from Cachar and Morigaon"
        behind < sentence.size()
            && (MORE.contains(sentence.token(behind).lower()) || sentence.token(behind).is("each"));
    int preposition = more ? behind + 1 : behind;
    if (listed
        && sentence.has(preposition)
        && THERE.contains(sentence.token(preposition).lower())) {
      return !verbAhead(sentence, preposition + 1); // "12 died in Lyon and two elsewhere"
    }
    boolean inAll = // "kept their husbands, 60 in all"
        Words.token(sentence, behind, "in")
            && (Words.token(sentence, behind + 1, "all")
                || Words.token(sentence, behind + 1, "total"));
    return listed
        && !inAll
        && preposition + 1 < sentence.size()
        && PREPOSITIONS.contains(sentence.token(preposition).lower())
        && (properPlace(sentence, preposition + 1)
            || (!verbAhead(sentence, preposition + 1) && !timeAt(sentence, preposition + 1)));
  }

  /**
   * "(including four children) in Leeds and two women in York": one more item of a list whose items
   * have places of their own.
   */
  static boolean itemWithPlace(Sentence sentence, CountedPhrase phrase) {
    int joint = phrase.first() - 1;
    int behind = phrase.last() + 1;
    if (phrase.bare()
        || !phrase.meets(TriggerWord.Needs.PEOPLE)
        || !Words.joint(sentence, joint)
        || !(Words.closed(sentence, behind) || preposition(sentence, behind))
        || verbAhead(sentence, behind)) {
      return false;
    }
    int in = joint - 1;
    while (in > 1 && PartMarks.listWord(sentence, in) && !sentence.token(in).is(",")) {
      in--;
    }
    return in > 0 && in < joint - 1 && preposition(sentence, in) && Words.noun(sentence, in - 1);
  }

  private static boolean preposition(Sentence sentence, int i) {
    return PREPOSITIONS.contains(sentence.token(i).lower());
  }

  /** "Swat", whatever the tagger takes it for. */
  private static boolean name(Sentence sentence, int i) {
    return sentence.token(i).tag().startsWith("NNP")
        || (i > 0 && Words.noun(sentence, i) && sentence.token(i).capitalised());
  }

  /** "(Sindh 7, Punjab 5)": names with numbers in a bracket. */
  private static boolean bracketedNames(Sentence sentence, int name, int behind) {
    boolean ends = Words.token(sentence, behind, ",") || Words.token(sentence, behind, ")");
    if (!ends || !sentence.token(name).tag().startsWith("NNP")) {
      return false;
    }
    for (int i = name - 1; i > 0; i--) {
      if (sentence.token(i).is("(")) {
        return true;
      }
      String tag = sentence.token(i).tag();
      if (!tag.startsWith("NNP") && !tag.equals("CD") && !tag.equals(",") && !tag.equals("HYPH")) {
        return false;
      }
    }
    return false;
  }

  private static boolean timeAt(Sentence sentence, int i) {
    return Words.WEEKDAYS.contains(sentence.token(i).lower())
        || (sentence.token(i).tag().equals("CD") && !countedPlaces(sentence, i + 1));
  }

  /** "(and nine in 11) other villages": a number of places, and no time. */
  private static boolean countedPlaces(Sentence sentence, int from) {
    int i = from;
    while (Words.tag(sentence, i).startsWith("JJ") || Words.tag(sentence, i).equals("VBG")) {
      i++; // "two neighbouring villages"
    }
    return Words.tag(sentence, i).equals("NNS") && !PhraseExtent.span(sentence, i);
  }

  /** Whether a verb of its own follows before the segment ends. */
  static boolean verbAhead(Sentence sentence, int from) {
    for (int i = from; i < sentence.size(); i++) {
      String lower = sentence.token(i).lower();
      if (lower.equals(",")
          || lower.equals(";")
          || lower.equals(".")
          || lower.equals("and")
          || (Words.CLAUSE_STARTS.contains(lower) && i > from)
          || Words.relative(sentence, i)) {
        return false;
      }
      if (Words.verb(sentence, i) && !modifies(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** "neighboring Malatya": a participle before its noun. */
  private static boolean modifies(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    return (tag.equals("VBG") || tag.equals("VBN"))
        && i + 1 < sentence.size()
        && Words.noun(sentence, i + 1);
  }

  private static boolean properPlace(Sentence sentence, int from) {
    for (int i = from; i < Math.min(from + 4, sentence.size()); i++) {
      if (sentence.token(i).tag().startsWith("NNP")) {
        return !Words.WEEKDAYS.contains(sentence.token(i).lower());
      }
      if (!sentence.token(i).tag().equals("DT")
          && !sentence.token(i).tag().startsWith("NN")
          && !sentence.token(i).is("of")) {
        return false;
      }
    }
    return false;
  }
}
