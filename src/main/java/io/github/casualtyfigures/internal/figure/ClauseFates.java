package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Weighs what the words on both sides of a counted phrase tell of it: the verb before it, whose
 * object it is, and the state behind it. Immutable; may be shared by threads.
 */
final class ClauseFates {

  private final SubjectRules subjects;
  private final MainVerbs mains;
  private final ObjectRules objects;
  private final LedRules led;
  private final InjuryRules injuries;
  private final HospitalRules hospitals;
  private final Admission admission;

  ClauseFates(
      Triggers triggers,
      SubjectRules subjects,
      MainVerbs mains,
      ObjectRules objects,
      InjuryRules injuries,
      Admission admission,
      Frames frames) {
    this.subjects = subjects;
    this.mains = mains;
    this.objects = objects;
    this.led = new LedRules(triggers, frames);
    this.injuries = injuries;
    this.hospitals = new HospitalRules(frames);
    this.admission = admission;
  }

  /** "killed five", "five dead", "beat two men to death": the words on both sides of the phrase. */
  @Nullable Fate find(Sentence sentence, CountedPhrase phrase, @Nullable Category running) {
    Fate before = objects.verbBefore(sentence, phrase);
    Fate soldiers = SoldierRules.moreSoldiers(phrase, before, running);
    Fate verb = soldiers != null ? soldiers : admission.fitting(phrase, before);
    if (verb == null || verb.category() == Category.DEPLOYED) { // "sent 12 soldiers to hell"
      Fate end = admission.fitting(phrase, led.find(sentence, phrase));
      verb = verb == null || (end != null && end.category() == Category.KILLED) ? end : verb;
    }
    Fate state = admission.fitting(phrase, subjects.stateBehind(sentence, phrase));
    if (state == null && verb == null) {
      state = admission.fitting(phrase, injuries.find(sentence, phrase));
    }
    if (state == null && verb == null) {
      state = admission.fitting(phrase, hospitals.behind(sentence, phrase));
    }
    if (state == null && verb != null && verb.category() == Category.CASUALTIES) {
      state = admission.fitting(phrase, subjects.stateBehindPair(sentence, phrase));
    }
    Fate main = state == null ? null : admission.fitting(phrase, mains.behind(sentence, state));
    if (main != null && (verb == null || verb.category() == main.category())) {
      return main;
    }
    boolean lostDead = // "lost 45,100 soldiers killed"
        verb != null
            && verb.soldiers() == Category.CASUALTIES
            && state != null
            && state.category() == Category.KILLED;
    boolean sent = // "sent 12 soldiers to hospital"
        verb != null && verb.category() == Category.DEPLOYED && state != null;
    boolean telling =
        verb != null
            && (state == null || (verb.category() != Category.CASUALTIES && phrase.head() >= 0));
    telling |= // "released 99 held after the vote"
        verb != null
            && state != null
            && verb.category() == Category.RELEASED
            && CaptiveRules.heldBehind(phrase, state);
    int of = ObjectRules.before(sentence, phrase.first());
    boolean earlier = // not "the bodies of 20 people missing since May"
        of > 0
            && verb == null
            && state != null
            && state.category() != Category.KILLED
            && !BodyRules.counted(sentence, of - 1);
    Fate deed = earlier ? admission.fitting(phrase, objects.nominalBefore(sentence, phrase)) : null;
    boolean freed = // "the release of nine nurses abducted in May"
        deed != null
            && state != null
            && deed.category() == Category.RELEASED
            && CaptiveRules.heldBehind(phrase, state);
    if (deed != null && (freed || deed.category() == Category.KILLED)) {
      return deed; // "the deaths of three girls stabbed at a class"
    }
    return telling && !lostDead && !sent ? verb : state;
  }
}
