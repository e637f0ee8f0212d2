package io.github.casualtyfigures.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Lets a key that leaves something unsaid meet the one key that says it: "over 5,000 casualties in
 * Kursk" is of the North Korean soldiers if no other casualties in Kursk are told of. Where several
 * keys would do, it stays by itself.
 */
final class KeyMerger {

  private record Field(
      Function<Ledger.Key, @Nullable Object> value, UnaryOperator<Ledger.Key> without) {}

  private static final List<Field> FIELDS =
      List.of(
          new Field(Ledger.Key::who, key -> key.withoutPeople().withoutCountry()),
          new Field(Ledger.Key::people, Ledger.Key::withoutPeople),
          new Field(Ledger.Key::country, Ledger.Key::withoutCountry),
          new Field(Ledger.Key::time, Ledger.Key::withoutTime),
          new Field(Ledger.Key::place, Ledger.Key::withoutPlace));

  private KeyMerger() {}

  /** For each key the one that it meets, itself where there is none. */
  static Map<Ledger.Key, Ledger.Key> merge(Collection<Ledger.Key> keys) {
    Map<Ledger.Key, Ledger.Key> merged = new HashMap<>();
    keys.forEach(key -> merged.put(key, key));
    Set<Ledger.Key> current = new LinkedHashSet<>(keys);
    for (Field field : FIELDS) {
      Map<Ledger.Key, Ledger.Key> step = step(field, current);
      merged.replaceAll((key, to) -> step.getOrDefault(to, to));
      current = new LinkedHashSet<>(merged.values());
    }
    return merged;
  }

  private static Map<Ledger.Key, Ledger.Key> step(Field field, Set<Ledger.Key> keys) {
    Map<Ledger.Key, Ledger.Key> said = new HashMap<>();
    Set<Ledger.Key> several = new HashSet<>();
    for (Ledger.Key key : keys) {
      if (field.value().apply(key) != null
          && said.putIfAbsent(field.without().apply(key), key) != null) {
        several.add(field.without().apply(key));
      }
    }
    Map<Ledger.Key, Ledger.Key> step = new HashMap<>();
    for (Ledger.Key key : keys) {
      Ledger.Key to =
          field.value().apply(key) == null && !several.contains(key) ? said.get(key) : null;
      if (to != null) {
        step.put(key, to);
      }
    }
    return step;
  }
}
