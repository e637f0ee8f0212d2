package io.github.casualtyfigures.internal.link;

import static io.github.casualtyfigures.internal.link.Discourse.NONE;
import static io.github.casualtyfigures.internal.link.Discourse.finiteVerb;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Relation;
import io.github.casualtyfigures.internal.link.LinkWords.Found;
import io.github.casualtyfigures.internal.link.LinkWords.Role;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;
import java.util.Objects;

/**
 * Wholes in other sentences that no word names: their parts go on with the count, "the other two
 * soldiers", "Five have never come back", "That brings the toll to 12". Immutable; may be shared by
 * threads.
 */
final class SequelWholes {

  /** How many figures a search goes through. */
  private static final int SEARCH = 60;

  private static final List<String> OTHERS = List.of("other", "others");

  private final LinkWords words;

  SequelWholes(LinkWords words) {
    this.words = words;
  }

  void link(Discourse discourse, Wholes wholes, int i) {
    wholes.link(i, theOther(discourse, wholes, i), "theOther");
    wholes.link(i, andOthers(discourse, wholes, i), "andOthers");
    wholes.refer(i, elided(discourse, wholes, i), "elided");
    wholes.link(i, thatBringsTheTotal(discourse, wholes, i), "thatBringsTheTotal");
  }

  /** "He gave no details of the other two soldiers": the rest of a total that came before. */
  private int theOther(Discourse discourse, Wholes wholes, int i) {
    Sentence sentence = discourse.sentence(i);
    int first = discourse.first(i);
    if (words.first(sentence, first - 2, discourse.last(i), Role.REST) == null) {
      return NONE;
    }
    Long rest = discourse.number(i);
    for (int total = i - 1; total >= Math.max(0, i - SEARCH); total--) {
      Long all = discourse.number(total);
      if (all == null || rest == null || discourse.category(total) != discourse.category(i)) {
        continue;
      }
      for (int part = Math.max(0, i - SEARCH); part < i; part++) {
        Long some = discourse.number(part);
        if (part != total
            && some != null
            && some + rest == all
            && discourse.category(part) == discourse.category(i)) {
          wholes.link(part, total, "theOther");
          return total;
        }
      }
    }
    return remaining(discourse, wholes, i);
  }

  /**
   * "The storm killed 15. It killed the mayor and 14 others": one person and those beside him are
   * all that were counted before.
   */
  private int andOthers(Discourse discourse, Wholes wholes, int i) {
    Sentence sentence = discourse.sentence(i);
    Long rest = discourse.number(i);
    int and = discourse.first(i) - 1;
    int other = discourse.last(i) + 1;
    if (rest == null
        || and < 1
        || !sentence.token(and).is("and")
        || other >= sentence.size()
        || !OTHERS.contains(sentence.token(other).lower())
        || discourse.before(i) != NONE
        || opensAnew(sentence)
        || words.anotherEvent(sentence, 0, and) != null) {
      return NONE;
    }
    for (int total = i - 1; total >= Math.max(0, i - SEARCH); total--) {
      if (discourse.category(total) == discourse.category(i)
          && Objects.equals(discourse.number(total), rest + 1)
          && !wholes.known(total)
          && !wholes.replaced(total)) {
        return total;
      }
    }
    return NONE;
  }

  /** "(A crash) killed", "(Rebels) ambushed": another event than the one before. */
  private static boolean opensAnew(Sentence sentence) {
    String first = sentence.token(0).lower();
    return first.equals("a") || first.equals("an") || sentence.token(0).tag().equals("NNS");
  }

  /** "abducted 87 pupils. The remaining 75 are still held": what is left of the count before. */
  private int remaining(Discourse discourse, Wholes wholes, int i) {
    Sentence sentence = discourse.sentence(i);
    int last = discourse.first(i) - 1;
    if (last < 1 || !sentence.token(last).is("remaining") || discourse.number(i) == null) {
      return NONE;
    }
    int back = i - 1;
    while (back >= 0 && discourse.category(back) != discourse.category(i)) {
      back--;
    }
    return back >= 0
            && discourse.distance(back, i) <= 2
            && !discourse.share(back)
            && !wholes.known(back)
            && !wholes.replaced(back)
            && discourse.fits(i, back)
        ? back
        : NONE;
  }

