package io.github.casualtyfigures.cli;

import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.write.ClaimsLabelStudio;
import io.github.casualtyfigures.write.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Tasks with predictions for Label Studio. */
final class LabelStudioPrinter implements ClaimsPrinter {

  private final ClaimsLabelStudio.Tasks tasks;

  LabelStudioPrinter(OutputStream stream) {
    this.tasks = ClaimsLabelStudio.tasks(stream);
  }

  /**
   * Writes the labeling interface to {@code file}.
   *
   * @throws UncheckedIOException if it can't be written; the message names it
   */
  static void writeConfig(Path file) {
    try (WholeFile whole = WholeFile.create(file)) {
      whole.stream().write(ClaimsLabelStudio.labelingConfig().getBytes(StandardCharsets.UTF_8));
      whole.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": can't be written", e);
    }
  }

  @Override
  public void print(Article article, Claims claims) {
    tasks.write(article, claims);
  }

  @Override
  public void finish() {
    tasks.close();
  }
}
