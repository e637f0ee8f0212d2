package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads what those do who take people: that gunmen took them, hold them still or let them go.
 * Immutable; may be shared by threads.
 */
final class CaptorFates {

  private final TakenRules taken;
  private final AbductionRules abductions;
  private final HostageTakings hostages;
  private final LetGoRules letGo;
  private final FreedRules freed;
  private final CaptiveRules captives;
  private final SubjectRules subjects;
  private final Admission admission;

  CaptorFates(
      TakenRules taken,
      CaptiveRules captives,
      SubjectRules subjects,
      Admission admission,
      PeopleNouns people,
      Frames frames) {
    this.taken = taken;
    this.captives = captives;
    this.subjects = subjects;
    this.admission = admission;
    this.hostages = new HostageTakings(frames);
    this.abductions = new AbductionRules(people, frames);
    this.letGo = new LetGoRules(people, frames);
    this.freed = new FreedRules(frames);
  }

  /** "were taken by gunmen", "90 are still held": what captors do with those whom they take. */
  @Nullable Fate find(Sentence sentence, CountedPhrase phrase, @Nullable Category running) {
    Fate found = admission.fitting(phrase, hostages.find(sentence, phrase));
    if (found == null) {
      found = admission.fitting(phrase, taken.takenByGunmen(sentence, phrase, running));
    }
    if (found == null) {
      found = admission.fitting(phrase, letGo.find(sentence, phrase, running));
    }
    if (found == null) {
      found = admission.fitting(phrase, abductions.abducted(sentence, phrase, running));
      found = found != null && toldThen(sentence, phrase, found) ? null : found;
    }
    if (found == null) {
      found = admission.fitting(phrase, taken.takenAway(sentence, phrase, running));
    }
    if (found == null) {
      found = admission.fitting(phrase, taken.still(sentence, phrase, running));
    }
    if (found == null || found.by().startsWith("abducted")) {
      Fate since = admission.fitting(phrase, freed.freed(sentence, phrase));
      found = since != null ? since : found;
    }
    return found != null ? found : admission.fitting(phrase, captives.find(sentence, phrase));
  }

  /** "were dragged from a bus by gunmen and shot dead", "the 38 taken in May were freed". */
  private boolean toldThen(Sentence sentence, CountedPhrase phrase, Fate found) {
    Fate then = subjects.predicateBehind(sentence, phrase);
    boolean reduced = found.trigger() == phrase.last() + 1;
    return then != null
        && (then.category() == Category.KILLED
            || (reduced && then.category() == Category.RELEASED));
  }
}
