package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads forces that grow and shrink: "cut its force from 2,548 to 270", "reduced its contingent in
 * Chad to 300", "will expand the mission to 5,000". Immutable; may be shared by threads.
 */
final class ForceChanges {

  /** The words from the force to the number behind it: "its contingent in eastern Chad to". */
  private static final int LONGEST_NAME = 8;

  /** "cut the army by a third to 100,000": what may stand before the number besides a name. */
  private static final Set<String> WITHIN = Set.of("in", "of", "from", "down", "back", "up", "'s");

  /** "a sales force": forces that nobody sends. */
  private static final Set<String> OTHER_FORCES =
      Set.of("sales", "task", "work", "labour", "labor", "police", "air", "teaching");

  private final Frames frames;

  ForceChanges(Frames frames) {
    this.frames = frames;
  }

  /** The force that is of {@code phrase} now or was of it before, or null. */
  @Nullable Fate changed(Sentence sentence, CountedPhrase phrase) {
    int before = phrase.first() - 1;
    if (before < 2) {
      return null;
    }
    boolean from = Words.token(sentence, before, "from");
    if (!(from || Words.token(sentence, before, "to"))
        || !men(sentence, phrase)
        || employed(sentence, before)) {
      return null;
    }
    if (from) {
      int to = phrase.last() + 1;
      boolean goal = Words.token(sentence, to, "to") && Words.tag(sentence, to + 1).equals("CD");
      int force = goal ? force(sentence, before - 1) : -1;
      return force < 0 ? null : fate(force).withStatus(Status.SUPERSEDED, before);
    }
    int former = former(sentence, before);
    int force = force(sentence, former >= 0 ? former - 1 : before - 1);
    int ahead = force < 0 ? -1 : ahead(sentence, before);
    Fate fate = force < 0 ? null : fate(force);
    return fate == null || ahead < 0 ? fate : fate.withStatus(Status.PROJECTED, ahead);
  }

  /** "will boost", "voted to expand": what says that the change is to come, or -1. */
  private int ahead(Sentence sentence, int last) {
    int verb = last;
    while (verb > 0 && !frames.verb(Frames.Kind.RESIZING, sentence, verb)) {
      verb--;
    }
    for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
      if (sentence.token(i).tag().equals("MD") || (i == verb - 1 && sentence.token(i).is("to"))) {
        return i;
      }
    }
    return -1;
  }

  /** "the fire department", but not "the council", which may be the Security Council. */
  private boolean employed(Sentence sentence, int end) {
    for (int i = 0; i < end; i++) {
      if (frames.is(Frames.Kind.EMPLOYER, sentence, i) && !sentence.token(i).is("council")) {
        return true;
      }
    }
    return false;
  }

  private boolean men(Sentence sentence, CountedPhrase phrase) {
    return PresenceRules.large(phrase)
        && (phrase.bare()
            || (phrase.head() >= 0 && frames.is(Frames.Kind.MEN, sentence, phrase.head())));
  }

  /** "from 2,548 (to 270)": where the count before begins, or -1. */
  private static int former(Sentence sentence, int to) {
    for (int i = to - 1; i > Math.max(0, to - LONGEST_NAME); i--) {
      String tag = sentence.token(i).tag();
      if (sentence.token(i).is("from")) {
        return i;
      }
      if (!tag.equals("CD") && !tag.startsWith("NN") && !tag.startsWith("JJ")) {
        return -1;
      }
    }
    return -1;
  }

  /** "cut its force (from)", "the contingent was reduced (to)": the force that changes, or -1. */
  private int force(Sentence sentence, int last) {
    int force = -1;
    for (int i = last; i >= Math.max(0, last - LONGEST_NAME); i--) {
      if (body(sentence, i)) {
        force = i;
      }
      boolean changes = frames.verb(Frames.Kind.RESIZING, sentence, i) && Words.verb(sentence, i);
      if (changes && force >= 0) {
        return force;
      }
      if (changes) {
        int subject = Words.beforeAuxiliaries(sentence, i);
        boolean passive = subject < i - 1 && Words.BE.contains(sentence.token(i - 1).lower());
        return passive && body(sentence, subject) ? subject : -1;
      }
      String tag = sentence.token(i).tag();
      boolean within =
          tag.startsWith("NN")
              || tag.startsWith("JJ")
              || tag.equals("DT")
              || tag.equals("PRP$")
              || tag.equals("POS")
              || WITHIN.contains(sentence.token(i).lower());
      if (!within) {
        return -1;
      }
    }
    return -1;
  }

  /** "force", "mission", but not "the force's budget". */
  private boolean body(Sentence sentence, int i) {
    boolean named =
        frames.is(Frames.Kind.FORCE, sentence, i) || frames.is(Frames.Kind.SIZED, sentence, i);
    if (!named || !Words.noun(sentence, i) || frames.is(Frames.Kind.SERVICE, sentence, i)) {
      return false; // an army has its strength and is sent nowhere
    }
    String next = Words.tag(sentence, i + 1);
    boolean staff = i > 0 && OTHER_FORCES.contains(sentence.token(i - 1).lower());
    return !staff && !next.startsWith("NN") && !next.equals("POS");
  }

  private static Fate fate(int trigger) {
    return Fate.at(Category.DEPLOYED, TriggerWord.Needs.ANY, trigger, "forceChanged");
  }
}
