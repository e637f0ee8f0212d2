package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;

/**
 * The marks between a counted phrase and a verb behind it by which they show whether they belong
 * together.
 */
final class SubjectMarks {

  private static final int LONGEST_ASIDE = 18;

  private SubjectMarks() {}

  /**
   * "…with 1,200 on board, and nearly 200 died", "which had 400 inhabitants, at least 80 died": a
   * counted phrase behind a comma begins anew.
   */
  static boolean newClause(Sentence sentence, CountedPhrase phrase, int i) {
    if (i + 2 >= sentence.size() || !sentence.token(i).is(",")) {
      return false;
    }
    boolean part = sentence.token(i + 1).is("and") && Words.tensed(sentence, i + 2);
    if (part && PartMarks.markedAsPart(sentence, phrase)) {
      return true; // "41 dead, among them six officers, and says that a dozen were hurt"
    }
    boolean object =
        phrase.first() > 0 && Words.HAVE.contains(sentence.token(phrase.first() - 1).lower());
    boolean another = !phrase.bare() && bareSubject(sentence, i + 1);
    if (!object && !sentence.token(i + 1).is("and") && !another) {
      return false;
    }
    if (another) {
      return true;
    }
    boolean preposition = object || PartMarks.markedAsPart(sentence, phrase);
    for (int k = phrase.last() + 1; k < i; k++) {
      preposition |= sentence.token(k).tag().equals("IN");
    }
    for (int k = i + 2; k < Math.min(i + 6, sentence.size()); k++) {
      if (sentence.token(k).tag().equals("CD")) {
        return preposition;
      }
    }
    return false;
  }

  /** "of the 156 detainees, 99 had injuries": a bare number with a verb of its own. */
  static boolean bareSubject(Sentence sentence, int i) {
    String verb = i + 1 < sentence.size() ? sentence.token(i + 1).tag() : "";
    return sentence.token(i).tag().equals("CD") && (verb.equals("VBD") || verb.equals("VBP"));
  }

  /**
   * "in a poll released Monday": a participle without auxiliary tells of the noun right before it,
   * unless the sentence is a headline without a verb of its own.
   */
  static boolean attaches(
      Sentence sentence, CountedPhrase phrase, int i, PredicateReader.Predicate predicate) {
    boolean goesOn = sentence.token(i).is("been"); // "have come up and been arrested"
    if (predicate.finite()
        || goesOn
        || !sentence.token(i).tag().equals("VBN")
        || i == phrase.last() + 1) {
      return true;
    }
    int determiner = i - 1;
    while (determiner > phrase.last() && Words.adverb(sentence, determiner)) {
      determiner--;
    }
    if (sentence.token(determiner).tag().equals("DT")) {
      return false; // "the camp for the internally displaced"
    }
    if (sentence.token(determiner).tag().equals("CD") && ofAside(sentence, determiner - 1)) {
      return false;
    }
    String before = sentence.token(i - 1).lower();
    if (before.equals(",")
        || before.equals(")")
        || before.equals("-")
        || Words.adverb(sentence, i - 1)) {
      return true;
    }
    if (itsOwn(sentence, phrase.last() + 1, i - 1)) {
      return false;
    }
    boolean listed = true;
    for (int k = phrase.last() + 1; k < i; k++) {
      boolean preposition = sentence.token(k).tag().equals("IN") && !sentence.token(k).is("of");
      listed &= !preposition && !Words.verb(sentence, k);
    }
    if (listed) {
      return true;
    }
    for (int k = 0; k < sentence.size(); k++) {
      if (k == i + 1 && Words.CLAUSE_STARTS.contains(sentence.token(k).lower())) {
        break; // "All 48 aboard killed as turboprop crashes"
      }
      if (Words.finite(sentence, k)) {
        return false;
      }
    }
    return true;
  }

  /**
   * "(12 people), two displaced men among them, were": a participle between a number and a noun.
   */
  static boolean premodifies(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    boolean participle = tag.equals("VBN") || tag.equals("VBD") || tag.equals("JJ");
    return participle
        && i > 1
        && i + 1 < sentence.size()
        && sentence.token(i + 1).tag().equals("NNS")
        && (sentence.token(i - 1).tag().equals("CD") || PartMarks.ofThem(sentence, i - 1));
  }

  /** "(several men), of the (1,960 sent, died)": a number of which they are a part. */
  private static boolean ofAside(Sentence sentence, int the) {
    return Words.token(sentence, the, "the")
        && Words.token(sentence, the - 1, "of")
        && Words.token(sentence, the - 2, ",");
  }

  /** "12 women, its report (released)": what belongs to another begins behind a comma. */
  private static boolean itsOwn(Sentence sentence, int from, int last) {
    int first = last;
    while (first > from && !sentence.token(first).is(",")) {
      first--;
    }
    return first < last
        && sentence.token(first).is(",")
        && sentence.token(first + 1).is("its")
        && Words.noun(sentence, last);
  }

  /** "had not died", "was later shot": whether a verb before goes on in the one at {@code i}. */
  static boolean withinGroup(Sentence sentence, int i) {
    int before = i - 1;
    while (before > 0 && Words.adverb(sentence, before)) {
      before--;
    }
    return before >= 0
        && (Words.finite(sentence, before) || sentence.token(before).tag().equals("VBG"));
  }

  /** "seven workers -- all but one of them women -- were shot": behind the second dash. */
  static int behindAside(Sentence sentence, int dash) {
    if (!Words.dash(sentence, dash) || !sentence.token(dash).spaced()) {
      return dash;
    }
    for (int i = dash + 1; i < Math.min(dash + LONGEST_ASIDE, sentence.size() - 1); i++) {
      if (Words.dash(sentence, i) && sentence.token(i).spaced()) {
        return i + 1;
      }
    }
    return dash;
  }

  static int closing(Sentence sentence, int open) {
    for (int i = open + 1; i < sentence.size(); i++) {
      if (sentence.token(i).is(")") || sentence.token(i).is("]")) {
        return i;
      }
    }
    return open;
  }
}
