package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;

/**
 * Reads forces that are told by how they come and whom they meet there: "200 Kenyan police arrived
 * in Haiti", "217 officers touched down on Saturday", "they join some 150 military police who
 * arrived in May". Officers who arrive at a scene are no force. Immutable; may be shared by
 * threads.
 */
final class ArrivalRules {

  /** The words from a verb to the name of the mission or the time behind it. */
  private static final int LONGEST_NAME = 8;

  private static final int FARTHEST = 4;

  private static final Set<String> WHERE = Set.of("in", "at", "on", "into", "from");

  private final Frames frames;
  private final PresenceRules presence;

  ArrivalRules(Frames frames, PresenceRules presence) {
    this.frames = frames;
    this.presence = presence;
  }

  /** The verb by which the force that {@code phrase} is comes or is met, or -1. */
  int arriving(Sentence sentence, CountedPhrase phrase) {
    boolean armed = phrase.group() == Group.MILITARY || phrase.group() == Group.POLICE;
    if (!armed || phrase.single()) {
      return -1;
    }
    int verb = arrived(sentence, phrase);
    return verb >= 0 ? verb : joined(sentence, phrase);
  }

  /** "arrived in Haiti", "have so far arrived for the mission", "who flew in last week". */
  private int arrived(Sentence sentence, CountedPhrase phrase) {
    int verb = phrase.last() + 1;
    while (Words.joint(sentence, verb) && Words.noun(sentence, verb + 1)) {
      verb += 2; // "soldiers and police (arrived)"
    }
    verb += Words.token(sentence, verb, "who") ? 1 : 0;
    while (verb < sentence.size()
        && (Words.HAVE.contains(sentence.token(verb).lower()) || Words.adverb(sentence, verb))) {
      verb++;
    }
    if (verb + 1 >= sentence.size()) {
      return -1;
    }
    if (sentence.token(verb).lemma().equals("reach")) {
      return presence.station(sentence, verb + 1) ? verb : -1;
    }
    if (!frames.verb(Frames.Kind.ARRIVING, sentence, verb)) {
      return -1;
    }
    int behind = verb + 1;
    behind += sentence.token(behind).tag().equals("RP") ? 1 : 0; // "flew in", "touched down"
    String lower = behind < sentence.size() ? sentence.token(behind).lower() : "";
    boolean mission =
        lower.equals("for")
            && frames.any(Frames.Kind.SIZED, sentence, behind + 1, behind + LONGEST_NAME);
    boolean place = WHERE.contains(lower) && presence.station(sentence, behind + 1);
    return mission || place || (PresenceRules.large(phrase) && daysAgo(sentence, behind))
        ? verb
        : -1;
  }

  /** "on Saturday", "earlier this month", "in September", not "at 9 p.m." or "within minutes". */
  private boolean daysAgo(Sentence sentence, int from) {
    for (int i = from; i < Math.min(from + FARTHEST, sentence.size()); i++) {
      String lower = sentence.token(i).lower();
      if (Words.weekday(lower) || lower.equals("week") || lower.equals("month")) {
        return true;
      }
      String tag = sentence.token(i).tag();
      boolean within = tag.equals("IN") || tag.equals("DT") || tag.startsWith("JJ");
      if (lower.equals("home") || (!within && !Words.adverb(sentence, i))) {
        return false;
      }
    }
    return false;
  }

  /** "They join some 150 policemen who arrived in May", "joined 260 soldiers already there". */
  private int joined(Sentence sentence, CountedPhrase phrase) {
    int verb = ObjectRules.before(sentence, phrase.first());
    int behind = phrase.last() + 1;
    if (verb < 0
        || behind >= sentence.size()
        || !PresenceRules.large(phrase)
        || !Words.verb(sentence, verb)
        || !frames.verb(Frames.Kind.JOINING, sentence, verb)) {
      return -1;
    }
    int there = behind + (Words.token(sentence, behind, "who") ? 1 : 0);
    there = Words.behindAuxiliaries(sentence, there); // "already"
    boolean come = frames.verb(Frames.Kind.ARRIVING, sentence, there) && there > behind;
    boolean place =
        there > behind
            && there < sentence.size()
            && (sentence.token(there).is("there")
                || (WHERE.contains(sentence.token(there).lower())
                    && presence.station(sentence, there + 1)));
    boolean thereAlready =
        sentence.token(there - 1).is("already") && (Words.closed(sentence, there) || place);
    return come || place || thereAlready ? verb : -1;
  }
}
