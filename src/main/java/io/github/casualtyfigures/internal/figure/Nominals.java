package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Nouns of what was done, whose complement after "of" are the people: "the abduction of 12". */
final class Nominals {

  private static final Map<String, Category> CATEGORIES =
      Map.ofEntries(
          Map.entry("injury", Category.WOUNDED),
          Map.entry("injuries", Category.WOUNDED),
          Map.entry("wounding", Category.WOUNDED),
          Map.entry("injuring", Category.WOUNDED),
          Map.entry("abduction", Category.ABDUCTED),
          Map.entry("abductions", Category.ABDUCTED),
          Map.entry("kidnapping", Category.ABDUCTED),
          Map.entry("kidnappings", Category.ABDUCTED),
          Map.entry("disappearance", Category.MISSING),
          Map.entry("arrest", Category.CAPTURED),
          Map.entry("arrests", Category.CAPTURED),
          Map.entry("detention", Category.CAPTURED),
          Map.entry("capture", Category.CAPTURED),
          Map.entry("surrender", Category.CAPTURED),
          Map.entry("release", Category.RELEASED),
          Map.entry("rescue", Category.RELEASED),
          Map.entry("return", Category.RELEASED),
          Map.entry("repatriation", Category.RELEASED),
          Map.entry("evacuation", Category.DISPLACED),
          Map.entry("displacement", Category.DISPLACED),
          Map.entry("exodus", Category.DISPLACED),
          Map.entry("deployment", Category.DEPLOYED),
          Map.entry("deployments", Category.DEPLOYED),
          Map.entry("dispatch", Category.DEPLOYED),
          Map.entry("mobilisation", Category.DEPLOYED),
          Map.entry("mobilization", Category.DEPLOYED));

  private Nominals() {}

  static @Nullable Fate fate(String noun, int at, String rule) {
    Category category = CATEGORIES.getOrDefault(noun, Category.KILLED);
    TriggerWord.Needs needs =
        category == Category.KILLED || category == Category.WOUNDED
            ? TriggerWord.Needs.ANY
            : TriggerWord.Needs.PEOPLE;
    return new Fate(category, needs, null, at, at, null, -1, rule);
  }
}
