package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Range;
import io.github.casualtyfigures.claim.Source;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.internal.names.NamedSpeaker;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads interviews printed as questions and answers without labels: paragraphs that ask ("How many
 * men have you lost?") and paragraphs between them in which one whom the lead introduces answers as
 * "I" or "we". An explainer, whose answers are the narrator's, is none. Belongs to one document.
 */
final class Interviews {

  private static final int FEWEST = 2;
  private static final Set<String> FIRST = Set.of("i", "we", "my", "our", "us", "me");

  private final List<Syntax> sentences;
  private final References references;

  Interviews(List<Syntax> sentences, References references) {
    this.sentences = sentences;
    this.references = references;
  }

  /** The statement that holds all the answers; null where the document is no interview. */
  @Nullable Statement find() {
    List<Range> answers = new ArrayList<>();
    int begins = 0;
    int asked = 0;
    int first = 0;
    int i = 0;
    while (i < sentences.size()) {
      int last = lastOfParagraph(i);
      if (asks(i, last)) {
        begins = asked == 0 ? i : begins;
        asked++;
      } else if (asked > 0) {
        answers.add(new Range(sentence(i).begin(), sentence(last).end()));
        first += inFirstPerson(i, last) ? 1 : 0;
      }
      i = last + 1;
    }
    boolean interview = asked >= FEWEST && first >= FEWEST && first * 2 >= answers.size();
    return interview ? statement(begins, answers) : null;
  }

  private Sentence sentence(int i) {
    return sentences.get(i).sentence();
  }

  private int lastOfParagraph(int i) {
    int last = i;
    while (last + 1 < sentences.size()
        && sentence(last + 1).paragraph() == sentence(i).paragraph()) {
      last++;
    }
    return last;
  }

  /** Whether a paragraph is a question and no more than a sentence that leads to it. */
  private boolean asks(int first, int last) {
    Syntax syntax = sentences.get(last);
    return first > 0 && last - first < 2 && syntax.is(syntax.last(), "?");
  }

  /** "I won't tell you", but not "'I won't tell you,' he said". */
  private boolean inFirstPerson(int first, int last) {
    boolean found = false;
    for (int s = first; s <= last; s++) {
      Syntax syntax = sentences.get(s);
      for (int i = 0; i < syntax.size(); i++) {
        if (syntax.opensQuote(i)) {
          return false;
        }
        found |= FIRST.contains(syntax.lower(i));
      }
    }
    return found;
  }

  private @Nullable Statement statement(int begins, List<Range> answers) {
    for (int i = 0; i < begins; i++) {
      Syntax syntax = sentences.get(i);
      Part person = syntax.is(syntax.last(), ".") ? person(syntax) : null;
      if (person != null) {
        NamedSpeaker named = references.name(syntax.sentence(), person);
        Source source =
            new Source(
                syntax.sentence().span(person.first(), person.last()),
                named.speaker(),
                null,
                null,
                false);
        Origin origin = new Origin("interview", "answers of an interview", null, Origin.NOBODY);
        return new Statement(source, List.of(), answers, Status.STATED, null, origin);
      }
    }
    return null;
  }

  /** "Major Ivo Hart, 34, commands a company": the person with whom a sentence opens. */
  private @Nullable Part person(Syntax syntax) {
    NounPhrases phrases = syntax.phrases();
    Part base = phrases.beginningAt(0);
    if (base == null || !syntax.name(base.last())) {
      return null;
    }
    Part whole = phrases.withAppositions(phrases.extended(base));
    return references.name(syntax.sentence(), whole).person() == null ? null : whole;
  }
}
