package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads those whom a list counts among others by its verb: "the dead included four women", "among
 * those killed were five pupils". Immutable; may be shared by threads.
 */
final class Inclusions {

  private static final int LONGEST_ASIDE = 8;

  /** Words before the one for those who were hit. */
  private static final Set<String> GROUPING =
      Set.of("the", "those", "its", "of", "who", "were", "people");

  private static final Set<String> PLURAL = Set.of("NNS", "NNPS");

  private static final Set<Category> LOST = EnumSet.of(Category.ABDUCTED, Category.MISSING);
  private static final Set<String> CLAUSES = Set.of("as", "while", "when", "after", "before");

  private final VictimWords victims;
  private final Frames frames;

  Inclusions(VictimWords victims, Frames frames) {
    this.victims = victims;
    this.frames = frames;
  }

  /**
   * What those are in whose list the phrase stands, or null.
   *
   * @param previous the fate of the nearest figure before it in the sentence, or null
   */
  PartRules.@Nullable Part find(Sentence sentence, CountedPhrase phrase, @Nullable Fate previous) {
    boolean ofItem = phrase.pronoun() && previous != null; // "seven women, one of them pregnant"
    Fate included = ofItem ? null : included(sentence, phrase);
    if (included != null) {
      return new PartRules.Part(included, false);
    }
    if (previous != null && ofCounted(sentence, phrase, previous)) {
      return new PartRules.Part(PartRules.again(previous, "partOf"), true);
    }
    return previous != null && includedToo(sentence, phrase, previous)
        ? new PartRules.Part(PartRules.again(previous, "included"), false)
        : part(ofAntecedent(sentence, phrase, previous));
  }

  private static PartRules.@Nullable Part part(@Nullable Fate fate) {
    return fate == null ? null : new PartRules.Part(fate, false);
  }

  /**
   * "rescued 40 hostages, who included 24 children", "freed the hostages, which included 24": what
   * was told of those whom the pronoun stands for.
   */
  private @Nullable Fate ofAntecedent(
      Sentence sentence, CountedPhrase phrase, @Nullable Fate previous) {
    int verb = phrase.first() - 1;
    int who = verb - 1;
    if (who < 2
        || !sentence.token(verb).lemma().equals("include")
        || !Words.relative(sentence, who)
        || !sentence.token(who - 1).is(",")) {
      return null;
    }
    int i = who - 2;
    while (i > 0 && !Words.verb(sentence, i)) {
      if (sentence.token(i).is(",")) {
        return null;
      }
      i--;
    }
    if (previous != null && i <= previous.triggerLast()) {
      return PartRules.again(previous, "included");
    }
    boolean object = i > 0 && Words.tag(sentence, i + 1).equals("DT");
    return object && Words.tensed(sentence, i) ? victims.named(sentence, i, "included") : null;
  }

  /** "Among the 96 wounded were (31 children)", "The 19 killed in Homs included (12 men)". */
  private boolean ofCounted(Sentence sentence, CountedPhrase phrase, Fate previous) {
    int verb =
        phrase.bare() || !phrase.meets(TriggerWord.Needs.PEOPLE) || clauseOfItsOwn(sentence, phrase)
            ? -1
            : PartMarks.verbOfList(sentence, phrase.first() - 1);
    if (verb < 2 || previous.triggerLast() >= verb) {
      return false;
    }
    boolean be = sentence.token(verb).is("were") || sentence.token(verb).is("are");
    boolean includes = includes(sentence, verb) && Words.tensed(sentence, verb);
    if (!(be || includes) || Words.relative(sentence, verb - 1)) {
      return false;
    }
    for (int i = previous.triggerLast() + 1; i < verb; i++) {
      if (Words.tensed(sentence, i) || Words.closed(sentence, i)) {
        return false;
      }
    }
    return includes
        || previous.triggerLast() == verb - 1
        || amongBefore(sentence, previous.trigger());
  }

  private boolean includes(Sentence sentence, int verb) {
    String lemma = sentence.token(verb).lemma();
    return lemma.equals("include")
        || lemma.equals("number")
        || frames.verb(Frames.Kind.COMPRISING, sentence, verb);
  }

  /** "none of the (dead was a fighter)": whether it is denied of all who were hit. */
  private static boolean noneOf(Sentence sentence, int noun) {
    int of = noun - 1;
    while (of > 0 && !sentence.token(of).is("of")) {
      if (!GROUPING.contains(sentence.token(of).lower())) {
        return false;
      }
      of--;
    }
    String before = of > 0 ? sentence.token(of - 1).lower() : "";
    return before.equals("none") || before.equals("one") || before.equals("all");
  }

  /** "(Those freed included 34 who had fought) and 48 who had been tried": one more of the list. */
  private static boolean includedToo(Sentence sentence, CountedPhrase phrase, Fate previous) {
    return previous.by().startsWith("included")
        && !previous.by().startsWith("included running")
        && Words.joint(sentence, phrase.first() - 1)
        && Words.relative(sentence, phrase.last() + 1);
  }

  /**
   * "Among those killed were three who had fled from Aleppo": whether {@code told} is what a clause
   * says of those whom a list counts among others.
   */
  boolean toldBeside(Sentence sentence, CountedPhrase phrase, Fate told, @Nullable Fate previous) {
    int who = phrase.last() + 1;
    return told.trigger() > who
        && told.category() != Category.KILLED // "Among the injured were two who later died"
        && Words.relative(sentence, who)
        && ((previous != null && includedToo(sentence, phrase, previous))
            || included(sentence, phrase) != null);
  }

