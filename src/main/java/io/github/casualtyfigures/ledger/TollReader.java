package io.github.casualtyfigures.ledger;

import io.github.casualtyfigures.claim.Amount;
import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.claim.Count;
import io.github.casualtyfigures.claim.Scope;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.claim.Time;
import io.github.casualtyfigures.claim.Victim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Applies the rules of {@link Toll} to one category. Belongs to one call. */
final class TollReader {

  private static final Pattern YEAR = Pattern.compile("\\b(?:1[89]|20)\\d\\d\\b");

  private final Claims claims;
  private final Category category;
  private final Additions additions;

  TollReader(Claims claims, Category category) {
    this.claims = claims;
    this.category = category;
    this.additions = new Additions(claims);
  }

  Toll.@Nullable Entry read() {
    List<Telling> tellings = tellings(counted());
    if (tellings.isEmpty()) {
      return null;
    }
    Telling lead = tellings.get(0);
    Telling toll = lead;
    List<Telling> others = new ArrayList<>();
    for (Telling next : tellings.subList(1, tellings.size())) {
      boolean sharper = toll.vague() && next.exact();
      boolean added = next.all(Scope.Kind.INCREMENT) || next.another();
      if (!sharper && !added && !next.sameVoice(lead) && !additions.apart(toll, next)) {
        others.add(next);
      } else {
        toll = after(toll, next);
      }
    }
    List<Integer> ids = toll.claims().stream().map(Claim::id).sorted().toList();
    return new Toll.Entry(widened(toll, others), ids, toll.uncounted());
  }

  /** What {@code toll} becomes where the same voice goes on with {@code next}. */
  private Telling after(Telling toll, Telling next) {
    if (next.feared() && !toll.feared()) {
      return toll; // "288 have died. Officials fear that more than 300 may have died"
    }
    if (next.all(Scope.Kind.CUMULATIVE) && next.size() >= toll.size()) {
      return next;
    }
    if (next.exact() != toll.exact()) {
      return next.exact() ? next : toll;
    }
    if (additions.adds(toll, next)) {
      return toll.and(next);
    }
    return next.size() > toll.size() ? next : toll;
  }

