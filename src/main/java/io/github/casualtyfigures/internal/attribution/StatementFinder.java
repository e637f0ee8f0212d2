package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Relay;
import io.github.casualtyfigures.claim.Source;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.internal.text.Document;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Lexicons;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the statements of a document. Immutable; may be shared by threads. */
public final class StatementFinder {

  private static final Cue LABEL =
      new Cue(Cue.Use.PREPOSITION, EnumSet.noneOf(Cue.Takes.class), Status.STATED, "label");

  private final Cues cues;
  private final Speakers speakers = new Speakers();

  /** A finder over the words of {@code lexicons}. */
  public StatementFinder(Lexicons lexicons) {
    this.cues = new Cues(lexicons);
  }

  /** The statements of {@code document} in order of the text; an inner one follows its outer. */
  public List<Statement> find(Document document) {
    return find(document, false);
  }

  /**
   * The statements of {@code document} with those in which a speaker judges what he does not vouch
   * for: "The council condemned the killing of seven men".
   */
  public List<Statement> findWithViews(Document document) {
    return find(document, true);
  }

  private List<Statement> find(Document document, boolean views) {
    List<Syntax> sentences = new ArrayList<>();
    List<Utterance> utterances = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      Syntax previous = sentences.isEmpty() ? null : sentences.get(sentences.size() - 1);
      Syntax syntax = new Syntax(document.text(), sentence, previous, cues);
      sentences.add(syntax);
      for (Saying saying : sayings(syntax)) {
        utterances.add(new Utterance(saying));
      }
    }
    new QuotationOwners(sentences, utterances).extend();
    List<Statement> statements = statements(utterances, views);
    statements.sort(
        Comparator.comparingInt((Statement s) -> s.content().get(0).begin())
            .thenComparingInt(s -> -s.content().get(s.content().size() - 1).end()));
    return new SelfReports().resolve(statements);
  }

  private List<Saying> sayings(Syntax syntax) {
    NounPhrases phrases = new NounPhrases(syntax);
    List<Saying> found = new ArrayList<>(new VerbSayings(syntax, phrases).find());
    PhraseSayings others = new PhraseSayings(syntax, phrases);
    found.addAll(others.find());
    Saying label = others.label(speakers, LABEL);
    if (label != null) {
      found.add(label);
    }
    found.sort(Comparator.comparingInt(saying -> saying.words().first()));
    return new Bounds(syntax, phrases).settle(new Citations(syntax, phrases).apply(found));
  }

  private List<Statement> statements(List<Utterance> utterances, boolean views) {
    References references = new References(speakers);
    List<Statement> statements = new ArrayList<>();
    for (Utterance utterance : utterances) {
      Saying saying = utterance.saying();
      Speaker speaker = references.resolve(saying.sentence(), saying.source());
      boolean view = saying.row().takes(Cue.Takes.VIEW);
      boolean wanted = !view || (views && own(utterance, utterances));
      if (wanted && !utterance.content().isEmpty()) {
        statements.add(statement(utterance, speaker));
      }
    }
    return statements;
  }

  /** Whether nobody else tells of this view: "X says (Y rejected the offer)" is X's. */
  private static boolean own(Utterance view, List<Utterance> utterances) {
    int at = view.content().isEmpty() ? 0 : view.content().get(0).begin();
    return utterances.stream()
        .noneMatch(other -> other != view && other.content().stream().anyMatch(r -> r.contains(at)));
  }

  private Statement statement(Utterance utterance, Speaker speaker) {
    Saying saying = utterance.saying();
    Sentence sentence = saying.sentence();
    Span span = sentence.span(saying.source().first(), saying.source().last());
    return new Statement(
        new Source(span, speaker, span(sentence, saying.cue()), relay(saying), false),
        List.of(),
        utterance.content(),
        saying.status(),
        span(sentence, saying.statusCue()),
        saying.row().origin());
  }

  private @Nullable Relay relay(Saying saying) {
    Part part = saying.relay();
    if (part == null) {
      return null;
    }
    Named named = speakers.name(saying.sentence(), part);
    return named.speaker().kind() == Speaker.Kind.MEDIA
        ? new Relay(saying.sentence().span(part.first(), part.last()), named.speaker())
        : null;
  }

  private static @Nullable Span span(Sentence sentence, @Nullable Part part) {
    return part == null ? null : sentence.span(part.first(), part.last());
  }
}
