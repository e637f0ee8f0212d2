package io.github.casualtyfigures.ledger;

import io.github.casualtyfigures.ledger.Ledger.Key;
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

  private record Field(Function<Key, @Nullable Object> value, UnaryOperator<Key> without) {}

  private static final List<Field> FIELDS =
      List.of(
          new Field(Key::who, key -> key.withoutPeople().withoutCountry()),
          new Field(Key::people, Key::withoutPeople),
          new Field(Key::country, Key::withoutCountry),
          new Field(Key::time, Key::withoutTime),
          new Field(Key::place, Key::withoutPlace));

  private KeyMerger() {}

  /** For each key the one that it meets, itself where there is none. */
  static Map<Key, Key> merge(Collection<Key> keys) {
    Map<Key, Key> merged = new HashMap<>();
    keys.forEach(key -> merged.put(key, key));
    Set<Key> current = new LinkedHashSet<>(keys);
    for (Field field : FIELDS) {
      Map<Key, Key> step = step(field, current);
      merged.replaceAll((key, to) -> step.getOrDefault(to, to));
      current = new LinkedHashSet<>(merged.values());
    }
    return merged;
  }

  private static Map<Key, Key> step(Field field, Set<Key> keys) {
    Map<Key, Key> said = new HashMap<>();
    Set<Key> several = new HashSet<>();
    for (Key key : keys) {
      if (field.value().apply(key) != null
          && said.putIfAbsent(field.without().apply(key), key) != null) {
        several.add(field.without().apply(key));
      }
    }
    Map<Key, Key> step = new HashMap<>();
    for (Key key : keys) {
      Key to = field.value().apply(key) == null && !several.contains(key) ? said.get(key) : null;
      if (to != null) {
        step.put(key, to);
      }
    }
    return step;
  }
}
