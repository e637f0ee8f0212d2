package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parts of a count that the sentences before have told, where they go without a word for
 * what became of the people: "Nine soldiers died. Two belonged to the UN force and seven to the
 * regional one", "20,000 have fled. A third went to Tawila". Immutable; may be shared by threads.
 */
final class Breakdowns {

  /** The rule of a share, and of those listed behind it. */
  private static final String SHARE = "shareOfTold";

  /** The rule of a number of people, and of those listed behind it. */
  private static final String PART = "partOfTold";

  /** Fewer people are parted in two by chance. */
  private static final long FEWEST = 3;

  /** A share of fewer people would be told by their number. */
  private static final long SHARED = 10;

  /** "came from Bihar", "served with the mission", but not "came to the funeral". */
  private static final Set<String> FROM = Set.of("from", "with", "under");

  private static final Set<String> MORE = Set.of("more", "others", "other", "another");

  private final PeopleNouns nouns;
  private final Frames frames;

  Breakdowns(PeopleNouns nouns, Frames frames) {
    this.nouns = nouns;
    this.frames = frames;
  }

  /** Whether {@code rule} reads a part of what the sentences before have told. */
  static boolean reads(String rule) {
    return rule.equals(PART) || rule.equals(SHARE);
  }

  /**
   * What became of those whom {@code phrases.get(i)} counts as a part of one of {@code told}, or
   * null.
   *
   * @param told the figures of the last sentence that had any
   * @param previous the fate of the nearest figure before it in the sentence, or null
   */
  @Nullable Fate find(
      Sentence sentence,
      List<CountedPhrase> phrases,
      int i,
      List<FigureMention> told,
      @Nullable Fate previous) {
    CountedPhrase phrase = phrases.get(i);
    if (identified(sentence, phrase)) {
      boolean dead = previous == null ? dead(told) : previous.category() == Category.KILLED;
      return dead ? PartRules.inherited(Category.KILLED, phrase, PART) : null;
    }
    if (told.isEmpty()) {
      return null;
    }
    if (phrase.share()) {
      return share(sentence, phrase, told, previous);
    }
    if (phrase.single() || CountedPhrase.exact(phrase.mention().quantity()) == null) {
      return null;
    }
    if (previous != null && previous.by().equals(PART) && partToo(sentence, phrase)) {
      return PartRules.again(previous, PART);
    }
    FigureMention listed = listed(sentence, phrase, told);
    if (listed != null) {
      return PartRules.inherited(listed.figure().category(), phrase, PART);
    }
    FigureMention whole = deals(sentence, phrases.get(0)) ? dealtOut(phrases, told) : null;
    if (whole == null && previous == null && belongs(sentence, phrase)) {
      whole = larger(phrase, told);
    }
    return whole == null || !phrase.meets(TriggerWord.Needs.PEOPLE)
        ? null
        : PartRules.inherited(whole.figure().category(), phrase, PART);
  }

  private static boolean dead(List<FigureMention> told) {
    return !told.isEmpty() && told.get(told.size() - 1).figure().category() == Category.KILLED;
  }

  /** "Of the 71, the police have identified (58)", "We have identified (6,981) of them". */
  private boolean identified(Sentence sentence, CountedPhrase phrase) {
    if (!(phrase.bare() || phrase.pronoun()) || !Words.closed(sentence, phrase.last() + 1)) {
      return false;
    }
    int verb = ObjectRules.before(sentence, phrase.first());
    return verb > 0
        && Words.verb(sentence, verb)
        && sentence.token(verb).lemma().equals("identify")
        && (phrase.pronoun() || sentence.token(0).is("of"));
  }

