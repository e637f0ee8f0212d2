package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Count;
import io.github.casualtyfigures.claim.Figure;
import io.github.casualtyfigures.claim.Households;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.claim.Quantity;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Unit;
import io.github.casualtyfigures.claim.Victim;
import io.github.casualtyfigures.internal.names.Countries;
import io.github.casualtyfigures.internal.quantity.QuantityMention;
import io.github.casualtyfigures.internal.screen.Screen;
import io.github.casualtyfigures.internal.screen.Topics;
import io.github.casualtyfigures.internal.text.Document;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Lexicons;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the figures of a document. Immutable; may be shared by threads. */
public final class FigureFinder {

  /** The words from the noun that a toll counts to its number. */
  private static final int LONGEST_TOLL = 12;

  private static final Set<String> CARRYING =
      Set.of("board", "aboard", "carrying", "carried", "inside", "plane", "boat", "bus");

  private final PeopleNouns nouns;
  private final CountedPhrases phrases;
  private final Determiners determiners;
  private final Denials denials;
  private final FateRules fates;
  private final PeopleReader people;
  private final PeopleRows peopleRows;
  private final AgentReader agents;
  private final Countries countries;
  private final TableRules tables;
  private final VictimFinder victims;
  private final Survival survival;
  private final Topics topics;
  private final Screen screen;

  /** A finder over the words of {@code lexicons} that looks where its words stand. */
  public FigureFinder(Lexicons lexicons, Countries countries) {
    this(lexicons, countries, true);
  }

  /** A finder that looks everywhere, unless it is {@code screened}. */
  public FigureFinder(Lexicons lexicons, Countries countries, boolean screened) {
    Triggers triggers = new Triggers(lexicons);
    PeopleNouns nouns = new PeopleNouns(lexicons);
    Frames frames = new Frames(lexicons);
    this.nouns = nouns;
    this.phrases = new CountedPhrases(triggers, nouns, frames);
    this.determiners = new Determiners(nouns, frames, countries);
    this.denials = new Denials(nouns);
    this.fates = new FateRules(triggers, nouns, frames);
    this.people = new PeopleReader(nouns, countries, frames);
    this.peopleRows = new PeopleRows(nouns, countries);
    this.agents = new AgentReader(countries, frames);
    this.countries = countries;
    this.tables = new TableRules(triggers, nouns, phrases, people, countries, frames);
    this.victims =
        new VictimFinder(
            triggers, nouns, new PersonPhrases(nouns, triggers, countries, frames), frames);
    this.survival = new Survival(frames);
    this.topics = new Topics(lexicons);
    this.screen = screened ? screen(triggers, frames) : Screen.OPEN;
  }

  /**
   * A figure or a victim takes a word that says what became of people: a trigger, or one of the few
   * words that rules of their own read ("claimed 14 lives", "took 30 boys", "a 3,000-strong
   * force").
   */
  private static Screen screen(Triggers triggers, Frames frames) {
    Set<String> words = new HashSet<>(triggers.telling());
    words.addAll(frames.of(Frames.Kind.FATE));
    return Screen.of(words);
  }

  /** Whether {@code text} may hold a figure or a victim: a scan of its characters. */
  public boolean mayFind(String text) {
    return screen.passes(text);
  }

  /** What the {@code quantities} of each sentence of a document, and its determiners, count. */
  public Counting counting(List<List<QuantityMention>> quantities) {
    return new Counting(phrases, determiners, denials, quantities);
  }

  /**
   * The figures of {@code document} in the order of their quantities.
   *
   * @param quantities the quantities of each of its sentences
   */
  public List<FigureMention> find(Document document, List<List<QuantityMention>> quantities) {
    return find(document, counting(quantities));
  }

  /**
   * The figures of {@code document} in the order of their quantities.
   *
   * @param counting what is counted in it
   */
  public List<FigureMention> find(Document document, Counting counting) {
    BitSet telling = screen.passing(document);
    if (telling.isEmpty()) {
      return List.of();
    }
    List<FigureMention> found = new ArrayList<>();
    Set<String> named = countries.named(document);
    Discourse discourse = new Discourse(document.sentences());
    for (Sentence sentence : document.sentences()) {
      boolean lookedAt =
          telling.get(sentence.index())
              || discourse.running(sentence) != null
              || (sentence.index() > 0 && takesUp(sentence, telling))
              || (telling.get(sentence.index() + 1) && carries(sentence));
      if (lookedAt) {
        List<FigureMention> here = find(sentence, counting, discourse, named);
        found.addAll(here);
        discourse.told(sentence, here);
        if (here.isEmpty()) {
          discourse.toldOfForce(sentence);
        }
      }
    }
    return literal(document, tables.read(document, telling, counting.quantities(), found, named));
  }

  /** "The toll is climbing. It is at 45 now": what a sentence that tells no fate may take up. */
  private static boolean takesUp(Sentence sentence, BitSet telling) {
    return telling.get(sentence.index() - 1)
        && (sentence.token(0).is("it") || sentence.token(0).is("that"));
  }

  /** "It had 62 people on board. None survived": those of whom the next sentence may tell. */
  private static boolean carries(Sentence sentence) {
    return sentence.lowers().stream().anyMatch(CARRYING::contains);
  }

