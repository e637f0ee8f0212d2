package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.Locale;
import java.util.Set;

/** Tells whether an object follows a verb, so that the verb is active: "killed at least five". */
final class ObjectMarks {

  /** Nouns of time that make an adjunct of what follows a day: "on Monday a week after". */
  private static final Set<String> TIMES =
      WordTable.of("day", "week", "month", "year", "hour", "minute", "night", "decade");

  private static final Set<String> DISTANCES =
      WordTable.of("km", "kilometre", "kilometer", "mile", "metre", "meter", "yard", "foot");

  private ObjectMarks() {}

  /** "killed five": whether an object begins at {@code i}, so that the verb is active. */
  static boolean objectFollows(Sentence sentence, int i) {
    int next = i;
    while (next < sentence.size()
        && Words.adverb(sentence, next)
        && !Words.WEEKDAYS.contains(sentence.token(next).lower())) {
      next++;
    }
    if (hedgedNumber(sentence, i)) {
      return true;
    }
    if (next >= sentence.size()) {
      return false;
    }
    String tag = sentence.token(next).tag();
    String lower = sentence.token(next).lower();
    boolean counted = tag.equals("CD") || tag.equals("DT");
    int noun = counted ? next + 1 : next;
    noun += counted && Words.tag(sentence, noun).startsWith("JJ") ? 1 : 0; // "the next day"
    if (time(sentence, noun) || (counted && apart(sentence, next))) {
      return false;
    }
    if (Words.WEEKDAYS.contains(lower)
        || lower.equals("when")
        || lower.equals("last")
        || lower.equals("this")
        || Words.WHERE.contains(lower)) {
      return false;
    }
    if (lower.equals("that")
        && next + 1 < sentence.size()
        && (Words.weekday(sentence.token(next + 1).lower())
            || TIMES.contains(sentence.token(next + 1).lemma()))) {
      return false; // "killed that morning"
    }
    return tag.equals("DT")
        || money(sentence, next)
        || lower.equals("both")
        || lower.equals("all")
        || tag.equals("CD")
        || tag.equals("PRP$")
        || tag.equals("PRP")
        || tag.startsWith("NN")
        || tag.startsWith("JJ");
  }

  /** "lost £12m", "lost US$ 12 million". */
  private static boolean money(Sentence sentence, int i) {
    String lower = sentence.token(i).lower();
    return Character.getType(lower.charAt(0)) == Character.CURRENCY_SYMBOL
        || lower.endsWith("$")
        || sentence.token(i).tag().equals("$");
  }

  /** "drowned (two) miles off the coast", "one by one": where and how, and no object. */
  private static boolean apart(Sentence sentence, int number) {
    boolean distance =
        number + 1 < sentence.size()
            && DISTANCES.contains(sentence.token(number + 1).lemma().toLowerCase(Locale.ROOT));
    boolean inTurn =
        Words.token(sentence, number + 1, "by")
            && Words.token(sentence, number + 2, sentence.token(number).lower());
    return distance || inTurn;
  }

  /** "abducted (three weeks) ago", "(a day) after the raid": time, and no object. */
  private static boolean time(Sentence sentence, int i) {
    return i < sentence.size() && TIMES.contains(sentence.token(i).lemma());
  }

  /**
   * "shot dead on Monday a politician": whether a day and then an object begin at {@code i}.
   *
   * <p>The object must begin with an article or a number: "killed on Monday when", "killed on
   * Monday a day after" and "killed on March 7" have none.
   */
  static boolean objectBehindDay(Sentence sentence, int i) {
    int day = Words.token(sentence, i, "on") ? i + 1 : i;
    int object = day;
    while (object < sentence.size() && Words.weekday(sentence.token(object).lower())) {
      object++;
    }
    if (object == day || object + 1 >= sentence.size()) {
      return false;
    }
    boolean number =
        sentence.token(object).tag().equals("CD")
            && !Words.MONTHS.contains(sentence.token(object - 1).lower());
    boolean begins = number || sentence.token(object).is("a") || sentence.token(object).is("an");
    return (begins || hedgedNumber(sentence, object)) && !time(sentence, object + 1);
  }

  /** "killed at least 19", "wounded more than a dozen": the object begins with a hedge. */
  private static boolean hedgedNumber(Sentence sentence, int from) {
    boolean hedged = false;
    for (int i = from; i < Math.min(from + 5, sentence.size()); i++) {
      if (sentence.token(i).tag().equals("CD") || sentence.token(i).is("dozen")) {
        return hedged
            && !apart(sentence, i)
            && !time(sentence, i + 1) // "freed over three days"
            && !sentence.token(i - 1).is("at"); // "the number killed at three"
      }
      if (!Words.HEDGES.contains(sentence.token(i).lower())) {
        return false;
      }
      hedged = true;
    }
    return false;
  }

  /** "Rescue 1122 said", "Press Release 214": a name with a number, not a verb with its object. */
  static boolean numberedName(Sentence sentence, CountedPhrase phrase, int name) {
    int behind = phrase.last() + 1;
    if (phrase.bare()
        && sentence.token(name).is("release")
        && (Words.token(sentence, name - 1, "press") || Words.token(sentence, name - 1, "news"))) {
      return true;
    }
    return phrase.bare()
        && Words.noun(sentence, name)
        && sentence.token(name).capitalised()
        && behind < sentence.size()
        && Words.verb(sentence, behind);
  }

  /** "announced a general amnesty (for 4,900 prisoners)", not "debated a pardon". */
  static boolean pardoning(Sentence sentence, int noun, Frames frames) {
    int i = frames.verb(Frames.Kind.PARDON, sentence, noun) ? noun - 1 : -1;
    while (Words.tag(sentence, i).equals("DT") || Words.tag(sentence, i).startsWith("JJ")) {
      i--;
    }
    return frames.verb(Frames.Kind.PARDONING, sentence, i);
  }
}
