package io.github.casualtyfigures.cli;

import io.github.casualtyfigures.claim.Amount;
import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.claim.Links;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.claim.Source;
import io.github.casualtyfigures.claim.Unit;
import io.github.casualtyfigures.write.AmountWords;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** A table for each article under its title, to be read by people. */
final class TablePrinter implements ClaimsPrinter {

  private static final int WIDTH = 100;

  private static final List<String> HEADER =
      List.of("", "figure", "what", "people", "who says so", "status", "note");

  private final PrintStream out;
  private boolean begun;

  TablePrinter(OutputStream stream) {
    this.out = new PrintStream(stream, false, StandardCharsets.UTF_8);
  }

  @Override
  public void print(Article article, Claims claims) {
    if (begun) {
      out.print('\n');
    }
    begun = true;
    for (String line : TextTable.wrapped(title(claims.document(), claims.size()), WIDTH)) {
      out.print(line + "\n");
    }
    if (claims.size() > 0) {
      List<List<String>> rows = new ArrayList<>();
      rows.add(HEADER);
      claims.forEach(claim -> rows.add(row(claim)));
      out.print('\n');
      out.print(TextTable.of(rows, WIDTH));
    }
    out.flush();
  }

  @Override
  public void finish() {
    out.flush();
  }

  /** "kursk.txt: Heavy losses (Example Wire, 2025-04-02): 10 claims". */
  static String title(Claims.Document document, int claims) {
    StringBuilder title = new StringBuilder(document.id());
    if (document.title() != null) {
      title.append(": ").append(document.title());
    }
    StringJoiner imprint = new StringJoiner(", ", " (", ")").setEmptyValue("");
    if (document.publisher() != null) {
      imprint.add(document.publisher());
    }
    if (document.published() != null) {
      imprint.add(document.published().toString());
    }
    String count =
        switch (claims) {
          case 0 -> "no claim";
          case 1 -> "1 claim";
          default -> claims + " claims";
        };
    return title.append(imprint).append(": ").append(count).toString();
  }

  private static List<String> row(Claim claim) {
    return List.of(
        String.valueOf(claim.id()),
        claim.quantity().span().text(),
        Words.of(claim.category()),
        people(claim),
        sources(claim),
        Words.of(claim.attribution().status()),
        note(claim));
  }

  /** The phrase, in brackets where it stands in another clause. */
  private static String people(Claim claim) {
    People people = claim.figure().people();
    if (people == null) {
      return claim.quantity().unit() == Unit.HOUSEHOLDS ? "households" : "";
    }
    String text = people.span().text();
    return people.inferred() ? "(" + text + ")" : text;
  }

  private static String sources(Claim claim) {
    Source source = claim.attribution().source();
    StringBuilder names = new StringBuilder(Words.of(source));
    if (source != null && source.via() != null) {
      names.append(", via ").append(source.via().speaker().name());
    }
    for (Source other : claim.attribution().alsoBy()) {
      names.append("; ").append(Words.of(other));
    }
    return names.toString();
  }

  /** "1,667 people, share of 1": what a share implies and how the claim stands to others. */
  private static String note(Claim claim) {
    Links links = claim.links();
    StringJoiner note = new StringJoiner(", ");
    Amount resolved = links.resolved();
    if (resolved != null && !AmountWords.of(resolved).isEmpty()) {
      note.add(AmountWords.of(resolved) + " people");
    }
    if (links.whole() != null) {
      note.add((claim.quantity().unit() == Unit.SHARE ? "share of " : "part of ") + links.whole());
    }
    if (links.repeats() != null) {
      note.add("repeats " + links.repeats());
    }
    return note.toString();
  }
}
