package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.Set;

/**
 * The marks between a counted phrase and a verb behind it by which they show whether they belong
 * together.
 */
final class SubjectMarks {

  /** The words of a time behind its article: "the previous week". */
  private static final int LONGEST_TIME = 4;

  /** What begins a subject and is no part of a counted phrase. */
  private static final Set<String> SUBJECT_STARTS =
      WordTable.of(
          "the", "a", "an", "this", "that", "he", "she", "it", "they", "we", "i", "his", "her",
          "its", "their");

  private static final Set<String> TOLD =
      Set.of("dead", "killed", "missing", "injured", "wounded", "hurt", "drowned");

  private SubjectMarks() {}

  /**
   * "…with 1,200 on board, and nearly 200 died", "which had 400 inhabitants, at least 80 died": a
   * counted phrase behind a comma begins anew.
   */
  static boolean newClause(Sentence sentence, CountedPhrase phrase, int i) {
    if (i + 2 >= sentence.size() || !sentence.token(i).is(",")) {
      return false;
    }
    if (phrase.bare() && toldNumber(sentence, i + 1)) {
      return true; // "with 200 aboard, at least 40 feared drowned"
    }
    if (sentence.token(i + 1).is("and") && ofThese(sentence, i + 2)) {
      return true; // "there were 61, and of these two died"
    }
    boolean part = sentence.token(i + 1).is("and") && Words.tensed(sentence, i + 2);
    if (part && PartMarks.markedAsPart(sentence, phrase)) {
      return true; // "41 dead, among them six officers, and says that a dozen were hurt"
    }
    boolean object =
        phrase.first() > 0 && Words.HAVE.contains(sentence.token(phrase.first() - 1).lower());
    boolean another = !phrase.bare() && bareSubject(sentence, i + 1);
    if (!object && !sentence.token(i + 1).is("and") && !another) {
      return false;
    }
    if (another) {
      return true;
    }
    boolean preposition = object || PartMarks.markedAsPart(sentence, phrase);
    for (int k = phrase.last() + 1; k < i; k++) {
      preposition |= sentence.token(k).tag().equals("IN") && !sentence.token(k).is("of");
    }
    boolean listed =
        phrase.single() && phrase.first() == 0; // "A judge of the court, and two aides"
    for (int k = phrase.last() + 1; listed && k < i; k++) {
      listed = !Words.verb(sentence, k) && !sentence.token(k).is(",");
    }
    for (int k = i + 2; k < Math.min(i + 6, sentence.size()); k++) {
      if (sentence.token(k).tag().equals("CD")) {
        return preposition && !listed && !SubjectOpenings.verbToCome(sentence, phrase, i);
      }
    }
    return false;
  }

  /** "of these two", "two of them": a part of those whom the clause before counts. */
  private static boolean ofThese(Sentence sentence, int from) {
    int of = sentence.token(from).tag().equals("CD") ? from + 1 : from;
    return Words.token(sentence, of, "of")
        && sentence.has(of + 1)
        && (PartMarks.those(sentence, of + 1) || sentence.token(of + 1).is("them"));
  }

  /**
   * "a teacher walking with (her husband) was killed": the finite verb is that of the teacher,
   * unless a mark or "along" parts the company from what stands before.
   */
  static boolean companion(Sentence sentence, CountedPhrase phrase) {
    int before = phrase.first() - 2;
    if (before < 0 || !sentence.token(before + 1).is("with")) {
      return false;
    }
    int doing = before; // "sitting in a van with two colleagues", not "a van with two colleagues"
    while (doing > 0
        && (Words.noun(sentence, doing)
            || sentence.token(doing).tag().equals("DT")
            || sentence.token(doing).tag().equals("IN"))) {
      doing--;
    }
    return sentence.token(doing).tag().equals("VBG")
        || (phrase.single() && Words.noun(sentence, before));
  }

  /** "at least 40 feared drowned", "80,000 injured": a bare number and what became of it. */
  private static boolean toldNumber(Sentence sentence, int from) {
    int i = from;
    while (i < sentence.size() && Words.HEDGES.contains(sentence.token(i).lower())) {
      i++;
    }
    if (!Words.tag(sentence, i).equals("CD")) {
      return false;
    }
    while (Words.tag(sentence, i).equals("CD")) {
      i++;
    }
    return Words.tag(sentence, i).equals("VBN")
        || Words.tag(sentence, i).equals("VBD")
        || (sentence.has(i) && TOLD.contains(sentence.token(i).lower()));
  }

  /** "of the 156 detainees, 99 had injuries": a bare number with a verb of its own. */
  static boolean bareSubject(Sentence sentence, int i) {
    String verb = i + 1 < sentence.size() ? sentence.token(i + 1).tag() : "";
    return sentence.token(i).tag().equals("CD") && (verb.equals("VBD") || verb.equals("VBP"));
  }

