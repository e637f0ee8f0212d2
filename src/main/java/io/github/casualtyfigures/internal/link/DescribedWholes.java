package io.github.casualtyfigures.internal.link;

import static io.github.casualtyfigures.internal.link.Discourse.NONE;
import static io.github.casualtyfigures.internal.link.Discourse.finiteVerb;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.internal.link.LinkWords.Found;
import io.github.casualtyfigures.internal.link.LinkWords.Role;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;
import java.util.Set;

/**
 * Parts that a bare number tells behind their whole: who they were ("24 people died. Three were
 * children", "most of the dead were men, but three were children"), where and how they died when
 * others died elsewhere ("Seven died on the spot and the rest in hospital"), or that they have been
 * identified. Immutable; may be shared by threads.
 */
final class DescribedWholes {

  /** How many sentences behind its whole such a part may stand. */
  private static final int REACH = 2;

  /** How many tokens behind its number a part may be said to have been identified. */
  private static final int NEAR = 8;

  private static final Set<String> VERBAL = Set.of("VBN", "VBG", "VBD", "MD");
  private static final List<String> OF = List.of("of");

  /** Before a count that another is compared with: "up from 582". */
  private static final List<String> COMPARING = List.of("from", "against", "than");

  private final LinkWords words;

  DescribedWholes(LinkWords words) {
    this.words = words;
  }

  void link(Discourse discourse, Wholes wholes, int i) {
    if (wholes.known(i)
        || wholes.replaced(i)
        || discourse.earlier(i)
        || discourse.category(i) == Category.DEPLOYED
        || words.adds(discourse.sentence(i), discourse.first(i), discourse.last(i))) {
      return;
    }
    if (discourse.figure(i).partOfTold()) {
      wholes.refer(i, toldIn(discourse, wholes, i), "partOfTold");
      return;
    }
    wholes.refer(i, identified(discourse, wholes, i), "identified");
    if (discourse.share(i) || !subject(discourse, i)) {
      return;
    }
    boolean described = described(discourse, i);
    if (described || withTheRest(discourse, i)) {
      wholes.refer(i, toldBefore(discourse, wholes, i), "described");
    }
  }

  /** The last count of the sentence before that has room for figure {@code i}, a part of it. */
  private static int toldIn(Discourse discourse, Wholes wholes, int i) {
    for (int j = i - 1; j >= 0; j--) {
      if (!discourse.together(j, i)
          && discourse.category(j) == discourse.category(i)
          && !discourse.share(j)
          && !wholes.replaced(j)
          && discourse.fits(i, j)) {
        return j;
      }
    }
    return NONE;
  }

  /**
   * The nearest count before that has room for figure {@code i}: in its sentence, where its clause
   * has a subject of its own, else in the one before.
   */
  private static int toldBefore(Discourse discourse, Wholes wholes, int i) {
    int found = NONE;
    for (int j = i - 1; j >= 0 && discourse.distance(j, i) <= REACH; j--) {
      if (found != NONE && !discourse.together(found, j)) {
        break;
      }
      if (wholes.known(j)
          && wholes.of(j) < j
          && (wholes.referring(j) || discourse.together(j, i))
          && discourse.category(j) == discourse.category(i)) {
        boolean sibling = discourse.together(j, i) || discourse.group(j) != Group.PEOPLE;
        found = sibling ? wholes.of(j) : j; // "Nine were women and three were children"
        break;
      }
      boolean holds =
          discourse.category(j) == discourse.category(i)
              && !discourse.share(j)
              && !wholes.replaced(j)
              && !discourse.earlier(j)
              && !compared(discourse, j)
              && !(discourse.together(j, i) && described(discourse, j))
              && discourse.fits(i, j);
      if (holds && (found == NONE || wholes.of(found) == j)) {
        found = j;
      }
    }
    return found != NONE
            && discourse.category(found) == discourse.category(i)
            && SequelWholes.listFits(discourse, wholes, found, i)
        ? found
        : NONE;
  }

  /** "834 people were executed, up from 582; 22 were women": the 582 are those of another year. */
  private static boolean compared(Discourse discourse, int j) {
    Sentence sentence = discourse.sentence(j);
    int first = discourse.first(j);
    return first > 1
        && (COMPARING.contains(sentence.token(first - 1).lower())
            || (sentence.token(first - 1).is("with") && sentence.token(first - 2).is("compared")));
  }

  /** "834 people were executed, against (582)": who are compared with those before. */
  static boolean comparedWith(Discourse discourse, int previous, int i) {
    return compared(discourse, i) && discourse.category(previous) == discourse.category(i);
  }

  /** Whether nothing but the number is the subject, and it opens a sentence or a clause. */
  private static boolean subject(Discourse discourse, int i) {
    Sentence sentence = discourse.sentence(i);
    int verb = discourse.last(i) + 1;
    if (verb >= sentence.size() || !finiteVerb(sentence, verb, verb)) {
      return false;
    }
    int first = discourse.first(i);
    String by = discourse.figure(i).by();
    if (first == 0 || by.startsWith("described") || by.equals("goesOn")) {
      return true; // "Police said nine were women"
    }
    return switch (sentence.token(first - 1).lower()) {
      case ";", "but", "and", "``", "\"", "\u201c", "while", "that" -> true;
      default -> false;
    };
  }

  /** "Three were children", "two are from Chad": no verb tells what became of them. */
  private static boolean described(Discourse discourse, int i) {
    Sentence sentence = discourse.sentence(i);
    int be = discourse.last(i) + 1;
    if (!Discourse.BE.contains(sentence.token(be).lower())
        || discourse.figure(i).trigger() > discourse.last(i)) {
      return false;
    }
    int noun = be + 1;
    while (noun < sentence.size() && sentence.token(noun).tag().equals("RB")) {
      noun++;
    }
    return noun < sentence.size() && !VERBAL.contains(sentence.token(noun).tag());
  }

  /** "Seven died on the spot and the rest on the way": all others are told beside them. */
  private boolean withTheRest(Discourse discourse, int i) {
    Sentence sentence = discourse.sentence(i);
    int from = discourse.last(i) + 1;
    int next = discourse.behind(i);
    int to = next == NONE ? sentence.size() - 1 : discourse.first(next) - 1;
    Found rest = words.first(sentence, from, to, Role.REST);
    boolean spot = words.any(sentence, from, Math.min(from + NEAR, to), Role.SPOT);
    return (rest != null || spot)
        && discourse.figure(i).trigger() <= from
        && (rest == null || !Discourse.anyWord(sentence, rest.last(), rest.last() + 1, OF));
  }

  /** "So far 387 have been identified", "Nineteen of the bodies had been handed over". */
  private int identified(Discourse discourse, Wholes wholes, int i) {
    Sentence sentence = discourse.sentence(i);
    int from = discourse.last(i) + 1;
    int next = discourse.behind(i);
    int to = next == NONE ? sentence.size() - 1 : discourse.first(next) - 1;
    int be = from;
    while (be < Math.min(from + NEAR, to) && !finiteVerb(sentence, be, be)) {
      be++;
    }
    boolean told =
        be <= to
            && finiteVerb(sentence, be, be)
            && words.any(sentence, be, be + 3, Role.IDENTIFIED);
    if (!told || discourse.category(i) != Category.KILLED) {
      return NONE;
    }
    return Antecedents.find(discourse, wholes, i, List.of(Category.KILLED), REACH);
  }
}
