package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.internal.names.Countries;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads who suffered losses: the subject of a verb before their number. Immutable; may be shared by
 * threads.
 */
final class Sufferers {

  /** The tags of what may stand within an object, its nouns and adjectives aside. */
  private static final Set<String> WITHIN = Set.of("CD", "DT", "IN", "PRP$");

  private static final int LONGEST_ASIDE = 14;

  /** Behind what a clause begins. */
  private static final WordTable OPENERS =
      WordTable.of("that", ",", ";", ":", "—", "–", "--", "-", "but", "while", "and", "“", "``");

  private final PeoplePhrases phrases;
  private final PeopleNouns nouns;
  private final Countries countries;
  private final Frames frames;

  Sufferers(PeoplePhrases phrases, PeopleNouns nouns, Countries countries, Frames frames) {
    this.phrases = phrases;
    this.nouns = nouns;
    this.countries = countries;
    this.frames = frames;
  }

  /** "The army lost 30 men", "lost 354 killed": they were its own. */
  static boolean lost(Sentence sentence, int verb) {
    return verb > 0 && sentence.token(verb).lemma().equals("lose");
  }

  /** Who lost them, if the verb at {@code verb} is to lose; else null. */
  @Nullable People ofLost(Sentence sentence, int verb, Set<String> named) {
    return lost(sentence, verb) ? before(sentence, verb, named) : null;
  }

  /** "North Korean troops have suffered over 5,000 casualties", "Ukraine lost 300". */
  @Nullable People before(Sentence sentence, int from, Set<String> named) {
    int verb = from;
    while (verb >= 0
        && (Words.adverb(sentence, verb)
            || Words.quote(sentence, verb)
            || sentence.token(verb).tag().equals("DT")
            || sentence.token(verb).is("of")
            || sentence.token(verb).is("total")
            || (Words.token(sentence, verb + 1, "of") // "suffered losses of 996 killed"
                && TollPeople.LOSSES.contains(sentence.token(verb).lower())))) {
      verb--;
    }
    if (verb < 1 || !frames.verb(Frames.Kind.SUFFERING, sentence, verb)) {
      return null;
    }
    int i = verb - 1;
    while (i >= 0
        && (Words.verb(sentence, i)
            || Words.adverb(sentence, i)
            || sentence.token(i).is("likely")
            || (sentence.token(i).is("to") && i > 0 && Words.verb(sentence, i - 1)))) {
      i--; // "is believed to have lost"
    }
    i = beforeAside(sentence, i, verb);
    int last = sentence.token(Math.max(i, 0)).is("and") ? besideVerb(sentence, i - 1) : i;
    while (last >= 0 && Words.quote(sentence, last)) {
      last--;
    }
    int first = PeoplePhrases.start(sentence, last);
    for (int outer = beforePhrase(sentence, first);
        outer >= 0;
        outer = beforePhrase(sentence, first)) {
      last = outer;
      first = PeoplePhrases.start(sentence, last);
    }
    if (first > last || last < 0) {
      return null;
    }
    String country = countries.of(sentence, first, last, named);
    PeopleNouns.Noun noun = nouns.endingAt(sentence, last);
    Group known = noun != null && noun.people() ? noun.group() : null;
    boolean counts = // "Kenya reported 12 deaths": who counts them has not lost them
        frames.verb(Frames.Kind.COUNTING, sentence, verb) && !lost(sentence, verb);
    boolean body = // "the army reported nine deaths" of its own, but not "the group"
        noun != null
            && noun.kind() == PeopleNouns.Kind.BODY_OF_PEOPLE
            && noun.group() != Group.PEOPLE;
    if (known != null && counts && !body) {
      return null; // "health officials reported nine deaths"
    }
    if (known == null && (country == null || counts)) {
      return null;
    }
    while (known != null && first < last && sentence.token(first).tag().equals("DT")) {
      first++;
    }
    boolean units = // "American units lost 671 dead"
        body || (noun != null && noun.kind() == PeopleNouns.Kind.BODY_OF_PEOPLE && country != null);
    Group group = known == null || (units && known == Group.PEOPLE) ? Group.MILITARY : known;
    return new People(
        sentence.span(first, last), phrases.group(sentence, first, last, group), country, false);
  }

  /** "Kenya, (for its part), has had 40 killed": the last token before what stands between. */
  private static int beforeAside(Sentence sentence, int comma, int verb) {
    if (comma < 2 || !sentence.token(comma).is(",") || Words.tag(sentence, verb).equals("VBG")) {
      return comma;
    }
    int opened = comma - 1;
    while (opened > 0 && comma - opened <= LONGEST_ASIDE && !sentence.token(opened).is(",")) {
      opened--;
    }
    if (!sentence.token(opened).is(",")) {
      return comma;
    }
    int last = opened - 1;
    while (last > 0 && Words.adverb(sentence, last)) {
      last--;
    }
    int before = PeoplePhrases.start(sentence, last) - 1;
    boolean opens = before < 0 || OPENERS.contains(sentence.token(before).lower());
    return opens ? last : comma;
  }

  /** "(the Germans) had lost 252 tanks and sustained": before the verb that is joined to it. */
  private static int besideVerb(Sentence sentence, int from) {
    int i = from;
    while (i > 0 && !Words.verb(sentence, i)) {
      String tag = sentence.token(i).tag();
      boolean within = tag.startsWith("NN") || tag.startsWith("JJ") || WITHIN.contains(tag);
      if (!within || sentence.token(i).is("that")) {
        return -1;
      }
      i--;
    }
    while (i > 0 && (Words.verb(sentence, i) || Words.adverb(sentence, i))) {
      i--;
    }
    return i;
  }

  /** "Kenya lost 52, (Uganda) nine": the subject of the verb that is said once, or null. */
  @Nullable People gapped(Sentence sentence, CountedPhrase phrase, Set<String> named) {
    int last = phrase.first() - 1;
    int verb = last;
    while (verb > 0 && !Words.verb(sentence, verb)) {
      if (Words.tag(sentence, verb).equals("NNS")) {
        return null; // "Kenya lost 52 soldiers, Uganda nine"
      }
      verb--;
    }
    People first = before(sentence, verb, named);
    int name = PeoplePhrases.start(sentence, last);
    String country =
        first == null || name > last ? null : countries.of(sentence, name, last, named);
    return first == null || country == null
        ? null
        : new People(sentence.span(name, last), first.group(), country, false);
  }

  /**
   * "North Korean troops fighting for Russia have taken": the last token of the noun that the
   * phrase beginning at {@code first} hangs on by a preposition, or -1.
   */
  private static int beforePhrase(Sentence sentence, int first) {
    int i = first - 1;
    if (i < 1 || !sentence.token(i).tag().equals("IN") || sentence.token(i).is("that")) {
      return -1;
    }
    i--;
    while (i > 0
        && (sentence.token(i).tag().equals("VBG") || sentence.token(i).tag().equals("VBN"))) {
      i--;
    }
    return Words.noun(sentence, i) ? i : -1;
  }
}
