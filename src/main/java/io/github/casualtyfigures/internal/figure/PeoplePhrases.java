package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.internal.names.Countries;
import io.github.casualtyfigures.internal.names.CountryMatch;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads noun phrases that stand for people. Immutable; may be shared by threads. */
final class PeoplePhrases {

  private static final WordTable ADULTS = WordTable.of("women", "men");
  private static final WordTable RELATED =
      WordTable.of(
          "relative",
          "wife",
          "widow",
          "husband",
          "son",
          "daughter",
          "child",
          "parent",
          "mother",
          "father",
          "brother",
          "sister",
          "sibling",
          "hostage",
          "captive",
          "victim",
          "friend",
          "neighbour",
          "neighbor",
          "supporter",
          "opponent",
          "follower",
          "resident");

  private static final WordTable MINORS = WordTable.of("children", "girls", "boys");

  private final PeopleNouns nouns;
  private final Countries countries;

  PeoplePhrases(PeopleNouns nouns, Countries countries) {
    this.nouns = nouns;
    this.countries = countries;
  }

  /** The people whom the tokens {@code first} to {@code last} name, {@code known} by their noun. */
  People people(Sentence sentence, int first, int last, Group known, Set<String> named) {
    Span span = sentence.span(first, last);
    Group group = group(sentence, first, last, known);
    return new People(span, group, countries.of(sentence, first, last, named), false);
  }

  /** The most specific group that a word of the phrase names. */
  Group group(Sentence sentence, int first, int last, Group known) {
    Group belonging = nouns.belonging(sentence, last);
    if (belonging != null) {
      return belonging;
    }
    if (nouns.armedMembers(sentence, first, last)) {
      return Group.MILITANTS;
    }
    int end = ownLast(sentence, first, last);
    PeopleNouns.Noun own = end < last ? nouns.endingAt(sentence, end) : null;
    Group group = own != null && own.people() ? own.group() : known;
    boolean women = false;
    boolean children = false;
    boolean men = false;
    for (int i = ownFirst(sentence, first, end); i <= end; i++) {
      String lower = sentence.token(i).lower();
      women |= lower.equals("women");
      children |= MINORS.contains(lower);
      men |= lower.equals("men") && Words.joint(sentence, i - 1);
      men |= lower.equals("men") && Words.joint(sentence, i + 1);
      PeopleNouns.Noun noun = nouns.endingAt(sentence, i);
      Group named = noun != null && noun.people() ? noun.group() : group;
      named = AgeNouns.child(sentence, i) ? Group.CHILDREN : named; // "a 10-year-old novice"
      group = named.compareTo(group) < 0 ? named : group;
    }
    if (women && children) {
      return Group.WOMEN_AND_CHILDREN;
    }
    if (group == Group.MILITARY && ofMilitants(sentence, first, end)) {
      return Group.MILITANTS;
    }
    return men && (women || children) ? Group.PEOPLE : group;
  }

  /** "elements of the terrorist group": whose men they are tells what men. */
  private boolean ofMilitants(Sentence sentence, int first, int last) {
    PeopleNouns.Noun body = nouns.endingAt(sentence, last);
    boolean armed = body != null && body.group() == Group.MILITANTS;
    for (int of = first + 1; armed && of < last; of++) {
      if (sentence.token(of).is("of")) {
        PeopleNouns.Noun men = nouns.endingAt(sentence, of - 1);
        return men != null && men.group() == Group.MILITARY;
      }
    }
    return false;
  }

  /** "relatives of soldiers", "hostages of the armed forces": whose they are is not who. */
  private static int ownLast(Sentence sentence, int first, int last) {
    for (int of = first + 1; of < last; of++) {
      if (sentence.token(of).is("of")) {
        return RELATED.contains(sentence.token(of - 1).lemma()) ? of - 1 : last;
      }
    }
    return last;
  }

  /** "a nurse's six children": whose they are does not say who they are. */
  private int ownFirst(Sentence sentence, int first, int last) {
    for (int i = last - 1; i > first; i--) {
      if (sentence.token(i).tag().equals("POS")) {
        PeopleNouns.Noun head = nouns.endingAt(sentence, last);
        boolean people = head != null && head.people() && head.kind() != PeopleNouns.Kind.REMAINS;
        return people ? i + 1 : first;
      }
    }
    return first;
  }

