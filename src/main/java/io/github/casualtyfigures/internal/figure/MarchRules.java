package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads forces that are told by where they are sent and whom they join: "ordered 300 policemen to
 * the area", "another 500 officers are expected by June", "the 4,000 soldiers of the first wave".
 * Soldiers who are flown home or to a hospital are no force. Immutable; may be shared by threads.
 */
final class MarchRules {

  private static final int FARTHEST = 6;

  /** "would travel (to the area)": what soldiers who are sent are to do. */
  private static final Set<String> GOING = Set.of("travel", "go", "head", "move", "march", "cross");

  private static final Set<String> PROMISED = Set.of("promised", "pledged");

  private final Frames frames;
  private final PresenceRules presence;

  MarchRules(Frames frames, PresenceRules presence) {
    this.frames = frames;
    this.presence = presence;
  }

  /** The force that {@code phrase} is by its way to somewhere, or null. */
  @Nullable Fate marching(Sentence sentence, CountedPhrase phrase) {
    boolean armed = phrase.group() == Group.MILITARY || phrase.group() == Group.POLICE;
    if (!armed || phrase.bare() || !PresenceRules.large(phrase)) {
      return null;
    }
    int sent = sent(sentence, phrase);
    if (sent >= 0) {
      Fate fate = fate(sent, "forceSent");
      return PROMISED.contains(sentence.token(sent).lower())
          ? fate.withStatus(Status.PROJECTED, sent)
          : fate;
    }
    if (ofContingent(sentence, phrase.head() + 1)) {
      return fate(phrase.head(), "forceOfContingent");
    }
    int beside = ObjectRules.before(sentence, phrase.first());
    boolean served =
        beside > 1
            && sentence.token(beside).tag().equals("IN")
            && !sentence.token(beside).is("by")
            && frames.is(Frames.Kind.BESIDE, sentence, beside)
            && frames.verb(Frames.Kind.SERVING, sentence, beside - 1);
    return served ? fate(beside - 1, "forceServing") : expected(sentence, phrase);
  }

  /** "ordered 300 policemen to the area", "400 more were flown to Haiti": the verb, or -1. */
  private int sent(Sentence sentence, CountedPhrase phrase) {
    int verb = ObjectRules.before(sentence, phrase.first());
    boolean active =
        verb >= 0
            && Words.verb(sentence, verb)
            && frames.verb(Frames.Kind.SENDING, sentence, verb)
            && ground(sentence, SubjectAsides.behindPeople(sentence, phrase.last() + 1));
    boolean promises = // not "promised 1,000 officers a pay rise", "200 soldiers, who clapped"
        verb >= 0
            && sentence.token(verb).lemma().equals("promise")
            && !ObjectRules.passive(sentence, verb)
            && !Words.token(sentence, phrase.last() + 1, ",")
            && alone(sentence, phrase.last() + 1);
    if (active || promises) {
      return verb;
    }
    boolean be = false;
    for (int i = phrase.last() + 1; i < Math.min(phrase.last() + FARTHEST, sentence.size()); i++) {
      if (be && frames.verb(Frames.Kind.SENDING, sentence, i)) {
        return ground(sentence, i + 1) ? i : -1;
      }
      if (be && PROMISED.contains(sentence.token(i).lower())) {
        return alone(sentence, i + 1) ? i : -1;
      }
      be |= Words.BE.contains(sentence.token(i).lower());
      if (!Words.auxiliary(sentence, i)
          && !sentence.token(i).tag().equals("MD")
          && !Words.mereAdverb(sentence, i)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether nothing behind is promised to those counted. */
  static boolean alone(Sentence sentence, int behind) {
    return Words.closed(sentence, behind)
        || Words.token(sentence, behind, ",")
        || Words.token(sentence, behind, "more")
        || Words.tag(sentence, behind).equals("IN")
        || Words.mereAdverb(sentence, behind);
  }

  /** "to Haiti", "into the valley", "out of the enclave", "to its eastern border". */
  private boolean ground(Sentence sentence, int direction) {
    if (direction + 1 >= sentence.size()
        || !frames.is(Frames.Kind.DIRECTION, sentence, direction)) {
      return false;
    }
    int from = direction + 1;
    from += sentence.token(from).is("of") ? 1 : 0;
    from += from < sentence.size() && sentence.token(from).tag().equals("PRP$") ? 1 : 0;
    return from < sentence.size() && presence.station(sentence, from);
  }

  /** "(the 4,000 soldiers) of the first contingent". */
  private boolean ofContingent(Sentence sentence, int of) {
    int owner = of + 1; // "of Germany's brigade"
    while (Words.tag(sentence, owner).startsWith("NNP")) {
      owner++;
    }
    boolean owned = owner > of + 1 && Words.tag(sentence, owner).equals("POS");
    if (!Words.token(sentence, of, "of") || !(owned || Words.token(sentence, of + 1, "the"))) {
      return false;
    }
    int noun = owned ? owner + 1 : of + 2;
    while (noun < sentence.size() && sentence.token(noun).tag().startsWith("JJ")) {
      noun++;
    }
    return noun < sentence.size()
        && Words.noun(sentence, noun)
        && frames.is(Frames.Kind.CONTINGENT, sentence, noun);
  }

  /** "(has 5,000 soldiers) and will add (2,500)", "It will add". */
  static boolean adds(Sentence sentence, int verb) {
    return sentence.token(verb).lemma().equals("add")
        && (Words.token(sentence, verb - 2, "and") || Words.token(sentence, verb - 2, "it"));
  }

  /** "another 500 officers are expected in Haiti by March", "3,000 reinforcements could arrive". */
  private @Nullable Fate expected(Sentence sentence, CountedPhrase phrase) {
    int ahead = -1;
    boolean due = false;
    int behind = ServiceRules.behind(sentence, phrase);
    for (int i = behind; i < Math.min(behind + FARTHEST, sentence.size()); i++) {
      boolean modal = sentence.token(i).tag().equals("MD");
      boolean awaited = ahead >= 0 && frames.is(Frames.Kind.AWAITED, sentence, i);
      boolean arrives =
          ahead >= 0
              && (frames.verb(Frames.Kind.ARRIVING, sentence, i)
                  || frames.verb(Frames.Kind.JOINING, sentence, i)
                  || (sentence.token(i).is("reach") && presence.station(sentence, i + 1))
                  || (GOING.contains(sentence.token(i).lemma()) && ground(sentence, i + 1)));
      if (awaited && Words.token(sentence, i + 1, "to")) {
        due = true;
        i++;
        continue;
      }
      if (awaited || arrives) {
        return due || awaited || sentence.token(ahead).tag().equals("MD")
            ? fate(i, "forceExpected").withStatus(Status.PROJECTED, i)
            : null;
      }
      if (modal || Words.BE.contains(sentence.token(i).lower())) {
        ahead = ahead < 0 || modal ? i : ahead;
      } else if (!Words.mereAdverb(sentence, i)) {
        return null;
      }
    }
    return null;
  }

  private static Fate fate(int trigger, String by) {
    return Fate.at(Category.DEPLOYED, TriggerWord.Needs.ANY, trigger, by);
  }
}