  /**
   * "They took 20 pupils. Five have never come back, and two are known to have died": a bare number
   * is the subject and tells a further fate of people who were counted just before.
   */
  private static int elided(Discourse discourse, Wholes wholes, int i) {
    Sentence sentence = discourse.sentence(i);
    int behind = discourse.last(i) + 1;
    if (discourse.share(i)) {
      return opens(discourse, i)
          ? Antecedents.find(discourse, wholes, i, List.of(discourse.category(i)), 1)
          : NONE;
    }
    int previous = discourse.before(i);
    if (previous != NONE && besideShare(discourse, previous, i)) {
      return wholes.of(previous);
    }
    while (behind < sentence.size() && sentence.token(behind).tag().equals("RB")) {
      behind++;
    }
    boolean told = behind < sentence.size() && finiteVerb(sentence, behind, behind);
    boolean again = previous != NONE && wholes.referring(previous);
    boolean gapped = // "72 had been jailed and 20 freed"
        again
            && behind < sentence.size()
            && sentence.token(behind).tag().equals("VBN")
            && sentence.token(discourse.first(i) - 1).is("and");
    if (discourse.people(i) != null || (!told && !gapped)) {
      return NONE;
    }
    if (previous != NONE) {
      int whole = again ? wholes.of(previous) : behindSemicolon(discourse, i) ? previous : NONE;
      return whole != NONE && discourse.fits(i, whole) ? whole : NONE;
    }
    int back = i - 1;
    if (someOf(discourse, wholes, i)) {
      return back;
    }
    if (back >= 0 && discourse.figure(back).by().startsWith("described")) {
      back = wholes.of(back); // "Eighteen are minors. Eleven have been released": of all
    }
    boolean opens =
        discourse.first(i) <= (sentence.token(0).is("the") ? 2 : 1); // "The last 11 came home"
    return opens
            && back >= 0
            && discourse.distance(back, i) <= i - back
            && discourse.before(back) == NONE
            && !discourse.share(back)
            && discourse.category(back) != discourse.category(i)
            && Categories.mayHold(discourse.category(back), discourse.category(i))
            && discourse.fits(i, back)
        ? back
        : NONE;
  }

  /** "108 people were killed. Some had been shot": of those whom the last figure counts. */
  private static boolean someOf(Discourse discourse, Wholes wholes, int i) {
    int back = i - 1;
    return discourse.first(i) == 0
        && discourse.quantity(i).relation() == Relation.VAGUE
        && discourse.first(i) == discourse.last(i)
        && back >= 0
        && discourse.distance(back, i) == 1
        && discourse.before(back) == NONE
        && discourse.category(back) == discourse.category(i)
        && discourse.quantity(back).relation() != Relation.VAGUE
        && !discourse.share(back)
        && !wholes.known(back)
        && !wholes.replaced(back)
        && discourse.fits(i, back);
  }

  /** "Over 900 pupils were seized; some 200 have yet to be freed": what became of them since. */
  private static boolean behindSemicolon(Discourse discourse, int i) {
    int previous = i - 1;
    boolean further =
        discourse.category(previous) != Category.DEPLOYED
            && discourse.category(previous) != discourse.category(i)
            && Categories.mayHold(discourse.category(previous), discourse.category(i));
    boolean yet = discourse.figure(i).figure().trigger().text().startsWith("yet");
    return discourse.sentence(i).token(discourse.first(i) - 1).is(";")
        && !discourse.share(previous)
        && (further || yet);
  }

  /**
   * "Around one in five are over 60", "More than half, 336, died": the share is the subject and
   * opens its sentence.
   */
  private static boolean opens(Discourse discourse, int i) {
    int verb = discourse.last(i) + 1;
    Sentence sentence = discourse.sentence(i);
    if (discourse.first(i) != 0 || verb + 1 >= sentence.size()) {
      return false;
    }
    boolean number = sentence.token(verb).is(",") && sentence.token(verb + 1).tag().equals("CD");
    return number || finiteVerb(sentence, verb, verb);
  }

