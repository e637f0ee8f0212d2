package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what follows a counted phrase: "five people, including a child, were killed", "five
 * killed", "nine people dead". Immutable; may be shared by threads.
 */
final class SubjectRules {

  private static final int FARTHEST = 60;
  private static final Set<String> CIRCUMSTANCES = Set.of("as", "since", "after", "before");
  private static final Set<String> SUBJECTS = Set.of("they", "he", "she", "we", "i");
  private static final Set<String> PASSED_OVER =
      Set.of("reportedly", "others", "more", "either", "already", "still", "now", "later");
  private static final Set<String> ALL = Set.of("each", "all", "both");

  private final Triggers triggers;
  private final PredicateReader predicates;
  private final VictimWords victims;
  private final Frames frames;
  private final RelativeRules relatives;
  private final SubjectOpenings openings;
  private final MainVerbs mains;

  SubjectRules(Triggers triggers, PredicateReader predicates, Frames frames) {
    this.frames = frames;
    this.triggers = triggers;
    this.predicates = predicates;
    this.victims = new VictimWords(triggers);
    this.openings = new SubjectOpenings(frames);
    this.mains = new MainVerbs(predicates);
    this.relatives = new RelativeRules(triggers, predicates, frames);
  }

  /**
   * "five killed", "14 people dead", "12 troops deployed": right behind the phrase, no auxiliary.
   */
  @Nullable Fate stateBehind(Sentence sentence, CountedPhrase phrase) {
    int i = behindOrigin(sentence, phrase);
    if (Words.token(sentence, i, "as") && told(sentence, i + 1)) {
      i++; // "listed 132 people as missing"
    }
    if (Words.token(sentence, i, ",") && ALL.contains(Words.lower(sentence, i + 1))) {
      i += told(sentence, i + 2) ? 2 : 0; // "two boys, each hit in the leg"
    }
    while (i < sentence.size()
        && triggers.at(Triggers.Form.STATE, sentence, i) == null
        && (Words.quote(sentence, i)
            || Words.adverb(sentence, i)
            || PASSED_OVER.contains(sentence.token(i).lower()))) {
      i++;
    }
    if (i >= sentence.size()) {
      return null;
    }
    if (sentence.token(i).is("among")) {
      return predicates.among(sentence, i, null, -1, "stateBehind").fate();
    }
    Phrases.Match<TriggerWord> link = triggers.at(Triggers.Form.LINK, sentence, i);
    Phrases.Match<TriggerWord> state = triggers.at(Triggers.Form.STATE, sentence, i);
    Phrases.Match<TriggerWord> verb = triggers.at(Triggers.Form.VERB, sentence, i);
    if (state != null && verb != null && verb.length() > state.length()) {
      state = null;
    }
    boolean participle =
        verb != null
            && verb.value().participle()
            && verb.value().role() != TriggerWord.Role.SUBJECT
            && verb.value().role() != TriggerWord.Role.PASSIVE
            && (sentence.token(i + verb.length() - 1).tag().equals("IN")
                || !ObjectMarks.objectFollows(sentence, i + verb.length()));
    if (state == null && !participle && link == null) {
      return null;
    }
    if (state != null && SubjectMarks.deedFollows(sentence, i, state.length())) {
      return victims.named(sentence, i, "stateBehind");
    }
    PredicateReader.Predicate predicate = predicates.read(sentence, i, "stateBehind");
    if (predicate.fate() != null) {
      return predicate.fate();
    }
    if (state == null) {
      return null;
    }
    Fate dead = Fate.of(state.value(), i, i + state.length() - 1, "stateBehind");
    int next = dead.triggerLast() + 1;
    boolean apart = // "left nine dead and maimed at least 30"
        Words.token(sentence, next, "and") && ObjectMarks.objectFollows(sentence, next + 2);
    return apart ? dead : predicates.coordinated(sentence, dead, false, "stateBehind");
  }

  /** "stabbed a blogger and author to death": the state behind the second of two nouns. */
  @Nullable Fate stateBehindPair(Sentence sentence, CountedPhrase phrase) {
    int i = phrase.last() + 1;
    if (!Words.token(sentence, i, "and")) {
      return null;
    }
    for (i++; i < Math.min(phrase.last() + 7, sentence.size()); i++) {
      Phrases.Match<TriggerWord> state = triggers.at(Triggers.Form.STATE, sentence, i);
      if (state != null && state.value().category() != null) {
        return Fate.of(state.value(), i, i + state.length() - 1, "stateBehindPair");
      }
      if (!Words.noun(sentence, i) && !sentence.token(i).tag().startsWith("JJ")) {
        return null;
      }
    }
    return null;
  }

