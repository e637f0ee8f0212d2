package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.Set;

/**
 * Tells whether what stands before a counted phrase leaves it free to be the subject of a verb
 * behind it. Immutable; may be shared by threads.
 */
final class SubjectOpenings {

  private static final Set<String> IN_SUM = Set.of("all", "total", "sum");
  private static final Set<String> SUBJECT_PREPOSITIONS =
      WordTable.of("of", "with", "among", "including", "that");

  /** Adverbs that a preposition governs: "by then", "at first", "up to now". */
  private static final Set<String> GOVERNED = Set.of("then", "now", "first", "last", "once");

  /** Prepositions that may belong to a verb before them: "fell in", "went on". */
  private static final Set<String> PARTICLES = WordTable.of("in", "on", "off", "over", "through");

  /** Lengths of time that "on" may follow: "Four years on". */
  private static final Set<String> SPANS =
      WordTable.of(
          "year", "years", "month", "months", "week", "weeks", "days", "decade", "decades");

  /** Verbs that nobody does to others, so that no participle looks like them. */
  private static final Set<String> INTRANSITIVE =
      WordTable.of("died", "perished", "fled", "disappeared", "vanished", "remained");

  private static final int LONGEST_SUBJECT = 7;

  private final Frames frames;

  SubjectOpenings(Frames frames) {
    this.frames = frames;
  }

  /** "killed a boy and his sister — their mother was missing": a dash that none closes. */
  static boolean clauseBehindDash(Sentence sentence, int dash) {
    String next = Words.tag(sentence, dash + 1);
    boolean opens = next.equals("DT") || next.startsWith("PRP");
    if (!opens || !Words.dash(sentence, dash) || !sentence.token(dash).spaced()) {
      return false;
    }
    boolean finite = false;
    for (int i = dash + 2; i < sentence.size(); i++) {
      if (Words.dash(sentence, i) && sentence.token(i).spaced()) {
        return false;
      }
      finite |= i < dash + LONGEST_SUBJECT && Words.finite(sentence, i);
    }
    return finite;
  }

  /** "Maria Lopez (27) was killed": her age. */
  static boolean bracketed(Sentence sentence, CountedPhrase phrase) {
    return phrase.bare()
        && Words.token(sentence, phrase.first() - 1, "(")
        && Words.token(sentence, phrase.last() + 1, ")");
  }

  /** "Of (the 251) taken to Gaza, 148 have been freed": the verb is that of the 148. */
  private static boolean fronted(Sentence sentence, CountedPhrase phrase) {
    int taken = phrase.last() + 1;
    boolean of =
        phrase.bare()
            && phrase.first() <= 2
            && sentence.token(0).is("of")
            && (Words.token(sentence, taken, "taken") || Words.token(sentence, taken, "aboard"));
    for (int i = taken; of && i + 1 < sentence.size(); i++) {
      if (sentence.token(i).is(",")) {
        return sentence.token(i + 1).tag().equals("CD");
      }
    }
    return false;
  }

  /**
   * "(40 migrants), most of them from Niger, and two sailors are missing": a subject whose verb is
   * still to come, and before which none stands.
   */
  static boolean verbToCome(Sentence sentence, CountedPhrase phrase, int end) {
    int before = phrase.first() - 1;
    if (!Words.token(sentence, phrase.last() + 1, ",")
        || (before >= 0 && sentence.token(before).tag().equals("IN"))) {
      return false;
    }
    for (int i = 0; i < end; i++) {
      if (Words.finite(sentence, i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether what stands before the phrase leaves it free to be a subject. */
  boolean maybeSubject(Sentence sentence, CountedPhrase phrase) {
    if (fronted(sentence, phrase)
        || bracketed(sentence, phrase)
        || SubjectMarks.besideSubject(sentence, phrase, frames)) {
      return false;
    }
    int before = phrase.first() - 1;
    while (before >= 0 && (Words.quote(sentence, before) || Words.adverb(sentence, before))) {
      before--;
    }
    if (before < 0) {
      return true;
    }
    String lower = sentence.token(before).lower();
    String tag = sentence.token(before).tag();
    if (lower.equals("in") && IN_SUM.contains(sentence.token(before + 1).lower())) {
      return true; // "In all 40 were held", "In total 40 were held"
    }
    if (GOVERNED.contains(sentence.token(before + 1).lower())
        && before + 1 < phrase.mention().first()) {
      return true;
    }
    if (closes(sentence, before) && hasOwnVerb(sentence, phrase)) {
      return true;
    }
    if (tag.equals("IN") || tag.equals("TO")) {
      return SUBJECT_PREPOSITIONS.contains(lower) || Words.CLAUSE_STARTS.contains(lower);
    }
    if (tag.equals("RP") && before > 0 && Words.verb(sentence, before - 1)) {
      return false;
    }
    if (tag.startsWith("VB")) {
      boolean addressed = // "told (a broadcaster) that 40 had died"
          frames.verb(Frames.Kind.ADDRESSING, sentence, before)
              && !ObjectRules.passive(sentence, before)
              && !SubjectMarks.verbNext(sentence, phrase.last() + 1);
      boolean meanwhile = // "As we speak (70 people) have died"
          Words.token(sentence, before - 2, "as") && sentence.token(before - 1).tag().equals("PRP");
      return meanwhile || (!addressed && frames.verb(Frames.Kind.CONTENT, sentence, before));
    }
    return true;
  }

  /**
   * Whether a clause or an adverbial may end at {@code i} with no comma behind it: "When the roof
   * fell in (40 were killed)", "Four years on (40 are missing)", "In the days that followed".
   */
  private boolean closes(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    if (i < 1) {
      return false;
    }
    if (tag.equals("RP") || (tag.equals("IN") && PARTICLES.contains(sentence.token(i).lower()))) {
      boolean on = sentence.token(i).is("on") && SPANS.contains(sentence.token(i - 1).lower());
      return on || Words.finite(sentence, i - 1);
    }
    String before = sentence.token(i - 1).tag();
    boolean gerund = tag.equals("VBG") && (before.equals("DT") || before.equals("IN"));
    return gerund || tag.equals("VBD") || tag.equals("VBN") || tag.equals("VBZ");
  }

  /** "(40 people) were killed", "(40 people) died": no object has such a verb right behind it. */
  private static boolean hasOwnVerb(Sentence sentence, CountedPhrase phrase) {
    int next = phrase.last() + 1;
    return next < sentence.size()
        && (Words.auxiliary(sentence, next) || INTRANSITIVE.contains(sentence.token(next).lower()))
        && Words.finite(sentence, next);
  }
}
