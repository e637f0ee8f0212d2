package io.github.casualtyfigures.internal.setting;

import io.github.casualtyfigures.internal.setting.TimeWords.Kind;
import io.github.casualtyfigures.internal.setting.TimeWords.Word;
import io.github.casualtyfigures.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads what follows "since" where it is an event: "the war began", "the outbreak of the war", "the
 * truce ended on Friday". "Since he was ill" gives a reason and is none. Immutable; may be shared
 * by threads.
 */
final class SinceReader {

  /** Between "since" and the verb that begins the time stand no more words than this. */
  private static final int SUBJECT = 9;

  private final TimeWords words;
  private final DateReader dates;

  SinceReader(TimeWords words) {
    this.words = words;
    this.dates = new DateReader(words);
  }

  /** The event whose first token is {@code i}, or null. */
  @Nullable Reading read(Sentence sentence, int i) {
    Word outbreak = words.at(Kind.OUTBREAK, sentence, i);
    if (outbreak != null) {
      return dated(sentence, nounPhrase(sentence, outbreak.end()));
    }
    for (int j = i + 1; j < Math.min(sentence.size(), i + SUBJECT); j++) {
      Word onset = words.at(Kind.ONSET, sentence, j);
      if (onset != null && sentence.token(j).tag().startsWith("V")) {
        return dated(sentence, nounPhrase(sentence, onset.end()));
      }
      if (ends(sentence, j)) {
        return bare(sentence, i);
      }
    }
    return bare(sentence, i);
  }

  /** "since the war", "since the 2021 coup": a definite event, up to the end of its phrase. */
  private @Nullable Reading bare(Sentence sentence, int i) {
    if (i >= sentence.size() || !sentence.token(i).tag().equals("DT")) {
      return null;
    }
    int end = nounPhrase(sentence, i);
    boolean verb = end < sentence.size() && sentence.token(end).tag().matches("V.*|MD|WDT|WP");
    return verb || end <= i + 1 ? null : dated(sentence, end);
  }

  /** The time the event itself has: "since the truce ended on Friday". */
  private Reading dated(Sentence sentence, int end) {
    Word preposition = words.at(Kind.PREPOSITION, sentence, end);
    int j = preposition == null ? end : preposition.end();
    Reading date = dates.read(sentence, j, preposition != null);
    return date == null ? new Reading(new When.Untold(), end) : date;
  }

  private static int nounPhrase(Sentence sentence, int i) {
    int end = i;
    while (end < sentence.size()
        && (sentence.token(end).tag().matches("DT|PRP\\$|JJ.?|NN.*|POS|HYPH")
            || (sentence.token(end).tag().equals("CD") && isYear(sentence, end))
            || (sentence.token(end).is("of") && end > i)
            || sentence.token(end).is("-"))) {
      end++;
    }
    return end;
  }

  /** "the 2021 coup". */
  private static boolean isYear(Sentence sentence, int i) {
    return sentence.token(i).lower().length() == 4
        && i + 1 < sentence.size()
        && sentence.token(i + 1).tag().equals("NN");
  }

  private static boolean ends(Sentence sentence, int i) {
    return sentence.token(i).tag().matches("[.,:]|MD");
  }
}
