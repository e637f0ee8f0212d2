package io.github.casualtyfigures.internal.setting;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Scope;
import io.github.casualtyfigures.internal.figure.FigureMention;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.internal.text.Token;
import io.github.casualtyfigures.lexicon.Lexicon;
import io.github.casualtyfigures.lexicon.Lexicons;
import io.github.casualtyfigures.lexicon.Phrases;
import io.github.casualtyfigures.lexicon.Row;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads how much a figure covers, by the words alone: those next to the number first, then those of
 * its clause. Immutable; may be shared by threads.
 */
final class ScopeReader {

  /** How the words stand to the figure; the head of {@code scopes.tsv} says what each is. */
  private enum Where {
    BEFORE,
    AFTER,
    LATER,
    VERB,
    VERB_TO,
    NEAR,
    STATE,
    EVENT,
    PREPOSITION,
    TIME
  }

  /** A number and the verb of its toll stand no further apart: "has risen dramatically to 347". */
  private static final int VERB_REACH = 8;

  /** "So far" and its like stand no further from the figure. */
  private static final int NEAR_REACH = 8;

  /** "Still" and its like stand no further from the figure. */
  private static final int STATE_REACH = 3;

  /** "Later" stands no further behind the word for death: "died in hospital later". */
  private static final int LATER_REACH = 4;

  /** "In the raid" and its like stand no further from the figure. */
  private static final int EVENT_REACH = 12;

  /** Words for a death that may come after others. */
  private static final Pattern DYING = Pattern.compile("(?i)^(die|dying|succumb)");

  /** Tags of marks before which a clause ends. */
  private static final Pattern STOP = Pattern.compile("[.:]");

  /** Tags behind a noun that is no head. */
  private static final Pattern GOES_ON = Pattern.compile("NN.*|POS|HYPH");

  /** Tags that may stand before the noun of an event. */
  private static final Pattern MODIFIER = Pattern.compile("DT|JJ.*|NNP?|POS|PRP\\$|CD|VBN|HYPH");

  private final Map<Where, Phrases<Scope.Kind>> words = new EnumMap<>(Where.class);

  ScopeReader(Lexicons lexicons) {
    Map<Where, Phrases.Builder<Scope.Kind>> builders = new EnumMap<>(Where.class);
    for (Row row : lexicons.rows(Lexicon.SCOPES)) {
      Phrases.Builder<Scope.Kind> builder =
          builders.computeIfAbsent(
              row.constant("where", Where.class), w -> new Phrases.Builder<>());
      Scope.Kind kind = row.constant("scope", Scope.Kind.class);
      row.list("forms").forEach(form -> builder.add(form, kind));
    }
    builders.forEach((where, builder) -> words.put(where, builder.build()));
  }

  /**
   * The scope of {@code figure}, or null.
   *
   * @param time the figure's time, or null
   */
  @Nullable Scope read(FigureMention figure, @Nullable TimeMention time) {
    Scope found = increment(figure);
    found = found != null ? found : later(figure);
    found = found != null ? found : stock(figure);
    found = found != null ? found : total(figure);
    found = found != null ? found : ofTime(figure.sentence(), time);
    return found != null ? found : incident(figure, time);
  }

  /** "another 12", "three more", "an additional 3,000". */
  private @Nullable Scope increment(FigureMention figure) {
    Sentence sentence = figure.sentence();
    for (int i = Math.max(0, figure.first() - 4); i <= figure.last(); i++) {
      Phrases.Match<Scope.Kind> match = match(Where.BEFORE, sentence, i);
      if (match != null
          && match.value() == Scope.Kind.INCREMENT
          && i + match.length() >= figure.first()
          && i + match.length() <= figure.last()) {
        return scope(sentence, match.value(), i, i + match.length() - 1);
      }
    }
    int next = figure.last() + 1;
    Phrases.Match<Scope.Kind> more = match(Where.AFTER, sentence, next);
    boolean than = next + 1 < sentence.size() && sentence.token(next + 1).is("than");
    return more == null || than ? null : scope(sentence, more.value(), next, next);
  }

  /** "later died in hospital", "died later": told of those who did not die at once. */
  private @Nullable Scope later(FigureMention figure) {
    Sentence sentence = figure.sentence();
    String trigger = figure.figure().trigger().text();
    if (figure.figure().category() != Category.KILLED || !DYING.matcher(trigger).find()) {
      return null;
    }
    for (int i = Math.max(0, figure.trigger() - 1); i <= figure.trigger() + LATER_REACH; i++) {
      Phrases.Match<Scope.Kind> match = match(Where.LATER, sentence, i);
      if (match != null && !separated(sentence, Math.min(i, figure.trigger()), i)) {
        return scope(sentence, match.value(), i, i + match.length() - 1);
      }
    }
    return null;
  }

  /** "remain missing", "are still held"; nobody remains killed. */
  private @Nullable Scope stock(FigureMention figure) {
    if (figure.figure().category() == Category.KILLED) {
      return null;
    }
    Sentence sentence = figure.sentence();
    int from = Math.min(figure.first(), figure.trigger()) - STATE_REACH;
    int to = Math.max(figure.last(), figure.trigger()) + STATE_REACH;
    for (int i = Math.max(0, from); i <= Math.min(to, sentence.size() - 1); i++) {
      Phrases.Match<Scope.Kind> match = match(Where.STATE, sentence, i);
      int near = Math.max(figure.first(), figure.trigger());
      if (match != null && !separated(sentence, Math.min(i, near), Math.max(i, near))) {
        return scope(sentence, match.value(), i, i + match.length() - 1);
      }
    }
    return null;
  }

