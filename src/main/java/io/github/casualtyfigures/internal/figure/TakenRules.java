package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads lives that were taken, people taken by gunmen, and people whom a pronoun takes up again:
 * "lined up 30 men and shot them dead". Immutable; may be shared by threads.
 */
final class TakenRules {

  private static final Set<Category> CAPTIVE =
      Set.of(Category.ABDUCTED, Category.CAPTURED, Category.MISSING);

  private static final Set<String> ENDS =
      Set.of(".", ",", ";", "but", "and", "that", "from", "by", "away", "captive");

  private static final Set<String> ONE = Set.of("he", "she", "i", "we", "you", "it");

  private static final int FARTHEST = 16;

  /** The words from "to" to a hospital: "to a nearby hospital". */
  private static final int CARE = 5;

  private final Triggers triggers;
  private final PeopleNouns nouns;
  private final Frames frames;
  private final ObjectRules objects;
  private final LivesTaken lives;

  TakenRules(Triggers triggers, PeopleNouns nouns, Frames frames, ObjectRules objects) {
    this.triggers = triggers;
    this.nouns = nouns;
    this.frames = frames;
    this.objects = objects;
    this.lives = new LivesTaken(nouns, frames);
  }

  /**
   * "Bandits took 344 boys": a plain word for abduction where gunmen do it, and "took 70 others
   * prisoner", which says itself what became of them.
   */
  @Nullable Fate takenByGunmen(
      Sentence sentence, CountedPhrase phrase, @Nullable Category running) {
    int j = ObjectRules.before(sentence, phrase.first());
    if (j > 0 && (sentence.token(j).is("off") || sentence.token(j).is("away"))) {
      j--;
    }
    int left = phrase.bare() ? -1 : AfterwardRules.leftWith(sentence, j, phrase);
    boolean with = // "Gunmen drove off with 52 villagers", no men of their own
        left > 0
            && nouns.militants(sentence, 0, left)
            && phrase.group() != Group.MILITANTS
            && phrase.premodifier() == null
            && (phrase.group() != Group.MILITARY || Words.token(sentence, left + 1, "off"))
            && !CaptiveSequels.ofOurs(phrase);
    if (with) {
      return new Fate(
          Category.ABDUCTED,
          TriggerWord.Needs.PEOPLE,
          Category.CAPTURED,
          left,
          left,
          null,
          -1,
          "takenByGunmen");
    }
    boolean seizing =
        j > 0 && frames.verb(Frames.Kind.SEIZING, sentence, j) && mayBeGunmen(sentence, j);
    int first = seizing ? SubjectAsides.behindPeople(sentence, phrase.last() + 1) : -1;
    if (!seizing || caredFor(sentence, first)) {
      return null;
    }
    Phrases.Match<TriggerWord> state = triggers.at(Triggers.Form.STATE, sentence, first);
    Category captive = state == null ? null : state.value().category();
    if (!phrase.bare() && state != null && captive != null && CAPTIVE.contains(captive)) {
      return Fate.of(state.value(), first, first + state.length() - 1, "takenCaptive");
    }
    boolean fromHome = led(sentence, phrase.last() + 1);
    boolean away = // "whisk away 28", "whisk 12 away"
        !sentence.token(j + 1).is(sentence.token(phrase.first()).lower())
            || Words.token(sentence, phrase.last() + 1, "away");
    if (phrase.bare() && !fromHome && !away) {
      return null;
    }
    boolean gunmen =
        fromHome
            || running == Category.ABDUCTED
            || nouns.militants(sentence, 0, j)
            || frames.is(Frames.Kind.BAND, sentence, Words.beforeAuxiliaries(sentence, j));
    boolean prisoners = // "taken nine prisoner", in war
        phrase.head() >= 0 && sentence.token(phrase.head()).lemma().equals("prisoner");
    return gunmen
        ? new Fate(
            prisoners ? Category.CAPTURED : Category.ABDUCTED,
            TriggerWord.Needs.PEOPLE,
            Category.CAPTURED,
            j,
            j,
            null,
            -1,
            "takenByGunmen")
        : null;
  }

