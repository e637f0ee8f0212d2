package io.github.casualtyfigures.cli;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Relation;
import io.github.casualtyfigures.verify.GivenFigure;
import io.github.casualtyfigures.verify.GivenNumber;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file of figures.
 *
 * @param origin where it stands: {@code figures.csv:3}
 * @param figure what it gives
 */
record FigureRow(String origin, GivenFigure figure) {

  /**
   * The row whose {@code fields} are "number", "category" and perhaps "relation", "speaker" and
   * "people". The number may bring its hedge with it: "over 5,000".
   */
  static FigureRow read(Map<String, String> fields, String origin, RelationWords relations)
      throws BadInput {
    String number = required(fields, "number", origin);
    String hedge = find(fields, "relation");
    int digits = StringUtils.indexOfAny(number, "0123456789".toCharArray());
    if (hedge == null && digits > 0 && relations.find(number.substring(0, digits)) != null) {
      hedge = number.substring(0, digits);
      number = number.substring(digits);
    }
    return new FigureRow(
        origin,
        new GivenFigure(
            number(number, origin),
            hedge == null ? null : relation(hedge, origin, relations),
            category(required(fields, "category", origin), origin),
            find(fields, "speaker"),
            find(fields, "people")));
  }

  private static GivenNumber number(String text, String origin) throws BadInput {
    try {
      return GivenNumber.parse(text);
    } catch (IllegalArgumentException e) {
      throw new BadInput(origin + ": number: " + e.getMessage());
    }
  }

  private static Relation relation(String words, String origin, RelationWords relations)
      throws BadInput {
    Relation relation = relations.find(words);
    if (relation == null) {
      throw new BadInput(
          origin
              + ": relation: "
              + words
              + " is no hedge and none of "
              + Arrays.toString(Relation.values()));
    }
    return relation;
  }

  private static Category category(String name, String origin) throws BadInput {
    for (Category category : Category.values()) {
      if (category.name().equals(name.toUpperCase(Locale.ROOT))) {
        return category;
      }
    }
    throw new BadInput(
        origin + ": category: " + name + " is none of " + Arrays.toString(Category.values()));
  }

  private static String required(Map<String, String> fields, String name, String origin)
      throws BadInput {
    String field = find(fields, name);
    if (field == null) {
      throw new BadInput(origin + ": no " + name);
    }
    return field;
  }

  private static @Nullable String find(Map<String, String> fields, String name) {
    String field = fields.get(name);
    return field == null || field.isBlank() || field.strip().equals("-") ? null : field.strip();
  }
}
