package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Range;
import io.github.casualtyfigures.claim.Source;
import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.internal.names.NamedSpeaker;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the turns of a transcript, each of which tells its speaker before a colon: "MR. HOLT: Two
 * were hurt." "Q: And the others?" What stands in a turn is said by him who has it, whoever he
 * quotes in it; who asks tells nothing. Without somebody who asks, and one whose label comes again,
 * such labels are no turns. Belongs to one document.
 */
final class Turns {

  private static final int LABEL = 6;
  private static final String GOVERNMENT = "government";

  private final List<Syntax> sentences;
  private final References references;
  private final List<Turn> turns = new ArrayList<>();

  /** The label of a turn, with the first and the last of its sentences. */
  private record Turn(Part label, int first, int last, boolean asks) {}

  Turns(List<Syntax> sentences, References references) {
    this.sentences = sentences;
    this.references = references;
    read();
  }

  /** Whether the document is a transcript. */
  boolean transcript() {
    return !turns.isEmpty();
  }

  /** Whether {@code source} is the label of a turn. */
  boolean labels(Source source) {
    for (Turn turn : turns) {
      Sentence sentence = sentences.get(turn.first()).sentence();
      if (source.span().equals(sentence.span(turn.label().first(), turn.label().last()))) {
        return true;
      }
    }
    return false;
  }

  /** A statement for each turn of those who answer. */
  List<Statement> find() {
    List<Statement> statements = new ArrayList<>();
    for (Turn turn : turns) {
      Speaker speaker = turn.asks() ? null : speaker(turn);
      boolean letter = sentence(turn.first()).token(0).text().length() == 1;
      if (speaker != null && !(letter && speaker.id() == null)) {
        statements.add(statement(turn, speaker));
      }
    }
    return statements;
  }

  private void read() {
    Set<String> labels = new HashSet<>();
    boolean asked = false;
    boolean answered = false;
    boolean again = false;
    for (int i = 0; i < sentences.size(); i++) {
      Part label = label(i);
      if (label == null) {
        continue;
      }
      boolean asks = asks(sentences.get(i), label);
      asked |= asks;
      answered |= !asks;
      again |= !labels.add(sentence(i).span(label.first(), label.last()).text());
      close(i - 1);
      turns.add(new Turn(label, i, sentences.size() - 1, asks));
    }
    if (!asked || !answered || !again) {
      turns.clear();
    }
  }

  /** "Q", "HOST", or an outlet: "DER SPIEGEL". */
  private boolean asks(Syntax syntax, Part label) {
    Speaker speaker = references.name(syntax.sentence(), label).speaker();
    boolean outlet = speaker.id() != null && speaker.kind() == Speaker.Kind.MEDIA;
    return outlet || syntax.cues().is(Cue.Use.ASKER, syntax.sentence(), label.last());
  }

  private void close(int last) {
    if (!turns.isEmpty()) {
      Turn open = turns.remove(turns.size() - 1);
      turns.add(new Turn(open.label(), open.first(), last, open.asks()));
    }
  }

  private Sentence sentence(int i) {
    return sentences.get(i).sentence();
  }

  /**
   * "MR. HOLT", "Spokesman", "Q": words with capitals from the paragraph's beginning to a colon.
   */
  private @Nullable Part label(int i) {
    Sentence sentence = sentence(i);
    if (i > 0 && sentence.paragraph() == sentence(i - 1).paragraph()) {
      return null;
    }
    for (int token = 0; token < Math.min(LABEL, sentence.size() - 1); token++) {
      if (sentence.token(token).is(":")) {
        return token == 0 ? null : new Part(0, token - 1);
      }
      if (!sentence.token(token).capitalised() && !sentence.token(token).is(".")) {
        return null;
      }
    }
    return null;
  }

  private Statement statement(Turn turn, Speaker speaker) {
    Sentence sentence = sentence(turn.first());
    Part label = turn.label();
    Range said = new Range(sentence.token(label.last() + 2).begin(), sentence(turn.last()).end());
    Source source =
        new Source(sentence.span(label.first(), label.last()), speaker, null, null, false);
    Origin origin = new Origin("turn", "turn of a transcript", null, Origin.NOBODY);
    return new Statement(source, List.of(), List.of(said), Status.STATED, null, origin);
  }

  /** Whom the words above the first turn tell by the name of the label, else whom it names. */
  private Speaker speaker(Turn turn) {
    Syntax syntax = sentences.get(turn.first());
    NamedSpeaker named = references.name(syntax.sentence(), turn.label());
    String name = syntax.lower(turn.label().last());
    Speaker body = null;
    for (int i = 0; i < turns.get(0).first(); i++) {
      for (NamedSpeaker head : heads(sentences.get(i))) {
        String person = head.person();
        if (person != null && bears(person, name)) {
          return head.speaker();
        }
        boolean told = head.specific() && !GOVERNMENT.equals(head.head());
        body = body == null && told ? head.speaker() : body;
      }
    }
    boolean told = named.specific() && named.speaker().id() != null;
    boolean role = syntax.cues().is(Cue.Use.ROLE, syntax.sentence(), turn.label().last());
    return body != null && role && !told ? body : named.speaker();
  }

  /** Whether {@code name} is a word of {@code person}, whose name may run on in a headline. */
  private static boolean bears(String person, String name) {
    String words = " " + person.toLowerCase(Locale.ROOT) + " ";
    return words.contains(" " + name + " ");
  }

  /** Those who are named in a line above the turns. */
  private List<NamedSpeaker> heads(Syntax syntax) {
    NounPhrases phrases = syntax.phrases();
    List<NamedSpeaker> found = new ArrayList<>();
    int i = 0;
    while (i < syntax.size()) {
      Part base = phrases.beginningAt(i);
      if (base == null) {
        i++;
        continue;
      }
      Part whole = phrases.withAppositions(phrases.extended(base));
      found.add(references.name(syntax.sentence(), whole));
      i = whole.last() + 1;
    }
    return found;
  }
}
