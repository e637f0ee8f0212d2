package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands before a counted phrase: "killed five", "shot dead five", "killed two soldiers
 * and five", "the deaths of five". Immutable; may be shared by threads.
 */
final class ObjectRules {

  /** People of whom "holds 6,000" means captivity, not room. */
  private static final Set<Group> HELD =
      Set.of(
          Group.MILITARY,
          Group.MILITANTS,
          Group.POLICE,
          Group.JOURNALISTS,
          Group.PRISONERS,
          Group.AID_WORKERS);

  /** What one does to others, that they do not do themselves. */
  static final Set<Category> HARM =
      Set.of(
          Category.KILLED,
          Category.WOUNDED,
          Category.CASUALTIES,
          Category.CAPTURED,
          Category.ABDUCTED);

  private static final int LONGEST_CLAUSE = 12;

  private final Triggers triggers;
  private final Frames frames;
  private final Demands demands;

  ObjectRules(Triggers triggers, Frames frames) {
    this.triggers = triggers;
    this.frames = frames;
    this.demands = new Demands(frames);
  }

  /** "killed five", "shot dead five", "killed and wounded dozens". */
  @Nullable Fate verbBefore(Sentence sentence, CountedPhrase phrase) {
    int j = before(sentence, phrase.first());
    if (j < 0 || ObjectMarks.numberedName(sentence, phrase, j)) {
      return null;
    }
    if (phrase.bare()
        && sentence.token(j).is("lost")
        && frames.is(Frames.Kind.ANIMALS, sentence, j - 1)) {
      return null; // "cattle lost 1,300"
    }
    Fate fate = parted(sentence, phrase, j);
    for (int i = phrase.first() - 1; fate == null && i >= j; i--) {
      fate = endingAt(sentence, i);
    }
    if (fate == null) {
      if (HELD.contains(phrase.group())) {
        Phrases.Match<TriggerWord> verb = triggers.endingAt(Triggers.Form.VERB, sentence, j);
        if (verb != null
            && verb.value().role() == TriggerWord.Role.PASSIVE
            && !listed(sentence, before(sentence, j - verb.length() + 1))) {
          return Fate.of(verb.value(), j - verb.length() + 1, j, "verbBefore");
        }
      }
      int skipped = ObjectAdjuncts.beforeDate(sentence, j);
      fate = skipped < 0 || skipped == j ? null : endingAt(sentence, skipped);
      boolean apart = phrase.bare() && sentence.token(j).is(","); // "hanging from a bridge, one"
      int place = fate == null && !apart ? ObjectAdjuncts.beforePlace(sentence, j) : -1;
      fate = place < 0 ? fate : activeAt(sentence, place);
      int adjunct = fate == null && !apart ? ObjectAdjuncts.beforeAdjunct(sentence, phrase, j) : -1;
      fate = adjunct < 0 ? fate : activeAt(sentence, adjunct);
      int recipient = fate == null && !apart ? ObjectAdjuncts.beforeRecipient(sentence, j) : -1;
      Fate given = recipient < 0 ? null : activeAt(sentence, recipient);
      fate = given != null && given.category() == Category.RELEASED ? given : fate;
    }
    return fate;
  }

  /** "gunned nine villagers down", "rounded 40 suspects up": the particle behind the object. */
  private @Nullable Fate parted(Sentence sentence, CountedPhrase phrase, int verb) {
    int particle = phrase.last() + 1;
    String tag = particle < sentence.size() ? sentence.token(particle).tag() : "";
    String next = particle + 1 < sentence.size() ? sentence.token(particle + 1).tag() : "";
    boolean ends = Words.closed(sentence, particle + 1) || next.equals("IN") || next.equals("TO");
    boolean closes = tag.equals("RP") || tag.equals("RB") || (tag.equals("IN") && ends);
    if (!closes || Words.token(sentence, particle + 1, "of")) {
      return null; // "took nine men out of the house"
    }
    TriggerWord word =
        Words.verb(sentence, verb) ? triggers.parted(sentence, verb, particle) : null;
    if (word == null || !word.takesObject() || passive(sentence, verb)) {
      return null;
    }
    boolean home = // "bring its 2,100 soldiers home"
        word.category() == Category.RELEASED
            && phrase.group() == Group.MILITARY
            && !CaptiveRules.captives(phrase);
    boolean loose = // "carried 12 passengers off", "cut 300 troops down"
        word.category() == Category.ABDUCTED
            || (word.category() == Category.KILLED && word.needs() != TriggerWord.Needs.ANY);
    return home || loose ? null : hedged(sentence, Fate.of(word, verb, verb, "verbBefore"), verb);
  }

