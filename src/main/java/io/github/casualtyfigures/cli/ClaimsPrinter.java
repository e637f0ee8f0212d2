package io.github.casualtyfigures.cli;

import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Claims;

/** Prints the claims of article after article. For one thread. */
interface ClaimsPrinter {

  /** Prints the claims of the next article. */
  void print(Article article, Claims claims);

  /** Ends the output when there is no further article. */
  void finish();
}
