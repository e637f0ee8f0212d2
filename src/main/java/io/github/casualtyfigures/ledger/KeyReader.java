package io.github.casualtyfigures.ledger;

import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.claim.Scope;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.claim.Time;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what group of a ledger each claim of an article belongs to. What a claim leaves unsaid is
 * taken from the claim it repeats or is a part of, else from the nearest claim of its article that
 * says it: an article tells of one place, and of one army, until it names another. Belongs to one
 * call.
 */
final class KeyReader {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  private final Claims claims;

  KeyReader(Claims claims) {
    this.claims = claims;
  }

  /** The key of each claim, in order; null for a claim that no ledger counts. */
  List<Ledger.@Nullable Key> keys() {
    @Nullable String[] places = places();
    List<@Nullable People> people = new ArrayList<>();
    List<Ledger.@Nullable Key> keys = new ArrayList<>();
    String army = null;
    for (Claim claim : claims) {
      People own = people(claim, people);
      people.add(own);
      boolean military = own != null && own.group() == Group.MILITARY;
      String country = own == null ? null : own.country();
      if (military && country != null) {
        army = country;
      }
      Ledger.Key key =
          new Ledger.Key(
              addition(claim),
              claim.category(),
              own == null ? null : own.group(),
              military && country == null ? army : country,
              places[claim.id() - 1],
              time(claim));
      keys.add(TollReader.amount(claim) == null ? null : key);
    }
    return keys;
  }

  private static boolean addition(Claim claim) {
    Scope.Kind kind = Telling.kind(claim);
    return kind == Scope.Kind.INCREMENT || kind == Scope.Kind.PERIOD;
  }

  /**
   * The people of the claim, or of the one that it repeats or is a part of: "a third of the
   * casualties" are of the army that suffered them.
   */
  private static @Nullable People people(Claim claim, List<@Nullable People> before) {
    People own = claim.figure().people();
    if (own != null && own.country() != null) {
      return own;
    }
    Integer repeats = claim.links().repeats();
    Integer up = repeats != null ? repeats : claim.links().whole();
    People other = up == null || up >= claim.id() ? null : before.get(up - 1);
    if (own == null) {
      return other;
    }
    boolean unsaid = own.group() == Group.PEOPLE;
    return other != null && (unsaid || other.group() == own.group()) ? other : own;
  }

  /** The place of each claim, or the nearest one before it, or the first of the article. */
  private @Nullable String[] places() {
    @Nullable String[] places = new @Nullable String[claims.size()];
    String first = null;
    String last = null;
    for (Claim claim : claims) {
      String own = PlaceName.of(claim.setting().place());
      last = own == null ? last : own;
      first = first == null ? own : first;
      places[claim.id() - 1] = last;
    }
    for (int i = 0; i < places.length && places[i] == null; i++) {
      places[i] = first;
    }
    return places;
  }

  /**
   * The day of an incident, which tells it from others at its place; of an addition whatever time
   * is told, else the day of publication. A running total has none, nor has a figure that the text
   * replaces: "up from 58 the day before" is the day of the count.
   */
  private @Nullable String time(Claim claim) {
    Time time = claim.setting().time();
    String value = time == null ? null : time.value();
    if (addition(claim)) {
      return value != null || claims.document().published() == null
          ? value
          : claims.document().published().toString();
    }
    if (value == null
        || Telling.kind(claim) != Scope.Kind.INCIDENT
        || claim.attribution().status() == Status.SUPERSEDED) {
      return null;
    }
    return DAY.matcher(value).lookingAt() ? value.substring(0, 10) : null;
  }
}
