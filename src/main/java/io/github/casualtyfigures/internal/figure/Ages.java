package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Count;
import io.github.casualtyfigures.claim.Relation;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.Set;

/**
 * Tells bare numbers that stand behind people as their ages or children: "two men, 19 and 22, were
 * arrested", "the youngest of them 12", "a mother of three".
 */
final class Ages {

  private static final long OLDEST = 115;
  private static final Set<String> SUPERLATIVES =
      WordTable.of("youngest", "oldest", "eldest", "aged", "age", "ages");

  private static final Set<String> BOTH = WordTable.of("both", "all");

  private static final Set<String> YEARS =
      WordTable.of("younger", "older", "under", "over", "above", "below");

  private static final Set<String> NAMING =
      WordTable.of("among", "including", "named", "identified", "as");

  private final PeopleNouns nouns;
  private final Frames frames;

  Ages(PeopleNouns nouns, Frames frames) {
    this.nouns = nouns;
    this.frames = frames;
  }

  /** Whether {@code phrase} is a number of years or children rather than of people hit. */
  boolean tells(Sentence sentence, CountedPhrase phrase) {
    if (!phrase.bare()
        || !(phrase.mention().quantity() instanceof Count count)
        || count.amount().value() == null
        || count.amount().value() > OLDEST) {
      return false;
    }
    int before = phrase.first() - 1;
    boolean bounded =
        count.relation() == Relation.MORE_THAN || count.relation() == Relation.LESS_THAN;
    if (bounded && before >= 0 && behindPeople(sentence, before)) {
      return true;
    }
    boolean notYet =
        before > 0 && sentence.token(before).is("yet") && sentence.token(before - 1).is("not");
    return notYet
        || asYoungAs(sentence, before)
        || saidToBe(sentence, before)
        || childrenOf(sentence, before)
        || personOf(sentence, before)
        || (superlative(sentence, before) && !clause(sentence, phrase))
        || orYounger(sentence, phrase.last() + 1)
        || betweenCommas(sentence, phrase);
  }

