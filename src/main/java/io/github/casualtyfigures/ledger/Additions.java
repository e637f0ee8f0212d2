package io.github.casualtyfigures.ledger;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.claim.Scope;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Time;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether those told of next are none of the people told of before: "A fifth man died", "Two of the
 * wounded died", "A girl died the next day". Belongs to one call.
 */
final class Additions {

  /** Those who were not among the dead at first: "two of the wounded", "one of those injured". */
  private static final Pattern HURT =
      Pattern.compile("(?i)^(the|those)( \\p{L}+)? (wounded|injured|hurt)\\b");

  private static final List<String> FIRST =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth");

  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?i)^an? ("
              + String.join("|", FIRST.subList(1, FIRST.size()))
              + "|\\d+(?:st|nd|rd|th))\\b");

  /**
   * A time told from an event before: "the next morning", "three hours later", "later that day".
   */
  private static final Pattern LATER =
      Pattern.compile(
          "(?i)^((on )?the (next|following) (day|morning|afternoon|evening|night)"
              + "|(.* )?(minute|hour)s? (later|afterwards|earlier|before)|(.* )?(day|week|month)s? later"
              + "|later (in the|the same|that) (day|night|evening|afternoon|morning|week))$");

  /** Words that say nothing of who somebody is. */
  private static final Pattern ANYBODY =
      Pattern.compile(
          "(?i)\\b(people|persons|dead|others?|bodies|victims|individuals|men|them|whom|those)$");

  private static final Pattern ATTACKER =
      Pattern.compile(
          "(?i)\\b(attacker|assailant|gunman|gunmen|bomber|raider|bandit|insurgent|militant|terrorist"
              + "|rebel|hijacker|jihadist|shooter|extremist|hostage-taker|aggressor)s?$");

  private static final Pattern KILLING =
      Pattern.compile("(?i)(kill|massacr|slaughter|slay|behead)\\p{L}*");

  private static final Pattern AFTERWARDS = Pattern.compile("(?i)later|subsequently|afterwards");

  private static final Pattern WEEKDAY =
      Pattern.compile("(?i)\\b(mon|tues|wednes|thurs|fri|satur|sun)day\\b");

  private static final List<String> WEEK =
      List.of("mon", "tues", "wednes", "thurs", "fri", "satur", "sun");

  /** The characters of "In ", "Near ". */
  private static final int PREPOSITION = 5;

  /** The characters of a sentence or two. */
  private static final int NEAR = 200;

  /** Words for a death that may come after others. */
  private static final Pattern DYING = Pattern.compile("(?i)(die|dying|succumb).*");

  /** A day that is no further behind another is a later one; else it was a week before. */
  private static final int DAYS = 3;

  /** What people live through who may die of it later. */
  private static final Set<Category> LIVED =
      EnumSet.of(
          Category.WOUNDED,
          Category.MISSING,
          Category.ABDUCTED,
          Category.CAPTURED,
          Category.RELEASED);

  private final Claims claims;

  Additions(Claims claims) {
    this.claims = claims;
  }

  /** Whether {@code next} is to be added to {@code toll}. */
  boolean adds(Telling toll, Telling next) {
    return next.another()
        || (next.others() && !(next.possessed() && anybody(toll)))
        || next.otherSide(toll)
        || attackers(toll, next)
        || elsewhere(toll, next)
        || (next.all(Scope.Kind.INCREMENT) && !died(next))
        || apart(toll, next);
  }

  /** Whether its own words say that everyone of {@code next} comes on top. */
  boolean apart(Telling toll, Telling next) {
    return near(toll, next)
        && next.uncounted().isEmpty()
        && next.claims().stream().allMatch(claim -> apart(toll, next, claim));
  }

  /** Whether {@code next} goes on where {@code toll} ends: farther off a story is told anew. */
  private static boolean near(Telling toll, Telling next) {
    if (toll.claims().isEmpty() || next.claims().isEmpty()) {
      return false;
    }
    int end = toll.claims().get(toll.claims().size() - 1).sentence().end();
    return next.sentence().begin() - end <= NEAR;
  }

  /** "In Herat two died. In Farah, a bomb killed three": both sentences open with a place. */
  private static boolean elsewhere(Telling toll, Telling next) {
    if (!near(toll, next)) {
      return false;
    }
    String there = openingPlace(toll.claims().get(toll.claims().size() - 1));
    String here = openingPlace(next.claims().get(0));
    return there != null && here != null && !there.contains(here) && !here.contains(there);
  }

  private static @Nullable String openingPlace(Claim claim) {
    Span place = claim.setting().place();
    return place != null && place.begin() - claim.sentence().begin() <= PREPOSITION
        ? place.text()
        : null;
  }

  /** "killing five villagers. Three of the raiders died": none of those they killed. */
  private static boolean attackers(Telling toll, Telling next) {
    return near(toll, next)
        && next.uncounted().isEmpty()
        && next.claims().stream().allMatch(Additions::attacked)
        && toll.uncounted().isEmpty()
        && toll.claims().stream().allMatch(Additions::victims);
  }

  private static boolean attacked(Claim claim) {
    People people = claim.figure().people();
    return people != null
        && people.group() == Group.MILITANTS
        && ATTACKER.matcher(people.span().text()).find();
  }

  /** People of their own name, or whom somebody killed: "worshippers", "killing five people". */
  private static boolean victims(Claim claim) {
    People people = claim.figure().people();
    Span trigger = claim.figure().trigger();
    if (people != null && people.group() == Group.MILITANTS) {
      return false;
    }
    return named(claim)
        || (KILLING.matcher(trigger.text()).matches()
            && trigger.begin() < claim.quantity().span().begin());
  }

  /** "Three people were killed. His driver died": the driver may be one of them. */
  private static boolean anybody(Telling toll) {
    return toll.size() > 1
        && toll.uncounted().isEmpty()
        && toll.claims().stream().noneMatch(Additions::named);
  }

  private static boolean named(Claim claim) {
    People people = claim.figure().people();
    return people != null && !people.inferred() && !ANYBODY.matcher(people.span().text()).find();
  }

  private static boolean died(Telling next) {
    return next.claims().stream().allMatch(Additions::laterDead);
  }

  /** "later died": an addition where more were told of before. */
  private static boolean laterDead(Claim claim) {
    Scope scope = claim.setting().scope();
    return scope != null
        && scope.kind() == Scope.Kind.INCREMENT
        && AFTERWARDS.matcher(scope.span().text()).matches();
  }

  private boolean apart(Telling toll, Telling next, Claim claim) {
    boolean fewer = next.size() < toll.size();
    return beyond(toll, claim)
        || ofTheHurt(toll, claim, fewer)
        || (fewer && (laterDead(claim) || later(toll, claim)));
  }

  /** "Four people were killed. A fifth man died": more than were told of. */
  private static boolean beyond(Telling toll, Claim claim) {
    Long ordinal = ordinal(claim);
    return ordinal != null && ordinal > toll.size();
  }

  /** The 5 of "A fifth man", null where the words of {@code claim} go on with no count. */
  static @Nullable Long ordinal(Claim claim) {
    People people = claim.figure().people();
    Long ordinal = ordinal(claim.quantity().span().text());
    return ordinal == null && people != null && !people.inferred()
        ? ordinal(people.span().text())
        : ordinal;
  }

  private static @Nullable Long ordinal(String text) {
    Matcher matcher = ORDINAL.matcher(text);
    if (!matcher.find()) {
      return null;
    }
    String word = matcher.group(1).toLowerCase(Locale.ROOT);
    return Character.isDigit(word.charAt(0))
        ? Long.valueOf(word.replaceAll("\\D", ""))
        : Long.valueOf(FIRST.indexOf(word) + 1);
  }

  /** "and 20 wounded. Two of the wounded died": none of those who were dead already. */
  private boolean ofTheHurt(Telling toll, Claim claim, boolean fewer) {
    People people = claim.figure().people();
    if (claim.category() == Category.KILLED
        && people != null
        && HURT.matcher(people.span().text()).find()) {
      return true;
    }
    Integer up = claim.links().whole();
    if (up == null || !fewer || !LIVED.contains(claims.claim(up).category())) {
      return false;
    }
    return claim.category() == Category.KILLED
        && toll.claims().stream().noneMatch(told -> up.equals(told.links().whole()));
  }

  private static boolean later(Telling toll, Claim claim) {
    Time time = claim.setting().time();
    Claim first = toll.first();
    if (time == null) {
      return false;
    }
    String text = time.span().text();
    if (LATER.matcher(text).matches()) {
      return true;
    }
    if (!DYING.matcher(claim.figure().trigger().text()).matches()) {
      return false; // "On Sunday 12 were killed": an event of its own
    }
    Time before = first == null ? null : first.setting().time();
    int day = weekday(text);
    int told = before == null ? -1 : weekday(before.span().text());
    return day >= 0 && told >= 0 && day != told && Math.floorMod(day - told, WEEK.size()) <= DAYS;
  }

  private static int weekday(String text) {
    Matcher matcher = WEEKDAY.matcher(text);
    return matcher.find() ? WEEK.indexOf(matcher.group(1).toLowerCase(Locale.ROOT)) : -1;
  }
}
