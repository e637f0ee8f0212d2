package io.github.casualtyfigures.internal.names;

import io.github.casualtyfigures.internal.names.CountryMatch.Kind;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Locale;
import java.util.Set;

/**
 * The marks by which a country named in a sentence is that of a section, of a dateline or of the
 * events: "Cholera, Haiti", "KADOMA —", "in Moscow".
 */
final class CountryMarks {

  static final Set<String> LABEL_ENDS = Set.of(":", "|");
  private static final int DATELINE = 6;
  private static final int HEADING = 8;
  private static final String BULLETS = "\u2022\u25aa\u25cf*\u2013-";
  private static final Set<String> DATELINE_ENDS =
      Set.of("-", "\u2013", "\u2014", "--", "(", ":", "|");
  private static final Set<String> LOCATIVES =
      Set.of("in", "on", "at", "near", "outside", "across", "off", "inside", "of", "around");

  private static final Set<String> TERRITORIES =
      Set.of("region", "province", "state", "district", "governorate", "oblast", "county", "city");

  /** The tokens within which a place opens its sentence. */
  private static final int OPENING = 3;

  /** The sentences that open an article. */
  static final int LEAD = 3;

  private CountryMarks() {}

  /** "And in Pakistan?" on a line of its own: the heading of a part. */
  static boolean question(Sentence sentence, CountryMatch match) {
    int end = sentence.size();
    return end <= HEADING
        && sentence.token(end - 1).is("?")
        && match.last() == end - 2
        && !match.people();
  }

  /** "2. A fire tore through a hostel", "• In Chad": whether the sentence begins an item. */
  static boolean item(Sentence sentence) {
    String first = sentence.token(0).text();
    char start = first.charAt(0);
    if (BULLETS.indexOf(start) >= 0 || Character.isSurrogate(start)) {
      return true;
    }
    boolean point = first.endsWith(".") || (sentence.size() > 1 && sentence.token(1).is("."));
    return Character.isDigit(start) && first.length() <= 3 && point;
  }

  /** "Dortmund", "in Moscow", "on south Lebanon": a place of events; not "Kyiv said". */
  static boolean site(Sentence sentence, CountryMatch match) {
    if (match.kind() == Kind.PLACE) {
      return !masthead(sentence, match);
    }
    if (match.kind() != Kind.CAPITAL && match.kind() != Kind.NAME) {
      return false;
    }
    int before = match.first() - 1;
    boolean adjective = before >= 0 && sentence.tags().get(before).startsWith("JJ");
    boolean article = before > 0 && sentence.token(before).is("the");
    before = adjective || article ? before - 1 : before;
    return before >= 0 && LOCATIVES.contains(sentence.token(before).lower());
  }

  /**
   * "In neighbouring Niger, the ministry said", "In Baku the army", "On the Thai side": what the
   * sentence is about.
   */
  static boolean opens(Sentence sentence, CountryMatch match) {
    int next = match.last() + 1;
    boolean side = next < sentence.size() && sentence.token(next).is("side");
    if (side && match.first() <= OPENING) {
      return sentence.token(0).is("on") || sentence.token(0).is("the");
    }
    if (next < sentence.size() && TERRITORIES.contains(sentence.token(next).lower())) {
      next++; // "In the Sumy region,"
    }
    return sentence.token(0).is("in")
        && match.first() > 0
        && match.first() <= OPENING
        && !match.people()
        && next < sentence.size()
        && (sentence.token(next).is(",") || sentence.token(next).is("the"));
  }

  /** "Poland will move 10,000 soldiers": the country does something. */
  static boolean acts(Sentence sentence, CountryMatch match) {
    int next = match.last() + 1;
    if (match.first() > 0 || next >= sentence.size()) {
      return false;
    }
    String tag = sentence.tags().get(next);
    return tag.startsWith("VB") || tag.equals("MD");
  }

  /**
   * "KADOMA — Relatives sat", "MARAWI, Philippines - Troops", "MEXICO CITY (AP)", "MOSCOW, July 3."
   */
  static boolean dateline(Sentence sentence, CountryMatch match) {
    if (dated(sentence, match)) {
      return true;
    }
    int end = Math.min(sentence.size(), DATELINE + 2);
    for (int i = match.last() + 1; match.first() < OPENING + 1 && i < end; i++) {
      String word = sentence.token(i).text();
      if (DATELINE_ENDS.contains(word)) {
        return sentence.token(i).spaced() || word.equals("(") || LABEL_ENDS.contains(word);
      }
      if (!word.equals(",") && !sentence.token(i).capitalised()) {
        return false;
      }
    }
    return false;
  }

  /** "Capital Observer (Johannesburg)": where an outlet sits. */
  private static boolean masthead(Sentence sentence, CountryMatch match) {
    int close = match.last() + 1;
    return match.first() > 0
        && close < sentence.size()
        && sentence.token(match.first() - 1).is("(")
        && sentence.token(close).is(")")
        && !sentence.token(sentence.size() - 1).is(".");
  }

  /** "ANKARA" on a line of its own above the text. */
  static boolean city(Sentence sentence, CountryMatch match) {
    boolean town = match.kind() == Kind.CAPITAL || match.kind() == Kind.PLACE;
    String text = sentence.token(match.last()).text();
    return town
        && sentence.index() > 0
        && sentence.index() < LEAD
        && match.first() == 0
        && match.last() == sentence.size() - 1
        && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** "MOSCOW, October 17.": a city in capitals and a date, and no more. */
  private static boolean dated(Sentence sentence, CountryMatch match) {
    int comma = match.last() + 1;
    return match.first() == 0
        && match.kind() != Kind.ADJECTIVE
        && comma + 2 < sentence.size()
        && comma + 5 > sentence.size()
        && sentence.token(comma).is(",")
        && sentence.tags().get(comma + 2).equals("CD")
        && sentence.token(match.last()).text().length() > 2
        && sentence
            .token(match.last())
            .text()
            .toUpperCase(Locale.ROOT)
            .equals(sentence.token(match.last()).text());
  }

  private static boolean mark(Sentence sentence, int i) {
    char first = sentence.token(i).text().charAt(0);
    return !Character.isLetterOrDigit(first) && first != '?' && first != '!';
  }

  /**
   * A line that holds a country and nothing else but marks, or ends in one: "Haiti.", "**Haiti",
   * "Cholera, Haiti".
   */
  static boolean heading(Sentence sentence, CountryMatch match) {
    int end = sentence.size();
    while (end > 1 && mark(sentence, end - 1)) {
      end--;
    }
    boolean last = match.last() == end - 1;
    int first = 0;
    while (first < match.first() && mark(sentence, first)) {
      first++;
    }
    boolean alone = match.first() == first;
    boolean behindComma = match.first() > 1 && sentence.token(match.first() - 1).is(",");
    return last && (alone || (!match.people() && behindComma && end <= HEADING));
  }
}
