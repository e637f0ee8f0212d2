package io.github.casualtyfigures.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Scores the claims of articles against their gold and adds up. For one thread.
 *
 * <p>Gold and found claims of an article are paired one to one, the best overlap of the quantities'
 * words first; a pair shares a character at least. A field is judged on the pairs whose number is
 * the same, whatever the relation makes of its bounds.
 */
public final class ArticleScorer {

  /** What counts as right as a whole. */
  public enum Measure {
    /** Number, relation and category. */
    FIGURE,
    /** Unit, value, low and high. */
    NUMBER,
    /** A figure with its source's id. */
    ATTRIBUTED
  }

  private static final List<String> LINKS = List.of("whole", "repeats");

  private record Field(String name, BiPredicate<ScoredClaim, ScoredClaim> right) {}

  private static final List<Field> FIELDS =
      List.of(
          new Field("relation", Judge::relation),
          new Field("category", Judge::category),
          new Field("status", Judge::status),
          new Field("source.id", Judge::source),
          new Field("source present", Judge::sourcePresent));

  private static final List<Field> PEOPLE_FIELDS =
      List.of(
          new Field("people.country", Judge::country),
          new Field("people.group", Judge::group),
          new Field("people head", Judge::head));

  private final Map<Measure, Tally> totals = new EnumMap<>(Measure.class);
  private final Map<String, Tally> categories = new TreeMap<>();
  private final Map<String, Tally> fields = new LinkedHashMap<>();
  private final Map<String, Tally> links = new LinkedHashMap<>();
  private final List<String> errors = new ArrayList<>();
  private int documents;
  private int optional;
  private int aligned;
  private int spuriousWhereNone;

  /** A scorer that has seen nothing. */
  public ArticleScorer() {
    for (Measure measure : Measure.values()) {
      totals.put(measure, new Tally());
    }
    LINKS.forEach(link -> links.put(link, new Tally()));
  }

  /** Scores an article of which nothing was found. */
  public void add(ScoredArticle gold) {
    add(gold.id(), gold.claims(), List.of());
  }

  /** Scores the claims of one article that were found against its gold. */
  public void add(ScoredArticle gold, ScoredArticle found) {
    add(gold.id(), gold.claims(), found.claims());
  }

  private void add(String name, List<ScoredClaim> gold, List<ScoredClaim> found) {
    documents++;
    Map<Integer, Integer> pairs = Alignment.of(gold, found);
    int required = (int) gold.stream().filter(claim -> !claim.optional()).count();
    int free = (int) pairs.keySet().stream().filter(i -> gold.get(i).optional()).count();
    optional += gold.size() - required;
    aligned += pairs.size() - free;
    totals.values().forEach(total -> total.addGold(required));
    totals.values().forEach(total -> total.addFound(found.size() - free));
    Identities identities = new Identities(gold, found, pairs);
    for (Map.Entry<Integer, Integer> pair : pairs.entrySet()) {
      if (!gold.get(pair.getKey()).optional()) {
        addPair(name, gold.get(pair.getKey()), found.get(pair.getValue()), identities);
      }
    }
    addUnpaired(name, gold, found, pairs);
    if (required == 0) {
      spuriousWhereNone += found.size() - pairs.size();
    }
  }

  private void addPair(String name, ScoredClaim gold, ScoredClaim found, Identities identities) {
    boolean figure = Judge.figure(gold, found);
    boolean source = Judge.source(gold, found);
    total(Measure.NUMBER).addRight(Judge.number(gold, found));
    total(Measure.FIGURE).addRight(figure);
    total(Measure.ATTRIBUTED).addRight(figure && source);
    ScoredClaim categorised = figure ? gold : found;
    category(gold).addGold(1);
    category(gold).addRight(figure);
    category(categorised).addFound(1);
    List<String> wrong = new ArrayList<>();
    if (Judge.sameCore(gold, found)) {
      addFields(gold, found, wrong);
      addLinks(gold, found, identities, wrong);
    }
    if (!Judge.number(gold, found)) {
      wrong.add("number");
    }
    if (!wrong.isEmpty()) {
      errors.add(name + ": " + wrong + ": gold " + brief(gold) + " | got " + brief(found));
    }
  }

