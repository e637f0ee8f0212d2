package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads pronouns that take up a toll: "put it at 471", "raised that to 310", "puts the toll at 471;
 * others think that it lies between 100 and 300". Immutable; may be shared by threads.
 */
final class TollPronouns {

  private static final WordTable WORDS = WordTable.of("it", "they", "them", "that", "this");

  /** The rule of tolls whose fate is that of the figure before. */
  static final String RUNNING = "tollBefore running";

  private static final WordTable TIMES = WordTable.of("year", "month", "week", "earlier", "before");

  private static final WordTable JOINTS = WordTable.of("to", "at", "from", "by");

  /** How far before a toll the verb stands that puts it at a number. */
  private static final int NEAR = 4;

  private final Triggers triggers;

  TollPronouns(Triggers triggers) {
    this.triggers = triggers;
  }

  /** Whether token {@code i} may take up a toll. */
  static boolean at(Sentence sentence, int i) {
    return WORDS.holds(sentence.token(i).lower());
  }

  /** "(the count) was raised to 36": the fate, but that of the dead where they may be meant. */
  static @Nullable Fate ofTheDead(CountedPhrase phrase, @Nullable Fate fate, Discourse discourse) {
    Sentence sentence = phrase.mention().sentence();
    boolean atAnotherTime = // "A year earlier it had been 12"
        fate != null
            && fate.by().equals("bareClaim")
            && sentence.token(fate.trigger()).lemma().equals("be");
    if (atAnotherTime && !discourse.countsAlone(sentence)) {
      return null;
    }
    boolean open = // "(killed 12 and wounded 40.) The mayor spoke of 15"
        fate != null && (fate.by().equals(RUNNING) || fate.by().equals("bareClaim"));
    if (fate == null || !open || !discourse.countsDead(sentence, phrase)) {
      return fate;
    }
    int toll = fate.trigger();
    boolean that = at(sentence, toll) || (toll > 0 && at(sentence, toll - 1)); // "that number"
    return that ? fate : fate.withCategory(Category.KILLED, "ofTheDead");
  }

  /**
   * The fate of the toll that the pronoun takes up, {@code running}, or null where it is none.
   *
   * @param number where the number begins
   */
  @Nullable Fate takenUp(Sentence sentence, int pronoun, int number, Category running) {
    boolean toll =
        !spoken(sentence, pronoun, number)
            && switch (sentence.token(pronoun).lower()) {
              case "they" -> false;
              case "it" -> putBefore(sentence, pronoun) || tollBefore(sentence, pronoun);
              case "that", "this" -> // "raised that to 310", not "said that at least 310"
                  JOINTS.holds(sentence.token(pronoun + 1).lower())
                      && triggers.endingAt(Triggers.Form.MEASURE, sentence, pronoun - 1) != null
                      && tollBefore(sentence, pronoun);
              default -> putBefore(sentence, pronoun);
            };
    Fate named = toll ? named(sentence, pronoun - 1) : null;
    return named != null || !toll
        ? named
        : Fate.at(running, TriggerWord.Needs.PEOPLE, pronoun, RUNNING);
  }

  /** "has given no toll since May, when an aide put (it) at 40": the toll that the clause names. */
  private @Nullable Fate named(Sentence sentence, int last) {
    for (int i = last; i >= 0; i--) {
      Phrases.Match<TriggerWord> toll = triggers.endingAt(Triggers.Form.TOLL, sentence, i);
      if (toll != null && toll.value().category() != null) {
        return Fate.of(toll.value(), i - toll.length() + 1, i, "tollBefore");
      }
    }
    return null;
  }

  /** "said it had spoken to (the ten)": a main verb between that is none of numbers. */
  private boolean spoken(Sentence sentence, int pronoun, int number) {
    int verb = Words.behindAuxiliaries(sentence, pronoun + 1);
    boolean led = // or "shot down 266 drones out of (367)"
        Words.token(sentence, number - 1, "to") || Words.token(sentence, number - 2, "out");
    return led
        && verb > pronoun + 1
        && verb < number
        && Words.verb(sentence, verb)
        && Words.HAVE.contains(sentence.token(pronoun + 1).lower())
        && triggers.at(Triggers.Form.MEASURE, sentence, verb) == null;
  }

