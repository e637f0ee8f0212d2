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

  private static final int FARTHEST = 16;

  private final Triggers triggers;
  private final PeopleNouns nouns;
  private final Frames frames;
  private final ObjectRules objects;

  TakenRules(Triggers triggers, PeopleNouns nouns, Frames frames, ObjectRules objects) {
    this.triggers = triggers;
    this.nouns = nouns;
    this.frames = frames;
    this.objects = objects;
  }

  /** "Bandits took 344 boys": a plain word for abduction where gunmen do it. */
  @Nullable Fate takenByGunmen(
      Sentence sentence, CountedPhrase phrase, @Nullable Category running) {
    int j = ObjectRules.before(sentence, phrase.first());
    if (j > 0 && (sentence.token(j).is("off") || sentence.token(j).is("away"))) {
      j--;
    }
    if (j < 1 || phrase.bare() || !frames.verb(Frames.Kind.SEIZING, sentence, j)) {
      return null;
    }
    boolean gunmen = running == Category.ABDUCTED;
    for (int i = 0; i < j; i++) {
      PeopleNouns.Noun noun = nouns.endingAt(sentence, i);
      gunmen |= noun != null && noun.group() == Group.MILITANTS;
    }
    return gunmen
        ? new Fate(
            Category.ABDUCTED,
            TriggerWord.Needs.PEOPLE,
            Category.CAPTURED,
            j,
            j,
            null,
            -1,
            "takenByGunmen")
        : null;
  }

  /** "187 pupils were taken", "25 had since returned": of people of whom an abduction is told. */
  @Nullable Fate takenAway(Sentence sentence, CountedPhrase phrase, @Nullable Category running) {
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
      boolean returned = lower.equals("returned") && !Words.BE.contains(before(sentence, i));
      if (returned && closed(sentence, i + 1)) {
        return captive(Category.RELEASED, i, "takenAway");
      }
      boolean predicate = Words.verb(sentence, i) && !Words.HAVE.contains(lower);
      if ((predicate && !Words.BE.contains(lower)) || sentence.token(i).is(",")) {
        return null;
      }
    }
    return null;
  }

  private static String before(Sentence sentence, int i) {
    return sentence.token(i - 1).lower();
  }

  /** Whether nothing says where to: "taken to hospital" is another thing. */
  private static boolean closed(Sentence sentence, int i) {
    return i >= sentence.size()
        || Set.of(".", ",", ";", "but", "and", "that", "from", "by", "away", "captive", "on")
            .contains(sentence.token(i).lower());
  }

  /** "says that it holds fewer than 300": captives after captives. */
  @Nullable Fate still(Sentence sentence, CountedPhrase phrase, @Nullable Category running) {
    int j = ObjectRules.before(sentence, phrase.first());
    if (running == null || running == Category.MISSING || !CAPTIVE.contains(running)) {
      return null;
    }
    boolean holds = phrase.bare() && j > 0 && sentence.token(j).lemma().equals("hold");
    return holds ? captive(running, j, "still") : null;
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
        if (verb != null && verb.category() == Category.KILLED) {
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

  /** "claimed 14 lives", "at the cost of 20 lives". */
  @Nullable Fate lives(Sentence sentence, CountedPhrase phrase) {
    int at = phrase.last();
    for (int i = phrase.mention().last() + 1; i < Math.min(sentence.size(), at + 2); i++) {
      if (sentence.token(i).is("lives") || sentence.token(i).is("souls")) {
        int j = ObjectRules.before(sentence, phrase.first());
        boolean taken =
            j >= 0
                && (frames.verb(Frames.Kind.TAKING, sentence, j)
                    || Set.of("of", "in", "be").contains(sentence.token(j).lower()));
        if (taken && !ObjectRules.counterfactual(sentence, j)) {
          return Fate.at(Category.KILLED, TriggerWord.Needs.ANY, i, "lives");
        }
      }
    }
    return null;
  }
}
