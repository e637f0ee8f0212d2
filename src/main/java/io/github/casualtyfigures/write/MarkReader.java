package io.github.casualtyfigures.write;

import io.github.casualtyfigures.claim.Agent;
import io.github.casualtyfigures.claim.Amount;
import io.github.casualtyfigures.claim.Attribution;
import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.claim.Figure;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.Links;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.claim.Quantity;
import io.github.casualtyfigures.claim.Relation;
import io.github.casualtyfigures.claim.Relay;
import io.github.casualtyfigures.claim.Scope;
import io.github.casualtyfigures.claim.Setting;
import io.github.casualtyfigures.claim.Share;
import io.github.casualtyfigures.claim.Source;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.claim.Time;
import io.github.casualtyfigures.claim.Victim;
import io.github.casualtyfigures.write.Marks.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes claims of marks, however the marks came about. For one article and thread. */
final class MarkReader {

  private static final Comparator<Mark> IN_ORDER =
      Comparator.comparingInt((Mark mark) -> mark.span().begin())
          .thenComparingInt(mark -> mark.span().end());

  private final MarkLinks links;
  private final Surroundings surroundings;
  private final List<Mark> figures = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();

  private MarkReader(Marks marks, Surroundings surroundings) {
    this.links = new MarkLinks(marks);
    this.surroundings = surroundings;
  }

  /**
   * The claims of {@code marks}, numbered anew.
   *
   * @param document the article
   * @param text its text
   * @param before the claims that the annotators were shown, or null
   */
  static Claims claims(
      Claims.Document document, String text, @Nullable Claims before, Marks marks) {
    return new MarkReader(marks, new Surroundings(text, before)).read(document, marks);
  }

  private Claims read(Claims.Document document, Marks marks) {
    List<Victim> victims = new ArrayList<>();
    for (Mark mark : marks.marks().stream().sorted(IN_ORDER).toList()) {
      if (mark.type().figure()) {
        figures.add(mark);
        quantities.add(MarkedQuantity.of(mark));
      } else if (mark.type() == MarkType.VICTIM) {
        victims.add(victim(mark));
      }
    }
    List<Claim> claims = new ArrayList<>();
    for (Mark figure : figures) {
      claims.add(claim(claims.size(), figure));
    }
    return new Claims(document, claims, victims);
  }

  private Victim victim(Mark mark) {
    return new Victim(
        mark.span(),
        surroundings.sentence(mark.span()),
        constant(Category.class, mark, Fact.FATE),
        trigger(mark),
        flag(mark, Fact.NAMED));
  }

  /** The word that gives the category; the figure's own words where none is marked. */
  private Span trigger(Mark mark) {
    Span marked = span(mark, LinkType.TRIGGER);
    return marked == null ? mark.span() : marked;
  }

  private Claim claim(int place, Mark mark) {
    Span trigger = trigger(mark);
    People people = people(links.one(mark, LinkType.PEOPLE));
    Mark agent = links.one(mark, LinkType.AGENT);
    Span words = surroundings.figure(mark.span(), trigger, people == null ? null : people.span());
    try {
      return new Claim(
          place + 1,
          words,
          surroundings.sentence(mark.span()),
          new Figure(
              quantities.get(place),
              mark.type().category(),
              trigger,
              people,
              agent == null ? null : new Agent(agent.span(), country(agent))),
          attribution(mark),
          setting(mark),
          links(place, mark));
    } catch (Field.Refused e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw mark.fault(String.valueOf(e.getMessage()));
    }
  }

  private @Nullable People people(@Nullable Mark mark) {
    if (mark == null) {
      return null;
    }
    return new People(
        mark.span(),
        constant(Group.class, mark, Fact.GROUP),
        country(mark),
        flag(mark, Fact.INFERRED));
  }

  private static @Nullable String country(Mark mark) {
    String code = mark.value(Fact.COUNTRY);
    try {
      return new Agent(mark.span(), code).country();
    } catch (IllegalArgumentException e) {
      throw mark.fault(Fact.COUNTRY, String.valueOf(e.getMessage()));
    }
  }

  private Attribution attribution(Mark mark) {
    List<Source> others = links.all(mark, LinkType.ALSO_BY).stream().map(this::source).toList();
    Mark source = links.one(mark, LinkType.SOURCE);
    return new Attribution(
        source == null ? null : source(source),
        others,
        constant(Status.class, mark, Fact.STATUS),
        span(mark, LinkType.STATUS_CUE));
  }

  private Source source(Mark mark) {
    Mark via = links.one(mark, LinkType.VIA);
    return new Source(
        mark.span(),
        speaker(mark),
        span(mark, LinkType.CUE),
        via == null ? null : new Relay(via.span(), speaker(via)),
        flag(mark, Fact.INHERITED));
  }

  private static Speaker speaker(Mark mark) {
    String name = mark.value(Fact.NAME);
    return new Speaker(
        mark.value(Fact.SPEAKER),
        name == null ? mark.span().text() : name,
        constant(Speaker.Kind.class, mark, Fact.KIND));
  }

  private Setting setting(Mark mark) {
    Mark scope = links.one(mark, LinkType.SCOPE);
    Mark time = links.one(mark, LinkType.TIME);
    return new Setting(
        scope == null
            ? null
            : new Scope(constant(Scope.Kind.class, scope, Fact.COVERS), scope.span()),
        span(mark, LinkType.PLACE),
        time == null ? null : new Time(time.span(), time.value(Fact.DATE)));
  }

  private Links links(int place, Mark mark) {
    Mark repeated = links.one(mark, LinkType.REPEATS);
    Integer repeats = repeated == null ? null : (Integer) (figures.indexOf(repeated) + 1);
    if (repeated != null && repeats != null && repeats > place) {
      throw mark.fault("repeats " + repeated.shown() + ", which is not before it");
    }
    int whole = whole(place);
    return whole < 0
        ? new Links(null, null, repeats)
        : new Links(whole + 1, resolved(place, new HashSet<>()), repeats);
  }

  /** The place of the figure that figure {@code place} is a part of, or -1. */
  private int whole(int place) {
    Mark whole = links.one(figures.get(place), LinkType.WHOLE);
    return whole == null ? -1 : figures.indexOf(whole);
  }

  /**
   * The people that a share of a whole implies (guidelines, section 7); a share of a share takes
   * what that one came to.
   */
  private @Nullable Amount resolved(int place, Set<Integer> seen) {
    int whole = whole(place);
    if (whole < 0 || !seen.add(place) || !(quantities.get(place) instanceof Share share)) {
      return null;
    }
    Relation relation = quantities.get(whole).relation();
    Amount of = QuantityNumbers.amount(quantities.get(whole));
    if (of == null) {
      of = resolved(whole, seen);
      relation = Relation.ABOUT;
    }
    return of != null && (of.value() != null || relation == Relation.BETWEEN)
        ? share.of(relation, of)
        : null;
  }

  private @Nullable Span span(Mark mark, LinkType type) {
    Mark other = links.one(mark, type);
    return other == null ? null : other.span();
  }

  private static boolean flag(Mark mark, Fact fact) {
    return Boolean.parseBoolean(mark.value(fact));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, Mark mark, Fact fact) {
    return Enum.valueOf(type, Objects.requireNonNull(mark.value(fact)));
  }
}
