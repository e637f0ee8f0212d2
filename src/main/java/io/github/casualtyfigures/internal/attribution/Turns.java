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

  /** The words of a bracket that tells whom the speaker stands for. */
  private static final int LONGEST_BRACKET = 10;

  private static final String GOVERNMENT = "government";
  private static final String MILITARY = "military";

  private final List<Syntax> sentences;
  private final References references;
  private final List<Turn> turns = new ArrayList<>();

  /**
   * The label of a turn with the bracket behind its name, and the first and last of its sentences.
   */
  private record Turn(Part label, @Nullable Part bracket, int first, int last, boolean asks) {

    /** The last token of the name: "Salazar" in "DIR. SALAZAR (Department of Welfare)". */
    int name() {
      return bracket == null ? label.last() : bracket.first() - 2;
    }

    Turn until(int end) {
      return new Turn(label, bracket, first, end, asks);
    }
  }

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

  /**
   * A statement for each turn of those who answer, and {@code statements} as they stand there: what
   * "we" and "our assessment" say is said by whose turn it is.
   */
  List<Statement> within(List<Statement> statements) {
    List<Statement> found = new ArrayList<>();
    for (Turn turn : turns) {
      Speaker speaker = turn.asks() ? null : speaker(turn);
      boolean letter = sentence(turn.first()).token(0).text().length() == 1;
      if (speaker != null && !(letter && speaker.id() == null)) {
        found.add(statement(turn, speaker));
      }
    }
    List<Statement> all = new ArrayList<>(found);
    all.addAll(FirstPersons.named(statements, found));
    return all;
  }

  private void read() {
    Set<String> names = new HashSet<>();
    boolean asked = false;
    boolean answered = false;
    boolean again = false;
    for (int i = 0; i < sentences.size(); i++) {
      Turn turn = turn(i);
      if (turn == null) {
        continue;
      }
      asked |= turn.asks();
      answered |= !turn.asks();
      again |= !names.add(sentence(i).token(turn.name()).lower());
      close(i - 1);
      turns.add(turn);
    }
    if (!asked || !answered || !again) {
      turns.clear();
    }
  }

  /** "Q", "HOST", or an outlet: "DER SPIEGEL". */
  private boolean asks(Syntax syntax, Part label) {
    Speaker speaker = references.name(syntax.sentence(), label).speaker();
    boolean outlet = speaker.id() != null && speaker.kind() == Speaker.Kind.MEDIA;
    boolean bracketed = syntax.is(label.last(), ")");
    return (outlet && !bracketed)
        || syntax.cues().is(Cue.Use.ASKER, syntax.sentence(), label.last());
  }

  private void close(int last) {
    if (!turns.isEmpty()) {
      turns.add(turns.remove(turns.size() - 1).until(last));
    }
  }

  private Sentence sentence(int i) {
    return sentences.get(i).sentence();
  }

  /**
   * "MR. HOLT", "Spokesman", "DIR. SALAZAR (Department of Welfare)", "Q": words with capitals from
   * the paragraph's beginning to a colon.
   */
  private @Nullable Turn turn(int i) {
    Sentence sentence = sentence(i);
    if (i > 0 && sentence.paragraph() == sentence(i - 1).paragraph() && !title(i - 1)) {
      return null;
    }
    for (int token = 0; token < Math.min(LABEL, sentence.size() - 1); token++) {
      if (sentence.token(token).is(":")) {
        return token == 0 ? null : turn(i, token - 1, null);
      }
      if (token > 0 && sentence.token(token).is("(")) {
        int close = closing(sentence, token);
        return close < 0 ? null : turn(i, close, new Part(token + 1, close - 1));
      }
      if (!sentence.token(token).capitalised() && !sentence.token(token).is(".")) {
        return null;
      }
    }
    return null;
  }

  /** "BGEN.", "DIR.": whether an abbreviation opens a paragraph that the splitter cut off. */
  private boolean title(int i) {
    Sentence sentence = sentence(i);
    boolean opens = i == 0 || sentence(i - 1).paragraph() != sentence.paragraph();
    return opens
        && sentence.size() <= 2
        && sentence.token(0).capitalised()
        && sentence.token(sentence.size() - 1).text().endsWith(".");
  }

  private Turn turn(int i, int last, @Nullable Part bracket) {
    Part label = new Part(0, last);
    return new Turn(label, bracket, i, sentences.size() - 1, asks(sentences.get(i), label));
  }

  /** The bracket before the colon that closes the one at {@code open}, or -1. */
  private static int closing(Sentence sentence, int open) {
    int end = Math.min(open + LONGEST_BRACKET, sentence.size() - 2);
    for (int i = open + 2; i <= end; i++) {
      if (sentence.token(i).is(")")) {
        return sentence.token(i + 1).is(":") ? i : -1;
      }
    }
    return -1;
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

  /**
   * Whom the bracket of the same name tells, else the words above the first turn, else whom the
   * label names.
   */
  private Speaker speaker(Turn turn) {
    Syntax syntax = sentences.get(turn.first());
    String name = syntax.lower(turn.name());
    Speaker bracketed = bracketed(name);
    if (bracketed != null) {
      return bracketed;
    }
    NamedSpeaker named = references.name(syntax.sentence(), new Part(0, turn.name()));
    if (named.speaker().id() == null && turn.first() > 0 && title(turn.first() - 1)) {
      named = references.name(sentence(turn.first() - 1), new Part(0, 0));
    }
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
    boolean role = syntax.cues().is(Cue.Use.ROLE, syntax.sentence(), turn.name());
    boolean officer = // "COL. HOLT", whose rank alone tells no army
        body != null
            && (body.kind() == Speaker.Kind.MILITARY || body.kind() == Speaker.Kind.INTERNATIONAL)
            && MILITARY.equals(named.head());
    return body != null && (role || officer) && !told ? body : named.speaker();
  }

  /** "(Department of Welfare)" behind the name in its own turn or another; an outlet is none. */
  private @Nullable Speaker bracketed(String name) {
    for (Turn turn : turns) {
      Part bracket = turn.bracket();
      Sentence sentence = sentence(turn.first());
      if (bracket != null && sentence.token(turn.name()).lower().equals(name)) {
        NamedSpeaker body = references.name(sentence, bracket);
        boolean told = body.speaker().id() != null && body.speaker().kind() != Speaker.Kind.MEDIA;
        return told ? body.speaker() : null;
      }
    }
    return null;
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
