package io.github.casualtyfigures.internal.link;

import static io.github.casualtyfigures.internal.link.Discourse.NONE;

import io.github.casualtyfigures.claim.Amount;
import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.claim.Quantity;
import io.github.casualtyfigures.claim.Relation;
import io.github.casualtyfigures.claim.Scope;
import io.github.casualtyfigures.claim.Share;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Time;
import io.github.casualtyfigures.claim.Unit;
import io.github.casualtyfigures.internal.link.LinkWords.Role;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the earlier figure that each figure repeats: the same number of the same people, whatever
 * the hedge. Small numbers meet by chance, so they need more in common than large ones. Immutable;
 * may be shared by threads.
 */
final class RepeatLinker {

  /** From here on two equal numbers in one article are hardly chance. */
  private static final long LARGE = 30;

  /** From here on two equal numbers are none whatever they are parts of. */
  private static final long CERTAIN = 1000;

  /** How many earlier figures of the same number are looked at. */
  private static final int SEARCH = 40;

  /** Sentences that a headline, a summary and a lead may take. */
  private static final int LEAD = 4;

  /** What a sentence ends with that is no headline. */
  private static final Set<String> STOPS = Set.of(".", "!", "?", "\"", "''", "\u201d", ":", ";");

  private static final Pattern YEAR = Pattern.compile("\\b(1[89]|20)\\d\\d\\b");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** Where a sentence says that it turns to another event. */
  private static final int OPENING = 12;

  /** What becomes of prisoners, whoever they were before. */
  private static final Set<Category> HELD =
      EnumSet.of(Category.CAPTURED, Category.ABDUCTED, Category.RELEASED);

  private final LinkWords words;

  RepeatLinker(LinkWords words) {
    this.words = words;
  }

  /** For each figure the nearest earlier one that it repeats, or {@link Discourse#NONE}. */
  int[] link(Discourse discourse, Wholes wholes) {
    int[] repeats = new int[discourse.size()];
    Map<Object, List<Integer>> equals = new HashMap<>();
    for (int i = 0; i < repeats.length; i++) {
      repeats[i] = NONE;
      List<Integer> earlier =
          equals.computeIfAbsent(number(discourse.quantity(i)), number -> new ArrayList<>());
      for (int k = earlier.size() - 1; k >= Math.max(0, earlier.size() - SEARCH); k--) {
        if (repeats[i] == NONE && repeats(discourse, wholes, repeats, earlier.get(k), i)) {
          repeats[i] = earlier.get(k);
        }
      }
      earlier.add(i);
    }
    return repeats;
  }

  private boolean repeats(
      Discourse discourse, Wholes wholes, int[] repeats, int earlier, int later) {
    return discourse.category(earlier) == discourse.category(later)
        && (!discourse.together(earlier, later) || quoted(discourse, earlier, later))
        && samePeople(discourse, earlier, later)
        && sameTime(discourse, earlier, later)
        && wholes.of(later) != earlier
        && wholes.of(earlier) != later
        && !apart(discourse, earlier, later)
        && (!discourse.share(later) || sameShare(discourse, earlier, later))
        && (large(discourse, later)
            ? !otherPart(discourse, wholes, earlier, later)
            : alike(discourse, wholes, repeats, earlier, later));
  }

  /**
   * "A raid killed 30. Rockets killed 72, 30 of them soldiers": the number of a part that its
   * sentence opens means other people than the same number told as a whole, unless the noun is one.
   */
  private static boolean otherPart(Discourse discourse, Wholes wholes, int earlier, int later) {
    int whole = wholes.of(later);
    Long number = discourse.number(later);
    return whole != NONE
        && whole < later
        && discourse.together(whole, later)
        && wholes.of(earlier) == NONE
        && number != null
        && number < CERTAIN
        && !sameNoun(discourse, earlier, later);
  }

  /**
   * The same words again in a quotation: "killed seven fishermen. 'They killed seven fishermen'".
   */
  private static boolean quoted(Discourse discourse, int earlier, int later) {
    Sentence sentence = discourse.sentence(later);
    for (int t = discourse.last(earlier) + 1; t < discourse.first(later); t++) {
      if (sentence.token(t).tag().equals("``") || sentence.token(t).is("\"")) {
        return !one(discourse, later)
            && discourse.people(later) != null
            && sameNoun(discourse, earlier, later);
      }
    }
    return false;
  }

  /** "Half were children" says of others than "half were women" says it. */
  private static boolean sameShare(Discourse discourse, int earlier, int later) {
    Group group = discourse.group(later);
    return sameNoun(discourse, earlier, later)
        || (group != Group.PEOPLE && group == discourse.group(earlier));
  }

