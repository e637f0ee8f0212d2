package io.github.casualtyfigures.cli;

import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.write.ClaimsJson;
import java.io.OutputStream;

/** A line of JSON for each article. */
final class JsonLinesPrinter implements ClaimsPrinter {

  private final ClaimsJson.Lines lines;

  JsonLinesPrinter(OutputStream stream) {
    this.lines = ClaimsJson.lines(stream);
  }

  @Override
  public void print(Article article, Claims claims) {
    lines.write(claims);
  }

  @Override
  public void finish() {
    lines.close();
  }
}
