package io.github.casualtyfigures.ledger;

import io.github.casualtyfigures.claim.Agent;
import io.github.casualtyfigures.claim.Amount;
import io.github.casualtyfigures.claim.Attribution;
import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.claim.Count;
import io.github.casualtyfigures.claim.Figure;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.Links;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.claim.Quantity;
import io.github.casualtyfigures.claim.Range;
import io.github.casualtyfigures.claim.Ratio;
import io.github.casualtyfigures.claim.Relation;
import io.github.casualtyfigures.claim.Scope;
import io.github.casualtyfigures.claim.Setting;
import io.github.casualtyfigures.claim.Share;
import io.github.casualtyfigures.claim.Source;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.claim.Term;
import io.github.casualtyfigures.claim.Time;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Claims written in a line: {@code 1 KILLED AT_LEAST 12 by=police place=Kabul} is told in sentence
 * 1. Further fields: {@code in=1} (whole), {@code repeats=1}, {@code status=DENIED}, {@code
 * scope=INCREMENT} with {@code event=another_bomb} for its words, {@code time=2008}, {@code
 * value=2008}, {@code people=Russian_troops}, {@code group=MILITARY}, {@code country=RU}, {@code
 * agent=Russian_forces}, {@code from=RU}; the number may be {@code 300-400}, {@code dozens} or
 * {@code 1/3}.
 */
final class MadeClaims {

  private MadeClaims() {}

  static Claims article(String id, @Nullable LocalDate published, String... lines) {
    List<Claim> claims = new ArrayList<>();
    for (String line : lines) {
      claims.add(new Line(line).claim(claims));
    }
    return new Claims(new Claims.Document(id, null, null, null, published, 100_000, "00"), claims);
  }

  static Claims article(String... lines) {
    return article("made", null, lines);
  }

  private record Line(List<String> words) {

    Line(String line) {
      this(List.of(line.split(" ", -1)));
    }

    Claim claim(List<Claim> before) {
      int id = before.size() + 1;
      int sentence = Integer.parseInt(words.get(0)) * 1000;
      Span span = new Span(words.get(3), sentence + id * 10);
      Quantity quantity = quantity(span);
      Figure figure =
          new Figure(
              quantity,
              Category.valueOf(words.get(1)),
              span,
              people(span.begin()),
              agent(span.begin()));
      Integer whole = number("in");
      Amount resolved = null;
      if (whole != null && quantity instanceof Share share) {
        Count of = (Count) before.get(whole - 1).quantity();
        resolved = share.of(of.relation(), of.amount());
      }
      return new Claim(
          id,
          span,
          new Range(sentence, sentence + 999),
          figure,
          attribution(span.begin()),
          setting(span.begin()),
          new Links(whole, resolved, number("repeats")));
    }

    private Quantity quantity(Span span) {
      Relation relation = Relation.valueOf(words.get(2));
      String number = words.get(3);
      if (number.equals("dozens")) {
        return new Count(span, relation, new Amount(null, 24L, null), Term.DOZENS);
      }
      if (number.contains("/")) {
        String[] parts = number.split("/", -1);
        return Share.of(
            span, relation, new Ratio(Long.parseLong(parts[0]), Long.parseLong(parts[1])));
      }
      if (number.contains("-")) {
        String[] parts = number.split("-", -1);
        Amount amount = new Amount(null, Long.parseLong(parts[0]), Long.parseLong(parts[1]));
        return new Count(span, relation, amount, null);
      }
      return Count.of(span, relation, Long.parseLong(number));
    }

    private @Nullable People people(int begin) {
      String phrase = field("people");
      if (phrase == null) {
        return null;
      }
      String group = field("group");
      return new People(
          new Span(phrase.replace('_', ' '), begin),
          group == null ? Group.PEOPLE : Group.valueOf(group),
          field("country"),
          false);
    }

    private @Nullable Agent agent(int begin) {
      String agent = field("agent");
      return agent == null
          ? null
          : new Agent(new Span(agent.replace('_', ' '), begin), field("from"));
    }

    private Attribution attribution(int begin) {
      String by = field("by");
      String status = field("status");
      Source source =
          by == null
              ? null
              : new Source(
                  new Span(by, begin),
                  new Speaker(by, by, Speaker.Kind.GOVERNMENT),
                  null,
                  null,
                  false);
      return new Attribution(
          source, List.of(), status == null ? Status.STATED : Status.valueOf(status), null);
    }

    private Setting setting(int begin) {
      String scope = field("scope");
      String event = field("event");
      String place = field("place");
      String time = field("time");
      return new Setting(
          scope == null
              ? null
              : new Scope(
                  Scope.Kind.valueOf(scope),
                  new Span(event == null ? "so far" : event.replace('_', ' '), begin)),
          place == null ? null : new Span(place.replace('_', ' '), begin),
          time == null ? null : new Time(new Span(time.replace('_', ' '), begin), field("value")));
    }

    private @Nullable Integer number(String name) {
      String field = field(name);
      return field == null ? null : Integer.valueOf(field);
    }

    private @Nullable String field(String name) {
      for (String word : words) {
        if (word.startsWith(name + "=")) {
          return word.substring(name.length() + 1);
        }
      }
      return null;
    }
  }
}
