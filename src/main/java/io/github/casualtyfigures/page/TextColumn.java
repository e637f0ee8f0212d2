package io.github.casualtyfigures.page;

import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Attribution;
import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.claim.Links;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.claim.Unit;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * The article itself, paragraph by paragraph, with its figures marked and in the margin who says
 * so. The characters of all elements of class {@code text}, in their order, are those of the
 * article.
 */
final class TextColumn {

  /** The style sheet can bring out so many notes of a paragraph when their figure is pointed at. */
  private static final int NUMBERED = 12;

  private final Markup markup;
  private final Anchors anchors;
  private final String text;
  private final List<Paragraph> paragraphs;
  private final MarkedText marked;
  private final boolean headline;

  TextColumn(Markup markup, Anchors anchors, Article article, Claims claims) {
    this.markup = markup;
    this.anchors = anchors;
    this.text = article.text();
    this.paragraphs = Paragraph.of(text);
    this.marked = MarkedText.of(claims, text.length(), paragraphs);
    this.headline =
        StringUtils.isBlank(article.title())
            && !paragraphs.isEmpty()
            && paragraphs.get(0).headline(text);
  }

  /** Whether the text begins with its headline. */
  boolean headline() {
    return headline;
  }

  /** Writes the paragraph that is the headline, as the heading {@code tag}. */
  void writeHeadline(String tag) {
    write(paragraphs.get(0), tag);
  }

  /** Writes the paragraphs below the headline. */
  void writeBody() {
    for (Paragraph paragraph : paragraphs.subList(headline ? 1 : 0, paragraphs.size())) {
      write(paragraph, "p");
    }
  }

  private void write(Paragraph paragraph, String tag) {
    List<MarkedText.Piece> pieces = marked.pieces(paragraph.begin(), paragraph.end());
    List<Claim> noted = new ArrayList<>();
    for (MarkedText.Piece piece : pieces) {
      noted.addAll(marked.hidden(piece));
      if (marked.first(piece) && piece.claim() != null) {
        noted.add(piece.claim());
      }
    }
    markup.open("div", "class", noted.isEmpty() ? "row" : "row noted");
    markup.open(tag, "class", "text", "dir", "auto");
    Claim open = null;
    for (MarkedText.Piece piece : pieces) {
      open = write(piece, open, noted);
    }
    if (open != null) {
      markup.close();
    }
    if (paragraph.end() < paragraph.next()) {
      markup.element("span", text.substring(paragraph.end(), paragraph.next()), "class", "break");
    }
    markup.close();
    notes(noted);
    markup.close().line();
  }

  /** Writes {@code piece} and returns the claim whose mark is open behind it. */
  private @Nullable Claim write(MarkedText.Piece piece, @Nullable Claim open, List<Claim> noted) {
    Claim claim = piece.claim();
    List<Claim> hidden = marked.hidden(piece);
    Claim current = open;
    if (current != null && (!current.equals(claim) || !hidden.isEmpty())) {
      markup.close();
      current = null;
    }
    for (Claim other : hidden) {
      openMark(other, true, noted.indexOf(other));
      markup.close();
    }
    if (claim != null && current == null) {
      openMark(claim, marked.first(piece), noted.indexOf(claim));
    }
    words(piece);
    if (claim != null && marked.last(piece)) {
      markup.close();
      return null;
    }
    return claim;
  }

  /**
   * Opens the link around the words of a claim.
   *
   * @param first whether the claim begins here
   * @param index its place among the claims that begin in the paragraph, negative for no place
   */
  private void openMark(Claim claim, boolean first, int index) {
    boolean numbered = first && 0 <= index && index < NUMBERED;
    markup.open(
        "a",
        "class",
        "mark " + Wording.style(claim.category()) + (numbered ? " i" + (index + 1) : ""),
        "id",
        first ? anchors.mark(claim.id()) : null,
        "href",
        "#" + anchors.row(claim.id()),
        "aria-label",
        marked.shown(claim) ? null : Wording.figure(claim),
        "aria-describedby",
        anchors.note(claim.id()),
        "data-number",
        first ? String.valueOf(claim.id()) : null,
        "data-says",
        says(claim));
  }

  private void words(MarkedText.Piece piece) {
    for (int person : marked.persons(piece)) {
      markup.open("span", "id", anchors.person(person)).close();
    }
    List<String> classes = new ArrayList<>();
    if (piece.quantity()) {
      classes.add("quantity");
    }
    if (piece.source()) {
      classes.add("source");
    }
    if (piece.person()) {
      classes.add("person");
    }
    String words = text.substring(piece.begin(), piece.end());
    if (classes.isEmpty()) {
      markup.text(words);
    } else {
      markup.element("span", words, "class", String.join(" ", classes));
    }
  }

  private void notes(List<Claim> noted) {
    if (noted.isEmpty()) {
      return;
    }
    markup.open("ol", "class", "notes", "aria-label", "Who says so");
    for (int i = 0; i < noted.size(); i++) {
      note(noted.get(i), i);
    }
    markup.close();
  }

  private void note(Claim claim, int index) {
    String row = "#" + anchors.row(claim.id());
    String style = Wording.style(claim.category()) + (index < NUMBERED ? " i" + (index + 1) : "");
    markup.open("li", "class", "note " + style, "id", anchors.note(claim.id()));
    markup.open("span", "class", "what");
    markup.element("a", String.valueOf(claim.id()), "class", "number", "href", row);
    markup.text(" ").element("span", Wording.of(claim.category()), "class", "category");
    markup.close().text(" ");
    markup.element("bdi", Wording.sources(claim.attribution()), "class", "who");
    markup.text(" ").element("span", aside(claim), "class", "aside");
    markup.close();
  }

  /** "stated; 1,667 people; share of 2": how sure, and how the claim stands to others. */
  private static String aside(Claim claim) {
    StringBuilder aside = new StringBuilder(Wording.of(claim.attribution().status()));
    Links links = claim.links();
    if (links.whole() != null) {
      boolean share = claim.quantity().unit() == Unit.SHARE;
      aside.append(share ? ", share of " : ", part of ").append(links.whole());
    }
    String people = Wording.people(links.resolved());
    if (people != null) {
      aside.append(" (").append(people).append(')');
    }
    if (links.repeats() != null) {
      aside.append(", repeats ").append(links.repeats());
    }
    return aside.toString();
  }

  /** "says UK MoD (estimated)", for those who point at the figure. */
  private static String says(Claim claim) {
    Attribution attribution = claim.attribution();
    String status =
        attribution.status() == Status.STATED ? "" : " (" + Wording.of(attribution.status()) + ")";
    return Wording.of(claim.category())
        + ", says "
        + Wording.oneLine(Wording.sources(attribution))
        + status;
  }
}
