package io.github.casualtyfigures.write;

import io.github.casualtyfigures.claim.Agent;
import io.github.casualtyfigures.claim.Amount;
import io.github.casualtyfigures.claim.Attribution;
import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.claim.Figure;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.claim.Quantity;
import io.github.casualtyfigures.claim.Ratio;
import io.github.casualtyfigures.claim.Relation;
import io.github.casualtyfigures.claim.Relay;
import io.github.casualtyfigures.claim.Scope;
import io.github.casualtyfigures.claim.Setting;
import io.github.casualtyfigures.claim.Share;
import io.github.casualtyfigures.claim.Source;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.claim.Term;
import io.github.casualtyfigures.claim.Time;
import io.github.casualtyfigures.claim.Victim;
import io.github.casualtyfigures.write.Marks.Facts;
import io.github.casualtyfigures.write.Marks.Link;
import io.github.casualtyfigures.write.Marks.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes marks of claims: one for the quantity of each, and one for every other phrase, which claims
 * share that share the phrase, so that an annotator mends it once. For one article and thread.
 */
final class MarkWriter {

  /** A word for a low bound that is left open where the vague word would give one. */
  static final String OPEN = "none";

  /** One phrase under one aspect; the same source with and without inheritance are two. */
  private record Phrase(MarkType type, Object aspect) {}

  private final List<Mark> marks = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final Map<Phrase, String> shared = new HashMap<>();

  private MarkWriter() {}

  /** The marks of {@code claims}; the quantity of claim 3 is the third mark. */
  static Marks marks(Claims claims) {
    MarkWriter writer = new MarkWriter();
    for (Claim claim : claims) {
      writer.mark(MarkType.of(claim.category()), claim.quantity().span(), writer.facts(claim));
    }
    for (Claim claim : claims) {
      writer.claim(id(claim.id()), claim);
    }
    claims.uncounted().forEach(writer::victim);
    return new Marks(writer.marks, writer.links);
  }

  private static String id(int number) {
    return String.valueOf(number);
  }

  private String mark(MarkType type, Span span, Facts facts) {
    String id = id(marks.size() + 1);
    marks.add(new Mark(id, type, span, facts.all(), ""));
    return id;
  }

  private Facts facts(Claim claim) {
    Quantity quantity = claim.quantity();
    Facts facts =
        new Facts()
            .add(Fact.UNIT, quantity.unit())
            .add(Fact.RELATION, quantity.relation())
            .add(Fact.TERM, quantity.term())
            .add(Fact.STATUS, claim.attribution().status());
    if (quantity instanceof Share share) {
      return numbers(facts, share, share.value(), share.low(), share.high());
    }
    Amount amount = Objects.requireNonNull(QuantityNumbers.amount(quantity));
    return numbers(facts, quantity, amount.value(), amount.low(), amount.high());
  }

  /** The bounds only where the relation doesn't give them. */
  private static Facts numbers(
      Facts facts,
      Quantity quantity,
      @Nullable Object value,
      @Nullable Object low,
      @Nullable Object high) {
    if (quantity.relation() == Relation.BETWEEN) {
      return facts.add(Fact.LOW, written(low)).add(Fact.HIGH, written(high));
    }
    if (quantity.relation() == Relation.VAGUE) {
      Term term = quantity.term();
      boolean usual = Objects.equals(low, term == null ? null : term.low());
      return usual ? facts : facts.add(Fact.LOW, low == null ? OPEN : written(low));
    }
    return facts.add(Fact.VALUE, written(value));
  }

  private static @Nullable String written(@Nullable Object number) {
    if (number instanceof Ratio ratio) {
      return ratio.numerator() + "/" + ratio.denominator();
    }
    return number == null ? null : number.toString();
  }

  private void claim(String id, Claim claim) {
    Figure figure = claim.figure();
    words(id, LinkType.TRIGGER, MarkType.TRIGGER, figure.trigger());
    People people = figure.people();
    if (people != null) {
      Facts facts =
          new Facts()
              .add(Fact.GROUP, people.group())
              .add(Fact.COUNTRY, people.country())
              .add(Fact.INFERRED, people.inferred());
      link(id, LinkType.PEOPLE, shared(MarkType.PEOPLE, people, people.span(), facts));
    }
    Agent agent = figure.agent();
    if (agent != null) {
      Facts facts = new Facts().add(Fact.COUNTRY, agent.country());
      link(id, LinkType.AGENT, shared(MarkType.AGENT, agent, agent.span(), facts));
    }
    attribution(id, claim.attribution());
    setting(id, claim.setting());
    claim(id, LinkType.WHOLE, claim.links().whole());
    claim(id, LinkType.REPEATS, claim.links().repeats());
  }

  private void attribution(String id, Attribution attribution) {
    Source source = attribution.source();
    if (source != null) {
      link(id, LinkType.SOURCE, source(source));
    }
    attribution.alsoBy().forEach(other -> link(id, LinkType.ALSO_BY, source(other)));
    words(id, LinkType.STATUS_CUE, MarkType.STATUS_CUE, attribution.statusCue());
  }

  private String source(Source source) {
    String known = shared.get(new Phrase(MarkType.SOURCE, source));
    if (known != null) {
      return known;
    }
    Facts facts = speaker(source.span(), source.speaker());
    facts.add(Fact.INHERITED, source.inherited());
    String id = shared(MarkType.SOURCE, source, source.span(), facts);
    words(id, LinkType.CUE, MarkType.CUE, source.cue());
    Relay via = source.via();
    if (via != null) {
      Facts relay = speaker(via.span(), via.speaker());
      link(id, LinkType.VIA, shared(MarkType.RELAY, via, via.span(), relay));
    }
    return id;
  }

  private static Facts speaker(Span words, Speaker speaker) {
    Facts facts = new Facts().add(Fact.SPEAKER, speaker.id()).add(Fact.KIND, speaker.kind());
    return speaker.name().equals(words.text()) ? facts : facts.add(Fact.NAME, speaker.name());
  }

  private void setting(String id, Setting setting) {
    Scope scope = setting.scope();
    if (scope != null) {
      Facts facts = new Facts().add(Fact.COVERS, scope.kind());
      link(id, LinkType.SCOPE, shared(MarkType.SCOPE, scope, scope.span(), facts));
    }
    words(id, LinkType.PLACE, MarkType.PLACE, setting.place());
    Time time = setting.time();
    if (time != null) {
      Facts facts = new Facts().add(Fact.DATE, time.value());
      link(id, LinkType.TIME, shared(MarkType.TIME, time, time.span(), facts));
    }
  }

  private void victim(Victim victim) {
    Facts facts = new Facts().add(Fact.FATE, victim.category()).add(Fact.NAMED, victim.named());
    String id = mark(MarkType.VICTIM, victim.span(), facts);
    words(id, LinkType.TRIGGER, MarkType.TRIGGER, victim.trigger());
  }

  private void words(String from, LinkType link, MarkType type, @Nullable Span span) {
    if (span != null) {
      link(from, link, shared(type, span, span, new Facts()));
    }
  }

  private String shared(MarkType type, Object aspect, Span span, Facts facts) {
    Phrase phrase = new Phrase(type, aspect);
    String known = shared.get(phrase);
    if (known == null) {
      known = mark(type, span, facts);
      shared.put(phrase, known);
    }
    return known;
  }

  private void claim(String from, LinkType type, @Nullable Integer to) {
    if (to != null) {
      link(from, type, id(to));
    }
  }

  private void link(String from, LinkType type, String to) {
    links.add(new Link(type, from, to, ""));
  }
}