  /** The claims that may add to the toll. */
  private List<Claim> counted() {
    List<Claim> counted = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.category() == category && stands(claim) && amount(claim) != null) {
        counted.add(claim);
      }
    }
    List<Claim> positive = counted.stream().filter(claim -> !zero(claim)).toList();
    List<Claim> present = positive.stream().filter(claim -> !Telling.earlier(claim)).toList();
    List<Claim> told = present.isEmpty() ? positive : present;
    List<Claim> foreground = told.stream().filter(claim -> !background(claim, told)).toList();
    if (!foreground.isEmpty()) {
      return foreground;
    }
    return positive.isEmpty() ? counted : positive;
  }

  private boolean stands(Claim claim) {
    Status status = claim.attribution().status();
    return status != Status.DENIED
        && status != Status.SUPERSEDED
        && status != Status.PROJECTED
        && claim.links().repeats() == null
        && !partOfSame(claim);
  }

  /** Whether a whole above it, near or far, is of the same category. */
  private boolean partOfSame(Claim claim) {
    Integer up = claim.links().whole();
    for (int steps = 0; up != null && steps < claims.size(); steps++) {
      Claim whole = claims.claim(up);
      boolean later = // "36 died since Friday, bringing those killed since October to 200"
          Telling.raised(whole) || (Telling.ofYears(whole) && claim.id() < whole.id());
      if (whole.category() == category && !later) {
        return true;
      }
      up = whole.links().whole();
    }
    return false;
  }

  /** The people of a claim, for a share those it resolves to; null for households. */
  static @Nullable Amount amount(Claim claim) {
    return claim.quantity() instanceof Count count ? count.amount() : claim.links().resolved();
  }

  private static boolean zero(Claim claim) {
    Amount amount = amount(claim);
    return amount != null && amount.equals(Amount.exactly(0));
  }

  /** Another year than the article's, or a stretch of time where another claim has none. */
  private boolean background(Claim claim, List<Claim> all) {
    Integer year = year(claim);
    if (year != null) {
      LocalDate published = claims.document().published();
      boolean old =
          published != null
              ? Math.abs(published.getYear() - year) > 1
              : all.stream().anyMatch(other -> other.id() < claim.id() && year(other) == null);
      if (old) {
        return true;
      }
    }
    if ((Telling.before(claim) || Telling.ofMonth(claim))
        && all.stream().anyMatch(other -> other.id() < claim.id() && !Telling.ofMonth(other))) {
      return true;
    }
    return stretch(claim) && all.stream().anyMatch(other -> incident(other, claim));
  }

  /** Whether {@code other} comes first and is neither of a stretch of time nor what is added to. */
  private static boolean incident(Claim other, Claim claim) {
    boolean added =
        Telling.kind(claim) == Scope.Kind.CUMULATIVE
            && Telling.kind(other) == Scope.Kind.INCREMENT
            && !Telling.raised(claim);
    return other.id() < claim.id() && !stretch(other) && !added;
  }

  private static boolean stretch(Claim claim) {
    return (Telling.kind(claim) == Scope.Kind.PERIOD && Additions.ordinal(claim) == null)
        || Telling.ofYears(claim)
        || Telling.ofWar(claim)
        || (Telling.ofLong(claim) && (Telling.kind(claim) == null || Telling.raised(claim)));
  }

  private static @Nullable Integer year(Claim claim) {
    Time time = claim.setting().time();
    if (time == null) {
      return null;
    }
    Matcher matcher = YEAR.matcher(time.span().text());
    return matcher.find() ? Integer.valueOf(matcher.group()) : null;
  }

  /** The claims sentence by sentence and voice by voice, and who is told of without a count. */
  private List<Telling> tellings(List<Claim> counted) {
    List<Telling> tellings = new ArrayList<>();
    for (Claim claim : counted) {
      Amount amount = amount(claim);
      if (amount == null) {
        continue;
      }
      Telling next = Telling.of(claim, amount);
      int last = tellings.size() - 1;
      if (last >= 0 && within(tellings.get(last), next)) {
        continue;
      }
      if (last >= 0
          && tellings.get(last).sentence().equals(claim.sentence())
          && tellings.get(last).oneVoice(next)
          && (!next.all(Scope.Kind.CUMULATIVE) || next.sameScope(tellings.get(last)))) {
        tellings.set(last, tellings.get(last).and(next));
      } else {
        tellings.add(next);
      }
    }
    claims.uncounted().stream()
        .filter(victim -> victim.category() == category)
        .forEach(victim -> add(tellings, victim));
    return tellings;
  }

  /** "The toll has risen to nine with the discovery of six bodies": the nine hold the six. */
  private static boolean within(Telling total, Telling next) {
    return total.sentence().equals(next.sentence())
        && total.all(Scope.Kind.CUMULATIVE)
        && !next.all(Scope.Kind.CUMULATIVE)
        && next.size() < total.size();
  }

  /** "The mayor and two guards were killed": a single person adds to what the sentence counts. */
  private static void add(List<Telling> tellings, Victim victim) {
    int at = 0;
    while (at < tellings.size()
        && tellings.get(at).sentence().begin() < victim.sentence().begin()) {
      at++;
    }
    if (at < tellings.size() && tellings.get(at).sentence().equals(victim.sentence())) {
      tellings.set(at, tellings.get(at).and(Telling.of(victim)));
    } else {
      tellings.add(at, Telling.of(victim));
    }
  }

  private static Amount widened(Telling toll, List<Telling> others) {
    Amount amount = toll.amount();
    Long low = amount.low() != null ? amount.low() : amount.value();
    Long high = amount.high() != null ? amount.high() : amount.value();
    boolean wider = false;
    for (Telling other : others) {
      long size = other.size();
      if (size > 0 && other.exact() && low != null && high != null && (size < low || size > high)) {
        low = Math.min(low, size);
        high = Math.max(high, size);
        wider = true;
      }
    }
    return wider ? new Amount(amount.value(), low, high) : amount;
  }
}
