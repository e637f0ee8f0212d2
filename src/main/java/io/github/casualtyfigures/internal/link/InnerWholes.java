package io.github.casualtyfigures.internal.link;

import static io.github.casualtyfigures.internal.link.Discourse.NONE;
import static io.github.casualtyfigures.internal.link.Discourse.anyWord;
import static io.github.casualtyfigures.internal.link.Discourse.finiteVerb;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.internal.link.LinkWords.Found;
import io.github.casualtyfigures.internal.link.LinkWords.Role;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;

/** Wholes in the same sentence as their parts. Immutable; may be shared by threads. */
final class InnerWholes {

  private static final List<String> OF = List.of("of", "among", "amongst");
  private static final List<String> COMMA = List.of(",");
  private static final List<String> BREAKS = List.of(";", "while", "whereas");

  /** How many tokens behind the first of a pair the second may begin. */
  private static final int FARTHEST_PAIR = 4;

  private final LinkWords words;
  private final UncountedPeople others;

  InnerWholes(LinkWords words) {
    this.words = words;
    this.others = new UncountedPeople(words);
  }

  void link(Discourse discourse, Wholes wholes, int i) {
    wholes.refer(i, ofTheWhole(discourse, i), "ofTheWhole");
    wholes.refer(i, AmongWholes.amongTheWhole(discourse, i), "amongTheWhole");
    wholes.refer(i, AmongWholes.outOf(discourse, i), "outOf");
    wholes.refer(i, ofTheWholeComma(discourse, i), "ofTheWholeComma");
    wholes.link(i, ofThem(discourse, wholes, i), "ofThem");
    wholes.link(i, amongThemWith(discourse, wholes, i), "ofThem");
    wholes.link(i, pairOfThem(discourse, wholes, i), "pairOfThem");
    wholes.link(i, including(discourse, wholes, i), "including");
    wholes.link(i, thereAlone(discourse, i), "thereAlone");
    OpenedWholes.link(discourse, wholes, i);
  }

  /** "4,000 casualties among the 11,000 troops", "nearly half of the original 11,000 troops". */
  private int ofTheWhole(Discourse discourse, int i) {
    int next = discourse.behind(i);
    if (next == NONE) {
      return NONE;
    }
    Sentence sentence = discourse.sentence(i);
    int of = discourse.last(i) + 1;
    while (of < discourse.first(next) && !OF.contains(sentence.token(of).lower())) {
      if (sentence.token(of).is("as")) {
        return NONE; // "three captives as part of a swap for the 120 prisoners"
      }
      of++;
    }
    boolean near = of - discourse.last(i) <= 5 && discourse.first(next) - of <= 4;
    if (!near
        || of >= discourse.first(next)
        || finiteVerb(sentence, discourse.last(i) + 1, of)
        || anyWord(
            sentence, discourse.last(i) + 1, discourse.first(next) - 1, List.of(",", "and", ":"))
        || (!definite(sentence, of + 1, discourse.first(next), discourse.share(i))
            && !amongSo(discourse, of, i, next))) {
      return NONE;
    }
    return discourse.fits(i, next) ? next : NONE;
  }

  /** "Seven women among nine killed": a bare number behind "among". */
  private static boolean amongSo(Discourse discourse, int among, int i, int next) {
    return among + 1 == discourse.first(next)
        && discourse.sentence(i).token(among).is("among")
        && discourse.category(next) == discourse.category(i);
  }

  private static boolean definite(Sentence sentence, int from, int to, boolean share) {
    if (from == to) {
      return share || sentence.token(from - 1).is("of");
    }
    String tag = sentence.token(from).tag();
    return tag.equals("DT") || tag.equals("PRP$");
  }

