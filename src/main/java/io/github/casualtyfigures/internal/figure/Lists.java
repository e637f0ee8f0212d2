package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Figure;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Unit;
import io.github.casualtyfigures.internal.quantity.QuantityMention;
import io.github.casualtyfigures.internal.quantity.QuantityMention.Exclusion;
import io.github.casualtyfigures.internal.text.Document;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists under a heading: "Killed:" with "12 soldiers" and "3 civilians" below it, "Deaths by
 * province" with "Homs: 12", a heading with a number alone below it, a count with the groups that
 * it falls into below it, and a question with its answer. Immutable; may be shared by threads.
 */
final class Lists {

  private static final Set<String> STRONG_JOINTS =
      Set.of(":", "-", "--", "\u2013", "\u2014", "|", "=", "..", "...", "....", "\u2026");

  /** How many sentences before its opening the figure may stand that a list breaks down. */
  private static final int BREAKDOWN_REACH = 4;

  /** "By country or territory:". */
  private static final int LONGEST_BY = 4;

  private final CountedPhrases phrases;
  private final Labels labels;
  private final RowNames names;
  private final Tallies tallies;
  private final Answers answers;

  Lists(CountedPhrases phrases, Labels labels, RowNames names, Tallies tallies, Answers answers) {
    this.answers = answers;
    this.phrases = phrases;
    this.labels = labels;
    this.names = names;
    this.tallies = tallies;
  }

  /**
   * The entries of all lists of {@code document}.
   *
   * @param telling the sentences that have a word for what became of people
   * @param found the figures of the sentences, which a list may hold besides
   */
  List<Entry> read(
      Document document,
      BitSet telling,
      List<List<QuantityMention>> quantities,
      Set<String> named,
      List<FigureMention> found) {
    List<Entry> entries = new ArrayList<>();
    Map<Integer, FigureMention> told = new HashMap<>();
    found.forEach(figure -> told.put(figure.sentence().index(), figure));
    List<Sentence> lines = document.sentences();
    for (int i = 0; i + 1 < lines.size(); i++) {
      Sentence line = lines.get(i);
      if (byPlace(line) && !told.containsKey(i + 1)) {
        FigureMention whole = before(told, i);
        entries.addAll(
            whole == null
                ? List.of()
                : below(document, quantities, i, label(whole, null), named, Set.of()));
        continue;
      }
      if (!telling.get(i)) {
        continue;
      }
      List<Entry> replies = answers.read(lines, quantities, i, found);
      entries.addAll(replies);
      if (!replies.isEmpty() || line.token(line.size() - 1).is("?")) {
        continue;
      }
      if (line.paragraph() == lines.get(i + 1).paragraph()) {
        continue;
      }
      Label label = heading(line, quantities.get(i), named);
      if (label != null) {
        entries.addAll(below(document, quantities, i, label, named, told.keySet()));
      } else if (line.token(line.size() - 1).is(":")) {
        FigureMention whole = told.get(i);
        if (whole == null && said(line, "follows")) { // "The dead are distributed as follows:"
          whole = before(told, i);
        }
        entries.addAll(
            whole == null ? List.of() : brokenDown(lines, quantities, whole, i, told.keySet()));
      }
    }
    return entries;
  }

  private @Nullable Label heading(
      Sentence line, List<QuantityMention> quantities, Set<String> named) {
    int last = line.size() - 1;
    if (line.token(last).is(".") || quantities.stream().anyMatch(QuantityMention::maybePeople)) {
      return null;
    }
    while (last > 0 && Row.separates(line, last)) {
      last--;
    }
    return labels.read(line, Row.start(line), last, named);
  }

