package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads what took lives: "claimed 14 lives", "cost 20 their lives", "a bombing that claimed 21
 * people". Immutable; may be shared by threads.
 */
final class LivesTaken {

  private static final int FARTHEST = 16;

  /** The words from "cost" to the number: "cost (the country) fourteen lives". */
  private static final int LONGEST_OWNER = 4;

  /** The words from what killed to "claimed": "a bombing in the town last month, which has". */
  private static final int CAUSE = 9;

  private final PeopleNouns nouns;
  private final Frames frames;
  private final Losses losses;

  LivesTaken(PeopleNouns nouns, Frames frames) {
    this.nouns = nouns;
    this.frames = frames;
    this.losses = new Losses(frames);
  }

  /** "claimed 14 lives", "claimed one life", "at the cost of 20 lives", "cost 20 their lives". */
  @Nullable Fate taken(Sentence sentence, CountedPhrase phrase) {
    int at = phrase.bare() ? lastOfList(sentence, phrase.last()) : phrase.last();
    int verb = ObjectRules.before(sentence, firstOfList(sentence, phrase.first()));
    if (Words.token(sentence, verb, "and") && verb > 0 && !Words.verb(sentence, verb - 1)) {
      verb = PartMarks.verbOfList(sentence, verb - 1); // "claimed 400 casualties and 90 lives"
    }
    if (verb > 0
        && sentence.token(verb).lemma().equals("claim")
        && claimed(sentence, phrase, verb)) {
      return Fate.at(Category.KILLED, TriggerWord.Needs.ANY, verb, "livesClaimed");
    }
    verb = costing(sentence, verb);
    boolean cost = verb >= 0 && sentence.token(verb).lemma().equals("cost");
    Fate theirs = cost ? theirLives(sentence, at + 1) : null;
    if (theirs != null) {
      return theirs;
    }
    int behind = Math.max(at, phrase.mention().last()) + 1;
    for (int i = phrase.bare() ? behind : phrase.mention().last() + 1;
        i < Math.min(sentence.size(), at + 2);
        i++) {
      boolean savings = i + 1 < sentence.size() && Words.noun(sentence, i + 1);
      boolean life = sentence.token(i).is("life") && !savings; // no "claimed one life insurance"
      if (life || sentence.token(i).is("lives") || sentence.token(i).is("souls")) {
        boolean taken =
            verb >= 0
                && (frames.verb(Frames.Kind.TAKING, sentence, verb)
                    || (!life && costOf(sentence, verb)));
        if ((taken && !ObjectRules.counterfactual(sentence, verb)) || lost(sentence, phrase, i)) {
          return Fate.at(Category.KILLED, TriggerWord.Needs.ANY, i, "lives");
        }
      }
    }
    return null;
  }

  /**
   * "has cost (the country) fourteen lives": the verb before whom it cost them, or {@code last}.
   */
  private static int costing(Sentence sentence, int last) {
    for (int i = last; i > 0 && i > last - LONGEST_OWNER; i--) {
      String tag = sentence.token(i).tag();
      if (sentence.token(i).lemma().equals("cost") && Words.verb(sentence, i)) {
        return i;
      }
      if (!tag.startsWith("NN") && !tag.startsWith("PRP") && !tag.equals("DT")) {
        return last;
      }
    }
    return last;
  }

  /**
   * "A bombing last month claimed (21 people)", "Road crash claims (12) in Kogi": they died of it.
   */
  private boolean claimed(Sentence sentence, CountedPhrase phrase, int claim) {
    int behind = phrase.last() + 1;
    boolean said = // "the army claimed 12 rebels were hurt", "claims 12 of them"
        sentence.has(behind) && (Words.verb(sentence, behind) || sentence.token(behind).is("of"));
    if (said
        || phrase.share()
        || phrase.single()
        || phrase.zero()
        || !(phrase.bare() || person(sentence, phrase.head()))) {
      return false;
    }
    for (int i = claim - 1; i >= Math.max(0, claim - CAUSE); i--) {
      if (losses.harm(sentence, i, i + 1)) {
        return Words.noun(sentence, i);
      }
      if (person(sentence, i) || (Words.verb(sentence, i) && !Words.auxiliary(sentence, i))) {
        return false;
      }
    }
    return false;
  }

  private boolean person(Sentence sentence, int i) {
    PeopleNouns.Noun noun = nouns.endingAt(sentence, i);
    return noun != null && noun.people() && !frames.is(Frames.Kind.VICTIMS, sentence, i);
  }

  /** "(seven), five and four (lives)": the last of the numbers that share a noun. */
  private static int lastOfList(Sentence sentence, int number) {
    int last = number;
    while (listed(sentence, last + 1) && Words.tag(sentence, last + 2).equals("CD")) {
      last += 2;
    }
    return last;
  }

  /** The first of the numbers that share a noun. */
  private static int firstOfList(Sentence sentence, int number) {
    int first = number;
    while (listed(sentence, first - 1) && Words.tag(sentence, first - 2).equals("CD")) {
      first -= 2;
    }
    return first;
  }

  private static boolean listed(Sentence sentence, int i) {
    return Words.token(sentence, i, ",") || Words.token(sentence, i, "and");
  }

  /** "a loss of (20 lives)", "at the cost of (20 lives)", not "the quality of (some lives)". */
  private boolean costOf(Sentence sentence, int of) {
    return of > 0
        && sentence.token(of).is("of")
        && (frames.verb(Frames.Kind.TAKING, sentence, of - 1)
            || frames.is(Frames.Kind.TOTAL, sentence, of - 1));
  }

  /** "(40 lives) were lost", "(two lives) have been taken", "(12 lives) lost in the floods". */
  private boolean lost(Sentence sentence, CountedPhrase phrase, int lives) {
    int verb = Words.behindAuxiliaries(sentence, lives + 1);
    return !phrase.single()
        && (Words.tag(sentence, verb).equals("VBN") || Words.tag(sentence, verb).equals("VBD"))
        && frames.verb(Frames.Kind.TAKING, sentence, verb)
        && !sentence.token(verb).is("cost")
        && !ObjectMarks.objectFollows(sentence, verb + 1);
  }

  /** "cost 20 people, most of them women, (their lives)". */
  private static @Nullable Fate theirLives(Sentence sentence, int from) {
    for (int i = from + 1; i < Math.min(from + FARTHEST, sentence.size()); i++) {
      boolean life = sentence.token(i).is("lives") || sentence.token(i).is("life");
      if (life && sentence.token(i - 1).tag().equals("PRP$")) {
        return Fate.at(Category.KILLED, TriggerWord.Needs.PEOPLE, i, "lives");
      }
    }
    return null;
  }
}