  /**
   * "Two men died: Amir Khan (27) and", "40 died, among them Ana Ruiz (33)": a number behind the
   * name of one of those that {@code before} counts, unlike "43 died in Cebu (12) and Bohol (3)".
   */
  static boolean named(Sentence sentence, CountedPhrase phrase, CountedPhrase before) {
    if (!SubjectOpenings.bracketed(sentence, phrase)
        || SubjectOpenings.bracketed(sentence, before)) {
      return false;
    }
    if (!phrase.atMost(before)) {
      return true;
    }
    Long number = CountedPhrase.exact(phrase.mention().quantity());
    boolean age = number != null && number <= OLDEST; // not "including Chad (605,000)"
    for (int i = before.last() + 1; age && i < phrase.first(); i++) {
      if (NAMING.contains(sentence.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "130 of them over 60", "children under 12". */
  private static boolean behindPeople(Sentence sentence, int before) {
    String tag = sentence.token(before).tag();
    return tag.equals("PRP") || tag.equals("NNS") || sentence.token(before).is("whom");
  }

  /** "some as young as 11". */
  private static boolean asYoungAs(Sentence sentence, int as) {
    return as > 1
        && sentence.token(as).is("as")
        && (sentence.token(as - 1).is("young") || sentence.token(as - 1).is("old"))
        && sentence.token(as - 2).is("as");
  }

  /** "The bomber, said to be about 15, died": what is said of one person between commas. */
  private boolean saidToBe(Sentence sentence, int be) {
    int noun = be - 4;
    if (noun < 0
        || !sentence.token(be).is("be")
        || !sentence.token(be - 1).is("to")
        || !Words.verb(sentence, be - 2)
        || !sentence.token(be - 3).is(",")) {
      return false;
    }
    PeopleNouns.Noun person = nouns.endingAt(sentence, noun);
    boolean named = sentence.token(noun).tag().equals("NNP");
    return named
        || (person != null && person.kind() == PeopleNouns.Kind.PERSON && !person.plural());
  }

  /** "a doctor of 50", "her brother of eight": behind one person in the singular. */
  private boolean personOf(Sentence sentence, int of) {
    if (of < 3 || !sentence.token(of).is("of") || !sentence.token(of - 1).tag().equals("NN")) {
      return false;
    }
    int a = of - 2;
    while (a > 0 && (Words.noun(sentence, a) || sentence.token(a).tag().startsWith("JJ"))) {
      a--;
    }
    boolean article =
        sentence.token(a).is("a")
            || sentence.token(a).is("an")
            || sentence.token(a).tag().equals("PRP$");
    PeopleNouns.Noun noun = nouns.endingAt(sentence, of - 1);
    return article && noun != null && noun.kind() == PeopleNouns.Kind.PERSON;
  }

  private boolean childrenOf(Sentence sentence, int before) {
    return before > 0
        && sentence.token(before).is("of")
        && frames.is(Frames.Kind.PARENT, sentence, before - 1);
  }

  /** "the youngest aged 3, and (40 were hurt)": a clause of its own. */
  private static boolean clause(Sentence sentence, CountedPhrase phrase) {
    int and = phrase.first() - 1;
    int verb = phrase.last() + 1;
    return and > 2
        && sentence.token(and).is("and")
        && sentence.token(and - 1).is(",")
        && !sentence.token(and - 3).is(",")
        && verb < sentence.size()
        && Words.finite(sentence, verb);
  }

  /** "100 of them 12 (or younger)". */
  private static boolean orYounger(Sentence sentence, int behind) {
    return Words.token(sentence, behind, "or")
        && behind + 1 < sentence.size()
        && YEARS.contains(sentence.token(behind + 1).lower());
  }

  /** "the youngest of them 12", "aged 8, 12, and 17". */
  private static boolean superlative(Sentence sentence, int before) {
    int head = before;
    int numbers = 0;
    while (head > 0 && (Words.joint(sentence, head) || number(sentence, head))) {
      numbers += Words.joint(sentence, head) ? 0 : 1;
      head--;
    }
    head = numbers > 1 ? head : before; // "the youngest aged 3, and 40 were hurt"
    for (int i = head; i >= Math.max(0, head - 3); i--) {
      if (SUPERLATIVES.contains(sentence.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "Petrov, 35, …", "two men, 19 and 22, …", "two men, both 18, …". */
  private boolean betweenCommas(Sentence sentence, CountedPhrase phrase) {
    int before = phrase.first() - 1;
    int behind = phrase.last() + 1;
    if (before > 1 && sentence.token(before).is("and") && number(sentence, before - 1)) {
      before -= 2;
    } else if (behind + 1 < sentence.size()
        && sentence.token(behind).is("and")
        && number(sentence, behind + 1)) {
      behind += 2;
    }
    boolean both = before > 1 && BOTH.contains(sentence.token(before).lower());
    before -= both ? 1 : 0; // "his two passengers, both 18,"
    return before > 0
        && behind < sentence.size()
        && sentence.token(before).is(",")
        && sentence.token(behind).is(",")
        && (Words.noun(sentence, before - 1)
            || sentence.token(before - 1).tag().startsWith("PRP")
            || nouns.endingAt(sentence, before - 1) != null) // "Boy, 6, dies"
        && !(behind - before == 2 && countOf(sentence, before - 1));
  }

  /** "Most of the deaths, 71, …", "gave a lower toll, 17, …": no age. */
  private boolean countOf(Sentence sentence, int noun) {
    if (Words.noun(sentence, noun)
        && (sentence.token(noun).is("toll") || frames.is(Frames.Kind.TOTAL, sentence, noun))) {
      return true;
    }
    return sentence.token(noun).tag().equals("NNS")
        && (frames.is(Frames.Kind.VICTIMS, sentence, noun) || sentence.token(noun).is("deaths"));
  }

  private static boolean number(Sentence sentence, int i) {
    return sentence.token(i).tag().equals("CD");
  }
}
