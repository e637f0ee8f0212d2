package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Figure;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.List;
import java.util.Set;

/**
 * Tells what became of those who were shot, stabbed or poisoned: they live where the sentence or
 * the next says so of all of them ("was shot and survived", "shot two. Both are in stable
 * condition") and are dead where that was told before ("the victims were shot", "killed two men.
 * The two men were shot"). Immutable; may be shared by threads.
 */
final class Survival {

  private static final int LONGEST_CLAUSE = 12;

  private static final Set<String> ONE = WordTable.of("he", "she", "victim");
  private static final Set<String> ALL = WordTable.of("both", "all", "they", "who", "victims");
  private static final Set<String> SETTLED =
      WordTable.of("stable", "serious", "good", "fair", "satisfactory");
  private static final Set<String> DOUBTS = WordTable.of("doubt", "fail", "hope", "try", "want");
  private static final int NEAR = 2;
  private static final Set<String> OBJECTS = WordTable.of("them", "whom");
  private static final WordTable SEPARATE =
      WordTable.of("separate", "separately", "elsewhere", "unrelated");
  private static final WordTable OTHER = WordTable.of("another", "other");
  private static final WordTable IN = WordTable.of("in", "at", "on", "during");

  private final Frames frames;

  Survival(Frames frames) {
    this.frames = frames;
  }

  /**
   * {@code one}, of the wounded where all whom it counts live, of the dead where they were counted.
   *
   * @param found all figures of the document whose sentences are given
   */
  FigureMention settled(FigureMention one, List<FigureMention> found, List<Sentence> sentences) {
    Figure figure = one.figure();
    Sentence sentence = one.sentence();
    if (figure.category() != Category.CASUALTIES
        || !frames.verb(Frames.Kind.MAYBE_FATAL, sentence, one.trigger())) {
      return one;
    }
    if (toldDead(one, found) || listedDead(one, found)) {
      return of(one, Category.KILLED);
    }
    boolean dead =
        found.stream()
            .anyMatch(
                other ->
                    killed(other)
                        && other.sentence().index() >= sentence.index()
                        && other.sentence().index() <= sentence.index() + 1);
    Long number = CountedPhrase.exact(figure.quantity());
    boolean single = number != null && number == 1;
    int next = sentence.index() + 1;
    boolean alive =
        !dead
            && (live(sentence, one.trigger() + 1, single, one.last() < one.trigger())
                || inHospital(one)
                || (next < sentences.size() && live(sentences.get(next), 0, single, false)));
    return alive ? of(one, Category.WOUNDED) : one;
  }