  private List<Entry> below(
      Document document,
      List<List<QuantityMention>> quantities,
      int heading,
      Label label,
      Set<String> named,
      Set<Integer> told) {
    List<Sentence> lines = document.sentences();
    Sentence head = lines.get(heading);
    boolean opened = head.token(head.size() - 1).is(":") || said(head, "by");
    List<Entry> entries = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (int i = heading + 1; i < lines.size(); i++) {
      Sentence line = lines.get(i);
      Row row = Row.of(line, quantities.get(i));
      if (row != null && row.values().size() == 1 && row.values().get(0) != null) {
        Entry entry = entry(row, label, opened, named, i == heading + 1);
        if (entry == null) {
          break;
        }
        entries.add(entry);
        if (!row.named()) {
          return entries;
        }
        rows.add(row);
        continue;
      }
      List<Entry> more = tallies.under(line, quantities.get(i), label);
      more = more.isEmpty() ? counted(line, quantities.get(i), label) : more;
      more = more.isEmpty() ? named(line, quantities.get(i), label, named, told.contains(i)) : more;
      entries.addAll(more);
      if (more.isEmpty() && !told.contains(i)) {
        break;
      }
    }
    boolean alone = rows.size() == 1 && entries.size() == 1 && !opened;
    return alone || !sure(rows) ? List.of() : entries;
  }

  /** "Homs: 76 people (15 families)", "Hama: 24, of whom six were women": a name and its count. */
  private List<Entry> named(
      Sentence line,
      List<QuantityMention> quantities,
      Label label,
      Set<String> named,
      boolean told) {
    int start = Row.start(line);
    QuantityMention first = quantities.isEmpty() ? null : quantities.get(0);
    int colon = first == null ? -1 : first.first() - 1;
    if (first == null
        || colon <= start
        || colon > start + Row.LONGEST_NAME
        || !(line.token(colon).is(":") || Words.dash(line, colon))
        || !line.token(start).capitalised()
        || (line.token(start).tag().equals("NN") // no "Source: 12 officials"
            && !names.known(line, start, colon - 1))
        || labels.read(line, start, colon - 1, named) != null) {
      return List.of();
    }
    CountedPhrase phrase = phrases.read(line, first);
    int behind = phrase.last() + 1;
    boolean ends = Words.closed(line, behind) || line.token(behind).is("(");
    boolean counted = ofPeople(first, phrase);
    if (!ends || !(counted || (phrase.bare() && first.maybePeople()))) {
      return List.of();
    }
    List<Entry> entries = new ArrayList<>();
    Span place = names.placeOf(line, start, colon - 1);
    entries.add(new Entry(first, label, null, place, counted, "namedUnderHeading"));
    for (QuantityMention part : quantities.subList(1, told ? 1 : quantities.size())) {
      if (ofPeople(part, phrases.read(line, part))) {
        entries.add(new Entry(part, label, null, null, true, "countedUnderHeading"));
      }
    }
    return entries;
  }

  /** "has documented the death of 89 people, as follows:" over "- 46 fighters", "- 12 in Homs". */
  private List<Entry> brokenDown(
      List<Sentence> lines,
      List<List<QuantityMention>> quantities,
      FigureMention whole,
      int opening,
      Set<Integer> told) {
    Label label = label(whole, whole.figure().people());
    List<Entry> entries = new ArrayList<>();
    for (int i = opening + 1; i < lines.size(); i++) {
      Sentence line = lines.get(i);
      boolean item = line.paragraph() != lines.get(i - 1).paragraph();
      List<Entry> here =
          told.contains(i) || !item ? List.of() : counted(line, quantities.get(i), label);
      here = here.isEmpty() && item ? placed(line, quantities.get(i), label) : here;
      if (here.isEmpty() && !told.contains(i)) {
        break;
      }
      entries.addAll(here);
    }
    return entries.size() > 1 ? entries : List.of();
  }

