package io.github.casualtyfigures.page;

import io.github.casualtyfigures.claim.Amount;
import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.claim.Count;
import io.github.casualtyfigures.claim.Households;
import io.github.casualtyfigures.claim.Quantity;
import io.github.casualtyfigures.claim.Ratio;
import io.github.casualtyfigures.claim.Relation;
import io.github.casualtyfigures.claim.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The claims that are a part or a share of another, each drawn as that part of it: "about one-third
 * of the casualties" takes a third of the bar of the casualties.
 */
final class Parts {

  private final Markup markup;
  private final Anchors anchors;
  private final Claims claims;
  private final Drawing drawing;

  Parts(Markup markup, Anchors anchors, Claims claims) {
    this.markup = markup;
    this.anchors = anchors;
    this.claims = claims;
    this.drawing = new Drawing(markup);
  }

  /** Writes a section with a drawing for each whole, none if there is no whole. */
  void write(String heading) {
    Map<Integer, List<Claim>> parts = new TreeMap<>();
    for (Claim claim : claims) {
      Integer whole = claim.links().whole();
      if (whole != null) {
        parts.computeIfAbsent(whole, id -> new ArrayList<>()).add(claim);
      }
    }
    if (parts.isEmpty()) {
      return;
    }
    markup.open("section", "class", "parts");
    markup.element(heading, "Parts of their wholes");
    parts.forEach((whole, of) -> whole(claims.claim(whole), of));
    markup.close().line();
  }

  private void whole(Claim whole, List<Claim> parts) {
    markup.open("ul", "class", "scale group");
    markup.open("li", "class", "whole " + Wording.style(whole.category()));
    label(whole, null);
    drawing.open("share");
    drawing.bar("all", 0, 100);
    drawing.close();
    markup.close();
    for (Claim part : parts) {
      markup.open("li", "class", Wording.style(part.category()));
      label(part, Wording.people(part.links().resolved()));
      bar(part, whole);
      markup.close();
    }
    markup.close().line();
  }

  private void label(Claim claim, @Nullable String people) {
    markup.open("span", "class", "label");
    markup.open("a", "class", "words", "href", "#" + anchors.row(claim.id()));
    markup.element("bdi", Wording.figure(claim)).close().text(" ");
    String category = Wording.of(claim.category());
    markup.element("span", category, "class", "category").text(" ");
    if (people != null) {
      markup.element("span", people, "class", "comes").text(" ");
    }
    markup.element("bdi", "says " + Wording.sources(claim.attribution()), "class", "aside");
    markup.close().text(" ");
  }

  private void bar(Claim part, Claim whole) {
    Double to = hundredths(part, whole);
    drawing.open("share");
    drawing.bar("all", 0, 100);
    if (to != null) {
      drawing.bar("part", 0, to);
      edge(part.quantity().relation(), to);
    }
    drawing.close();
  }

  /** "nearly half" ends a little before the half, "over 200 of 300" somewhere behind its 200. */
  private void edge(Relation relation, double to) {
    switch (relation) {
      case MORE_THAN, AT_LEAST, VAGUE -> drawing.bar("maybe", to, Math.min(100, to + 6));
      case ALMOST, LESS_THAN, AT_MOST -> drawing.bar("perhaps", Math.max(0, to - 6), to);
      case ABOUT -> drawing.bar("perhaps", Math.max(0, to - 3), Math.min(100, to));
      case EXACTLY, BETWEEN -> drawing.stroke(to);
    }
  }

  /** How much of {@code whole} the part is, or null where the words leave it open. */
  private static @Nullable Double hundredths(Claim part, Claim whole) {
    Quantity quantity = part.quantity();
    if (quantity instanceof Share share) {
      Ratio ratio = share.value() != null ? share.value() : share.high();
      return ratio == null ? null : (Double) (ratio.decimal().doubleValue() * 100);
    }
    Long of = number(whole.quantity());
    Long number = number(quantity);
    if (number == null || of == null || of == 0 || number > of) {
      return null;
    }
    return 100.0 * number / of;
  }

  private static @Nullable Long number(Quantity quantity) {
    if (quantity instanceof Count count) {
      return number(count.amount());
    }
    return quantity instanceof Households households ? number(households.amount()) : null;
  }

  private static @Nullable Long number(Amount amount) {
    if (amount.value() != null) {
      return amount.value();
    }
    return amount.high() != null ? amount.high() : amount.low();
  }
}
