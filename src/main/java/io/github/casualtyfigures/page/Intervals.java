package io.github.casualtyfigures.page;

import io.github.casualtyfigures.claim.Amount;
import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.Relation;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Unit;
import io.github.casualtyfigures.ledger.Ledger;
import io.github.casualtyfigures.write.AmountWords;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;

/**
 * The sources that can't all be right, side by side on one scale: what each of them says as a dot
 * with the bounds that its words state.
 */
final class Intervals {

  /** How much of the strip the largest number takes, so that "or more" has room behind it. */
  private static final double REACH = 86;

  private static final int MARKS = 4;

  /** A mark further on would have no room for its number. */
  private static final double LAST_MARK = 94;

  private final Markup markup;
  private final Map<Claims.Document, Anchors> articles;
  private final Drawing drawing;

  /**
   * @param articles the articles whose claims may be met, each with its anchors
   */
  Intervals(Markup markup, Map<Claims.Document, Anchors> articles) {
    this.markup = markup;
    this.articles = articles;
    this.drawing = new Drawing(markup);
  }

  /**
   * The groups of claims of which two sources can't both be right. Claims of several articles are
   * about the same people only where they name a place or a time.
   */
  static List<Ledger.Group> disputed(List<Claims> claims) {
    return Ledger.of(claims).groups().stream()
        .filter(Ledger.Group::disputed)
        .filter(
            group ->
                claims.size() == 1 || group.key().place() != null || group.key().time() != null)
        .toList();
  }

  /** Writes a section with a drawing for each of {@code groups}, none if there are none. */
  void write(List<Ledger.Group> groups, String heading, String subheading) {
    if (groups.isEmpty()) {
      return;
    }
    markup.open("section", "class", "differ");
    markup.element(heading, "Where sources differ");
    for (Ledger.Group group : groups) {
      group(group, subheading);
    }
    markup.open("p", "class", "legend");
    markup.text("A dot is the number stated, a ring one that is not meant exactly; ");
    markup.text("an arrow leads on to what “or more” and “up to” leave open.");
    markup.close().close().line();
  }

  private void group(Ledger.Group group, String subheading) {
    double scale =
        REACH / Math.max(1, group.rows().stream().mapToLong(Intervals::most).max().orElse(1));
    markup.open("div", "class", "group " + Wording.style(group.key().category()));
    markup.element(subheading, title(group));
    markup.open("ul", "class", "scale");
    for (Ledger.Row row : group.rows()) {
      row(row, scale);
    }
    markup.close();
    axis(scale);
    markup.close().line();
  }

  /** "Casualties among military, North Korea, in Kursk". */
  private static String title(Ledger.Group group) {
    Ledger.Key key = group.key();
    StringJoiner title = new StringJoiner(", ");
    String category = Wording.of(key.category());
    String first = category.substring(0, 1).toUpperCase(Locale.ROOT) + category.substring(1);
    title.add(key.addition() ? first + ", added" : first);
    if (key.people() != null && key.people() != Group.PEOPLE) {
      title.add(Wording.of(key.people()));
    }
    if (key.country() != null) {
      title.add(Wording.country(key.country()));
    }
    if (key.place() != null) {
      title.add(place(group));
    }
    if (key.time() != null) {
      title.add(key.time());
    }
    return title.toString();
  }

  /** The place as an article writes it, else as the ledger has it. */
  private static String place(Ledger.Group group) {
    return group.rows().stream()
        .map(row -> row.latest().claim().setting().place())
        .filter(Objects::nonNull)
        .map(Span::text)
        .map(Wording::oneLine)
        .findFirst()
        .orElse(String.valueOf(group.key().place()));
  }

  private void row(Ledger.Row row, double scale) {
    Ledger.Mention mention = row.latest();
    Claim claim = mention.claim();
    Anchors anchors = Objects.requireNonNull(articles.get(mention.article()));
    markup.open("li");
    markup.open("span", "class", "label");
    markup.element("bdi", name(row), "class", "who").text(" ");
    String words =
        claim.quantity().unit() == Unit.SHARE
            ? AmountWords.of(mention.amount())
            : Wording.oneLine(claim.quantity().span().text());
    markup.element("a", words, "class", "words", "href", "#" + anchors.row(claim.id()));
    if (mention.published() != null && articles.size() > 1) {
      markup.text(" ").element("span", mention.published().toString(), "class", "aside");
    }
    markup.close().text(" ");
    draw(mention.amount(), claim.quantity().relation(), scale);
    markup.close();
  }

  private static String name(Ledger.Row row) {
    return row.speaker() == null
        ? Wording.NARRATOR
        : Wording.sources(row.latest().claim().attribution());
  }

  private void draw(Amount amount, Relation relation, double scale) {
    Long value = amount.value();
    Long low = amount.low();
    Long high = amount.high();
    drawing.open("interval");
    drawing.line("ground", 0, 100);
    double from = (low != null ? low : high != null || value == null ? 0 : value) * scale;
    double to = high != null ? high * scale : low != null ? 100 : from;
    drawing.line("reach", from, to);
    if (low != null && high == null) {
      drawing.toRight(100);
    }
    if (high != null && low == null) {
      drawing.toLeft(0);
    }
    if (value != null) {
      drawing.dot(value * scale, full(relation));
    } else {
      if (low != null) {
        drawing.stroke(from);
      }
      if (high != null) {
        drawing.stroke(to);
      }
    }
    drawing.close();
  }

  private static boolean full(Relation relation) {
    return switch (relation) {
      case EXACTLY, AT_LEAST, AT_MOST -> true;
      default -> false;
    };
  }

  private void axis(double scale) {
    double step = step(REACH / scale);
    markup.open("div", "class", "axis", "aria-hidden", "true");
    for (int i = 0; step * i * scale <= LAST_MARK; i++) {
      String style = "left:" + Drawing.at(step * i * scale);
      markup.element("span", AmountWords.grouped((long) (step * i)), "style", style);
    }
    markup.close();
  }

  /** A round step of which at most {@link #MARKS} reach to {@code most}. */
  private static double step(double most) {
    double power = 1;
    while (power * 10 * MARKS <= most) {
      power *= 10;
    }
    for (int factor : new int[] {1, 2, 5}) {
      if (power * factor * MARKS >= most) {
        return power * factor;
      }
    }
    return power * 10;
  }

  private static long most(Ledger.Row row) {
    Amount amount = row.amount();
    long most = 0;
    for (Long number : new Long[] {amount.value(), amount.low(), amount.high()}) {
      most = number == null ? most : Math.max(most, number);
    }
    return most;
  }
}
