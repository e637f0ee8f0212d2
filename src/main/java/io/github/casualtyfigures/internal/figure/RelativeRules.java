package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the relative clause behind a counted phrase: "12 people who were killed", "pupils whom
 * gunmen seized". Immutable; may be shared by threads.
 */
final class RelativeRules {

  /** The words of a part before "of whom": "more than half". */
  private static final int LONGEST_PART = 5;

  /** The words from a rescue to what it found. */
  private static final int LONGEST_WAY = 12;

  private static final Set<String> BELIEVING =
      Set.of("believe", "think", "presume", "fear", "know", "consider", "suspect");

  private final Triggers triggers;
  private final PredicateReader predicates;
  private final Frames frames;

  RelativeRules(Triggers triggers, PredicateReader predicates, Frames frames) {
    this.triggers = triggers;
    this.predicates = predicates;
    this.frames = frames;
  }

  /** "12 people who were killed", "two men, both of whom died". */
  @Nullable Fate behind(Sentence sentence, int from) {
    int i = from;
    if (i < sentence.size() && sentence.token(i).is(",")) {
      i++;
    }
    if (i >= sentence.size()
        || Words.health(sentence, i)
        || !(sentence.token(i).is("who")
            || sentence.token(i).is("which")
            || sentence.token(i).is("that"))) {
      return null;
    }
    for (int k = i + 1; k < Math.min(i + 4, sentence.size()); k++) {
      if (Words.verb(sentence, k)) {
        if (speaks(sentence, k)) {
          return null;
        }
        PredicateReader.Predicate predicate = predicates.read(sentence, k, "relativeBehind");
        return predicate.negated() ? null : predicate.fate();
      }
      if (!Words.adverb(sentence, k)) {
        return null;
      }
    }
    return null;
  }

  /** "shot a driver (who later died)", "were brought up, all dead": where they did not live. */
  Fate outlived(Sentence sentence, CountedPhrase phrase, Fate hit) {
    if (hit.category() == Category.RELEASED) {
      return allDead(sentence, Math.max(hit.triggerLast(), phrase.last()), hit);
    }
    boolean maybe = hit.category() == Category.CASUALTIES || hit.category() == Category.WOUNDED;
    Fate since =
        maybe && !phrase.bare() && hit.triggerLast() < phrase.first()
            ? behind(sentence, phrase.last() + 1)
            : null;
    return since != null && since.category() == Category.KILLED ? since : hit;
  }

  /** "(were hoisted to the surface), all dead". */
  private static Fate allDead(Sentence sentence, int last, Fate saved) {
    for (int i = last + 1; i + 2 < Math.min(last + LONGEST_WAY, sentence.size()); i++) {
      if (sentence.token(i).is(",")) {
        boolean all = sentence.token(i + 1).is("all") || sentence.token(i + 1).is("both");
        return all && sentence.token(i + 2).is("dead")
            ? Fate.at(Category.KILLED, TriggerWord.Needs.PEOPLE, i + 2, "allDead")
            : saved;
      }
    }
    return saved;
  }

  /** "four of the 12 (who died)": what the clause tells of the number that a part is taken from. */
  @Nullable Fate ofNumber(Sentence sentence, CountedPhrase part) {
    int i = part.last() + 1;
    if (!Words.token(sentence, i, "of")) {
      return null;
    }
    i++;
    while (i < sentence.size() && sentence.token(i).tag().equals("DT")) {
      i++;
    }
    int number = i;
    while (i < sentence.size() && sentence.token(i).tag().equals("CD")) {
      i++;
    }
    return i > number ? behind(sentence, i) : null;
  }

  /** "the 300 who had been invited (were killed)": whether {@code fate} stands past the clause. */
  boolean beyond(Sentence sentence, CountedPhrase phrase, Fate fate) {
    int from = phrase.last() + 1;
    return from < fate.trigger()
        && Words.relative(sentence, from)
        && fate.trigger() >= past(sentence, from);
  }

  /** "who (told) police", but not "who (are believed) to be dead". */
  private boolean speaks(Sentence sentence, int verb) {
    int end = groupEnd(sentence, verb);
    boolean thought = // what others think of them
        Words.BE.contains(sentence.token(verb).lower())
            && triggers.at(Triggers.Form.LINK, sentence, end) != null;
    return !thought && frames.verb(Frames.Kind.SPEAKING, sentence, end);
  }