  /** "The list (holds) 6,350 officers": paper, which holds nobody captive. */
  private boolean listed(Sentence sentence, int subject) {
    return subject >= 0
        && Words.noun(sentence, subject)
        && frames.is(Frames.Kind.TOTAL, sentence, subject);
  }

  static int before(Sentence sentence, int first) {
    int j = first - 1;
    while (j >= 0
        && (Words.quote(sentence, j)
            || (Words.adverb(sentence, j)
                && !Words.WEEKDAYS.contains(sentence.token(j).lower())))) {
      j--;
    }
    return j;
  }

  /** The fate that a verb ending at {@code j} gives its object, unless it is passive. */
  private @Nullable Fate activeAt(Sentence sentence, int j) {
    Fate fate = endingAt(sentence, j);
    int before = fate == null ? -1 : before(sentence, fate.trigger());
    boolean passive = before >= 0 && Words.BE.contains(sentence.token(before).lower());
    boolean verb = fate != null && Words.verb(sentence, fate.trigger());
    boolean state =
        fate != null && before >= 0 && !verb && Words.verb(sentence, before) && !passive;
    boolean beBefore =
        state && before > 0 && Words.BE.contains(sentence.token(before(sentence, before)).lower());
    return fate != null && !passive && (verb || state) && !beBefore ? fate : null;
  }

  @Nullable Fate endingAt(Sentence sentence, int j) {
    Phrases.Match<TriggerWord> state = triggers.endingAt(Triggers.Form.STATE, sentence, j);
    Phrases.Match<TriggerWord> verb = triggers.endingAt(Triggers.Form.VERB, sentence, j);
    boolean shorter = // "(setting) free 70 inmates"
        state != null
            && verb != null
            && verb.value().takesObject()
            && verb.length() > state.length();
    if (state != null && state.value().category() != null && !shorter) {
      int first = j - state.length() + 1;
      boolean infinitive = // "will free (90 Palestinians)", "helped free (12 miners)"
          first == j
              && first > 0
              && (Words.tag(sentence, first - 1).equals("MD")
                  || sentence.token(first - 1).lemma().equals("help"));
      if (first > 0
          && !infinitive
          && Words.verb(sentence, first - 1)
          && !objectBetween(sentence, first - 1)) {
        return Fate.of(state.value(), first, j, "verbBefore");
      }
    }
    if (verb == null || !verb.value().takesObject()) {
      return null;
    }
    int first = j - verb.length() + 1;
    if (first > 0 && (passive(sentence, first) || nominal(sentence, first))) {
      return null;
    }
    boolean noun = // "at a petrol station, and seven soldiers"
        verb.value().category() == Category.DEPLOYED
            && sentence.token(first).tag().equals("NN")
            && (Words.noun(sentence, first - 1) || Words.tag(sentence, first - 1).equals("DT"));
    if (noun || counterfactual(sentence, first)) {
      return null;
    }
    Fate fate = Fate.of(verb.value(), first, j, "verbBefore");
    boolean wanted = // "talks on freeing 24 captives"
        sentence.token(first).tag().equals("VBG")
            && demands.demanded(sentence, first, fate.category());
    boolean mayFail = HARM.contains(fate.category()) || fate.category() == Category.RELEASED;
    if (wanted || (mayFail && demands.attempted(sentence, first))) {
      return null;
    }
    return joinedBefore(sentence, hedged(sentence, fate, first), first);
  }