  /**
   * "in a poll released Monday": a participle without auxiliary tells of the noun right before it,
   * unless the sentence is a headline without a verb of its own.
   */
  static boolean attaches(
      Sentence sentence, CountedPhrase phrase, int i, PredicateReader.Predicate predicate) {
    boolean goesOn = sentence.token(i).is("been"); // "have come up and been arrested"
    if (predicate.finite()
        || goesOn
        || !sentence.token(i).tag().equals("VBN")
        || i == phrase.last() + 1) {
      return true;
    }
    int determiner = i - 1;
    while (determiner > phrase.last() && Words.adverb(sentence, determiner)) {
      determiner--;
    }
    if (sentence.token(determiner).tag().equals("DT")) {
      return false; // "the camp for the internally displaced"
    }
    if (sentence.token(determiner).tag().equals("CD") && ofAside(sentence, determiner - 1)) {
      return false;
    }
    String before = sentence.token(i - 1).lower();
    if (before.equals(",")
        || before.equals(")")
        || before.equals("-")
        || Words.adverb(sentence, i - 1)) {
      return true;
    }
    if (itsOwn(sentence, phrase.last() + 1, i - 1)) {
      return false;
    }
    boolean listed = true;
    for (int k = phrase.last() + 1; k < i; k++) {
      boolean preposition = sentence.token(k).tag().equals("IN") && !sentence.token(k).is("of");
      listed &= !preposition && !Words.verb(sentence, k);
    }
    if (listed) {
      return true;
    }
    for (int k = 0; k < sentence.size(); k++) {
      if (k == i + 1 && Words.CLAUSE_STARTS.contains(sentence.token(k).lower())) {
        break; // "All 48 aboard killed as turboprop crashes"
      }
      if (Words.finite(sentence, k)) {
        return false;
      }
    }
    return true;
  }

  /**
   * "(12 people), two displaced men among them, were": a participle between a number and a noun.
   */
  static boolean premodifies(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    boolean participle = tag.equals("VBN") || tag.equals("VBD") || tag.equals("JJ");
    return participle
        && i > 1
        && i + 1 < sentence.size()
        && sentence.token(i + 1).tag().equals("NNS")
        && (sentence.token(i - 1).tag().equals("CD") || PartMarks.ofThem(sentence, i - 1));
  }

  /** "In Rocky 4 (the trainer dies)": a bare number beside the subject of its own clause. */
  static boolean besideSubject(Sentence sentence, CountedPhrase phrase, Frames frames) {
    int next = phrase.last() + 1;
    return phrase.bare()
        && !phrase.zero()
        && !phrase.share() // "half the brigade"
        && sentence.token(phrase.last()).tag().equals("CD") // not "a number of its sailors"
        && next < sentence.size()
        && SUBJECT_STARTS.contains(sentence.token(next).lower())
        && !frames.time(sentence, next + 1, next + LONGEST_TIME);
  }

  /** "both die-hard fans", "three dying patients", or a participle: what stands before a noun. */
  static boolean beforeNoun(Sentence sentence, int i, Frames frames) {
    boolean compound = Words.token(sentence, i + 1, "-") && !sentence.token(i + 1).spaced();
    return compound || Hyperbole.dying(sentence, i, frames) || premodifies(sentence, i);
  }

  /** "(several men), of the (1,960 sent, died)": a number of which they are a part. */
  private static boolean ofAside(Sentence sentence, int the) {
    return Words.token(sentence, the, "the")
        && Words.token(sentence, the - 1, "of")
        && Words.token(sentence, the - 2, ",");
  }

  /** "(saw) 40 mourners": whether the phrase may be an object. */
  static boolean behindVerb(Sentence sentence, CountedPhrase phrase) {
    int before = ObjectRules.before(sentence, phrase.first());
    return before >= 0 && sentence.token(before).tag().startsWith("VB");
  }

  /** "were ambushed": whether the verbs from {@code from} to {@code end} are passive. */
  static boolean passive(Sentence sentence, int from, int end) {
    for (int i = from + 1; i < Math.min(end, sentence.size()); i++) {
      String tag = sentence.token(i).tag();
      if (tag.equals("VBN") || tag.equals("VBD")) {
        int be = i - 1;
        while (be > from && Words.adverb(sentence, be)) {
          be--;
        }
        return Words.BE.contains(sentence.token(be).lower());
      }
    }
    return false;
  }

  /** "12 women, its report (released)": what belongs to another begins behind a comma. */
  private static boolean itsOwn(Sentence sentence, int from, int last) {
    int first = last;
    while (first > from && !sentence.token(first).is(",")) {
      first--;
    }
    return first < last
        && sentence.token(first).is(",")
        && sentence.token(first + 1).is("its")
        && Words.noun(sentence, last);
  }

  /** "(left three) dead and wounded five": the second word is a verb with people of its own. */
  static boolean deedFollows(Sentence sentence, int first, int length) {
    int behind = first + length;
    return length == 3
        && sentence.token(first + 1).is("and")
        && behind < sentence.size()
        && sentence.token(behind).tag().equals("CD");
  }