  /**
   * "(Six children died.) The children included two boys and four girls": who was told of, again.
   */
  private static @Nullable FigureMention listed(
      Sentence sentence, CountedPhrase phrase, List<FigureMention> told) {
    int verb = PartMarks.verbOfList(sentence, phrase.first() - 1);
    boolean again =
        verb > 1
            && sentence.token(0).is("the")
            && sentence.token(verb).lemma().equals("include")
            && Words.tag(sentence, verb - 1).equals("NNS")
            && phrase.meets(TriggerWord.Needs.PEOPLE);
    for (int i = told.size() - 1; again && i >= 0; i--) {
      FigureMention one = told.get(i);
      People people = one.figure().people();
      boolean same =
          people != null
              && one.sentence().range().contains(people.span().range())
              && one.sentence()
                  .token(one.sentence().tokenAt(people.span().end() - 1))
                  .is(sentence.token(verb - 1).lower());
      if (same && !phrase.moreThan(one.figure().quantity())) {
        return one;
      }
    }
    return null;
  }

  /** "seven (to the regional one)", "the other 12 (with it)": the verb is that of the first. */
  private static boolean partToo(Sentence sentence, CountedPhrase phrase) {
    String behind = Words.tag(sentence, phrase.last() + 1);
    return phrase.bare()
        && Words.joint(sentence, phrase.first() - 1)
        && (behind.equals("IN") || behind.equals("TO"));
  }

  /** "Two belonged to the mission", "Six hailed from Bihar": to whom a part of the told belong. */
  private boolean belongs(Sentence sentence, CountedPhrase phrase) {
    int verb = Words.behindAuxiliaries(sentence, phrase.last() + 1);
    String behind = Words.tag(sentence, verb + 1);
    return phrase.bare()
        && opens(sentence, phrase.first())
        && verb < sentence.size()
        && Words.verb(sentence, verb)
        && frames.verb(Frames.Kind.BELONGING, sentence, verb)
        && (behind.equals("TO")
            ? sentence.token(verb).lemma().equals("belong")
            : FROM.contains(Words.lower(sentence, verb + 1)));
  }

  private static @Nullable FigureMention larger(CountedPhrase phrase, List<FigureMention> told) {
    for (int i = told.size() - 1; i >= 0; i--) {
      Long number = CountedPhrase.exact(told.get(i).figure().quantity());
      if (number != null && number >= FEWEST && !phrase.moreThan(told.get(i).figure().quantity())) {
        return told.get(i);
      }
    }
    return null;
  }

  /**
   * "Ten were on the bus, and seven in the van", "Of them, 59 were men", "The hostages, 76 girls
   * and 61 boys, were found": whether the first number opens its sentence and is said to be so.
   */
  private boolean deals(Sentence sentence, CountedPhrase first) {
    int at = first.first();
    boolean ofThem = at > 1 && sentence.token(0).is("of") && PartMarks.those(sentence, 1);
    boolean apposed =
        at > 2
            && sentence.token(0).tag().equals("DT")
            && Words.noun(sentence, at - 2)
            && Words.token(sentence, at - 1, ",");
    if (!(ofThem || apposed || opens(sentence, at))) {
      return false;
    }
    int verb = first.last() + 1;
    while (sentence.has(verb) && !Words.finite(sentence, verb)) {
      verb++;
    }
    boolean be = Words.BE.contains(Words.lower(sentence, verb));
    int main = Words.behindAuxiliaries(sentence, verb); // "had served"
    return (be || frames.verb(Frames.Kind.BELONGING, sentence, main))
        && !frames.anywhere(Frames.Kind.ABOARD, sentence);
  }

  /** The one of {@code told} to which the numbers of the sentence add up, or null. */
  private static @Nullable FigureMention dealtOut(
      List<CountedPhrase> phrases, List<FigureMention> told) {
    long sum = 0;
    int parts = 0;
    for (CountedPhrase phrase : phrases) {
      Long number = CountedPhrase.exact(phrase.mention().quantity());
      Sentence sentence = phrase.mention().sentence();
      boolean more = MORE.contains(Words.lower(sentence, phrase.last() + 1));
      more |= !phrase.bare() && MORE.contains(sentence.token(phrase.head()).lower());
      if (number == null || more || phrase.share() || !phrase.meets(TriggerWord.Needs.PEOPLE)) {
        return null;
      }
      sum += number;
      parts++;
    }
    for (int i = told.size() - 1; parts > 1 && i >= 0; i--) {
      Long whole = CountedPhrase.exact(told.get(i).figure().quantity());
      if (whole != null && whole == sum && whole >= FEWEST) {
        return told.get(i);
      }
    }
    return null;
  }

