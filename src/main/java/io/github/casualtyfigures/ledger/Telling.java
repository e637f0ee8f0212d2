package io.github.casualtyfigures.ledger;

import io.github.casualtyfigures.claim.Amount;
import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Scope;
import io.github.casualtyfigures.claim.Source;
import io.github.casualtyfigures.claim.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one source tells in one sentence of one category: disjoint groups added up, "two soldiers
 * and three civilians were killed".
 *
 * @param claims the groups, at least one, in order
 * @param amount what they come to
 */
record Telling(List<Claim> claims, Amount amount) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  Telling {
    claims = List.copyOf(claims);
  }

  static Telling of(Claim claim, Amount amount) {
    return new Telling(List.of(claim), amount);
  }

  /** This telling and {@code other} as one. */
  Telling and(Telling other) {
    List<Claim> both = new ArrayList<>(claims);
    both.addAll(other.claims);
    return new Telling(both, sum(amount, other.amount));
  }

  /** The sum of two amounts; what one of them does not state the sum does not state. */
  static Amount sum(Amount a, Amount b) {
    return new Amount(
        plus(a.value(), b.value()), plus(floor(a), floor(b)), plus(a.high(), b.high()));
  }

  /** The least that an amount can stand for, where it states any: a value counts as itself. */
  private static @Nullable Long floor(Amount amount) {
    return amount.low();
  }

  private static @Nullable Long plus(@Nullable Long a, @Nullable Long b) {
    return a == null || b == null ? null : (Long) (a + b);
  }

  Claim first() {
    return claims.get(0);
  }

  /** The number to compare by: the value, else the low bound, else the high one, else 0. */
  long size() {
    return size(amount);
  }

  static long size(Amount amount) {
    if (amount.value() != null) {
      return amount.value();
    }
    if (amount.low() != null) {
      return amount.low();
    }
    return amount.high() != null ? amount.high() : 0;
  }

  boolean exact() {
    return amount.value() != null;
  }

  /** Whether every claim in it is of {@code kind}. */
  boolean all(Scope.Kind kind) {
    return claims.stream().allMatch(claim -> kind(claim) == kind);
  }

  static Scope.@Nullable Kind kind(Claim claim) {
    Scope scope = claim.setting().scope();
    return scope == null ? null : scope.kind();
  }

  /** Whether the two are told by one voice; a narrator agrees with everybody. */
  boolean sameVoice(Telling other) {
    return sameVoice(first(), other.first());
  }

  static boolean sameVoice(Claim a, Claim b) {
    Source one = a.attribution().source();
    Source two = b.attribution().source();
    if (one == null || two == null) {
      return true;
    }
    String id = one.speaker().id();
    return id != null && two.speaker().id() != null
        ? id.equals(two.speaker().id())
        : Objects.equals(one.speaker().name(), two.speaker().name());
  }

  /** Whether both name a place and no name of one is in the other. */
  boolean elsewhere(Telling other) {
    Set<String> here = names(this);
    Set<String> there = names(other);
    if (here.isEmpty() || there.isEmpty()) {
      return false;
    }
    here.retainAll(there);
    return here.isEmpty();
  }

  private static Set<String> names(Telling telling) {
    Set<String> names = new TreeSet<>();
    for (Claim claim : telling.claims) {
      Span place = claim.setting().place();
      if (place != null) {
        Matcher matcher = WORD.matcher(place.text());
        while (matcher.find()) {
          if (Character.isUpperCase(matcher.group().charAt(0))) {
            names.add(matcher.group().toLowerCase(Locale.ROOT));
          }
        }
      }
    }
    return names;
  }
}