  /** "had not died", "was later shot": whether a verb before goes on in the one at {@code i}. */
  static boolean withinGroup(Sentence sentence, int i) {
    int before = i - 1;
    while (before > 0 && Words.adverb(sentence, before)) {
      before--;
    }
    boolean ended = // "whose gun jammed (was shot)"
        before == i - 1
            && Words.be(sentence, i)
            && Words.tensed(sentence, before)
            && !Words.auxiliary(sentence, before);
    return before >= 0
        && !ended
        && (Words.finite(sentence, before) || sentence.token(before).tag().equals("VBG"));
  }

  static int closing(Sentence sentence, int open) {
    for (int i = open + 1; i < sentence.size(); i++) {
      if (sentence.token(i).is(")") || sentence.token(i).is("]")) {
        return i;
      }
    }
    return open;
  }

  /** "300 guests at the wedding, (the groom was shot)": whether a clause with its own subject. */
  static boolean spliced(Sentence sentence, int from, Frames frames) {
    String opens = from < sentence.size() ? sentence.token(from).tag() : "";
    if (!opens.equals("DT") && !opens.equals("PRP$")) {
      return false;
    }
    int i = from + 1;
    while (i < sentence.size()
        && (Words.noun(sentence, i) || sentence.token(i).tag().startsWith("JJ"))) {
      i++;
    }
    return i > from + 1
        && i < sentence.size()
        && Words.tensed(sentence, i)
        && !SubjectAsides.possessive(sentence, i)
        && !SubjectAsides.speaks(sentence, i, frames);
  }

  /** "40 percent in a study released on Monday": a participle of the noun before it. */
  static boolean ofAnotherNoun(Sentence sentence, CountedPhrase phrase, Fate fate) {
    int verb = fate.trigger();
    return phrase.bare()
        && verb > phrase.last() + 1
        && Words.noun(sentence, verb - 1)
        && fate.category() != Category.KILLED
        && sentence.token(verb).lower().endsWith("ed");
  }

  /** "For Mr Hill, a candidate whose father died", "As an investor, he lives or dies by it". */
  static boolean direct(Sentence sentence, CountedPhrase phrase, Fate fate) {
    for (int i = phrase.last() + 1; i < fate.trigger(); i++) {
      if (sentence.token(i).is("whose") && !closed(sentence, i, fate.trigger())) {
        return false;
      }
    }
    int before = phrase.first() - 1;
    return before < 0 || (!sentence.token(before).is("as") && !sentence.token(before).is("like"));
  }

  /** "whose books angered many was shot": whether a verb of its own closes the clause. */
  private static boolean closed(Sentence sentence, int whose, int trigger) {
    boolean verb = false;
    for (int i = whose + 1; i <= trigger; i++) {
      boolean tensed = Words.tensed(sentence, i);
      boolean ended = // "whose gun jammed was shot", "whose car he tried to take died"
          Words.verb(sentence, i - 1)
              ? !Words.auxiliary(sentence, i - 1) && (Words.be(sentence, i) || i == trigger)
              : i < trigger;
      if (verb && tensed && ended) {
        return true;
      }
      verb |= tensed;
    }
    return false;
  }

  /** "The pilot was flown out with (two nurses) and is well": who goes with the subject is none. */
  static boolean accompanies(Sentence sentence, CountedPhrase phrase) {
    int with = phrase.first() - 1;
    if (!Words.token(sentence, with, "with")) {
      return false;
    }
    for (int i = with - 1; i > 0 && !Words.closed(sentence, i); i--) {
      if (Words.finite(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** "warned (thousands of people are homeless)": a clause, and nobody who is warned. */
  static boolean verbNext(Sentence sentence, int from) {
    int i = from;
    while (i < sentence.size() && Words.adverb(sentence, i)) {
      i++;
    }
    return i < sentence.size() && Words.finite(sentence, i);
  }

  /** "seven displaced (were) killed": a verb that has them as subject. */
  static boolean verbAt(Sentence sentence, int i) {
    return i < sentence.size() && (Words.auxiliary(sentence, i) || Words.tensed(sentence, i));
  }

  /** "(officers) seized by villagers", "held in chains": a participle that no auxiliary leads. */
  static boolean reduced(Sentence sentence, Fate fate) {
    boolean state = // "held (in captivity)"
        fate.trigger() > 1 && sentence.token(fate.trigger() - 1).tag().equals("VBN");
    int verb = state ? fate.trigger() - 1 : fate.trigger();
    return verb > 0
        && !Words.auxiliary(sentence, verb - 1)
        && (sentence.token(verb).tag().equals("VBN")
            || Words.token(sentence, fate.triggerLast() + 1, "by"));
  }

  /** "by 12 gunmen": who did it. */
  static boolean agent(Sentence sentence, CountedPhrase phrase) {
    return phrase.first() > 0 && sentence.token(phrase.first() - 1).is("by");
  }
}
