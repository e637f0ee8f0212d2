package io.github.casualtyfigures.verify;

import io.github.casualtyfigures.claim.Amount;
import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.claim.Quantity;
import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.verify.Verification.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Holds figures that somebody else took from an article against its claims. Single claims are
 * compared: a sum that the text leaves to its reader ("two soldiers and three civilians") is not
 * found as 5. Immutable; may be shared by threads if {@code names} may.
 */
public final class Verifier {

  /** A number further off than this is another number, and no slip. */
  private static final double NEAR = 2;

  /** The same where the same source says the same of the same people. */
  private static final double NEAR_OF_SPEAKER = 10;

  private final Claims claims;
  private final Function<String, Speaker> names;

  private Verifier(Claims claims, Function<String, Speaker> names) {
    this.claims = claims;
    this.names = names;
  }

  /** A verifier that knows speakers by id, by display name and by the article's own wording. */
  public static Verifier of(Claims claims) {
    return new Verifier(claims, words -> Speaker.UNNAMED);
  }

  /**
   * A verifier that knows a speaker in any wording: "the MoD in London".
   *
   * @param names whom words name: {@code extractor::speaker}
   */
  public static Verifier of(Claims claims, Function<String, Speaker> names) {
    return new Verifier(claims, names);
  }

  /** Whether the article holds {@code figure}. */
  public Verification verify(GivenFigure figure) {
    SpeakerWords speaker =
        figure.speaker() == null
            ? null
            : new SpeakerWords(figure.speaker(), names.apply(figure.speaker()));
    Comparison nearest = null;
    for (Claim claim : claims) {
      Comparison next = compare(figure, speaker, claim);
      if (nearest == null || next.nearerThan(nearest)) {
        nearest = next;
      }
    }
    return nearest == null
        ? new Verification(figure, Verdict.NOT_FOUND, null, List.of())
        : new Verification(
            figure, verdict(figure, nearest), nearest.claim(), nearest.differences());
  }

  private static Comparison compare(
      GivenFigure figure, @Nullable SpeakerWords speaker, Claim claim) {
    List<Difference> differences = new ArrayList<>();
    Quantity quantity = claim.quantity();
    Amount resolved = claim.links().resolved();
    if (!figure.number().statedBy(quantity, resolved)) {
      differences.add(Difference.NUMBER);
    }
    if (figure.relation() != null && figure.relation() != quantity.relation()) {
      differences.add(Difference.RELATION);
    }
    if (figure.category() != claim.category()) {
      differences.add(Difference.CATEGORY);
    }
    if (figure.people() != null && !PeopleWords.may(figure.people(), claim.figure().people())) {
      differences.add(Difference.PEOPLE);
    }
    if (speaker != null && !speaker.saidBy(claim.attribution())) {
      differences.add(Difference.SPEAKER);
    }
    return new Comparison(claim, differences, figure.number().timesApart(quantity, resolved));
  }

  private static Verdict verdict(GivenFigure figure, Comparison nearest) {
    List<Difference> differences = nearest.differences();
    if (differences.isEmpty()) {
      return Verdict.HELD;
    }
    boolean alike;
    if (differences.contains(Difference.NUMBER)) {
      double near = figure.speaker() == null ? NEAR : NEAR_OF_SPEAKER;
      alike =
          differences.size() == 1
              && (nearest.timesApart() <= near
                  || figure.number().noughtsApart(nearest.claim().quantity()));
    } else {
      alike = differences.size() == 1 || (differences.size() == 2 && figure.number().telling());
    }
    return alike ? Verdict.DIFFERENT : Verdict.NOT_FOUND;
  }

  /** A claim beside the given figure. */
  private record Comparison(Claim claim, List<Difference> differences, double timesApart) {

    /** Whether it differs in less; of equals, in a number that is less far off. */
    boolean nearerThan(Comparison other) {
      int less = Integer.compare(weight(), other.weight());
      return less != 0 ? less < 0 : timesApart < other.timesApart;
    }

    private int weight() {
      return differences.stream().mapToInt(Comparison::weight).sum();
    }

    /** A number or a fate makes a figure what it is; hedges and wordings are details of it. */
    private static int weight(Difference difference) {
      return switch (difference) {
        case NUMBER -> 5;
        case CATEGORY, SPEAKER -> 3;
        case RELATION, PEOPLE -> 2;
      };
    }
  }
}
