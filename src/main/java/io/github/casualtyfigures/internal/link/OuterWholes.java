package io.github.casualtyfigures.internal.link;

import static io.github.casualtyfigures.internal.link.Discourse.NONE;
import static io.github.casualtyfigures.internal.link.Discourse.finiteVerb;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.internal.link.LinkWords.Found;
import io.github.casualtyfigures.internal.link.LinkWords.Role;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Wholes in other sentences than their parts. Immutable; may be shared by threads. */
final class OuterWholes {

  /** How many sentences "them" and "these" reach back. */
  private static final int REACH = 3;

  /** How many sentences "the casualties" reaches back. */
  private static final int NOUN_REACH = 8;

  /** How many figures a search goes through. */
  private static final int SEARCH = 60;

  /** "18 people died, most of them in Poonch": behind a comma they are the whole themselves. */
  private static final List<String> APART = List.of(",", "(", "-", "--", "\u2013", "\u2014");

  private static final List<String> OF = List.of("of", "among", "amongst");
  private static final Set<String> NOT = Set.of("not", "n't", "never");
  private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been");
  private static final Set<String> DETERMINERS = Set.of("DT", "PDT", "PRP$");

  private final LinkWords words;

  OuterWholes(LinkWords words) {
    this.words = words;
  }

  void link(Discourse discourse, Wholes wholes, int i) {
    if (wholes.known(i)) {
      return;
    }
    wholes.refer(i, ofNoun(discourse, wholes, i), "ofNoun");
    wholes.refer(i, ofThem(discourse, wholes, i), "ofThem");
    wholes.refer(i, ofThePeople(discourse, wholes, i), "ofThePeople");
    wholes.refer(i, amongTheDead(discourse, wholes, i), "amongTheDead");
    wholes.refer(i, nounIncludes(discourse, wholes, i), "nounIncludes");
    wholes.link(i, theOther(discourse, wholes, i), "theOther");
    wholes.refer(i, elided(discourse, wholes, i), "elided");
    wholes.link(i, thatBringsTheTotal(discourse, i), "thatBringsTheTotal");
  }

  /** "one-third of the casualties", "three of those killed", "of the dead, five were children". */
  private int ofNoun(Discourse discourse, Wholes wholes, int i) {
    Sentence sentence = discourse.sentence(i);
    int from = discourse.last(i) + 1;
    Found noun = nounAfterOf(sentence, from, Math.min(from + 3, sentence.size() - 1));
    if (noun == null && opensClause(discourse, i)) {
      noun = nounAfterOf(sentence, Math.max(0, discourse.first(i) - 8), discourse.first(i) - 1);
    }
    if (noun != null && besidePart(discourse, wholes, i)) {
      return wholes.of(discourse.before(i));
    }
    if (noun == null || (noun.categories().contains(Category.DEPLOYED) && !discourse.share(i))) {
      return NONE;
    }
    int back = Antecedents.find(discourse, wholes, i, noun.categories(), NOUN_REACH);
    return back != NONE || !discourse.share(i)
        ? back
        : Antecedents.ahead(discourse, i, noun.categories());
  }

  /** "Twelve of the dead came from Malawi, nine from Chad": the next part of the same whole. */
  private static boolean besidePart(Discourse discourse, Wholes wholes, int i) {
    int beside = discourse.before(i);
    return beside != NONE
        && wholes.referring(beside)
        && discourse.category(beside) == discourse.category(i)
        && discourse.sentence(i).token(discourse.last(beside) + 1).is("of")
        && wholes.of(beside) < beside
        && sumFits(discourse, wholes, wholes.of(beside), i);
  }

  /** The noun of "of the N", "of those N", "of all N", "among the N" in a stretch of tokens. */
  private @Nullable Found nounAfterOf(Sentence sentence, int from, int to) {
    for (int t = from; t <= to; t++) {
      if (finiteVerb(sentence, t, t) || sentence.token(t).is(",")) {
        return null;
      }
      if (OF.contains(sentence.token(t).lower())) {
        return nounOfPhrase(sentence, t + 1);
      }
    }
    return null;
  }

