package io.github.casualtyfigures.internal.setting;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Lexicon;
import io.github.casualtyfigures.lexicon.LexiconException;
import io.github.casualtyfigures.lexicon.Lexicons;
import io.github.casualtyfigures.lexicon.Phrases;
import io.github.casualtyfigures.lexicon.Row;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of place by their kinds. Immutable; may be shared by threads. */
final class PlaceWords {

  /** The kinds of words; the head of {@code locations.tsv} says what each is. */
  private enum Kind {
    PREPOSITION,
    NOUN,
    DIRECTION,
    DISTANCE,
    NEVER,
    HAPPENING
  }

  /** What may follow a preposition. */
  enum Takes {
    NAMES,
    NOUNS,
    ANY
  }

  /**
   * A preposition of place.
   *
   * @param joined whether it is part of the place as written: "near Eli"
   * @param takes what may follow
   * @param categories the categories whose place it gives, all where it says none
   */
  record Preposition(boolean joined, Takes takes, Set<Category> categories) {}

  /** The columns of countries and places that hold names of places. */
  private static final List<String> NAMES = List.of("name", "names", "capitals", "place");

  private final Phrases<Preposition> prepositions;
  private final Set<String> nouns = new HashSet<>();
  private final Set<String> determined = new HashSet<>();
  private final Set<String> directions = new HashSet<>();
  private final Set<String> distances = new HashSet<>();
  private final Set<String> never = new HashSet<>();
  private final Set<String> happenings = new HashSet<>();
  private final Set<String> events;
  private final Set<String> names;

  PlaceWords(Lexicons lexicons) {
    Phrases.Builder<Preposition> builder = new Phrases.Builder<>();
    for (Row row : lexicons.rows(Lexicon.LOCATIONS)) {
      List<String> forms = row.list("forms");
      switch (row.constant("kind", Kind.class)) {
        case PREPOSITION -> {
          Preposition preposition = preposition(row);
          forms.forEach(form -> builder.add(form, preposition));
        }
        case NOUN -> {
          nouns.addAll(forms);
          if ("DETERMINED".equals(row.find("value"))) {
            determined.addAll(forms);
          }
        }
        case DIRECTION -> directions.addAll(forms);
        case DISTANCE -> distances.addAll(forms);
        case NEVER -> never.addAll(forms);
        case HAPPENING -> happenings.addAll(forms);
      }
    }
    prepositions = builder.build();
    events = events(lexicons);
    names = names(lexicons);
  }

  private static Set<String> events(Lexicons lexicons) {
    Set<String> events = new HashSet<>();
    for (Row row : lexicons.rows(Lexicon.SCOPES)) {
      if ("EVENT".equals(row.find("where"))) {
        row.list("forms").forEach(form -> events.addAll(List.of(form, form + "s")));
      }
    }
    return events;
  }

  private static Preposition preposition(Row row) {
    String value = row.get("value");
    Takes takes = row.constant("takes", Takes.class);
    if (value.equals("JOINED") || value.equals("APART")) {
      return new Preposition(value.equals("JOINED"), takes, EnumSet.allOf(Category.class));
    }
    Set<Category> categories = EnumSet.noneOf(Category.class);
    for (String name : row.list("value")) {
      try {
        categories.add(Category.valueOf(name));
      } catch (IllegalArgumentException e) {
        throw new LexiconException(row.origin() + ": " + name + " is no category", e);
      }
    }
    return new Preposition(false, takes, categories);
  }

  private static Set<String> names(Lexicons lexicons) {
    Set<String> names = new HashSet<>();
    for (Lexicon lexicon : List.of(Lexicon.COUNTRIES, Lexicon.PLACES)) {
      for (Row row : lexicons.rows(lexicon)) {
        for (String column : NAMES) {
          row.list(column).forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        }
      }
    }
    return names;
  }

  /** The preposition of place that begins at token {@code i}, or null. */
  Phrases.@Nullable Match<Preposition> preposition(Sentence sentence, int i) {
    return prepositions.longest(sentence.lowers(), i);
  }

  /** Whether the token calls a location: "village". */
  boolean isNoun(Sentence sentence, int i) {
    return nouns.contains(sentence.token(i).lower());
  }

  /** Whether the noun is a location only behind a determiner: "in a hospital". */
  boolean needsDeterminer(Sentence sentence, int i) {
    return determined.contains(sentence.token(i).lower());
  }

  boolean isDirection(Sentence sentence, int i) {
    return directions.contains(sentence.token(i).lower());
  }

  boolean isDistance(Sentence sentence, int i) {
    return distances.contains(sentence.token(i).lower());
  }

  /** Whether the token names something that is no place: "Ramadan". */
  boolean isNever(Sentence sentence, int i) {
    return never.contains(sentence.token(i).lower());
  }

  /** Whether a name before the token says where it happened: "the Lombok earthquake". */
  boolean isHappening(Sentence sentence, int i) {
    return happenings.contains(sentence.token(i).lower());
  }

  /** Whether the token is a noun for an event, which may have its place behind "on" or "of". */
  boolean isEvent(Sentence sentence, int i) {
    return events.contains(sentence.token(i).lower());
  }

  /** Whether the tokens are a name the lexicons know as a place. */
  boolean isKnown(Sentence sentence, int first, int last) {
    int begin = sentence.token(first).tag().equals("DT") ? first + 1 : first;
    return begin <= last
        && names.contains(String.join(" ", sentence.lowers().subList(begin, last + 1)));
  }
}
