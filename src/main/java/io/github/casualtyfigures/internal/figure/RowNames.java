package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.internal.names.Countries;
import io.github.casualtyfigures.internal.names.CountryMatch;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the name before a number is: people ("Civilians: 12"), a place ("Homs: 12"), a thing
 * ("Houses: 12") or none of these ("Total: 12"). Immutable; may be shared by threads.
 */
final class RowNames {

  private static final Set<String> SUMS =
      Set.of("total", "totals", "all", "overall", "sum", "subtotal", "grand", "other", "others");

  private final PeopleNouns nouns;
  private final Countries countries;
  private final Frames frames;

  RowNames(PeopleNouns nouns, Countries countries, Frames frames) {
    this.frames = frames;
    this.nouns = nouns;
    this.countries = countries;
  }

  /** "Government soldiers: 12": the people of the row, or null. */
  @Nullable People people(Row row, Set<String> named) {
    PeopleNouns.Noun noun = row.named() ? nouns.endingAt(row.sentence(), row.last()) : null;
    return noun == null || !noun.people() || !plainly(row, noun)
        ? null
        : new People(
            row.sentence().span(row.first(), row.last()),
            noun.group(),
            countries.of(row.sentence(), row.first(), row.last(), named),
            false);
  }

  /** A people's name without an ending may be that of a place: "Shan", "Gorkha". */
  private static boolean plainly(Row row, PeopleNouns.Noun noun) {
    String lower = row.sentence().token(row.last()).lower();
    return noun.group() != Group.PEOPLE
        || lower.endsWith("s")
        || lower.endsWith("men")
        || lower.equals("people");
  }

  /** "Houses: 12", "Cattle: 40": the row counts no people. */
  boolean thing(Row row) {
    PeopleNouns.Noun noun = row.named() ? nouns.endingAt(row.sentence(), row.last()) : null;
    return noun != null && noun.kind() == PeopleNouns.Kind.THING && !known(row);
  }

  private boolean known(Row row) {
    return known(row.sentence(), row.first(), row.last());
  }

  /** "Khyber Pakhtunkhwa: 226": the place of the row, or null. */
  @Nullable Span place(Row row) {
    return row.named() ? placeOf(row.sentence(), row.first(), row.last()) : null;
  }

  /** The tokens as a place, or null for dates, sums and words without a capital. */
  @Nullable Span placeOf(Sentence sentence, int first, int last) {
    int begin = first < last && sentence.token(first).is("in") ? first + 1 : first;
    String lower = sentence.token(begin).lower();
    boolean proper =
        sentence.token(begin).capitalised() || (last > begin && sentence.token(last).capitalised());
    return proper && !SUMS.contains(lower) && !Words.WEEKDAYS.contains(lower)
        ? sentence.span(begin, last)
        : null;
  }

  /**
   * Whether the name begins with a place or country that the lexicons know, or ends as one does.
   */
  boolean known(Sentence sentence, int first, int last) {
    int begin = first < last && !sentence.token(first).capitalised() ? first + 1 : first;
    CountryMatch match = countries.longestAt(sentence, begin);
    return (match != null && match.last() <= last)
        || (frames.is(Frames.Kind.UNIT, sentence, last) && first < last);
  }
}
