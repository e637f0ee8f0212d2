package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Unit;
import io.github.casualtyfigures.internal.quantity.QuantityMention;
import io.github.casualtyfigures.internal.quantity.QuantityMention.Exclusion;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads tallies in running text: "its dead as follows: Nairobi (17), Nakuru (3)", "deaths by
 * district: Homs 12, Hama 7", "killed: 12 in Homs and 7 in Hama". Names with ages ("named as Adam
 * Gray (45)") look the same and are none, so the names must be known places or the words before
 * them say that places follow. Immutable; may be shared by threads.
 */
final class Tallies {

  private static final int LONGEST_NAME = 6;

  private static final Set<String> BETWEEN =
      WordTable.of(",", ";", "and", "&", "plus", "\u2022", "|");
  private static final WordTable STARTS =
      WordTable.of(":", "in", "at", "\u2013", "\u2014", "--", "(");
  private static final Set<String> WHERE = WordTable.of("in", "at", "from", "near", "around", "to");
  private static final Set<String> JOINTS =
      WordTable.of("(", ":", "-", "\u2013", "\u2014", "--", "=");
  private static final Set<String> ENDS = WordTable.of(",", ";", ".", ")", "and", "&", "|", "plus");

  /** What places do in an order: "Niger (44) and Chad (31) come next". */
  private static final Set<String> NEXT = Set.of("come", "follow", "rank", "be");

  /** "The dead were named as": names and ages follow. */
  private static final WordTable PERSONS =
      WordTable.of("named", "identified", "names", "aged", "ages", "age", "candidates", "players");

  /** A place and its number. */
  private record Item(QuantityMention mention, int first, int last, int next, boolean where) {}

  private final Labels labels;
  private final RowNames names;

  Tallies(Labels labels, RowNames names) {
    this.labels = labels;
    this.names = names;
  }

  /** The entries of a tally that words of the sentence introduce. */
  List<Entry> read(Sentence sentence, List<QuantityMention> quantities) {
    if (quantities.isEmpty() || persons(sentence)) {
      return List.of();
    }
    for (int i = 1; i + 1 < sentence.size(); i++) {
      if (!STARTS.holds(sentence.lowers(), i - 1) && !ranks(sentence, i)) {
        continue;
      }
      List<Item> items = items(sentence, i, quantities);
      if (items.isEmpty()) {
        continue;
      }
      Label label = labels.before(sentence, i);
      boolean in = WHERE.contains(sentence.token(i - 1).lower());
      boolean enough =
          items.size() > 1
              || ((in || ranks(sentence, i))
                  && Words.token(sentence, items.get(0).last() + 1, "("));
      if (label != null && enough && places(sentence, items, byPlace(sentence, i))) {
        return entries(sentence, items, label);
      }
    }
    return List.of();
  }

  /** "the most deaths (108), (followed by) Jonglei (44)": places follow in the order of a count. */
  private static boolean ranks(Sentence sentence, int i) {
    return (sentence.token(i - 1).is("by") && Words.token(sentence, i - 2, "followed"))
        || (sentence.token(i - 1).is("of") && Words.token(sentence, i - 2, "ahead"));
  }

  /**
   * The entries of a sentence that goes on with the places of {@code before}: "Mali took first
   * place with 90 deaths. Niger (44) and Chad (31) come next."
   */
  List<Entry> goingOn(Sentence before, Sentence sentence, List<QuantityMention> quantities) {
    List<Item> items = items(sentence, 0, quantities);
    int verb = items.isEmpty() ? -1 : items.get(items.size() - 1).next();
    boolean bracketed = verb > 0 && sentence.token(verb - 1).is(")");
    boolean follow = bracketed && NEXT.contains(sentence.token(verb).lemma());
    if (!follow || persons(sentence)) {
      return List.of();
    }
    Label label = labels.before(before, before.size());
    return label != null && places(sentence, items, false)
        ? entries(sentence, items, label)
        : List.of();
  }

  /** Whether a number in a bracket stands near the beginning of {@code sentence}. */
  static boolean mayGoOn(Sentence sentence) {
    for (int i = 1; i < Math.min(LONGEST_NAME, sentence.size() - 2); i++) {
      if (sentence.token(i).is("(")) {
        return Character.isDigit(sentence.token(i + 1).text().charAt(0));
      }
    }
    return false;
  }

  /** The entries of a line that is a tally as a whole, under a heading that says {@code label}. */
  List<Entry> under(Sentence sentence, List<QuantityMention> quantities, Label label) {
    int start = Row.start(sentence);
    List<Item> items = items(sentence, start, quantities);
    boolean whole = items.size() > 1 && items.get(items.size() - 1).next() >= sentence.size() - 1;
    return whole && !persons(sentence) && places(sentence, items, false)
        ? entries(sentence, items, label)
        : List.of();
  }

