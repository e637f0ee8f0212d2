package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a group of verbs from its first word and says what it does to its subject: "were feared
 * dead", "have been shot and killed", "died". Immutable; may be shared by threads.
 */
final class PredicateReader {

  private static final int LONGEST = 16;
  private static final Set<String> JOINTS = Set.of("and", "or", "then");
  private static final Set<String> SUPPOSED = Set.of("supposed", "meant");

  private final Triggers triggers;
  private final Frames frames;
  private final Injuries injuries;
  private final HospitalRules hospitals;
  private final PredicateAsides asides;
  private final VictimWords victims;

  PredicateReader(Triggers triggers, Frames frames) {
    this.frames = frames;
    this.injuries = new Injuries(frames);
    this.hospitals = new HospitalRules(frames);
    this.asides = new PredicateAsides(triggers, frames);
    this.triggers = triggers;
    this.victims = new VictimWords(triggers);
  }

  /**
   * What was read.
   *
   * @param fate what it does to its subject, null where it is no trigger or does it to another
   * @param end the first token after what was read
   * @param finite whether it was a verb with a subject of its own
   * @param negated whether it is denied: "were not killed"
   */
  record Predicate(@Nullable Fate fate, int end, boolean finite, boolean negated) {}

  /** The predicate that begins at token {@code from}, which must be a verb, adverb or state. */
  Predicate read(Sentence sentence, int from, String rule) {
    boolean be = false;
    boolean have = false;
    boolean link = false;
    boolean negated = false;
    boolean other = false;
    boolean stative = false;
    Status status = null;
    int statusAt = -1;
    int i = from;
    while (i < sentence.size() && i - from < LONGEST) {
      String lower = sentence.token(i).lower();
      Fate fate = fateAt(sentence, i, be, have, link, stative, other, rule);
      if (fate != null) {
        boolean unable =
            statusAt >= 0
                && sentence.token(statusAt).tag().equals("MD")
                && Words.NOT.contains(sentence.token(fate.trigger()).lower());
        status = unable ? null : status; // "could not be found" tells of no future
        Fate whole = coordinated(sentence, fate.withStatus(status, statusAt), be, rule);
        negated |= // "were meant to be killed but escaped"
            status == Status.PROJECTED && escaped(sentence, whole.triggerLast() + 1);
        return new Predicate(whole, whole.triggerLast() + 1, finite(sentence, from), negated);
      }
      boolean sentenced =
          sentence.token(i).tag().equals("VBN") && frames.verb(Frames.Kind.SENTENCING, sentence, i);
      boolean attempted = // "refused to surrender"
          Words.token(sentence, i + 1, "to") && frames.verb(Frames.Kind.ATTEMPT, sentence, i);
      if (sentenced || attempted) {
        break;
      }
      Phrases.Match<TriggerWord> hedge = triggers.at(Triggers.Form.ADVERB, sentence, i);
      Phrases.Match<TriggerWord> linked = triggers.at(Triggers.Form.LINK, sentence, i);
      boolean by = link && lower.equals("by");
      int aside = by ? asides.behindAgent(sentence, i) : asides.end(sentence, i, be);
      if (aside > i) {
        i = aside;
        continue;
      }
      if (hedge != null) {
        Status said = hedge.value().status();
        if (status == null || (said != null && said.compareTo(status) < 0)) {
          status = said;
          statusAt = i;
        }
      } else if (Words.BE.contains(lower) || sentence.token(i).lemma().equals("become")) {
        be = true;
      } else if (Words.HAVE.contains(lower) || Words.DO.contains(lower)) {
        have = true;
        be &= !link; // "is alleged to have killed two": he did it
        link = false;
      } else if (Words.NOT.contains(lower)) {
        negated = true;
      } else if (lower.startsWith("continu") && Words.token(sentence, i + 1, "to")) {
        i++; // "continue to be displaced"
      } else if (linked != null && (be || stative || i == from || link)) {
        Status said = supposed(sentence, i) ? Status.ESTIMATED : linked.value().status();
        link = true;
        if (said != null && said != Status.STATED) {
          status = status == null ? said : status.or(said);
          statusAt = statusAt < 0 ? i : statusAt;
        }
      } else if (i > from && asides.toCome(sentence, i)) {
        statusAt = statusAt < 0 ? i : statusAt; // "are to be freed"
        status = status == null ? Status.PROJECTED : status.or(Status.PROJECTED);
      } else if (frames.is(Frames.Kind.STATE, sentence, i)) {
        stative = true;
      } else if (stative && sentence.token(i).is("up")) {
        other = true;
      } else if (lower.equals("among") && be) {
        return among(sentence, i, status, statusAt, rule);
      } else if (Words.adverb(sentence, i)
          || (lower.equals("to") && link)
          || (lower.equals("as") && link)
          || (lower.equals("]") && i > from) // "[were] killed"
          || sentence.token(i).tag().equals("MD")
          || Words.WEEKDAYS.contains(lower)
          || (lower.equals("on") && Words.weekdayAt(sentence, i + 1))) {
      } else if (i == from && ledTo(sentence, i)) {
        other = true;
      } else if (be
          && (sentence.token(i).tag().equals("VBN")
              || sentence.token(i).tag().equals("VBD")
              || sentence.token(i).tag().equals("VBG")
              || sentence.token(i).tag().equals("RP"))) {
        other = true;
      } else if (other && (lower.equals(",") || lower.equals("and") || lower.equals("then"))) {
        if (i + 1 >= sentence.size() || !verbLike(sentence, i + 1)) {
          break;
        }
      } else {
        break;
      }
      i++;
    }
    return new Predicate(null, Math.max(i, from + 1), finite(sentence, from), negated);
  }