  /** What two quantities have in common that state the same: value, else bounds and vague word. */
  private static Object number(Quantity quantity) {
    if (quantity instanceof Share share) {
      return share.value() != null
          ? List.of(Unit.SHARE, share.value())
          : Arrays.asList(Unit.SHARE, share.low(), share.high());
    }
    Amount amount = Discourse.amount(quantity);
    if (amount == null || amount.value() == null) {
      return Arrays.asList(
          quantity.unit(),
          quantity.term(),
          amount == null ? null : amount.low(),
          amount == null ? null : amount.high());
    }
    return List.of(quantity.unit(), amount.value());
  }

  private static boolean samePeople(Discourse discourse, int earlier, int later) {
    People a = discourse.people(earlier);
    People b = discourse.people(later);
    if (a == null || b == null) {
      return true;
    }
    boolean country = a.country() == null || b.country() == null || a.country().equals(b.country());
    boolean held = HELD.contains(discourse.category(later));
    boolean group = a.group() == b.group() || open(a.group(), held) || open(b.group(), held);
    return country && group;
  }

  /** "303 captives" may be "303 servicemen" where both came home. */
  private static boolean open(Group group, boolean held) {
    return group == Group.PEOPLE || (held && group == Group.PRISONERS);
  }

  /** Two years, or two dates of one kind, that differ are two times. */
  private static boolean sameTime(Discourse discourse, int earlier, int later) {
    Time a = discourse.setting(earlier).time();
    Time b = discourse.setting(later).time();
    String yearA = year(a);
    String yearB = year(b);
    if (yearA != null && yearB != null) {
      return yearA.equals(yearB);
    }
    return true;
  }

  /** The year that {@code time} names, or null. */
  static @Nullable String year(@Nullable Time time) {
    if (time == null) {
      return null;
    }
    Matcher matcher = YEAR.matcher(time.span().text());
    return matcher.find() ? matcher.group() : null;
  }

  /** One of the two is of another event, or is added to a count that the other is not added to. */
  private boolean apart(Discourse discourse, int earlier, int later) {
    boolean before = added(discourse, earlier);
    if ((before != added(discourse, later) && !(before && headline(discourse, earlier, later)))
        || other(discourse, earlier) != other(discourse, later)
        || (also(discourse, later) && !also(discourse, earlier))
        || turned(discourse, earlier, later)) {
      return true;
    }
    return turns(discourse.sentence(later), OPENING)
        && !turns(discourse.sentence(earlier), discourse.sentence(earlier).size());
  }

  /** "An hour later a bomb exploded. The blast wounded seven": of the event told of last. */
  private static boolean turned(Discourse discourse, int earlier, int later) {
    Scope scope = discourse.setting(later).scope();
    int told = scope == null ? 0 : scope.span().begin();
    return scope != null
        && scope.kind() == Scope.Kind.INCIDENT
        && told < discourse.sentence(later).range().begin()
        && told > discourse.sentence(earlier).range().begin();
  }

  /** "a second girl died": not the one told of before. */
  private boolean other(Discourse discourse, int i) {
    int behind = discourse.last(i) + 1;
    return one(discourse, i)
        && words.any(discourse.sentence(i), discourse.first(i), behind, Role.OTHER);
  }

  /** "Two traders were killed too": added to those who were counted before. */
  private boolean also(Discourse discourse, int i) {
    Scope scope = discourse.setting(i).scope();
    if (scope == null || scope.kind() != Scope.Kind.INCREMENT) {
      return false;
    }
    Sentence sentence = discourse.sentence(i);
    int at = sentence.tokenAt(scope.span().begin());
    return sentence.token(at).is("also") || words.at(sentence, at, Role.TOO) != null;
  }

  private boolean turns(Sentence sentence, int to) {
    return words.anotherEvent(sentence, 0, to) != null;
  }

  /**
   * "Nine more died" behind others who died; "six died and nine more were hurt" adds to no hurt.
   */
  private boolean added(Discourse discourse, int i) {
    int beside = discourse.before(i);
    if (!words.adds(discourse.sentence(i), discourse.first(i), discourse.last(i))
        || (beside != NONE && discourse.category(beside) != discourse.category(i))) {
      return false;
    }
    for (int j = i - 1; j >= 0; j--) {
      if (discourse.category(j) == discourse.category(i) && closed(discourse.sentence(j))) {
        return true;
      }
    }
    return false;
  }

  /** Which rule makes {@code later} repeat an earlier figure. */
  static String rule(Discourse discourse, int later) {
    return large(discourse, later) ? "largeNumber" : "smallNumberAlike";
  }

