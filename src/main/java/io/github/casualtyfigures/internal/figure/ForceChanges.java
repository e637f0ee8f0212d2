package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
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
  private static final int LONGEST_NAME = 12;

  /** "cut the army by a third to 100,000": what may stand before the number besides a name. */
  private static final Set<String> WITHIN = Set.of("in", "of", "from", "down", "back", "up", "'s");

  /** "a sales force": forces that nobody sends. */
  static final Set<String> OTHER_FORCES =
      Set.of("sales", "task", "work", "labour", "labor", "police", "air", "teaching");

  /** What stands for a force told of before. */
  private static final Set<String> FORCES = Set.of("it", "they", "number", "this", "and");

  /** A force of which words tell that name none. */
  private static final long FEWEST = 100;

  private static final Set<String> CEILINGS = Set.of("troop", "force", "personnel", "military");

  private static final Set<String> SENDERS =
      Set.of("council", "ministry", "office", "police", "service");

  private final Frames frames;

  ForceChanges(Frames frames) {
    this.frames = frames;
  }

  /** "It will be cut to 500", "their number is to rise to 900": a force told of before. */
  @Nullable Fate goesOn(Sentence sentence, CountedPhrase phrase) {
    int verb = phrase.first() - 2;
    boolean stood = // "In March it stood at 500"
        verb > 0
            && Words.token(sentence, verb + 1, "at")
            && Words.verb(sentence, verb)
            && (sentence.token(verb).lemma().equals("stand")
                || sentence.token(verb).lemma().equals("peak"))
            && Words.token(sentence, Words.beforeAuxiliaries(sentence, verb), "it")
            && SoldiersThere.opens(sentence, Words.beforeAuxiliaries(sentence, verb), frames)
            && PresenceRules.atLeast(phrase, FEWEST);
    if (stood) {
      return Fate.at(Category.DEPLOYED, TriggerWord.Needs.ANY, verb, SoldiersThere.GOES_ON);
    }
    boolean changes =
        verb > 0
            && Words.token(sentence, verb + 1, "to")
            && (frames.verb(Frames.Kind.RESIZING, sentence, verb)
                || frames.verb(Frames.Kind.SWELLING, sentence, verb))
            && Words.verb(sentence, verb);
    if (!changes) {
      return null;
    }
    int subject = Words.beforeAuxiliaries(sentence, verb);
    boolean to = Words.token(sentence, subject, "to");
    subject = to ? Words.beforeAuxiliaries(sentence, subject) : subject;
    boolean will = subject >= 0 && sentence.token(subject).tag().equals("MD");
    subject -= will ? 1 : 0;
    boolean number = subject >= 0 && sentence.token(subject).is("number");
    boolean joined = // "is 300 strong and is to grow to 900"
        subject > 0
            && sentence.token(subject).is("and")
            && !frames.any(Frames.Kind.FORCE, sentence, 0, subject);
    if (subject < 0
        || joined
        || !(number || PresenceRules.atLeast(phrase, FEWEST))
        || !FORCES.contains(sentence.token(subject).lower())) {
      return null;
    }
    Fate fate = fate(verb);
    return to || will ? fate.withStatus(Status.PROJECTED, subject + 1) : fate;
  }

  /** The force that is of {@code phrase} now or was of it before, or null. */
  @Nullable Fate changed(Sentence sentence, CountedPhrase phrase) {
    int before = phrase.first() - 1;
    if (before < 2) {
      return null;
    }
    boolean from = Words.token(sentence, before, "from");
    boolean to = // "lifting the contingent (past 600)"
        Words.token(sentence, before, "to")
            || TollMarks.ABOVE.contains(Words.lower(sentence, phrase.first()));
    before = to && !Words.token(sentence, before, "to") ? phrase.first() : before;
    boolean numbers = sentence.token(before).lemma().equals("number"); // tagged as a noun
    if (!(from || to || numbers || Words.token(sentence, before, "at"))
        || !men(sentence, phrase)
        || employed(sentence, before)) {
      return null;
    }
    if (numbers) {
      int force = subject(sentence, before);
      return force < 0 ? null : fate(force);
    }
    int grown = grown(sentence, from ? before - 1 : former(sentence, before) - 1);
    grown = grown < 0 && !from ? grown(sentence, before - 1) : grown;
    if (grown >= 0) {
      boolean will = // "is to double to 2,200"
          to && Words.token(sentence, before - 2, "to") && Words.be(sentence, before - 3);
      Fate fate = fate(grown);
      return from
          ? fate.withStatus(Status.SUPERSEDED, before)
          : will ? fate.withStatus(Status.PROJECTED, before - 2) : fate;
    } else if (!from && !to) {
      return null;
    }
    if (from) {
      int goalAt = phrase.last() + 1;
      boolean goal =
          Words.token(sentence, goalAt, "to") && Words.tag(sentence, goalAt + 1).equals("CD");
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

  /**
   * "the fire department", but not "the Defense Department", "the council" or "the ministry", which
   * may send men.
   */
  boolean employed(Sentence sentence, int end) {
    for (int i = 0; i < end; i++) {
      boolean body = frames.is(Frames.Kind.EMPLOYER, sentence, i);
      if (body
          && !sentence.token(i).capitalised()
          && !SENDERS.contains(sentence.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private boolean men(Sentence sentence, CountedPhrase phrase) {
    return PresenceRules.large(phrase)
        && (phrase.bare()
            || phrase.group() == Group.MILITARY
            || frames.head(Frames.Kind.MEN, sentence, phrase));
  }

  /** "the force in Ukraine has grown (to)", "the contingent peaked (at)": the force, or -1. */
  private int grown(Sentence sentence, int verb) {
    if (verb < 1
        || !Words.verb(sentence, verb)
        || !(frames.verb(Frames.Kind.SWELLING, sentence, verb)
            || sentence.token(verb).lemma().equals("stand"))
        || (sentence.token(verb).tag().equals("VBN") // "a mission grown to 3,000"
            && !Words.HAVE.contains(
                sentence.token(Words.beforeAuxiliaries(sentence, verb) + 1).lower()))
        || Words.BE.contains(sentence.token(verb - 1).lower())) {
      return -1;
    }
    return subject(sentence, verb);
  }

  /** "the force in Ukraine now (stands)": the force before the verb, or -1. */
  private int subject(Sentence sentence, int verb) {
    int subject = Words.beforeAuxiliaries(sentence, verb);
    if (Words.token(sentence, subject, "to")) { // "is to double"
      subject = Words.beforeAuxiliaries(sentence, subject);
    }
    subject -= Words.tag(sentence, subject).equals("MD") ? 1 : 0;
    for (int i = subject; i > Math.max(0, subject - LONGEST_NAME); i--) {
      String tag = sentence.token(i).tag();
      if (tag.startsWith("NN") && body(sentence, i)) {
        int before = i - 1;
        while (before >= 0
            && !sentence.token(before).tag().equals("IN")
            && !fronted(sentence, before) // "With the arrivals the contingent"
            && within(sentence, before)) {
          before--;
        }
        boolean ofForce = // "the toll of the force", but not "by March the force"
            Words.tag(sentence, before).equals("IN")
                && !Words.MONTHS.contains(Words.lower(sentence, before + 1));
        return ofForce ? -1 : i;
      }
      if (!tag.startsWith("NN")
          && !tag.equals("IN")
          && !tag.equals("DT")
          && !tag.startsWith("JJ")) {
        return -1;
      }
    }
    return -1;
  }

  /** "(At present) the (contingent)": where a phrase begins behind another. */
  private static boolean fronted(Sentence sentence, int determiner) {
    return sentence.token(determiner).tag().equals("DT")
        && determiner > 1
        && !sentence.token(determiner - 1).tag().equals("IN")
        && sentence.token(0).tag().equals("IN");
  }

  /** "from 2,548 (to 270)": where the count before begins, or -1. */
  private static int former(Sentence sentence, int to) {
    for (int i = to - 1; i > Math.max(0, to - LONGEST_NAME); i--) {
      String tag = sentence.token(i).tag();
      if (sentence.token(i).is("from")) {
        return i;
      }
      boolean then = sentence.token(i).is("in"); // "from 5,100 in 2020 to"
      if (!then && !tag.equals("CD") && !tag.startsWith("NN") && !tag.startsWith("JJ")) {
        return -1;
      }
    }
    return -1;
  }

  /** "cut its force (from)", "the contingent was reduced (to)": the force that changes, or -1. */
  private int force(Sentence sentence, int last) {
    int force = -1;
    for (int i = last; i >= Math.max(0, last - LONGEST_NAME); i--) {
      if (body(sentence, i) || personnelOf(sentence, i)) {
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
      if (!within(sentence, i)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean within(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("DT")
        || tag.equals("HYPH")
        || (tag.equals("VBN") && Words.tag(sentence, i - 1).equals("HYPH")) // "UN-backed"
        || (tag.startsWith("VB") && Words.token(sentence, i - 1, "personnel")) // "engaged in"
        || tag.equals("PRP$")
        || tag.equals("POS")
        || WITHIN.contains(sentence.token(i).lower());
  }

  /** "(the forces doubled the) personnel", "a troop ceiling": not those of a firm. */
  private static boolean personnelOf(Sentence sentence, int i) {
    String lower = sentence.token(i).lower();
    return lower.equals("personnel")
        ? sentence.lowers().subList(0, i).contains("forces")
        : lower.equals("ceiling") && i > 0 && CEILINGS.contains(sentence.token(i - 1).lower());
  }

  /** "force", "mission", but not "the force's budget". */
  private boolean body(Sentence sentence, int i) {
    boolean named =
        frames.is(Frames.Kind.FORCE, sentence, i) || frames.is(Frames.Kind.SIZED, sentence, i);
    boolean noun = // "the contingent past 600", which looks like an adjective
        Words.noun(sentence, i)
            || (i > 0
                && Words.tag(sentence, i - 1).equals("DT")
                && (!Words.noun(sentence, i + 1)
                    || TollMarks.ABOVE.contains(Words.lower(sentence, i + 1))));
    if (!named || !noun || frames.is(Frames.Kind.SERVICE, sentence, i)) {
      return false; // an army has its strength and is sent nowhere
    }
    String next =
        TollMarks.ABOVE.contains(Words.lower(sentence, i + 1)) ? "" : Words.tag(sentence, i + 1);
    boolean staff = i > 0 && OTHER_FORCES.contains(sentence.token(i - 1).lower());
    return !staff && !next.startsWith("NN") && !next.equals("POS");
  }

  private static Fate fate(int trigger) {
    return Fate.at(Category.DEPLOYED, TriggerWord.Needs.ANY, trigger, "forceChanged");
  }
}
