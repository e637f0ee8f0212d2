package io.github.casualtyfigures.internal.link;

import static io.github.casualtyfigures.internal.link.Discourse.NONE;

import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.internal.link.LinkWords.Found;
import io.github.casualtyfigures.internal.link.LinkWords.Role;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads which figures the text itself replaces: "In January the agency had put the toll at some
 * 300", where another figure of the same kind stands in the article. Immutable; may be shared by
 * threads.
 */
final class FormerReader {

  /** How many tokens behind the words a former figure may stand. */
  private static final int REACH = 14;

  /** How far apart the two figures of a change may stand. */
  private static final int NEAR = 12;

  /** "revising an earlier and much too low overnight count (of five)". */
  private static final int LONGEST_OBJECT = 8;

  private static final List<String> BREAKING = List.of("to", "at", "by", ",", "in");
  private static final List<String> CLAUSE = List.of("that", "with");

  private final LinkWords words;

  FormerReader(LinkWords words) {
    this.words = words;
  }

  /** For each figure the words that say it is replaced, or null. */
  @Nullable Span[] formers(Discourse discourse) {
    @Nullable Span[] formers = new @Nullable Span[discourse.size()];
    for (int i = 0; i < formers.length; i++) {
      if (!discourse.share(i)) {
        Span change = fromTo(discourse, i);
        change = change == null ? revised(discourse, i) : change;
        change = change == null ? stoodAt(discourse, i) : change;
        formers[i] = change != null ? change : former(discourse, i);
      }
    }
    return formers;
  }

  /** "rose from eight to 13", "has gone up to 13, from eight": the figure behind "from". */
  private static @Nullable Span fromTo(Discourse discourse, int i) {
    int other = discourse.behind(i);
    int previous = discourse.before(i);
    boolean change =
        follows(discourse, i, "from")
            && !ranges(discourse, i)
            && (goesTo(discourse, i, other) || goesTo(discourse, i, previous));
    return change ? discourse.sentence(i).token(discourse.first(i) - 1).span() : null;
  }

  /**
   * "The toll, which stood at 15 on Monday, has risen to 34": the figure of the relative clause.
   */
  private static @Nullable Span stoodAt(Discourse discourse, int i) {
    Sentence sentence = discourse.sentence(i);
    int verb = discourse.first(i) - 2;
    int next = discourse.behind(i);
    return verb > 0
            && sentence.token(verb).is("stood")
            && sentence.token(verb - 1).tag().equals("WDT")
            && follows(discourse, i, "at")
            && next != NONE
            && discourse.category(next) == discourse.category(i)
            && follows(discourse, next, "to")
        ? sentence.token(verb).span()
        : null;
  }

  /** "The toll ranges (from) 60, by one account, to 200": neither takes the other's place. */
  private static boolean ranges(Discourse discourse, int i) {
    int verb = discourse.first(i) - 2;
    String lemma = verb < 0 ? "" : discourse.sentence(i).token(verb).lemma();
    return lemma.equals("range") || lemma.equals("vary");
  }

  private static boolean goesTo(Discourse discourse, int i, int other) {
    return other != NONE
        && discourse.category(other) == discourse.category(i)
        && follows(discourse, other, "to")
        && Math.abs(discourse.first(other) - discourse.first(i)) <= NEAR;
  }

  private static boolean follows(Discourse discourse, int i, String preposition) {
    int first = discourse.first(i);
    return first > 0 && discourse.sentence(i).token(first - 1).is(preposition);
  }

  /** "eight, revising an overnight count of five", "correcting the eight dead it had given". */
  private @Nullable Span revised(Discourse discourse, int i) {
    Sentence sentence = discourse.sentence(i);
    int of = discourse.first(i) - 1;
    if (of < 2) {
      return null;
    }
    boolean counted =
        sentence.token(of).is("of") && words.any(sentence, of - 1, of - 1, Role.COUNT);
    boolean definite = sentence.token(of).is("the") || sentence.token(of).tag().equals("PRP$");
    if (!counted && !definite) {
      return null;
    }
    Found verb = words.last(sentence, Math.max(1, of - LONGEST_OBJECT), of - 1, Role.REVISING);
    return verb != null
            && !Discourse.anyWord(sentence, verb.last() + 1, of - 1, BREAKING)
            && replaced(discourse, i)
        ? sentence.span(verb.first(), verb.last())
        : null;
  }

