package io.github.casualtyfigures.ledger;

import io.github.casualtyfigures.claim.Amount;
import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.claim.Victim;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an article as a whole says happened, category by category: the numbers an event coder would
 * write down for it. The rules, in the order in which they apply, are those of section 9 of the
 * guidelines:
 *
 * <ol>
 *   <li>Only claims of people count, shares by what they resolve to. Parts of a whole of the same
 *       category, repeats, and what is denied, superseded or projected are left out.
 *   <li>Zeros count only where nothing else does; so does background: another year, or a stretch of
 *       time beside an incident ("the latest in a conflict that has left 66 dead in three weeks",
 *       "90 since the start of the month"), and another event of another week.
 *   <li>Groups told together in one sentence by one voice add up, and with them the single persons
 *       that the sentence tells of without a count ("the mayor and two guards were killed"). A
 *       sentence of such persons alone is told by the narrator.
 *   <li>An increment adds to what came before it; a running total told later replaces it.
 *   <li>What another event took adds: "a second attack killed five"; so do others than those told
 *       of: "two others died in hospital", "his driver was killed".
 *   <li>Otherwise a later figure is of the same people: the larger of those by one voice stands,
 *       and one that is stated before one that is vague.
 *   <li>Where others disagree, their figures widen the bounds and leave the value to the source
 *       that spoke first.
 * </ol>
 *
 * <p>Categories are never taken together or apart: casualties are not split into killed and
 * wounded. Attackers stay in. Immutable; may be shared by threads.
 */
public final class Toll implements Serializable {

  private static final long serialVersionUID = 1;

  /**
   * The toll of one category.
   *
   * @param amount how many, with bounds
   * @param claims the ids of the claims it rests on, in order
   * @param uncounted the single persons told of without a count that are in it, in order
   */
  public record Entry(Amount amount, List<Integer> claims, List<Victim> uncounted)
      implements Serializable {

    public Entry {
      claims = List.copyOf(claims);
      uncounted = List.copyOf(uncounted);
    }

    /** A toll that rests on claims alone. */
    public Entry(Amount amount, List<Integer> claims) {
      this(amount, claims, List.of());
    }
  }

  private final Map<Category, Entry> entries;

  private Toll(Map<Category, Entry> entries) {
    this.entries = Collections.unmodifiableMap(entries);
  }

  /** The toll of an article. */
  public static Toll of(Claims claims) {
    EnumMap<Category, Entry> entries = new EnumMap<>(Category.class);
    for (Category category : Category.values()) {
      Entry entry = new TollReader(claims, category).read();
      if (entry != null) {
        entries.put(category, entry);
      }
    }
    return new Toll(entries);
  }

  /** The toll of {@code category}, empty where the article has none. */
  public Optional<Entry> of(Category category) {
    @Nullable Entry entry = entries.get(category);
    return Optional.ofNullable(entry);
  }

  /** The tolls of all categories that the article has figures of. */
  public Map<Category, Entry> entries() {
    return entries;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Toll toll && entries.equals(toll.entries);
  }

  @Override
  public int hashCode() {
    return entries.hashCode();
  }

  @Override
  public String toString() {
    return entries.toString();
  }
}
