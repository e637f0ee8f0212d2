package io.github.casualtyfigures.cli;

import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.write.ClaimsBrat;
import java.nio.file.Path;

/** A directory for brat, which is there when it is committed and closed. */
final class BratPrinter implements ClaimsPrinter {

  private final ClaimsBrat.Folder folder;
  private boolean committed;

  BratPrinter(Path directory) {
    this.folder = ClaimsBrat.folder(directory);
  }

  @Override
  public void print(Article article, Claims claims) {
    folder.write(article, claims);
  }

  @Override
  public void finish() {
    // The files of each article are complete as they are.
  }

  void commit() {
    committed = true;
  }

  void close() {
    if (!committed) {
      folder.abandon();
    }
    folder.close();
  }
}
