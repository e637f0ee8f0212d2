package io.github.casualtyfigures.internal.setting;

import io.github.casualtyfigures.internal.figure.FigureMention;
import io.github.casualtyfigures.internal.setting.TimeWords.Kind;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.internal.text.Token;
import java.util.regex.Pattern;

/**
 * How far a time or place stands from a figure, by what lies between: words count one, the borders
 * of clauses more, and some can't be crossed. Cheaper than a parse, and right as often, since times
 * and places stand next to what they set.
 */
final class Reach {

  /** Further than any time or place is taken. */
  static final int NEVER = 1000;

  private static final int LIMIT = 40;
  private static final int COMMA = 2;
  private static final int CLAUSE = 4;
  private static final int OTHER_CLAUSE = 25;

  /** What stands before a figure more often sets what stands before it. */
  private static final int BEFORE = 8;

  private static final int INITIAL = 6;

  /** The words of what has no equal: "the deadliest single attack on civilians in the region". */
  private static final int LONGEST_COMPARED = 12;

  private static final Pattern FINITE = Pattern.compile("VB[DZPN]|MD");

  private final TimeWords words;
  private final Sentence sentence;
  private final FigureMention figure;

  Reach(TimeWords words, FigureMention figure) {
    this.words = words;
    this.sentence = figure.sentence();
    this.figure = figure;
  }

  /**
   * The distance from the figure to the tokens from {@code first} to {@code last}; {@link #NEVER}
   * where they set something else.
   *
   * @param place whether they are a place: "In Kano, police said" sets what police said, "On
   *     Monday, police said" the saying
   */
  int to(int first, int last, boolean place) {
    if (beforeBracket(last)) {
      return figure.first() == last + 2 ? 0 : NEVER;
    }
    if (!place && figure.first() < first && compares(first)) {
      return NEVER;
    }
    boolean initial = initial(first);
    if (!(place && initial && closed(last)) && said(first, last)) {
      return NEVER;
    }
    int trigger = figure.trigger();
    int best = distance(figure.first(), figure.last(), first, last, place, initial);
    best = Math.min(best, 1 + distance(trigger, trigger, first, last, place, initial));
    return best > LIMIT ? NEVER : best;
  }

  /** "the deadliest attack since 2014": the time up to which an event has no equal. */
  private boolean compares(int first) {
    if (!sentence.token(first).is("since")) {
      return false;
    }
    for (int i = first - 1; i > Math.max(0, first - LONGEST_COMPARED); i--) {
      String tag = sentence.token(i).tag();
      boolean superlative = tag.equals("JJS") && !sentence.token(i).is("most");
      boolean only = sentence.token(i).is("first") && definite(i - 1);
      if ((superlative && !sentence.token(i - 1).is("at")) || only) {
        return true;
      }
      if (tag.equals(",") || tag.equals("CD") || FINITE.matcher(tag).matches()) {
        return false;
      }
    }
    return false;
  }

  private boolean definite(int i) {
    String tag = sentence.token(i).tag();
    return tag.equals("DT") || tag.equals("POS") || tag.equals("PRP$");
  }

  /** "Nairobi (21), Kisumu (4)": a place sets the figure in its brackets. */
  private boolean beforeBracket(int last) {
    return last + 2 < sentence.size()
        && sentence.token(last + 1).is("(")
        && (figure.first() == last + 2 || sentence.token(last + 2).tag().equals("CD"));
  }

  private int distance(int begin, int end, int first, int last, boolean place, boolean initial) {
    if (first > end) {
      int cost = between(end + 1, first - 1, place, false);
      if (cost > LIMIT || ofAnother(end + 1, first - 1)) {
        return NEVER;
      }
      return cost + appositions(end + 1, first - 1);
    }
    if (last < begin) {
      int far = BEFORE + between(last + 1, begin - 1, place, initial && (closed(last) || !place));
      return initial && far < NEVER ? Math.min(far, INITIAL) : far;
    }
    return 0;
  }

  /**
   * "273 dead, 137 of them in the capital": the place is that of the 137; but "29 killed, 12
   * injured in Kano" shares it.
   */
  private boolean ofAnother(int from, int to) {
    boolean number = false;
    boolean shared = false;
    for (int i = to; i >= from; i--) {
      String tag = sentence.token(i).tag();
      if (tag.equals(",")) {
        String next = sentence.token(i + 1).tag();
        return number && !next.equals("CC") && (!shared || next.equals("VBG"));
      }
      boolean other = tag.equals("CD") && !inFigure(i);
      if (other && i > from + 1 && whole(i - 1)) {
        return true;
      }
      shared |= !number && (tag.equals("VBN") || tag.equals("VBD") || tag.equals("JJ"));
      number |= other;
    }
    return false;
  }

  /** "4,000 casualties among the 11,000 troops sent last year": the year is that of the troops. */
  private boolean whole(int i) {
    return sentence.token(i).tag().equals("DT") && sentence.token(i - 1).tag().equals("IN");
  }