  /** "Of the 114 people killed in the fire, 27 had been identified", "of the 12, three were". */
  private int ofTheWholeComma(Discourse discourse, int i) {
    int previous = discourse.before(i);
    if (previous == NONE) {
      return NONE;
    }
    Sentence sentence = discourse.sentence(i);
    int of = discourse.first(previous) - 1;
    while (of >= 0 && discourse.first(previous) - of <= 3 && !opensWithOf(sentence, of)) {
      of--;
    }
    boolean opened =
        of >= 0
            && discourse.first(previous) - of <= 3
            && !ofWhom(sentence, of + 1)
            && !sentence.token(of + 1).is("them") // "among them seven children, six women"
            && !anyWord(sentence, of, discourse.first(previous), COMMA); // "Of these, 12 were"
    int to = discourse.first(i) - 1;
    return opened
            && anyWord(sentence, discourse.last(previous) + 1, to, COMMA)
            && discourse.fits(i, previous)
        ? previous
        : NONE;
  }

  private static boolean opensWithOf(Sentence sentence, int of) {
    if (!OF.contains(sentence.token(of).lower())) {
      return false;
    }
    return of == 0
        || List.of(
                ",", ";", ":", "that", "said", "and", "\"", "''", "``", "\u201c", "-", "\u2022",
                "*")
            .contains(sentence.token(of - 1).lower())
        || (sentence.token(of - 1).is("out") && (of == 1 || sentence.token(of - 2).is(",")));
  }

  /** "42 people, 16 of them children"; of two such side by side, the second has the same whole. */
  private int ofThem(Discourse discourse, Wholes wholes, int i) {
    return them(discourse, i) ? ofThem(discourse, wholes, i, discourse.before(i)) : NONE;
  }

  private int ofThem(Discourse discourse, Wholes wholes, int i, int before) {
    int previous = before;
    while (previous != NONE) {
      if (them(discourse, previous) && wholes.known(previous)) {
        previous = wholes.of(previous);
        return discourse.together(previous, i) && discourse.fits(i, previous) ? previous : NONE;
      }
      if (OuterWholes.alsoOfThem(discourse, previous, i) && them(discourse, previous)) {
        return NONE; // "Ten of them were freed and five of them were killed"
      }
      if (!discourse.share(previous) && discourse.fits(i, previous)) {
        return others.between(discourse, previous, i) ? NONE : previous;
      }
      previous = discourse.before(previous);
    }
    return NONE;
  }

  /** "16 of them", "two of whom", "three children among them". */
  boolean them(Discourse discourse, int i) {
    Sentence sentence = discourse.sentence(i);
    int from = discourse.last(i) + 1;
    int next = discourse.behind(i);
    int to = Math.min(from + 4, next == NONE ? sentence.size() - 1 : discourse.first(next) - 1);
    for (int t = from; t <= to; t++) {
      if (sentence.token(t).is("of") && t > from + 2) {
        return false;
      }
      boolean whom = sentence.token(t).is("of") && t < to && ofWhom(sentence, t + 1);
      Found pronoun = words.at(sentence, t, Role.THEM);
      if (whom
          || (pronoun != null
              && !listFollows(discourse, i, t)
              && !counted(sentence, pronoun.last() + 1))) {
        return true;
      }
      if (finiteVerb(sentence, t, t) || sentence.token(t).is(",")) {
        return false;
      }
    }
    return false;
  }

  /** "three of those killed": the pronoun stands for people of its own. */
  private boolean counted(Sentence sentence, int behind) {
    return words.at(sentence, behind, Role.NOUN) != null
        && sentence.token(behind).tag().equals("VBN");
  }

  private static boolean ofWhom(Sentence sentence, int t) {
    return sentence.token(t).is("whom") || sentence.token(t).is("which");
  }

  /** "12 people, among them three": the words belong to what follows. */
  private static boolean listFollows(Discourse discourse, int i, int t) {
    int next = discourse.behind(i);
    return next != NONE
        && !discourse.sentence(i).token(t).is("of")
        && discourse.first(next) - t <= 4;
  }