  /** "shot him dead (along with his wife)": the state behind the pronoun of an active verb. */
  @Nullable Fate shotHim(Sentence sentence, int last) {
    Phrases.Match<TriggerWord> state = triggers.endingAt(Triggers.Form.STATE, sentence, last);
    int first = state == null ? -1 : last - state.length() + 1;
    return state != null
            && first > 1
            && sentence.token(first - 1).tag().equals("PRP")
            && Words.verb(sentence, first - 2)
            && VictimFinder.hit(state.value().category())
        ? Fate.of(state.value(), first, last, "companion")
        : null;
  }

  /** "the killing", "in the exchange three died": no verb, though it has the form of one. */
  private static boolean nominal(Sentence sentence, int verb) {
    boolean each = sentence.token(verb - 1).is("each"); // "each freeing 90 captives"
    String before = each ? "" : sentence.token(verb - 1).tag();
    boolean noun = sentence.token(verb).lower().endsWith("ing") || Words.noun(sentence, verb);
    return noun && (before.equals("DT") || before.equals("PRP$") || before.equals("POS"));
  }

  private static boolean objectBetween(Sentence sentence, int verb) {
    return Words.BE.contains(sentence.token(verb).lower());
  }

  static boolean passive(Sentence sentence, int verb) {
    int i = verb - 1;
    while (i >= 0 && Words.adverb(sentence, i)) {
      i--;
    }
    return i >= 0
        && Words.BE.contains(sentence.token(i).lower())
        && !sentence.token(verb).lower().endsWith("ing");
  }

  /** "would have cost half a million lives": it did not happen. */
  static boolean counterfactual(Sentence sentence, int verb) {
    if (verb > 2 && sentence.token(verb - 1).is("and")) {
      return joinedToCounterfactual(sentence, verb - 1);
    }
    return verb > 1
        && sentence.token(verb - 1).is("have")
        && (sentence.token(verb - 2).is("would") || sentence.token(verb - 2).is("could"))
        && !byThen(sentence, verb + 1);
  }

  /** "would have killed 377,000 people by the end of 2021": a forecast told of from later on. */
  private static boolean byThen(Sentence sentence, int from) {
    for (int i = from; i + 1 < Math.min(sentence.size(), from + LONGEST_CLAUSE); i++) {
      if (sentence.token(i).is("by")) {
        int when = sentence.token(i + 1).is("the") ? i + 2 : i + 1;
        return Words.token(sentence, when, "end")
            || Words.token(sentence, when, "then")
            || Words.tag(sentence, when).equals("CD");
      }
    }
    return false;
  }

  /** "would have merged the commands and moved 1,700 officers". */
  private static boolean joinedToCounterfactual(Sentence sentence, int and) {
    for (int i = and - 1; i > Math.max(0, and - LONGEST_CLAUSE); i--) {
      if (Words.finite(sentence, i)) {
        return (sentence.token(i).is("would") || sentence.token(i).is("could"))
            && sentence.token(i + 1).is("have");
      }
      if (sentence.token(i).is(",")) {
        return false;
      }
    }
    return false;
  }

  /** "could kill 50", "has reportedly killed 12", "did not kill anyone". */
  private Fate hedged(Sentence sentence, Fate fate, int first) {
    Fate hedged = fate;
    for (int i = first - 1; i >= Math.max(0, first - 5); i--) {
      Phrases.Match<TriggerWord> adverb = triggers.at(Triggers.Form.ADVERB, sentence, i);
      if (adverb != null) {
        hedged = hedged.withStatus(adverb.value().status(), i);
      } else if (!Words.adverb(sentence, i) && !Words.auxiliary(sentence, i)) {
        break;
      }
    }
    return hedged;
  }

