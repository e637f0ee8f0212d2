package io.github.casualtyfigures.page;

import io.github.casualtyfigures.claim.Amount;
import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.claim.Victim;
import io.github.casualtyfigures.ledger.Toll;
import io.github.casualtyfigures.write.AmountWords;
import java.util.Map;

/** The toll of an article: a number for each category, and the claims it rests on. */
final class TollStrip {

  private final Markup markup;
  private final Anchors anchors;
  private final Claims claims;

  TollStrip(Markup markup, Anchors anchors, Claims claims) {
    this.markup = markup;
    this.anchors = anchors;
    this.claims = claims;
  }

  void write(String heading) {
    Map<Category, Toll.Entry> entries = Toll.of(claims).entries();
    markup.open("section", "class", "toll");
    markup.element(heading, "The toll, as the article tells it");
    if (entries.isEmpty()) {
      markup.element("p", "This text states no number of people killed, hurt or driven from home.");
    } else {
      markup.open("ul");
      entries.forEach(this::entry);
      markup.close();
    }
    markup.close().line();
  }

  private void entry(Category category, Toll.Entry entry) {
    Figure figure = Figure.of(entry.amount());
    markup.open("li", "class", Wording.style(category));
    markup.element("span", Wording.of(category), "class", "category").text(" ");
    markup.open("span", "class", "amount");
    if (!figure.before().isEmpty()) {
      markup.element("span", figure.before(), "class", "hedge").text(" ");
    }
    markup.element("span", figure.number(), "class", "big");
    markup.close().text(" ");
    if (!figure.behind().isEmpty()) {
      markup.element("span", figure.behind(), "class", "bounds").text(" ");
    }
    markup.open("span", "class", "rests");
    rests(entry);
    markup.close().close();
  }

  /** "claims 1, 4 and the mayor": what the number rests on. */
  private void rests(Toll.Entry entry) {
    String joint = entry.claims().size() == 1 ? "by claim " : "by claims ";
    for (int id : entry.claims()) {
      markup.text(joint);
      markup.element("a", String.valueOf(id), "href", "#" + anchors.row(id));
      joint = ", ";
    }
    joint = entry.claims().isEmpty() ? "" : " and ";
    for (Victim victim : entry.uncounted()) {
      String person = anchors.person(claims.uncounted().indexOf(victim));
      markup.text(joint);
      markup.element("a", Wording.oneLine(victim.span().text()), "href", "#" + person);
      joint = ", ";
    }
  }

  /**
   * An amount as it is set in large type.
   *
   * @param before a hedge before the number, perhaps empty
   * @param number the number
   * @param behind its bounds, perhaps empty
   */
  private record Figure(String before, String number, String behind) {

    static Figure of(Amount amount) {
      Long value = amount.value();
      Long low = amount.low();
      Long high = amount.high();
      if (value == null) {
        return bounds(amount);
      }
      String number = AmountWords.grouped(value);
      boolean fromValue = value.equals(low);
      boolean toValue = value.equals(high);
      if (fromValue && toValue) {
        return new Figure("", number, "");
      }
      if (low != null && high != null) {
        String range = AmountWords.grouped(low) + " to " + AmountWords.grouped(high);
        return new Figure("", number, "sources: " + range);
      }
      if (low != null) {
        String or = fromValue ? "or more" : AmountWords.grouped(low) + " or more";
        return new Figure("", number, or);
      }
      if (high != null) {
        return new Figure("up to", number, toValue ? "" : "at most " + AmountWords.grouped(high));
      }
      return new Figure("about", number, "");
    }

    private static Figure bounds(Amount amount) {
      if (amount.low() != null && amount.high() != null) {
        String range = AmountWords.grouped(amount.low()) + "–" + AmountWords.grouped(amount.high());
        return new Figure("", range, "");
      }
      if (amount.low() != null) {
        return new Figure("at least", AmountWords.grouped(amount.low()), "");
      }
      if (amount.high() != null) {
        return new Figure("up to", AmountWords.grouped(amount.high()), "");
      }
      return new Figure("", "?", "a number the text leaves open");
    }
  }
}