  /** "are (supposed) to have died": what is thought and not planned; "were" planned it. */
  private static boolean supposed(Sentence sentence, int i) {
    String before = Words.tag(sentence, i - 1);
    boolean are = before.equals("VBP") || before.equals("VBZ");
    return are
        && SUPPOSED.contains(sentence.token(i).lower())
        && Words.token(sentence, i + 1, "to")
        && Words.token(sentence, i + 2, "have");
  }

  /** "but (escaped)": what was to befall them did not. */
  private boolean escaped(Sentence sentence, int but) {
    int verb = Words.token(sentence, but, ",") ? but + 1 : but;
    return Words.token(sentence, verb, "but")
        && verb + 1 < sentence.size()
        && frames.verb(Frames.Kind.ESCAPING, sentence, verb + 1);
  }

  /** "five (beaten) to death", but not "two gunmen (shot) dead a clerk". */
  private boolean ledTo(Sentence sentence, int participle) {
    boolean past = sentence.token(participle).tag().equals("VBD");
    Phrases.Match<TriggerWord> state =
        past || sentence.token(participle).tag().equals("VBN")
            ? triggers.at(Triggers.Form.STATE, sentence, participle + 1)
            : null;
    if (past && state != null && state.length() < 2) {
      return false; // "three boys played dead", but "trampled to death"
    }
    int behind = state == null ? 0 : participle + 1 + state.length();
    return state != null
        && !ObjectMarks.objectFollows(sentence, behind)
        && !ObjectMarks.objectBehindDay(sentence, behind);
  }

  private static boolean verbLike(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    return tag.equals("VBN") || tag.equals("VBD") || tag.startsWith("RB") || tag.equals("JJ");
  }

  private static boolean finite(Sentence sentence, int i) {
    String lower = sentence.token(i).lower();
    boolean auxiliary =
        Words.auxiliary(sentence, i) && !lower.endsWith("ing") && !lower.equals("been");
    return auxiliary || Words.finite(sentence, i);
  }