  /** "the 276 girls (whose abduction) drew outrage": what was done to them by its noun. */
  private @Nullable Fate whose(Sentence sentence, int whose) {
    Phrases.Match<TriggerWord> deed =
        Words.token(sentence, whose, "whose") && !Words.token(sentence, whose + 1, "lives")
            ? triggers.at(Triggers.Form.NOMINAL, sentence, whose + 1)
            : null;
    return deed == null || Words.noun(sentence, whose + 1 + deed.length())
        ? null
        : Fate.of(deed.value(), whose + 1, whose + deed.length(), "whoseFate");
  }

  /**
   * "the 11,000 troops that North Korea had sent", "three soldiers the army said it lost", "pupils
   * whom gunmen on motorcycles seized".
   */
  @Nullable Fate object(Sentence sentence, CountedPhrase phrase) {
    int i = phrase.last() + 1;
    Fate whose = phrase.single() ? null : whose(sentence, i);
    if (whose != null) {
      return whose;
    }
    if (i < sentence.size()
        && (sentence.token(i).is("that")
            || sentence.token(i).is("whom")
            || sentence.token(i).is("which"))) {
      i++;
    }
    boolean subject = false;
    for (int k = i; k < Math.min(i + 9, sentence.size()); k++) {
      Phrases.Match<TriggerWord> verb = triggers.at(Triggers.Form.VERB, sentence, k);
      if (subject && verb != null && verb.value().takesObject()) {
        boolean passive = k > 0 && Words.BE.contains(sentence.token(k - 1).lower());
        int last = k + verb.length() - 1;
        boolean aimed = // "a crowd of 9,000 they shot into a lead"
            last + 1 < sentence.size() && sentence.token(last + 1).is("into");
        return passive || aimed || ObjectMarks.objectFollows(sentence, last + 1)
            ? null
            : Fate.of(verb.value(), k, last, "relativeObject");
      }
      String tag = sentence.token(k).tag();
      boolean noun = tag.startsWith("NN") || tag.equals("PRP");
      subject |= noun;
      boolean auxiliary =
          Words.HAVE.contains(sentence.token(k).lower()) || Words.adverb(sentence, k);
      boolean adjunct = tag.equals("IN") && k > i && Words.noun(sentence, k - 1);
      boolean says = // "(people whom Turkey) says it has captured"
          subject
              && Words.tensed(sentence, k)
              && frames.verb(Frames.Kind.SPEAKING, sentence, k)
              && subjectWord(sentence, k + 1);
      if (says || (subject && Words.quote(sentence, k))) {
        continue;
      }
      if (!noun && !tag.equals("DT") && !tag.equals("JJ") && !(subject && (auxiliary || adjunct))) {
        return null;
      }
    }
    return null;
  }

  /**
   * "34 (whom) the military says are dead", "raised to 46 the number of people it says were
   * killed": what a speaker tells of those before him, or null.
   */
  @Nullable Fate said(Sentence sentence, CountedPhrase phrase) {
    int i = phrase.last() + 1;
    if (i < sentence.size() && Words.relative(sentence, i)) {
      i++;
    } else if (phrase.bare()
        && Words.token(sentence, i, "the")
        && Words.token(sentence, i + 1, "number")
        && Words.token(sentence, i + 2, "of")) {
      i += 3;
    }
    int speaker = i;
    while (i < sentence.size()
        && (Words.noun(sentence, i)
            || sentence.token(i).tag().equals("PRP")
            || sentence.token(i).tag().equals("DT")
            || sentence.token(i).tag().startsWith("JJ"))) {
      i++;
    }
    boolean believes = // "34 of whom it believes to be dead"
        i > speaker
            && Words.token(sentence, i + 1, "to")
            && Words.token(sentence, i + 2, "be")
            && Words.tensed(sentence, i)
            && BELIEVING.contains(sentence.token(i).lemma());
    if (believes) {
      Fate fate = predicates.read(sentence, i + 2, "relativeSaid").fate();
      return fate == null ? null : fate.withStatus(Status.ESTIMATED, i);
    }
    return i > speaker
            && i + 1 < sentence.size()
            && Words.tensed(sentence, i)
            && frames.verb(Frames.Kind.SPEAKING, sentence, i)
            && Words.finite(sentence, i + 1)
        ? predicates.read(sentence, i + 1, "relativeSaid").fate()
        : null;
  }