  private void addFields(ScoredClaim gold, ScoredClaim found, List<String> wrong) {
    FIELDS.forEach(field -> note(field.name, field.right.test(gold, found), wrong));
    if (gold.has("people")) {
      PEOPLE_FIELDS.forEach(field -> note(field.name, field.right.test(gold, found), wrong));
    }
    if (gold.string("quantity", "term") != null) {
      note("term", Judge.term(gold, found), wrong);
    }
    if (gold.string("source", "id") != null) {
      field("source.id, named").addGold(1);
      field("source.id, named").addRight(Judge.source(gold, found));
    }
    if (gold.has("source")) {
      note("source text", Judge.sourceText(gold, found), wrong);
    }
  }

  private void addLinks(
      ScoredClaim gold, ScoredClaim found, Identities identities, List<String> wrong) {
    for (String link : LINKS) {
      boolean right = identities.right(gold, found, link);
      note(link, right, wrong);
      Tally tally = Objects.requireNonNull(links.get(link));
      tally.addGold(gold.link(link) == null ? 0 : 1);
      tally.addFound(found.link(link) == null ? 0 : 1);
      tally.addRight(right && found.link(link) != null);
    }
  }

  private void addUnpaired(
      String name, List<ScoredClaim> gold, List<ScoredClaim> found, Map<Integer, Integer> pairs) {
    for (int i = 0; i < gold.size(); i++) {
      if (!pairs.containsKey(i) && !gold.get(i).optional()) {
        category(gold.get(i)).addGold(1);
        errors.add(name + ": missed " + brief(gold.get(i)));
      }
    }
    for (int j = 0; j < found.size(); j++) {
      if (!pairs.containsValue(j)) {
        category(found.get(j)).addFound(1);
        errors.add(name + ": spurious " + brief(found.get(j)));
      }
    }
  }

  private void note(String field, boolean right, List<String> wrong) {
    field(field).addGold(1);
    field(field).addRight(right);
    if (!right) {
      wrong.add(field);
    }
  }

  private Tally field(String name) {
    return fields.computeIfAbsent(name, it -> new Tally());
  }

  private Tally category(ScoredClaim claim) {
    return categories.computeIfAbsent(String.valueOf(claim.string("category")), it -> new Tally());
  }

  private static String brief(ScoredClaim claim) {
    return "«%s» %s %s src=%s"
        .formatted(
            claim.string("quantity", "text"),
            claim.string("category"),
            claim.number().relation(),
            claim.string("source", "id"));
  }

  /** The total of {@code measure}. */
  public Tally total(Measure measure) {
    return Objects.requireNonNull(totals.get(measure));
  }

  /** How many articles were scored. */
  public int documents() {
    return documents;
  }

  /** The fields that were judged, in order. */
  public List<String> fields() {
    return List.copyOf(fields.keySet());
  }

  /**
   * How often {@code field} is right, from 0 to 1, of the claims whose number is; 1 where none was
   * judged.
   */
  public double accuracy(String field) {
    return field(field).recall();
  }

  /** The right links of the kind {@code whole} or {@code repeats}. */
  public Tally links(String kind) {
    return Objects.requireNonNull(links.get(kind));
  }

  /** How many claims were found in articles that have none. */
  public int spuriousWhereNone() {
    return spuriousWhereNone;
  }

  /**
   * A line for each claim that is missed, spurious or wrong in a field, in the order of the
   * articles.
   */
  public List<String> errors() {
    return List.copyOf(errors);
  }

  /** The results as a table to read, lines ended by a line feed. */
  public String table() {
    StringBuilder table = new StringBuilder();
    Tally figures = total(Measure.FIGURE);
    line(
        table,
        "%d articles: %d claims in the gold (+%d optional), %d found, %d aligned",
        documents,
        figures.gold(),
        optional,
        figures.found(),
        aligned);
    line(table, "              precision    recall        F1");
    totals.forEach((name, tally) -> line(table, "%-13s%s", name, tally));
    line(table, "figures by category");
    categories.forEach((name, tally) -> line(table, "  %-11s%s   (%d)", name, tally, tally.gold()));
    line(table, "fields of the figures whose number is right");
    fields.forEach(
        (name, tally) -> line(table, "  %-17s%8.4f   (%d)", name, tally.recall(), tally.gold()));
    links.forEach((name, tally) -> line(table, "  %-17s %s", name + " links", tally.counts()));
    line(table, "claims in articles without any: %d", spuriousWhereNone);
    return table.toString();
  }

  private static void line(StringBuilder table, String format, Object... values) {
    table.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
