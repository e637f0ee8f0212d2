package io.github.casualtyfigures.internal.link;

import static io.github.casualtyfigures.internal.link.Discourse.NONE;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Relation;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists by place below a total: "The toll stands at 228 dead and 164 injured. By county: Nakuru: 61
 * dead, 110 injured; Nairobi: 36 dead". The rows of each category are parts of the row that is
 * called the total, else of the nearest figure above the list that has room for all of them; lists
 * within a sentence are read alike.
 */
final class RowWholes {

  /** How many sentences above a list its total may stand. */
  private static final int ABOVE = 4;

  /** A list has at least so many rows. */
  private static final int FEWEST = 2;

  /** A list within a sentence has at least so many figures. */
  private static final int FEWEST_IN_SENTENCE = 3;

  /** How many sentences before a list within a sentence its total may stand. */
  private static final int BEFORE = 2;

  private static final List<String> TOTAL = List.of("total", "totals", "overall", "altogether");

  /** What the rules for tables call what they read. */
  private static final String CELL = "tableCell";

  private static final String MARKS = ":\u2013\u2014-\u2022*";

  private RowWholes() {}

  static void link(Discourse discourse, Wholes wholes) {
    int i = 0;
    while (i < discourse.size()) {
      int end = i;
      while (end < discourse.size() && row(discourse, end) && follows(discourse, i, end)) {
        end++;
      }
      if (end > i && discourse.distance(i, end - 1) + 1 >= FEWEST) {
        for (Category category : Category.values()) {
          link(discourse, wholes, i, end, category);
        }
      }
      i = Math.max(end, i + 1);
    }
    for (int first = 0; first < discourse.size(); first++) {
      if (discourse.before(first) == NONE) {
        behindColon(discourse, wholes, first);
        placeByPlace(discourse, wholes, first);
      }
    }
  }

  /** "The deaths were as follows: Nairobi 17, Nakuru 3, Narok 2": a list within a sentence. */
  private static void behindColon(Discourse discourse, Wholes wholes, int first) {
    int end = first + 1;
    while (end < discourse.size()
        && discourse.together(first, end)
        && discourse.category(end) == discourse.category(first)) {
      end++;
    }
    if (end - first < FEWEST_IN_SENTENCE) {
      return;
    }
    Sentence sentence = discourse.sentence(first);
    int colon = discourse.first(first) - 1;
    while (colon > 0 && !sentence.token(colon).is(":")) {
      colon--;
    }
    if (colon > 0 && !Discourse.finiteVerb(sentence, colon, discourse.last(end - 1))) {
      link(discourse, wholes, first, end, discourse.category(first));
    }
  }

  private static boolean follows(Discourse discourse, int first, int i) {
    return i == first || discourse.distance(i - 1, i) <= 1;
  }

  /**
   * "Its table lists 128 deaths in Sistan, 53 in Kurdistan and 48 in Tehran": places of a total
   * that a sentence before tells, of which they make up most.
   */
  private static void placeByPlace(Discourse discourse, Wholes wholes, int first) {
    int total = first - 1;
    if (total < 0 || discourse.distance(total, first) > BEFORE) {
      return;
    }
    long sum = 0;
    int end = first;
    Sentence sentence = discourse.sentence(first);
    while (end < discourse.size()
        && discourse.together(first, end)
        && counts(discourse, end, discourse.category(first))
        && !wholes.known(end)
        && discourse.setting(end).place() != null
        && (end == first || bare(discourse, end))) {
      Long number = discourse.number(end);
      sum += number == null ? 0 : number;
      end++;
    }
    if (end - first < FEWEST_IN_SENTENCE) {
      return;
    }
    Long all = discourse.number(total);
    boolean holds =
        all != null
            && all >= sum
            && all <= sum * 2
            && !wholes.known(total)
            && !wholes.replaced(total)
            && counts(discourse, total, discourse.category(first))
            && !Discourse.finiteVerb(sentence, discourse.last(first) + 1, discourse.last(end - 1));
    for (int i = first; holds && i < end; i++) {
      wholes.link(i, total, "placeByPlace");
    }
  }

  /** "53 in Kurdistan": a number and its place. */
  private static boolean bare(Discourse discourse, int i) {
    int in = discourse.last(i) + 1;
    return in < discourse.sentence(i).size() && discourse.sentence(i).token(in).is("in");
  }

  /** Whether the sentence of figure {@code i} is a line with a label or a bullet of its own. */
  private static boolean row(Discourse discourse, int i) {
    if (discourse.figure(i).by().startsWith(CELL)) {
      return true;
    }
    Sentence sentence = discourse.sentence(i);
    boolean marked = false;
    for (int t = 0; t < discourse.first(i); t++) {
      String text = sentence.token(t).text();
      marked |= text.length() == 1 && MARKS.contains(text);
    }
    int before = i - 1;
    while (before >= 0 && discourse.together(before, i)) {
      before--;
    }
    boolean line = before < 0 || discourse.sentence(before).paragraph() != sentence.paragraph();
    int label = discourse.first(before + 1) - 1;
    boolean labelled = label > 0 && sentence.token(label).is(":");
    return line && marked && (labelled || !Discourse.finiteVerb(sentence, 0, sentence.size() - 1));
  }

  private static void link(
      Discourse discourse, Wholes wholes, int from, int end, Category category) {
    List<Integer> parts = new ArrayList<>();
    int total = NONE;
    long sum = 0;
    for (int i = from; i < end; i++) {
      Long number = discourse.number(i);
      if (number == null || number == 0 || !counts(discourse, i, category)) {
        continue;
      }
      if (total(discourse, i)) {
        total = i;
      } else if (!wholes.known(i)) {
        parts.add(i);
        sum += number;
      }
    }
    int whole = total != NONE ? total : above(discourse, wholes, from, category, sum);
    Long all = whole == NONE ? null : discourse.number(whole);
    if (all != null && sum <= all && parts.size() >= FEWEST) {
      parts.forEach(part -> wholes.link(part, whole, "row"));
    }
  }

  private static boolean counts(Discourse discourse, int i, Category category) {
    return discourse.category(i) == category
        && discourse.quantity(i).relation() != Relation.VAGUE
        && !discourse.share(i);
  }

  /** Whether the label of the row says that it sums up. */
  private static boolean total(Discourse discourse, int i) {
    return Discourse.anyWord(discourse.sentence(i), 0, discourse.first(i) - 1, TOTAL);
  }

  private static int above(
      Discourse discourse, Wholes wholes, int from, Category category, long sum) {
    for (int i = from - 1; i >= 0 && discourse.distance(i, from) <= ABOVE; i--) {
      Long number = discourse.number(i);
      boolean holds =
          discourse.category(i) == category
              && !discourse.share(i)
              && !wholes.replaced(i)
              && number != null
              && number >= sum;
      if (holds) {
        return i;
      }
    }
    return NONE;
  }
}
