package io.github.casualtyfigures.cli;

import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.page.ClaimsPage;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One page in HTML for all articles. */
final class PagePrinter implements ClaimsPrinter {

  private final PrintStream out;
  private final List<ClaimsPage.Entry> entries = new ArrayList<>();

  PagePrinter(OutputStream stream) {
    this.out = new PrintStream(stream, false, StandardCharsets.UTF_8);
  }

  @Override
  public void print(Article article, Claims claims) {
    entries.add(new ClaimsPage.Entry(article, claims));
  }

  @Override
  public void finish() {
    out.print(ClaimsPage.toHtml(entries));
    out.flush();
  }
}