  /** The noun of a definite phrase that begins at {@code from}: "the 12 dead", "those killed". */
  private @Nullable Found nounOfPhrase(Sentence sentence, int from) {
    if (from >= sentence.size() || !DETERMINERS.contains(sentence.token(from).tag())) {
      return null;
    }
    boolean those = from + 2 < sentence.size() && sentence.token(from + 1).is("who");
    if (those && sentence.token(from + 2).lemma().equals("die")) {
      return new Found(from + 2, from + 2, List.of(Category.KILLED, Category.CASUALTIES));
    }
    int first = those ? pastAuxiliaries(sentence, from + 2) : from + 1;
    for (int t = first; t < sentence.size() && t <= first + 2; t++) {
      Found found = words.at(sentence, t, Role.NOUN);
      if (found != null) {
        return found;
      }
      String tag = sentence.token(t).tag();
      if (!tag.startsWith("JJ") && !tag.startsWith("NN") && !DETERMINERS.contains(tag)) {
        return null;
      }
    }
    return null;
  }

  /** "those who had been killed": the token behind the auxiliaries. */
  private static int pastAuxiliaries(Sentence sentence, int from) {
    int t = from;
    while (t < sentence.size()
        && (BE.contains(sentence.token(t).lower()) || sentence.token(t).lemma().equals("have"))) {
      t++;
    }
    return t;
  }

  private static boolean opensClause(Discourse discourse, int i) {
    int first = discourse.first(i);
    return first > 0
        && (discourse.sentence(i).token(first - 1).is(",")
            || discourse.sentence(i).token(first - 1).tag().startsWith("VB"));
  }

  /** "About 9,000 of them have been killed", "half of these", "of these, 12 were children". */
  private int ofThem(Discourse discourse, Wholes wholes, int i) {
    Sentence sentence = discourse.sentence(i);
    int from = discourse.last(i) + 1;
    Found them = words.first(sentence, from, Math.min(from + 3, sentence.size() - 1), Role.THEM);
    if (them != null && Discourse.anyWord(sentence, from, them.first(), APART)) {
      return NONE;
    }
    if (them != null && participle(sentence, them.last() + 1)) {
      return Antecedents.find(discourse, wholes, i, List.of(discourse.category(i)), REACH);
    }
    if (them == null && opensClause(discourse, i)) {
      them = words.first(sentence, 0, Math.min(3, discourse.first(i) - 1), Role.THEM);
    }
    if (them == null) {
      return NONE;
    }
    int found = Antecedents.find(discourse, wholes, i, List.of(), REACH);
    return found != NONE && discourse.share(found) && subject(discourse, i)
        ? wholes.of(found)
        : found;
  }

  /** "three of those injured": the pronoun stands for others who were injured. */
  private static boolean participle(Sentence sentence, int i) {
    return i < sentence.size() && sentence.token(i).tag().equals("VBN");
  }

  /** "Men made up 80 per cent of them": another share of what the one before is a share of. */
  private static boolean subject(Discourse discourse, int i) {
    People people = discourse.people(i);
    return people != null && people.span().end() < discourse.quantity(i).span().begin();
  }

  /** "Two men were hurt. One of the men is in grave condition": the noun that was counted. */
  private static int ofThePeople(Discourse discourse, Wholes wholes, int i) {
    Sentence sentence = discourse.sentence(i);
    int of = discourse.last(i) + 1;
    if (of + 2 >= sentence.size()
        || !sentence.token(of).is("of")
        || !sentence.token(of + 1).is("the")) {
      return NONE;
    }
    People own = discourse.people(i);
    String noun = sentence.token(of + 2).lower();
    for (int j = i - 1; j >= 0 && discourse.distance(j, i) <= REACH; j--) {
      People people = discourse.people(j);
      if (people == null || discourse.share(j) || wholes.replaced(j) || !discourse.fits(i, j)) {
        continue;
      }
      boolean named =
          people.span().text().toLowerCase(Locale.ROOT).endsWith(noun)
              && discourse.category(j) == discourse.category(i);
      boolean nation =
          own != null && own.country() != null && own.country().equals(people.country());
      if (named || nation) {
        return j;
      }
    }
    return NONE;
  }