  /** "12 in Homs", "9 in Idlib, including two children": a number, a place, and parts of it. */
  private List<Entry> placed(Sentence line, List<QuantityMention> quantities, Label label) {
    if (quantities.isEmpty()) {
      return List.of();
    }
    QuantityMention first = quantities.get(0);
    int in = first.last() + 1;
    boolean placed =
        first.first() == Row.start(line)
            && first.maybePeople()
            && in + 1 < line.size()
            && line.token(in).tag().equals("IN")
            && line.token(in + 1).capitalised()
            && !told(line);
    if (!placed) {
      return List.of();
    }
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry(first, label, label.people(), null, false, "placedUnderCount"));
    for (QuantityMention part : quantities.subList(1, quantities.size())) {
      if (ofPeople(part, phrases.read(line, part))) {
        entries.add(new Entry(part, label, null, null, true, "countedUnderHeading"));
      }
    }
    return entries;
  }

  private static Label label(FigureMention whole, @Nullable People people) {
    Figure figure = whole.figure();
    return new Label(figure.category(), figure.trigger(), whole.status(), people, false, "");
  }

  /** "By country:": the figure told before falls into the lines that follow. */
  private static boolean byPlace(Sentence line) {
    int last = line.size() - 1;
    int by = Row.start(line);
    return last - by <= LONGEST_BY
        && line.token(last).is(":")
        && line.token(by).is("by")
        && Words.noun(line, last - 1);
  }

  /** The figure that the sentences right before {@code line} told, or null. */
  private static @Nullable FigureMention before(Map<Integer, FigureMention> told, int line) {
    for (int i = line - 1; i >= Math.max(0, line - BREAKDOWN_REACH); i--) {
      FigureMention whole = told.get(i);
      if (whole != null) {
        return whole;
      }
    }
    return null;
  }

  private static boolean said(Sentence sentence, String word) {
    return sentence.lowers().contains(word);
  }

  /** "Homs: 12", "Civilians - 3", or a number alone. */
  private @Nullable Entry entry(
      Row row, Label label, boolean opened, Set<String> named, boolean next) {
    QuantityMention mention = row.values().get(0);
    if (mention == null || names.thing(row)) {
      return null;
    }
    if (!row.named()) {
      boolean year = mention.exclusion() == Exclusion.DATE;
      return next && (opened || !year)
          ? new Entry(mention, label, null, null, false, "numberUnderHeading")
          : null;
    }
    boolean labelled = labels.read(row.sentence(), row.first(), row.last(), named) != null;
    if (labelled || mention.exclusion() == Exclusion.DATE || !row.proper()) {
      return null;
    }
    People people = names.people(row, named);
    return new Entry(
        mention,
        label,
        people,
        people == null ? names.place(row) : null,
        false,
        "listUnderHeading");
  }

  /**
   * Names with ages look like places with numbers: without a colon, a dash or dots most names must
   * be known.
   */
  private boolean sure(List<Row> rows) {
    int known = 0;
    for (Row row : rows) {
      QuantityMention mention = row.values().get(0);
      int joint = row.last() + 1;
      boolean jointed = STRONG_JOINTS.contains(row.sentence().token(joint).lower());
      known +=
          jointed
                  || (mention != null && mention.last() == joint)
                  || names.known(row.sentence(), row.first(), row.last())
                  || names.people(row, Set.of()) != null
              ? 1
              : 0;
    }
    return 2 * known >= rows.size();
  }

  /** "12 soldiers", "three children in Homs": a line that is what was counted. */
  private List<Entry> counted(Sentence line, List<QuantityMention> quantities, Label label) {
    int start = Row.start(line);
    List<Entry> entries = new ArrayList<>();
    int end = start;
    for (QuantityMention mention : quantities) {
      if (!mention.maybePeople() || mention.quantity().unit() != Unit.PEOPLE) {
        continue;
      }
      CountedPhrase phrase = phrases.read(line, mention);
      if (!ofPeople(mention, phrase)
          || (entries.isEmpty() && phrase.first() > start)
          || tellsOther(phrase, label)) {
        return List.of();
      }
      entries.add(new Entry(mention, label, null, null, true, "countedUnderHeading"));
      end = phrase.last() + 1;
    }
    return entries.isEmpty() || line.size() - end > 7 || told(line) ? List.of() : entries;
  }

  /** "Nine wounded" below "Guard killed": whether the counted noun itself tells another fate. */
  private static boolean tellsOther(CountedPhrase phrase, Label label) {
    TriggerWord noun = phrase.trigger();
    return noun != null
        && noun.role() == TriggerWord.Role.STRONG
        && noun.category() != label.category();
  }

  private static boolean ofPeople(QuantityMention mention, CountedPhrase phrase) {
    return mention.maybePeople()
        && !phrase.bare()
        && phrase.meets(TriggerWord.Needs.PEOPLE)
        && !phrase.compound();
  }

  /** Whether the line is a sentence of its own; "Four civilians, including a woman" is none. */
  private static boolean told(Sentence line) {
    for (int i = 0; i < line.size(); i++) {
      if (Words.finite(line, i)) {
        return true;
      }
    }
    return false;
  }
}
