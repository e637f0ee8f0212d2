package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads forces that are told by what they serve in: "1,000 policemen now serve in the mission",
 * "400 soldiers took part in the operation", "the 1,500 soldiers in Niger will leave". Soldiers at
 * a parade or in a hospital are no force. Immutable; may be shared by threads.
 */
final class ServiceRules {

  /** The rule of "lost 40 percent of its strength". */
  static final String LOST = "lostStrength";

  /** More police than a state sends abroad. */
  private static final long MANY = 5_000;

  private static final int FARTHEST = 5;
  private static final int LONGEST_LIST = 16;
  private static final int LONGEST_NAME = 8;

  private static final Set<String> BASED = Set.of("based", "stationed", "deployed", "posted");

  private final Frames frames;
  private final PresenceRules presence;

  ServiceRules(Frames frames, PresenceRules presence) {
    this.frames = frames;
    this.presence = presence;
  }

  /** The force that {@code phrase} is by what it serves in, or null. */
  @Nullable Fate serving(Sentence sentence, CountedPhrase phrase) {
    boolean armed = phrase.group() == Group.MILITARY || phrase.group() == Group.POLICE;
    boolean men = phrase.head() >= 0 && frames.is(Frames.Kind.MEN, sentence, phrase.head());
    if (!(armed || men) || phrase.bare() || !PresenceRules.large(phrase)) {
      return null;
    }
    int ready = readied(sentence, phrase);
    if (ready >= 0) {
      return fate(ready, "forceReadied");
    }
    if (!armed) {
      return null;
    }
    int force = madeUp(sentence, phrase);
    if (force >= 0) {
      return fate(force, "forceMadeUp");
    }
    int verb = behindAuxiliaries(sentence, behind(sentence, phrase));
    boolean serves = verb >= 0 && (taking(sentence, verb) || joining(sentence, verb));
    if (serves || (verb >= 0 && leaving(sentence, verb))) {
      return fate(verb, "forceServing");
    }
    return inPlace(sentence, phrase) ? fate(phrase.head(), "forceInPlace") : null;
  }

  /** "the contingent, made up of 600 soldiers", "a force comprising 900 men": the force, or -1. */
  private int madeUp(Sentence sentence, CountedPhrase phrase) {
    int verb = ObjectRules.before(sentence, phrase.first());
    boolean of =
        Words.token(sentence, verb, "of")
            && (Words.token(sentence, verb - 1, "up")
                || Words.token(sentence, verb - 1, "composed"));
    if (verb < 1 || !(of || frames.verb(Frames.Kind.COMPRISING, sentence, verb))) {
      return -1;
    }
    for (int i = verb - 1; i >= Math.max(0, verb - LONGEST_NAME); i--) {
      boolean force =
          frames.is(Frames.Kind.SIZED, sentence, i)
              || frames.is(Frames.Kind.FORCE, sentence, i)
              || frames.is(Frames.Kind.CONTINGENT, sentence, i);
      if (force && Words.noun(sentence, i) && !Words.noun(sentence, i + 1)) {
        return i;
      }
      boolean between =
          sentence.token(i).is(",")
              || sentence.token(i).is("up")
              || sentence.token(i).is("made")
              || Words.noun(sentence, i)
              || sentence.token(i).tag().equals("IN")
              || sentence.token(i).is("which")
              || Words.auxiliary(sentence, i)
              || sentence.token(i).is("composed");
      if (!between) {
        return -1;
      }
    }
    return -1;
  }

  /** "(600 of the 15,000) deployed there": of whom a part is told; the participle, or null. */
  @Nullable Fate deployed(Sentence sentence, CountedPhrase phrase) {
    int participle = phrase.last() + 1;
    int of = phrase.mention().first() - 1;
    of -= Words.token(sentence, of, "the") ? 1 : 0;
    boolean whole =
        phrase.bare()
            && participle < sentence.size()
            && Words.token(sentence, of, "of")
            && (frames.verb(Frames.Kind.SOLDIERING, sentence, participle)
                ? of < phrase.mention().first() - 1
                : sentence.token(participle).is("sent") // "of an estimated 11,000 sent to Kursk"
                    && Words.token(sentence, participle + 1, "to")
                    && (RefugeRules.large(phrase) || frames.anywhere(Frames.Kind.FORCE, sentence))
                    && presence.station(sentence, participle + 2));
    return whole ? fate(participle, "forceDeployed") : null;
  }

  /** "lost 40 percent of its strength", "lost half its men": the verb, or null. */
  @Nullable Fate lost(Sentence sentence, CountedPhrase phrase) {
    int verb = ObjectRules.before(sentence, phrase.first());
    int i = phrase.mention().last() + 1;
    i += Words.token(sentence, i, "of") ? 1 : 0;
    boolean own = i < sentence.size() && sentence.token(i).tag().equals("PRP$");
    i += own && Words.noun(sentence, i + 1) && Words.noun(sentence, i + 2) ? 2 : 1;
    boolean strength =
        own
            && i < sentence.size()
            && (sentence.token(i).is("strength") || frames.is(Frames.Kind.MANPOWER, sentence, i));
    return strength && verb > 0 && sentence.token(verb).lemma().equals("lose")
        ? Fate.at(Category.CASUALTIES, TriggerWord.Needs.ANY, verb, LOST)
        : null;
  }

