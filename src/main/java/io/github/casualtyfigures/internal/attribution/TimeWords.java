package io.github.casualtyfigures.internal.attribution;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which words of one sentence are of a time: "Monday", "early", "2024", but not the name in "Bishop
 * Sunday Obi" nor the outlet in "Dawn News". Keeps what it found; belongs to one call.
 */
final class TimeWords {

  /** The names of days and months, which always have a capital. */
  private static final Set<String> DATES =
      Stream.concat(Stream.of(DayOfWeek.values()), Stream.of(Month.values()))
          .map(date -> date.toString().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private final Syntax syntax;
  private final BitSet found = new BitSet();
  private final BitSet known = new BitSet();

  TimeWords(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Whether token {@code i} is of a time. */
  boolean at(int i) {
    if (!syntax.inside(i)) {
      return false;
    }
    if (!known.get(i)) {
      found.set(i, isTime(i));
      known.set(i);
    }
    return found.get(i);
  }

  private boolean isTime(int i) {
    if (syntax.tag(i).equals("CD")) {
      return isYear(syntax.lower(i))
          || syntax.cues().is(Cue.Use.TIME, syntax.sentence(), i + 1)
          || ofDate(i);
    }
    String tag = syntax.tag(i);
    if ((tag.equals("DT") || tag.equals("JJ") || tag.equals("IN")) && !at(i + 1)) {
      return false;
    }
    boolean named = syntax.is(i, "may") && (syntax.name(i - 1) || syntax.verb(i));
    named |= tag.equals("NNP") && syntax.tag(i + 1).equals("NNP") && titled(i - 1);
    return !named && !outlet(i) && syntax.cues().is(Cue.Use.TIME, syntax.sentence(), i);
  }

  /** "Bishop (Sunday Obi)", "spokesman (Sunday Obi)": what stands before a name. */
  private boolean titled(int i) {
    return syntax.tag(i).equals("NNP")
        || (syntax.tag(i).equals("NN") && syntax.cues().is(Cue.Use.ROLE, syntax.sentence(), i));
  }

  /** "April 12", "June 15 estimated", not "on Friday (12) people", "in April (nine) died". */
  private boolean ofDate(int i) {
    String behind = syntax.tag(i + 1);
    boolean counts =
        behind.startsWith("NN")
            || behind.startsWith("JJ")
            || syntax.is(i + 1, "of")
            || (syntax.auxiliary(i + 1) && syntax.finite(i + 1) && !month(i - 1))
            || (behind.startsWith("VB") && Character.isLetter(syntax.lower(i).charAt(0)));
    boolean onDay = // "On May (5) police said"
        syntax.is(i - 2, "on")
            && !syntax.lower(i - 1).endsWith("day")
            && Character.isDigit(syntax.lower(i).charAt(0));
    return (!counts || onDay) && syntax.cues().is(Cue.Use.TIME, syntax.sentence(), i - 1);
  }

  private boolean month(int i) {
    return DATES.contains(syntax.lower(i)) && !syntax.lower(i).endsWith("day");
  }

  /** "Dawn News", "USA Today": a word of time that has a capital without being a date's. */
  private boolean outlet(int i) {
    boolean capital = i > 0 && syntax.capital(i) && syntax.tag(i).startsWith("NNP");
    return capital && !syntax.lower(i).endsWith(".") && !DATES.contains(syntax.lower(i));
  }

  private static boolean isYear(String word) {
    return word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
  }
}
