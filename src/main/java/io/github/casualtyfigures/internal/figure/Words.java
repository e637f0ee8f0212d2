package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Small classes of closed-class words and tags that the rules share. */
final class Words {

  /** What the tagger takes for a noun behind a noun: "a militia leader southwest of the city". */
  static final Set<String> WHERE =
      WordTable.of(
          "north",
          "south",
          "east",
          "west",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "close",
          "near");

  static final Set<String> BE =
      WordTable.of(
          "be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "get", "gets",
          "got", "getting", "gotten");
  static final Set<String> HAVE = WordTable.of("have", "has", "had", "having", "'ve", "'d");
  static final Set<String> DO = WordTable.of("do", "does", "did");
  static final Set<String> NOT = WordTable.of("not", "n't", "never");
  private static final Set<String> RELATIVES =
      WordTable.of("who", "whom", "which", "that", "whose");

  /** Who leads a body, before "of" alone: "the head of the council". */
  static final Set<String> HEADS = WordTable.of("head", "chief", "deputy");

  static final Set<String> DETERMINERS =
      WordTable.of(
          "the",
          "these",
          "those",
          "all",
          "another",
          "other",
          "others",
          "its",
          "their",
          "his",
          "her",
          "our",
          "my",
          "some",
          "any",
          "such",
          "an",
          "a",
          "further",
          "additional",
          "more",
          "added",
          "remaining",
          "original",
          "first",
          "last",
          "extra",
          "fewer",
          "same",
          "latest",
          "estimated",
          "total",
          "combined",
          "entire");

  /** Conjunctions that begin another clause. */
  static final Set<String> CLAUSE_STARTS =
      WordTable.of(
          "when",
          "while",
          "as",
          "because",
          "although",
          "though",
          "if",
          "whereas",
          "after",
          "before",
          "until",
          "unless",
          "since",
          "but",
          "where",
          "so",
          "whether",
          "once",
          "amid");

  /** Words that may stand between a verb and the number of its object. */
  static final Set<String> HEDGES =
      WordTable.of(
          "at",
          "least",
          "most",
          "more",
          "than",
          "up",
          "to",
          "over",
          "about",
          "around",
          "some",
          "nearly",
          "almost",
          "as",
          "many",
          "no",
          "fewer",
          "less",
          "under",
          "between",
          "roughly",
          "approximately",
          "close",
          "an",
          "a",
          "estimated",
          "another",
          "well",
          "just");

  static final Set<String> MONTHS =
      WordTable.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  /** Weekdays, months and the words that stand like them for a time. */
  static final Set<String> WEEKDAYS =
      WordTable.of(
          Stream.concat(
                  MONTHS.stream(),
                  Stream.of(
                      "monday",
                      "tuesday",
                      "wednesday",
                      "thursday",
                      "friday",
                      "saturday",
                      "sunday",
                      "yesterday",
                      "today",
                      "overnight",
                      "tonight",
                      "earlier",
                      "later",
                      "recently",
                      "early",
                      "late",
                      "morning",
                      "afternoon",
                      "evening",
                      "night"))
              .toList());

  private Words() {}

  static boolean weekday(String lower) {
    return WEEKDAYS.contains(lower);
  }

  static boolean weekdayAt(Sentence sentence, int i) {
    return sentence.has(i) && weekday(sentence.token(i).lower());
  }

  /** "(since 2022), returned", but not "(after nine people died)": no verb as far as a mark. */
  static boolean adjunct(Sentence sentence, int from) {
    int i = from + 1;
    while (i < sentence.size() && !closed(sentence, i) && !sentence.token(i).is(",")) {
      if (finite(sentence, i)) {
        return false;
      }
      i++;
    }
    return true;
  }

  static boolean noun(Sentence sentence, int i) {
    return sentence.has(i) && sentence.token(i).tag().startsWith("NN");
  }

  /** "the", "families", "of", "his": what a chain of noun phrases is made of. */
  static boolean nominal(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("DT")
        || tag.equals("POS")
        || tag.equals("PRP$")
        || sentence.token(i).is("of");
  }

  static boolean verb(Sentence sentence, int i) {
    String tag = tag(sentence, i);
    return tag.startsWith("VB") || tag.equals("MD");
  }

  /** A verb with a time of its own: "dies", "died". */
  static boolean tensed(Sentence sentence, int i) {
    String tag = tag(sentence, i);
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
  }

