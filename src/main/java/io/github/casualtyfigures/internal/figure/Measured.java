package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Count;
import io.github.casualtyfigures.claim.Term;
import io.github.casualtyfigures.internal.text.Sentence;

/**
 * Tells numbers that measure something else than who was hit: how many live in a city, how many a
 * prison was built for, how many die of those who fall ill, how much of the body is burned.
 * Immutable; may be shared by threads.
 */
final class Measured {

  private static final int FARTHEST_RATE = 5;
  private static final int LONGEST_CAUSE = 6;
  private static final int FARTHEST_AVERAGE = 12;
  private static final int FARTHEST_FALL = 9;

  private final Frames frames;

  Measured(Frames frames) {
    this.frames = frames;
  }

  /** Whether {@code phrase} is such a number. */
  boolean tells(Sentence sentence, CountedPhrase phrase) {
    return rate(sentence, phrase)
        || population(sentence, phrase)
        || average(sentence, phrase)
        || fallenBy(sentence, phrase)
        || figurative(sentence, phrase)
        || owners(sentence, phrase)
        || capacity(sentence, phrase)
        || ofBody(sentence, phrase)
        || lostToOthers(sentence, phrase)
        || moneyLost(sentence, phrase)
        || score(sentence, phrase);
  }

  /** "shot a 66": one score by its number, no number of people. */
  private static boolean score(Sentence sentence, CountedPhrase phrase) {
    int first = phrase.mention().first();
    return phrase.bare()
        && !phrase.single()
        && !phrase.share()
        && sentence.token(first).tag().equals("CD")
        && sentence.token(first).lower().chars().allMatch(Character::isDigit)
        && (Words.token(sentence, first - 1, "a") || Words.token(sentence, first - 1, "an"));
  }

  /** "lost two players to injury", "lost 40 engineers to rivals": nobody died. */
  private boolean lostToOthers(Sentence sentence, CountedPhrase phrase) {
    int verb = ObjectRules.before(sentence, phrase.first());
    int to = phrase.last() + 1;
    return verb >= 0
        && sentence.token(verb).lemma().equals("lose")
        && Words.token(sentence, to, "to")
        && frames.any(Frames.Kind.BENCH, sentence, to + 1, to + LONGEST_CAUSE);
  }

  /** "we lost millions in the first year": money. */
  private static boolean moneyLost(Sentence sentence, CountedPhrase phrase) {
    int verb = phrase.first() - 1;
    return phrase.bare()
        && phrase.mention().quantity() instanceof Count count
        && count.term() == Term.MILLIONS
        && verb > 0
        && !sentence.token(verb - 1).tag().startsWith("NNP") // "Russia lost millions" of its people
        && sentence.token(verb).lemma().equals("lose")
        && Words.verb(sentence, verb);
  }

  /**
   * "built for 1,500 prisoners", "room for 800", "designed to hold 1,500": no one need be there.
   */
  private boolean capacity(Sentence sentence, CountedPhrase phrase) {
    int i = phrase.first() - 1;
    if (i > 1 && Words.verb(sentence, i) && sentence.token(i - 1).is("to")) {
      int subject = Words.beforeAuxiliaries(sentence, i - 2);
      boolean force = // "the mission was meant to have 2,500 police"
          subject >= 0
              && (frames.is(Frames.Kind.SIZED, sentence, subject)
                  || frames.is(Frames.Kind.FORCE, sentence, subject));
      if (force) {
        return false;
      }
      i--;
    } else if (i < 1 || !(sentence.token(i).is("for") || sentence.token(i).is("of"))) {
      return false;
    }
    return frames.is(Frames.Kind.ROOM, sentence, i - 1);
  }

  /** "burns over 60 per cent of the body". */
  private static boolean ofBody(Sentence sentence, CountedPhrase phrase) {
    int of = phrase.mention().last() + 1;
    if (!phrase.share() || !Words.token(sentence, of, "of") || of + 2 >= sentence.size()) {
      return false;
    }
    String tag = sentence.token(of + 1).tag();
    boolean one = tag.equals("DT") || tag.equals("PRP$");
    return one
        && sentence.token(of + 2).lemma().equals("body")
        && sentence.token(of + 2).tag().equals("NN");
  }