  /** "1,500 police and eight airmen (took)", "1,000 officers from six countries (serve)". */
  static int behind(Sentence sentence, CountedPhrase phrase) {
    int i = phrase.last() + 1;
    int noun = joined(sentence, i);
    while (noun >= 0) {
      i = noun + 1;
      noun = joined(sentence, i);
    }
    if (Words.joint(sentence, i)) { // "9,000 soldiers and 400 tanks (take)"
      int verb = i + 1;
      while (verb < sentence.size()
          && verb < i + LONGEST_LIST
          && (PartMarks.listWord(sentence, verb) || sentence.token(verb).tag().equals("IN"))) {
        verb++;
      }
      return verb < sentence.size() && Words.finite(sentence, verb) ? verb : i;
    }
    if (Words.token(sentence, i, "from")) {
      int end = Math.min(i + FARTHEST, sentence.size());
      for (int k = i + 1; k < end; k++) {
        String tag = sentence.token(k).tag();
        if (!tag.equals("CD") && !tag.startsWith("NN") && !tag.startsWith("JJ")) {
          return k;
        }
      }
    }
    return i;
  }

  /** "(police) and eight Salvadoran airmen": the noun that is joined at {@code joint}, or -1. */
  private static int joined(Sentence sentence, int joint) {
    int i = joint + 1;
    while (i < sentence.size()
        && (sentence.token(i).tag().equals("CD") || sentence.token(i).tag().startsWith("JJ"))) {
      i++;
    }
    if (i >= sentence.size() || !Words.joint(sentence, joint) || !Words.noun(sentence, i)) {
      return -1;
    }
    while (i + 1 < sentence.size() && Words.noun(sentence, i + 1)) {
      i++;
    }
    boolean of = // "members of the National Guard"
        Words.token(sentence, i + 1, "of") && Words.token(sentence, i + 2, "the");
    int name = of ? i + 3 : i;
    while (of && Words.tag(sentence, name).startsWith("NNP")) {
      i = name++;
    }
    return i;
  }

  /**
   * "have so far taken", "will serve", "are taking": the verb behind, or -1 where it is passive.
   */
  private static int behindAuxiliaries(Sentence sentence, int from) {
    for (int i = from; i < Math.min(from + FARTHEST, sentence.size()); i++) {
      String lower = sentence.token(i).lower();
      if (Words.NOT.contains(lower)) {
        return -1;
      }
      boolean between =
          Words.auxiliary(sentence, i)
              || sentence.token(i).tag().equals("MD")
              || (sentence.token(i).is("to") && i > from) // "are to take"
              || Words.mereAdverb(sentence, i);
      if (!between) {
        boolean passive =
            i > from
                && Words.BE.contains(sentence.token(i - 1).lower())
                && !sentence.token(i).tag().equals("VBG");
        return Words.verb(sentence, i) && !passive ? i : -1;
      }
    }
    return -1;
  }

  /** "took part in the operation", "serve in the mission". */
  private boolean taking(Sentence sentence, int verb) {
    boolean part =
        sentence.token(verb).lemma().equals("take") && Words.token(sentence, verb + 1, "part");
    int in = part ? verb + 2 : verb + 1;
    if (!Words.token(sentence, in, "in")) {
      return false;
    }
    boolean participate = part || sentence.token(verb).lemma().equals("participate");
    if (participate) {
      return frames.any(Frames.Kind.OPERATION, sentence, in + 1, in + FARTHEST);
    }
    return sentence.token(verb).lemma().equals("serve") && mission(sentence, in + 1);
  }

  /** "joined the force", "will reinforce the mission in Haiti". */
  private boolean joining(Sentence sentence, int verb) {
    return frames.verb(Frames.Kind.JOINING, sentence, verb)
        && (frames.any(Frames.Kind.OPERATION, sentence, verb + 1, verb + FARTHEST)
            || (mission(sentence, verb + 1) && !enlisting(sentence, verb + 1)));
  }

  /** "(joined) the police force", "the Indian army last year": who joins is sent nowhere. */
  private boolean enlisting(Sentence sentence, int from) {
    int i = from;
    while (i + 2 < sentence.size()
        && (sentence.token(i).tag().equals("DT")
            || sentence.token(i).tag().equals("PRP$")
            || sentence.token(i).tag().startsWith("JJ"))) {
      i++;
    }
    int behind = i + 1;
    behind += behind < sentence.size() && frames.is(Frames.Kind.FORCE, sentence, behind) ? 1 : 0;
    return frames.is(Frames.Kind.SERVICE, sentence, i)
        && (behind >= sentence.size()
            || !(Words.noun(sentence, behind) || sentence.token(behind).tag().equals("POS"))
            || frames.time(sentence, behind, behind + 1));
  }