  /** "A mother and her two children were among the dead." */
  private int amongTheDead(Discourse discourse, Wholes wholes, int i) {
    Sentence sentence = discourse.sentence(i);
    int be = discourse.last(i) + 1;
    while (be < sentence.size() && inSubject(sentence, be)) {
      be++;
    }
    if (be + 1 >= sentence.size()
        || !BE.contains(sentence.token(be).lower())
        || !OF.contains(sentence.token(be + 1).lower())) {
      return NONE;
    }
    Found noun = nounOfPhrase(sentence, be + 2);
    int found =
        noun == null ? NONE : Antecedents.find(discourse, wholes, i, noun.categories(), NOUN_REACH);
    return found != NONE && discourse.together(found, i) ? wholes.of(found) : found;
  }

  private static boolean inSubject(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("CC")
        || tag.equals("PRP$")
        || tag.equals("DT")
        || tag.equals("CD")
        || tag.equals("HYPH");
  }

  /** "The dead included four women": the verb takes the noun before it as the whole. */
  private int nounIncludes(Discourse discourse, Wholes wholes, int i) {
    Sentence sentence = discourse.sentence(i);
    int to = discourse.first(i) - 1;
    int start = discourse.before(i) == NONE ? 0 : discourse.last(discourse.before(i)) + 1;
    Found marker = words.last(sentence, Math.max(start, to - 8), to, Role.INCLUSION);
    if (marker != null && denied(sentence, marker.first())) {
      return NONE;
    }
    if (marker == null) {
      int previous = discourse.before(i);
      boolean listed =
          previous != NONE
              && wholes.referring(previous)
              && discourse.category(previous) == discourse.category(i)
              && !finiteVerb(sentence, start, to)
              && discourse.fits(i, wholes.of(previous));
      return listed ? wholes.of(previous) : NONE;
    }
    Found noun =
        words.last(sentence, Math.max(start, marker.first() - 6), marker.first() - 1, Role.NOUN);
    if (noun != null) {
      return Antecedents.find(discourse, wholes, i, noun.categories(), NOUN_REACH);
    }
    boolean opens = words.first(sentence, start, marker.last(), Role.BACK) != null;
    return opens ? Antecedents.find(discourse, wholes, i, List.of(), REACH) : NONE;
  }

  /** "The figures do not include four fishermen". */
  private static boolean denied(Sentence sentence, int verb) {
    return verb > 0 && NOT.contains(sentence.token(verb - 1).lower());
  }

  /** "He gave no details of the other two soldiers": the rest of a total that came before. */
  private int theOther(Discourse discourse, Wholes wholes, int i) {
    Sentence sentence = discourse.sentence(i);
    int first = discourse.first(i);
    if (words.first(sentence, first - 2, discourse.last(i), Role.REST) == null) {
      return NONE;
    }
    Long rest = discourse.number(i);
    for (int total = i - 1; total >= Math.max(0, i - SEARCH); total--) {
      Long all = discourse.number(total);
      if (all == null || rest == null || discourse.category(total) != discourse.category(i)) {
        continue;
      }
      for (int part = Math.max(0, i - SEARCH); part < i; part++) {
        Long some = discourse.number(part);
        if (part != total
            && some != null
            && some + rest == all
            && discourse.category(part) == discourse.category(i)) {
          wholes.link(part, total, "theOther");
          return total;
        }
      }
    }
    return NONE;
  }

