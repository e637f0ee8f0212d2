package io.github.casualtyfigures.internal.annotate;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The features of words that the model has seldom or never seen: their shapes, clusters, beginnings
 * and ends. Numbers and values are those of the model's file. Immutable; may be shared by threads.
 */
final class RareFeatures {

  private static final String NOTHING = "NA";
  private static final String YES = "1";
  private static final String NO = "0";

  /** How many letters at the beginning and at the end are looked at. */
  private static final int LONGEST_AFFIX = 10;

  private static final String TOO_SHORT = "######";

  /** How far behind a capital the end of a company's name may stand. */
  private static final int COMPANY_REACH = 3;

  private static final Set<String> COMPANY_ENDS =
      Set.of(
          "Company",
          "COMPANY",
          "Co.",
          "Co",
          "Cos.",
          "CO.",
          "COS.",
          "Corporation",
          "CORPORATION",
          "Corp.",
          "Corp",
          "CORP.",
          "Incorporated",
          "INCORPORATED",
          "Inc.",
          "Inc",
          "INC.",
          "Association",
          "ASSOCIATION",
          "Assn",
          "ASSN",
          "Limited",
          "LIMITED",
          "Ltd.",
          "LTD.",
          "L.P.");

  private final TaggerModel model;

  RareFeatures(TaggerModel model) {
    this.model = model;
  }

  /** Adds to {@code scores} what the word at {@code i} and those beside it look like. */
  void addTo(double[] scores, String[] words, int i) {
    String word = words[i];
    String before = i == 0 ? NOTHING : words[i - 1];
    String behind = i + 1 == words.length ? NOTHING : words[i + 1];
    int kind = TaggerModel.RARE;
    for (String near : new String[] {before, word, behind}) {
      add(kind++, shape(near, WordShapeClassifier.WORDSHAPECHRIS2), scores);
    }
    String left = model.clusters().getMapping(before);
    String own = model.clusters().getMapping(word);
    String right = model.clusters().getMapping(behind);
    add(kind++, left, scores);
    add(kind++, own, scores);
    add(kind++, right, scores);
    add(kind++, left + "|" + own + "|" + right, scores);
    kind = characters(kind, word, company(words, i), scores);
    kind = capital(kind, word, i == 0, scores);
    for (int n = 1; n <= LONGEST_AFFIX; n++) {
      add(kind++, word.length() < n ? TOO_SHORT : word.substring(0, n), scores);
    }
    for (int n = 1; n <= LONGEST_AFFIX; n++) {
      add(kind++, word.length() < n ? TOO_SHORT : word.substring(word.length() - n), scores);
    }
    add(kind++, shape(word, WordShapeClassifier.WORDSHAPECHRIS4), scores);
    boolean letter = any(word, Character::isLetter);
    add(kind, letter || any(word, Character::isDigit) ? NO : YES, scores);
  }

  private int characters(int from, String word, boolean company, double[] scores) {
    boolean upper = any(word, Character::isUpperCase);
    boolean digit = any(word, Character::isDigit);
    boolean dash = word.indexOf('-') >= 0;
    int kind = from;
    add(kind++, upper ? YES : NO, scores);
    add(kind++, digit ? YES : NO, scores);
    add(kind++, dash ? YES : NO, scores);
    add(kind++, any(word, Character::isLetter) && dash && digit ? YES : NO, scores);
    add(kind++, company ? YES : NO, scores);
    add(kind++, any(word, c -> !Character.isUpperCase(c)) ? NO : YES, scores);
    add(kind++, upper && dash && digit ? YES : NO, scores);
    return kind;
  }

  /** What a word with a capital is without it, at the beginning of the sentence and elsewhere. */
  private int capital(int from, String word, boolean begins, double[] scores) {
    TaggerModel.Word small =
        Character.isUpperCase(word.charAt(0))
            ? model.words().get(word.toLowerCase(Locale.ROOT))
            : null;
    String tag = small == null ? NO : small.first();
    int kind = from;
    add(kind++, begins ? tag : NO, scores);
    add(kind++, begins ? NO : tag, scores);
    add(kind++, begins && any(word, Character::isUpperCase) ? YES : NO, scores);
    return kind;
  }

  private static boolean company(String[] words, int i) {
    if (!Character.isUpperCase(words[i].charAt(0))) {
      return false;
    }
    for (int n = i; n <= Math.min(i + COMPANY_REACH, words.length - 1); n++) {
      if (COMPANY_ENDS.contains(words[n])) {
        return true;
      }
    }
    return false;
  }

  private static String shape(String word, int classifier) {
    return WordShapeClassifier.wordShape(word, classifier);
  }

  private static boolean any(String word, IntPredicate holds) {
    for (int i = 0; i < word.length(); i++) {
      if (holds.test(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private void add(int kind, String value, double[] scores) {
    Map<String, Weights> values = model.features().get(kind);
    Weights found = values.get(value);
    if (found != null) {
      found.addTo(scores, 0);
    }
  }
}
