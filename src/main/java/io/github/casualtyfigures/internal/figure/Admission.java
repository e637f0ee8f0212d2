package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
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

  private final StrengthRules strengths;

  Admission(StrengthRules strengths) {
    this.strengths = strengths;
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
            && strengths.bearsArms(phrase.mention().sentence(), phrase.head(), fate.trigger());
    boolean captives = fate.needs() == TriggerWord.Needs.CAPTIVES;
    boolean share = phrase.share() && !captives;
    return armed || phrase.meets(share ? TriggerWord.Needs.PEOPLE : fate.needs());
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