  /** "killed 900 people, 370 in Mandalay alone": how many of them in one place. */
  private static int thereAlone(Discourse discourse, int i) {
    Sentence sentence = discourse.sentence(i);
    int in = discourse.last(i) + 1;
    int previous = discourse.before(i);
    if (previous == NONE
        || in + 2 >= sentence.size()
        || !sentence.token(in).tag().equals("IN")
        || discourse.category(previous) != discourse.category(i)
        || !sentence.token(discourse.first(i) - 1).is(",")) {
      return NONE;
    }
    int alone = in + 1;
    while (alone < sentence.size() - 1 && sentence.token(alone).tag().startsWith("NNP")) {
      alone++;
    }
    boolean there = alone > in + 1 && sentence.token(alone).is("alone");
    return there && !discourse.share(previous) && discourse.fits(i, previous) ? previous : NONE;
  }

  /** "12 people, including 3 children and a nurse", "20 hostages, of whom five were killed". */
  private int including(Discourse discourse, Wholes wholes, int i) {
    Sentence sentence = discourse.sentence(i);
    int previous = discourse.before(i);
    if (previous == NONE) {
      return NONE;
    }
    int from = discourse.last(previous) + 1;
    int to = discourse.first(i) - 1;
    if (them(discourse, previous)
        && (discourse.figure(i).listedFurther() || pastAside(discourse, i))) {
      int item = wholes.known(previous) ? wholes.of(previous) : NONE;
      return item != NONE && wholes.known(item) && wholes.of(item) < item ? wholes.of(item) : NONE;
    }
    if (anyWord(sentence, from, to, BREAKS)) {
      return NONE;
    }
    Found marker = words.last(sentence, from, discourse.last(i), Role.INCLUSION);
    if (marker != null && addition(discourse, marker, i)) {
      return NONE;
    }
    if (marker != null) {
      boolean loose =
          sentence.token(marker.first()).is("of") || sentence.token(marker.first()).is("out");
      return owner(discourse, wholes, previous, i, loose);
    }
    return sibling(discourse, wholes, previous, i) ? wholes.of(previous) : NONE;
  }

  /** "three teachers, two of them sisters, and a cook": the aside on the item before is over. */
  private boolean pastAside(Discourse discourse, int i) {
    Sentence sentence = discourse.sentence(i);
    int and = discourse.first(i) - 1;
    return sentence.token(and).is("and") && sentence.token(and - 1).is(",") && !them(discourse, i);
  }

  /**
   * "12, including eight constables and a boy", "men made up 84 percent of them, women 12 percent":
   * the second is a part of what the first is a part of.
   */
  boolean listedWith(Discourse discourse, int first, int second) {
    if (first >= second || discourse.category(first) != discourse.category(second)) {
      return false;
    }
    if (discourse.share(first) && discourse.share(second)) {
      return !them(discourse, second);
    }
    Sentence sentence = discourse.sentence(second);
    int from = discourse.last(first) + 1;
    int to = discourse.first(second) - 1;
    int whole = discourse.before(first);
    return whole != NONE
        && words.last(sentence, from, discourse.last(second), Role.INCLUSION) == null
        && words.last(sentence, discourse.last(whole) + 1, discourse.last(first), Role.INCLUSION)
            != null
        && !them(discourse, second)
        && anyWord(sentence, from, to, List.of("and", ","))
        && !finiteVerb(sentence, from, to);
  }

  /** "32 people, a leader and his son among them": the first of those of whom "them" is said. */
  private int amongThemWith(Discourse discourse, Wholes wholes, int i) {
    int next = discourse.behind(i);
    if (next == NONE || discourse.first(next) - discourse.last(i) > FARTHEST_PAIR) {
      return NONE;
    }
    Sentence sentence = discourse.sentence(i);
    boolean pair = sentence.token(discourse.first(next) - 1).is("and") && them(discourse, next);
    return pair && discourse.category(next) == discourse.category(i)
        ? ofThem(discourse, wholes, next, discourse.before(i))
        : NONE;
  }

