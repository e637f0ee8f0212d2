package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.internal.names.Countries;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who the people of a counted phrase are. Immutable; may be shared by threads. */
final class PeopleReader {

  private static final Set<String> DETERMINERS_KEPT =
      Set.of("a", "an", "another", "his", "her", "their", "its", "the");

  private final PeopleNouns nouns;
  private final Countries countries;
  private final Frames frames;

  PeopleReader(PeopleNouns nouns, Countries countries, Frames frames) {
    this.frames = frames;
    this.nouns = nouns;
    this.countries = countries;
  }

  /** The people of {@code phrase} whose fate is {@code fate}, or null where no words say. */
  @Nullable People read(Sentence sentence, CountedPhrase phrase, Fate fate, Set<String> named) {
    People among = amongVictims(sentence, phrase, named);
    if (among != null) {
      return among;
    }
    if (unsaid(sentence, phrase, fate)) {
      return null;
    }
    if (phrase.trigger() != null
        && phrase.trigger().role() != TriggerWord.Role.WEAK
        && phrase.trigger().role() != TriggerWord.Role.FORCE) {
      People whole = shareOfVictims(sentence, phrase, fate, named);
      if (whole != null) {
        return whole;
      }
      return ofTriggerNoun(sentence, phrase, named);
    }
    if (fate.by().startsWith("tollBefore")) {
      People told = ofToll(sentence, fate, named);
      if (told != null) {
        return told;
      }
    }
    if (phrase.pronoun()) {
      People behind = behindPronoun(sentence, phrase.last() + 1, named);
      if (behind != null) {
        return behind;
      }
    }
    boolean share = phrase.share();
    boolean told = fate.by().startsWith("ofVictims") || fate.by().startsWith("ofTheWhole");
    if (told || phrase.pronoun() || share) {
      int behind = share ? Math.max(phrase.last(), fate.triggerLast()) : phrase.last();
      People complement = complement(sentence, behind + 1, named);
      if (complement != null) {
        return complement;
      }
    }
    if (phrase.bare()) {
      People family = container(sentence, phrase, named);
      if (family != null) {
        return family;
      }
      return fate.by().startsWith("verbBefore") || fate.by().startsWith("tollBefore")
          ? sufferer(sentence, phrase.first() - 1, named)
          : null;
    }
    int first = phrase.nounFirst();
    if (share) {
      first = Math.max(first, phrase.mention().last() + 1);
      first = sentence.token(first).is("of") ? first + 1 : first;
    }
    if (DETERMINERS_KEPT.contains(sentence.token(phrase.mention().first()).lower())
        && phrase.mention().first() == phrase.mention().last()) {
      first = phrase.mention().first();
    }
    while (first < phrase.head()
        && (sentence.token(first).is("more")
            || Words.quote(sentence, first)
            || (!share && sentence.token(first).is("of"))
            || (!share && first > phrase.mention().last() && sentence.token(first).is("the")))) {
      first++;
    }
    int last = withOthers(sentence, phrase.last());
    return people(sentence, first, last, phrase.group(), named);
  }

  /** "Four of the injured were flown out", "Seventeen of the dead were women and children". */
  private @Nullable People amongVictims(
      Sentence sentence, CountedPhrase phrase, Set<String> named) {
    int of = phrase.mention().last() + 1;
    int victims = of + 2;
    if (phrase.share()
        || victims >= sentence.size()
        || !sentence.token(of).is("of")
        || !sentence.token(of + 1).is("the")
        || !frames.is(Frames.Kind.VICTIMS, sentence, victims)
        || (victims + 1 < sentence.size() && Words.noun(sentence, victims + 1))) {
      return null;
    }
    People complement = complement(sentence, victims + 1, named);
    return complement != null ? complement : people(sentence, of + 1, victims, Group.PEOPLE, named);
  }

  /** "claimed 11 lives", "no immediate reports of deaths": the noun names nobody. */
  private boolean unsaid(Sentence sentence, CountedPhrase phrase, Fate fate) {
    int head = phrase.head();
    return head >= 0
        && (sentence.token(head).is("lives")
            || (fate.by().startsWith("zero") && !person(nouns.endingAt(sentence, head))));
  }

  private static boolean person(PeopleNouns.@Nullable Noun noun) {
    return noun == null || noun.people();
  }

