package io.github.casualtyfigures.ledger;

import io.github.casualtyfigures.claim.Agent;
import io.github.casualtyfigures.claim.Amount;
import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Source;
import io.github.casualtyfigures.claim.Term;
import io.github.casualtyfigures.ledger.Ledger.Cell;
import io.github.casualtyfigures.ledger.Ledger.Mention;
import io.github.casualtyfigures.ledger.Ledger.Row;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What coders of a data set of events would enter for a group of figures, by the rules their
 * codebooks publish, as far as claims can tell. Vague words become numbers here and nowhere else.
 */
public enum Codebook {
  /**
   * Uppsala Conflict Data Program: a low, a best and a high estimate; the best is the figure most
   * sources agree on. Vague words count by the low bound of the guidelines.
   */
  UCDP {
    @Override
    Coded enter(List<Mention> mentions) {
      return spread(mentions, number(Strategy.MAJORITY.choose(mentions)));
    }
  },
  /** Armed Conflict Location and Event Data: the lowest figure; dozens are 12, hundreds 100. */
  ACLED {
    @Override
    Coded enter(List<Mention> mentions) {
      Mention lowest = mentions.stream().min(Comparator.comparingLong(this::number)).orElseThrow();
      long number = number(lowest);
      return new Coded(number, number, number, List.of(lowest));
    }

    @Override
    @Nullable Long vague(Term term) {
      return switch (term) {
        case DOZENS -> 12L;
        case HUNDREDS -> 100L;
        default -> term.low();
      };
    }
  },
  /**
   * Global Terrorism Database: of the figures of the latest day the one most sources agree on, else
   * the lowest; vague words are no figures, nor is what a party says of its own blows.
   */
  GTD {
    @Override
    Coded enter(List<Mention> mentions) {
      LocalDate last =
          mentions.stream()
              .map(Mention::published)
              .filter(Objects::nonNull)
              .max(Comparator.naturalOrder())
              .orElse(null);
      List<Mention> recent =
          mentions.stream().filter(mention -> Objects.equals(mention.published(), last)).toList();
      Cell cell = Strategy.MAJORITY.choose(recent);
      return new Coded(number(cell), number(cell), number(cell), cell.proof());
    }

    @Override
    @Nullable Long vague(Term term) {
      return null;
    }

    @Override
    boolean hears(Mention mention) {
      return !ownBlow(mention.claim());
    }
  },
  /** Iraq Body Count: the lowest and the highest figure, and no best one. */
  IRAQ_BODY_COUNT {
    @Override
    Coded enter(List<Mention> mentions) {
      return spread(mentions, null);
    }
  };

  /**
   * What is entered.
   *
   * @param best the one figure, null where the codebook has none
   * @param low the lowest
   * @param high the highest
   * @param proof the mentions it rests on
   */
  public record Coded(@Nullable Long best, long low, long high, List<Mention> proof)
      implements Serializable {

    public Coded {
      proof = List.copyOf(proof);
    }
  }

  /** What its coders would enter for {@code group}; empty where no figure would do for them. */
  public Optional<Coded> code(Ledger.Group group) {
    List<Mention> mentions = new ArrayList<>();
    for (Row row : group.rows()) {
      Mention latest = row.latest();
      if (hears(latest) && known(latest)) {
        mentions.add(latest);
      }
    }
    return mentions.isEmpty() ? Optional.empty() : Optional.of(enter(mentions));
  }

  abstract Coded enter(List<Mention> mentions);

  /** Whether its coders take such a mention. */
  boolean hears(Mention mention) {
    return true;
  }

  /** The number its coders make of a vague word, null where they make none. */
  @Nullable Long vague(Term term) {
    return term.low();
  }

  private boolean known(Mention mention) {
    Term term = mention.claim().quantity().term();
    return term == null || vague(term) != null;
  }

  long number(Mention mention) {
    Term term = mention.claim().quantity().term();
    Long vague = term == null ? null : vague(term);
    return vague != null ? vague : Amounts.size(mention.amount());
  }

  long number(Cell cell) {
    return number(cell.proof().get(0));
  }

  /** From the lowest number to the highest, of a range both ends. */
  Coded spread(List<Mention> mentions, @Nullable Long best) {
    long low = Long.MAX_VALUE;
    long high = 0;
    for (Mention mention : mentions) {
      Amount amount = mention.amount();
      boolean range = amount.value() == null && amount.low() != null && amount.high() != null;
      low = Math.min(low, range ? amount.low() : number(mention));
      high = Math.max(high, range ? amount.high() : number(mention));
    }
    return new Coded(best, low, high, mentions);
  }

  /** "Russia says its forces killed 1,400": the source is the agent, or of its country. */
  private static boolean ownBlow(Claim claim) {
    Agent agent = claim.figure().agent();
    Source source = claim.attribution().source();
    if (agent == null || source == null) {
      return false;
    }
    String id = source.speaker().id();
    boolean country = agent.country() != null && id != null && id.startsWith(agent.country() + "/");
    String words = agent.span().text().toLowerCase(Locale.ROOT);
    return country || words.contains(source.speaker().name().toLowerCase(Locale.ROOT));
  }
}
