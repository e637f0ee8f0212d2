package io.github.casualtyfigures.internal.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Undoes the capitals of headlines and of texts in capitals, so that the tagger sees the words as
 * prose has them: "Russia Claims 1,400 Ukrainian Troops Killed" becomes "Russia claims 1,400
 * Ukrainian troops killed". Immutable; may be shared by threads.
 */
final class Casing {

  /** The words among which the dash of a dateline stands. */
  private static final int DATELINE = 12;

  private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014");

  /** What stands behind the name of one who speaks. */
  private static final Set<String> BEHIND_NAMES = Set.of(",", "said", "told");

  /** The words that open a dateline's sentence before the name of a place or a day. */
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "In", "On", "At", "Near", "Around", "Across", "Outside", "Inside", "From", "By", "After",
          "Before", "Since", "During", "Until", "Along", "Over", "Under", "For", "Unlike");

  private final Set<String> words;
  private final Set<String> names;

  /**
   * @param words words in lower case which are no names
   * @param names words of names in lower case, which keep one capital
   */
  Casing(Set<String> words, Set<String> names) {
    this.words = Set.copyOf(words);
    this.names = Set.copyOf(names);
  }

  /**
   * The words that stand in lower case in {@code text}: elsewhere they are no names either. They
   * are looked for when a headline first asks; belongs to one document and so to one thread.
   */
  static final class LowerCaseWords {

    private final String text;
    private @Nullable Set<String> words;

    LowerCaseWords(String text) {
      this.text = text;
    }

    private boolean contains(String word) {
      Set<String> known = words;
      if (known == null) {
        known = lowerCaseWords(text);
        words = known;
      }
      return known.contains(word);
    }
  }

  private static Set<String> lowerCaseWords(String text) {
    Set<String> found = new HashSet<>();
    int i = 0;
    while (i < text.length()) {
      int begin = i;
      while (i < text.length() && Character.isLowerCase(text.charAt(i))) {
        i++;
      }
      boolean starts = begin == 0 || !Character.isLetterOrDigit(text.charAt(begin - 1));
      boolean ends = i == text.length() || !Character.isLetterOrDigit(text.charAt(i));
      if (i - begin > 1 && starts && ends) {
        found.add(text.substring(begin, i));
      }
      i = Math.max(i, begin + 1);
    }
    return found;
  }

  /** The words as the tagger is to see them. */
  List<String> undo(List<String> sentence, LowerCaseWords lowerElsewhere) {
    if (inCapitals(sentence)) {
      return map(sentence, lowerElsewhere, true);
    }
    boolean title = inTitleCase(sentence);
    return spelt(sentence, title ? map(sentence, lowerElsewhere, false) : behindDateline(sentence));
  }

  /** "MANILA, Aug. 2 — Four suspected rebels": the word that begins the sentence proper. */
  private List<String> behindDateline(List<String> sentence) {
    String place = sentence.get(0);
    if (place.length() < 3 || !Character.isUpperCase(place.charAt(1))) {
      return sentence;
    }
    for (int i = 1; i < Math.min(DATELINE, sentence.size() - 1); i++) {
      if (!DASHES.contains(sentence.get(i))) {
        continue;
      }
      String lower = sentence.get(i + 1).toLowerCase(Locale.ROOT);
      if (!words.contains(lower) || names.contains(lower) || person(sentence, i + 1)) {
        return sentence;
      }
      List<String> undone = new ArrayList<>(sentence);
      undone.set(i + 1, lower);
      return undone;
    }
    return sentence;
  }

  /**
   * "BEIRUT — (Hope Ferguson), a nurse", "(Rose Okoro) said": who is named at {@code i}, not "In
   * Goma, nine people".
   */
  private static boolean person(List<String> sentence, int i) {
    int end = i + 1;
    while (end < sentence.size() && Character.isUpperCase(sentence.get(end).charAt(0))) {
      end++;
    }
    String next = end < sentence.size() ? sentence.get(end) : "";
    return end > i + 1 && BEHIND_NAMES.contains(next) && !PREPOSITIONS.contains(sentence.get(i));
  }

  /** "nine IS fighters": the Islamic State, and no verb, under its longer name. */
  private static List<String> spelt(List<String> sentence, List<String> undone) {
    if (!sentence.contains("IS")) {
      return undone;
    }
    List<String> spelt = new ArrayList<>(undone);
    for (int i = 0; i < spelt.size(); i++) {
      if (sentence.get(i).equals("IS")) {
        spelt.set(i, "ISIS");
      }
    }
    return spelt;
  }

  private List<String> map(List<String> sentence, LowerCaseWords lowerElsewhere, boolean capitals) {
    List<String> undone = new ArrayList<>(sentence.size());
    for (String word : sentence) {
      String lower = word.toLowerCase(Locale.ROOT);
      boolean known = words.contains(lower) || lowerElsewhere.contains(lower);
      if (names.contains(lower) && !lowerElsewhere.contains(lower)) {
        undone.add(capitals && word.length() > 3 ? capitalised(lower) : word);
      } else if (known || capitals) {
        undone.add(lower);
      } else {
        undone.add(word);
      }
    }
    return undone;
  }

  private static String capitalised(String lower) {
    return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
  }

  private static boolean inCapitals(List<String> sentence) {
    int upper = 0;
    int letters = 0;
    int longWords = 0;
    int length = 0;
    for (String word : sentence) {
      length += word.length();
    }
    for (String word : sentence) {
      if ((letters - upper) * 5 > length) {
        return false; // already more than a fifth of all are small letters
      }
      longWords += word.length() > 3 && Character.isLetter(word.charAt(0)) ? 1 : 0;
      for (int i = 0; i < word.length(); i++) {
        letters += Character.isLetter(word.charAt(i)) ? 1 : 0;
        upper += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
      }
    }
    return longWords >= 2 && upper * 10 >= letters * 8;
  }

  private static boolean inTitleCase(List<String> sentence) {
    int capitals = 0;
    int longWords = 0;
    for (int i = 1; i < sentence.size(); i++) {
      String word = sentence.get(i);
      if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
        longWords++;
        capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      }
    }
    String last = sentence.get(sentence.size() - 1);
    return longWords >= 3 && capitals * 4 >= longWords * 3 && !last.equals(".");
  }
}
