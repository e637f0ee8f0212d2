package io.github.casualtyfigures.internal.names;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Phrases over {@link Atoms} that keep the capitals of names: what the lexicon writes with a
 * capital has one in the text too, and an acronym is all capitals, so that "turkey" and "us" are no
 * countries. Immutable; may be shared by threads.
 *
 * @param <T> what a wording stands for; one wording may stand for several
 */
final class Wordings<T> {

  /**
   * What was found.
   *
   * @param values what it stands for, in the order of the lexicon
   * @param length how many atoms it has
   */
  record Match<T>(List<T> values, int length) {}

  private record Entry<T>(T value, List<String> shapes) {}

  private final Phrases<List<Entry<T>>> phrases;
  private final Set<String> starts;
  private final Set<String> smallStarts;

  /** Whether some wording begins with a number or a mark. */
  private final boolean letterless;

  private Wordings(Phrases<List<Entry<T>>> phrases, Set<String> starts, Set<String> smallStarts) {
    this.phrases = phrases;
    this.starts = starts;
    this.smallStarts = smallStarts;
    this.letterless =
        starts.stream()
            .anyMatch(
                start ->
                    start.equals(Atoms.POSSESSIVE) || start.chars().noneMatch(Character::isLetter));
  }

  /** Collects wordings. */
  static final class Builder<T> {
    private final Map<List<String>, List<Entry<T>>> entries = new LinkedHashMap<>();

    Builder<T> add(String wording, T value) {
      Atoms atoms = Atoms.of(wording);
      List<String> shapes = new ArrayList<>();
      for (int i = 0; i < atoms.size(); i++) {
        shapes.add(atoms.shape(i));
      }
      entries
          .computeIfAbsent(List.copyOf(atoms.words()), words -> new ArrayList<>())
          .add(new Entry<>(value, List.copyOf(shapes)));
      return this;
    }

    Wordings<T> build() {
      Phrases.Builder<List<Entry<T>>> phrases = new Phrases.Builder<>();
      Set<String> starts = new HashSet<>();
      Set<String> smallStarts = new HashSet<>();
      entries.forEach(
          (words, found) -> {
            phrases.add(words, List.copyOf(found));
            starts.add(words.get(0));
            if (found.stream().anyMatch(entry -> !capital(entry.shapes().get(0)))) {
              smallStarts.add(words.get(0));
            }
          });
      return new Wordings<>(phrases.build(), starts, smallStarts);
    }

    private static boolean capital(String shape) {
      return Character.isUpperCase(shape.charAt(0));
    }
  }

  /** Whether some wording may begin at {@code token} of {@code sentence}; costs next to nothing. */
  boolean mayBegin(Sentence sentence, int token) {
    String lower = sentence.token(token).lower();
    String word = Atoms.british(lower);
    if (!plain(lower)) {
      if (!letterless && lower.chars().noneMatch(Character::isLetter)) {
        return false;
      }
      Atoms atoms = Atoms.of(sentence.token(token).text());
      if (atoms.size() == 0) {
        return false;
      }
      word = atoms.word(0);
    }
    return smallStarts.contains(word)
        || (starts.contains(word)
            && (sentence.token(token).capitalised() || Casing.of(sentence) == Casing.SMALL));
  }

  private static boolean plain(String lower) {
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c < 'a' || c > 'z') {
        return false;
      }
    }
    return true;
  }

  /** The longest wording from {@code from} on whose capitals fit, or null. */
  @Nullable Match<T> longest(Atoms atoms, int from, Casing casing) {
    return longest(atoms, from, casing, (value, length) -> true);
  }

  /** The longest wording from {@code from} on that stands for something {@code wanted}, or null. */
  @Nullable Match<T> longest(Atoms atoms, int from, Casing casing, BiPredicate<T, Integer> wanted) {
    int end = atoms.size();
    while (end > from) {
      Phrases.Match<List<Entry<T>>> match = phrases.longest(atoms.words().subList(0, end), from);
      if (match == null) {
        return null;
      }
      List<T> fitting = new ArrayList<>();
      for (Entry<T> entry : match.value()) {
        if (fits(entry.shapes(), atoms, from, casing)
            && wanted.test(entry.value(), match.length())) {
          fitting.add(entry.value());
        }
      }
      if (!fitting.isEmpty()) {
        return new Match<>(List.copyOf(fitting), match.length());
      }
      end = from + match.length() - 1;
    }
    return null;
  }

  private static boolean fits(List<String> shapes, Atoms atoms, int from, Casing casing) {
    for (int i = 0; i < shapes.size(); i++) {
      String shape = shapes.get(i);
      boolean fits =
          switch (casing) {
            case MIXED -> fitsMixed(shape, atoms, from + i);
            case CAPITALS -> shape.length() != 2 || followed(atoms, from + i);
            case SMALL -> !ambiguous(shape);
          };
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static boolean fitsMixed(String shape, Atoms atoms, int atom) {
    if (!Character.isUpperCase(shape.charAt(0))) {
      return true;
    }
    return atoms.capital(atom) && (!acronym(shape) || atoms.acronym(atom) || shape.length() > 4);
  }

  private static boolean acronym(String shape) {
    return shape.length() > 1 && shape.equals(shape.toUpperCase(Locale.ROOT));
  }

  /** Short acronyms that lose their meaning with their capitals: "US", "WHO", "CAR". */
  private static boolean ambiguous(String shape) {
    return acronym(shape) && shape.length() < 4 && shape.indexOf('.') < 0;
  }

  /** In "US STRIKES KILL 12" a word follows; in "HE TOLD US" none does. */
  private static boolean followed(Atoms atoms, int atom) {
    return atom + 1 < atoms.size() && Character.isLetter(atoms.shape(atom + 1).charAt(0));
  }
}
