package io.github.casualtyfigures.ledger;

import io.github.casualtyfigures.claim.Span;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of a place, the same however an article words it. */
final class PlaceName {

  private static final String KIND =
      "regions?|oblasts?|provinces?|districts?|count(?:y|ies)|cit(?:y|ies)|towns?|villages?|states?"
          + "|areas?|governorates?|prefectures?|departments?|municipalit(?:y|ies)|capital|port"
          + "|republic|strip|suburbs?|neighbou?rhoods?|islands?";

  private static final String NAME = "\\p{Lu}[\\p{L}\\p{N}'\u2019-]*(?: \\p{Lu}[\\p{L}\\p{N}-]*)*";

  /** "the Russian oblast of Kursk". */
  private static final Pattern KIND_OF =
      Pattern.compile("(?:^|\\W)(?i:" + KIND + ") of (" + NAME + ")");

  /** "Russia's Kursk". */
  private static final Pattern OWNER = Pattern.compile("\\p{Lu}[\\p{L}. -]*['\u2019]s? ");

  private static final Pattern FIRST = Pattern.compile(NAME);

  /** "Kursk Oblast", "Northern Kursk". */
  private static final Pattern AROUND =
      Pattern.compile(
          "(?i)^(?:the |northern |southern |eastern |western |central |north |south |east |west )+"
              + "| (?:"
              + KIND
              + ")$");

  private PlaceName() {}

  /** "Russia's Kursk oblast", "the Kursk region" and "Kursk" are "kursk"; null without a name. */
  static @Nullable String of(@Nullable Span place) {
    if (place == null) {
      return null;
    }
    String words = OWNER.matcher(place.text()).replaceAll("");
    Matcher kindOf = KIND_OF.matcher(words);
    Matcher first = FIRST.matcher(words);
    String name = kindOf.find() ? kindOf.group(1) : first.find() ? first.group() : null;
    if (name == null) {
      return null;
    }
    String bare = AROUND.matcher(name).replaceAll("");
    return (bare.isBlank() ? name : bare).toLowerCase(Locale.ROOT);
  }
}