  /** "More than half, 336, died": the share as a number, of the same whole. */
  private static boolean besideShare(Discourse discourse, int share, int i) {
    int comma = discourse.first(i) - 1;
    return discourse.share(share)
        && comma == discourse.last(share) + 1
        && discourse.sentence(i).token(comma).is(",")
        && discourse.category(share) == discourse.category(i);
  }

  /** "Three more bodies were found. That brings the toll to 12." */
  private int thatBringsTheTotal(Discourse discourse, Wholes wholes, int i) {
    int next = i + 1;
    while (next < discourse.size()
        && discourse.distance(i, next) <= 1
        && (discourse.together(i, next)
            || wholes.replaced(next) // "That raises the toll from 29 to 31"
            || discourse.category(next) != discourse.category(i))) {
      next++;
    }
    if (next >= discourse.size()
        || discourse.distance(i, next) != 1
        || discourse.category(next) != discourse.category(i)
        || !discourse.fits(i, next)) {
      return NONE;
    }
    Sentence sentence = discourse.sentence(next);
    Found raise = words.first(sentence, 0, discourse.first(next) - 1, Role.RAISE);
    boolean added =
        sentence.token(0).tag().equals("DT")
            || sentence.token(0).tag().equals("PRP")
            || (raise != null
                && raise.first() == 0
                && raise.last() > 0) // "With this, 61 have died"
            || words.adds(discourse.sentence(i), discourse.first(i), discourse.last(i));
    return raise != null && raise.first() <= 3 && added ? next : NONE;
  }

  /**
   * "There were also 73 deaths in Morelos, 43 in Puebla": a list of parts that goes on in the next
   * sentence, while the sum allows it.
   */
  void goOn(Discourse discourse, Wholes wholes, int i) {
    if (wholes.known(i) || i == 0) {
      return;
    }
    int previous = i - 1;
    int whole = wholes.of(previous);
    if (whole == NONE
        || discourse.distance(previous, i) > 1
        || wholes.referring(previous)
        || discourse.category(previous) != discourse.category(i)
        || discourse.category(whole) != discourse.category(i)) {
      return;
    }
    Sentence sentence = discourse.sentence(i);
    boolean described = discourse.figure(i).by().startsWith("described"); // "Five were children"
    boolean also =
        discourse.together(previous, i)
            ? whole < previous
                && discourse.distance(whole, i) == 1
                && !finiteVerb(sentence, discourse.last(previous) + 1, discourse.first(i) - 1)
            : discourse.setting(previous).place() != null
                && words.any(sentence, 0, Math.min(6, discourse.first(i)), Role.MORE);
    if ((also || described)
        && !discourse.opposed(i, whole)
        && sumFits(discourse, wholes, whole, i)) {
      wholes.link(i, whole, "goOn");
    }
  }

  /** Whether what is known of {@code whole} and {@code i} are together no more than it. */
  static boolean sumFits(Discourse discourse, Wholes wholes, int whole, int i) {
    Long total = discourse.number(whole);
    return total != null
        && discourse.number(i) != null
        && sum(discourse, wholes, whole, i) <= total;
  }

  /** Whether {@code i} and the parts told in its sentence are together no more than the whole. */
  static boolean listFits(Discourse discourse, Wholes wholes, int whole, int i) {
    Long total = discourse.number(whole);
    Long own = discourse.number(i);
    long sum = own == null ? 0 : own;
    for (int j = discourse.before(i); j != NONE; j = discourse.before(j)) {
      Long number = discourse.number(j);
      sum += wholes.of(j) == whole && number != null ? number : 0;
    }
    return total == null || sum <= total;
  }

  /** Whether what is known of {@code whole} and {@code i} are together all of it. */
  static boolean sums(Discourse discourse, Wholes wholes, int whole, int i) {
    Long total = discourse.number(whole);
    return total != null
        && discourse.number(i) != null
        && sum(discourse, wholes, whole, i) == total;
  }

  private static long sum(Discourse discourse, Wholes wholes, int whole, int i) {
    Long own = discourse.number(i);
    long sum = own == null ? 0 : own;
    for (int j = Math.max(0, i - SEARCH); j < i; j++) {
      Long number = discourse.number(j);
      if (wholes.of(j) == whole && number != null) {
        sum += number;
      }
    }
    return sum;
  }
}
