package io.github.casualtyfigures.write;

import io.github.casualtyfigures.claim.Agent;
import io.github.casualtyfigures.claim.Amount;
import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.claim.Relay;
import io.github.casualtyfigures.claim.Scope;
import io.github.casualtyfigures.claim.Source;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.claim.Time;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of a sheet of claims, each with what a claim has in it. */
final class CsvColumns {

  private record Column(String name, Function<Claim, @Nullable Object> cell) {}

  /** Facts of the article, which stand before the columns of the claim. */
  private static final List<String> DOCUMENT =
      List.of("article", "title", "publisher", "url", "published");

  private static final CsvColumns ALL = new CsvColumns();

  private final List<Column> columns = new ArrayList<>();

  private CsvColumns() {
    add("claim", Claim::id);
    span("", Claim::span);
    add("sentence_begin", claim -> claim.sentence().begin());
    add("sentence_end", claim -> claim.sentence().end());
    addQuantity();
    add("category", Claim::category);
    span("trigger", claim -> claim.figure().trigger());
    addPeople();
    addSource();
    add("status", claim -> claim.attribution().status());
    add("superseded", claim -> claim.attribution().status() == Status.SUPERSEDED);
    span("status_cue", claim -> claim.attribution().statusCue());
    addSetting();
    add("whole", claim -> claim.links().whole());
    add("repeats", claim -> claim.links().repeats());
  }

  static List<String> names() {
    List<String> names = new ArrayList<>(DOCUMENT);
    ALL.columns.forEach(column -> names.add(column.name));
    return names;
  }

  /** The cells of {@code claim}; null where nothing is said. */
  static List<@Nullable String> cells(Claims.Document document, Claim claim) {
    List<@Nullable String> cells = new ArrayList<>();
    cells.add(cell(document.id()));
    cells.add(cell(document.title()));
    cells.add(cell(document.publisher()));
    cells.add(cell(document.url()));
    cells.add(cell(document.published()));
    ALL.columns.forEach(column -> cells.add(cell(column.cell.apply(claim))));
    return cells;
  }

  private static @Nullable String cell(@Nullable Object value) {
    return value == null ? null : SheetCell.of(value.toString());
  }

  private void add(String name, Function<Claim, @Nullable Object> cell) {
    columns.add(new Column(name, cell));
  }

  /** The value of {@code whole} that {@code part} has, null where there is no whole. */
  private <W> void add(
      String name, Function<Claim, @Nullable W> whole, Function<W, @Nullable Object> part) {
    add(name, part(whole, part));
  }

  private void span(String name, Function<Claim, @Nullable Span> span) {
    String prefix = name.isEmpty() ? "" : name + "_";
    add(prefix + "text", span, Span::text);
    add(prefix + "begin", span, Span::begin);
    add(prefix + "end", span, Span::end);
  }

  private void addQuantity() {
    span("quantity", claim -> claim.quantity().span());
    add("unit", claim -> claim.quantity().unit());
    add("relation", claim -> claim.quantity().relation());
    add("value", claim -> QuantityNumbers.value(claim.quantity()));
    add("low", claim -> QuantityNumbers.low(claim.quantity()));
    add("high", claim -> QuantityNumbers.high(claim.quantity()));
    add("term", claim -> claim.quantity().term());
    add("lower", CsvColumns::people, Amount::low);
    add("best", CsvColumns::people, Amount::value);
    add("upper", CsvColumns::people, Amount::high);
  }

  /** What the claim comes to in people or households: of a share, what it implies. */
  private static @Nullable Amount people(Claim claim) {
    Amount amount = QuantityNumbers.amount(claim.quantity());
    return amount == null ? claim.links().resolved() : amount;
  }

  private void addPeople() {
    Function<Claim, @Nullable People> people = claim -> claim.figure().people();
    span("people", part(people, People::span));
    add("people_group", people, People::group);
    add("people_country", people, People::country);
    add("people_inferred", people, People::inferred);
    Function<Claim, @Nullable Agent> agent = claim -> claim.figure().agent();
    span("agent", part(agent, Agent::span));
    add("agent_country", agent, Agent::country);
  }

  private void addSource() {
    Function<Claim, @Nullable Source> source = claim -> claim.attribution().source();
    span("source", part(source, Source::span));
    speaker("source", part(source, Source::speaker));
    add("source_inherited", source, Source::inherited);
    span("cue", part(source, Source::cue));
    Function<Claim, @Nullable Relay> via = part(source, Source::via);
    span("via", part(via, Relay::span));
    speaker("via", part(via, Relay::speaker));
    add("also_by_ids", claim -> others(claim, Speaker::id));
    add("also_by_names", claim -> others(claim, Speaker::name));
  }

  private void speaker(String name, Function<Claim, @Nullable Speaker> speaker) {
    add(name + "_id", speaker, Speaker::id);
    add(name + "_name", speaker, Speaker::name);
    add(name + "_kind", speaker, Speaker::kind);
  }

  private static @Nullable String others(Claim claim, Function<Speaker, @Nullable String> fact) {
    List<Source> others = claim.attribution().alsoBy();
    if (others.isEmpty()) {
      return null;
    }
    return others.stream()
        .map(other -> Objects.toString(fact.apply(other.speaker()), ""))
        .collect(Collectors.joining("; "));
  }

  private void addSetting() {
    Function<Claim, @Nullable Scope> scope = claim -> claim.setting().scope();
    add("scope", scope, Scope::kind);
    span("scope", part(scope, Scope::span));
    span("place", claim -> claim.setting().place());
    Function<Claim, @Nullable Time> time = claim -> claim.setting().time();
    span("time", part(time, Time::span));
    add("time_value", time, Time::value);
  }

  private static <W, P> Function<Claim, @Nullable P> part(
      Function<Claim, @Nullable W> whole, Function<W, @Nullable P> part) {
    return claim -> {
      W found = whole.apply(claim);
      return found == null ? null : part.apply(found);
    };
  }
}
