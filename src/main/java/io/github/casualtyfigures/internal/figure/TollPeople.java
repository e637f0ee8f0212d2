package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.internal.names.Countries;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads whom a toll counts by its own words: "the number of soldiers killed rose to 23", "Russian
 * military fatalities have reached", "puts Ukraine's dead at". Immutable; may be shared by threads.
 */
final class TollPeople {

  /** How many tokens before its number a toll may begin. */
  private static final int REACH = 24;

  /** What somebody suffers, and whose it is may be told before its number. */
  static final Set<String> LOSSES = Set.of("losses", "casualties");

  /** How many tokens behind what did not happen those may be told whom it spared. */
  private static final int FARTHEST_WHOM = 8;

  /** What stands for the forces of who is told before it: "in our ranks". */
  private static final Set<String> SIDES = Set.of("ranks", "side");

  /** What names what became of people, and not those it became of. */
  private static final Set<String> NAMELESS = Set.of("fatality", "casualty");

  private final PeoplePhrases phrases;
  private final PeopleNouns nouns;
  private final Countries countries;
  private final Frames frames;

  TollPeople(PeoplePhrases phrases, PeopleNouns nouns, Countries countries, Frames frames) {
    this.phrases = phrases;
    this.nouns = nouns;
    this.countries = countries;
    this.frames = frames;
  }

  /** "brings to 23 the number of soldiers killed": the toll stands behind its number. */
  @Nullable People behind(Sentence sentence, CountedPhrase phrase, Set<String> named) {
    int the = phrase.mention().last() + 1;
    return the + 3 < sentence.size()
            && sentence.token(the).is("the")
            && sentence.token(the + 2).is("of")
            && frames.is(Frames.Kind.TOTAL, sentence, the + 1)
        ? countedOrHit(sentence, the + 3, named)
        : null;
  }

  /** "80 names of fallen servicemen": whose names are counted. */
  @Nullable People ofNames(Sentence sentence, CountedPhrase phrase, Set<String> named) {
    return counted(sentence, phrase.head() + 2, named);
  }

  /** The people of the toll before the number whose fate is {@code fate}, or null. */
  @Nullable People before(Sentence sentence, CountedPhrase phrase, Fate fate, Set<String> named) {
    for (int of = phrase.first() - 1; of > Math.max(0, phrase.first() - REACH); of--) {
      if (sentence.token(of).is(";")) {
        break;
      }
      boolean toll = // "the death toll of", "the death toll among"
          of == fate.triggerLast() + 1
              && sentence.token(of - 1).is("toll")
              && !Words.tag(sentence, of + 1).equals("DT") // "the toll of the police": their count
              && (sentence.token(of).is("of") || sentence.token(of).is("among"));
      if (toll || (sentence.token(of).is("of") && frames.is(Frames.Kind.TOTAL, sentence, of - 1))) {
        People counted =
            phrase.bare()
                ? countedOrHit(sentence, of + 1, named)
                : counted(sentence, of + 1, named);
        if (counted != null) {
          return counted;
        }
        break;
      }
    }
    People owned = ofWord(sentence, fate, named);
    int the = fate.trigger() - 1;
    boolean own = the > 0 && sentence.token(the).is("own");
    return owned == null && phrase.bare() && the >= 0 && (own || sentence.token(the).is("the"))
        ? victims(sentence, own ? the - 1 : the, named)
        : owned;
  }

  /** "displaced people", "those killed", "murdered civilians": whom "the number of" counts. */
  private @Nullable People counted(Sentence sentence, int from, Set<String> named) {
    int first = from;
    String tag = sentence.token(first).tag();
    if (tag.equals("CD")) {
      return null; // "a total of 180 civilians, which took the toll to 4,000"
    }
    if (tag.equals("VBN") || tag.equals("VBD")) {
      first++;
    }
    return first < sentence.size() ? phrases.at(sentence, first, named) : null;
  }

  private @Nullable People countedOrHit(Sentence sentence, int from, Set<String> named) {
    People counted = counted(sentence, from, named);
    return counted == null ? victims(sentence, from, named) : counted;
  }

  /** "no losses were reported among the troops", "in our ranks": whom nothing befell, or null. */
  @Nullable People amongWhom(
      Sentence sentence, CountedPhrase phrase, Fate fate, Set<String> named) {
    int from = Math.max(phrase.last(), fate.triggerLast()) + 1;
    int to = Math.min(sentence.size() - 1, from + FARTHEST_WHOM);
    for (int i = from; i < to; i++) {
      boolean among = sentence.token(i).is("among");
      if (among || sentence.token(i).is("in") || sentence.token(i).is("on")) {
        int first = i + 1;
        int last = PeoplePhrases.end(sentence, first);
        boolean whose = Words.tag(sentence, last - 1).equals("PRP$"); // "our", not "the east" side
        if (last > first && whose && SIDES.contains(sentence.token(last).lower())) {
          return phrases.people(sentence, first, last, Group.MILITARY, named);
        }
        if (among) {
          return phrases.at(sentence, first, named);
        }
      } else if (!Words.verb(sentence, i) && !Words.adverb(sentence, i)) {
        return null;
      }
    }
    return null;
  }

