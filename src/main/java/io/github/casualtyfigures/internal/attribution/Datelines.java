package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.Locale;
import java.util.Set;

/**
 * Tells a dateline with its outlet in brackets from a label: "PATNA (PTI): Nine men were killed" is
 * written there and by them, who need not be the ones who say so. Belongs to one call.
 */
final class Datelines {

  private static final Set<String> AREAS =
      WordTable.of(
          "province", "region", "district", "governorate", "oblast", "county", "prefecture");

  private final Syntax syntax;
  private final References references;

  Datelines(Syntax syntax, References references) {
    this.syntax = syntax;
    this.references = references;
  }

  /**
   * Whether the words before a colon are a place with an outlet or a desk in brackets, or the area
   * that a report goes on to tell of: "Idlib province: four civilians were killed".
   */
  boolean is(Part before) {
    if (before.first() < before.last() && AREAS.contains(syntax.lower(before.last()))) {
      return names(before);
    }
    int close = before.last();
    int open = syntax.is(close, ")") ? syntax.opening(close) : -1;
    if (open <= before.first() || open + 1 >= close) {
      return false;
    }
    Speaker inside = references.name(syntax.sentence(), new Part(open + 1, close - 1)).speaker();
    boolean outlet = inside.id() != null && inside.kind() == Speaker.Kind.MEDIA;
    if (inside.id() != null && !outlet) {
      return false;
    }
    Part place = new Part(before.first(), open - 1);
    if (references.country(syntax, place)) {
      return true;
    }
    boolean nobody = references.name(syntax.sentence(), place).speaker().id() == null;
    return nobody && (shouted(place) || (outlet && place.first() == place.last()));
  }

  /** "Idlib (province)", "the northern Kherson (region)": nothing but its name. */
  private boolean names(Part area) {
    for (int i = area.first(); i < area.last(); i++) {
      String tag = syntax.tag(i);
      if (!tag.startsWith("NNP")
          && !tag.startsWith("JJ")
          && !tag.equals("DT")
          && !tag.equals("HYPH")) {
        return false;
      }
    }
    return true;
  }

  /** "NEW DELHI": a place that no list has. */
  private boolean shouted(Part place) {
    for (int i = place.first(); i <= place.last(); i++) {
      String text = syntax.sentence().token(i).text();
      if (text.length() < 2 || !text.equals(text.toUpperCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }
}