  /** "300 dead and wounded": two outcomes that one number counts. */
  Fate joinedBehind(Sentence sentence, Fate fate) {
    int and = fate.triggerLast() + 1;
    if (and + 1 >= sentence.size()
        || !(sentence.token(and).is("and") || sentence.token(and).is("or"))) {
      return fate;
    }
    Phrases.Match<TriggerWord> other = triggers.at(Triggers.Form.STATE, sentence, and + 1);
    if (other == null) {
      other = triggers.at(Triggers.Form.NOUN, sentence, and + 1);
    }
    if (other == null
        || other.value().category() == null
        || other.value().role() == TriggerWord.Role.BODIES
        || ObjectMarks.objectFollows(sentence, and + 1 + other.length())) {
      return fate;
    }
    return fate.withCategory(Fate.joined(fate.category(), other.value().category()), "joined");
  }

  /** "killed and wounded dozens", "shot and killed five". */
  private Fate joinedBefore(Sentence sentence, Fate fate, int first) {
    if (first < 2 || !(sentence.token(first - 1).is("and") || sentence.token(first - 1).is("or"))) {
      return fate;
    }
    Phrases.Match<TriggerWord> other = triggers.endingAt(Triggers.Form.VERB, sentence, first - 2);
    boolean sameForm =
        other != null && other.value().ing() == sentence.token(first).lower().endsWith("ing");
    if (other == null
        || !sameForm
        || other.value().category() == null
        || other.value().category() == Category.CASUALTIES) { // "stabbed and wounded two"
      return fate;
    }
    return fate.withCategory(Fate.joined(other.value().category(), fate.category()), "joined");
  }

  /** "the deaths of five", "the bodies of 12 loggers", "the killing of at least 40". */
  @Nullable Fate nominalBefore(Sentence sentence, CountedPhrase phrase) {
    int j = before(sentence, phrase.first());
    boolean pardon = // of prisoners, not of motorists with unpaid fines
        j > 0
            && sentence.token(j).is("for")
            && (CaptiveRules.captives(phrase) || phrase.group() == Group.MILITANTS)
            && ObjectMarks.pardoning(sentence, j - 1, frames);
    if (j < 1 || (!pardon && !sentence.token(j).is("of"))) {
      return null;
    }
    if (phrase.bare()
        && sentence.token(j - 1).lemma().equals("loss")
        && frames.anywhere(Frames.Kind.SCORES, sentence)) {
      return null; // "nine seats, a loss of 38"
    }
    int quoted = Words.quote(sentence, j - 1) && j > 1 ? j - 2 : j - 1; // "a 'massacre' of 85"
    int noun = ObjectAdjuncts.beforeDate(sentence, quoted);
    return nominalAt(sentence, noun < 1 ? quoted : noun);
  }

  @Nullable Fate nominalAt(Sentence sentence, int noun) {
    Phrases.Match<TriggerWord> match = triggers.endingAt(Triggers.Form.NOMINAL, sentence, noun);
    if (match == null && noun > 1 && sentence.token(noun - 1).is("and")) {
      return Words.noun(sentence, noun) && Words.noun(sentence, noun - 2)
          ? nominalAt(sentence, noun - 2) // "the release and transfer of 128 detainees"
          : null;
    }
    if (match == null
        || (sentence.token(noun).lemma().equals("life") && !takenLives(sentence, noun))) {
      return null;
    }
    Fate fate = Fate.of(match.value(), noun, noun, "nominalBefore");
    return demands.demanded(sentence, noun, fate.category()) ? null : fate;
  }

  /** "cost the lives of", but not "puts the lives of thousands at risk". */
  private boolean takenLives(Sentence sentence, int lives) {
    for (int i = lives - 1; i >= Math.max(0, lives - 4); i--) {
      if (frames.verb(Frames.Kind.TAKING, sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** "casualties" in "no reports of casualties". */
  @Nullable Fate deniedNoun(Sentence sentence, int i) {
    Phrases.Match<TriggerWord> noun = triggers.at(Triggers.Form.NOUN, sentence, i);
    if (noun == null || noun.value().role() != TriggerWord.Role.STRONG) {
      return null;
    }
    return Fate.of(noun.value(), i, i + noun.length() - 1, "zero").withNeeds(TriggerWord.Needs.ANY);
  }
}
