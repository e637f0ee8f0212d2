package io.github.casualtyfigures.internal.names;

import io.github.casualtyfigures.internal.names.CountryMatch.Kind;
import io.github.casualtyfigures.internal.text.Document;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * In which country a place lies that has the name of another: the one that the article gives with
 * it, as in "TRIPOLI, Lebanon" and "the Lebanese city of Tripoli". That the article speaks of the
 * country elsewhere tells nothing: those who condole are many. Immutable.
 */
public final class Whereabouts {

  /** Where every place lies in the country that the lexicon says. */
  static final Whereabouts KNOWN = new Whereabouts(Map.of());

  /** How far before a place its country stands: "the southern Pakistani port city of". */
  private static final int BEFORE = 4;

  private final Map<String, String> moved;

  private Whereabouts(Map<String, String> moved) {
    this.moved = moved;
  }

  /** What {@code document} tells. */
  static Whereabouts of(Document document, Countries countries) {
    Map<String, String> told = new HashMap<>();
    for (Sentence sentence : document.sentences()) {
      int i = 0;
      while (i < sentence.size()) {
        CountryMatch match = countries.longestAt(sentence, i);
        i = match == null ? i + 1 : match.last() + 1;
        if (match == null) {
          continue;
        }
        String place = match.kind() == Kind.PLACE ? place(sentence, match) : "";
        List<String> namesakes = countries.namesakes(place);
        String country =
            match.kind() == Kind.PLACE ? told(sentence, match, namesakes, countries) : null;
        if (country != null) {
          told.putIfAbsent(place, country);
        }
      }
    }
    return told.isEmpty() ? KNOWN : new Whereabouts(Map.copyOf(told));
  }

  /** The match with the country in which the article has the place. */
  CountryMatch settle(Sentence sentence, CountryMatch match) {
    String country =
        moved.isEmpty() || match.kind() != Kind.PLACE ? null : moved.get(place(sentence, match));
    return country == null || country.equals(match.code())
        ? match
        : new CountryMatch(
            country, match.kind(), match.first(), match.last(), match.label(), match.by());
  }

  private static String place(Sentence sentence, CountryMatch match) {
    return sentence.span(match.first(), match.last()).text().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String told(
      Sentence sentence, CountryMatch place, List<String> namesakes, Countries countries) {
    String behind = behind(sentence, place, namesakes, countries);
    return behind == null ? before(sentence, place, countries) : behind;
  }

  /** "Tripoli, Lebanon"; not the first of a list: "Tripoli, Lebanon and Syria". */
  private static @Nullable String behind(
      Sentence sentence, CountryMatch place, List<String> namesakes, Countries countries) {
    int comma = place.last() + 1;
    if (comma + 1 >= sentence.size() || !sentence.token(comma).is(",")) {
      return null;
    }
    CountryMatch country = countries.longestAt(sentence, comma + 1);
    if (country == null || country.label()) {
      return null;
    }
    if (country.kind() == Kind.PLACE && namesakes.contains(country.code())) {
      return country.code(); // "Hyderabad, Sindh"
    }
    if (country.kind() != Kind.NAME) {
      return null;
    }
    int next = country.last() + 1;
    boolean comes = next < sentence.size();
    if (comes && (sentence.token(next).is("and") || sentence.token(next).is("or"))) {
      return null;
    }
    boolean listed = comes && sentence.token(next).is(",");
    boolean possessive = comes && sentence.tags().get(next).equals("POS");
    boolean more = listed && next + 1 < sentence.size();
    return possessive || (more && countries.longestAt(sentence, next + 1) != null)
        ? null
        : country.code();
  }

  /** "the northern Lebanese city of Tripoli", "the Libyan capital Tripoli". */
  private static @Nullable String before(
      Sentence sentence, CountryMatch place, Countries countries) {
    int noun = place.first() - 1;
    noun = noun > 0 && sentence.token(noun).is("of") ? noun - 1 : noun;
    if (noun < 1 || !countries.callsPlace(sentence.token(noun).lower())) {
      return null;
    }
    for (int i = noun - 1; i >= Math.max(0, noun - BEFORE); i--) {
      CountryMatch country = countries.longestAt(sentence, i);
      if (country != null) {
        boolean tells = country.kind() == Kind.ADJECTIVE || owns(sentence, country);
        return tells && !country.label() ? country.code() : null;
      }
      String tag = sentence.tags().get(i);
      if (!tag.startsWith("JJ") && !tag.startsWith("NN") && !tag.equals("POS")) {
        return null;
      }
    }
    return null;
  }

  /** "Lebanon's city of". */
  private static boolean owns(Sentence sentence, CountryMatch country) {
    int next = country.last() + 1;
    return country.kind() == Kind.NAME
        && next < sentence.size()
        && sentence.tags().get(next).equals("POS");
  }
}