  /** "killing 40 people, the latest bloodshed in recent months". */
  private int appositions(int from, int to) {
    int cost = 0;
    for (int i = from; i < to; i++) {
      boolean opens = sentence.token(i).is(",") && sentence.token(i + 1).tag().equals("DT");
      cost += opens ? CLAUSE : 0;
    }
    return cost;
  }

  private int between(int from, int to, boolean place, boolean initial) {
    int cost = 0;
    for (int i = from; i <= to && cost <= LIMIT; i++) {
      Token token = sentence.token(i);
      String tag = token.tag();
      if (token.is(";") || token.is(":") || (isDash(token) && dateline(i))) {
        return NEVER;
      }
      cost += 1;
      if (token.is(",")) {
        cost += COMMA;
      } else if (tag.equals("WRB") || tag.equals("WP") || tag.equals("WDT") || tag.equals("WP$")) {
        cost += relative(i, place);
      } else if (says(i) && !inFigure(i - 1) && !(initial && place)) {
        cost += parenthetical(i) ? CLAUSE : NEVER;
      } else if (tag.equals("IN") && opensClause(i)) {
        cost += CLAUSE;
      } else if (token.is("so") && i < to && sentence.token(i + 1).is("that")) {
        cost += OTHER_CLAUSE;
      } else if (token.is("but") || token.is("while") || token.is("whereas")) {
        cost += OTHER_CLAUSE;
      } else if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP")) {
        cost += 1;
      }
    }
    return cost;
  }

  /** "a mosque where 12 died" has its place before "where", but not its time. */
  private int relative(int i, boolean place) {
    Token token = sentence.token(i);
    if (token.is("where")) {
      return place ? 0 : NEVER;
    }
    if (token.is("when") || token.is("which")) {
      return CLAUSE;
    }
    return i > 0 && sentence.token(i - 1).is(",") ? 2 * OTHER_CLAUSE : OTHER_CLAUSE;
  }

  private boolean opensClause(int i) {
    Token token = sentence.token(i);
    return token.is("after") || token.is("as") || token.is("before") || token.is("while");
  }

  /**
   * "12 died, police said, when a bomb went off in Kano"; "In May, according to the army, 12 died";
   * "a blast on Friday, which police said killed 12".
   */
  private boolean parenthetical(int i) {
    if (i + 1 < sentence.size() && FINITE.matcher(sentence.token(i + 1).tag()).matches()) {
      return true;
    }
    return commaWithin(i, -1, 12) && commaWithin(i, 1, sentence.token(i).is("according") ? 12 : 3);
  }

  private boolean commaWithin(int i, int step, int most) {
    for (int j = i + step; j > 0 && j < sentence.size() && Math.abs(j - i) <= most; j += step) {
      if (sentence.token(j).is(",")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDash(Token token) {
    return token.is("\u2014") || token.is("\u2013") || token.is("--");
  }

  /** "NEW YORK, 21 August 2023 (dpa) \u2014": the dash so near the start ends a dateline. */
  private static boolean dateline(int dash) {
    return dash < 15;
  }

  /** "confirmed deaths" says nothing; "police confirmed" does. */
  private boolean says(int i) {
    String tag = sentence.token(i).tag();
    return tag.startsWith("V")
        && words.is(Kind.SAYING, sentence, i)
        && !(tag.equals("VBN")
            && i + 1 < sentence.size()
            && sentence.token(i + 1).tag().startsWith("NN"));
  }

  /** Whether nothing but a dateline, a bullet or a quotation mark stands before. */
  private boolean initial(int first) {
    for (int i = first - 1; i >= 0; i--) {
      Token token = sentence.token(i);
      if (isDash(token) || (token.is(":") && i < 6)) {
        return true;
      }
      if (Character.isLetterOrDigit(token.text().charAt(0))) {
        return false;
      }
    }
    return true;
  }

  private boolean closed(int last) {
    return last + 1 < sentence.size() && sentence.token(last + 1).is(",");
  }

  /** "said on Monday", "told reporters in Geneva", "On Monday police said": of the saying. */
  private boolean said(int first, int last) {
    for (int i = first - 1; i >= 0 && i > first - 10; i--) {
      if (says(i)) {
        return i == 0 || !inFigure(i - 1);
      }
      String tag = sentence.token(i).tag();
      if (tag.startsWith("V") || tag.equals("MD") || tag.equals(",") || inFigure(i) || isThat(i)) {
        break;
      }
    }
    return last + 1 < sentence.size() && says(last + 1) && !inFigure(last + 1);
  }

  /** "says that since May 12 have died": what follows "that" is what is said. */
  private boolean isThat(int i) {
    return sentence.token(i).is("that") && sentence.token(i).tag().equals("IN");
  }

  private boolean inFigure(int i) {
    return (i >= figure.first() && i <= figure.last()) || i == figure.trigger();
  }
}
