package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;

/**
 * Tells people who were lost and live: councillors of a party, players of a club, the staff of a
 * firm, officers of a department, hikers in the woods. Where the sentence tells of a blow, an
 * accident or a disease it may mean the dead, and says nothing of them here. Immutable; may be
 * shared by threads.
 */
final class Losses {

  private static final int LONGEST_NAME = 8;
  private static final int LONGEST_TIME = 5;

  private static final Set<String> GOT = Set.of("get", "gets", "got", "getting", "gotten");

  private final Frames frames;

  Losses(Frames frames) {
    this.frames = frames;
  }

  /** Whether those of {@code phrase}, whom {@code fate} says somebody lost, live. */
  boolean live(Sentence sentence, CountedPhrase phrase, Fate fate) {
    if (!frames.verb(Frames.Kind.SHEDDING, sentence, fate.trigger())) {
      return false;
    }
    boolean alive =
        fate.trigger() < phrase.first()
            ? elsewhere(sentence, phrase, fate.trigger())
            : phrase.group() != Group.MILITARY && astray(sentence, fate.trigger());
    return alive && !harm(sentence);
  }

  /** "got lost", "were lost for nine hours", "were lost in the woods": who found no way. */
  private boolean astray(Sentence sentence, int lost) {
    int next = lost + 1;
    String before = sentence.token(lost - 1).lower();
    boolean hours =
        Words.token(sentence, next, "for") && frames.time(sentence, next + 1, next + LONGEST_TIME);
    boolean wild =
        Words.token(sentence, next, "in")
            && frames.any(Frames.Kind.WILDS, sentence, next + 1, next + LONGEST_TIME);
    return GOT.contains(before) || hours || wild;
  }

  private boolean elsewhere(Sentence sentence, CountedPhrase phrase, int verb) {
    if (frames.is(Frames.Kind.PLAYERS, sentence, phrase.last())
        || frames.is(Frames.Kind.OFFICE, sentence, phrase.last())) {
      return true; // "lost nine councillors", "losing four players"
    }
    boolean ownStaff = // "lost a fifth of its police force"
        phrase.share() && frames.is(Frames.Kind.WORKFORCE, sentence, phrase.last());
    if (ownStaff) {
      boolean force = // "the battalion lost 60 percent of its personnel"
          fights(sentence, verb);
      return !force
          && (!frames.is(Frames.Kind.FORCE, sentence, phrase.last())
              || frames.is(Frames.Kind.EMPLOYER, sentence, phrase.last() - 1));
    }
    int subject = subject(sentence, verb);
    if (subject < 0) {
      return false;
    }
    boolean moved = // "the region lost 12,000 residents in a decade"
        frames.is(Frames.Kind.GOERS, sentence, phrase.last())
            && (frames.is(Frames.Kind.STATION, sentence, subject)
                || frames.is(Frames.Kind.HOME, sentence, subject))
            && frames.any(
                Frames.Kind.DECADES, sentence, phrase.last() + 1, phrase.last() + LONGEST_TIME);
    if (moved) {
      return true;
    }
    boolean politic = // no "Soviet Union"
        frames.is(Frames.Kind.BODY_POLITIC, sentence, subject)
            && !sentence.token(subject).capitalised();
    boolean staff =
        !phrase.bare()
            && (frames.is(Frames.Kind.STAFF, sentence, phrase.last())
                || frames.is(Frames.Kind.WORKFORCE, sentence, phrase.last()));
    boolean employer =
        frames.is(Frames.Kind.FIRM, sentence, subject)
            || frames.is(Frames.Kind.EMPLOYER, sentence, subject);
    return politic || (employer && staff);
  }

  /** Whether the loser is an army, a unit or a country at war. */
  private boolean fights(Sentence sentence, int verb) {
    int subject = subject(sentence, verb);
    return subject >= 0
        && (frames.is(Frames.Kind.FORCE, sentence, subject)
            || frames.is(Frames.Kind.BODY_OF_MEN, sentence, subject)
            || frames.is(Frames.Kind.CONTINGENT, sentence, subject)
            || (frames.is(Frames.Kind.SERVICE, sentence, subject)
                && !frames.is(Frames.Kind.EMPLOYER, sentence, subject)));
  }

  /** "the (company), hit by strikes, (has) lost": whose loss it is, or -1. */
  private static int subject(Sentence sentence, int verb) {
    int i = Words.beforeAuxiliaries(sentence, verb);
    i = i > 0 && sentence.token(i).tag().equals("MD") ? i - 1 : i;
    if (i > 0 && sentence.token(i).is(",")) {
      int comma = i - 1;
      while (comma > Math.max(0, i - LONGEST_NAME) && !sentence.token(comma).is(",")) {
        comma--;
      }
      i = comma > 0 && sentence.token(comma).is(",") ? comma - 1 : -1;
    }
    return i >= 0 && Words.noun(sentence, i) ? i : -1;
  }

  /** Whether the sentence tells of what kills. */
  boolean harm(Sentence sentence) {
    int end = sentence.size();
    return frames.any(Frames.Kind.BLOW, sentence, 0, end)
        || frames.any(Frames.Kind.TURMOIL, sentence, 0, end)
        || frames.any(Frames.Kind.WAR, sentence, 0, end)
        || frames.any(Frames.Kind.MISHAP, sentence, 0, end)
        || frames.any(Frames.Kind.ENCOUNTER, sentence, 0, end)
        || frames.any(Frames.Kind.SLIDE, sentence, 0, end)
        || frames.any(Frames.Kind.WATER, sentence, 0, end)
        || frames.any(Frames.Kind.DISEASE, sentence, 0, end);
  }
}