  /** "when its daily average was 1,300", "never have we lost so many men": no count. */
  private boolean average(Sentence sentence, CountedPhrase phrase) {
    int first = phrase.mention().first();
    if (sentence.token(first).is("so")) {
      return true;
    }
    if (!phrase.bare()) {
      return false;
    }
    for (int i = first - 1; i >= Math.max(0, first - FARTHEST_AVERAGE); i--) {
      if (sentence.token(i).is("average")) {
        return true;
      }
      if (frames.is(Frames.Kind.VICTIMS, sentence, i) || joinsVictims(sentence, i)) {
        continue; // "average daily number of killed and wounded"
      }
      String tag = sentence.token(i).tag();
      boolean told = Words.verb(sentence, i) && i < first - 3; // not "average … rose to 1,354"
      if (told || tag.equals(",") || sentence.token(i).is(";") || tag.equals("CC")) {
        return false;
      }
    }
    return false;
  }

  /** "(killed) and (wounded)". */
  private boolean joinsVictims(Sentence sentence, int i) {
    return i > 0
        && sentence.token(i).tag().equals("CC")
        && frames.is(Frames.Kind.VICTIMS, sentence, i - 1)
        && frames.is(Frames.Kind.VICTIMS, sentence, i + 1);
  }

  /** "the toll was revised down by 106 to 253", "lowered the count by about 100": by how much. */
  private boolean fallenBy(Sentence sentence, CountedPhrase phrase) {
    int by = phrase.mention().first() - 1;
    if (!phrase.bare() || by < 1 || !sentence.token(by).is("by")) {
      return false;
    }
    for (int i = by - 1; i >= Math.max(0, by - FARTHEST_FALL); i--) {
      if (frames.verb(Frames.Kind.FALLING, sentence, i)) {
        return true;
      }
      if (sentence.token(i).is(",") || Words.tensed(sentence, i)) {
        return false;
      }
    }
    return false;
  }

  /** "in Odesa, a port city of one million", "a population of 9,000": how many live there. */
  private boolean population(Sentence sentence, CountedPhrase phrase) {
    int of = phrase.first() - 1;
    if (of < 2 || !sentence.token(of).is("of")) {
      return false;
    }
    if (sentence.token(of - 1).is("population")) {
      int before = of - 2;
      while (before > 0
          && (Words.tag(sentence, before).startsWith("JJ") || article(sentence, before))) {
        before--;
      }
      String tag = Words.tag(sentence, before); // unlike "displaced a population of 9,000"
      return phrase.bare() && (tag.equals("IN") || tag.equals("POS"));
    }
    if (!frames.is(Frames.Kind.STATION, sentence, of - 1)) {
      return false;
    }
    int article = of - 2;
    while (article > of - 5 && article > 0 && !sentence.token(article).tag().equals("DT")) {
      article--;
    }
    return article(sentence, article);
  }

  private static boolean article(Sentence sentence, int i) {
    return sentence.token(i).is("a") || sentence.token(i).is("an");
  }

  /** "one casualty of a silly season": nobody. */
  private static boolean figurative(Sentence sentence, CountedPhrase phrase) {
    int of = phrase.head() + 1;
    return phrase.counts(1)
        && !phrase.bare()
        && of < sentence.size()
        && sentence.token(of).is("of")
        && sentence.token(phrase.head()).is("casualty");
  }

  /**
   * "the two armies' combined casualties": whose they are, and no number of them, unless each has
   * one: "the two miners' bodies".
   */
  private static boolean owners(Sentence sentence, CountedPhrase phrase) {
    int mark = phrase.mention().last() + 2;
    return !phrase.single()
        && mark < sentence.size()
        && sentence.token(mark).tag().equals("POS")
        && !(mark + 1 < sentence.size() && BodyRules.counted(sentence, mark + 1))
        && sentence.token(mark - 1).tag().equals("NNS")
        && Words.token(sentence, phrase.mention().first() - 1, "the");
  }

  /** "case fatality 31%", "a mortality rate of 2.3 percent": how many die of those who may. */
  private boolean rate(Sentence sentence, CountedPhrase phrase) {
    if (phrase.share()
        && phrase.head() > 0
        && sentence.token(phrase.head()).lemma().equals("body")
        && sentence.token(phrase.head() - 1).tag().equals("PRP$")) {
      return true; // "burns over 60 percent of their bodies"
    }
    if (!phrase.share() || !phrase.bare()) {
      return false;
    }
    for (int i = phrase.first() - 1; i >= Math.max(0, phrase.first() - FARTHEST_RATE); i--) {
      if (frames.is(Frames.Kind.RATE, sentence, i)) {
        return true;
      }
      if (sentence.token(i).is(",") || sentence.token(i).is(";")) {
        return false;
      }
    }
    return false;
  }
}