  /** "The 137 hostages, 76 of them girls and 61 boys": the second of the two has the same whole. */
  private int pairOfThem(Discourse discourse, Wholes wholes, int i) {
    int first = discourse.before(i);
    if (first == NONE
        || !wholes.known(first)
        || wholes.of(first) >= first
        || discourse.category(first) != discourse.category(i)
        || discourse.people(i) == null
        || !discourse.sentence(i).token(discourse.first(i) - 1).is("and")
        || !them(discourse, first)
        || them(discourse, i)) {
      return NONE;
    }
    Sentence sentence = discourse.sentence(i);
    int from = discourse.last(first) + 1;
    int whole = wholes.of(first);
    boolean one =
        !anyWord(sentence, from, discourse.first(i) - 2, List.of(",", ";"))
            && !finiteVerb(sentence, from, discourse.first(i))
            && !words.adds(sentence, discourse.first(i), discourse.last(i));
    boolean all = SequelWholes.sums(discourse, wholes, whole, i);
    return (one || all) && discourse.fits(i, whole) && sumFits(discourse, wholes, first, i)
        ? whole
        : NONE;
  }

  /** "killed 17 people, including women, in one village and killed another 13 in the next". */
  private boolean addition(Discourse discourse, Found marker, int i) {
    Sentence sentence = discourse.sentence(i);
    return words.adds(sentence, discourse.first(i), discourse.last(i))
        && finiteVerb(sentence, marker.last() + 1, discourse.first(i) - 1);
  }

  private int owner(Discourse discourse, Wholes wholes, int previous, int i, boolean loose) {
    int nearest = NONE;
    for (int j = previous; j != NONE; j = discourse.before(j)) {
      if (discourse.share(j) || !discourse.fits(i, j) || (them(discourse, j) && wholes.known(j))) {
        continue;
      }
      if (Categories.mayHold(discourse.category(j), discourse.category(i))) {
        return j;
      }
      nearest = nearest == NONE ? j : nearest;
    }
    return loose ? nearest : NONE;
  }

  /** The next of a list of parts: nothing but nouns, commas and "and" between the two. */
  private boolean sibling(Discourse discourse, Wholes wholes, int previous, int i) {
    Sentence sentence = discourse.sentence(i);
    int from = discourse.last(previous) + 1;
    int to = discourse.first(i) - 1;
    if (!wholes.known(previous)) {
      return false;
    }
    if (apart(discourse, i)) {
      return false;
    }
    boolean clauses = wholes.referring(previous) && anyWord(sentence, from, to, List.of("and"));
    return discourse.together(wholes.of(previous), i)
        && wholes.of(previous) < previous
        && !them(discourse, previous)
        && (discourse.category(previous) == discourse.category(i)
            || (discourse.category(wholes.of(previous)) == Category.CASUALTIES
                && Categories.mayHold(Category.CASUALTIES, discourse.category(i))))
        && discourse.fits(i, wholes.of(previous))
        && !discourse.opposed(i, wholes.of(previous))
        && sumFits(discourse, wholes, previous, i)
        && (clauses || !finiteVerb(sentence, from, to))
        && !words.adds(sentence, discourse.first(i), discourse.last(i));
  }

  /**
   * "killed 500 people there, including 104 civilians, and 23 civilians and 17 soldiers here": the
   * 23 cannot be told in one list with the 104, nor those who are listed with them.
   */
  static boolean apart(Discourse discourse, int i) {
    int before = discourse.before(i);
    Sentence sentence = discourse.sentence(i);
    int and = discourse.first(i) - 1;
    if (before == NONE || and < 1 || !sentence.token(and).is("and")) {
      return false;
    }
    People people = discourse.people(i);
    People others = discourse.people(before);
    boolean same =
        sentence.token(and - 1).is(",")
            && people != null
            && others != null
            && people.span().text().equals(others.span().text());
    return same || apart(discourse, before);
  }

  private static boolean sumFits(Discourse discourse, Wholes wholes, int previous, int i) {
    int whole = wholes.of(previous);
    Long total = discourse.number(whole);
    long sum = 0;
    for (int j = whole + 1; j <= i; j++) {
      Long number = discourse.number(j);
      if ((j == i || wholes.of(j) == whole) && number != null) {
        sum += number;
      }
    }
    return total == null || sum <= total;
  }
}