  /** "Two soldiers were killed. The two soldiers were shot": who was told dead right before. */
  private boolean toldDead(FigureMention one, List<FigureMention> found) {
    Long number = CountedPhrase.exact(one.figure().quantity());
    People people = one.figure().people();
    if (ofTheDead(one, found) || ofThoseBefore(one, found)) {
      return true;
    }
    if (number == null || people == null || !Words.token(one.sentence(), one.first() - 1, "the")) {
      return false;
    }
    for (FigureMention other : found) {
      People dead = other.figure().people();
      int apart = one.sentence().index() - other.sentence().index();
      if (killed(other)
          && apart > 0
          && apart <= NEAR
          && dead != null
          && dead.group() == people.group()
          && number.equals(CountedPhrase.exact(other.figure().quantity()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Four people died. Two were shot", "Of the four dead, two were shot": a bare number that opens
   * its sentence, behind a greater one of dead, unless the sentence goes on about the living or
   * about another deed.
   */
  private boolean ofThoseBefore(FigureMention one, List<FigureMention> found) {
    if (apart(one.sentence(), one.trigger() + 1)) {
      return false;
    }
    FigureMention last = null;
    for (FigureMention other : found) {
      int apart = one.sentence().index() - other.sentence().index();
      if (apart < 0 || (apart == 0 && other.first() >= one.first())) {
        break;
      }
      last = other;
    }
    Long number = CountedPhrase.exact(one.figure().quantity());
    Long dead = last != null && killed(last) ? CountedPhrase.exact(last.figure().quantity()) : null;
    boolean near =
        last != null
            && (last.sentence() == one.sentence()
                ? one.sentence().token(0).is("of")
                : one.first() == 0 && one.sentence().index() == last.sentence().index() + 1);
    return near && one.figure().people() == null && number != null && dead != null && dead > number;
  }

  /** "but survived", "and are in hospital", "in a separate attack", not "in a hospital". */
  private boolean apart(Sentence sentence, int from) {
    boolean verb = false;
    boolean apart = false;
    for (int i = from; i < sentence.size(); i++) {
      String before = sentence.token(i - 1).lower();
      apart |=
          frames.verb(Frames.Kind.ALIVE, sentence, i)
              || frames.is(Frames.Kind.GRAVELY, sentence, i)
              || (verb && frames.is(Frames.Kind.HOSPITAL, sentence, i))
              || SEPARATE.holds(sentence.token(i).lower())
              || (OTHER.holds(sentence.token(i).lower()) && IN.holds(before));
      verb |= Words.verb(sentence, i);
      if (frames.verb(Frames.Kind.DYING, sentence, i)) {
        return false; // "were shot and taken to hospital, where they died"
      }
    }
    return apart;
  }

  /** "left 129 dead, including 24 who were shot and two who were stabbed": some of the dead. */
  private static boolean listedDead(FigureMention one, List<FigureMention> found) {
    Sentence sentence = one.sentence();
    if (one.trigger() < one.last()) {
      return false;
    }
    int including = one.first() - 1;
    while (including > 0
        && !Words.including(sentence, including)
        && !sentence.token(including).is(",")
        && !sentence.token(including).is(";")) {
      including--;
    }
    if (including < 1 || !Words.including(sentence, including)) {
      return false;
    }
    FigureMention whole = null;
    for (FigureMention other : found) {
      boolean before = other.sentence() == sentence && other.last() < including;
      whole = before ? other : whole;
    }
    Long number = CountedPhrase.exact(one.figure().quantity());
    Long dead =
        whole != null && killed(whole) ? CountedPhrase.exact(whole.figure().quantity()) : null;
    return number != null && dead != null && dead > number;
  }

  /** "130 people died. Ninety of the victims were shot in a hall, 39 in cafes": of so many. */
  private static boolean ofTheDead(FigureMention one, List<FigureMention> found) {
    FigureMention part = null;
    for (FigureMention other : found) {
      People people = other.figure().people();
      boolean victims =
          other.sentence() == one.sentence()
              && other.trigger() == one.trigger()
              && people != null
              && people.span().text().endsWith("victims")
              && Words.token(other.sentence(), other.last() + 1, "of");
      part = victims ? other : part;
    }
    Long number = part == null ? null : CountedPhrase.exact(part.figure().quantity());
    if (number == null) {
      return false;
    }
    for (FigureMention other : found) {
      Long dead = killed(other) ? CountedPhrase.exact(other.figure().quantity()) : null;
      if (dead != null && dead > number && other.sentence().index() < one.sentence().index()) {
        return true;
      }
    }
    return false;
  }

  /** "Two were shot and are in hospital": they are there now. */
  private boolean inHospital(FigureMention one) {
    Sentence sentence = one.sentence();
    for (int i = one.trigger() + 1; i < sentence.size(); i++) {
      boolean lie = Words.be(sentence, i) || sentence.token(i).lemma().equals("remain");
      if (lie
          && Words.token(sentence, i + 1, "in")
          && frames.is(Frames.Kind.HOSPITAL, sentence, i + 2)) {
        return one.last() < one.trigger() && joined(sentence, i);
      }
    }
    return false;
  }

  private static boolean killed(FigureMention one) {
    return one.figure().category() == Category.KILLED;
  }

  private static FigureMention of(FigureMention one, Category category) {
    Figure figure = one.figure();
    return one.withFigure(
        new Figure(figure.quantity(), category, figure.trigger(), figure.people(), figure.agent()));
  }

  /**
   * "All four are expected to survive", of a {@code single} person "he survived": whether it is
   * said of those hit, or where {@code goesOn}, "(were shot) but survived", of nobody else.
   */
  private boolean live(Sentence sentence, int from, boolean single, boolean goesOn) {
    for (int i = from; i < sentence.size(); i++) {
      if (frames.verb(Frames.Kind.ALIVE, sentence, i)
          && ofBodies(sentence, i)
          && (saidOf(sentence, i, single) || (goesOn && joined(sentence, i)))) {
        return true;
      }
    }
    return false;
  }

  /** "will recover", "in stable condition", not "recover a gun", "unknown condition". */
  private static boolean ofBodies(Sentence sentence, int i) {
    if (sentence.token(i).is("condition")) {
      return SETTLED.contains(sentence.token(Math.max(i - 1, 0)).lower());
    }
    String next = Words.tag(sentence, i + 1);
    boolean object = next.equals("DT") || next.equals("PRP$") || next.startsWith("NN");
    return !sentence.token(i).lemma().equals("recover") || !object;
  }

  private static boolean saidOf(Sentence sentence, int alive, boolean single) {
    for (int i = alive - 1; i >= Math.max(0, alive - LONGEST_CLAUSE); i--) {
      String lower = sentence.token(i).lower();
      if (OBJECTS.contains(lower)) { // "both of whom", "all of them", not "one of them"
        return i > 1 && ALL.contains(sentence.token(i - 2).lower());
      }
      if (DOUBTS.contains(sentence.token(i).lemma())) {
        return false;
      }
      String behind = Words.tag(sentence, i + 1);
      boolean others = // "all roads", "all but two"
          (lower.equals("all") || lower.equals("both"))
              && ((behind.startsWith("NN") && !Words.token(sentence, i + 1, "victims"))
                  || Words.token(sentence, i + 1, "but"));
      if (others) {
        return false;
      }
      if (ALL.contains(lower)
          || (single
              && ONE.contains(lower))) { // "a guard, who survived", not "15 inmates who survived"
        boolean doubted = i > 0 && DOUBTS.contains(sentence.token(i - 1).lemma());
        return !doubted && (!lower.equals("who") || Words.token(sentence, i - 1, ","));
      }
      if (Words.NOT.contains(lower) || sentence.token(i).is(",") || Words.closed(sentence, i)) {
        return false;
      }
    }
    return false;
  }

  /** "(were shot) and are expected (to survive)": a verb without a subject of its own. */
  private static boolean joined(Sentence sentence, int alive) {
    int i = alive - 1;
    while (i > 0
        && (Words.verb(sentence, i)
            || Words.adverb(sentence, i)
            || Words.auxiliary(sentence, i)
            || sentence.token(i).tag().equals("TO")
            || sentence.token(i).tag().equals("MD"))) {
      i--;
    }
    return Words.token(sentence, i, "and") || Words.token(sentence, i, "but");
  }
}
