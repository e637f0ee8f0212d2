package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.claim.Quantity;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is done with bodies that were counted before: "Twelve bodies were found. Nine have
 * been identified", "and 41 were handed over to relatives": they are dead, and nobody is freed.
 * Immutable; may be shared by threads.
 */
final class BodyRules {

  private static final int FARTHEST = 12;

  /** The words from "at" to the end of the name of a hospital, or from "had" to a wound. */
  private static final int HOUSE = 5;

  /** What is told of those who were found and live. */
  private static final Set<String> LIVING =
      Set.of(
          "alive",
          "survivor",
          "hide",
          "guilty",
          "hospital",
          "clinic",
          "wound",
          "wounded",
          "hurt",
          "injured",
          "safe",
          "unharmed",
          "unhurt",
          "unconscious");

  private static final Set<String> HANDING =
      Set.of("hand", "return", "give", "transfer", "repatriate", "deliver", "send");
  private static final Set<String> LYING = Set.of("lay", "lie");
  private static final Set<String> LAST = Set.of("last", "final");
  private static final Set<String> MARKED = Set.of("had", "showed", "bore", "show", "bear");
  private static final Set<String> REMAINS = Set.of("body", "remains", "remain", "corpse");

  private final Frames frames;

  BodyRules(Frames frames) {
    this.frames = frames;
  }

  /** Whether a figure with its trigger at token {@code i} counts bodies. */
  static boolean counted(Sentence sentence, int i) {
    return REMAINS.contains(sentence.token(i).lemma());
  }

  /** "the bodies of (four men)", "the body of (a woman)", but no "search for the bodies of". */
  static @Nullable Fate bodiesOf(Sentence sentence, CountedPhrase phrase) {
    int of = ObjectRules.before(sentence, phrase.first());
    boolean bodies = !phrase.bare() && of > 0 && Words.token(sentence, of, "of");
    int before = of - 2;
    before -= before > 0 && sentence.token(before).tag().equals("DT") ? 1 : 0;
    return bodies && counted(sentence, of - 1) && !Words.token(sentence, before, "for")
        ? Fate.at(Category.KILLED, TriggerWord.Needs.PEOPLE, of - 1, "bodiesOf")
        : null;
  }

  /**
   * "the body of a clerk, (a father) of three": the same person again, of whom there is one body.
   */
  static boolean apposed(Sentence sentence, CountedPhrase phrase, Fate fate) {
    int of = fate.triggerLast() + 1;
    return Words.token(sentence, phrase.first() - 1, ",")
        && counted(sentence, fate.trigger())
        && !sentence.token(fate.trigger()).tag().endsWith("S")
        && (Words.token(sentence, of + 1, "a") || Words.token(sentence, of + 1, "an"));
  }

  /** "the bodies of a mother and her (three children)": of whom the bodies are, or null. */
  static @Nullable Fate amongBodies(Sentence sentence, CountedPhrase phrase) {
    if (phrase.bare() || !Words.token(sentence, phrase.first() - 1, "and")) {
      return null;
    }
    int from = phrase.first() - 2;
    boolean clause = // "the remains of 41 hostages, and (eight people) were rescued"
        Words.token(sentence, from, ",") && Words.finite(sentence, phrase.last() + 1);
    for (int i = from; i > Math.max(0, phrase.first() - FARTHEST); i--) {
      clause &= i == from || !sentence.token(i).is(","); // not the last of a list
      if (sentence.token(i).is("of")) {
        return !clause && counted(sentence, i - 1) && sentence.token(i - 1).tag().equals("NNS")
            ? Fate.at(Category.KILLED, TriggerWord.Needs.PEOPLE, i - 1, "amongBodies")
            : null;
      }
      if (!PartMarks.listWord(sentence, i)) {
        return null;
      }
    }
    return null;
  }

