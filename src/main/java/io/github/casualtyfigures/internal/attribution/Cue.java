package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.lexicon.Row;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * A row of the lexicon of cues.
 *
 * @param use what it is in a sentence
 * @param takes what may follow it
 * @param never words which, soon behind it, make it no cue: "claimed 12 lives"
 * @param status how sure it makes what is said
 * @param origin the row it comes from
 */
record Cue(Use use, Set<Takes> takes, Set<String> never, Status status, String origin) {

  /** What a cue is in a sentence. */
  enum Use {
    /** "said", "put": found by its lemma. */
    VERB,
    /** "estimate", "tally": the content stands behind "of" or "that". */
    NOUN,
    /** "according to". */
    PREPOSITION,
    /** "statement by": in a title or a note, it tells whose words the whole text are. */
    ISSUE,
    /** "publish", "put out": what one does with a paper in which one speaks. */
    ISSUING,
    /** "press release": in a title, it tells that the whole text is that of the body it names. */
    RELEASE,
    /** "Q", "host": in a transcript, the label of one who asks. */
    ASKER,
    /** "citing": the speaker it names stands behind the one who cites. */
    CITATION,
    /** "statement", "report": what a speaker speaks in, and what speaks for him. */
    MEDIUM,
    /** "spokesman", "doctor": what an apposition says of a person. */
    ROLE,
    /** "went on (to say)": what tells that an infinitive was said in fact. */
    PRELUDE,
    /** "proud", "worried": what a person or body is about something. */
    ADJECTIVE,
    /** "false", "a lie": what tells that others do not tell the truth. */
    FALSEHOOD,
    /** "many", "several": who stand for people by themselves. */
    MANY,
    /** "saw", "watched": what an outlet's own eyewitnesses vouch for by it. */
    SIGHT,
    /** "reporter", "photographer": an outlet's own eyewitnesses. */
    EYEWITNESS,
    /** "heads", "runs": what one does who speaks for a body. */
    LEADING,
    /** "office", "chapter": what one leads who speaks for the body it is of. */
    BRANCH,
    /** "battle", "storm": what claims people and makes no claim. */
    EVENT,
    /** "Monday", "early": what stands between speaker and cue. */
    TIME
  }

  /** What follows a cue. */
  enum Takes {
    /** "that 12 had died", a quotation, or a bare clause. */
    CLAUSE,
    /** "that 12 had died", but no bare clause. */
    THAT,
    /** "12 deaths". */
    OBJECT,
    /** "a curfew", "the charge": an object by which the speaker acts and tells no event. */
    ACT,
    /** "5,000 troops": with an object, one that is a number right behind the verb, and no other. */
    NUMBER,
    /** "seeing 12 bodies", "how 12 were shot", "the deaths of 12": what one has lived through. */
    SCENE,
    /** "a toll of 12": an object that speaks of a count. */
    TOLL,
    /** "the dead at 12". */
    MARK,
    /** "reporters that 12 had died". */
    LISTENER,
    /** "to have killed 12". */
    INFINITIVE,
    /** "12 deaths", of a country that has them and need not be the one who tells. */
    REGISTER,
    /** Nothing: the content stands before it alone, or as a quotation behind. */
    QUOTATION,
    /** An object of which the speaker has a view but for whose figures he does not vouch. */
    VIEW
  }

  static Cue of(Row row) {
    Set<Takes> takes = EnumSet.noneOf(Takes.class);
    for (String word : row.list("takes")) {
      takes.add(Takes.valueOf(word.toUpperCase(Locale.ROOT)));
    }
    Status status =
        row.find("status") == null ? Status.STATED : row.constant("status", Status.class);
    return new Cue(
        row.constant("use", Use.class), takes, Set.copyOf(row.list("never")), status, row.origin());
  }

  /** The same cue where nothing is vouched for: "did not say", "would say". */
  Cue asView() {
    Set<Takes> viewed = EnumSet.of(Takes.VIEW);
    viewed.addAll(takes);
    return new Cue(use, viewed, never, Status.STATED, origin);
  }

  /** The same cue where a bare clause may follow: "The report found nine had died". */
  Cue asClause() {
    Set<Takes> more = EnumSet.of(Takes.CLAUSE);
    more.addAll(takes);
    return new Cue(use, more, never, status, origin);
  }

  boolean takes(Takes what) {
    return takes.contains(what);
  }
}
