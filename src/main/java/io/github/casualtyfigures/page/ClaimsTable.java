package io.github.casualtyfigures.page;

import io.github.casualtyfigures.claim.Agent;
import io.github.casualtyfigures.claim.Attribution;
import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.Links;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.claim.Relay;
import io.github.casualtyfigures.claim.Scope;
import io.github.casualtyfigures.claim.Setting;
import io.github.casualtyfigures.claim.Source;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.claim.Time;
import io.github.casualtyfigures.claim.Unit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every claim with every field, each beside the words of the article that prove it. The roles are
 * spelt out because a narrow page sets the rows as cards, and browsers then forget that it is a
 * table.
 */
final class ClaimsTable {

  private static final List<String> COLUMNS =
      List.of(
          "Claim",
          "Figure",
          "What became of them",
          "Who",
          "Who says so",
          "How sure",
          "Scope, place, time",
          "Links");

  private final Markup markup;
  private final Anchors anchors;
  private final Claims claims;

  ClaimsTable(Markup markup, Anchors anchors, Claims claims) {
    this.markup = markup;
    this.anchors = anchors;
    this.claims = claims;
  }

  /** Writes the section with the table, none if there is no claim. */
  void write(String heading) {
    if (claims.size() == 0) {
      return;
    }
    markup.open("section", "class", "claims");
    markup.element(heading, "Every claim and its evidence", "id", anchors.table());
    markup.open("table", "role", "table", "aria-labelledby", anchors.table());
    markup.open("thead", "role", "rowgroup").open("tr", "role", "row");
    for (String column : COLUMNS) {
      markup.element("th", column, "scope", "col", "role", "columnheader");
    }
    markup.close().close().line().open("tbody", "role", "rowgroup");
    claims.forEach(this::row);
    markup.close().close().close().line();
  }

  private void row(Claim claim) {
    String style = Wording.style(claim.category());
    markup.open("tr", "role", "row", "id", anchors.row(claim.id()), "class", style);
    markup.open("th", "scope", "row", "role", "rowheader");
    markup.open("a", "class", "number", "href", "#" + anchors.mark(claim.id()));
    markup.element("span", "Claim ", "class", "unseen").text(String.valueOf(claim.id()));
    markup.element("span", ", to its words in the text", "class", "unseen");
    markup.close().close();
    figure(claim);
    category(claim);
    people(claim);
    sources(claim.attribution());
    status(claim.attribution());
    setting(claim.setting());
    links(claim);
    markup.close().line();
  }

  private void figure(Claim claim) {
    cell(1);
    markup.element("strong", Wording.reading(claim.quantity())).text(" ");
    words(claim.quantity().span());
    markup.close();
  }

  private void category(Claim claim) {
    cell(2);
    markup.element("strong", Wording.of(claim.category()), "class", "category").text(" ");
    words(claim.figure().trigger());
    Agent agent = claim.figure().agent();
    if (agent != null) {
      markup.open("span", "class", "line").element("span", "by", "class", "fact").text(" ");
      words(agent.span());
      if (agent.country() != null) {
        facts(List.of(Wording.country(agent.country())));
      }
      markup.close();
    }
    markup.close();
  }

  private void people(Claim claim) {
    cell(3);
    People people = claim.figure().people();
    if (people == null) {
      none(claim.quantity().unit() == Unit.HOUSEHOLDS ? "households" : "not said");
    } else {
      words(people.span());
      List<String> facts = new ArrayList<>();
      if (people.group() != Group.PEOPLE) {
        facts.add(Wording.of(people.group()));
      }
      if (people.country() != null) {
        facts.add(Wording.country(people.country()));
      }
      if (people.inferred()) {
        facts.add("taken from another clause");
      }
      facts(facts);
    }
    markup.close();
  }

  private void sources(Attribution attribution) {
    cell(4);
    Source source = attribution.source();
    if (source == null) {
      markup.element("span", Wording.NARRATOR);
    } else {
      source(source);
      for (Source other : attribution.alsoBy()) {
        markup.open("span", "class", "line").element("span", "also", "class", "fact").text(" ");
        source(other);
        markup.close();
      }
    }
    markup.close();
  }

  private void source(Source source) {
    name(source.speaker());
    words(source.span());
    if (source.cue() != null) {
      markup.text(" ");
      words(source.cue());
    }
    if (source.inherited()) {
      facts(List.of("from another sentence"));
    }
    id(source.speaker());
    Relay via = source.via();
    if (via != null) {
      markup.open("span", "class", "line").element("span", "via", "class", "fact").text(" ");
      name(via.speaker());
      words(via.span());
      id(via.speaker());
      markup.close();
    }
  }

  private void name(Speaker speaker) {
    markup.open("strong").element("bdi", speaker.name()).close().text(" ");
  }

  private void id(Speaker speaker) {
    if (speaker.id() != null) {
      markup.text(" ").element("code", speaker.id(), "class", "line").text(" ");
    }
  }

  private void status(Attribution attribution) {
    cell(5);
    markup.element("span", Wording.of(attribution.status())).text(" ");
    if (attribution.statusCue() != null) {
      words(attribution.statusCue());
    }
    markup.close();
  }

  private void setting(Setting setting) {
    cell(6);
    Scope scope = setting.scope();
    Time time = setting.time();
    if (scope != null) {
      told(Wording.of(scope.kind()), scope.span(), null);
    }
    if (setting.place() != null) {
      told("in", setting.place(), null);
    }
    if (time != null) {
      told("when", time.span(), time.value());
    }
    if (scope == null && setting.place() == null && time == null) {
      none("not said");
    }
    markup.close();
  }

  private void told(String what, Span span, @Nullable String value) {
    markup.open("span", "class", "line").element("span", what, "class", "fact").text(" ");
    words(span);
    if (value != null) {
      markup.text(" ").element("code", value);
    }
    markup.close().text(" ");
  }

  private void links(Claim claim) {
    cell(7);
    Links links = claim.links();
    if (links.whole() != null) {
      fact(claim.quantity().unit() == Unit.SHARE ? "share of" : "part of");
      link(links.whole());
    }
    String people = Wording.people(links.resolved());
    if (people != null) {
      fact("which is");
      markup.element("strong", people);
    }
    if (links.repeats() != null) {
      fact("repeats");
      link(links.repeats());
    }
    if (links.equals(Links.NONE)) {
      none("none");
    }
    markup.close();
  }

  private void link(int id) {
    markup.element("a", "claim " + id, "href", "#" + anchors.row(id));
  }

  private void cell(int column) {
    markup.open("td", "role", "cell", "data-column", COLUMNS.get(column));
  }

  /** The words of the article that prove a field. */
  private void words(Span span) {
    markup.open("q").element("bdi", Wording.oneLine(span.text())).close();
  }

  private void fact(String words) {
    markup.text(" ").element("span", words, "class", "fact").text(" ");
  }

  private void facts(List<String> facts) {
    if (!facts.isEmpty()) {
      markup.text(" ").element("span", String.join(", ", facts), "class", "fact line").text(" ");
    }
  }

  private void none(String words) {
    markup.element("span", words, "class", "none");
  }
}
