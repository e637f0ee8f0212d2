package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Count;
import io.github.casualtyfigures.claim.Figure;
import io.github.casualtyfigures.claim.Households;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.claim.Quantity;
import io.github.casualtyfigures.internal.names.Countries;
import io.github.casualtyfigures.internal.quantity.QuantityMention;
import io.github.casualtyfigures.internal.text.Document;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figures whose category stands outside their clause: in the head of a column, in a
 * heading, before a tally or in a question. Immutable; may be shared by threads.
 */
final class TableRules {

  private static final TriggerWord.Needs PEOPLE = TriggerWord.Needs.PEOPLE;

  private final CountedPhrases phrases;
  private final PeopleReader people;
  private final Tables tables;
  private final Lists lists;
  private final Tallies tallies;
  private final RespectiveRules respective;
  private final LabelRules labelled;
  private final LossBulletins bulletins;

  TableRules(
      Triggers triggers,
      PeopleNouns nouns,
      CountedPhrases phrases,
      PeopleReader people,
      Countries countries,
      Frames frames) {
    Labels labels = new Labels(triggers, nouns, countries, frames);
    RowNames names = new RowNames(nouns, countries, frames);
    this.phrases = phrases;
    this.people = people;
    this.tables = new Tables(labels, names);
    this.tallies = new Tallies(labels, names);
    this.lists = new Lists(phrases, labels, names, tallies, new Answers(phrases, labels, frames));
    this.respective = new RespectiveRules(triggers);
    this.labelled = new LabelRules(labels, nouns, frames);
    this.bulletins = new LossBulletins(triggers, frames);
  }

  /**
   * The figures of {@code found} with those of tables, lists and tallies among them; a row of a
   * table keeps no others.
   *
   * @param telling the sentences that have a word for what became of people, as every label has
   */
  List<FigureMention> read(
      Document document,
      BitSet telling,
      List<List<QuantityMention>> quantities,
      List<FigureMention> found,
      Set<String> named) {
    Set<Integer> rows = new HashSet<>();
    List<Entry> entries = new ArrayList<>(tables.read(document, telling, quantities, named, rows));
    for (Entry entry : lists.read(document, telling, quantities, named, found)) {
      if (!rows.contains(entry.mention().sentence().index())) {
        entries.add(entry);
      }
    }
    for (int i = telling.nextSetBit(0); i >= 0; i = telling.nextSetBit(i + 1)) {
      Sentence sentence = document.sentences().get(i);
      List<QuantityMention> here = quantities.get(sentence.index());
      if (!here.isEmpty() && !rows.contains(sentence.index())) {
        entries.addAll(labelled.read(sentence, here, named));
        entries.addAll(tallies.read(sentence, here));
        entries.addAll(respective.read(sentence, here));
      }
      Sentence next = i + 1 < document.sentences().size() ? document.sentences().get(i + 1) : null;
      if (next != null && next.paragraph() == sentence.paragraph() && Tallies.mayGoOn(next)) {
        entries.addAll(tallies.goingOn(sentence, next, quantities.get(i + 1)));
      }
    }
    FigureList figures = new FigureList(found);
    figures.drop(figure -> rows.contains(figure.sentence().index()) || ofThing(figure));
    for (Entry entry : entries) {
      figures.put(mention(entry, named));
    }
    for (LossBulletins.Bulletin bulletin : bulletins.read(document, telling, quantities)) {
      figures.drop(bulletin::covers);
      FigureMention total = mention(bulletin.total(), named);
      figures.put(total);
      if (bulletin.latest() != null) {
        figures.putPart(mention(bulletin.latest(), named), total);
      }
    }
    for (FigureMention whole : figures.inOrder()) {
      FigureMention part = bracketed(whole, quantities.get(whole.sentence().index()), named);
      if (part != null) {
        figures.putPart(part, whole);
      }
    }
    return figures.inOrder();
  }

  private boolean ofThing(FigureMention figure) {
    return figure.trigger() < figure.first() && labelled.ofThing(figure.sentence(), figure.first());
  }

  /** "Fatalities: 12 (3 children)": what stands in brackets behind a number is a part of it. */
  private @Nullable FigureMention bracketed(
      FigureMention whole, List<QuantityMention> quantities, Set<String> named) {
    Sentence sentence = whole.sentence();
    int open = whole.last() + 1;
    if (open >= sentence.size() || !sentence.token(open).is("(")) {
      return null;
    }
    for (QuantityMention mention : quantities) {
      if (mention.first() == open + 1 && mention.maybePeople()) {
        CountedPhrase phrase = phrases.read(sentence, mention);
        int close = phrase.last() + 1;
        boolean closed = close < sentence.size() && sentence.token(close).is(")");
        if (closed && !phrase.bare() && phrase.trigger() == null && phrase.meets(PEOPLE)) {
          Figure figure = whole.figure();
          Label label =
              new Label(figure.category(), figure.trigger(), whole.status(), null, false, "");
          return mention(new Entry(mention, label, null, null, true, "bracketed"), named);
        }
      }
    }
    return null;
  }

  private FigureMention mention(Entry entry, Set<String> named) {
    QuantityMention mention = entry.mention();
    Sentence sentence = mention.sentence();
    CountedPhrase phrase = phrases.read(sentence, mention);
    Label label = entry.label();
    Quantity counted = entry.counted() ? FigureFinder.quantity(phrase) : mention.quantity();
    Quantity quantity =
        label.households() && counted instanceof Count count
            ? new Households(count.span(), count.relation(), count.amount(), count.term())
            : counted;
    Figure figure =
        new Figure(quantity, label.category(), label.trigger(), people(entry, phrase, named), null);
    return new FigureMention(
        sentence,
        figure,
        mention.first(),
        mention.last(),
        mention.first(),
        label.status(),
        null,
        -1,
        entry.by() + " " + label.by(),
        entry.place(),
        mention.by());
  }

  private @Nullable People people(Entry entry, CountedPhrase phrase, Set<String> named) {
    if (entry.people() != null) {
      return entry.people();
    }
    if (entry.counted() && !phrase.bare()) {
      Fate fate =
          Fate.at(
              entry.label().category(),
              TriggerWord.Needs.ANY,
              phrase.mention().first(),
              entry.by());
      return people.read(phrase.mention().sentence(), phrase, fate, named);
    }
    return entry.label().people();
  }
}