  /**
   * "Of the bodies, (104) were sent to hospitals and (45) laid in a gym": the dead, wherever they
   * are brought, or null.
   *
   * @param previous the fate of the number before it in the sentence, or null
   */
  static @Nullable Fate ofTheBodies(
      Sentence sentence, CountedPhrase phrase, @Nullable Fate previous) {
    if (!phrase.bare() || !Words.joint(sentence, phrase.first() - 1)) {
      return null;
    }
    if (previous != null && previous.by().equals("ofTheBodies")) {
      return previous;
    }
    int body = phrase.first() - 2;
    if (Words.tag(sentence, body).equals("VBN") || Words.tag(sentence, body).equals("VBD")) {
      body--; // "of the bodies exhumed, 200 showed"
    }
    boolean of =
        body > 0
            && counted(sentence, body)
            && (Words.token(sentence, body - 1, "of") || Words.token(sentence, body - 2, "of"));
    return of ? Fate.at(Category.KILLED, TriggerWord.Needs.ANY, body, "ofTheBodies") : null;
  }

  /**
   * "Kyiv returned 1,200 bodies; Moscow handed over (27)": as many bodies, and nobody is freed.
   *
   * @param fate what the verb alone would tell
   * @param previous the fate of the number before it in the sentence, or null
   */
  static boolean handedOverToo(
      Sentence sentence,
      CountedPhrase phrase,
      Fate fate,
      @Nullable Fate previous,
      Discourse discourse) {
    return fate.category() == Category.RELEASED
        && phrase.bare()
        && fate.by().startsWith("verbBefore")
        && HANDING.contains(sentence.token(fate.trigger()).lemma())
        && (previous == null
            ? discourse.bodies(sentence)
            : ContinuationRules.remains(sentence, previous));
  }

  private static Quantity latest(List<FigureMention> before) {
    return before.get(before.size() - 1).figure().quantity();
  }