  /** "a family of five", "a crew of nine": who the number are the members of. */
  private @Nullable People container(Sentence sentence, CountedPhrase phrase, Set<String> named) {
    int of = phrase.mention().first() - 1;
    if (of < 1 || !sentence.token(of).is("of")) {
      return null;
    }
    PeopleNouns.Noun noun = nouns.endingAt(sentence, of - 1);
    int first = of > 1 && sentence.token(of - 2).tag().equals("DT") ? of - 2 : of - 1;
    return noun != null
            && (noun.kind() == PeopleNouns.Kind.HOUSEHOLD
                || noun.kind() == PeopleNouns.Kind.BODY_OF_PEOPLE)
        ? people(sentence, first, of - 1, noun.group(), named)
        : null;
  }

  /** "five women and children": one number counts both. */
  private static int withOthers(Sentence sentence, int last) {
    if (last + 2 >= sentence.size() || !sentence.token(last + 1).is("and")) {
      return last;
    }
    boolean women = sentence.token(last).is("women") && sentence.token(last + 2).is("children");
    boolean children = sentence.token(last).is("children") && sentence.token(last + 2).is("women");
    return women || children ? last + 2 : last;
  }

  /** "16 of them children": the noun behind the pronoun. */
  private @Nullable People behindPronoun(Sentence sentence, int from, Set<String> named) {
    int last = nounPhraseEnd(sentence, from);
    PeopleNouns.Noun noun = last < 0 ? null : nouns.endingAt(sentence, last);
    return noun == null || !noun.people()
        ? null
        : people(sentence, from, last, noun.group(), named);
  }

  /** "70 per cent of the victims were women and children": who the share were. */
  private @Nullable People complement(Sentence sentence, int from, Set<String> named) {
    if (from + 1 >= sentence.size() || !Words.BE.contains(sentence.token(from).lower())) {
      return null;
    }
    int last = nounPhraseEnd(sentence, from + 1);
    if (last > 0
        && last + 2 < sentence.size()
        && sentence.token(last + 1).is("and")
        && Words.noun(sentence, last + 2)) {
      last += 2;
    }
    PeopleNouns.Noun noun = last < 0 ? null : nouns.endingAt(sentence, last);
    return noun == null || !noun.people()
        ? null
        : people(sentence, from + 1, last, noun.group(), named);
  }

  /** "Russian military fatalities have reached", "the number of soldiers killed". */
  private @Nullable People ofToll(Sentence sentence, Fate fate, Set<String> named) {
    int last = fate.trigger() - 1;
    if (last > 0 && sentence.token(last).is("of")) {
      People counted = behindPronoun(sentence, fate.trigger(), named);
      if (counted != null) {
        return counted;
      }
    }
    int first = last;
    while (first >= 0
        && phraseWord(sentence, first)
        && !sentence.token(first).tag().equals("DT")
        && !sentence.token(first).is("total")
        && !sentence.token(first).is("such")) {
      first--;
    }
    first++;
    PeopleNouns.Noun noun = last < 0 ? null : nouns.endingAt(sentence, last);
    boolean person = noun != null && noun.people();
    if (first > last || (!person && countries.of(sentence, first, last, named) == null)) {
      return null;
    }
    return people(sentence, first, last, noun == null ? Group.PEOPLE : noun.group(), named);
  }

  private People people(Sentence sentence, int first, int last, Group known, Set<String> named) {
    Span span = sentence.span(first, last);
    Group group = group(sentence, first, last, known);
    return new People(span, group, countries.of(sentence, first, last, named), false);
  }

  /** The most specific group that a word of the phrase names. */
  private Group group(Sentence sentence, int first, int last, Group known) {
    Group group = known;
    boolean women = false;
    boolean children = false;
    for (int i = first; i <= last; i++) {
      String lower = sentence.token(i).lower();
      women |= lower.equals("women");
      children |= lower.equals("children");
      PeopleNouns.Noun noun = nouns.endingAt(sentence, i);
      if (noun != null && noun.people() && noun.group().compareTo(group) < 0) {
        group = noun.group();
      }
    }
    return women && children ? Group.WOMEN_AND_CHILDREN : group;
  }