  private @Nullable Fate fateAt(
      Sentence sentence,
      int i,
      boolean be,
      boolean have,
      boolean link,
      boolean stative,
      boolean other,
      String rule) {
    Fate carried = be ? hospitals.carried(sentence, i, rule) : null;
    if (carried == null) {
      carried = injuries.told(sentence, i, be, rule);
    }
    if (carried != null) {
      return carried;
    }
    Phrases.Match<TriggerWord> state = triggers.at(Triggers.Form.STATE, sentence, i);
    Phrases.Match<TriggerWord> verb = triggers.at(Triggers.Form.VERB, sentence, i);
    if (verb != null && (state == null || verb.length() >= state.length())) {
      TriggerWord word = verb.value();
      int last = i + verb.length() - 1;
      boolean active = !be && !ObjectMarks.objectFollows(sentence, last + 1);
      if (word.role() == TriggerWord.Role.SUBJECT || (word.takesSubject() && active)) {
        return Fate.of(word, i, last, rule);
      }
      Fate tail = tailAfter(sentence, last + 1, rule);
      int end = tail == null ? last : tail.triggerLast();
      boolean passive = (be || link) && word.participle() && !acts(sentence, i);
      boolean reduced =
          word.role() != TriggerWord.Role.PASSIVE
              && !be
              && !have
              && !link
              && word.participle()
              && (sentence.token(last).tag().equals("IN") || !activeBehind(sentence, end + 1));
      if (passive || reduced) {
        boolean says = // but "were killed in captivity"
            tail != null
                && (word.category() != Category.KILLED || tail.category() == Category.KILLED);
        return says ? tail : RescueRules.orDead(sentence, Fate.of(word, i, last, rule));
      }
    }
    if (state != null
        && (be || link || stative || other || have)
        && !beforeNoun(sentence, i, state.length())) {
      return Fate.of(state.value(), i, i + state.length() - 1, rule);
    }
    if (other || link || be || stative) {
      Fate hurt = injuries.at(sentence, i, rule);
      if (hurt != null) {
        return hurt; // "were admitted with burns"
      }
    }
    Phrases.Match<TriggerWord> led = triggers.at(Triggers.Form.LED, sentence, i);
    if (led != null
        && (stative
            || other
            || link
            || (be && led.value().category() == Category.MISSING)
            || (be && led.value().category() == Category.DEPLOYED)
            || (be && led.value().category() == Category.DISPLACED)
            || (be && led.value().category() == Category.CAPTURED))) {
      return Fate.of(led.value(), i, i + led.length() - 1, rule);
    }
    Fate alive = other ? LedRules.outAlive(sentence, i, rule) : null;
    if (alive != null) {
      return alive;
    }
    Phrases.Match<TriggerWord> noun = triggers.at(Triggers.Form.NOUN, sentence, i);
    boolean due = // "(five games) due to injury"
        Words.token(sentence, i - 1, "to") && !be;
    if (noun != null && noun.value().role() == TriggerWord.Role.STRONG && (be || link) && !due) {
      return Fate.of(noun.value(), i, i + noun.length() - 1, rule);
    }
    return null;
  }

  /** "is believed to have (shot) himself": no passive, though it stands behind one. */
  private static boolean acts(Sentence sentence, int verb) {
    int i = verb - 1;
    while (i > 0 && Words.adverb(sentence, i)) {
      i--;
    }
    return i >= 0 && sentence.token(i).is("have") && Words.token(sentence, i - 1, "to");
  }

  /** "were homeless men": the word tells of a noun, not of the subject. */
  private static boolean beforeNoun(Sentence sentence, int i, int length) {
    int next = i + length;
    return length == 1
        && next < sentence.size()
        && Words.noun(sentence, next)
        && !Words.WEEKDAYS.contains(sentence.token(next).lower());
  }

  /** "were shot dead": the state that a verb led to says more than the verb. */
  private @Nullable Fate tailAfter(Sentence sentence, int i, String rule) {
    Phrases.Match<TriggerWord> state =
        i < sentence.size() ? triggers.at(Triggers.Form.STATE, sentence, i) : null;
    return state == null ? null : Fate.of(state.value(), i, i + state.length() - 1, rule);
  }

  /** "shot and killed five": an object may follow the next verb of a coordination. */
  private boolean activeBehind(Sentence sentence, int i) {
    if (i + 1 < sentence.size() && (sentence.token(i).is("and") || sentence.token(i).is("or"))) {
      int next = i + 1;
      while (next < sentence.size() && Words.adverb(sentence, next)) {
        next++;
      }
      Phrases.Match<TriggerWord> verb =
          next < sentence.size() ? triggers.at(Triggers.Form.VERB, sentence, next) : null;
      if (verb != null) {
        return ObjectMarks.objectFollows(sentence, next + verb.length());
      }
    }
    return ObjectMarks.objectFollows(sentence, i) || ObjectMarks.objectBehindDay(sentence, i);
  }

