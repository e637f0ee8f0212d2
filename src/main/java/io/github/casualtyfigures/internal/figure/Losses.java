package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells people who were lost and live: councillors of a party, players of a club, the staff of a
 * firm, officers of a department, friends, hikers in the woods. Where the sentence tells of a blow,
 * an accident or a disease, of grief or of the day, or people were hit before, it may mean the
 * dead, and says nothing of them here. Immutable; may be shared by threads.
 */
final class Losses {

  private static final int LONGEST_NAME = 8;
  private static final int LONGEST_TIME = 5;

  private static final Set<String> GOT = Set.of("get", "gets", "got", "getting", "gotten");

  private final Frames frames;

  Losses(Frames frames) {
    this.frames = frames;
  }

  /** Whether {@code fate} says that somebody lost those it is told of. */
  boolean tells(Sentence sentence, Fate fate) {
    return loss(sentence, fate.trigger())
        || frames.verb(Frames.Kind.SHEDDING, sentence, fate.trigger());
  }

  private static boolean loss(Sentence sentence, int trigger) {
    return sentence.token(trigger).lemma().equals("loss")
        && Words.token(sentence, trigger + 1, "of");
  }

  /**
   * Whether those of {@code phrase}, whom {@code fate} {@link #tells} somebody lost, live.
   *
   * @param before what became of those counted before, or null
   */
  boolean live(Sentence sentence, CountedPhrase phrase, Fate fate, @Nullable Category before) {
    int trigger = fate.trigger();
    boolean loss = loss(sentence, trigger);
    int last = phrase.last();
    boolean eliminated = sentence.token(trigger).lemma().equals("eliminate");
    boolean alive;
    if (eliminated) {
      alive =
          (trigger < phrase.first() && elsewhere(sentence, phrase, trigger))
              || outvoted(sentence, phrase);
    } else if (trigger > phrase.first()) {
      alive =
          (one(phrase) && !hit(before))
              || (phrase.group() != Group.MILITARY && astray(sentence, trigger));
    } else if (frames.any(Frames.Kind.BOND, sentence, trigger + 1, phrase.first())) {
      return true; // "lost touch with two friends"
    } else {
      alive =
          partners(sentence, phrase, loss ? -1 : subject(sentence, trigger))
              || (loss && left(sentence, phrase))
              || (!loss
                  && ((one(phrase) && !fights(sentence, trigger))
                      || (engaged(sentence, phrase) && institution(sentence, trigger))
                      || changed(sentence, last + 1)
                      || elsewhere(sentence, phrase, trigger))
                  && !taken(sentence, last + 1));
      alive = alive && !hit(before) && !dated(sentence, last + 1);
    }
    return alive && !harm(sentence) && !grieved(sentence);
  }

  /** "eliminated hundreds of applicants", "in the semi-final": by judges or voters. */
  private boolean outvoted(Sentence sentence, CountedPhrase phrase) {
    return phrase.group() != Group.MILITARY
        && phrase.group() != Group.MILITANTS
        && (frames.is(Frames.Kind.RIVALS, sentence, phrase.head())
            || frames.anywhere(Frames.Kind.CONTEST, sentence));
  }

  /** "won nine and lost one": a bare one, of what is not told. */
  private static boolean one(CountedPhrase phrase) {
    return phrase.bare() && phrase.counts(1);
  }

  private static boolean hit(@Nullable Category before) {
    return VictimFinder.hit(before) || before == Category.CASUALTIES || before == Category.MISSING;
  }

  /** "lost three friends", "the loss of two senior advisers": no "97 supporters" of a town. */
  private boolean partners(Sentence sentence, CountedPhrase phrase, int subject) {
    boolean named = subject >= 0 && sentence.token(subject).tag().startsWith("NNP");
    return frames.is(Frames.Kind.PARTNERS, sentence, phrase.head())
        && (!named || sentence.token(phrase.head()).lemma().equals("friend"))
        && !taken(sentence, phrase.last() + 1);
  }

  /**
   * "the loss of two players", "of 12 engineers to a rival", "of six members weakened the council":
   * who went elsewhere, or is missed as a hand.
   */
  private boolean left(Sentence sentence, CountedPhrase phrase) {
    int behind = phrase.last() + 1;
    return frames.is(Frames.Kind.PLAYERS, sentence, phrase.head())
        || frames.is(Frames.Kind.OFFICE, sentence, phrase.head())
        || changed(sentence, behind)
        || (Words.token(sentence, behind, "to")
            && frames.any(Frames.Kind.BENCH, sentence, behind, behind + LONGEST_TIME))
        || weakens(sentence, behind);
  }