  /** ", most (of whom)", ", among (whom)": the token before the relative clause. */
  private static int opening(Sentence sentence, int relative) {
    int i = relative - 1;
    if (sentence.token(i).is("among")) {
      return Math.max(i - 1, 0);
    }
    for (int k = i - 1; sentence.token(i).is("of") && k > Math.max(0, i - LONGEST_PART); k--) {
      if (sentence.token(k).is(",")) {
        return k;
      }
    }
    return i;
  }

  /** "who had fled, were": where the clause goes on behind the relative clause at {@code from}. */
  int past(Sentence sentence, int from) {
    boolean comma = from > 0 && sentence.token(opening(sentence, from)).is(",");
    int verb = -1;
    boolean when = false;
    int then = -1;
    int second = sentence.size();
    for (int i = from + 1; i < sentence.size(); i++) {
      boolean ofWhom = // "the man who shot two, one of whom died, had"
          Words.token(sentence, i, ",")
              && Words.token(sentence, i + 2, "of")
              && Words.token(sentence, i + 3, "whom");
      if (ofWhom) {
        i = past(sentence, i + 3) - 1;
        continue;
      }
      if (comma && sentence.token(i).is(",")) {
        return i + 1;
      }
      if (sentence.token(i).is(";")) {
        return i;
      }
      if (sentence.token(i).is(",")
          && i + 1 < sentence.size()
          && SubjectMarks.bareSubject(sentence, i + 1)) {
        return i;
      }
      if (verb >= 0
          && !comma
          && (sentence.token(i).is("when") || sentence.token(i).is("where"))
          && !Words.tag(sentence, i + 1).equals("PRP")) {
        when = true; // "who were trapped when gas exploded (have died)"
      } else if (when && Words.verb(sentence, i)) {
        when = false;
        then = i;
        continue;
      }
      boolean begins =
          verb < 0 || then == i - 1 || !SubjectMarks.withinGroup(sentence, i) || tells(sentence, i);
      if (!Words.finite(sentence, i) || !begins) {
        continue;
      }
      if (verb < 0) {
        verb = groupEnd(sentence, i);
      } else if (second == sentence.size() && !within(sentence, verb, i, comma)) {
        second = i;
        if (!comma) {
          return i;
        }
      }
    }
    return second;
  }

  /** "(a resident) who fled said": no participle of the verb before it. */
  private static boolean tells(Sentence sentence, int i) {
    boolean said = sentence.token(i).is("said") || sentence.token(i).is("told");
    return said && !Words.auxiliary(sentence, i - 1);
  }

  /** "(were told) that": the last verb of the group that begins at {@code i}. */
  private static int groupEnd(Sentence sentence, int i) {
    int end = i;
    while (end + 1 < sentence.size()
        && (Words.adverb(sentence, end + 1)
            || (Words.verb(sentence, end + 1) && !Words.finite(sentence, end + 1)))) {
      end++;
    }
    while (end > i && Words.adverb(sentence, end)) {
      end--;
    }
    return end;
  }

  /** "who said she (was shot)", "who told him that a guard (died)": a verb with its own subject. */
  private boolean within(Sentence sentence, int verb, int i, boolean aside) {
    int subject = i - 1;
    while (subject > verb && Words.adverb(sentence, subject)) {
      subject--;
    }
    if (subject <= verb || !frames.verb(Frames.Kind.SPEAKING, sentence, verb)) {
      return false;
    }
    for (int k = subject; !aside && k > verb && !sentence.token(k).is("that"); k--) {
      if (!subjectWord(sentence, k)) {
        return false;
      }
    }
    return true;
  }

  private static boolean subjectWord(Sentence sentence, int i) {
    if (!sentence.has(i)) {
      return false;
    }
    String tag = Words.tag(sentence, i);
    return tag.startsWith("NN")
        || tag.startsWith("PRP")
        || tag.startsWith("JJ")
        || tag.startsWith("RB")
        || tag.equals("DT")
        || tag.equals("CD")
        || sentence.token(i).is("of");
  }
}
