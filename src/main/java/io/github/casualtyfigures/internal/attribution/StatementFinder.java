package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Relay;
import io.github.casualtyfigures.claim.Source;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.internal.names.Countries;
import io.github.casualtyfigures.internal.names.CountryMatch;
import io.github.casualtyfigures.internal.names.NameContext;
import io.github.casualtyfigures.internal.names.SpeakerNames;
import io.github.casualtyfigures.internal.text.Document;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Lexicons;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the statements of a document. Immutable; may be shared by threads. */
public final class StatementFinder {

  private static final Cue LABEL =
      new Cue(Cue.Use.PREPOSITION, Set.of(), Set.of(), Status.STATED, "label");

  private final Cues cues;
  private final UnsignedPapers papers;
  private final Disclaimers disclaimers;
  private final Countries countries;
  private final SpeakerNames names;

  /** A finder over the words of {@code lexicons}. */
  public StatementFinder(Lexicons lexicons, Countries countries) {
    this.cues = new Cues(lexicons);
    this.papers = new UnsignedPapers(cues);
    this.disclaimers = new Disclaimers(lexicons);
    this.countries = countries;
    this.names = SpeakerNames.load(lexicons, countries);
  }

  /** The statements of {@code document} in order of the text; an inner one follows its outer. */
  public List<Statement> find(Document document) {
    return find(document, document.sentences().size());
  }

  /**
   * The statements of {@code document} in order of the text; an inner one follows its outer. Those
   * that begin behind {@code horizon}, the index of a sentence, are left out.
   */
  public List<Statement> find(Document document, int horizon) {
    return find(document, horizon, false);
  }

  /**
   * The index of the last sentence that may say who vouches for what the sentence of {@code index}
   * tells: a quotation ends with its paragraph, and the sentence behind it may name its speaker or
   * disclaim it.
   */
  public static int horizon(Document document, int index) {
    List<Sentence> sentences = document.sentences();
    int paragraph = sentences.get(index).paragraph();
    int behind = index + 1;
    while (behind < sentences.size() && sentences.get(behind).paragraph() == paragraph) {
      behind++;
    }
    return behind;
  }

  /**
   * The statements of {@code document} with those in which a speaker judges what he does not vouch
   * for: "The council condemned the killing of seven men". A speaker is named here with the
   * relative pronoun that speaks for him, as in "(the mayor, who) said"; within a quotation nobody
   * but the one quoted speaks.
   */
  public List<Statement> findWithViews(Document document) {
    return find(document, document.sentences().size(), true);
  }

  /** The speaker that the words of {@code document}, a name and no more, name. */
  public Speaker speaker(Document document) {
    if (document.sentences().isEmpty()) {
      return Speaker.UNNAMED;
    }
    Sentence sentence = document.sentences().get(0);
    return names.resolve(sentence, 0, sentence.size() - 1, NameContext.EMPTY).speaker();
  }

  /** Gives the rows that name the speaker of a statement, as {@link SpeakerNames#rows} does. */
  public Function<Statement, List<String>> rows(Document document) {
    NameContext context = names.context(document);
    return statement -> {
      boolean refers = statement.by().referent() != Origin.NOBODY;
      Source source = statement.source();
      return names.rows(document, context, source.span().range(), source.speaker(), refers);
    };
  }

