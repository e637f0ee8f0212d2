package io.github.casualtyfigures.internal.link;

import io.github.casualtyfigures.claim.Amount;
import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Count;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.Households;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.claim.Quantity;
import io.github.casualtyfigures.claim.Relation;
import io.github.casualtyfigures.claim.Setting;
import io.github.casualtyfigures.claim.Share;
import io.github.casualtyfigures.internal.figure.FigureMention;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an article in order, by index, and what lies between them. Belongs to one call.
 */
final class Discourse {

  /** No figure. */
  static final int NONE = -1;

  /** The forms of "be", but for "being". */
  static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been");

  private static final Set<Group> ARMED = EnumSet.of(Group.MILITARY, Group.MILITANTS, Group.POLICE);

  private final List<FigureMention> figures;
  private final List<Setting> settings;
  private final boolean[] earlier;

  /**
   * The figures of an article.
   *
   * @param earlier for each figure whether its own words put it before the event told of
   */
  Discourse(List<FigureMention> figures, List<Setting> settings, boolean[] earlier) {
    this.figures = List.copyOf(figures);
    this.settings = List.copyOf(settings);
    this.earlier = earlier.clone();
  }

  int size() {
    return figures.size();
  }

  FigureMention figure(int i) {
    return figures.get(i);
  }

  Setting setting(int i) {
    return settings.get(i);
  }

  Sentence sentence(int i) {
    return figures.get(i).sentence();
  }

  /** Whether words lead to it as to an earlier event: "a month after 63 people were killed". */
  boolean earlier(int i) {
    return earlier[i];
  }

  /** The first token of the quantity. */
  int first(int i) {
    return figures.get(i).first();
  }

  /** The last token of the quantity. */
  int last(int i) {
    return figures.get(i).last();
  }

  Category category(int i) {
    return figures.get(i).figure().category();
  }

  Quantity quantity(int i) {
    return figures.get(i).figure().quantity();
  }

  @Nullable People people(int i) {
    return figures.get(i).figure().people();
  }

  Group group(int i) {
    People people = people(i);
    return people == null ? Group.PEOPLE : people.group();
  }

  boolean share(int i) {
    return quantity(i) instanceof Share;
  }

  /** "A fifth victim": one more than were counted. */
  boolean ordinal(int i) {
    Sentence sentence = sentence(i);
    int rank = first(i) + 1;
    return rank < sentence.size()
        && sentence.token(rank).tag().startsWith("JJ")
        && sentence.token(first(i)).tag().equals("DT")
        && (sentence.token(rank).is("third") || sentence.token(rank).lower().endsWith("th"));
  }

  /** Whether the two stand in one sentence. */
  boolean together(int i, int j) {
    return sentence(i).index() == sentence(j).index();
  }

  /** How many sentences {@code later} stands behind {@code earlier}. */
  int distance(int earlier, int later) {
    return sentence(later).index() - sentence(earlier).index();
  }

  /** The people counted, with their bounds; null for a share. */
  @Nullable Amount amount(int i) {
    return amount(quantity(i));
  }

  /** The people of a quantity; null for a share. */
  static @Nullable Amount amount(Quantity quantity) {
    if (quantity instanceof Count count) {
      return count.amount();
    }
    return quantity instanceof Households households ? households.amount() : null;
  }

  /** The number of people for comparison: the value, else the low bound; null where none is. */
  @Nullable Long number(int i) {
    Amount amount = amount(i);
    if (amount == null) {
      return null;
    }
    return amount.value() != null ? amount.value() : amount.low();
  }

  /** Whether {@code part} may be counted in {@code whole}: not of more people than it. */
  boolean fits(int part, int whole) {
    if (quantity(whole).unit() != quantity(part).unit() && !share(part)) {
      return false;
    }
    Long less = number(part);
    Long more = number(whole);
    if (more != null && more <= 1) {
      return false; // "One victim died. Some of the dead"
    }
    return share(part)
        || less == null
        || more == null
        || less < more
        || quantity(whole).relation() == Relation.VAGUE;
  }

  /**
   * "Nine soldiers and seven militants died, taking the toll of soldiers to 40": whether those of
   * {@code part} are none of {@code whole}, where no word says so. Police are among security
   * forces.
   */
  boolean opposed(int part, int whole) {
    return opposed(group(part), group(whole));
  }

  private static boolean opposed(Group part, Group whole) {
    return switch (part) {
      case MILITARY, MILITANTS, POLICE ->
          whole == Group.CIVILIANS
              || (ARMED.contains(whole) && part != whole && !inForces(part, whole));
      case CIVILIANS, JOURNALISTS -> ARMED.contains(whole);
      default -> false;
    };
  }

  private static boolean inForces(Group part, Group whole) {
    return part == Group.POLICE && whole == Group.MILITARY;
  }

  /** The figure before {@code i} in its sentence, or {@link #NONE}. */
  int before(int i) {
    return i > 0 && together(i - 1, i) ? i - 1 : NONE;
  }

  /** The figure behind {@code i} in its sentence, or {@link #NONE}. */
  int behind(int i) {
    return i + 1 < size() && together(i, i + 1) ? i + 1 : NONE;
  }

  /** A form of "be" or "have". */
  static boolean auxiliary(Sentence sentence, int i) {
    return BE.contains(sentence.token(i).lower()) || sentence.token(i).lemma().equals("have");
  }

  /** Whether a finite verb stands in the tokens {@code from} to {@code to} of {@code sentence}. */
  static boolean finiteVerb(Sentence sentence, int from, int to) {
    for (int t = Math.max(0, from); t <= to; t++) {
      switch (sentence.token(t).tag()) {
        case "VBD", "VBZ", "VBP", "MD" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether one of {@code words} stands in the tokens {@code from} to {@code to}. */
  static boolean anyWord(Sentence sentence, int from, int to, List<String> words) {
    for (int t = Math.max(0, from); t <= Math.min(to, sentence.size() - 1); t++) {
      if (words.contains(sentence.token(t).lower())) {
        return true;
      }
    }
    return false;
  }
}
