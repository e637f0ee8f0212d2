package io.github.casualtyfigures.ledger;

import io.github.casualtyfigures.claim.Amount;
import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.claim.Source;
import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.claim.Status;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The claims of many articles side by side: who says what of the same people, and where they
 * disagree. Claims meet in a group by category, people, place, time and by what they count, running
 * totals apart from increments; within a group there is a row for each source. Time and memory are
 * linear in the number of claims. Immutable; may be shared by threads.
 *
 * @param groups in the order in which the claims first tell of them
 */
public record Ledger(List<Group> groups) implements Serializable {

  /**
   * What the claims of a group have in common.
   *
   * @param addition whether they count what was added or fell into a stretch of time, which is
   *     never mixed with totals
   * @param category what became of the people
   * @param people what people, null where no claim says
   * @param country of what country, ISO 3166-1 alpha-2, or null
   * @param place where, reduced to its name in lower case ({@code kursk}), or null
   * @param time the day of an incident, the time of an addition, or null
   */
  public record Key(
      boolean addition,
      Category category,
      io.github.casualtyfigures.claim.@Nullable Group people,
      @Nullable String country,
      @Nullable String place,
      @Nullable String time)
      implements Serializable {

    /** Its people or their country, whichever is told. */
    @Nullable Object who() {
      return people != null ? people : country;
    }

    Key withoutPeople() {
      return new Key(addition, category, null, country, place, time);
    }

    Key withoutCountry() {
      return new Key(addition, category, people, null, place, time);
    }

    Key withoutPlace() {
      return new Key(addition, category, people, country, null, time);
    }

    Key withoutTime() {
      return new Key(addition, category, people, country, place, null);
    }
  }

  /**
   * A claim in its article, the proof of a cell.
   *
   * @param article the article it was read from
   * @param claim the claim, with its characters
   * @param amount the people it states, for a share those it resolves to
   */
  public record Mention(Claims.Document article, Claim claim, Amount amount)
      implements Serializable {

    /** The day the article was published, or null. */
    public @Nullable LocalDate published() {
      return article.published();
    }
  }

  /**
   * What one source says.
   *
   * @param speaker the source, null for narrators
   * @param history its mentions, the oldest first, at least one
   */
  public record Row(@Nullable Speaker speaker, List<Mention> history) implements Serializable {

    public Row {
      history = List.copyOf(history);
    }

    /**
     * What it says article by article, the oldest first: of each article the mention that stands.
     */
    public List<Mention> standing() {
      return Standing.of(history);
    }

    /** The mention that counts: the one that stands of its last article. */
    public Mention latest() {
      List<Mention> standing = standing();
      return standing.get(standing.size() - 1);
    }

    /** Its latest amount. */
    public Amount amount() {
      return latest().amount();
    }

    /** How sure its latest amount is. */
    public Status status() {
      return latest().claim().attribution().status();
    }

    /** The source's display name; {@code unattributed} for narrators. */
    public String source() {
      return speaker == null ? "unattributed" : speaker.name();
    }

    /** When it was first reported, or null. */
    public @Nullable LocalDate first() {
      return history.get(0).published();
    }

    /** When it was last reported, or null. */
    public @Nullable LocalDate last() {
      return history.get(history.size() - 1).published();
    }
  }

  /**
   * Figures about the same people.
   *
   * @param key what they have in common
   * @param rows what each source says, in the order in which they first speak
   */
  public record Group(Key key, List<Row> rows) implements Serializable {

    public Group {
      rows = List.copyOf(rows);
    }

    /** Whether two sources can't both be right. */
    public boolean disputed() {
      long least = 0;
      long most = Long.MAX_VALUE;
      for (Row row : rows) {
        if (row.speaker() != null) {
          Amount amount = row.amount();
          least = Math.max(least, Amounts.least(amount));
          most = Math.min(most, Amounts.most(amount));
        }
      }
      return most < least;
    }

    /** The one figure that {@code strategy} makes of the group. */
    public Cell figure(Strategy strategy) {
      return strategy.choose(rows.stream().map(Row::latest).toList());
    }

    /** What is odd about it and wants a reader's eye. */
    public List<Anomaly> anomalies() {
      return AnomalyFinder.find(this);
    }
  }

  /**
   * One figure and what it rests on.
   *
   * @param amount the figure
   * @param proof the mentions it rests on, at least one
   */
  public record Cell(Amount amount, List<Mention> proof) implements Serializable {

    public Cell {
      proof = List.copyOf(proof);
    }
  }

  public Ledger {
    groups = List.copyOf(groups);
  }

  /** The ledger of articles, in any order. */
  public static Ledger of(List<Claims> articles) {
    List<List<@Nullable Key>> keys = new ArrayList<>();
    Set<Key> told = new LinkedHashSet<>();
    for (Claims claims : articles) {
      List<@Nullable Key> ofArticle = new KeyReader(claims).keys();
      keys.add(ofArticle);
      ofArticle.stream().filter(Objects::nonNull).forEach(told::add);
    }
    Map<Key, Key> merged = KeyMerger.merge(told);
    Map<Key, Map<@Nullable String, List<Mention>>> book = new LinkedHashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      List<@Nullable Key> ofArticle = new ArrayList<>();
      keys.get(i).forEach(key -> ofArticle.add(key == null ? null : merged.get(key)));
      enter(book, articles.get(i), ofArticle);
    }
    List<Group> groups = new ArrayList<>();
    book.forEach((key, rows) -> groups.add(new Group(key, rows(rows))));
    return new Ledger(groups);
  }

  private static void enter(
      Map<Key, Map<@Nullable String, List<Mention>>> book,
      Claims claims,
      List<@Nullable Key> keys) {
    for (Claim claim : claims) {
      Key key = keys.get(claim.id() - 1);
      Amount amount = TollReader.amount(claim);
      if (key != null && amount != null && !partOfSame(claim, key, keys)) {
        book.computeIfAbsent(key, k -> new LinkedHashMap<>())
            .computeIfAbsent(Telling.voice(claim.attribution().source()), v -> new ArrayList<>())
            .add(new Mention(claims.document(), claim, amount));
      }
    }
  }

  private static boolean partOfSame(Claim claim, Key key, List<@Nullable Key> keys) {
    Integer whole = claim.links().whole();
    return whole != null && key.equals(keys.get(whole - 1));
  }

  private static List<Row> rows(Map<@Nullable String, List<Mention>> voices) {
    List<Row> rows = new ArrayList<>();
    for (List<Mention> mentions : voices.values()) {
      List<Mention> history = new ArrayList<>(mentions);
      history.sort(
          Comparator.comparing(
              Mention::published, Comparator.nullsFirst(Comparator.naturalOrder())));
      Source source = history.get(0).claim().attribution().source();
      rows.add(new Row(source == null ? null : source.speaker(), history));
    }
    return rows;
  }
}
