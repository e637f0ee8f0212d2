package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.screen.Topics;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.Set;

/**
 * Tells the figures of a plot from those of the world. Reviews, previews and listings tell what
 * happens in a film or a novel in the present tense ("a masked killer slaughters six campers"),
 * while a report of an accident on a set or a shooting in a cinema tells it in the past tense, so
 * that a text on works of fiction is silenced without the real deaths that it may tell of. What a
 * documentary or a true story tells is real.
 */
final class Stories {

  /** So many words of fiction make a text one about a story. */
  private static final int LEAST = 5;

  /** So many make a sentence one about a story, whatever the text is about. */
  private static final int SENTENCE = 3;

  private static final int LONGEST_NOUN_PHRASE = 6;

  private static final Set<String> WHO = WordTable.of("who", "whose", "whom");

  /** Who vouches for what has happened, or is met with in a report much more than in a plot. */
  private static final Set<String> REPORTING =
      WordTable.of(
          "said",
          "told",
          "according",
          "say",
          "says",
          "police",
          "official",
          "officials",
          "authorities",
          "strike",
          "strikes",
          "airstrike",
          "airstrikes",
          "fire",
          "wildfires",
          "blast",
          "rescuers",
          "firefighters",
          "gunmen",
          "soldiers",
          "troops",
          "agents",
          "court",
          "mayor",
          "governor",
          "ministry",
          "army");

  /** What tells a story or speaks of one only: "the screenplay says". */
  private static final Set<String> TELLERS =
      WordTable.of("screenplay", "script", "showrunner", "novel", "film", "movie", "narrator");

  /** What is so at a moment, as a report tells it: "are missing", "are held". */
  private static final Set<String> STATES = WordTable.of("miss", "missing", "hold", "trap");

  /** The same behind "are". */
  private static final Set<String> WOUNDS = WordTable.of("hurt", "injure", "wound", "treat");

  /** Whose somebody without a name is. */
  private static final Set<String> OWN = WordTable.of("his", "her", "its", "their");

  private Stories() {}

  /**
   * Whether {@code figure} is one of a plot. What "has" happened and who "are dead" is told of the
   * world, as a text on a film may, too.
   */
  static boolean tell(FigureMention figure, Topics.Reading topics) {
    Sentence sentence = figure.sentence();
    int index = sentence.index();
    int fiction = topics.fiction(index);
    int here = topics.fictionOf(index);
    boolean about = fiction >= LEAST && fiction >= topics.violence(index);
    if ((!about && here < SENTENCE) || topics.record(index) || !stopped(sentence)) {
      return false;
    }
    if (here < LEAST && holds(sentence, REPORTING)) {
      return false;
    }
    return switch (Tense.ofTrigger(sentence, figure.trigger())) {
      case PRESENT -> deed(sentence, figure.trigger()) || found(sentence, figure.trigger());
      case PERFECT -> false;
      case PAST -> about && (before(figure) || (topics.plainFiction(index) && lost(figure)));
      case NONE -> within(figure);
    };
  }

  /** "lost 71 percent of its audience". */
  private static boolean lost(FigureMention figure) {
    return figure.sentence().token(figure.trigger()).lemma().equals("lose");
  }

  /** "a detective whose wife was murdered drinks": what befell a character before the plot. */
  private static boolean before(FigureMention figure) {
    Sentence sentence = figure.sentence();
    boolean own = OWN.contains(sentence.token(figure.first()).lower());
    return (own || ofCharacter(sentence, figure.trigger())) && Tense.PRESENT.in(sentence);
  }

  /** "begins with the death of two men": by the verb nearest to the noun. */
  private static boolean within(FigureMention figure) {
    Sentence sentence = figure.sentence();
    return switch (Tense.around(sentence, Math.min(figure.trigger(), figure.first()))) {
      case PRESENT -> true;
      case NONE -> verbless(sentence);
      default -> false;
    };
  }

  /** "a nurse is found (dead)". */
  private static boolean found(Sentence sentence, int trigger) {
    return sentence.token(trigger).is("dead") && Words.token(sentence, trigger - 1, "found");
  }

  /** Whether a deed is told ("are killed") and no state ("are dead", "are being held"). */
  private static boolean deed(Sentence sentence, int trigger) {
    boolean wounded =
        sentence.token(trigger).tag().equals("VBN")
            && WOUNDS.contains(sentence.token(trigger).lemma());
    return sentence.token(trigger).tag().startsWith("VB")
        && !wounded
        && !STATES.contains(sentence.token(trigger).lemma())
        && !STATES.contains(sentence.token(trigger).lower())
        && !Words.token(sentence, trigger - 1, "being");
  }

  /**
   * "a student murders a widow", whose verb the tagger takes for a noun; not "hurled", "killed".
   */
  private static boolean verbless(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (Words.tag(sentence, i).equals("VBN")) {
        return false;
      }
    }
    return true;
  }

  /** "a detective whose wife was murdered": of a person that the story brings in. */
  private static boolean ofCharacter(Sentence sentence, int trigger) {
    for (int i = trigger - 1; i > 0; i--) {
      if (WHO.contains(sentence.token(i).lower())) {
        int from = Math.max(0, i - LONGEST_NOUN_PHRASE);
        return sentence.lowers().subList(from, i).contains("a")
            || sentence.lowers().subList(from, i).contains("an");
      }
    }
    return false;
  }

  /** A headline tells in the present tense what has happened. */
  private static boolean stopped(Sentence sentence) {
    String last = sentence.token(sentence.size() - 1).lower();
    return last.equals(".")
        || last.equals("!")
        || last.equals(")")
        || Words.quote(sentence, sentence.size() - 1);
  }

  /** Whether one of {@code words} stands in the sentence. */
  private static boolean holds(Sentence sentence, Set<String> words) {
    for (int i = 0; i < sentence.size(); i++) {
      boolean ofStory = i > 0 && TELLERS.contains(sentence.token(i - 1).lower());
      if (words.contains(sentence.token(i).lower()) && !ofStory) {
        return true;
      }
    }
    return false;
  }
}