  private boolean mission(Sentence sentence, int from) {
    for (int i = from; i < Math.min(from + LONGEST_NAME, sentence.size()); i++) {
      if (frames.is(Frames.Kind.SIZED, sentence, i) || frames.is(Frames.Kind.FORCE, sentence, i)) {
        return true;
      }
      if (Words.closed(sentence, i) || Words.verb(sentence, i)) {
        return false;
      }
    }
    return false;
  }

  /**
   * "left Kigali for Mozambique", "left Mali", "withdrew from the enclave", "flew out of Niger".
   */
  private boolean leaving(Sentence sentence, int verb) {
    String lemma = sentence.token(verb).lemma();
    boolean away = lemma.equals("withdraw") && Words.token(sentence, verb + 1, "from");
    boolean out = // "flew out of Niger"
        Words.token(sentence, verb + 1, "out")
            && Words.token(sentence, verb + 2, "of")
            && (lemma.equals("fly") || lemma.equals("pull"));
    boolean home = // "the last 500 soldiers went home"
        Words.token(sentence, verb + 1, "home")
            && lemma.equals("go")
            && Words.token(sentence, verb - 3, "last");
    if (home) {
      return true;
    }
    int place = verb + (out ? 3 : away ? 2 : 1);
    return (away || out || lemma.equals("leave"))
        && Words.tag(sentence, place).startsWith("NNP")
        && presence.station(sentence, place);
  }

  /** "put 15,000 soldiers on alert", "bring its 2,100 soldiers home": the verb, or -1. */
  private int readied(Sentence sentence, CountedPhrase phrase) {
    int verb = ObjectRules.before(sentence, phrase.first());
    int behind = phrase.last() + 1;
    if (verb < 0 || behind >= sentence.size() || !Words.verb(sentence, verb)) {
      return -1;
    }
    boolean put =
        sentence.token(verb).lemma().equals("put")
            && (sentence.token(behind).is("on") || sentence.token(behind).is("in"))
            && (frames.any(Frames.Kind.READINESS, sentence, behind + 1, behind + FARTHEST)
                || Words.token(sentence, behind + 2, "ground"));
    boolean involved = // "the operation involved 400 soldiers"
        sentence.token(verb).lemma().equals("involve")
            && frames.any(Frames.Kind.OPERATION, sentence, Math.max(0, verb - FARTHEST), verb);
    boolean home = // its own men, whom nobody held
        sentence.token(behind).is("home")
            && sentence.token(phrase.first()).tag().equals("PRP$")
            && frames.verb(Frames.Kind.CARRYING, sentence, verb);
    return put || home || involved ? verb : -1;
  }

  /**
   * "The 1,500 French soldiers in Niger", "its 900 troops based in Syria": known and in a place.
   */
  private boolean inPlace(Sentence sentence, CountedPhrase phrase) {
    String first = sentence.token(phrase.first()).tag();
    int in = phrase.last() + 1;
    in += in < sentence.size() && BASED.contains(sentence.token(in).lower()) ? 1 : 0;
    boolean owned = // "Kenya's 400 police in Haiti"
        Words.tag(sentence, phrase.mention().first() - 1).equals("POS");
    return (phrase.group() == Group.MILITARY
            || (owned && phrase.group() == Group.POLICE && !PresenceRules.atLeast(phrase, MANY)))
        && (owned || sentence.token(phrase.first()).is("the") || first.equals("PRP$"))
        && Words.token(sentence, in, "in")
        && in + 1 < sentence.size()
        && sentence.token(in + 1).tag().equals("NNP")
        && presence.station(sentence, in + 1)
        && in + 2 < sentence.size()
        && !Words.noun(sentence, in + 2)
        && !Words.token(sentence, in + 2, "who")
        && !frames.any(Frames.Kind.LYING, sentence, in + 1, in + FARTHEST);
  }

  /**
   * "84 infantrymen in the first wave": soldiers where soldiers sent were counted before. A few are
   * so only beside others in their own sentence: "two soldiers at the gate" are guards.
   *
   * @param previous the fate of the figure before in the same sentence, or null
   */
  static @Nullable Fate soldiersToo(
      CountedPhrase phrase, @Nullable Category running, @Nullable Fate previous) {
    boolean soldiers =
        running == Category.DEPLOYED
            && (previous != null || PresenceRules.large(phrase))
            && !phrase.single()
            && !phrase.zero()
            && phrase.head() >= 0
            && (phrase.group() == Group.MILITARY || phrase.group() == Group.POLICE)
            && (phrase.kind() == PeopleNouns.Kind.PERSON
                || phrase.kind() == PeopleNouns.Kind.PLURAL); // "640 police"
    Sentence sentence = phrase.mention().sentence();
    soldiers |= // "some 150 policemen, plus two dozen Jamaicans"
        previous != null
            && previous.category() == Category.DEPLOYED
            && Words.token(sentence, phrase.first() - 1, "plus")
            && Words.tag(sentence, phrase.head()).equals("NNPS");
    return soldiers ? fate(phrase.head(), "soldiersToo") : null;
  }

  private static Fate fate(int trigger, String by) {
    return Fate.at(Category.DEPLOYED, TriggerWord.Needs.ANY, trigger, by);
  }
}