  /**
   * "The raid killed six pupils, and 12 teachers resigned", "and 12 were questioned": the verb
   * behind is not that of the list, nor a participle ("two women seen near the road").
   */
  static boolean clauseOfItsOwn(Sentence sentence, CountedPhrase phrase) {
    int and = phrase.first() - 1;
    int behind = phrase.last() + 1;
    return !phrase.bare()
        && Words.token(sentence, and, "and")
        && sentence.has(behind)
        && Words.finite(sentence, behind)
        && (Words.token(sentence, and - 1, ",")
            || Words.auxiliary(sentence, behind)
            || !sentence.token(behind).tag().equals("VBD"));
  }

  private @Nullable Fate included(Sentence sentence, CountedPhrase phrase) {
    boolean clause = clauseOfItsOwn(sentence, phrase);
    int verb = clause ? -1 : PartMarks.verbOfList(sentence, beforeWith(sentence, phrase));
    verb = verb < 1 && !clause ? ListItems.verb(sentence, phrase) : verb;
    if (verb < 1) {
      return null;
    }
    boolean includes = // but not "killed in a feud involving two clans"
        includes(sentence, verb) && !sentence.token(verb).tag().equals("VBG");
    boolean among = sentence.token(verb).lemma().equals("be");
    if (!includes && !among) {
      return null;
    }
    for (int i = verb - 1; i >= Math.max(0, verb - 12); i--) {
      String lower = sentence.token(i).lower();
      if (lower.equals(",") && i == verb - 1) {
        int open = aside(sentence, i);
        if (open > 0) {
          i = open; // "Among those freed, he said, were 13 soldiers"
          continue;
        }
      }
      if (lower.equals(",") || lower.equals(";")) {
        return null;
      }
      Fate fate = victims.named(sentence, i, "included");
      boolean opens = // "Casualties in the raid included two majors"
          i == 0 && includes && sentence.token(0).tag().equals("NNS");
      boolean grouped =
          fate != null && (opens || (i > 0 && GROUPING.contains(sentence.token(i - 1).lower())));
      boolean described = // "The freed captives are 27 students"
          i == verb - 2
              && i > 0
              && sentence.token(i - 1).tag().equals("DT")
              && PLURAL.contains(sentence.token(verb - 1).tag());
      boolean subject = // "The dead were two vendors"
          among
              && (i == verb - 1 || described || ListItems.adjunct(sentence, i, verb))
              && !(phrase.single() && noneOf(sentence, i))
              && !attributeOf(sentence, i, frames);
      if (grouped && (includes || subject || amongBefore(sentence, i))) {
        return fate;
      }
    }
    return null;
  }

  /** "Among the dead was the pilot(, along with) two clerks": the last token of the list before. */
  private static int beforeWith(Sentence sentence, CountedPhrase phrase) {
    int with = phrase.first() - 1;
    boolean along = Words.token(sentence, with, "with") && Words.token(sentence, with - 1, "along");
    return along && with > 1 ? with - 2 : with;
  }

  /**
   * "17 were hurt as the army tracked hostages including a Norwegian", "sought missing climbers,
   * including a guide": what the noun of another clause right before the mark tells, or null.
   */
  @Nullable Fate ofOthersBefore(Sentence sentence, CountedPhrase phrase, Fate previous) {
    int mark = PartMarks.including(sentence, phrase);
    int noun = Words.token(sentence, mark - 1, ",") ? mark - 2 : mark - 1;
    if (noun < 1 || !Words.tag(sentence, noun).equals("NNS") || previous.trigger() > noun) {
      return null;
    }
    Fate fate = victims.named(sentence, noun, "includedOf");
    fate = fate == null ? victims.named(sentence, noun - 1, "includedOf") : fate;
    boolean sought = // not "killed as a truck rammed into troops, including three officers"
        fate != null && LOST.contains(fate.category());
    if (fate == null || !sought || fate.category() == previous.category()) {
      return null;
    }
    for (int i = previous.triggerLast() + 1; i < noun - 1; i++) {
      if (CLAUSES.contains(sentence.token(i).lower())) {
        return fate;
      }
    }
    return null;
  }

  /** ", he said (,)": the comma that opens what the one at {@code close} closes, or -1. */
  private int aside(Sentence sentence, int close) {
    boolean said = false;
    for (int i = close - 1; i >= Math.max(0, close - LONGEST_ASIDE); i--) {
      said |= Words.verb(sentence, i) && frames.verb(Frames.Kind.SPEAKING, sentence, i);
      if (sentence.token(i).is(",")) {
        return said ? i : -1;
      }
    }
    return -1;
  }

  private static boolean amongBefore(Sentence sentence, int i) {
    for (int k = i - 1; k >= Math.max(0, i - 5); k--) {
      if (sentence.token(k).is("among")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "the average age of the dead", "the names of those killed": whether a noun that measures
   * something else than their number stands before the victims at {@code first}.
   */
  static boolean attributeOf(Sentence sentence, int first, Frames frames) {
    int of = first - 1;
    while (of > 0 && (sentence.token(of).tag().equals("DT") || sentence.token(of).is("those"))) {
      of--;
    }
    return of > 0
        && sentence.token(of).is("of")
        && frames.is(Frames.Kind.ATTRIBUTE, sentence, of - 1);
  }
}
