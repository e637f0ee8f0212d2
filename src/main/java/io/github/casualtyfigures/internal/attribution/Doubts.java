package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.Set;

/**
 * What a disclaimer is of: a figure or a statement, and not "the identities of the dead", "the
 * bookings", "any proof of his income". Stateless.
 */
final class Doubts {

  /** What is doubted where a figure is, by the heads of their phrases. */
  private static final Set<String> STATEMENTS =
      WordTable.of(
          "claim",
          "figure",
          "toll",
          "number",
          "count",
          "tally",
          "total",
          "estimate",
          "report",
          "account",
          "version",
          "statement",
          "announcement",
          "assertion",
          "allegation",
          "accusation",
          "testimony",
          "information",
          "detail",
          "data",
          "datum",
          "statistic",
          "death",
          "casualty",
          "fatality",
          "loss",
          "side",
          "attack",
          "strike",
          "killing",
          "incident",
          "extent",
          "scale",
          "accuracy",
          "veracity",
          "truth",
          "which",
          "something",
          "anything");

  /** The words for what would show that a statement is true. */
  private static final Set<String> PROOFS = WordTable.of("evidence", "proof");

  /** The words that part one clause from another. */
  private static final Set<String> PARTING =
      WordTable.of(",", ";", "but", "while", "because", "so", "as", "although", "since");

  /** Those that part clauses where a verb stands before them. */
  private static final Set<String> JOINING = WordTable.of("and", "or");

  /** "none (of the figures)": how many of those that a noun names. */
  private static final Set<String> COUNTING =
      WordTable.of("none", "any", "either", "neither", "some", "each", "most", "much", "part");

  private static final Set<String> BEING = WordTable.of("be", "been", "being", "was", "were", "is");

  /** How far before its participle "been" stands: "been independently verified". */
  private static final int BEING_WITHIN = 3;

  /** Those who speak, where the speaker of the sentence before is told of again. */
  private static final Set<String> BODIES =
      WordTable.of(
          "group",
          "organisation",
          "organization",
          "movement",
          "militia",
          "faction",
          "statement",
          "ministry",
          "government",
          "army",
          "military",
          "authority",
          "official");

  private Doubts() {}

  /** Whether the words from {@code first} to {@code last} leave a statement in doubt. */
  static boolean ofStatement(Sentence sentence, int first, int last) {
    if (passive(sentence, first, last)) {
      return states(sentence, begin(sentence, first - 1), first - 1);
    }
    int next = last + 1;
    if (statement(sentence, last)) {
      return true; // "verify the number of the dead"
    }
    boolean proof = PROOFS.contains(sentence.token(last).lower());
    boolean of = next < sentence.size() && is(sentence, next, "of");
    of |= proof && next < sentence.size() && is(sentence, next, "for");
    return (proof && !of) || states(sentence, of ? next + 1 : next, end(sentence, next));
  }

  /** Whether the words from {@code first} to {@code last} tell of a proof that is wanting. */
  static boolean ofProof(Sentence sentence, int first, int last) {
    boolean proof = false;
    for (int i = first; i <= last; i++) {
      proof |= PROOFS.contains(sentence.token(i).lower());
    }
    return proof;
  }

  /** "The (group) offered no proof": who may be the speaker of the sentence before. */
  static boolean body(Sentence sentence, int noun) {
    return BODIES.contains(sentence.token(noun).lemma());
  }

  /** Whether {@code noun} is what a figure or a statement is called. */
  static boolean statement(Sentence sentence, int noun) {
    return STATEMENTS.contains(sentence.token(noun).lemma());
  }

  /** "could not (be verified)", whose subject is in doubt rather than an object. */
  private static boolean passive(Sentence sentence, int first, int last) {
    int participle = last;
    while (participle > first && !sentence.token(participle).lower().endsWith("ed")) {
      participle--;
    }
    if (!sentence.token(participle).lower().endsWith("ed")) {
      return false;
    }
    for (int i = participle - 1; i >= Math.max(0, participle - BEING_WITHIN); i--) {
      if (BEING.contains(sentence.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the first noun phrase names a statement, or none stands there: "it", "how many". */
  private static boolean states(Sentence sentence, int from, int to) {
    int i = from;
    if (i + 1 <= to && counting(sentence, i)) {
      i += 2;
    }
    while (i <= to && !noun(sentence, i)) {
      String tag = sentence.tags().get(i);
      boolean inside = tag.startsWith("JJ") || tag.equals("CD") || tag.startsWith("VBN");
      boolean opens = tag.endsWith("DT") || tag.equals("PRP$") || tag.startsWith("RB");
      if (!inside && !opens) {
        return true;
      }
      i++;
    }
    int head = i;
    while (head < to && (noun(sentence, head + 1) || sentence.tags().get(head + 1).equals("POS"))) {
      head++;
    }
    return i > to || statement(sentence, head);
  }

  private static boolean counting(Sentence sentence, int i) {
    return COUNTING.contains(sentence.token(i).lower()) && is(sentence, i + 1, "of");
  }

  private static boolean noun(Sentence sentence, int i) {
    return sentence.tags().get(i).startsWith("NN");
  }

  private static boolean is(Sentence sentence, int i, String word) {
    return sentence.token(i).is(word);
  }

  /** Where the clause begins that goes up to {@code last}. */
  static int begin(Sentence sentence, int last) {
    int i = last;
    while (i > 0 && !parts(sentence, i - 1)) {
      i--;
    }
    return Math.max(0, i);
  }

  /** Where the clause ends that goes on at {@code first}. */
  static int end(Sentence sentence, int first) {
    int i = first;
    while (i < sentence.size() && !parts(sentence, i)) {
      i++;
    }
    return i - 1;
  }

  /** "the toll is known (and) the names", not "the figures of the army (and) the rebels". */
  private static boolean parts(Sentence sentence, int i) {
    String word = sentence.token(i).lower();
    if (!JOINING.contains(word)) {
      return PARTING.contains(word);
    }
    for (int before = i - 1; before > 0; before--) {
      String tag = sentence.tags().get(before);
      if (tag.equals("MD") || (tag.startsWith("VB") && !tag.equals("VBN") && !tag.equals("VBG"))) {
        return true;
      }
    }
    return false;
  }
}
