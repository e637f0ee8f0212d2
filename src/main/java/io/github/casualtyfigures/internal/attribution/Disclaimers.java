package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Lexicon;
import io.github.casualtyfigures.lexicon.Lexicons;
import io.github.casualtyfigures.lexicon.Phrases;
import io.github.casualtyfigures.lexicon.Row;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the outlet's word that it knows no better: "The toll could not be independently verified".
 * It falls on what was said in its own sentence if it is tied to it ("a claim that could not be
 * verified"), otherwise on what was said in the sentence before; "Neither figure" is that of the
 * two sentences before. Immutable; may be shared by threads.
 */
final class Disclaimers {

  private record Disclaimer(
      Sentence sentence, int first, Span words, Reading reading, boolean proof) {}

  /** What a row makes of what was said. */
  private record Reading(Status status, String by) {}

  private static final int TIED_WITHIN = 7;
  private static final int NEGATED_WITHIN = 12;

  private static final Set<String> NEGATIONS =
      WordTable.of(
          "not",
          "n't",
          "cannot",
          "no",
          "nor",
          "never",
          "neither",
          "none",
          "nothing",
          "nobody",
          "few",
          "without",
          "unable",
          "impossible",
          "hard",
          "difficult",
          "difficulty",
          "yet",
          "unverified",
          "unconfirmed",
          "tough",
          "declined",
          "little",
          "hardly",
          "failed");

  private final Phrases<Reading> phrases;

  Disclaimers(Lexicons lexicons) {
    Phrases.Builder<Reading> builder = new Phrases.Builder<>();
    for (Row row : lexicons.rows(Lexicon.STATUSES)) {
      for (String words : row.list("words")) {
        builder.add(words, new Reading(row.constant("status", Status.class), row.origin()));
      }
    }
    this.phrases = builder.build();
  }

  /** The statements, those disclaimed with the status and the words of the disclaimer. */
  List<Statement> apply(List<Sentence> sentences, List<Statement> statements) {
    List<Statement> applied = new ArrayList<>(statements);
    for (int s = 0; s < sentences.size(); s++) {
      Disclaimer disclaimer = in(sentences.get(s));
      if (disclaimer == null) {
        continue;
      }
      boolean own = relative(disclaimer) || speaks(sentences.get(s), applied);
      boolean tied = tied(disclaimer) && own;
      Sentence target = tied || s == 0 ? sentences.get(s) : sentences.get(s - 1);
      boolean two = !tied && s > 1 && ofTwo(disclaimer);
      Sentence second = two ? sentences.get(s - 2) : target;
      Sentence other = second.paragraph() == target.paragraph() ? second : target;
      applied.replaceAll(
          statement -> {
            boolean owed = tied || !disclaimer.proof() || owed(disclaimer, statement);
            Sentence said = spoken(statement, other) ? other : target;
            return owed ? disclaimed(statement, said, disclaimer) : statement;
          });
    }
    return applied;
  }

  /** "Access is barred, so the toll could not be verified" is of what the sentence before says. */
  private static boolean speaks(Sentence sentence, List<Statement> statements) {
    return statements.stream().anyMatch(statement -> spoken(statement, sentence));
  }

  /**
   * Whether he who offers no proof is he who speaks: "(It) offered no proof", "(The army) gave
   * none".
   */
  private static boolean owed(Disclaimer disclaimer, Statement statement) {
    Sentence sentence = disclaimer.sentence();
    String source = statement.source().span().text().toLowerCase(Locale.ROOT);
    boolean nobody = true;
    for (int i = Doubts.begin(sentence, disclaimer.first()); i < disclaimer.first(); i++) {
      String tag = sentence.tags().get(i);
      boolean noun = tag.startsWith("NN");
      boolean again = noun && source.endsWith(sentence.token(i).lower());
      if (tag.equals("PRP") || again || (noun && Doubts.body(sentence, i))) {
        return true;
      }
      nobody &= !noun;
    }
    return nobody;
  }

  /** "nine died, a toll (that) could not be verified": of what its own sentence says. */
  private static boolean relative(Disclaimer disclaimer) {
    Sentence sentence = disclaimer.sentence();
    int first = disclaimer.first();
    for (int i = Doubts.begin(sentence, first); i < first; i++) {
      if (sentence.tags().get(i).equals("WDT")) {
        return true;
      }
    }
    return false;
  }

  /** "Neither figure", "either claim", "none of the figures": of what two sentences say. */
  private static boolean ofTwo(Disclaimer disclaimer) {
    Sentence sentence = disclaimer.sentence();
    int end = Doubts.end(sentence, disclaimer.first());
    for (int i = Doubts.begin(sentence, disclaimer.first()); i < end; i++) {
      boolean one = sentence.token(i).is("either") || sentence.token(i).is("neither");
      boolean many = sentence.token(i).is("none") || sentence.token(i).is("any");
      boolean of = sentence.token(i + 1).is("of");
      boolean both = i == 0 && sentence.token(i).is("both");
      if (both || (many && of) || (one && (of || bare(sentence, i + 1)))) {
        return true;
      }
    }
    return false;
  }

  /** "Neither (figure)", "either (side's) claim", "neither (could)", not "neither driver". */
  private static boolean bare(Sentence sentence, int i) {
    return Doubts.statement(sentence, i) || !sentence.tags().get(i).startsWith("NN");
  }

  private @Nullable Disclaimer in(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      Phrases.Match<Reading> match = phrases.longest(sentence.lowers(), i);
      int last = match == null ? i : i + match.length() - 1;
      if (match != null && negated(sentence, i, last) && Doubts.ofStatement(sentence, i, last)) {
        Span words = sentence.span(i, last);
        boolean proof = Doubts.ofProof(sentence, i, last);
        return new Disclaimer(sentence, i, words, match.value(), proof);
      }
    }
    return null;
  }

  /** Not "AP has independently verified 38 deaths". */
  private static boolean negated(Sentence sentence, int first, int last) {
    for (int i = Math.max(0, first - NEGATED_WITHIN); i <= last; i++) {
      if (NEGATIONS.contains(sentence.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /**
   * ", a claim that could not be verified", ", which could not be confirmed", "without evidence".
   */
  private static boolean tied(Disclaimer disclaimer) {
    Sentence sentence = disclaimer.sentence();
    if (sentence.tags().get(disclaimer.first()).equals("IN")) {
      return true;
    }
    for (int i = disclaimer.first() - 1; i >= Math.max(1, disclaimer.first() - TIED_WITHIN); i--) {
      if (sentence.token(i).is(",") || sentence.token(i).is("but")) {
        return true;
      }
    }
    return false;
  }

  private static boolean spoken(Statement statement, Sentence sentence) {
    return sentence.range().contains(statement.source().span().range());
  }

  private static Statement disclaimed(Statement statement, Sentence target, Disclaimer disclaimer) {
    boolean stronger = disclaimer.reading().status().compareTo(statement.status()) < 0;
    boolean ofOutlet = statement.holds(disclaimer.words().begin());
    if (!spoken(statement, target) || !stronger || (ofOutlet && target != disclaimer.sentence())) {
      return statement;
    }
    return new Statement(
        statement.source(),
        statement.alsoBy(),
        statement.content(),
        disclaimer.reading().status(),
        disclaimer.words(),
        statement.by().disclaimed(disclaimer.reading().by()));
  }
}