  /** "killed or wounded", "kidnapped and later killed", "killed, wounded or captured". */
  Fate coordinated(Sentence sentence, Fate first, boolean be, String rule) {
    Fate fate = first;
    Category category = first.category();
    int i = first.triggerLast() + 1;
    while (i + 1 < sentence.size()) {
      String lower = sentence.token(i).lower();
      boolean comma = lower.equals(",");
      if (!comma && !JOINTS.contains(lower)) {
        break;
      }
      int next = i + 1;
      while (next < sentence.size()
          && (Words.adverb(sentence, next)
              || (lower.equals("or") && Words.be(sentence, next)) // "disappeared or were killed"
              || JOINTS.contains(sentence.token(next).lower()))) {
        next++;
      }
      if (next >= sentence.size()) {
        break;
      }
      boolean were = be || Words.be(sentence, next - 1);
      Fate more = fateAt(sentence, next, were, false, false, false, true, rule);
      if (more == null
          && sentence.token(next).tag().equals("VBN")
          && triggers.at(Triggers.Form.LINK, sentence, next) == null) {
        more = tailAfter(sentence, next + 1, rule); // "shot or hacked to death"
      }
      boolean shot = // "two men shot, wounded in Jos"
          more != null && fate.equals(first) && first.category() == Category.CASUALTIES;
      boolean pledged = // "are missing and pledged to search on"
          more != null
              && more.category() == Category.DEPLOYED
              && first.category() != Category.DEPLOYED;
      if (more == null
          || pledged
          || (comma
              && !shot
              && !listed(sentence, more.triggerLast() + 1)
              && !headlined(sentence, more.triggerLast() + 1))) {
        break;
      }
      boolean since = // "were hit by stray bullets and died"
          more.category() == Category.KILLED && sentence.token(more.trigger()).is("died");
      category =
          since || (fate.equals(first) && first.category() == Category.CASUALTIES)
              ? more.category()
              : Fate.joined(category, more.category(), lower.equals("or"));
      fate = more.category() == category ? more.withStatus(fate.status(), fate.statusAt()) : fate;
      i = more.triggerLast() + 1;
    }
    return fate.withCategory(category, "joined");
  }

  /** "12 killed, wounded in a blast": a headline, which leaves out "and". */
  private static boolean headlined(Sentence sentence, int i) {
    return sentence.index() == 0
        && i < sentence.size()
        && sentence.token(i).tag().equals("IN")
        && !sentence.token(sentence.size() - 1).is(".");
  }

  /** "killed, wounded or captured": whether the list goes on. */
  private static boolean listed(Sentence sentence, int i) {
    return Words.joint(sentence, i) || Words.token(sentence, i, "or");
  }

  /** "were among the dead", "is among those killed", "are among the 69 who have died". */
  Predicate among(Sentence sentence, int at, @Nullable Status status, int statusAt, String rule) {
    for (int i = at + 1; i < Math.min(at + 6, sentence.size()); i++) {
      if (sentence.token(i).is("who") && i + 1 < sentence.size()) {
        i = Words.behindAuxiliaries(sentence, i + 1);
        if (i >= sentence.size()) {
          break;
        }
      }
      boolean those = sentence.token(i - 1).is("those");
      Fate struck = those ? injuries.told(sentence, i, true, rule) : null;
      boolean hurt = those && sentence.token(i).tag().equals("VBN"); // "those hurt"
      if (struck != null || hurt || frames.is(Frames.Kind.VICTIMS, sentence, i)) {
        Fate fate = struck != null ? struck : victims.named(sentence, i, rule);
        fate =
            fate == null
                ? null
                : coordinated(sentence, fate, true, rule).withStatus(status, statusAt);
        return new Predicate(fate, i + 1, true, false);
      }
    }
    return new Predicate(null, at + 1, true, false);
  }
}
