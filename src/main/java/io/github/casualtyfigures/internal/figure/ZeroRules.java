package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads quantities that are denied themselves: "no casualties", "nobody was hurt", "no reports of
 * injuries", "did not cause any casualties". Immutable; may be shared by threads.
 */
final class ZeroRules {

  private static final Set<String> LAW = Set.of("may", "shall", "must");
  private static final int FARTHEST = 7;

  private final SubjectRules subjects;
  private final ObjectRules objects;
  private final VictimWords victims;
  private final Frames frames;

  ZeroRules(SubjectRules subjects, ObjectRules objects, VictimWords victims, Frames frames) {
    this.victims = victims;
    this.frames = frames;
    this.subjects = subjects;
    this.objects = objects;
  }

  /** The fate that nobody met, or null. */
  @Nullable Fate find(Sentence sentence, CountedPhrase phrase) {
    if (LAW.contains(Words.lower(sentence, phrase.last() + 1)) || wished(sentence, phrase)) {
      return null; // "No person may be detained": the law, and no count
    }
    String word = sentence.token(phrase.mention().first()).lower();
    TriggerWord noun = phrase.trigger();
    if (noun != null && noun.role() == TriggerWord.Role.LOSSES) {
      return losses(sentence, phrase, noun);
    }
    if (noun != null && noun.category() != null && !ofThem(sentence, phrase)) {
      if (noun.role() != TriggerWord.Role.STRONG && noun.role() != TriggerWord.Role.BODIES) {
        Fate held = word.equals("no") ? held(sentence, phrase, noun) : null;
        return held != null || word.equals("any") || word.equals("without")
            ? held
            : met(sentence, phrase, word);
      }
      boolean massacre = word.equals("without") && noun.role() == TriggerWord.Role.BODIES;
      if (massacre || (word.equals("any") && !caused(sentence, phrase.first()))) {
        return null; // "a massacre without bodies" denies nothing
      }
      Fate fate =
          Fate.of(noun, phrase.triggerAt(), phrase.head(), "zero").withNeeds(TriggerWord.Needs.ANY);
      return reported(sentence, phrase)
          ? fate.withStatus(Status.REPORTED, phrase.head() + 1)
          : fate;
    }
    if (word.equals("any") || word.equals("without")) {
      int being = phrase.mention().last() + 1;
      boolean anyone = being > 0 && sentence.token(being - 1).lower().startsWith("any");
      Fate hit =
          anyone && being + 1 < sentence.size() && Words.be(sentence, being)
              ? victims.named(sentence, being + 1, "zero")
              : null;
      return hit != null && VictimFinder.hit(hit.category()) ? hit : null; // "anyone being hurt"
    }
    Fate reports = noReports(sentence, phrase);
    if (reports != null) {
      return reports;
    }
    TriggerWord before = phrase.premodifier();
    if (before != null && before.category() == Category.MISSING) {
      return Fate.of(before, phrase.premodifierAt(), phrase.premodifierAt(), "zero");
    }
    if (phrase.bare() && word.equals("no") && phrase.mention().first() == phrase.mention().last()) {
      return null;
    }
    if (!phrase.bare() && !phrase.meets(TriggerWord.Needs.PEOPLE)) {
      return null;
    }
    return met(sentence, phrase, word);
  }

  /** "We hope (nobody) is hurt", "to ensure there are (no more deaths)", but not "ensured". */
  private boolean wished(Sentence sentence, CountedPhrase phrase) {
    int end = phrase.first();
    for (int i = end - 1; i >= Math.max(0, end - FARTHEST) && !sentence.token(i).is(","); i--) {
      if (frames.verb(Frames.Kind.WISHING, sentence, i)) {
        String tag = sentence.token(i).tag();
        return !tag.equals("VBD") && !tag.equals("VBN");
      }
    }
    return false;
  }

  /** "no human losses", "came under fire but suffered no losses"; those of a firm are of money. */
  private @Nullable Fate losses(Sentence sentence, CountedPhrase phrase, TriggerWord noun) {
    int before = phrase.first() - 1;
    boolean met =
        before >= 0
            && (Words.BE.contains(sentence.token(before).lower())
                || (Words.verb(sentence, before)
                    && frames.verb(Frames.Kind.SUFFERING, sentence, before)));
    int of = phrase.head() + 1;
    met |= // "No losses were recorded in our ranks"
        of + 1 < sentence.size()
            && Words.BE.contains(sentence.token(of).lower())
            && (frames.is(Frames.Kind.REGISTERED, sentence, of + 1)
                || frames.verb(Frames.Kind.SUFFERING, sentence, of + 1));
    boolean own = // "reported no losses of their own"
        Words.token(sentence, of, "of")
            && Words.token(sentence, of + 2, "own")
            && Words.verb(sentence, before)
            && frames.verb(Frames.Kind.SUFFERING, sentence, before)
            && !frames.any(Frames.Kind.FIRM, sentence, 0, sentence.size());
    boolean people =
        own
            || frames.is(Frames.Kind.LOSS, sentence, phrase.head() - 1)
            || (met
                && (frames.any(Frames.Kind.BLOW, sentence, 0, sentence.size())
                    || frames.any(Frames.Kind.FORCE, sentence, 0, sentence.size()))
                && !frames.any(Frames.Kind.FIRM, sentence, 0, sentence.size()));
    return people
        ? Fate.of(noun, phrase.triggerAt(), phrase.head(), "zeroLosses")
            .withNeeds(TriggerWord.Needs.ANY)
        : null;
  }