  /** "(took the six) from their homes": they were not driven out. */
  private boolean led(Sentence sentence, int i) {
    Phrases.Match<TriggerWord> tail =
        Words.token(sentence, i, "from") ? triggers.at(Triggers.Form.LED, sentence, i) : null;
    return tail != null && tail.value().category() == Category.DISPLACED;
  }

  /** Not "a van carrying a candidate", "after he had taken his wife": no gunmen stand before. */
  private boolean mayBeGunmen(Sentence sentence, int verb) {
    int i = verb - 1;
    while (i > 0 && (Words.adverb(sentence, i) || Words.HAVE.contains(sentence.token(i).lower()))) {
      i--;
    }
    if (ONE.contains(sentence.token(i).lower())) {
      return false;
    }
    boolean modifies = sentence.token(verb).tag().equals("VBG") && Words.noun(sentence, i);
    return !modifies || nouns.militants(sentence, i);
  }

  /** "(took his wife) to hospital", "(carried the wounded) to a clinic". */
  private boolean caredFor(Sentence sentence, int i) {
    return Words.token(sentence, i, "to")
        && frames.any(Frames.Kind.CARE, sentence, i + 1, i + CARE);
  }

  /**
   * "187 pupils were taken", "25 had since returned", "two were let go": of people of whom it is
   * told that they were abducted or captured.
   */
  @Nullable Fate takenAway(Sentence sentence, CountedPhrase phrase, @Nullable Category running) {
    if (running == Category.RELEASED && phrase.bare()) {
      return takenBefore(sentence, phrase.last() + 1);
    }
    if (running == null || !CAPTIVE.contains(running)) {
      return null;
    }
    int end = Math.min(phrase.last() + FARTHEST, sentence.size());
    for (int i = phrase.last() + 1; i < end; i++) {
      String lower = sentence.token(i).lower();
      boolean passive = lower.equals("taken") && Words.BE.contains(sentence.token(i - 1).lower());
      if (passive && closed(sentence, i + 1)) {
        return captive(running, i, "takenAway");
      }
      boolean let =
          lower.equals("let")
              && Words.token(sentence, i + 1, "go")
              && Words.BE.contains(before(sentence, i));
      if (let) {
        return captive(Category.RELEASED, i, "takenAway");
      }
      boolean cameBack =
          sentence.token(i).lemma().equals("come") && Words.token(sentence, i + 1, "back");
      boolean returned =
          (cameBack || lower.equals("returned"))
              && !Words.BE.contains(before(sentence, i))
              && !Words.NOT.contains(before(sentence, i));
      int behind = cameBack ? i + 2 : i + 1;
      boolean later = // "two weeks later"
          returned && frames.verb(Frames.Kind.TIME, sentence, behind + 1);
      if (later || (returned && closed(sentence, behind))) {
        return captive(Category.RELEASED, i, "takenAway");
      }
      boolean predicate =
          Words.verb(sentence, i)
              && !Words.HAVE.contains(lower)
              && !sentence.token(i).tag().equals("MD");
      if ((predicate && !Words.BE.contains(lower)) || sentence.token(i).is(",")) {
        return null;
      }
    }
    return null;
  }

  /** "(The four), all aged 19, were taken from their post": how those set free were abducted. */
  private @Nullable Fate takenBefore(Sentence sentence, int from) {
    for (int i = from; i + 1 < Math.min(from + FARTHEST, sentence.size()); i++) {
      if (Words.verb(sentence, i) && !Words.auxiliary(sentence, i)) {
        boolean taken =
            sentence.token(i).is("taken")
                && Words.BE.contains(before(sentence, i))
                && sentence.token(i + 1).is("from")
                && !frames.any(Frames.Kind.CUSTODY, sentence, i + 2, i + CARE);
        return taken ? captive(Category.ABDUCTED, i, "takenBefore") : null;
      }
    }
    return null;
  }