  /**
   * "The death toll keeps climbing. It is at 158 now", "It has since risen to 31": the fate of the
   * toll of the sentence before, or null.
   */
  @Nullable Fate nextSentence(Sentence sentence, CountedPhrase phrase, Discourse discourse) {
    Category running = discourse.holding(phrase, discourse.running(sentence));
    boolean again =
        phrase.bare()
            && !phrase.share()
            && (itWas(sentence, phrase)
                || EarlierFigures.compares(sentence, phrase.mention().first() - 1));
    if (running != null && again && discourse.countsAlone(sentence)) {
      return Fate.at(running, TriggerWord.Needs.PEOPLE, phrase.first() - 1, "earlierFigure");
    }
    if (running != null
        && phrase.bare()
        && !phrase.share()
        && discourse.toldRightBefore(sentence)
        && makes(sentence, phrase)) {
      return Fate.at(running, TriggerWord.Needs.PEOPLE, phrase.first() - 1, "makes");
    }
    List<Sentence> before = discourse.before(sentence);
    boolean it = Words.token(sentence, 0, "it") || Words.token(sentence, 0, "that");
    if (!it || before.isEmpty() || !phrase.bare() || phrase.share() || phrase.single()) {
      return null;
    }
    int joint = phrase.first() - 1;
    for (int i = 1; i <= joint; i++) {
      boolean leads =
          Words.auxiliary(sentence, i)
              || Words.adverb(sentence, i)
              || sentence.token(i).is("since")
              || JOINTS.holds(sentence.token(i).lower())
              || triggers.endingAt(Triggers.Form.MEASURE, sentence, i) != null;
      if (!leads) {
        return null;
      }
    }
    Sentence last = before.get(before.size() - 1);
    boolean closed = Words.closed(sentence, phrase.last() + 1) || ends(sentence, phrase.last() + 1);
    for (int i = 0; closed && joint > 0 && i < last.size(); i++) {
      Phrases.Match<TriggerWord> toll = triggers.at(Triggers.Form.TOLL, last, i);
      if (toll != null && toll.value().category() != null) {
        return moves(last, i + toll.length())
            ? Fate.at(toll.value().category(), TriggerWord.Needs.PEOPLE, joint, "tollOfBefore")
            : null;
      }
    }
    return null;
  }

  /** "(Two more have died.) That makes 31 (since May)". */
  private static boolean makes(Sentence sentence, CountedPhrase phrase) {
    int verb = phrase.mention().first() - 1;
    while (verb > 1 && Words.adverb(sentence, verb)) {
      verb--;
    }
    int behind = phrase.last() + 1;
    boolean ends =
        Words.closed(sentence, behind)
            || Words.token(sentence, behind, "since")
            || Words.token(sentence, behind, "so")
            || (Words.token(sentence, behind, "in") && Words.token(sentence, behind + 1, "all"));
    return verb > 0
        && ends
        && sentence.token(verb).lemma().equals("make")
        && (Words.token(sentence, 0, "that") || Words.token(sentence, 0, "this"))
        && Words.beforeAuxiliaries(sentence, verb) == 0;
  }

  /** "In 2019 it was 52", "A year earlier it had been nine": the same at another time. */
  private static boolean itWas(Sentence sentence, CountedPhrase phrase) {
    int it = Words.beforeAuxiliaries(sentence, phrase.mention().first());
    if (it < 2
        || !sentence.token(it).is("it")
        || !Words.be(sentence, phrase.mention().first() - 1)
        || !Words.closed(sentence, phrase.last() + 1)) {
      return false;
    }
    int time = sentence.token(it - 1).is(",") ? it - 2 : it - 1;
    return sentence.token(time).year() || TIMES.holds(sentence.token(time).lower());
  }

  /** "(The toll) was", "keeps climbing", "is rising", but not "on the bridge" or "road". */
  private boolean moves(Sentence sentence, int verb) {
    int i = Words.behindAuxiliaries(sentence, verb);
    return Words.verb(sentence, verb)
        && (i > verb
            || triggers.at(Triggers.Form.MEASURE, sentence, verb) != null
            || sentence.token(verb).lemma().equals("keep"));
  }

  /** "now", "tonight", "and", "as of": what goes on behind a number that counts no noun. */
  private static boolean ends(Sentence sentence, int i) {
    return Words.adverb(sentence, i)
        || Words.joint(sentence, i)
        || Words.tag(sentence, i).equals("IN")
        || Words.token(sentence, i, "tonight");
  }

  /** "(puts) its dead at": whether a verb before {@code toll} leads to its number. */
  boolean putBefore(Sentence sentence, int toll) {
    for (int i = toll - 1; i >= Math.max(0, toll - NEAR); i--) {
      if (triggers.endingAt(Triggers.Form.MEASURE, sentence, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** "(2,445 deaths)", "the toll": whether one is told of before token {@code end}. */
  private boolean tollBefore(Sentence sentence, int end) {
    for (int i = 0; i < end; i++) {
      Phrases.Match<TriggerWord> noun = triggers.endingAt(Triggers.Form.NOUN, sentence, i);
      boolean counted = noun != null && noun.value().role() == TriggerWord.Role.STRONG;
      if (counted || triggers.endingAt(Triggers.Form.TOLL, sentence, i) != null) {
        return true;
      }
    }
    return false;
  }
}