  /** "5,000 casualties": who suffered them, of whom they are, or the word before the noun. */
  private @Nullable People ofTriggerNoun(
      Sentence sentence, CountedPhrase phrase, Set<String> named) {
    int behind = phrase.triggerAt();
    int of = phrase.head() + 1;
    if (of + 1 < sentence.size()
        && (sentence.token(of).is("of") || sentence.token(of).is("among"))) {
      int last = nounPhraseEnd(sentence, of + 1);
      if (last >= 0 && !startsWithNumber(sentence, of + 1)) {
        int first = sentence.token(of + 1).is("the") ? of + 2 : of + 1;
        PeopleNouns.Noun noun = nouns.endingAt(sentence, last);
        if (first <= last && noun != null && noun.people()) {
          return people(sentence, first, last, noun.group(), named);
        }
      }
    }
    People sufferer = sufferer(sentence, phrase.first() - 1, named);
    if (sufferer != null) {
      return sufferer;
    }
    int first = phrase.nounFirst();
    if (first >= 0 && first < behind) {
      int last = behind - 1;
      PeopleNouns.Noun noun = nouns.endingAt(sentence, last);
      String country = countries.of(sentence, first, last, named);
      if ((noun != null && noun.people()) || country != null) {
        Group group = noun == null ? Group.PEOPLE : noun.group();
        return people(sentence, first, last, group, named);
      }
    }
    return null;
  }

  private static boolean startsWithNumber(Sentence sentence, int i) {
    return sentence.token(i).tag().equals("CD")
        || (i + 1 < sentence.size() && sentence.token(i + 1).tag().equals("CD"));
  }

  private static int nounPhraseEnd(Sentence sentence, int from) {
    int last = -1;
    for (int i = from; i < sentence.size(); i++) {
      String tag = sentence.token(i).tag();
      if (tag.startsWith("NN")) {
        last = i;
      } else if (!tag.equals("DT")
          && !tag.startsWith("JJ")
          && !tag.equals("PRP$")
          && !tag.equals("POS")
          && !tag.equals("CD")) {
        break;
      }
    }
    return last;
  }

  /** "North Korean troops have suffered over 5,000 casualties", "Ukraine lost 300". */
  private @Nullable People sufferer(Sentence sentence, int from, Set<String> named) {
    int verb = from;
    while (verb >= 0
        && (Words.adverb(sentence, verb)
            || Words.quote(sentence, verb)
            || sentence.token(verb).tag().equals("DT")
            || sentence.token(verb).is("of")
            || sentence.token(verb).is("total"))) {
      verb--;
    }
    if (verb < 1 || !frames.verb(Frames.Kind.SUFFERING, sentence, verb)) {
      return null;
    }
    int i = verb - 1;
    while (i >= 0
        && (Words.verb(sentence, i)
            || Words.adverb(sentence, i)
            || sentence.token(i).is("likely"))) {
      i--;
    }
    int last = i;
    while (last >= 0 && Words.quote(sentence, last)) {
      last--;
    }
    int first = phraseStart(sentence, last);
    for (int outer = beforePhrase(sentence, first);
        outer >= 0;
        outer = beforePhrase(sentence, first)) {
      last = outer;
      first = phraseStart(sentence, last);
    }
    if (first > last || last < 0) {
      return null;
    }
    String country = countries.of(sentence, first, last, named);
    PeopleNouns.Noun noun = nouns.endingAt(sentence, last);
    Group known = noun != null && noun.people() ? noun.group() : null;
    if (known == null && country == null) {
      return null;
    }
    while (known != null && first < last && sentence.token(first).tag().equals("DT")) {
      first++;
    }
    Group group = known == null ? Group.MILITARY : known;
    return new People(
        sentence.span(first, last), group(sentence, first, last, group), country, false);
  }

  /** "one-third of the casualties were fatalities": the whole is whom the share is of. */
  private @Nullable People shareOfVictims(
      Sentence sentence, CountedPhrase phrase, Fate fate, Set<String> named) {
    int of = phrase.mention().last() + 1;
    if (!phrase.share() || of >= phrase.last() || !sentence.token(of).is("of")) {
      return null;
    }
    People complement = complement(sentence, phrase.last() + 1, named);
    boolean ofVictims = fate.by().startsWith("ofVictims");
    return ofVictims && complement != null
        ? complement
        : people(sentence, of + 1, phrase.last(), Group.PEOPLE, named);
  }

  private static int phraseStart(Sentence sentence, int last) {
    int first = last;
    while (first >= 0 && phraseWord(sentence, first)) {
      first--;
    }
    return first + 1;
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

  /** A word of a noun phrase; the dash of "LONDON — North Korea" is none, whatever its tag. */
  private static boolean phraseWord(Sentence sentence, int i) {
    if (sentence.token(i).is("—") || sentence.token(i).is("–") || sentence.token(i).is("--")) {
      return false;
    }
    String tag = sentence.token(i).tag();
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("DT")
        || tag.equals("POS")
        || tag.equals("HYPH")
        || sentence.token(i).is("-");
  }
}