  private static boolean large(Discourse discourse, int i) {
    Long number = discourse.number(i);
    return discourse.share(i) || (number != null && number >= LARGE);
  }

  /** What small or vague numbers need besides: a lead, the same words for the people, or a list. */
  private static boolean alike(
      Discourse discourse, Wholes wholes, int[] repeats, int earlier, int later) {
    int wholeEarlier = wholes.of(earlier);
    int wholeLater = wholes.of(later);
    if (wholeEarlier != NONE && wholeLater != NONE) {
      return repeats[Math.max(wholeEarlier, wholeLater)] != NONE
          && sameNoun(discourse, earlier, later);
    }
    if (wholeLater != NONE && wholeLater < later && discourse.together(wholeLater, later)) {
      return sameNoun(discourse, earlier, later) && !one(discourse, later);
    }
    if (one(discourse, later) || zero(discourse, later)) {
      return (sameNoun(discourse, earlier, later) || sameCalling(discourse, earlier, later))
          && leads(discourse, earlier, later)
          && discourse.distance(earlier, later) < LEAD
          && !otherPlace(discourse, earlier, later);
    }
    if (company(discourse, earlier, later)) {
      return true;
    }
    boolean lead = leads(discourse, earlier, later);
    if (discourse.quantity(later).relation() == Relation.VAGUE) {
      return lead
          ? discourse.distance(earlier, later) <= LEAD
          : samePlace(discourse, earlier, later);
    }
    return (lead || sameNoun(discourse, earlier, later)) && !otherPlace(discourse, earlier, later);
  }

  /** Whether the earlier stands in the head of the article, or in the headline right above. */
  private static boolean leads(Discourse discourse, int earlier, int later) {
    return discourse.sentence(earlier).index() < LEAD || headline(discourse, earlier, later);
  }

  private static boolean headline(Discourse discourse, int earlier, int later) {
    Sentence head = discourse.sentence(earlier);
    Sentence text = discourse.sentence(later);
    return text.index() - head.index() == 1
        && text.paragraph() - head.paragraph() == 1
        && !closed(head);
  }

  /** Whether it ends as a sentence does and no headline. */
  private static boolean closed(Sentence sentence) {
    return STOPS.contains(sentence.token(sentence.size() - 1).lower());
  }

  /** "a policeman", "one police officer": two words for one calling. */
  private static boolean sameCalling(Discourse discourse, int earlier, int later) {
    Group group = discourse.group(earlier);
    return group != Group.PEOPLE
        && group == discourse.group(later)
        && headline(discourse, earlier, later);
  }

  private static boolean one(Discourse discourse, int i) {
    return Objects.equals(discourse.number(i), 1L);
  }

  private static boolean zero(Discourse discourse, int i) {
    return Objects.equals(discourse.number(i), 0L);
  }

  /** "31 soldiers and three auxiliaries" again as such: the figure beside it is repeated too. */
  private static boolean company(Discourse discourse, int earlier, int later) {
    int a = discourse.before(earlier);
    int b = discourse.before(later);
    int c = discourse.behind(earlier);
    int d = discourse.behind(later);
    return both(discourse, a, b) || both(discourse, c, d);
  }

  private static boolean both(Discourse discourse, int a, int b) {
    return a != NONE
        && b != NONE
        && discourse.category(a) == discourse.category(b)
        && number(discourse.quantity(a)).equals(number(discourse.quantity(b)));
  }

  private static boolean sameNoun(Discourse discourse, int earlier, int later) {
    People a = discourse.people(earlier);
    People b = discourse.people(later);
    if (a == null || b == null) {
      return a == null && b == null;
    }
    Set<String> nouns = content(a.span().text());
    nouns.retainAll(content(b.span().text()));
    return !nouns.isEmpty();
  }

  private static boolean samePlace(Discourse discourse, int earlier, int later) {
    return discourse.setting(earlier).place() != null
        && discourse.setting(later).place() != null
        && !otherPlace(discourse, earlier, later);
  }

  private static boolean otherPlace(Discourse discourse, int earlier, int later) {
    Span a = discourse.setting(earlier).place();
    Span b = discourse.setting(later).place();
    if (a == null || b == null || discourse.sentence(earlier).index() < 2) {
      return false;
    }
    Set<String> names = content(a.text());
    names.retainAll(content(b.text()));
    return names.isEmpty();
  }

  /** The words of a phrase that are longer than an article or a preposition, in lower case. */
  private static Set<String> content(String phrase) {
    Set<String> content = new TreeSet<>();
    Matcher matcher = WORD.matcher(phrase.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      String word = matcher.group();
      if (word.length() > 2 && !word.equals("the") && !word.equals("people")) {
        content.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
      }
    }
    return content;
  }
}