  private @Nullable Span former(Discourse discourse, int i) {
    Sentence sentence = discourse.sentence(i);
    int from = Math.max(0, discourse.first(i) - REACH);
    Found former = words.last(sentence, from, discourse.last(i), Role.FORMER);
    Found cue = former == null ? earlierTold(sentence, from, discourse.first(i)) : former;
    cue = cue == null ? itHadTold(discourse, i, from) : cue;
    if (cue == null
        || breaks(sentence, cue.last(), discourse.first(i))
        || !replaced(discourse, i)) {
      return null;
    }
    int previous = discourse.before(i);
    boolean direct = previous == NONE || discourse.last(previous) < cue.first();
    boolean listed =
        !direct
            && discourse.category(previous) != discourse.category(i)
            && !(follows(discourse, i, "at") && sentence.token(cue.last()).is("from"))
            && !Discourse.anyWord(
                sentence, discourse.last(previous) + 1, discourse.first(i) - 1, CLAUSE);
    return direct || listed ? sentence.span(cue.first(), cue.last()) : null;
  }

  /**
   * "Earlier in the day the mayor (had told) reporters that nine had died", "after (first) speaking
   * of nine dead".
   */
  private @Nullable Found earlierTold(Sentence sentence, int from, int figure) {
    boolean opens = words.at(sentence, 0, Role.EARLY) != null;
    if (opens || (words.at(sentence, 0, Role.FIRST) != null && adverb(sentence))) {
      return words.last(sentence, 0, figure - 1, Role.TOLD);
    }
    Found early = words.last(sentence, from, figure - 1, Role.EARLY);
    early = early == null ? words.last(sentence, from, figure - 1, Role.FIRST) : early;
    return early != null && sentence.token(early.last() + 1).tag().equals("VBG") ? early : null;
  }

  /** "13,000 had fled. On Monday it (had spoken) of 11,000": what was said before the count. */
  private @Nullable Found itHadTold(Discourse discourse, int i, int from) {
    boolean counted =
        i > 0
            && !discourse.together(i - 1, i)
            && discourse.distance(i - 1, i) == 1
            && discourse.category(i - 1) == discourse.category(i);
    if (!counted) {
      return null;
    }
    Sentence sentence = discourse.sentence(i);
    Found told = words.last(sentence, from, discourse.first(i) - 1, Role.TOLD);
    int it = told == null ? 0 : told.first() - 1;
    boolean opens = // not "the mission said it had recorded"
        told != null
            && sentence.token(Math.max(0, it)).is("it")
            && !Discourse.finiteVerb(sentence, 0, it);
    return opens ? told : null;
  }

  /** "(First), the mayor", "(First) the mayor", not "First Minister". */
  private static boolean adverb(Sentence sentence) {
    String tag = sentence.size() > 1 ? sentence.token(1).tag() : "";
    return tag.equals(",") || tag.equals("DT") || tag.startsWith("PRP");
  }

  private static boolean breaks(Sentence sentence, int from, int to) {
    return Discourse.anyWord(sentence, from + 1, to - 1, List.of(";", "but", "now"));
  }

  /** Whether another figure of the same kind stands that may take its place. */
  private static boolean replaced(Discourse discourse, int i) {
    for (int j = 0; j < discourse.size(); j++) {
      Long number = discourse.number(j);
      if (j != i
          && discourse.category(j) == discourse.category(i)
          && discourse.figure(j).status() != Status.SUPERSEDED
          && number != null
          && !number.equals(discourse.number(i))
          && samePeople(discourse, i, j)) {
        return true;
      }
    }
    return false;
  }

  private static boolean samePeople(Discourse discourse, int i, int j) {
    People a = discourse.people(i);
    People b = discourse.people(j);
    return a == null
        || b == null
        || a.country() == null
        || b.country() == null
        || a.country().equals(b.country());
  }
}