  /**
   * "left 12 migrants from Chad (dead)", "the 12 from Chad (killed)": behind where they are from.
   */
  private int behindOrigin(Sentence sentence, CountedPhrase phrase) {
    int from = phrase.last() + 1;
    int verb = ObjectRules.before(sentence, phrase.first());
    boolean those = // "among the 30 migrants from Chad killed"
        Words.token(sentence, phrase.first(), "the") || Words.token(sentence, verb, "the");
    boolean left = verb >= 0 && sentence.token(verb).lemma().equals("leave");
    if (!(those || left) || !Words.tag(sentence, from).equals("IN")) {
      return from;
    }
    int i = from + 1;
    while ((Words.noun(sentence, i) && !told(sentence, i)) || Words.tag(sentence, i).equals("DT")) {
      i++;
    }
    return i > from + 1 && told(sentence, i) ? i : from;
  }

  /** Whether a state or participle that tells a fate stands at {@code i}. */
  private boolean told(Sentence sentence, int i) {
    Phrases.Match<TriggerWord> verb = triggers.at(Triggers.Form.VERB, sentence, i);
    return (verb != null && verb.value().participle())
        || triggers.at(Triggers.Form.STATE, sentence, i) != null;
  }

  /** "five people … were killed": the phrase is the subject of a passive or of a verb of dying. */
  @Nullable Fate predicateBehind(Sentence sentence, CountedPhrase phrase) {
    if (!openings.maybeSubject(sentence, phrase)) {
      return relatives.behind(sentence, phrase.last() + 1);
    }
    int i = phrase.last() + 1;
    Fate fallback = // "was travelling with a friend, who died"
        phrase.single()
                && Words.token(sentence, phrase.first() - 1, "with")
                && Words.token(sentence, i, ",")
            ? relatives.behind(sentence, i)
            : null;
    boolean otherClause = false;
    boolean goesOn = false; // "were ambushed by bandits and (shot dead)"
    while (i < sentence.size() && i - phrase.last() < FARTHEST) {
      String lower = sentence.token(i).lower();
      if (MainVerbs.STOPS.contains(lower)
          || SubjectMarks.newClause(sentence, phrase, i)
          || SubjectOpenings.clauseBehindDash(sentence, i)
          || (lower.equals(",") && SubjectMarks.spliced(sentence, i + 1, frames))) {
        return fallback;
      }
      boolean besides = lower.equals("and") && i == phrase.last() + 1;
      if ((lower.equals("with") && sentence.token(i - 1).is(","))
          || (besides
              && Words.tag(sentence, i + 1).equals("PRP")) // "a clerk and it is killing him"
          || (besides && SubjectMarks.accompanies(sentence, phrase))
          || (lower.equals("and") // "with 60 on board and 40 are missing"
              && Words.finite(sentence, i + 2)
              && Words.tag(sentence, i + 1).equals("CD")
              && Words.token(sentence, phrase.first() - 1, "with"))) {
        return fallback;
      }
      if (lower.equals("(") || lower.equals("[")) {
        boolean added = // "four people [were] killed"
            Words.token(sentence, i + 2, "]") && Words.auxiliary(sentence, i + 1);
        i = added ? i + 1 : SubjectMarks.closing(sentence, i) + 1;
        continue;
      }
      int aside = SubjectAsides.behindAside(sentence, i);
      if (aside == i && lower.equals(",")) {
        aside = SubjectAsides.behindSpeaker(sentence, i, frames);
        aside = aside == i ? SubjectAsides.behindPart(sentence, i) : aside;
      }
      if (aside > i) {
        i = aside;
        continue;
      }
      if ((Words.relative(sentence, i) && !lower.equals("that"))
          || (lower.equals("that") && sentence.token(i).tag().equals("WDT"))) {
        Fate fate = relatives.behind(sentence, i);
        boolean more = // "there were 12 more who had died"
            i == phrase.last() + 2 && sentence.token(i - 1).is("more");
        if (fate != null && (more || i == phrase.last() + 1)) {
          fallback = fate;
        }
        i = relatives.past(sentence, i);
        continue;
      }
      int where = SubjectAsides.behindClause(sentence, i);
      if (where > i) {
        i = where;
        continue;
      }
      boolean mayGoOn = // not "saw 40 mourners after nine men were killed"
          CIRCUMSTANCES.contains(lower)
              && (!SubjectMarks.behindVerb(sentence, phrase)
                  || (speaks(sentence, ObjectRules.before(sentence, phrase.first()))
                      && Words.adjunct(sentence, i)));
      boolean another = // "(killed a guard and) two clerks in Lyon before being hurt himself"
          mayGoOn
              && lower.equals("before")
              && Words.tag(sentence, i + 1).equals("VBG")
              && !phrase.bare()
              && Words.joint(sentence, phrase.first() - 1);
      boolean allBut = lower.equals("but") && sentence.token(i - 1).is("all"); // "all but one"
      if (Words.CLAUSE_STARTS.contains(lower) && (!mayGoOn || another) && !allBut) {
        return fallback;
      }
      boolean contact = // "known for the speeches (he gave) was shot"
          SUBJECTS.contains(lower)
              && i > phrase.last() + 2
              && Words.noun(sentence, i - 1)
              && Words.finite(sentence, i + 1);
      if (contact) {
        i += 2;
        continue;
      }
      if (predicateStarts(sentence, i)
          && (i == phrase.last() + 1 || !SubjectMarks.beforeNoun(sentence, i, frames))) {
        PredicateReader.Predicate predicate = predicates.read(sentence, i, "predicateBehind");
        String tag = sentence.token(i).tag();
        boolean others = // "before a crowd of 9,000 they shot into a lead"
            i == phrase.last() + 2 && SUBJECTS.contains(sentence.token(i - 1).lower());
        boolean none = snared(sentence, predicate.fate()) || fires(sentence, i, predicate.fate());
        Fate fate = others || none ? null : predicate.fate();
        if (fate == null && saidOf(sentence, phrase, i)) {
          i = predicate.end();
          continue;
        }
        Fate since =
            fate != null && !predicate.finite() && sentence.token(i - 1).is(",")
                ? mains.pastAside(sentence, predicate.end())
                : null;
        if (since != null && i == phrase.last() + 2) {
          return since;
        }
        if (fate != null && !predicate.finite() && !phrase.meets(fate.needs())) {
          fate = null;
        }
        if (goesOn && fate != null && fate.soldiers() == Category.CASUALTIES) {
          fate = null; // "were booed by fans and lost"
        }
        if (predicate.finite() && SubjectMarks.companion(sentence, phrase)) {
          return fallback;
        }
        boolean meanwhile = fate != null && tag.equals("VBG");
        if (fate != null
            && !meanwhile
            && (goesOn || SubjectMarks.attaches(sentence, phrase, i, predicate))) {
          boolean fled = fallback != null && fallback.category() == Category.DISPLACED;
          boolean gone = // "who fled have not returned"
              fled && sentence.token(fate.triggerLast()).lemma().equals("return");
          boolean main = fallback == null || (fled ? !gone : MainVerbs.outweighs(fate));
          boolean never = Words.NOT.contains(sentence.token(i - 1).lower()); // "never came home"
          return never || predicate.negated()
              ? null
              : main ? mains.inTheEnd(sentence, i, predicate, fate) : fallback;
        }
        fallback = meanwhile ? fate : fallback;
        if (tag.equals("VBG") || (tag.equals("VBN") && !predicate.finite())) {
          i = predicate.end();
          continue;
        }
        if (otherClause || (fate == null && speaks(sentence, i))) {
          return fallback;
        }
        goesOn = SubjectMarks.passive(sentence, i, predicate.end());
        i = MainVerbs.next(sentence, predicate.end());
        if (i < 0) {
          return fallback;
        }
        otherClause = true;
        continue;
      }
      i++;
    }
    return fallback;
  }

