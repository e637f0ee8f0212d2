package io.github.casualtyfigures.cli;

import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.write.ClaimsJson;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Indented JSON: the object of a single article as it is, those of several in an array. */
final class JsonPrinter implements ClaimsPrinter {

  private final PrintStream out;
  private @Nullable Claims first;
  private boolean several;

  JsonPrinter(OutputStream stream) {
    this.out = new PrintStream(stream, false, StandardCharsets.UTF_8);
  }

  @Override
  public void print(Article article, Claims claims) {
    Claims before = first;
    if (before != null) {
      out.print("[" + ClaimsJson.toPrettyJson(before));
      first = null;
      several = true;
    } else if (!several) {
      first = claims;
      return;
    }
    out.print(",\n" + ClaimsJson.toPrettyJson(claims));
  }

  @Override
  public void finish() {
    if (several) {
      out.print("]\n");
    } else {
      out.print((first == null ? "[]" : ClaimsJson.toPrettyJson(first)) + "\n");
    }
    out.flush();
  }
}