  /**
   * "They took 20 pupils. Five have never come back, and two are known to have died": a bare number
   * is the subject and tells a further fate of people who were counted just before.
   */
  private static int elided(Discourse discourse, Wholes wholes, int i) {
    Sentence sentence = discourse.sentence(i);
    int behind = discourse.last(i) + 1;
    if (discourse.share(i)) {
      return opens(discourse, i)
          ? Antecedents.find(discourse, wholes, i, List.of(discourse.category(i)), 1)
          : NONE;
    }
    if (discourse.people(i) != null
        || behind >= sentence.size()
        || !finiteVerb(sentence, behind, behind)) {
      return NONE;
    }
    int previous = discourse.before(i);
    if (previous != NONE) {
      boolean again = wholes.referring(previous);
      return again && discourse.fits(i, wholes.of(previous)) ? wholes.of(previous) : NONE;
    }
    int back = i - 1;
    return discourse.first(i) <= 1
            && back >= 0
            && discourse.distance(back, i) == 1
            && discourse.before(back) == NONE
            && !discourse.share(back)
            && discourse.category(back) != discourse.category(i)
            && Categories.mayHold(discourse.category(back), discourse.category(i))
            && discourse.fits(i, back)
        ? back
        : NONE;
  }

  /** "Around one in five are over 60": the share is the subject and opens its sentence. */
  private static boolean opens(Discourse discourse, int i) {
    int verb = discourse.last(i) + 1;
    return discourse.first(i) == 0
        && verb < discourse.sentence(i).size()
        && BE.contains(discourse.sentence(i).token(verb).lower());
  }

  /** "Three more bodies were found. That brings the toll to 12." */
  private int thatBringsTheTotal(Discourse discourse, int i) {
    int next = i + 1;
    while (next < discourse.size()
        && discourse.distance(i, next) <= 1
        && (discourse.together(i, next) || discourse.category(next) != discourse.category(i))) {
      next++;
    }
    if (next >= discourse.size()
        || discourse.distance(i, next) != 1
        || discourse.category(next) != discourse.category(i)
        || !discourse.fits(i, next)) {
      return NONE;
    }
    Sentence sentence = discourse.sentence(next);
    Found raise = words.first(sentence, 0, discourse.first(next) - 1, Role.RAISE);
    boolean added =
        sentence.token(0).tag().equals("DT")
            || sentence.token(0).tag().equals("PRP")
            || words.adds(discourse.sentence(i), discourse.first(i), discourse.last(i));
    return raise != null && raise.first() <= 3 && added ? next : NONE;
  }

  /**
   * "There were also 73 deaths in Morelos, 43 in Puebla": a list of parts that goes on in the next
   * sentence, while the sum allows it.
   */
  void goOn(Discourse discourse, Wholes wholes, int i) {
    if (wholes.known(i) || i == 0) {
      return;
    }
    int previous = i - 1;
    int whole = wholes.of(previous);
    if (whole == NONE
        || discourse.distance(previous, i) > 1
        || wholes.referring(previous)
        || discourse.category(previous) != discourse.category(i)
        || discourse.category(whole) != discourse.category(i)) {
      return;
    }
    Sentence sentence = discourse.sentence(i);
    boolean also =
        discourse.together(previous, i)
            ? whole < previous
                && discourse.distance(whole, i) == 1
                && !finiteVerb(sentence, discourse.last(previous) + 1, discourse.first(i) - 1)
            : discourse.setting(previous).place() != null
                && words.any(sentence, 0, Math.min(6, discourse.first(i)), Role.MORE);
    if (also && sumFits(discourse, wholes, whole, i)) {
      wholes.link(i, whole, "goOn");
    }
  }

  private static boolean sumFits(Discourse discourse, Wholes wholes, int whole, int i) {
    Long total = discourse.number(whole);
    Long own = discourse.number(i);
    if (total == null || own == null) {
      return false;
    }
    long sum = own;
    for (int j = Math.max(0, i - SEARCH); j < i; j++) {
      Long number = discourse.number(j);
      if (wholes.of(j) == whole && number != null) {
        sum += number;
      }
    }
    return sum <= total;
  }
}
