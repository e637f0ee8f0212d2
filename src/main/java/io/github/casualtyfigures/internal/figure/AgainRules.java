package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Count;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads people who were counted a moment ago and are taken up again with the article and the same
 * number: "Each side freed 390 people. Of the 390 Ukrainians, 120 were civilians". Two are seldom
 * the same two. Immutable; may be shared by threads.
 */
final class AgainRules {

  private static final long FEWEST = 3;

  /** So many soldiers are told again by their number alone. */
  private static final long LARGE = 100;

  private static final Set<String> FIRST = Set.of("original", "initial", "first");

  /** The rule that reads a part by what is said of its people. */
  static final String DESCRIBED = "describedAgain";

  private AgainRules() {}

  /**
   * What became of "the 390 Ukrainians" or of "12 of the 390" when they were counted before, or
   * null.
   */
  static @Nullable Fate again(
      Sentence sentence, List<CountedPhrase> phrases, int i, Discourse discourse, Frames frames) {
    CountedPhrase phrase = phrases.get(i);
    if (i > 0 && partOf(sentence, phrases.get(i - 1), phrase, frames)) {
      return counted(sentence, phrase, discourse);
    }
    boolean part = i + 1 < phrases.size() && partOf(sentence, phrase, phrases.get(i + 1), frames);
    if (!part) {
      return again(sentence, phrase, discourse);
    }
    Fate whole = counted(sentence, phrases.get(i + 1), discourse);
    return whole == null ? null : whole.shared(TriggerWord.Needs.ANY, DESCRIBED);
  }

  /** "Twelve of the 40 were children": who a part of those are that were counted before. */
  private static boolean partOf(
      Sentence sentence, CountedPhrase part, CountedPhrase whole, Frames frames) {
    int the = whole.mention().first() - 1;
    return part.first() == 0
        && part.mention().last() == the - 2
        && Words.token(sentence, the, "the")
        && Words.token(sentence, the - 1, "of")
        && !whole.share()
        && whole.bare()
        && (part.share() || part.atMost(whole))
        && (PartDescriptions.describedBehind(sentence, whole, frames)
            || frames.verb(Frames.Kind.BELONGING, sentence, whole.last() + 1));
  }

  private static @Nullable Fate again(
      Sentence sentence, CountedPhrase phrase, Discourse discourse) {
    int before = before(sentence, phrase.mention().first());
    boolean definite =
        Words.token(sentence, before + 1, "the")
            && !phrase.share()
            && !phrase.compound()
            && phrase.mention().quantity() instanceof Count
            && (phrase.bare() || phrase.meets(TriggerWord.Needs.PEOPLE));
    if (!definite || (phrase.bare() && !subject(sentence, phrase))) {
      return null;
    }
    return counted(sentence, phrase, discourse);
  }

  private static @Nullable Fate counted(
      Sentence sentence, CountedPhrase phrase, Discourse discourse) {
    for (FigureMention figure : discourse.latest(sentence)) {
      if (sameNumber(phrase, figure) && samePeople(sentence, phrase, figure)) {
        return Fate.at(
            figure.figure().category(), TriggerWord.Needs.ANY, phrase.last(), "countedAgain");
      }
    }
    Long number = CountedPhrase.exact(phrase.mention().quantity());
    boolean force =
        phrase.bare() && number != null && number >= LARGE && discourse.deployed(number);
    return force
        ? Fate.at(Category.DEPLOYED, TriggerWord.Needs.ANY, phrase.last(), "countedAgain")
        : null;
  }

  /** "the 390", "the original 390": the last token before those who were counted first. */
  static int before(Sentence sentence, int first) {
    int article = first - 1;
    article -= article > 0 && FIRST.contains(sentence.token(article).lower()) ? 1 : 0;
    return Words.token(sentence, article, "the") ? article - 1 : article;
  }

  /**
   * "The four, all aged 19, (were taken)", "Of the 390, (two died)", "half of the original 390": a
   * bare number that opens its sentence, or of which a part is told.
   */
  private static boolean subject(Sentence sentence, CountedPhrase phrase) {
    int of = before(sentence, phrase.mention().first());
    boolean front = of <= 0 || ".,;".contains(sentence.token(of - 1).lower());
    int behind = phrase.last() + 1;
    boolean whole =
        Words.token(sentence, of, "of") && (!front || Words.token(sentence, behind, ","));
    return whole || opens(sentence, phrase, behind);
  }

  private static boolean opens(Sentence sentence, CountedPhrase phrase, int behind) {
    return phrase.first() == 0
        && behind < sentence.size()
        && (sentence.token(behind).is(",") || Words.finite(sentence, behind));
  }

  private static boolean sameNumber(CountedPhrase phrase, FigureMention figure) {
    Long number = CountedPhrase.exact(phrase.mention().quantity());
    return number != null
        && number >= FEWEST
        && number.equals(CountedPhrase.exact(figure.figure().quantity()));
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