  /** "Rovers lost two men to red cards": the figures but those of metaphors and of plots. */
  private List<FigureMention> literal(Document document, List<FigureMention> found) {
    if (found.isEmpty()) {
      return found;
    }
    Topics.Reading read = topics.read(document);
    FigureList figures = new FigureList(found);
    figures.drop(
        one ->
            read.metaphor(
                    one.sentence().index(),
                    one.figure().category(),
                    one.figure().trigger().text(),
                    one.figure().people() != null || besidePeople(one, found))
                || Stories.tell(one, read));
    List<FigureMention> literal = figures.inOrder();
    List<FigureMention> told = List.copyOf(literal);
    literal.replaceAll(one -> survival.settled(one, told, document.sentences()));
    return literal;
  }

  /** "killed 18 villagers, wounded (eight) and stole their cattle": people counted before it. */
  private static boolean besidePeople(FigureMention one, List<FigureMention> found) {
    for (FigureMention other : found) {
      if (other.sentence() == one.sentence()
          && other.first() < one.first()
          && other.figure().people() != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * The single persons whose fate {@code document} tells without a count, in order.
   *
   * @param counting what is counted in it
   * @param figures its figures, as {@link #find} gives them
   */
  public List<Victim> victims(Document document, Counting counting, List<FigureMention> figures) {
    Map<Integer, List<FigureMention>> told =
        figures.stream().collect(Collectors.groupingBy(figure -> figure.sentence().index()));
    BitSet telling = screen.passing(document);
    List<Victim> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      if (telling.get(sentence.index()) && victims.toldOf(sentence)) {
        List<FigureMention> here = told.getOrDefault(sentence.index(), List.of());
        found.addAll(victims.find(sentence, counting.of(sentence), here));
      }
    }
    return found;
  }

  private List<FigureMention> find(
      Sentence sentence, Counting counting, Discourse discourse, Set<String> named) {
    if (Suppression.asks(sentence)) {
      discourse.asked(sentence);
      return List.of();
    }
    List<CountedPhrase> counted = counting.of(sentence);
    List<FateRules.Read> reads = fates.read(sentence, counted, discourse);
    List<FigureMention> found = new ArrayList<>();
    int[] placeOf = new int[reads.size()];
    for (int i = 0; i < reads.size(); i++) {
      FateRules.Read read = reads.get(i);
      placeOf[i] = read.fate() == null ? -1 : found.size();
      if (read.fate() != null) {
        int whole = read.whole() < 0 ? -1 : placeOf[read.whole()];
        FigureMention one = mention(sentence, counted.get(i), read.fate(), whole, named);
        boolean households =
            counted.get(i).bare()
                && ((whole >= 0 && found.get(whole).figure().quantity() instanceof Households)
                    || numberOfHouseholds(sentence, counted.get(i), read.fate()));
        found.add(households ? ofHouseholds(one) : one);
      }
    }
    return found;
  }

  /** What gives the rows that name the group and the country of people in {@code document}. */
  public Function<People, List<String>> rows(Document document) {
    Set<String> named = countries.named(document);
    return people -> peopleRows.of(document, people, named);
  }

  private FigureMention mention(
      Sentence sentence, CountedPhrase phrase, Fate fate, int whole, Set<String> named) {
    Figure figure =
        new Figure(
            quantity(phrase),
            fate.category(),
            sentence.span(fate.trigger(), fate.triggerLast()),
            people.read(sentence, phrase, fate, named),
            agents.read(sentence, phrase, fate, named));
    Span statusCue = fate.statusAt() < 0 ? null : sentence.token(fate.statusAt()).span();
    return new FigureMention(
        sentence,
        figure,
        phrase.mention().first(),
        phrase.mention().last(),
        fate.trigger(),
        fate.status(),
        statusCue,
        whole,
        fate.by(),
        null,
        phrase.mention().by());
  }

  /** "put the number of displaced families at 4,150": whether the toll counts households. */
  private boolean numberOfHouseholds(Sentence sentence, CountedPhrase phrase, Fate fate) {
    if (!fate.by().startsWith("tollBefore")) {
      return false;
    }
    for (int i = phrase.first() - 1; i > Math.max(1, phrase.first() - LONGEST_TOLL); i--) {
      PeopleNouns.Noun noun = nouns.endingAt(sentence, i);
      if (noun != null && noun.people()) {
        return noun.kind() == PeopleNouns.Kind.HOUSEHOLD && noun.plural();
      }
    }
    return false;
  }

  private static FigureMention ofHouseholds(FigureMention one) {
    Figure figure = one.figure();
    return figure.quantity() instanceof Count count
        ? one.withFigure(
            new Figure(
                new Households(count.span(), count.relation(), count.amount(), count.term()),
                figure.category(),
                figure.trigger(),
                figure.people(),
                figure.agent()))
        : one;
  }

  /** "200 families": households are never multiplied into people. */
  static Quantity quantity(CountedPhrase phrase) {
    Quantity quantity = phrase.mention().quantity();
    boolean households =
        phrase.kind() == PeopleNouns.Kind.HOUSEHOLD
            && quantity.unit() == Unit.PEOPLE
            && !phrase.compound();
    return households && quantity instanceof Count count
        ? new Households(count.span(), count.relation(), count.amount(), count.term())
        : quantity;
  }
}
