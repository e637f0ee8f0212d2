package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;

/**
 * Reads people whom something forces to go: "forced dozens of families to leave", "compelled 2,000
 * residents to abandon the town", "pushed 300 people to move to higher ground". Who is forced to
 * leave a plane, a job or a ring is not displaced. Immutable; may be shared by threads.
 */
final class ForcedRules {

  private static final Set<String> LEAVING = Set.of("leave", "abandon", "vacate", "quit");
  private static final Set<String> MOVING = Set.of("move", "relocate", "shift");

  private static final Set<String> ORDERS =
      Set.of("order", "orders", "notice", "notices", "alert", "alerts");
  private static final Set<String> UNSURE =
      Set.of("no", "lifted", "lift", "cancelled", "canceled", "rescinded", "could", "may", "might");
  private static final Set<String> COVERING = Set.of("cover", "affect", "impact");
  private static final int FARTHEST = 6;

  private final Frames frames;
  private final Grounds grounds;

  ForcedRules(Frames frames, Grounds grounds) {
    this.frames = frames;
    this.grounds = grounds;
  }

  /**
   * What forces the people of {@code phrase} out.
   *
   * @return the verb, or -1
   */
  int out(Sentence sentence, CountedPhrase phrase) {
    int verb = ObjectRules.before(sentence, phrase.first());
    boolean forces =
        verb >= 0 && frames.verb(Frames.Kind.DRIVING, sentence, verb) && Words.verb(sentence, verb);
    int to =
        forces
            ? Grounds.pastAside(sentence, Grounds.pastSame(sentence, phrase.last() + 1))
            : sentence.size();
    return Words.token(sentence, to, "to") && goes(sentence, phrase, to + 1) ? verb : -1;
  }

  /** "evacuation orders for 900 people", "the evacuation order covers 30 homes and 90 people". */
  static int ordered(Sentence sentence, CountedPhrase phrase) {
    int before = ObjectRules.before(sentence, phrase.first());
    boolean meant = Words.token(sentence, before, "for");
    int verb = meant ? before : PartMarks.verbOfList(sentence, before);
    if (verb < 2 || !(meant || COVERING.contains(sentence.token(verb).lemma()))) {
      return -1;
    }
    if (UNSURE.stream().anyMatch(sentence.lowers()::contains)) {
      return -1; // "no evacuation orders", "the order was lifted", "could affect"
    }
    for (int i = verb - 1; i > Math.max(0, verb - FARTHEST); i--) {
      if (ORDERS.contains(sentence.token(i).lower())) {
        return sentence.token(i - 1).is("evacuation") ? i : -1;
      }
    }
    return -1;
  }

  private boolean goes(Sentence sentence, CountedPhrase phrase, int verb) {
    if (verb >= sentence.size()) {
      return false;
    }
    String lemma = sentence.token(verb).lemma();
    if (MOVING.contains(lemma)) {
      return Words.token(sentence, verb + 1, "to")
          && (grounds.safe(sentence, verb + 2) || grounds.refuge(sentence, verb + 2));
    }
    boolean household = phrase.kind() == PeopleNouns.Kind.HOUSEHOLD;
    boolean us = // or "forced more than 150,000 to leave"
        (phrase.pronoun() && PresenceRules.large(phrase)) || phrase.bare();
    return LEAVING.contains(lemma)
        && (((household || us)
                && (Words.closed(sentence, verb + 1) || Words.joint(sentence, verb + 1)))
            || grounds.home(sentence, "from", verb + 1));
  }
}