  /** "it held no hostages", "Moscow has no troops in Mali": what is denied of a noun. */
  private @Nullable Fate held(Sentence sentence, CountedPhrase phrase, TriggerWord noun) {
    int verb = ObjectRules.before(sentence, phrase.first());
    boolean holds =
        verb > 0
            && Words.verb(sentence, verb)
            && (sentence.token(verb).lemma().equals("hold")
                || (noun.category() == Category.DEPLOYED
                    && frames.verb(Frames.Kind.HOLDING, sentence, verb)));
    int behind = phrase.last() + 1;
    boolean there =
        noun.category() != Category.DEPLOYED
            || Words.token(sentence, behind, "in")
            || Words.token(sentence, behind, "on");
    boolean closed = Words.closed(sentence, behind) || Words.token(sentence, behind, "in");
    return holds && there && (closed || noun.category() == Category.DEPLOYED)
        ? Fate.of(noun, phrase.triggerAt(), phrase.head(), "zero")
        : null;
  }

  /** "no troops were wounded": what nobody met with. */
  private @Nullable Fate met(Sentence sentence, CountedPhrase phrase, String word) {
    Fate state = subjects.stateBehind(sentence, phrase);
    if (state != null && ofThem(sentence, phrase) && participle(sentence, phrase, state)) {
      return null;
    }
    Fate fate = state != null ? state : subjects.predicateBehind(sentence, phrase);
    if (fate == null) {
      Fate verb = objects.verbBefore(sentence, phrase);
      fate = verb != null && VictimFinder.hit(verb.category()) ? verb : null; // "killed no one"
    }
    if (fate != null
        && fate.needs() == TriggerWord.Needs.CAPTIVES
        && !CaptiveRules.inSomebodysHands(phrase)) {
      return null; // "nobody is free"
    }
    if (fate != null
        && ofThem(sentence, phrase)
        && sentence.token(fate.triggerLast()).is("alive")) {
      return null; // "none of the 12 got out alive": all are dead
    }
    boolean nobody = !word.equals("no") || phrase.mention().first() < phrase.mention().last();
    return (fate != null && nobody)
            || (fate != null
                && fate.category() != Category.RELEASED
                && fate.category() != Category.DEPLOYED)
        ? fate
        : null;
  }

  /** "none of the 12 wounded died": what the people are that are denied to have met a fate. */
  private static boolean ofThem(Sentence sentence, CountedPhrase phrase) {
    return Words.token(sentence, phrase.mention().last() + 1, "of");
  }

  /** "none of the 12 people killed was armed": a participle that only says who they are. */
  private static boolean participle(Sentence sentence, CountedPhrase phrase, Fate state) {
    return state.trigger() == phrase.last() + 1
        && sentence.token(state.trigger()).tag().equals("VBN");
  }

  /** "no casualties were reported". */
  private static boolean reported(Sentence sentence, CountedPhrase phrase) {
    for (int i = phrase.head() + 1; i < Math.min(phrase.head() + 6, sentence.size()); i++) {
      if (sentence.token(i).is("reported")) {
        return true;
      }
    }
    return false;
  }

  private boolean caused(Sentence sentence, int first) {
    for (int i = first - 1; i >= Math.max(0, first - 4); i--) {
      if (Words.verb(sentence, i)) {
        return frames.verb(Frames.Kind.CAUSING, sentence, i);
      }
    }
    return false;
  }

  /** "no immediate reports of casualties". */
  private @Nullable Fate noReports(Sentence sentence, CountedPhrase phrase) {
    int i = phrase.head();
    for (int k = phrase.mention().last() + 1;
        k < Math.min(phrase.mention().last() + 4, sentence.size());
        k++) {
      if (frames.is(Frames.Kind.REPORT, sentence, k)) {
        i = k;
      }
    }
    if (i < 0 || !frames.is(Frames.Kind.REPORT, sentence, i)) {
      return null;
    }
    int on = i + 1;
    while (on < sentence.size() && Words.adverb(sentence, on)) {
      on++;
    }
    if (Words.token(sentence, on, "on")) {
      return null; // "no word yet on casualties": nobody knows
    }
    for (int k = i + 1; k < Math.min(i + 8, sentence.size()); k++) {
      Fate fate = objects.deniedNoun(sentence, k);
      if (fate != null) {
        return fate.withStatus(Status.REPORTED, i);
      }
    }
    return null;
  }
}
