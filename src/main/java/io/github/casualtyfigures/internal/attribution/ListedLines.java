package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Range;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;
import java.util.Set;

/**
 * Gives the lines of a list to the speaker of the line that opens it: "The agency listed:" before
 * "- Agam: 20 dead". Belongs to one document.
 */
final class ListedLines {

  private static final Set<String> BULLETS =
      Set.of("-", "\u2013", "\u2014", "--", "\u2022", "*", "\u00b7", "\u25cf", "\u25aa");

  private final List<Sentence> sentences;

  ListedLines(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  /** Lets each content that ends with a colon run over the bulleted lines behind it. */
  void extend(List<Utterance> utterances) {
    for (Utterance utterance : utterances) {
      Saying saying = utterance.saying();
      Sentence sentence = saying.sentence();
      int colon = sentence.size() - 1;
      boolean opens = sentence.token(colon).is(":") && utterance.speaksUpTo(sentence.end());
      for (int i = sentence.index() + 1; opens && i < sentences.size(); i++) {
        Sentence line = sentences.get(i);
        boolean bullet = BULLETS.contains(line.token(0).text());
        boolean continued = line.paragraph() == sentences.get(i - 1).paragraph();
        opens = bullet || (continued && i > sentence.index() + 1);
        if (opens) {
          utterance.add(new Range(line.begin(), line.end()));
        }
      }
    }
  }
}
