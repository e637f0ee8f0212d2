package io.github.casualtyfigures.internal.names;

import io.github.casualtyfigures.lexicon.Phrases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /** Those of them that begin without a capital, the only ones that fit a word without one. */
  private final Phrases<List<Entry<T>>> small;

  private Wordings(Phrases<List<Entry<T>>> phrases, Phrases<List<Entry<T>>> small) {
    this.phrases = phrases;
    this.small = small;
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
      Phrases.Builder<List<Entry<T>>> small = new Phrases.Builder<>();
      entries.forEach(
          (words, found) -> {
            phrases.add(words, List.copyOf(found));
            List<Entry<T>> uncapitalised =
                found.stream().filter(entry -> !capital(entry.shapes().get(0))).toList();
            if (!uncapitalised.isEmpty()) {
              small.add(words, uncapitalised);
            }
          });
      return new Wordings<>(phrases.build(), small.build());
    }
  }

  /** The longest wording from {@code from} on whose capitals fit, or null. */
  @Nullable Match<T> longest(Atoms atoms, int from, Casing casing) {
    return mayBegin(atoms, from, casing)
        ? longest(atoms, from, casing, (value, length) -> true)
        : null;
  }

  /** Whether a wording may begin at {@code from}: a look that spares most words more. */
  boolean mayBegin(Atoms atoms, int from, Casing casing) {
    return fitted(atoms, from, casing).mayBegin(atoms.words(), from);
  }

  private Phrases<List<Entry<T>>> fitted(Atoms atoms, int from, Casing casing) {
    return casing == Casing.MIXED && !atoms.capital(from) ? small : phrases;
  }

  /** The longest wording from {@code from} on that stands for something {@code wanted}, or null. */
  @Nullable Match<T> longest(Atoms atoms, int from, Casing casing, BiPredicate<T, Integer> wanted) {
    Phrases<List<Entry<T>>> fitted = fitted(atoms, from, casing);
    int end = atoms.size();
    while (end > from) {
      Phrases.Match<List<Entry<T>>> match = fitted.longest(atoms.words(), from, end);
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
    if (!capital(shape)) {
      return true;
    }
    return atoms.capital(atom) && (!acronym(shape) || atoms.acronym(atom) || shape.length() > 4);
  }

  private static boolean capital(String shape) {
    return Character.isUpperCase(shape.charAt(0));
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
