package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.Set;

/** Tells sentences and clauses in which a number of people claims nothing. */
final class Suppression {

  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");

  private static final Set<String> UNLESS = Set.of("if", "unless", "otherwise");

  private static final Set<String> UNREAL = Set.of("would", "could", "might");

  /** What says what a word means, or what is only played through. */
  private static final WordTable SUPPOSING =
      WordTable.of(
          "define",
          "defines",
          "defined",
          "defining",
          "simulate",
          "simulates",
          "simulated",
          "simulating",
          "simulation",
          "simulations",
          "scenario",
          "scenarios",
          "wargame",
          "wargames",
          "wargamed",
          "wargaming",
          "imagine",
          "imagines",
          "imagined",
          "imagining",
          "rehearse",
          "rehearses",
          "rehearsed",
          "rehearsing");

  /** Words behind "defines" and before what a word means. */
  private static final WordTable DEFINING = WordTable.of("which", "where", "that", "as", "with");

  private static final int NEAR = 8;
  private static final int FARTHEST = 16;

  private Suppression() {}

  /** Whether the sentence is a question. */
  static boolean asks(Sentence sentence) {
    for (int i = sentence.size() - 1; i >= Math.max(0, sentence.size() - 3); i--) {
      if (sentence.token(i).is("?")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "if 5,000 were killed", "a 38% chance of 100 deaths", "the odds that 100 died": whether a
   * condition or a chance governs token {@code i}.
   */
  static boolean conditional(Sentence sentence, int i, Frames frames) {
    if (i > 1 && sentence.token(i - 1).is("of") && frames.is(Frames.Kind.CHANCE, sentence, i - 2)) {
      return true;
    }
    if (defined(sentence, i)) {
      return true;
    }
    for (int k = i - 1; k >= Math.max(0, i - FARTHEST); k--) {
      String lower = sentence.token(k).lower();
      if (CONDITIONS.contains(lower)) {
        return true;
      }
      if (lower.equals("that") && k > 0 && frames.is(Frames.Kind.CHANCE, sentence, k - 1)) {
        return true;
      }
      boolean sum = // "if the missing are dead, that is 80 deaths"
          lower.equals(",")
              && k + 3 == i
              && (sentence.token(k + 1).is("that") || sentence.token(k + 1).is("it"));
      boolean clause = lower.equals("that") && !Words.token(sentence, k - 1, ",");
      if ((lower.equals(",") && !sum) || lower.equals(";") || clause) {
        return false;
      }
    }
    return false;
  }

  /**
   * "defines a mass shooting as one in which four are shot", "simulated a raid in which 40 died".
   */
  private static boolean defined(Sentence sentence, int i) {
    boolean within = false;
    for (int k = i - 1; k >= Math.max(0, i - FARTHEST); k--) {
      within |= DEFINING.holds(sentence.lowers(), k);
      if (SUPPOSING.holds(sentence.lowers(), k)) {
        return within;
      }
    }
    return false;
  }

  /**
   * "40 would have died had it exploded", "without it 40 would have died": whether what {@code
   * fate} tells did not come about.
   */
  static boolean unreal(Sentence sentence, Fate fate) {
    int have = fate.trigger() - 1;
    while (have > 1 && !sentence.token(have).is("have") && Words.auxiliary(sentence, have)) {
      have--;
    }
    boolean dead = // "if we had stayed, 40 would be dead"
        have >= 0
            && UNREAL.contains(sentence.token(have).lower())
            && sentence.token(fate.trigger()).is("dead")
            && sentence.lowers().contains("had");
    boolean died =
        have > 0
            && sentence.token(have).is("have")
            && UNREAL.contains(sentence.token(have - 1).lower());
    int modal = dead || died ? have : unrealAbout(sentence, fate.trigger());
    if (modal < 0) {
      return false;
    }
    for (int i = 0; i < sentence.size(); i++) {
      String lower = sentence.token(i).lower();
      boolean without = lower.equals("without") && (i == 0 || sentence.token(i - 1).is(","));
      boolean unless = // not "killed 40, if not more"
          UNLESS.contains(lower) && !Words.token(sentence, i + 1, "not");
      if (inverted(sentence, i, modal) || unless || without) {
        return true;
      }
    }
    return false;
  }

  /** "we (would) be talking about 24 hostages", "24 hostages (would) have": the modal, or -1. */
  private static int unrealAbout(Sentence sentence, int noun) {
    int the = noun - 1; // but "had they come, the 24 deaths would have been avoided"
    while (the > 0
        && (Words.tag(sentence, the).equals("CD") || Words.tag(sentence, the).equals("JJ"))) {
      the--;
    }
    if (!Words.noun(sentence, noun) || Words.token(sentence, the, "the")) {
      return -1;
    }
    if (UNREAL.contains(Words.lower(sentence, noun + 1))) {
      return noun + 1;
    }
    for (int i = noun - 1; i >= Math.max(0, noun - NEAR); i--) {
      String lower = sentence.token(i).lower();
      if (lower.equals(",") || lower.equals(";")) {
        return -1;
      }
      if (UNREAL.contains(lower) || (lower.equals("'d") && Words.tag(sentence, i).equals("MD"))) {
        return i;
      }
    }
    return -1;
  }

  /** "had the bomb gone off", but not "which had left", "after they had been rescued". */
  private static boolean inverted(Sentence sentence, int i, int have) {
    if (!sentence.token(i).is("had") || i + 1 >= sentence.size()) {
      return false;
    }
    String next = sentence.token(i + 1).tag();
    String before = i == 0 ? "," : sentence.token(i - 1).tag();
    boolean quote = Words.quote(sentence, i - 1);
    boolean open = quote || before.equals(",") || before.startsWith("VB") || before.equals("RP");
    boolean subject =
        next.equals("DT") || next.startsWith("PRP") || next.startsWith("NN") || next.equals("EX");
    return open && subject && (i == 0 || quote || i > have || before.equals(","));
  }
}