  /** "three villagers were (caught) in the crossfire and injured": by nobody. */
  private boolean snared(Sentence sentence, @Nullable Fate fate) {
    return fate != null
        && sentence.token(fate.trigger()).is("caught")
        && frames.any(Frames.Kind.SNARE, sentence, fate.triggerLast() + 1, fate.triggerLast() + 5);
  }

  /** "the hoodlums, 40 of them on foot, (shot) sporadically": what they did themselves. */
  private static boolean fires(Sentence sentence, int i, @Nullable Fate fate) {
    return fate != null
        && fate.trigger() == i
        && sentence.token(i).is("shot")
        && Words.adverb(sentence, i + 1)
        && sentence.token(i + 1).lower().endsWith("ly");
  }

  /** "An official says (men were seized and then killed)": what is told is of others. */
  private boolean speaks(Sentence sentence, int verb) {
    return Words.tensed(sentence, verb) && frames.verb(Frames.Kind.SPEAKING, sentence, verb);
  }

  /** "ten people said to be of one family", "six men hired to dig": words about the phrase. */
  private boolean saidOf(Sentence sentence, CountedPhrase phrase, int i) {
    if (frames.verb(Frames.Kind.ATTEMPT, sentence, i)) {
      return false; // "300 fighters refused to surrender"
    }
    boolean infinitive = sentence.token(i).tag().equals("VB") && sentence.token(i - 1).is("to");
    if (infinitive && i > 1 && frames.verb(Frames.Kind.STRIVING, sentence, i - 2)) {
      return false; // "some managed to swim, and nine drowned"
    }
    boolean said = i == phrase.last() + 1 && Words.token(sentence, i + 1, "to");
    return infinitive || (said && sentence.token(i).tag().equals("VBD"));
  }

  private boolean predicateStarts(Sentence sentence, int i) {
    String lower = sentence.token(i).lower();
    boolean verb =
        Words.verb(sentence, i)
            || (Words.BE.contains(lower) && !sentence.token(i).tag().equals("POS"));
    return (verb && !SubjectAsides.possessive(sentence, i))
        || (triggers.at(Triggers.Form.VERB, sentence, i) != null
            && (!Words.noun(sentence, i) || frames.is(Frames.Kind.DYING, sentence, i)))
        || (frames.is(Frames.Kind.STATE, sentence, i)
            && triggers.at(Triggers.Form.STATE, sentence, i + 1) != null)
        || (triggers.at(Triggers.Form.STATE, sentence, i) != null
            && i > 0
            && sentence.token(i - 1).is(","));
  }
}