  /** "had gunshot wounds", "bore signs of torture", "showed burn marks", from behind the verb. */
  private boolean hurts(Sentence sentence, int from) {
    for (int i = from; i < Math.min(from + HOUSE, sentence.size()); i++) {
      if (Words.closed(sentence, i) || sentence.token(i).is(",")) {
        return false;
      }
      boolean signs = sentence.token(i).is("signs") && Words.token(sentence, i + 1, "of");
      if (signs || sentence.token(i).is("marks") || frames.is(Frames.Kind.INJURY, sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence right before counts bodies, and not "the bodies of three climbers". */
  private static boolean asRemains(Sentence sentence, List<FigureMention> before) {
    if (before.isEmpty()) {
      return false;
    }
    FigureMention told = before.get(before.size() - 1);
    People people = told.figure().people();
    return told.sentence().index() == sentence.index() - 1
        && !told.by().equals("bodiesOf")
        && (people == null || people.span().text().endsWith("bodies"));
  }

  /**
   * The fate of a bare number of the bodies counted before, or null.
   *
   * @param before the figures of the last sentence that had any
   * @param others whether others were counted before the number in its sentence
   */
  @Nullable Fate find(
      Sentence sentence, CountedPhrase phrase, List<FigureMention> before, boolean others) {
    boolean them = phrase.pronoun() && sentence.token(phrase.last()).is("them");
    if (!phrase.bare() && !them) {
      return null;
    }
    int i = phrase.last() + 1;
    boolean lay = // "The other 187 lay in a school"
        Words.tensed(sentence, i) && LYING.contains(sentence.token(i).lower());
    if (lay) {
      return Fate.at(Category.KILLED, TriggerWord.Needs.ANY, i, "ofBodies");
    }
    boolean marked = // "Four of them had gunshot wounds", "six bore signs of torture"
        Words.tensed(sentence, i)
            && MARKED.contains(sentence.token(i).lower())
            && hurts(sentence, i + 1);
    boolean theirs = // no one of three tenants
        them || (!others && asRemains(sentence, before) && !phrase.moreThan(latest(before)));
    if (marked && theirs) {
      return Fate.at(Category.KILLED, TriggerWord.Needs.ANY, i, "ofBodies");
    }
    if (!before.isEmpty() && phrase.moreThan(latest(before))) {
      return null;
    }
    int verb = Words.behindAuxiliaries(sentence, i);
    boolean house = // "The remaining 42 are at the hospital", but the living are "in hospital"
        verb > i
            && asRemains(sentence, before)
            && Words.token(sentence, phrase.first(), "the")
            && (Words.token(sentence, verb, "at") || Words.token(sentence, verb, "in"))
            && Words.token(sentence, verb + 1, "the")
            && !frames.anywhere(Frames.Kind.INJURY, sentence)
            && frames.any(Frames.Kind.HOSPITAL, sentence, verb + 1, verb + HOUSE);
    if (house) {
      return Fate.at(Category.KILLED, TriggerWord.Needs.ANY, verb, "ofBodies");
    }
    boolean passive =
        verb > i && verb < sentence.size() && sentence.token(verb).tag().equals("VBN");
    return passive && frames.verb(Frames.Kind.IDENTIFYING, sentence, verb)
        ? Fate.at(Category.KILLED, TriggerWord.Needs.ANY, verb, "ofBodies")
        : null;
  }

  /**
   * "(counted 19 bodies.) This morning they brought two more", "and three more on Monday": bodies
   * that come to those counted before, or null.
   */
  @Nullable Fate more(Sentence sentence, CountedPhrase phrase) {
    Fate another = anotherFound(sentence, phrase);
    if (another != null) {
      return another;
    }
    int more = phrase.mention().last() + 1;
    boolean others = !phrase.bare() && sentence.token(phrase.last()).is("others");
    boolean added =
        (phrase.bare() || others)
            && !phrase.share()
            && (Words.token(sentence, more, "more")
                || Words.token(sentence, more, "others")
                || sentence.token(phrase.first()).is("another")
                || LAST.contains(sentence.token(phrase.mention().first()).lower())
                || (sentence.token(phrase.first()).is("the")
                    && LAST.contains(Words.lower(sentence, phrase.first() + 1))));
    if (!added || alive(sentence, more)) {
      return null;
    }
    boolean named = Words.token(sentence, more, "more") || Words.token(sentence, more, "others");
    int be = named ? more + 1 : more;
    int found = be < sentence.size() ? Words.behindAuxiliaries(sentence, be) : be;
    boolean were = // "three others were found in a field"
        found > be
            && sentence.has(found)
            && sentence.token(found).tag().equals("VBN")
            && frames.verb(Frames.Kind.UNEARTHING, sentence, found);
    if (were && !Words.denied(sentence, be, found)) {
      return Fate.at(Category.KILLED, TriggerWord.Needs.ANY, found, "moreBodies");
    }
    boolean day = // "buried 26 bodies on Monday and eight more this morning"
        Words.token(sentence, phrase.first() - 1, "and")
            && (Words.weekdayAt(sentence, be) || Words.weekdayAt(sentence, be + 1));
    if (day) {
      return Fate.at(
          Category.KILLED, TriggerWord.Needs.ANY, phrase.mention().first(), "moreBodies");
    }
    int verb = ObjectRules.before(sentence, phrase.first());
    if (verb < 0) {
      return null;
    }
    verb -= sentence.token(verb).tag().equals("RP") && verb > 0 ? 1 : 0; // "brought up two more"
    boolean finds =
        Words.verb(sentence, verb) && frames.verb(Frames.Kind.UNEARTHING, sentence, verb);
    return finds ? Fate.at(Category.KILLED, TriggerWord.Needs.ANY, verb, "moreBodies") : null;
  }

  /** "dug out nine bodies, and a tenth was found on Tuesday". */
  private @Nullable Fate anotherFound(Sentence sentence, CountedPhrase phrase) {
    int verb = Words.behindAuxiliaries(sentence, phrase.last() + 1);
    boolean found =
        phrase.bare()
            && phrase.single()
            && verb > phrase.last() + 1
            && sentence.has(verb)
            && frames.verb(Frames.Kind.FINDING, sentence, verb)
            && !alive(sentence, verb)
            && !Words.denied(sentence, phrase.last() + 1, verb);
    return found ? Fate.at(Category.KILLED, TriggerWord.Needs.ANY, verb, "moreBodies") : null;
  }

  /** "found two more alive": survivors. */
  private static boolean alive(Sentence sentence, int from) {
    for (int i = from; i < Math.min(from + FARTHEST, sentence.size()); i++) {
      if (LIVING.contains(sentence.token(i).lemma())) {
        return true;
      }
    }
    return false;
  }
}
