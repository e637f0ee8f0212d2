package io.github.casualtyfigures.ledger;

import io.github.casualtyfigures.claim.Agent;
import io.github.casualtyfigures.claim.Amount;
import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.claim.Range;
import io.github.casualtyfigures.claim.Scope;
import io.github.casualtyfigures.claim.Source;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.claim.Time;
import io.github.casualtyfigures.claim.Victim;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one source tells in one sentence of one category: disjoint groups added up, "two soldiers
 * and three civilians were killed", and single persons beside them, "the mayor and two guards were
 * killed".
 *
 * @param claims the groups, in order; none where single persons are all that is told
 * @param uncounted the single persons, in order
 * @param amount what they come to
 */
record Telling(List<Claim> claims, List<Victim> uncounted, Amount amount) {

  private static final Pattern ANOTHER =
      Pattern.compile(
          "(?i)\\b(another|second|third|other|separate(ly)?|elsewhere|similar|smaller|different|later|hours after|next day|following day)\\b");

  /**
   * How the words of an earlier event begin; those of one told of, "in the raid", begin so never.
   */
  private static final Pattern EARLIER =
      Pattern.compile(
          "(?i)^(after|following|over|since|(in )?(retaliat|reveng|repris|response|protest)|(to )?(aveng|mourn|protest)|vengeance|payback|anger|outrage|furious|anniversary|funeral|burial|memorial|vigil|accused|suspected|wanted|blamed|convicted|charged|on trial|sentenced|behind|sparked|triggered|ignited|prompted|provoked|set off|touched off|fuel|(that|which) (began|started)|(a |one |the )?(day|week|month|year)s? after|in an? .* where$|(?!hours after$).*\\b(after|since)\\b).*");