  /** "rose to 35", "a total of 35", "35 so far". */
  private @Nullable Scope total(FigureMention figure) {
    Sentence sentence = figure.sentence();
    int first = figure.first();
    for (int i = Math.max(0, first - 4); i <= figure.last(); i++) {
      Phrases.Match<Scope.Kind> match = match(Where.BEFORE, sentence, i);
      if (match != null && i + match.length() >= first) {
        return scope(sentence, match.value(), i, i + match.length() - 1);
      }
    }
    for (int i = first - 1; i >= 0 && i >= first - VERB_REACH; i--) {
      Phrases.Match<Scope.Kind> match = match(Where.VERB, sentence, i);
      if (match != null && i + match.length() == first) {
        return scope(sentence, match.value(), i, first - 1);
      }
      match = match(Where.VERB_TO, sentence, i);
      if (match != null && leads(sentence, i + match.length(), first)) {
        return scope(sentence, match.value(), i, first - 1);
      }
    }
    int from = Math.max(0, first - NEAR_REACH);
    int to = Math.min(sentence.size() - 1, Math.max(figure.last(), figure.trigger()) + NEAR_REACH);
    for (int i = from; i <= to; i++) {
      Phrases.Match<Scope.Kind> match = match(Where.NEAR, sentence, i);
      int behind = match == null ? i : behindComma(sentence, i, i + match.length());
      if (match != null && !separated(sentence, Math.min(behind, first), Math.max(behind, first))) {
        return scope(sentence, match.value(), i, i + match.length() - 1);
      }
    }
    return null;
  }

  /**
   * "So far, 40 people have died", "and, in all, 40 died": the comma behind belongs to the words.
   */
  private static int behindComma(Sentence sentence, int first, int end) {
    boolean opens =
        first == 0
            || sentence.token(first - 1).is(",")
            || sentence.token(first - 1).tag().equals("CC")
            || sentence.token(first - 1).is("that");
    return opens && end < sentence.size() && sentence.token(end).is(",") ? end + 1 : first;
  }

  /**
   * Whether the verb of a toll leads to the number: "to", "the number of dead to", "from nine to".
   */
  private static boolean leads(Sentence sentence, int from, int number) {
    Token before = sentence.token(number - 1);
    return from < number
        && (before.is("to") || before.is("from"))
        && !separated(sentence, from, number);
  }

  private @Nullable Scope ofTime(Sentence sentence, @Nullable TimeMention time) {
    if (time == null) {
      return null;
    }
    String preposition = time.preposition();
    if (preposition.endsWith("since")) {
      return new Scope(Scope.Kind.CUMULATIVE, time.time().span());
    }
    When when = time.when();
    boolean period = match(Where.TIME, sentence, time.first()) != null;
    boolean stretch =
        when instanceof When.Length
            || when instanceof When.Interval
            || preposition.equals("over")
            || preposition.equals("during")
            || preposition.equals("throughout");
    return period || stretch ? new Scope(Scope.Kind.PERIOD, time.time().span()) : null;
  }

  /** "in the strike", "in Tuesday's raid", "during an attack on a village". */
  private @Nullable Scope incident(FigureMention figure, @Nullable TimeMention time) {
    Sentence sentence = figure.sentence();
    int from = Math.max(figure.last(), figure.trigger());
    for (int i = clauseStart(figure); i < sentence.size(); i++) {
      if (sentence.token(i).is(";") || i > from + EVENT_REACH) {
        return null;
      }
      Phrases.Match<Scope.Kind> preposition = match(Where.PREPOSITION, sentence, i);
      boolean ofTime = time != null && i >= time.first() && i <= time.last();
      int event = preposition == null || ofTime ? -1 : event(sentence, i + preposition.length());
      if (event >= 0) {
        return scope(sentence, Scope.Kind.INCIDENT, i, event);
      }
    }
    return null;
  }

  /** Where to look for the event from: "In a separate ambush five volunteers were killed". */
  private static int clauseStart(FigureMention figure) {
    int i = Math.min(figure.first(), figure.trigger());
    int least = Math.max(0, i - EVENT_REACH);
    while (i > least && !STOP.matcher(figure.sentence().token(i - 1).tag()).matches()) {
      i--;
    }
    return i;
  }

  /** The last token of the event whose noun phrase begins at {@code i}, or -1. */
  private int event(Sentence sentence, int i) {
    for (int j = i; j < sentence.size() && j < i + 8; j++) {
      Phrases.Match<Scope.Kind> match = match(Where.EVENT, sentence, j);
      int end = match == null ? j : j + match.length() - 1;
      boolean head =
          end + 1 >= sentence.size() || !GOES_ON.matcher(sentence.token(end + 1).tag()).matches();
      if (match != null && head) {
        return end;
      }
      if (!MODIFIER.matcher(sentence.token(j).tag()).matches()) {
        return -1;
      }
    }
    return -1;
  }

  private Phrases.@Nullable Match<Scope.Kind> match(Where where, Sentence sentence, int i) {
    Phrases<Scope.Kind> phrases = words.get(where);
    return phrases == null || i >= sentence.size() ? null : phrases.longest(sentence.lowers(), i);
  }

  private static boolean separated(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.token(i).is(",") || sentence.token(i).is(";")) {
        return true;
      }
    }
    return false;
  }

  private static Scope scope(Sentence sentence, Scope.Kind kind, int first, int last) {
    return new Scope(kind, sentence.span(first, last));
  }
}