  private List<Statement> find(Document document, int horizon, boolean views) {
    List<Syntax> sentences = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      Syntax previous = sentences.isEmpty() ? null : sentences.get(sentences.size() - 1);
      sentences.add(new Syntax(document.text(), sentence, previous, cues));
    }
    References references = new References(names, countries, names.context(document), sentences);
    List<Utterance> utterances = new ArrayList<>();
    for (Syntax syntax : sentences.subList(0, Math.min(horizon + 1, sentences.size()))) {
      for (Saying saying : sayings(syntax, references)) {
        utterances.add(new Utterance(saying, conjuncts(syntax, saying.source(), references)));
      }
    }
    Quotations quotations = Quotations.of(sentences);
    new QuotationOwners(sentences, utterances, quotations).extend();
    pointBack(document.sentences(), utterances);
    new ListedLines(document.sentences()).extend(utterances);
    List<Statement> statements = statements(utterances, references, views);
    if (!views) {
      tellWhole(sentences, references, statements);
    }
    statements.sort(
        Comparator.comparingInt((Statement s) -> s.content().get(0).begin())
            .thenComparingInt(s -> -s.content().get(s.content().size() - 1).end()));
    List<Statement> told =
        new Relays().apply(new SelfReports(document.text(), views).resolve(statements));
    List<Statement> kept = views ? new QuotedOthers(quotations.ranges()).leaveOut(told) : told;
    return disclaimers.apply(document.sentences(), kept);
  }

  /** Adds whose the text as a whole, or the turns of its transcript, are. */
  private static void tellWhole(
      List<Syntax> sentences, References references, List<Statement> statements) {
    Turns turns = new Turns(sentences, references);
    if (turns.transcript()) {
      statements.removeIf(statement -> turns.labels(statement.source()));
      List<Statement> told = turns.within(statements);
      statements.clear();
      statements.addAll(told);
      return;
    }
    Statement issued = new Issuers(sentences, references).find(statements);
    Statement whole = issued == null ? new Interviews(sentences, references).find() : issued;
    if (whole != null) {
      List<Statement> told = FirstPersons.named(statements, List.of(whole));
      statements.clear();
      statements.addAll(told);
      statements.add(whole);
    }
  }

  /** The speakers one by one, if the words tell who one of them is. */
  private static List<Part> conjuncts(Syntax syntax, Part source, References references) {
    Conjuncts conjuncts = new Conjuncts(syntax);
    List<Part> parts = conjuncts.of(source);
    if (parts.size() == 1) {
      return List.of(source);
    }
    boolean named = false;
    boolean known = true;
    for (Part part : parts) {
      Speaker speaker = references.name(syntax.sentence(), part).speaker();
      boolean person = speaker.kind() == Speaker.Kind.PERSON;
      if (speaker.id() == null && !person && !conjuncts.crowd(part, parts.get(0))) {
        return List.of(source);
      }
      named |= speaker.id() != null;
      known &= speaker.id() != null || person;
    }
    return (named || known) && !references.joined(syntax.sentence(), parts)
        ? parts
        : List.of(source);
  }

  /** "Kirby stated this": what stands in the sentence before. */
  private static void pointBack(List<Sentence> sentences, List<Utterance> utterances) {
    for (Utterance utterance : utterances) {
      int index = utterance.saying().sentence().index();
      if (index > 0 && utterance.pointsBack()) {
        utterance.add(sentences.get(index - 1).range());
      }
    }
  }

  private static List<Saying> sayings(Syntax syntax, References references) {
    NounPhrases phrases = syntax.phrases();
    List<Saying> found = new ArrayList<>(new VerbSayings(syntax, phrases, references).find());
    PhraseSayings others = new PhraseSayings(syntax, phrases);
    found.addAll(others.find());
    found.addAll(new NounSayings(syntax, phrases).find());
    found.addAll(new AdjectiveSayings(syntax, phrases).find());
    found.addAll(new QuotationSayings(syntax, phrases).find(found));
    Saying label = others.label(references, LABEL);
    if (label != null) {
      found.add(label);
    }
    found.addAll(new HeldCounts(syntax, phrases, references).find());
    if (found.isEmpty()) {
      found.addAll(new BracketSayings(syntax, references).find());
    }
    found.sort(Comparator.comparingInt(saying -> saying.words().first()));
    List<Saying> told = new Citations(syntax, phrases).apply(found);
    List<Saying> settled = told.isEmpty() ? told : new Bounds(syntax, phrases).settle(told);
    List<Saying> whole = new GappedSayings(syntax, phrases).apply(settled);
    List<Saying> all = new ObjectRelatives(syntax, phrases).apply(whole);
    return all.isEmpty() ? all : new Refutals(syntax).apply(all);
  }

  private List<Statement> statements(
      List<Utterance> utterances, References references, boolean views) {
    List<Statement> statements = new ArrayList<>();
    for (Utterance utterance : utterances) {
      Saying saying = utterance.saying();
      List<Part> parts = utterance.speakers();
      List<Source> others = alsoBy(saying, parts, references);
      boolean view = saying.row().takes(Cue.Takes.VIEW);
      References.Meant speaker = references.resolve(saying, parts.get(0));
      boolean wanted = !view || (views && own(utterance, utterances));
      wanted &=
          views
              || !(shown(utterance, speaker, statements) || befell(utterance, speaker, utterances));
      if (wanted && !utterance.content().isEmpty()) {
        Part mention = views ? saying.withRelative(parts.get(0)) : parts.get(0);
        statements.add(statement(utterance, mention, others, speaker, references));
      }
    }
    return statements;
  }

  /**
   * "Armenia says (a video shows) nine dead", "Police said (initial investigations showed) that":
   * the paper of nobody known is shown by the speaker.
   */
  private boolean shown(Utterance utterance, References.Meant speaker, List<Statement> statements) {
    Saying saying = utterance.saying();
    Sentence sentence = saying.sentence();
    Part source = saying.source();
    boolean paper =
        speaker.speaker().id() == null
            && saying.row().use() == Cue.Use.VERB
            && saying.status() == Status.STATED
            && papers.unsigned(sentence, source);
    for (int i = statements.size() - 1; paper && i >= 0; i--) {
      Statement outer = statements.get(i);
      boolean here = sentence.range().contains(outer.source().span().range());
      if (!here) {
        return false;
      }
      boolean vouches =
          UnsignedPapers.bare(sentence, source)
              ? outer.status() != Status.DENIED
              : outer.source().speaker().id() != null;
      if (vouches && outer.holds(sentence.token(source.first()).begin())) {
        return true;
      }
    }
    return false;
  }

  /**
   * "(Zambia has recorded 450 deaths), the WHO says", "(The mines recorded 450 deaths), figures of
   * the agency show": what befell a country or a thing, as another tells.
   */
  private boolean befell(
      Utterance utterance, References.Meant speaker, List<Utterance> utterances) {
    Saying saying = utterance.saying();
    Part source = saying.source();
    if (!saying.row().takes(Cue.Takes.REGISTER)) {
      return false;
    }
    CountryMatch country = countries.longestAt(saying.sentence(), source.first());
    boolean state = country != null && country.last() == source.last();
    boolean place = country != null && country.kind() == CountryMatch.Kind.PLACE;
    if (state && place && speaker.speaker().id() == null) {
      return true;
    }
    boolean own = saying.sentence().tags().get(source.first()).equals("PRP$");
    boolean voice = !own && voice(saying.sentence(), source); // "said (its medics) had counted"
    if (!state && (speaker.speaker().id() != null || voice)) {
      return false;
    }
    int at = saying.sentence().token(source.first()).begin();
    for (Utterance other : utterances) {
      if (other.saying().sentence() == saying.sentence()
          && other.content().stream().anyMatch(range -> range.contains(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words end in a name, a person or a body: "the hospital", but not "the mines". */
  private boolean voice(Sentence sentence, Part source) {
    int head = source.first();
    while (head < source.last() && !sentence.tags().get(head + 1).equals("IN")) {
      head++;
    }
    String tag = sentence.tags().get(head);
    return tag.startsWith("NNP")
        || tag.startsWith("PRP")
        || cues.is(Cue.Use.ROLE, sentence, head)
        || cues.is(Cue.Use.MEDIUM, sentence, head);
  }

  /**
   * Whether nobody else tells of this view: "X says (Y rejected the offer)" is X's. Of two views
   * the one within the other counts for nothing.
   */
  private static boolean own(Utterance view, List<Utterance> utterances) {
    int at = view.content().isEmpty() ? 0 : view.content().get(0).begin();
    return utterances.stream()
        .noneMatch(
            other ->
                other != view
                    && !within(other, view)
                    && other.content().stream().anyMatch(r -> r.contains(at)));
  }

  /** Whether {@code inner} is a view whose speaker is named in what {@code outer} says. */
  private static boolean within(Utterance inner, Utterance outer) {
    Saying saying = inner.saying();
    int speaker = saying.sentence().token(saying.source().first()).begin();
    return saying.row().takes(Cue.Takes.VIEW)
        && outer.content().stream().anyMatch(range -> range.contains(speaker));
  }

  private static Statement statement(
      Utterance utterance,
      Part mention,
      List<Source> others,
      References.Meant speaker,
      References references) {
    Saying saying = utterance.saying();
    Sentence sentence = saying.sentence();
    Span span = sentence.span(mention.first(), mention.last());
    Span cue = span(sentence, saying.cue());
    return new Statement(
        new Source(span, speaker.speaker(), cue, relay(saying, references), false),
        others,
        utterance.content(),
        saying.status(),
        span(sentence, saying.statusCue()),
        saying.origin(speaker.referent()));
  }

  /** An outlet that was told; one who cites is a relay whoever he is. */
  private static @Nullable Relay relay(Saying saying, References references) {
    Part part = saying.relay();
    if (part == null) {
      return null;
    }
    Speaker speaker = references.name(saying.sentence(), part).speaker();
    boolean told = saying.row().takes(Cue.Takes.LISTENER);
    boolean outlet =
        speaker.kind() == Speaker.Kind.MEDIA
            || (told && speaker.id() != null && speaker.kind() == Speaker.Kind.INTERNATIONAL);
    return outlet || saying.row().use() == Cue.Use.CITATION
        ? new Relay(saying.sentence().span(part.first(), part.last()), speaker)
        : null;
  }

  /**
   * Others who say the same, where the words name them. They are asked for before the first, whom
   * "it" and "the ministry" mean afterwards.
   */
  private static List<Source> alsoBy(Saying saying, List<Part> parts, References references) {
    Sentence sentence = saying.sentence();
    Span cue = span(sentence, saying.cue());
    List<Source> others = new ArrayList<>();
    for (Part part : parts.subList(1, parts.size())) {
      Speaker speaker = references.resolve(sentence, part).speaker();
      others.add(new Source(sentence.span(part.first(), part.last()), speaker, cue, null, false));
    }
    return others;
  }

  private static @Nullable Span span(Sentence sentence, @Nullable Part part) {
    return part == null ? null : sentence.span(part.first(), part.last());
  }
}