  private static boolean persons(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (PERSONS.holds(sentence.lowers(), i)) {
        return true;
      }
    }
    return false;
  }

  /** "by district:", "by county" before the tally. */
  private static boolean byPlace(Sentence sentence, int start) {
    for (int i = start - 1; i > Math.max(0, start - 6); i--) {
      if (sentence.token(i - 1).is("by") && Words.noun(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean places(Sentence sentence, List<Item> items, boolean said) {
    int known = 0;
    for (Item item : items) {
      known += item.where() || names.known(sentence, item.first(), item.last()) ? 1 : 0;
    }
    return said || (2 * known >= items.size() && known > 0);
  }

  private List<Entry> entries(Sentence sentence, List<Item> items, Label label) {
    List<Entry> entries = new ArrayList<>();
    for (Item item : items) {
      Span place = names.placeOf(sentence, item.first(), item.last());
      boolean counted = item.where() && item.first() - 2 > item.mention().last(); // "12 nuns in"
      entries.add(new Entry(item.mention(), label, null, place, counted, "tally"));
    }
    return entries;
  }

  private static List<Item> items(Sentence sentence, int from, List<QuantityMention> quantities) {
    List<Item> items = new ArrayList<>();
    int i = from;
    while (i < sentence.size()) {
      while (!items.isEmpty() && i < sentence.size() && between(sentence, i)) {
        i++;
      }
      Item item = i < sentence.size() ? item(sentence, i, quantities, !items.isEmpty()) : null;
      if (item == null) {
        break;
      }
      items.add(item);
      i = item.next();
      if (i >= sentence.size() || !between(sentence, i)) {
        break;
      }
    }
    return items;
  }

  private static boolean between(Sentence sentence, int i) {
    return BETWEEN.contains(sentence.token(i).lower());
  }

  private static @Nullable Item item(
      Sentence sentence, int i, List<QuantityMention> quantities, boolean afterNames) {
    QuantityMention here = at(i, quantities);
    if (here != null) {
      Item elsewhere = afterNames ? elsewhere(sentence, here) : null;
      return elsewhere == null ? numberFirst(sentence, here) : elsewhere;
    }
    if (!sentence.token(i).capitalised() && !sentence.token(i).is("the")) {
      return null;
    }
    int last = i;
    while (last + 1 < sentence.size()
        && last - i < LONGEST_NAME
        && at(last + 1, quantities) == null
        && !JOINTS.contains(sentence.token(last + 1).lower())
        && !ENDS.contains(sentence.token(last + 1).lower())) {
      last++;
    }
    int joint = last + 1;
    boolean jointed = joint < sentence.size() && JOINTS.contains(sentence.token(joint).lower());
    QuantityMention value = at(jointed ? joint + 1 : joint, quantities);
    if (value == null) {
      return null;
    }
    int next = value.last() + 1;
    boolean bracket = sentence.token(joint).is("(");
    if (bracket && (next >= sentence.size() || !sentence.token(next).is(")"))) {
      return null;
    }
    next = bracket ? next + 1 : next;
    boolean ends = ends(sentence, next) || (bracket && Words.finite(sentence, next));
    return ends ? new Item(value, i, last, next, false) : null;
  }

  /** "(Homs 12, Hama 7 and) three in other towns", "two elsewhere": the rest of a tally. */
  private static @Nullable Item elsewhere(Sentence sentence, QuantityMention value) {
    int in = value.last() + 1;
    if (Words.token(sentence, in, "elsewhere") && ends(sentence, in + 1)) {
      return new Item(value, in, in, in + 1, false);
    }
    int other = in + 1;
    boolean rest =
        other < sentence.size()
            && sentence.token(in).tag().equals("IN")
            && (sentence.token(other).is("other")
                || (sentence.token(other).is("the") && Words.token(sentence, other + 1, "rest")));
    if (!rest) {
      return null;
    }
    int last = other;
    while (last + 1 < sentence.size()
        && last - in < LONGEST_NAME
        && !ENDS.contains(sentence.token(last + 1).lower())) {
      last++;
    }
    return ends(sentence, last + 1) ? new Item(value, other, last, last + 1, false) : null;
  }

  /** "12 in Homs", "12 people from Homs district", "nine from Ramallah and al-Bireh". */
  private static @Nullable Item numberFirst(Sentence sentence, QuantityMention value) {
    int in = value.last() + 1;
    in += Words.tag(sentence, in).endsWith("S") && Words.noun(sentence, in) ? 1 : 0;
    if (in + 1 >= sentence.size()
        || !WHERE.contains(sentence.token(in).lower())
        || !sentence.token(in + 1).capitalised()) {
      return null;
    }
    int last = in + 1;
    while (last + 1 < sentence.size()
        && last - in < LONGEST_NAME
        && (sentence.token(last + 1).capitalised() || sentence.token(last + 1).is("-"))) {
      last++;
    }
    int two = Words.token(sentence, last + 1, "and") ? last + 2 : sentence.size();
    while (two < sentence.size() && named(sentence, two)) {
      two++; // "Ramallah and al-Bireh"
    }
    boolean kind = Words.tag(sentence, last + 1).equals("NN") && ends(sentence, last + 2);
    if (two > last + 2 && two < sentence.size() && ends(sentence, two)) {
      last = two - 1;
    }
    last += kind ? 1 : 0;
    return ends(sentence, last + 1) ? new Item(value, in + 1, last, last + 1, true) : null;
  }

  private static boolean named(Sentence sentence, int i) {
    return sentence.token(i).capitalised()
        || sentence.token(i).is("-")
        || Words.token(sentence, i + 1, "-");
  }

  private static boolean ends(Sentence sentence, int i) {
    return i >= sentence.size() || ENDS.contains(sentence.token(i).lower());
  }

  private static @Nullable QuantityMention at(int i, List<QuantityMention> quantities) {
    for (QuantityMention mention : quantities) {
      boolean counts = mention.exclusion() == null || mention.exclusion() == Exclusion.NAME;
      if (mention.first() == i && counts && mention.quantity().unit() == Unit.PEOPLE) {
        return mention;
      }
    }
    return null;
  }
}
