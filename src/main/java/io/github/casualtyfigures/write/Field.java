package io.github.casualtyfigures.write;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * A field of JSON that knows where it stands, so that a fault is told as {@code
 * claims[2].quantity.relation: SAME is none of […]}.
 */
record Field(String path, JsonNode node) {

  private static final int SHOWN = 80;

  /** The field {@code name} of this object, which must be there, null or not. */
  Field get(String name) {
    JsonNode child = node.get(name);
    Field field = new Field(path.isEmpty() ? name : path + "." + name, node);
    if (child == null) {
      throw field.fault("missing");
    }
    return new Field(field.path, child);
  }

  /** The field {@code name} of this object, or null: a field that was added to the schema. */
  @Nullable Field find(String name) {
    return node.has(name) ? get(name) : null;
  }

  /** What {@code read} makes of this field, null where it is null. */
  <T> @Nullable T orNull(Function<Field, T> read) {
    return node.isNull() ? null : read.apply(this);
  }

  /** What {@code read} makes of each element of this array. */
  <T> List<T> each(Function<Field, T> read) {
    if (!node.isArray()) {
      throw fault(shown() + " is no array");
    }
    List<T> elements = new ArrayList<>();
    for (JsonNode element : node) {
      elements.add(read.apply(new Field(path + "[" + elements.size() + "]", element)));
    }
    return elements;
  }

  private String shown() {
    return StringUtils.abbreviate(node.toString(), SHOWN);
  }

  String string() {
    if (!node.isTextual()) {
      throw fault(shown() + " is no string");
    }
    return node.textValue();
  }

  boolean flag() {
    if (!node.isBoolean()) {
      throw fault(shown() + " is neither true nor false");
    }
    return node.booleanValue();
  }

  long whole() {
    if (!node.isIntegralNumber() || !node.canConvertToLong()) {
      throw fault(shown() + " is no whole number");
    }
    return node.longValue();
  }

  int position() {
    if (!node.isIntegralNumber() || !node.canConvertToInt()) {
      throw fault(shown() + " is no whole number");
    }
    return node.intValue();
  }

  BigDecimal decimal() {
    if (!node.isNumber()) {
      throw fault(shown() + " is no number");
    }
    return node.decimalValue();
  }

  LocalDate date() {
    try {
      return LocalDate.parse(string());
    } catch (DateTimeParseException e) {
      throw fault(shown() + " is no date such as 2025-04-02");
    }
  }

  <E extends Enum<E>> E constant(Class<E> type) {
    String name = string();
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw fault(name + " is none of " + Arrays.toString(type.getEnumConstants()));
  }

  /** The fault that {@code what} is of this field. */
  Refused fault(String what) {
    return new Refused(path.isEmpty() ? what : path + ": " + what);
  }

  /** A fault whose message already says where it is. */
  static final class Refused extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    Refused(String message) {
      super(message);
    }
  }
}