  /** "(the loss of six members) has weakened the council", and no garrison. */
  private boolean weakens(Sentence sentence, int from) {
    int verb = from;
    while (verb < sentence.size()
        && (!Words.verb(sentence, verb)
            || Words.auxiliary(sentence, verb)
            || sentence.token(verb).tag().equals("MD"))) {
      verb++;
    }
    return sentence.has(verb)
        && frames.verb(Frames.Kind.WEAKENING, sentence, verb)
        && !frames.any(Frames.Kind.FORCE, sentence, verb, sentence.size())
        && !frames.any(Frames.Kind.BODY_OF_MEN, sentence, verb, sentence.size());
  }

  /** "to the cartels", "to suicide", "in Syria": to what kills, or where people are killed. */
  private boolean taken(Sentence sentence, int from) {
    int noun = Words.token(sentence, from + 1, "the") ? from + 2 : from + 1;
    boolean name = sentence.has(noun) && sentence.token(noun).tag().startsWith("NNP");
    if (Words.token(sentence, from, "in") || Words.token(sentence, from, "on")) {
      return name && !Words.weekday(sentence.token(noun).lower());
    }
    return Words.token(sentence, from, "to")
        && !name
        && !changed(sentence, from)
        && !frames.any(Frames.Kind.BENCH, sentence, from, from + LONGEST_TIME);
  }

  /** "its chairman", "a coach", "two singers": whom a house takes on. */
  private boolean engaged(Sentence sentence, CountedPhrase phrase) {
    return frames.is(Frames.Kind.ENGAGED, sentence, phrase.head())
        || frames.is(Frames.Kind.STAFF, sentence, phrase.head());
  }

  /** Whether the loser is a house, a firm or a party, and none that has a name alone. */
  private boolean institution(Sentence sentence, int verb) {
    int subject = subject(sentence, verb);
    return subject >= 0
        && (employer(sentence, subject)
            || politic(sentence, subject)
            || frames.is(Frames.Kind.HOUSE, sentence, subject));
  }

  private boolean employer(Sentence sentence, int subject) {
    return frames.is(Frames.Kind.FIRM, sentence, subject)
        || frames.is(Frames.Kind.EMPLOYER, sentence, subject);
  }

  /** "a party", but no "Soviet Union". */
  private boolean politic(Sentence sentence, int subject) {
    return frames.is(Frames.Kind.BODY_POLITIC, sentence, subject)
        && !sentence.token(subject).capitalised();
  }

  /** "(lost pupils) to the new school": to who has them now, and no police. */
  private boolean changed(Sentence sentence, int to) {
    int end = to + LONGEST_TIME;
    return Words.token(sentence, to, "to")
        && (frames.any(Frames.Kind.FIRM, sentence, to, end)
            || frames.any(Frames.Kind.EMPLOYER, sentence, to, end))
        && !frames.any(Frames.Kind.GAOLER, sentence, to, end);
  }

  /** "on September 11", "since October 7": a day that people remember, whoever lost them. */
  private static boolean dated(Sentence sentence, int from) {
    return (Words.token(sentence, from, "on") || Words.token(sentence, from, "since"))
        && sentence.has(from + 2)
        && sentence.token(from + 1).capitalised()
        && sentence.token(from + 2).tag().equals("CD");
  }

  /** "a beloved teacher", "announced with sadness": who is mourned is dead. */
  private boolean grieved(Sentence sentence) {
    return frames.anywhere(Frames.Kind.GRIEF, sentence);
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
    boolean staff =
        !phrase.bare()
            && (frames.is(Frames.Kind.STAFF, sentence, phrase.last())
                || frames.is(Frames.Kind.WORKFORCE, sentence, phrase.last()));
    return politic(sentence, subject) || (employer(sentence, subject) && staff);
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
    return harm(sentence, 0, sentence.size());
  }

  /** Whether the sentence tells of what kills, beside the words of {@code fate}. */
  boolean harm(Sentence sentence, Fate fate) {
    return harm(sentence, 0, fate.trigger())
        || harm(sentence, fate.triggerLast() + 1, sentence.size());
  }

  /** "A blast tore through the mill." Whether one of {@code sentences} tells of what kills. */
  boolean mishap(List<Sentence> sentences) {
    return sentences.stream()
        .anyMatch(
            one ->
                frames.anywhere(Frames.Kind.MISHAP, one)
                    || frames.anywhere(Frames.Kind.DISEASE, one));
  }

  /** Whether the tokens given tell of what kills. */
  boolean harm(Sentence sentence, int from, int end) {
    return frames.any(Frames.Kind.BLOW, sentence, from, end)
        || frames.any(Frames.Kind.TURMOIL, sentence, from, end)
        || frames.any(Frames.Kind.WAR, sentence, from, end)
        || frames.any(Frames.Kind.MISHAP, sentence, from, end)
        || frames.any(Frames.Kind.ENCOUNTER, sentence, from, end)
        || frames.any(Frames.Kind.SLIDE, sentence, from, end)
        || frames.any(Frames.Kind.WATER, sentence, from, end)
        || frames.any(Frames.Kind.DISEASE, sentence, from, end);
  }
}
