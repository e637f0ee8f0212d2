package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what people are hurt with: "with a broken leg", "got bullet wounds", "were hit by a stray
 * bullet". Immutable; may be shared by threads.
 */
final class Injuries {

  private static final Set<String> BREAKING = Set.of("break", "fracture");
  private static final int LONGEST = 6;
  private static final int FARTHEST = 14;
  private static final Set<String> FATAL = Set.of("fatal", "mortal");
  private static final Set<String> HITTING = Set.of("hit", "strike");

  private static final Set<String> OF_BODY = Set.of("of", "from", "with", "suffer", "sustain");

  /** "multiple blunt force injuries": what an autopsy finds. */
  private static final Set<String> BODILY =
      Set.of("traumatic", "blunt", "internal", "gunshot", "stab");

  /** What those do whom a bullet hits: "took a bullet in the leg". */
  private static final Set<String> TAKING = Set.of("take", "receive", "catch", "get", "stop");

  private final Frames frames;

  Injuries(Frames frames) {
    this.frames = frames;
  }

  /** "died of multiple injuries": those of one body, which count nobody. */
  static boolean ofOneBody(Sentence sentence, CountedPhrase phrase) {
    boolean multiple = sentence.token(phrase.mention().first()).is("multiple");
    return multiple
        && sentence.token(phrase.last()).tag().equals("NNS")
        && (BODILY.contains(sentence.token(phrase.mention().last() + 1).lower())
            || (phrase.first() > 0
                && OF_BODY.contains(sentence.token(phrase.first() - 1).lemma())));
  }

  /** "(were shot) in the leg", "in both hands", "to the arm": whether what follows is a limb. */
  boolean inLimb(Sentence sentence, int in) {
    boolean there = Words.token(sentence, in, "in") || Words.token(sentence, in, "to");
    int i = there ? in + 1 : sentence.size();
    while (sentence.has(i) && !Words.noun(sentence, i)) {
      String tag = sentence.token(i).tag();
      boolean modifier =
          tag.equals("DT")
              || tag.equals("PRP$")
              || tag.equals("CD")
              || tag.startsWith("JJ")
              || tag.equals("CC");
      if (!modifier) {
        return false;
      }
      i++;
    }
    return frames.is(Frames.Kind.LIMB, sentence, i);
  }

  /** The fate that "with" and an injury tell at token {@code with}, or null. */
  @Nullable Fate at(Sentence sentence, int with, String rule) {
    int injury = Words.token(sentence, with, "with") ? injury(sentence, with + 1) : -1;
    if (injury > 1
        && FATAL.contains(sentence.token(injury - 1).lower())
        && !Words.adverb(sentence, injury - 2)
        && !sentence.token(injury - 2).is("-")) {
      return Fate.at(Category.KILLED, TriggerWord.Needs.PEOPLE, with, injury, rule);
    }
    return injury < 0 ? null : wounded(with, injury, rule);
  }

  /** What a verb at token {@code i} tells, behind a form of be or without, or null. */
  @Nullable Fate told(Sentence sentence, int i, boolean be, String rule) {
    Fate struck = struck(sentence, i, rule);
    boolean active = !be || sentence.token(i).tag().equals("VBG");
    return struck != null ? struck : active ? suffered(sentence, i, rule) : null;
  }

  /**
   * "(were) hit by a stray bullet", "struck by pellets": from the participle, or null. Whom a car
   * hits may be dead.
   */
  private @Nullable Fate struck(Sentence sentence, int verb, String rule) {
    if (!Words.token(sentence, verb + 1, "by")
        || !frames.verb(Frames.Kind.STRIKING, sentence, verb)) {
      return null;
    }
    for (int i = verb + 2; i < Math.min(verb + LONGEST, sentence.size()); i++) {
      boolean told = i > verb + 2; // "by stray bullets", not "by bullets"
      if (frames.is(Frames.Kind.MISSILE, sentence, i)
          || (told && frames.is(Frames.Kind.GUNFIRE, sentence, i))) {
        return wounded(verb, i, rule);
      }
      if (frames.is(Frames.Kind.VEHICLE, sentence, i) && !Words.noun(sentence, i + 1)) {
        return Fate.at(Category.CASUALTIES, TriggerWord.Needs.PEOPLE, verb, i, rule);
      }
      String tag = sentence.token(i).tag();
      boolean modifier =
          tag.equals("DT")
              || tag.equals("CD")
              || tag.startsWith("JJ")
              || tag.startsWith("VB")
              || Words.noun(sentence, i);
      if (!modifier) {
        return null;
      }
    }
    return null;
  }

