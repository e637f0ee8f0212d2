package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;

/** Tells harm that nearly came about: "was almost killed", "nearly drowned". */
final class NearMisses {

  private static final Set<String> NEARLY =
      Set.of("nearly", "almost", "narrowly", "practically", "virtually");

  /** How far before its last word the adverb of a fate stands: "nearly been beaten to death". */
  private static final int REACH = 4;

  private NearMisses() {}

  /**
   * Whether {@code fate} was averted: an adverb leads to its verb through verbs alone; "killed
   * nearly 40", "nearly all were killed" and "almost immediately died" are none of it.
   */
  static boolean averted(Sentence sentence, Fate fate) {
    int i = fate.trigger() - 1;
    int least = Math.max(0, fate.triggerLast() - REACH);
    while (i > least && verbal(sentence, i)) {
      i--;
    }
    return i >= 0 && NEARLY.contains(sentence.token(i).lower());
  }

  private static boolean verbal(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    return tag.startsWith("VB") || tag.equals("RP");
  }
}