  private @Nullable Fate share(
      Sentence sentence, CountedPhrase phrase, List<FigureMention> told, @Nullable Fate previous) {
    if (previous != null) {
      return previous.by().equals(SHARE) && shareToo(sentence, phrase)
          ? PartRules.again(previous, SHARE)
          : null;
    }
    FigureMention whole = told.get(told.size() - 1);
    Long number = CountedPhrase.exact(whole.figure().quantity());
    boolean near = sentence.index() - whole.sentence().index() == 1;
    boolean many = number != null && number >= SHARED;
    if (!near || !many) {
      return null;
    }
    PeopleNouns.Noun who = complement(sentence, phrase.last() + 1);
    boolean people = who != null && who.people();
    boolean tells = whole.figure().category() != Category.DEPLOYED ? who == null || people : people;
    boolean dead = whole.figure().category() == Category.KILLED;
    return tells && (subject(sentence, phrase, dead) || attributed(sentence, phrase))
        ? PartRules.inherited(whole.figure().category(), phrase, SHARE)
        : null;
  }

  /**
   * "(Fifty per cent stayed,) while a third (went)", "(17 per cent) convicts", "and a quarter to".
   */
  private static boolean shareToo(Sentence sentence, CountedPhrase phrase) {
    return Words.joint(sentence, phrase.first() - 1)
        || Words.token(sentence, phrase.first() - 1, "while")
        || Words.token(sentence, phrase.first() - 1, ";");
  }

  /** "(Half were) tourists' cars": the plural that a verb of being calls them, or null. */
  private PeopleNouns.@Nullable Noun complement(Sentence sentence, int be) {
    int last =
        Words.BE.contains(Words.lower(sentence, be)) ? PeoplePhrases.end(sentence, be + 1) : -1;
    return last >= 0 && sentence.token(last).tag().equals("NNS")
        ? nouns.endingAt(sentence, last)
        : null;
  }

  /** "More than a quarter were volunteers", "One in five lives in a tent": people, by the verb. */
  private static boolean subject(Sentence sentence, CountedPhrase phrase, boolean dead) {
    boolean lives = // which the tagger takes for the noun
        !phrase.bare() && sentence.token(phrase.head()).is("lives");
    int verb = lives ? phrase.head() : phrase.last() + 1;
    boolean live = // "More than half have no power"
        dead && Words.tag(sentence, verb).equals("VBP") && !Words.token(sentence, verb, "are");
    boolean people = phrase.bare() && Words.finite(sentence, verb) && !live;
    if (!(people || lives) || !opens(sentence, phrase.first())) {
      return false;
    }
    String lower = sentence.token(verb).lower();
    boolean single =
        sentence.token(verb).tag().equals("VBZ") || lower.equals("was") || lower.equals("has");
    return !single || ofSoMany(sentence, phrase);
  }

  /** "one in five": a share of people, whatever number its verb has. */
  private static boolean ofSoMany(Sentence sentence, CountedPhrase phrase) {
    for (int i = phrase.mention().first(); i < phrase.mention().last(); i++) {
      if (sentence.token(i).is("in")) {
        return true;
      }
    }
    return false;
  }

  /** "It attributed 64 per cent to the militia". */
  private boolean attributed(Sentence sentence, CountedPhrase phrase) {
    int verb = phrase.first() - 1;
    int to = phrase.last() + 1;
    return phrase.bare()
        && Words.verb(sentence, verb)
        && frames.verb(Frames.Kind.ATTRIBUTED, sentence, verb)
        && (Words.token(sentence, to, "to") || Words.token(sentence, to, "on"));
  }

  /** Whether nothing but a bullet or a quotation mark stands before the token at {@code first}. */
  private static boolean opens(Sentence sentence, int first) {
    for (int i = 0; i < first; i++) {
      if (Character.isLetterOrDigit(sentence.token(i).text().charAt(0))) {
        return false;
      }
    }
    return true;
  }
}