  /** "MSF", "OCHA": whether it has no small letter and at least {@code shortest} characters. */
  static boolean acronym(Sentence sentence, int i, int shortest) {
    String text = sentence.token(i).text();
    return text.length() >= shortest && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** A verb that a subject stands before: "dies", "died", "may". */
  static boolean finite(Sentence sentence, int i) {
    return tensed(sentence, i) || tag(sentence, i).equals("MD");
  }

  /** "(of) the latter", "(of) their own": who was told of before. */
  static boolean latterOrOwn(Sentence sentence, int i) {
    boolean latter = token(sentence, i + 1, "latter");
    boolean own = token(sentence, i + 1, "own") && tag(sentence, i).equals("PRP$");
    return !noun(sentence, i + 2) && (own || (latter && token(sentence, i, "the")));
  }

  /** The tag of token {@code i}; empty outside the sentence. */
  static String tag(Sentence sentence, int i) {
    return sentence.has(i) ? sentence.token(i).tag() : "";
  }

  /** Token {@code i} in lower case; empty outside the sentence. */
  static String lower(Sentence sentence, int i) {
    return sentence.has(i) ? sentence.token(i).lower() : "";
  }

  /** "(have) not (been found)", "(were) never (found)": whether a word of denial stands between. */
  static boolean denied(Sentence sentence, int from, int to) {
    return sentence.lowers().subList(from, to).stream().anyMatch(NOT::contains);
  }

  /** "is", "were", "been". */
  static boolean be(Sentence sentence, int i) {
    return sentence.has(i) && BE.contains(sentence.token(i).lower());
  }

  static boolean adverb(Sentence sentence, int i) {
    return sentence.has(i)
        && (sentence.token(i).tag().startsWith("RB") || sentence.token(i).is("ago"));
  }

  /** The first token from {@code i} on that is no adverb. */
  static int pastAdverbs(Sentence sentence, int i) {
    int next = i;
    while (adverb(sentence, next)) {
      next++;
    }
    return next;
  }

  /** An adverb that denies nothing: "since", "reportedly", not "never". */
  static boolean mereAdverb(Sentence sentence, int i) {
    return adverb(sentence, i) && !NOT.contains(sentence.token(i).lower());
  }

  /** "who", "which"; in "WHO staff were hurt" it is a name. */
  static boolean relative(Sentence sentence, int i) {
    return sentence.has(i) && RELATIVES.contains(sentence.token(i).lower()) && !health(sentence, i);
  }

  /** The World Health Organization, which the tagger takes for a pronoun. */
  static boolean health(Sentence sentence, int i) {
    return sentence.token(i).is("who") && sentence.cased().get(i).equals("WHO");
  }

  /** A form of "be" or "have". */
  static boolean auxiliary(Sentence sentence, int i) {
    String lower = sentence.has(i) ? sentence.token(i).lower() : "";
    return BE.contains(lower) || HAVE.contains(lower);
  }

  /**
   * "(nine) have since been (identified)": the first token behind forms of be, have and adverbs.
   */
  static int behindAuxiliaries(Sentence sentence, int from) {
    int i = from;
    while (i < sentence.size() && (auxiliary(sentence, i) || adverb(sentence, i))) {
      i++;
    }
    return i;
  }

  /** "(patients) were later (moved)": the last token before be, have and adverbs, or -1. */
  static int beforeAuxiliaries(Sentence sentence, int verb) {
    int i = verb - 1;
    while (i > 0 && (auxiliary(sentence, i) || adverb(sentence, i))) {
      i--;
    }
    return i;
  }

  /** "(they) had (fled)": the first token behind forms of have. */
  static int behindHave(Sentence sentence, int from) {
    int i = from;
    while (i < sentence.size() && HAVE.contains(sentence.token(i).lower())) {
      i++;
    }
    return i;
  }

  static boolean token(Sentence sentence, int i, String word) {
    return i >= 0 && i < sentence.size() && sentence.token(i).is(word);
  }

  /** Whether nothing but a mark stands at {@code i}, so that what stands before it is closed. */
  static boolean closed(Sentence sentence, int i) {
    return i >= sentence.size() || ".,;".contains(sentence.token(i).lower());
  }

  /** "were in the area at the time": who was by when something befell others. */
  static boolean atTheTime(Sentence sentence, int from) {
    for (int i = from; i + 2 < sentence.size(); i++) {
      if (sentence.token(i).is("at")
          && sentence.token(i + 1).is("the")
          && sentence.token(i + 2).is("time")) {
        return true;
      }
    }
    return false;
  }

  /** Whether token {@code i} joins what stands on its sides: "and" or a comma. */
  static boolean joint(Sentence sentence, int i) {
    return token(sentence, i, "and") || token(sentence, i, ",");
  }

  /** "including", "incl.": whether a part is named next. */
  static boolean including(Sentence sentence, int i) {
    String lower = lower(sentence, i);
    return lower.equals("including") || lower.equals("incl.") || lower.equals("incl");
  }

  /** "three (more) of its sailors", "two (more) of the girls". */
  static boolean moreOf(Sentence sentence, int i) {
    String whose = i + 2 < sentence.size() ? sentence.token(i + 2).tag() : "";
    return token(sentence, i, "more")
        && token(sentence, i + 1, "of")
        && (whose.equals("PRP$") || whose.equals("DT"));
  }

  /** Whether token {@code i} ends "as well as" or "well as". */
  static boolean asWellAs(Sentence sentence, int i) {
    return token(sentence, i, "as") && token(sentence, i - 1, "well");
  }

  /** Whether a quotation mark stands at {@code i}; outside the sentence there is none. */
  static boolean quote(Sentence sentence, int i) {
    String lower = sentence.has(i) ? sentence.token(i).lower() : "";
    return lower.equals("\"")
        || lower.equals("''")
        || lower.equals("``")
        || lower.equals("'")
        || lower.equals("`");
  }

  static boolean dash(Sentence sentence, int i) {
    String lower = lower(sentence, i);
    return lower.equals("-")
        || lower.equals("--")
        || lower.equals("\u2013")
        || lower.equals("\u2014");
  }

  /**
   * "a Progress Party (PP) leader": the bracket behind an abbreviation before a noun, else open.
   */
  static int pastAbbreviation(Sentence sentence, int open) {
    boolean bracketed =
        open + 3 < sentence.size()
            && sentence.token(open).is("(")
            && sentence.token(open + 2).is(")")
            && sentence.token(open + 1).capitalised()
            && noun(sentence, open + 3);
    return bracketed ? open + 2 : open;
  }
}
