package io.github.casualtyfigures.ledger;

import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.claim.Unit;
import io.github.casualtyfigures.ledger.Ledger.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of the figures that an article gives of the same people by the same source stands for all:
 * "over 6,000 casualties … more than half of the 11,000 troops … dozens in the last week" is 6,000.
 */
final class Standing {

  /**
   * A count stands before a share, a number before a vague word, the larger before the smaller,
   * which is a detail of it, and of equals the first.
   */
  private static final Comparator<Mention> ORDER =
      Comparator.comparing((Mention mention) -> share(mention))
          .thenComparing(mention -> mention.amount().value() == null)
          .thenComparing(mention -> -Amounts.size(mention.amount()));

  private Standing() {}

  /**
   * The mention that stands of each article of {@code history}, in its order. Articles in which
   * every figure is replaced, denied or projected are left out, unless there are no others.
   */
  static List<Mention> of(List<Mention> history) {
    List<Mention> valid = history.stream().filter(Standing::valid).toList();
    Map<Claims.Document, List<Mention>> articles = new LinkedHashMap<>();
    for (Mention mention : valid.isEmpty() ? history : valid) {
      articles.computeIfAbsent(mention.article(), article -> new ArrayList<>()).add(mention);
    }
    return articles.values().stream()
        .map(mentions -> mentions.stream().min(ORDER).orElseThrow())
        .toList();
  }

  private static boolean valid(Mention mention) {
    Status status = mention.claim().attribution().status();
    return status != Status.SUPERSEDED && status != Status.DENIED && status != Status.PROJECTED;
  }

  private static boolean share(Mention mention) {
    return mention.claim().quantity().unit() == Unit.SHARE;
  }
}
