package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what becomes of soldiers from what becomes of others under the same verb: "seized 20
 * soldiers" captured them, "seized 20 pupils" abducted them. Immutable; may be shared by threads.
 */
final class SoldierRules {

  /** What is done with rescuers, as with soldiers. */
  private static final Set<String> DISPATCHING =
      Set.of("send", "dispatch", "deploy", "rush", "mobilise", "mobilize");

  private final Frames frames;

  SoldierRules(Frames frames) {
    this.frames = frames;
  }

  /**
   * "40 hunters had been deployed", "the army sent 300 men": such as bear arms without being
   * soldiers, the men of an army that the sentence names before, and "200,000 Russians are massed".
   */
  boolean bearsArms(Sentence sentence, int head, int trigger) {
    if (sentence.token(head).capitalised()
        && sentence.token(head).tag().startsWith("NNP")
        && frames.verb(Frames.Kind.SOLDIERING, sentence, trigger)) {
      return true;
    }
    boolean men = frames.is(Frames.Kind.MEN, sentence, head);
    boolean rescuers =
        frames.is(Frames.Kind.RESPONDERS, sentence, head)
            || (sentence.token(head).is("workers") && Words.token(sentence, head - 1, "rescue"));
    if (rescuers && DISPATCHING.contains(sentence.token(trigger).lemma())) {
      return true; // "65 firefighters were sent"
    }
    boolean armed =
        frames.is(Frames.Kind.ARMED, sentence, head) || sentByName(sentence, head, trigger);
    boolean posted = // "200 men were stationed at the base", "1,200 members would deploy"
        men
            ? frames.verb(Frames.Kind.SOLDIERING, sentence, trigger)
            : sentence.token(head).is("members")
                && sentence.token(trigger).lemma().equals("deploy");
    return armed
        || posted
        || (men && frames.any(Frames.Kind.FORCE, sentence, 0, Math.max(head, trigger)));
  }

  /** "the North sent 3,000 more men": by a name, and not to prison. */
  private boolean sentByName(Sentence sentence, int head, int trigger) {
    return frames.is(Frames.Kind.MEN, sentence, head)
        && trigger > 0
        && trigger < head
        && Words.tag(sentence, beforeModal(sentence, trigger)).equals("NNP")
        && !frames.any(Frames.Kind.CUSTODY, sentence, head + 1, head + 4);
  }

  /** "Ghana will (send)", "Ghana had (sent)": the last token before the verb's helpers. */
  private static int beforeModal(Sentence sentence, int verb) {
    int i = Words.beforeAuxiliaries(sentence, verb);
    return Words.tag(sentence, i).equals("MD") ? i - 1 : i;
  }

  /** "Britain contributes 20,000": a bare number of soldiers after a number of soldiers. */
  static @Nullable Fate moreSoldiers(
      CountedPhrase phrase, @Nullable Fate fate, @Nullable Category running) {
    if (fate == null || fate.category() != Category.DEPLOYED) {
      return null;
    }
    boolean more = running == Category.DEPLOYED && phrase.bare();
    return more ? fate.withNeeds(TriggerWord.Needs.ANY) : null;
  }

  /** "bring home 600 troops", "600 troops will return home": whom nobody held. */
  private boolean broughtHome(CountedPhrase phrase, Fate fate) {
    Sentence sentence = phrase.mention().sentence();
    TriggerWord noun = phrase.trigger();
    return noun != null
        && noun.role() == TriggerWord.Role.FORCE
        && fate.category() == Category.RELEASED
        && !fate.by().equals(CaptiveSequels.HOME) // where others were set free
        && (sentence.token(fate.triggerLast()).is("home")
            || Words.token(sentence, fate.triggerLast() + 1, "home"))
        && !CaptiveRules.hadBeenHeld(phrase, fate, frames);
  }

  /** "seized 20 soldiers" captured them; "seized 20 pupils" abducted them. */
  Fate ofSoldiers(CountedPhrase phrase, Fate fate) {
    TriggerWord noun = phrase.trigger();
    if (noun != null
        && noun.category() == Category.ABDUCTED
        && fate.category() == Category.CAPTURED) {
      return fate.withCategory(Category.ABDUCTED, "ofHostages");
    }
    if (broughtHome(phrase, fate)) {
      return fate.withCategory(Category.DEPLOYED, "ofSoldiers");
    }
    boolean army =
        phrase.group() == Group.MILITARY
            || phrase.group() == Group.MILITANTS
            || phrase.group() == Group.POLICE;
    boolean manpower =
        phrase.bare()
            || phrase.pronoun()
            || (frames.is(Frames.Kind.MANPOWER, phrase.mention().sentence(), phrase.head())
                && !Words.token(phrase.mention().sentence(), phrase.last(), "family"));
    boolean fled = // "two deserters crossed into the country"
        fate.soldiers() == Category.DEPLOYED
            && phrase.head() >= 0
            && phrase.mention().sentence().token(phrase.head()).lemma().equals("deserter");
    if (fled) {
      return fate;
    }
    boolean soldiers = army || (manpower && fate.soldiers() == Category.CASUALTIES);
    return soldiers && fate.soldiers() != null
        ? fate.withCategory(fate.soldiers(), "ofSoldiers")
        : fate;
  }
}
