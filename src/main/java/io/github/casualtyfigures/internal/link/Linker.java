package io.github.casualtyfigures.internal.link;

import io.github.casualtyfigures.claim.Attribution;
import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Links;
import io.github.casualtyfigures.claim.Setting;
import io.github.casualtyfigures.internal.attribution.Statement;
import io.github.casualtyfigures.internal.figure.FigureMention;
import io.github.casualtyfigures.internal.text.Document;
import java.util.ArrayList;
import java.util.List;

/** Joins figures to statements and claims to one another. Immutable; may be shared by threads. */
public final class Linker {

  /**
   * The claims of {@code figures}, numbered in order.
   *
   * @param settings the setting of each figure, in the same order
   */
  public List<Claim> link(
      Document document,
      List<FigureMention> figures,
      List<Statement> statements,
      List<Setting> settings) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      FigureMention figure = figures.get(i);
      claims.add(
          new Claim(
              i + 1,
              figure.figure().quantity().span(),
              figure.sentence().range(),
              figure.figure(),
              Attribution.NARRATOR,
              settings.get(i),
              Links.NONE));
    }
    return claims;
  }
}