  private static String before(Sentence sentence, int i) {
    return sentence.token(i - 1).lower();
  }

  /** Whether nothing says where to: "taken to hospital", "on a trip" are other things. */
  private boolean closed(Sentence sentence, int i) {
    return i >= sentence.size()
        || ENDS.contains(sentence.token(i).lower())
        || ((sentence.token(i).is("on") || sentence.token(i).is("last"))
            && frames.time(sentence, i + 1, i + 2));
  }

  /** "says that it holds fewer than 300": captives after captives. */
  @Nullable Fate still(Sentence sentence, CountedPhrase phrase, @Nullable Category running) {
    int j = ObjectRules.before(sentence, phrase.first());
    boolean holds = phrase.bare() && j > 0 && sentence.token(j).lemma().equals("hold");
    boolean more = // "killed nine fighters and was holding ten more"
        running == Category.KILLED
            && holds
            && sentence.token(j).is("holding")
            && Words.BE.contains(sentence.token(j - 1).lower())
            && Words.token(sentence, phrase.mention().last() + 1, "more");
    if (more) {
      return captive(Category.CAPTURED, j, "holdingMore");
    }
    boolean still = // "executed 50 hostages and was still holding 150"
        holds && sentence.token(j - 1).is("still") && hostages(sentence, j);
    if (still) {
      return captive(Category.ABDUCTED, j, "still");
    }
    boolean room = // "the prison, built for 600, holds 1,300"
        holds
            && (frames.any(Frames.Kind.CUSTODY, sentence, 0, j)
                || frames.any(Frames.Kind.ROOM, sentence, 0, j));
    return holds
            && !room
            && running != null
            && running != Category.MISSING
            && CAPTIVE.contains(running)
        ? captive(running, j, "still")
        : null;
  }

  /** Whether hostages were told of before {@code end}. */
  private boolean hostages(Sentence sentence, int end) {
    for (int i = 0; i < end; i++) {
      Phrases.Match<TriggerWord> noun = triggers.at(Triggers.Form.NOUN, sentence, i);
      if (noun != null && noun.value().category() == Category.ABDUCTED) {
        return true;
      }
    }
    return false;
  }

  private static Fate captive(Category category, int trigger, String by) {
    return Fate.at(category, TriggerWord.Needs.PEOPLE, trigger, by);
  }

  /** "lined up 30 men and shot them dead": a pronoun takes the phrase up again. */
  @Nullable Fate takenUp(Sentence sentence, CountedPhrase phrase) {
    int before = ObjectRules.before(sentence, phrase.first());
    if (before > 0 && sentence.token(before).tag().equals("RP")) {
      before--;
    }
    if (before > 0 && Words.joint(sentence, before)) {
      before = PartMarks.verbOfList(sentence, before - 1); // "took a clerk and two nurses out"
    }
    if (before < 0 || !Words.verb(sentence, before)) {
      return null;
    }
    for (int i = phrase.last() + 1; i < Math.min(phrase.last() + FARTHEST, sentence.size()); i++) {
      String tag = sentence.token(i).tag();
      if (tag.equals("CD") || sentence.token(i).is(";")) {
        return null;
      }
      if (sentence.token(i).is("them")) {
        Phrases.Match<TriggerWord> state = triggers.at(Triggers.Form.STATE, sentence, i + 1);
        Fate verb = objects.endingAt(sentence, i - 1);
        boolean hit =
            verb != null
                && (verb.category() == Category.KILLED
                    || (verb.category() == Category.CASUALTIES && Words.closed(sentence, i + 1)));
        if (hit) {
          return verb;
        }
        return state != null
                && state.value().category() == Category.KILLED
                && Words.verb(sentence, i - 1)
            ? Fate.of(state.value(), i + 1, i + state.length(), "takenUp")
            : null;
      }
    }
    return null;
  }

  /** The deaths of "claimed 14 lives", "a bombing that claimed 21 people", or null. */
  @Nullable Fate lives(Sentence sentence, CountedPhrase phrase) {
    return lives.taken(sentence, phrase);
  }
}