  /**
   * "puts (the force) at 11,000", "(the African Union force in Somalia), 17,500 strong", or null.
   */
  @Nullable People force(Sentence sentence, CountedPhrase phrase, Fate fate, Set<String> named) {
    int last = fate.triggerLast();
    int first = PeoplePhrases.start(sentence, last);
    if (first > 1 && Words.tag(sentence, first - 1).equals("IN") && !people(sentence, last)) {
      last = first - 2; // "Kenya's contingent in the mission"
      first = PeoplePhrases.start(sentence, last);
    }
    PeopleNouns.Noun noun = nouns.endingAt(sentence, last);
    return noun != null && noun.people() && last < phrase.first() && first <= last
        ? phrases.people(sentence, first, last, noun.group(), named)
        : null;
  }

  /** "the dead", "its own injured", "those killed": who are named by their fate alone, or null. */
  @Nullable People victims(Sentence sentence, int from, Set<String> named) {
    int last = from;
    boolean those = Words.token(sentence, from, "those");
    while (last + 1 < sentence.size()
        && (Words.tag(sentence, last).equals("DT")
            || Words.tag(sentence, last).equals("PRP$")
            || sentence.token(last).is("own"))) {
      last++;
    }
    boolean alone =
        last + 1 >= sentence.size()
            || sentence.token(last).tag().startsWith("V")
            || sentence.token(last + 1).lemma().equals("number") // "The injured number 40"
            || !Words.noun(sentence, last + 1);
    return last < sentence.size()
            && alone
            && frames.is(Frames.Kind.VICTIMS, sentence, last)
            && (those || !NAMELESS.contains(sentence.token(last).lemma()))
        ? phrases.people(sentence, from, last, Group.PEOPLE, named)
        : null;
  }

  /** "Polish losses were estimated to be (66,300 killed)": whose they are, or null. */
  @Nullable People ofLosses(Sentence sentence, int from, Set<String> named) {
    int i = from;
    while (i > 0 && (Words.adverb(sentence, i) || Words.quote(sentence, i))) {
      i--;
    }
    boolean measured =
        i > 1
            && (Words.verb(sentence, i)
                || sentence.token(i).is("to")
                || sentence.token(i).is("at"));
    for (; measured && i > Math.max(0, from - REACH); i--) {
      String tag = sentence.token(i).tag();
      if (LOSSES.contains(sentence.token(i).lower())) {
        Fate fate = Fate.at(Category.CASUALTIES, TriggerWord.Needs.PEOPLE, i, "tollBefore");
        return ofWord(sentence, fate, named);
      }
      if (tag.equals(",") || tag.equals(":") || tag.equals("CC") || tag.startsWith("W")) {
        return null;
      }
    }
    return null;
  }

  /** "Russian military fatalities have reached", "puts Ukraine's dead at": before the word. */
  private @Nullable People ofWord(Sentence sentence, Fate fate, Set<String> named) {
    int last = fate.trigger() - 1;
    if (last > 0 && sentence.token(last).is("of")) {
      People counted = phrases.at(sentence, fate.trigger(), named);
      if (counted != null) {
        return counted;
      }
    }
    while (last > 0 && frames.is(Frames.Kind.LOSS, sentence, last) && !people(sentence, last)) {
      last--; // "Russian combat losses"
    }
    boolean owner = last > 0 && sentence.token(last).tag().equals("POS");
    if (owner) {
      last--;
    }
    int first = last;
    while (first >= 0
        && PeoplePhrases.word(sentence, first)
        && !sentence.token(first).tag().equals("DT")
        && !sentence.token(first).is("total")
        && !sentence.token(first).is("such")
        && !sentence.token(first).is("official")) {
      first--;
    }
    first++;
    PeopleNouns.Noun noun = last < 0 ? null : nouns.endingAt(sentence, last);
    boolean person = last >= 0 && people(sentence, last);
    if (first > last || (!person && countries.of(sentence, first, last, named) == null)) {
      return null;
    }
    for (int i = first; i < last && !person; i++) {
      if (sentence.token(i).tag().equals("POS")) {
        return null; // "Britain's road deaths"
      }
    }
    boolean lost = sentence.token(fate.trigger()).lemma().equals("loss"); // "Russian losses"
    boolean side = (owner || lost) && !person && inCombat(sentence, fate);
    Group known = noun == null ? (side ? Group.MILITARY : Group.PEOPLE) : noun.group();
    return phrases.people(sentence, first, last, known, named);
  }

  private boolean people(Sentence sentence, int last) {
    PeopleNouns.Noun noun = nouns.endingAt(sentence, last);
    return noun != null && noun.people();
  }

  /** "Ukraine's dead", "Baku's losses" are those of its army, unlike a "death toll". */
  private static boolean inCombat(Sentence sentence, Fate fate) {
    return fate.category() == Category.CASUALTIES
        || sentence.token(fate.trigger()).tag().startsWith("JJ");
  }
}
