package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.quantity.QuantityMention;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds quantities that are denied: "no casualties", "nobody", "not one officer", "not a single
 * one". Immutable; may be shared by threads.
 */
final class Denials {

  /** The words with which a denied quantity may begin. */
  private static final WordTable DENYING =
      WordTable.of("no", "not", "without", "any", "nobody", "none");

  private static final Set<String> ANYBODY = Set.of("any", "anyone", "anybody");
  private static final Set<String> NOBODIES = WordTable.of("nobody", "none");

  private final PeopleNouns nouns;

  Denials(PeopleNouns nouns) {
    this.nouns = nouns;
  }

  /** The denied quantities of {@code sentence} outside {@code taken}. */
  List<QuantityMention> find(Sentence sentence, List<QuantityMention> taken) {
    List<QuantityMention> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      int last = DENYING.holds(sentence.lowers(), i) ? last(sentence, i) : -1;
      if (last >= 0 && Determiners.free(taken, i)) {
        found.add(Determiners.mention(sentence, i, last, 0, "zero"));
        i = last; // "without any" denies once
      }
    }
    return found;
  }

  /** The last token of the words from token {@code i} on that deny, or -1. */
  private int last(Sentence sentence, int i) {
    String lower = sentence.token(i).lower();
    if (lower.equals("no")) {
      return i + 1 < sentence.size() && sentence.token(i + 1).is("one") ? i + 1 : i;
    }
    if (notOne(sentence, i)) {
      return i + 1;
    }
    if (notASingle(sentence, i + 1)) {
      return Words.token(sentence, i + 3, "one") ? i + 3 : i + 2;
    }
    if (lower.equals("without") && ANYBODY.contains(Words.lower(sentence, i + 1))) {
      return i + 1;
    }
    boolean zero =
        lower.equals("without")
            || NOBODIES.contains(lower)
            || (lower.equals("any") && denied(sentence, i));
    return zero ? i : -1;
  }

  /** "not one Kenyan officer was killed", "not one has died", "not one of them": nobody. */
  private boolean notOne(Sentence sentence, int i) {
    if (!sentence.token(i).is("not") || !Words.token(sentence, i + 1, "one")) {
      return false;
    }
    int next = i + 2;
    if (next >= sentence.size()) {
      return false;
    }
    if (sentence.token(next).is("of") || Words.auxiliary(sentence, next)) {
      return true;
    }
    while (next < sentence.size() && nouns.endingAt(sentence, next) == null) {
      if (!modifier(sentence.token(next).tag())) {
        return false;
      }
      next++;
    }
    return next < sentence.size();
  }

  /** Whether a word of this tag may stand between "one" and its noun. */
  private static boolean modifier(String tag) {
    return tag.startsWith("JJ") || tag.startsWith("NN") || tag.equals("VBN") || tag.equals("HYPH");
  }

  /**
   * "without a single casualty", "not a single soldier", "did not kill a single person": whether
   * the "a" at {@code i} is denied.
   */
  static boolean notASingle(Sentence sentence, int i) {
    return i > 0
        && i + 1 < sentence.size()
        && sentence.token(i).is("a")
        && sentence.token(i + 1).is("single")
        && (sentence.token(i - 1).is("without")
            || sentence.token(i - 1).is("not")
            || deniedVerb(sentence, i - 1));
  }

  /** "did not (kill)", "never managed to (kill)": whether the verb at {@code i} is denied. */
  private static boolean deniedVerb(Sentence sentence, int i) {
    for (int k = i; k >= 0 && (Words.verb(sentence, k) || Words.adverb(sentence, k)); k--) {
      if (k < i && Words.NOT.contains(sentence.token(k).lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean denied(Sentence sentence, int any) {
    for (int i = any - 1; i >= Math.max(0, any - 5); i--) {
      String lower = sentence.token(i).lower();
      if (Words.NOT.contains(lower) || lower.equals("without")) {
        return true;
      }
    }
    return false;
  }
}
