package io.github.casualtyfigures.internal.screen;

import io.github.casualtyfigures.internal.text.Document;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells by words alone where somebody's fate may be told, so that nothing dearer than a look at the
 * words is spent on the rest. Immutable; may be shared by threads.
 */
public final class Screen {

  /** What lets everything pass; what a screen loses is measured against it. */
  public static final Screen OPEN = new Screen(List.of(), true);

  private final Phrases<Boolean> phrases;
  private final WordSet keys;
  private final boolean open;
  private final Sentence.Reading<Boolean> passes = new Sentence.Reading<>(this::passes);

  private Screen(Collection<String> phrases, boolean open) {
    Phrases.Builder<Boolean> builder = new Phrases.Builder<>();
    phrases.forEach(phrase -> builder.add(phrase, true));
    this.phrases = builder.build();
    Set<String> keys = keys(phrases);
    this.keys = new WordSet(keys);
    this.open = open || keys.contains("");
  }

  /** A screen that lets pass what holds one of {@code phrases}, words between single spaces. */
  public static Screen of(Collection<String> phrases) {
    return new Screen(phrases, false);
  }

  /**
   * A word of each phrase, as few as may be: "dead" stands for "number of dead", too. The empty
   * word, where a phrase has no letters to look for.
   */
  private static Set<String> keys(Collection<String> phrases) {
    Set<String> keys = new HashSet<>();
    List<List<String>> longer = new ArrayList<>();
    for (String phrase : phrases) {
      List<String> words = letters(phrase);
      if (words.size() < 2) {
        keys.add(words.isEmpty() ? "" : words.get(0));
      } else {
        longer.add(words);
      }
    }
    for (List<String> words : longer) {
      if (words.stream().noneMatch(keys::contains)) {
        String longest = "";
        for (String word : words) {
          boolean better = word.length() > longest.length() || longest.equals("the");
          longest = better ? word : longest; // "way" of "on the way"
        }
        keys.add(longest);
      }
    }
    return keys;
  }

  /** "k.i.a.": its runs of letters, which is what the scan of a text finds. */
  private static List<String> letters(String phrase) {
    List<String> words = new ArrayList<>();
    int i = 0;
    while (i < phrase.length()) {
      int begin = i;
      while (i < phrase.length() && Character.isLetter(phrase.charAt(i))) {
        i++;
      }
      if (i > begin) {
        words.add(phrase.substring(begin, i).toLowerCase(Locale.ROOT));
      }
      i = Math.max(i, begin + 1);
    }
    return words;
  }

  /** Whether {@code text} may tell anybody's fate: a scan of its characters. */
  public boolean passes(String text) {
    return open || keys.anyIn(text);
  }

  /** The sentences of {@code document}, by index, that may tell somebody's fate by themselves. */
  public BitSet passing(Document document) {
    BitSet passing = new BitSet(document.sentences().size());
    for (Sentence sentence : document.sentences()) {
      passing.set(sentence.index(), open || sentence.get(passes));
    }
    return passing;
  }

  private boolean passes(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (phrases.longest(sentence.lowers(), i) != null) {
        return true;
      }
    }
    return false;
  }
}