  /** "A lorry hit (two nurses)", "opened fire, striking (nine men)": from the verb, or null. */
  @Nullable Fate hitting(Sentence sentence, int verb) {
    if (verb < 1
        || !HITTING.contains(sentence.token(verb).lemma())
        || !Words.verb(sentence, verb)
        || ObjectRules.passive(sentence, verb)) {
      return null;
    }
    int subject = Words.beforeAuxiliaries(sentence, verb);
    int from = // "a car swerved into a crowd, hitting nine", but "bus drivers hit three million"
        Words.token(sentence, subject, ",") ? Math.max(0, verb - FARTHEST) : subject;
    if (from >= 0 && frames.any(Frames.Kind.MISSILE, sentence, from, verb)) {
      return wounded(verb, verb, "hitting");
    }
    boolean behind = from >= 0 && from < subject; // "a car swerved into a crowd, hitting nine"
    boolean vehicle =
        from >= 0
            && frames.any(Frames.Kind.VEHICLE, sentence, from, verb)
            && (!behind || sentence.lowers().subList(from, verb).contains("into"));
    return from >= 0
            && !Words.token(sentence, verb + 3, "with")
            && (vehicle
                || (!behind && frames.any(Frames.Kind.SHOOTING, sentence, from, verb))
                || openedFire(sentence, from, verb))
        ? Fate.at(Category.CASUALTIES, TriggerWord.Needs.PEOPLE, verb, "hitting")
        : null;
  }

  private static boolean openedFire(Sentence sentence, int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (sentence.token(i).is("fire") && sentence.token(i - 1).lemma().equals("open")) {
        return true;
      }
    }
    return false;
  }

  /** "(ten people) got bullet injuries", "is nursing a gunshot wound": from the verb, or null. */
  private @Nullable Fate suffered(Sentence sentence, int verb, String rule) {
    if (!Words.verb(sentence, verb)) {
      return null;
    }
    int broken = broken(sentence, verb);
    if (broken > 0) {
      return wounded(verb, broken, rule);
    }
    boolean recovers = // "are recovering from gunshot wounds"
        sentence.token(verb).lemma().equals("recover") && Words.token(sentence, verb + 1, "from");
    if (TAKING.contains(sentence.token(verb).lemma())) {
      int missile = Words.tag(sentence, verb + 1).equals("DT") ? verb + 2 : verb + 1;
      if (Words.noun(sentence, missile)
          && (frames.is(Frames.Kind.MISSILE, sentence, missile)
              || sentence.token(missile).is("bullets"))
          && inLimb(sentence, missile + 1)) {
        return wounded(verb, missile, rule);
      }
    }
    if (!recovers && !frames.verb(Frames.Kind.HURTING, sentence, verb)) {
      return null;
    }
    int injury = injury(sentence, recovers ? verb + 2 : verb + 1);
    boolean nursed = sentence.token(verb).lemma().equals("nurse");
    boolean sport = // "two players are nursing injuries"
        nursed && injury > 0 && !sentence.token(injury).lemma().equals("wound");
    return injury < 0 || sport || sentence.token(injury).is("cuts")
        ? null
        : wounded(verb, injury, rule);
  }

  /** "(Two boys) broke their legs", "fractured a hip": the limb, or -1. */
  private int broken(Sentence sentence, int verb) {
    int limb = verb + 2;
    String determiner = Words.tag(sentence, verb + 1);
    boolean own = determiner.equals("DT") || determiner.equals("PRP$");
    return own
            && BREAKING.contains(sentence.token(verb).lemma())
            && Words.noun(sentence, limb)
            && frames.is(Frames.Kind.LIMB, sentence, limb)
        ? limb
        : -1;
  }

  private static Fate wounded(int first, int last, String rule) {
    TriggerWord.Needs people = TriggerWord.Needs.PEOPLE;
    return Fate.at(Category.WOUNDED, people, first, last, rule);
  }

  /** "(with) a broken arm", "(with) first- and second-degree burns": the injury, or -1. */
  private int injury(Sentence sentence, int from) {
    boolean hurt = false;
    for (int i = from; i < Math.min(from + LONGEST, sentence.size()); i++) {
      boolean noun = Words.noun(sentence, i);
      boolean limb = frames.is(Frames.Kind.LIMB, sentence, i);
      if (noun && (frames.is(Frames.Kind.INJURY, sentence, i) || (limb && hurt))) {
        return i;
      }
      String tag = sentence.token(i).tag();
      hurt |= sentence.token(i).lower().endsWith("ed") || sentence.token(i).is("broken");
      boolean modifier =
          noun
              || tag.equals("DT")
              || tag.equals("VBN")
              || tag.equals("VBG")
              || tag.equals("VBD")
              || tag.equals("CC")
              || tag.equals("CD")
              || tag.equals("HYPH")
              || sentence.token(i).is("of")
              || tag.equals(":")
              || tag.startsWith("JJ")
              || Words.adverb(sentence, i);
      if (!modifier) {
        return -1;
      }
    }
    return -1;
  }
}
