package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Count;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads people who were counted a moment ago and are taken up again with the article and the same
 * number: "Each side freed 390 people. Of the 390 Ukrainians, 120 were civilians". Two are seldom
 * the same two. Immutable; may be shared by threads.
 */
final class AgainRules {

  private static final long FEWEST = 3;

  private AgainRules() {}

  /** What became of "the 390 Ukrainians" when they were counted before, or null. */
  static @Nullable Fate again(Sentence sentence, CountedPhrase phrase, Discourse discourse) {
    int article = phrase.mention().first() - 1;
    boolean definite =
        Words.token(sentence, article, "the")
            && !phrase.share()
            && !phrase.compound()
            && phrase.mention().quantity() instanceof Count
            && (phrase.bare() || phrase.meets(TriggerWord.Needs.PEOPLE));
    if (!definite || (phrase.bare() && !subject(sentence, phrase))) {
      return null;
    }
    for (FigureMention figure : discourse.latest(sentence)) {
      if (sameNumber(phrase, figure) && samePeople(sentence, phrase, figure)) {
        return Fate.at(
            figure.figure().category(), TriggerWord.Needs.ANY, phrase.last(), "countedAgain");
      }
    }
    return null;
  }

  /** "The four, all aged 19, (were taken)": a bare number that opens its sentence. */
  private static boolean subject(Sentence sentence, CountedPhrase phrase) {
    int behind = phrase.last() + 1;
    return phrase.first() == 0
        && behind < sentence.size()
        && (sentence.token(behind).is(",") || Words.finite(sentence, behind));
  }

  private static boolean sameNumber(CountedPhrase phrase, FigureMention figure) {
    return phrase.mention().quantity() instanceof Count again
        && figure.figure().quantity() instanceof Count before
        && again.amount().value() != null
        && again.amount().value() >= FEWEST
        && again.amount().value().equals(before.amount().value());
  }

  /** Whether the noun is the same, or the people of a country: "soldiers", "the Ukrainians". */
  private static boolean samePeople(Sentence sentence, CountedPhrase phrase, FigureMention figure) {
    if (phrase.bare()) {
      return true;
    }
    People people = figure.figure().people();
    String words = people == null ? "" : " " + people.span().text().toLowerCase(Locale.ROOT);
    boolean nation = sentence.token(phrase.head()).tag().equals("NNPS");
    return words.endsWith(" " + sentence.token(phrase.head()).lower())
        || (nation && (people == null || people.country() == null));
  }
}
