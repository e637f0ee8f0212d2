package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a fate may be that of the people whom a phrase counts: no hunter is deployed who
 * bears no arms, and nobody alone is wiped out. Immutable; may be shared by threads.
 */
final class Admission {

  /** Verbs that tell of the fate of many only. */
  private static final Set<String> OF_MANY = Set.of("flee", "wipe");

  /** What an award is given for: "a woman of the year". */
  private static final Set<String> AWARDS =
      Set.of("year", "month", "week", "season", "match", "decade", "century", "tournament");

  private final SoldierRules soldiers;
  private final Frames frames;
  private final PeopleNouns nouns;
  private final Losses losses;

  Admission(PeopleNouns nouns, Frames frames) {
    this.soldiers = new SoldierRules(frames);
    this.nouns = nouns;
    this.frames = frames;
    this.losses = new Losses(frames);
  }

  /** Whether {@code fate} may be that of the people of {@code phrase}. */
  boolean admits(CountedPhrase phrase, Fate fate) {
    TriggerWord before = phrase.premodifier();
    boolean hurt = before != null && before.category() != null;
    if (phrase.single()
        && OF_MANY.contains(phrase.mention().sentence().token(fate.trigger()).lemma())) {
      return false; // "a suspect who fled", "the worst defeat an incumbent has met, wiped out"
    }
    if (fate.category() == Category.RELEASED && award(phrase) && fate.trigger() < phrase.first()) {
      return false; // "released a woman of the year list"
    }
    if (fate.category() == Category.DEPLOYED && hurt && !fate.by().contains("premodifier")) {
      return false; // "moved 12 captured soldiers to a camp"
    }
    if (fate.by().startsWith("names") || fate.by().equals(ServiceRules.LOST)) {
      return true; // "40 percent of its strength": no noun of people
    }
    boolean armed = // "40 hunters had been deployed": they bear arms without being soldiers
        fate.needs() == TriggerWord.Needs.FORCE
            && phrase.head() >= 0
            && soldiers.bearsArms(phrase.mention().sentence(), phrase.head(), fate.trigger());
    boolean captives = fate.needs() == TriggerWord.Needs.CAPTIVES;
    boolean share = phrase.share() && !captives;
    return armed
        || struck(phrase, fate)
        || phrase.meets(share ? TriggerWord.Needs.PEOPLE : fate.needs());
  }

  /** "four lambardars were shot dead", "six ultras held": what is done to people alone. */
  private boolean struck(CountedPhrase phrase, Fate fate) {
    if (phrase.compound() || !ObjectRules.HARM.contains(fate.category()) || !phrase.unheardOf()) {
      return false;
    }
    Sentence sentence = phrase.mention().sentence();
    if (violent(sentence, fate)) {
      return true;
    }
    int verb = Words.behindAuxiliaries(sentence, phrase.last() + 1);
    return fate.trigger() > phrase.last()
        && fate.needs() != TriggerWord.Needs.FORCE // "four wineries were destroyed"
        && sentence.has(verb)
        && sentence.token(verb).tag().equals("VBN")
        && !sentence.token(verb).lemma().equals("execute"); // "two contracts were executed"
  }

  /**
   * "the crash killed 96 gaffers", "gunmen wounded four lambardars", "two died in the raid": a verb
   * of violence where men who bear arms do it, or a blow, a crash or a disaster is told of.
   */
  private boolean violent(Sentence sentence, Fate fate) {
    int verb = fate.trigger();
    verb -= sentence.token(verb).is("dead") && verb > 0 ? 1 : 0; // "shot dead"
    if (!frames.verb(Frames.Kind.VIOLENT, sentence, verb) || Words.noun(sentence, verb)) {
      return false;
    }
    int subject = Words.beforeAuxiliaries(sentence, verb);
    return losses.harm(sentence, fate) || (subject >= 0 && armed(sentence, subject));
  }

  private boolean armed(Sentence sentence, int subject) {
    PeopleNouns.Noun noun = nouns.endingAt(sentence, subject);
    return nouns.militants(sentence, subject)
        || (noun != null && (noun.group() == Group.MILITARY || noun.group() == Group.POLICE))
        || frames.is(Frames.Kind.ATTACKER, sentence, subject)
        || frames.is(Frames.Kind.FORCE, sentence, subject)
        || frames.is(Frames.Kind.GAOLER, sentence, subject);
  }

  /** "a player (of the month)". */
  private static boolean award(CountedPhrase phrase) {
    Sentence sentence = phrase.mention().sentence();
    int of = phrase.head() + 1;
    return phrase.single()
        && of > 0
        && Words.token(sentence, of, "of")
        && Words.token(sentence, of + 1, "the")
        && of + 2 < sentence.size()
        && AWARDS.contains(sentence.token(of + 2).lower());
  }

  /** The fate, where it may be that of such people. */
  @Nullable Fate fitting(CountedPhrase phrase, @Nullable Fate fate) {
    return fate != null && admits(phrase, fate) ? fate : null;
  }
}