  /**
   * The people of the phrase that begins at {@code from}: "16 of them children", "half of them
   * women and children", "209 of them French".
   */
  @Nullable People at(Sentence sentence, int from, Set<String> named) {
    int last = end(sentence, from);
    PeopleNouns.Noun noun = last < 0 ? null : nouns.endingAt(sentence, last);
    if (noun != null && noun.people()) {
      return people(sentence, from, withOthers(sentence, last), noun.group(), named);
    }
    return noun == null ? nation(sentence, from, named) : null;
  }

  /**
   * "of them Syrians", "of them French", "of Serbs": the word for a nation, and nothing follows.
   */
  private @Nullable People nation(Sentence sentence, int from, Set<String> named) {
    if (from >= sentence.size()) {
      return null;
    }
    CountryMatch nation = countries.longestAt(sentence, from, named);
    int last = nation == null ? from : nation.last();
    String tag = sentence.token(last).tag();
    boolean people =
        tag.equals("NNPS")
            || (nation != null
                && (nation.kind() == CountryMatch.Kind.ADJECTIVE // "36 of them Kyrgyz"
                    || tag.equals("NNS")
                    || tag.startsWith("JJ")));
    String next = last + 1 < sentence.size() ? sentence.token(last + 1).tag() : ".";
    boolean closed =
        !next.startsWith("NN")
            && !next.startsWith("JJ")
            && !next.equals("POS")
            && !next.equals("HYPH");
    return closed && people ? people(sentence, from, last, Group.PEOPLE, named) : null;
  }

  /**
   * Who they were: "70 per cent of the victims were women and children", "are nursing mothers",
   * "were mostly Indians".
   */
  @Nullable People complement(Sentence sentence, int be, Set<String> named) {
    if (be + 1 >= sentence.size() || !Words.BE.contains(sentence.token(be).lower())) {
      return null;
    }
    int from = be + 1;
    while (from + 1 < sentence.size()
        && (Words.adverb(sentence, from) || sentence.token(from).is("among"))) {
      from++;
    }
    boolean nursing =
        from + 1 < sentence.size()
            && sentence.token(from).tag().equals("VBG")
            && Words.noun(sentence, from + 1);
    People found = at(sentence, nursing ? from + 1 : from, named);
    if (found == null) {
      return null;
    }
    int last = sentence.tokenAt(found.span().end() - 1);
    if (last + 2 < sentence.size()
        && sentence.token(last + 1).is("and")
        && Words.noun(sentence, last + 2)) {
      last += 2;
    }
    return people(sentence, from, last, found.group(), named);
  }

  /** "five women and children": one number counts both. */
  static int withOthers(Sentence sentence, int last) {
    if (last + 2 >= sentence.size() || !sentence.token(last + 1).is("and")) {
      return last;
    }
    String one = sentence.token(last).lower();
    String other = sentence.token(last + 2).lower();
    boolean both =
        (ADULTS.contains(one) || MINORS.contains(one))
            && (ADULTS.contains(other) || MINORS.contains(other));
    return both ? last + 2 : last;
  }

  /** The last noun of the phrase that begins at {@code from}, or -1. */
  static int end(Sentence sentence, int from) {
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

  /** A word of a noun phrase; the dash of "LONDON — North Korea" is none, whatever its tag. */
  static boolean word(Sentence sentence, int i) {
    if (sentence.token(i).is("—") || sentence.token(i).is("–") || sentence.token(i).is("--")) {
      return false;
    }
    if (sentence.token(i).is("-")) { // "LONDON - North Korea", but not "pro-government"
      return !(sentence.token(i).spaced()
          && i + 1 < sentence.size()
          && sentence.token(i + 1).spaced());
    }
    String tag = sentence.token(i).tag();
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("DT")
        || tag.equals("POS")
        || tag.equals("HYPH");
  }

  /** The first token of the phrase that ends at {@code last}. */
  static int start(Sentence sentence, int last) {
    int first = last;
    while (first >= 0 && word(sentence, first)) {
      first--;
    }
    return first + 1;
  }

  /**
   * A capitalised plural that is not in the lexicon names people: "three Fulani", "ten Hazaras".
   */
  static boolean likely(Sentence sentence, int head) {
    String lower = sentence.token(head).lower();
    String tag = sentence.token(head).tag();
    boolean personEnding =
        lower.endsWith("ers")
            || lower.endsWith("ors")
            || lower.endsWith("ists")
            || lower.endsWith("ees")
            || lower.endsWith("ians")
            || lower.endsWith("men")
            || lower.endsWith("women")
            || lower.endsWith("ants")
            || ((lower.endsWith("is") || lower.endsWith("ans")) // "Nepalis", "Ugandans"
                && sentence.token(head).capitalised());
    return tag.equals("NNPS") || (personEnding && tag.startsWith("NNS"));
  }
}