  /** When another event was that is not of the same days: "last week", "two months ago". */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)^(last (?!night).*|the previous\\b.*|earlier (this|in)\\b.*|.*\\b(ago|earlier|before))$");

  /** "another 11 died the week before". */
  private static final Pattern WEEKS = Pattern.compile("(?i)\\b(weeks?|months?|years?)\\b");

  private static final Pattern MONTH =
      Pattern.compile(
          "(?i)^(back |late |early )?(in )?(late |early |mid-)?(january|february|march|april|may|june|july|august|september|october|november|december)$");

  /** A running total of more than one event: "since the start of the month", "since 2014". */
  private static final Pattern SINCE =
      Pattern.compile(
          "(?i)^since\\b(?!.*\\b(mon|tues|wednes|thurs|fri|satur|sun)day\\b).*\\b((1[89]|20)\\d\\d|jan|feb|mar|apr|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december|year|month|decade|war|conflict|insurgency|uprising|invasion|coup|ceasefire|truce)\\b.*");

  /** Who causes harm and is no event: "a ten-year insurgency". */
  private static final Pattern WAR =
      Pattern.compile(
          "(?i).*\\b(war|conflict|insurgency|uprising|rebellion|insurrection|revolt|feud|campaign|militancy)s?$");

  /** How a new total is put: "bringing to 45 the number killed this year". */
  private static final Pattern RAISING = Pattern.compile("(?i)^(bring|brought|tak|took|rais|push)");

  /** A stretch of time that holds more than the event told of. */
  private static final Pattern LONG =
      Pattern.compile(
          "(?i)^(so far )?this (month|year)\\b.*|^(in|over) the (past|last)\\b.*\\b(months?|years?)$"
              + "|^(in|over) (\\S+ )?(weeks|months|years)( of .*)?$");

  /** Whom militants fight or attack. */
  private static final Set<Group> OPPOSED =
      EnumSet.of(
          Group.MILITARY,
          Group.POLICE,
          Group.CIVILIANS,
          Group.CHILDREN,
          Group.WOMEN,
          Group.WOMEN_AND_CHILDREN);

  private static final Pattern ANAPHOR = Pattern.compile("(?i)the \\p{L}+");

  private static final Pattern OTHERS =
      Pattern.compile(
          "(?i)^(another|(more )?others?|an? (second|third|fourth|fifth|further|other))\\b");
  private static final Pattern COMPANION = Pattern.compile("(?i)another|his|her|their|its");

  Telling {
    claims = List.copyOf(claims);
    uncounted = List.copyOf(uncounted);
  }

  static Telling of(Claim claim, Amount amount) {
    return new Telling(List.of(claim), List.of(), amount);
  }

  static Telling of(Victim victim) {
    return new Telling(List.of(), List.of(victim), Amount.exactly(1));
  }

  /** This telling and {@code other} as one. */
  Telling and(Telling other) {
    List<Claim> both = new ArrayList<>(claims);
    both.addAll(other.claims);
    List<Victim> persons = new ArrayList<>(uncounted);
    persons.addAll(other.uncounted);
    return new Telling(both, persons, sum(amount, other.amount));
  }

  /**
   * The sum of two amounts; what one of them does not state the sum does not state, but for a vague
   * group beside a stated one, which makes of it a minimum: "12 soldiers and several civilians".
   */
  static Amount sum(Amount a, Amount b) {
    if (vague(a) != vague(b)) {
      Long value = vague(a) ? b.value() : a.value();
      return new Amount(value, value, null);
    }
    return new Amount(plus(a.value(), b.value()), plus(a.low(), b.low()), plus(a.high(), b.high()));
  }

  private static boolean vague(Amount amount) {
    return amount.value() == null && amount.high() == null;
  }

  private static @Nullable Long plus(@Nullable Long a, @Nullable Long b) {
    return a == null || b == null ? null : (Long) (a + b);
  }

  /** The first group, null where there is none. */
  @Nullable Claim first() {
    return claims.isEmpty() ? null : claims.get(0);
  }

  /** The sentence that tells it. */
  Range sentence() {
    return claims.isEmpty() ? uncounted.get(0).sentence() : claims.get(0).sentence();
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

  /** Whether it states no number and no upper bound: "hundreds". */
  boolean vague() {
    return vague(amount);
  }

  /** Whether every claim in it is of {@code kind}. */
  boolean all(Scope.Kind kind) {
    return !claims.isEmpty() && claims.stream().allMatch(claim -> kind(claim) == kind);
  }

  static Scope.@Nullable Kind kind(Claim claim) {
    Scope scope = claim.setting().scope();
    return scope == null ? null : scope.kind();
  }

  /** Whether nobody knows yet that it is so: "more than 300 are feared dead". */
  boolean feared() {
    return !claims.isEmpty()
        && claims.stream().allMatch(claim -> claim.attribution().status() == Status.FEARED);
  }

  /** Whether the two are told by one voice, both by a source or both by the narrator. */
  boolean oneVoice(Telling other) {
    return Objects.equals(voice(), other.voice());
  }

  /** Whether the two are told by one voice; a narrator agrees with everybody. */
  boolean sameVoice(Telling other) {
    String own = voice();
    String lead = other.voice();
    return own == null
        || lead == null
        || oneVoice(other)
        || shortened(own, lead)
        || shortened(lead, own);
  }

  /** "the Interior Ministry", "the ministry": a body again by its noun. */
  private static boolean shortened(String shorter, String longer) {
    return ANAPHOR.matcher(shorter).matches() && longer.endsWith(shorter.substring("the".length()));
  }

  private @Nullable String voice() {
    Claim first = first();
    return first == null ? null : voice(first.attribution().source());
  }

  /** Who speaks, under one name: the id where it is known, else the words. */
  static @Nullable String voice(@Nullable Source source) {
    if (source == null) {
      return null;
    }
    String id = source.speaker().id();
    return id != null ? id : source.span().text().toLowerCase(Locale.ROOT);
  }

  /** Whether it is of others than were told of: "two others died", "his driver was killed". */
  boolean others() {
    return !claims.isEmpty()
        && claims.stream()
            .allMatch(
                claim -> {
                  People people = claim.figure().people();
                  return COMPANION.matcher(claim.quantity().span().text()).matches()
                      || (people != null
                          && !people.inferred()
                          && OTHERS.matcher(people.span().text()).find());
                });
  }

  /** Whether it is of somebody's own: "his driver", and not "another man". */
  boolean possessed() {
    return claims.stream()
        .allMatch(
            claim -> {
              String text = claim.quantity().span().text();
              return COMPANION.matcher(text).matches() && !text.equalsIgnoreCase("another");
            });
  }

  /** "killing ten soldiers. Fifty militants died": the two sides of a fight are disjoint. */
  boolean otherSide(Telling other) {
    return side(Group.MILITANTS) ? other.opposed() : opposed() && other.side(Group.MILITANTS);
  }

  private boolean side(Group group) {
    return !claims.isEmpty()
        && uncounted.isEmpty()
        && claims.stream().allMatch(claim -> group(claim) == group);
  }

  private boolean opposed() {
    return !claims.isEmpty() && claims.stream().allMatch(claim -> OPPOSED.contains(group(claim)));
  }

  private static @Nullable Group group(Claim claim) {
    People people = claim.figure().people();
    return people == null || people.inferred() ? null : people.group();
  }

  /**
   * Whether {@code claim} is of an event before the one told of: "to avenge the killing of two".
   */
  static boolean earlier(Claim claim) {
    Scope scope = claim.setting().scope();
    return scope != null
        && scope.kind() == Scope.Kind.INCIDENT
        && EARLIER.matcher(scope.span().text()).matches();
  }

  /** Whether it is of another event in so many words: "another bomb went off, killing three". */
  boolean another() {
    Claim first = first();
    return first != null && another(first);
  }

  private static boolean another(Claim claim) {
    Scope scope = claim.setting().scope();
    return scope != null
        && scope.kind() == Scope.Kind.INCIDENT
        && ANOTHER.matcher(scope.span().text()).find();
  }

  /**
   * Whether {@code claim} is of another event, and not of these days: "in another raid last week".
   */
  static boolean before(Claim claim) {
    Time time = claim.setting().time();
    return time != null
        && BEFORE.matcher(time.span().text()).matches()
        && (another(claim)
            || (kind(claim) == Scope.Kind.INCREMENT && WEEKS.matcher(time.span().text()).find()));
  }

  /** "an insurgency that has claimed 17,000 lives": what a war has taken in all. */
  static boolean ofWar(Claim claim) {
    Agent agent = claim.figure().agent();
    return agent != null && WAR.matcher(agent.span().text()).matches();
  }

  /** "bringing to 45 the number killed this year": a total of more than the event told of. */
  static boolean raised(Claim claim) {
    Scope scope = claim.setting().scope();
    return scope != null
        && scope.kind() == Scope.Kind.CUMULATIVE
        && RAISING.matcher(scope.span().text()).find()
        && ofLong(claim);
  }

  /** Whether {@code claim} counts those of a stretch of time: "this year", "since January". */
  static boolean ofLong(Claim claim) {
    Time time = claim.setting().time();
    String text = time == null ? "" : time.span().text();
    return LONG.matcher(text).matches() || SINCE.matcher(text).matches();
  }

  /** "25 Kenyans and two Somalis have been killed since May": what is said of both groups. */
  boolean sameScope(Telling other) {
    People people = claims.isEmpty() ? null : claims.get(0).figure().people();
    if (people == null || people.inferred()) {
      return false;
    }
    Scope own = claims.get(0).setting().scope();
    Claim first = other.first();
    Scope its = first == null ? null : first.setting().scope();
    return own != null
        && its != null
        && own.kind() == its.kind()
        && own.span().text().equals(its.span().text());
  }

  /** Whether {@code claim} is of a month and no day of it: "In May a bomb killed 30". */
  static boolean ofMonth(Claim claim) {
    Time time = claim.setting().time();
    return time != null && MONTH.matcher(time.span().text()).matches();
  }

  /** Whether {@code claim} counts all since a date or a turn long before: "since October 2023". */
  static boolean ofYears(Claim claim) {
    Scope scope = claim.setting().scope();
    return scope != null
        && scope.kind() == Scope.Kind.CUMULATIVE
        && SINCE.matcher(scope.span().text()).matches();
  }
}
