package io.github.casualtyfigures.cli;

import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.write.ClaimsWebAnnotation;
import java.io.OutputStream;

/** A collection of W3C Web Annotations, one for each claim. */
final class WebAnnotationPrinter implements ClaimsPrinter {

  private final ClaimsWebAnnotation.Collection annotations;

  WebAnnotationPrinter(OutputStream stream) {
    this.annotations = ClaimsWebAnnotation.collection(stream);
  }

  @Override
  public void print(Article article, Claims claims) {
    annotations.write(article, claims);
  }

  @Override
  public void finish() {
    annotations.close();
  }
}
