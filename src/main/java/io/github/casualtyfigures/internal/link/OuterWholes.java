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

/**
 * Wholes in other sentences than their parts, which name them: "of the dead", "half of them".
 * Immutable; may be shared by threads.
 */
final class OuterWholes {

  /** How many sentences "them" and "these" reach back. */
  private static final int REACH = 3;

  /** How many sentences "the casualties" reaches back. */
  private static final int NOUN_REACH = 8;

  /** "18 people died, most of them in Poonch": behind a comma they are the whole themselves. */
  private static final List<String> APART = List.of(",", "(", "-", "--", "\u2013", "\u2014");

  private static final List<String> OF = List.of("of", "among", "amongst");
  private static final Set<String> NOT = Set.of("not", "n't", "never");
  static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been");
  private static final Set<String> DETERMINERS = Set.of("DT", "PDT", "PRP$");

  private final LinkWords words;

  OuterWholes(LinkWords words) {
    this.words = words;
  }

  void link(Discourse discourse, Wholes wholes, int i) {
    wholes.refer(i, ofNoun(discourse, wholes, i), "ofNoun");
    wholes.refer(i, ofThem(discourse, wholes, i), "ofThem");
    wholes.refer(i, ofThePeople(discourse, wholes, i), "ofThePeople");
    wholes.refer(i, amongTheDead(discourse, wholes, i), "amongTheDead");
    wholes.refer(i, nounIncludes(discourse, wholes, i), "nounIncludes");
    wholes.refer(i, theDeadWere(discourse, wholes, i), "theDeadWere");
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
        && SequelWholes.sumFits(discourse, wholes, wholes.of(beside), i);
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

  /** "The dead were two guides and a cook", "Those who died were 12 men": who a count was of. */
  private int theDeadWere(Discourse discourse, Wholes wholes, int i) {
    Sentence sentence = discourse.sentence(i);
    int be = discourse.first(i) - 1;
    if (be < 1 || discourse.share(i) || !BE.contains(sentence.token(be).lower())) {
      return NONE;
    }
    Found noun = words.last(sentence, Math.max(0, be - 3), be - 1, Role.NOUN);
    boolean subject = noun != null && noun.last() == be - 1 && definite(sentence, noun.first() - 1);
    if (noun == null || !subject || !noun.categories().contains(discourse.category(i))) {
      return NONE;
    }
    int found =
        Antecedents.nearest(discourse, wholes, i, Set.copyOf(noun.categories()), NOUN_REACH);
    for (int j = found + 1; found != NONE && j < i; j++) {
      boolean same =
          discourse.category(j) == discourse.category(i)
              && !discourse.together(j, i)
              && !wholes.known(j)
              && !discourse.fits(i, j);
      if (same) {
        return NONE; // "killed three; the dead were three climbers"
      }
    }
    return found;
  }

  private static boolean definite(Sentence sentence, int determiner) {
    return determiner >= 0
        && (DETERMINERS.contains(sentence.token(determiner).tag())
            || sentence.token(determiner).is("who"));
  }

  /** "The figures do not include four fishermen". */
  private static boolean denied(Sentence sentence, int verb) {
    return verb > 0 && NOT.contains(sentence.token(verb - 1).lower());
  }
}
