package io.github.casualtyfigures.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a lexicon, its fields found by the names of their columns.
 *
 * @param origin where it stands: {@code cues.tsv:14}
 * @param fields the fields by column, those that were {@code -} or empty left out
 */
public record Row(String origin, Map<String, String> fields) {

  public Row {
    fields = Map.copyOf(fields);
  }

  /**
   * The field of {@code column}.
   *
   * @throws LexiconException if it is empty
   */
  public String get(String column) {
    String field = fields.get(column);
    if (field == null) {
      throw new LexiconException(origin + ": no " + column);
    }
    return field;
  }

  /** The field of {@code column}, null where it is empty. */
  public @Nullable String find(String column) {
    return fields.get(column);
  }

  /** The alternatives of {@code column}, split at {@code |}; none where it is empty. */
  public List<String> list(String column) {
    String field = fields.get(column);
    return field == null
        ? List.of()
        : Arrays.stream(field.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /**
   * The field of {@code column} as a constant of {@code type}.
   *
   * @throws LexiconException if it is empty or none of them
   */
  public <E extends Enum<E>> E constant(String column, Class<E> type) {
    return named(get(column), type);
  }

  /**
   * The alternatives of {@code column} as constants of {@code type}; none where it is empty.
   *
   * @throws LexiconException if one is none of them
   */
  public <E extends Enum<E>> List<E> constants(String column, Class<E> type) {
    return list(column).stream().map(name -> named(name, type)).toList();
  }

  private <E extends Enum<E>> E named(String name, Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw new LexiconException(
        origin + ": " + name + " is none of " + Arrays.toString(type.getEnumConstants()));
  }

  /**
   * The field of {@code column} as a whole number.
   *
   * @throws LexiconException if it is empty or none
   */
  public long number(String column) {
    try {
      return Long.parseLong(get(column));
    } catch (NumberFormatException e) {
      throw new LexiconException(origin + ": " + get(column) + " is no whole number", e);
    }
  }
}
