package io.github.casualtyfigures.internal.link;

import static io.github.casualtyfigures.internal.link.Discourse.NONE;
import static io.github.casualtyfigures.internal.link.Discourse.finiteVerb;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.claim.Unit;
import io.github.casualtyfigures.internal.link.LinkWords.Found;
import io.github.casualtyfigures.internal.link.LinkWords.Role;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;
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

  /** How many tokens before a figure "of these" may open its clause. */
  private static final int OPENING = 10;

  /** Of so few no share is told. */
  private static final long FEW = 10;

  private static final List<String> JOINTS =
      List.of(",", ";", "and", "--", "\u2013", "\u2014", "\u201c");

  private final LinkWords words;
  private final DefiniteNouns nouns;
  private final AmongWholes among;
  private final PeopleWholes people;
  private final SubjectWholes subjects;
  private final UncountedPeople others;

  OuterWholes(LinkWords words) {
    this.words = words;
    this.nouns = new DefiniteNouns(words);
    this.among = new AmongWholes(words);
    this.people = new PeopleWholes(words);
    this.subjects = new SubjectWholes(words);
    this.others = new UncountedPeople(words);
  }

  void link(Discourse discourse, Wholes wholes, int i) {
    wholes.refer(i, ofNoun(discourse, wholes, i), "ofNoun");
    wholes.refer(i, ofThem(discourse, wholes, i), "ofThem");
    people.link(discourse, wholes, i);
    wholes.refer(i, among.amongTheDead(discourse, wholes, i), "amongTheDead");
    subjects.link(discourse, wholes, i);
  }

  /** "54 died. Sixteen died in Gaza, nearly 30% of the total": the 16 and their share of the 54. */
  void shareOfTheTotal(Discourse discourse, Wholes wholes, int i) {
    int share = discourse.behind(i);
    if (share == NONE || !apposedShare(discourse, i, share)) {
      return;
    }
    Category category = discourse.category(i);
    int total = Antecedents.find(discourse, wholes, i, List.of(category), NOUN_REACH);
    if (total != NONE) {
      wholes.link(i, discourse.together(total, i) ? NONE : total, "shareOfTheTotal");
      wholes.refer(share, total, "shareOfTheTotal");
    }
  }

  /** ", nearly 30% of the total", "(30 percent of the dead)": what a count comes to. */
  private boolean apposedShare(Discourse discourse, int i, int share) {
    Sentence sentence = discourse.sentence(i);
    int of = discourse.last(share) + 1;
    if (!discourse.share(share)
        || discourse.share(i)
        || discourse.category(share) != discourse.category(i)
        || of >= sentence.size()
        || !sentence.token(of).is("of")
        || !APART.contains(sentence.token(discourse.first(share) - 1).lower())) {
      return false;
    }
    Found them = words.at(sentence, of, Role.THEM);
    return (them != null && ofTheTotal(them)) || nouns.at(sentence, of + 1) != null;
  }

  /** "of the total", "of the latter": three words, where "of them" and "of these" are two. */
  private static boolean ofTheTotal(Found them) {
    return them.last() - them.first() == 2;
  }

  /** "one-third of the casualties", "three of those killed", "of the dead, five were children". */
  private int ofNoun(Discourse discourse, Wholes wholes, int i) {
    Sentence sentence = discourse.sentence(i);
    int from = discourse.last(i) + 1;
    Found noun = nouns.afterOf(sentence, from, Math.min(from + 3, sentence.size() - 1));
    if (noun == null && discourse.share(i)) {
      noun = nouns.at(sentence, from); // "half the dead"
    }
    noun = noun == null ? sharedNoun(discourse, i) : noun;
    if (noun == null && opensClause(discourse, i)) {
      noun = nouns.afterOf(sentence, Math.max(0, discourse.first(i) - 8), discourse.first(i) - 1);
    }
    if (noun != null && besidePart(discourse, wholes, i)) {
      return wholes.of(discourse.before(i));
    }
    if (noun == null || (noun.categories().contains(Category.DEPLOYED) && !discourse.share(i))) {
      return NONE;
    }
    int back = ofYear(discourse, wholes, i, noun);
    if (back == NONE) {
      back = Antecedents.civilian(discourse, wholes, i, noun, NOUN_REACH);
    }
    if (back == NONE) {
      back = Antecedents.find(discourse, wholes, i, noun.categories(), NOUN_REACH);
      back = Antecedents.named(discourse, i, back, noun);
    }
    if (back != NONE && ofKilledAndHurt(discourse, noun, back, i)) {
      return NONE;
    }
    if (back != NONE
        && discourse.share(i)
        && noun.categories().contains(Category.WOUNDED)
        && noun.categories().contains(Category.KILLED)
        && listed(discourse, wholes, back)) {
      return wholes.of(back); // "5,183 casualties: 1,659 killed and 3,524 hurt. Half the victims"
    }
    if (back != NONE && siblings(discourse, noun, back, i)) {
      return wholes.known(back) ? wholes.of(back) : NONE;
    }
    boolean beside =
        back != NONE
            && discourse.together(back, i)
            && wholes.referring(back)
            && wholes.of(back) < back
            && discourse.category(back) == discourse.category(i);
    if (beside && SequelWholes.sumFits(discourse, wholes, wholes.of(back), i)) {
      return wholes.of(back);
    }
    return back != NONE || !discourse.share(i)
        ? back
        : Antecedents.ahead(discourse, i, noun.categories());
  }

  /** "540 were killed and 1,100 injured. A third of the casualties …": of both together. */
  private static boolean ofKilledAndHurt(Discourse discourse, Found noun, int back, int i) {
    int behind = discourse.behind(back);
    return discourse.share(i)
        && noun.categories().get(0) == Category.CASUALTIES
        && discourse.category(back) == Category.KILLED
        && behind != NONE
        && discourse.category(behind) == Category.WOUNDED;
  }

  /** "Nine in ten casualties were civilians": the noun of a share that is the subject. */
  private @Nullable Found sharedNoun(Discourse discourse, int i) {
    Found noun = words.at(discourse.sentence(i), discourse.last(i) + 1, Role.NOUN);
    boolean subject =
        noun != null
            && discourse.share(i)
            && noun.last() + 1 < discourse.sentence(i).size()
            && finiteVerb(discourse.sentence(i), noun.last() + 1, noun.last() + 1);
    return subject ? noun : null;
  }

  /** "half of the 2023 deaths": those that were counted with the year. */
  private static int ofYear(Discourse discourse, Wholes wholes, int i, Found noun) {
    Sentence sentence = discourse.sentence(i);
    int at = noun.first() - 1;
    if (at < 0 || !sentence.token(at).year()) {
      return NONE;
    }
    String year = sentence.token(at).lower();
    for (int j = i - 1; j >= 0 && discourse.distance(j, i) <= NOUN_REACH; j--) {
      boolean counted =
          noun.categories().contains(discourse.category(j))
              && !discourse.share(j)
              && !wholes.replaced(j)
              && !wholes.known(j)
              && discourse.fits(i, j);
      if (counted && yearOf(discourse, j).equals(year)) {
        return j;
      }
    }
    return NONE;
  }

  /** The year beside a figure, which no other figure parts from it; empty where none is. */
  private static String yearOf(Discourse discourse, int i) {
    Sentence sentence = discourse.sentence(i);
    int from = discourse.before(i) == NONE ? 0 : discourse.last(discourse.before(i)) + 1;
    int to =
        discourse.behind(i) == NONE ? sentence.size() : discourse.first(discourse.behind(i)) - 1;
    for (int t = discourse.last(i) + 1; t < to; t++) {
      if (sentence.token(t).year()) {
        return sentence.token(t).lower();
      }
    }
    for (int t = discourse.first(i) - 1; t >= from; t--) {
      if (sentence.token(t).year()) {
        return sentence.token(t).lower();
      }
    }
    return "";
  }

  /** "Twelve of the dead came from Malawi, nine from Chad": the next part of the same whole. */
  private static boolean besidePart(Discourse discourse, Wholes wholes, int i) {
    int beside = discourse.before(i);
    return beside != NONE
        && wholes.referring(beside)
        && discourse.category(beside) == discourse.category(i)
        && discourse.sentence(i).token(discourse.last(beside) + 1).is("of")
        && wholes.of(beside) < beside
        && (discourse.share(i) || SequelWholes.sumFits(discourse, wholes, wholes.of(beside), i));
  }

  private static boolean opensClause(Discourse discourse, int i) {
    int first = discourse.first(i);
    return first > 0
        && (discourse.sentence(i).token(first - 1).is(",")
            || (discourse.share(i) // "Most of the casualties – 97 per cent – occurred in"
                && APART.contains(discourse.sentence(i).token(first - 1).lower()))
            || discourse.sentence(i).token(first - 1).tag().startsWith("VB"));
  }

  /** "About 9,000 of them have been killed", "half of these", "of these, 12 were children". */
  private int ofThem(Discourse discourse, Wholes wholes, int i) {
    Sentence sentence = discourse.sentence(i);
    int from = discourse.last(i) + 1;
    Found them = words.first(sentence, from, Math.min(from + 3, sentence.size() - 1), Role.THEM);
    if (them != null
        && (Discourse.anyWord(sentence, from, them.first(), APART)
            || others.those(discourse, i, them.last()))) {
      return NONE;
    }
    boolean uncounted = // "The wounded, two of them civilians": no part of the dead told before
        from > 2
            && discourse.figure(i).trigger() == discourse.first(i) - 2
            && sentence.token(discourse.first(i) - 1).is(",");
    if (them != null && (uncounted || participle(sentence, them.last() + 1))) {
      return Antecedents.find(discourse, wholes, i, List.of(discourse.category(i)), REACH);
    }
    if (them == null && opensClause(discourse, i)) {
      them = words.first(sentence, 0, Math.min(3, discourse.first(i) - 1), Role.THEM);
      boolean another = // "Fifteen of those on board were rescued, 12 were dead": another's
          them != null
              && them.first() > 0
              && sentence.token(them.first() - 1).tag().equals("CD")
              && finiteVerb(sentence, them.last() + 1, discourse.first(i) - 1);
      them = another ? null : them;
    }
    them = them == null ? ofTheseBefore(discourse, i) : them;
    if (them == null) {
      return NONE;
    }
    if (discourse.share(i) && ofTheTotal(them)) {
      List<Category> own = List.of(discourse.category(i));
      return Antecedents.find(discourse, wholes, i, own, NOUN_REACH);
    }
    int found = inPeople(discourse, Antecedents.find(discourse, wholes, i, List.of(), REACH));
    if (found == NONE) {
      return ofShared(discourse, wholes, i);
    }
    if (others.between(discourse, found, i)) {
      return NONE;
    }
    if (siblings(discourse, them, found, i)) {
      return wholes.known(found) ? wholes.of(found) : NONE;
    }
    return (discourse.share(found) && subject(discourse, i))
            || (wholes.known(found) && alsoOfThem(discourse, found, i))
            || (ofTheSame(discourse, wholes, found, i) && listed(discourse, wholes, found))
        ? wholes.of(found)
        : found;
  }

  /** "84,200 people (16,840 families)": the people, where {@code found} tells them by families. */
  private static int inPeople(Discourse discourse, int found) {
    int people = found == NONE ? NONE : discourse.before(found);
    return people != NONE
            && discourse.quantity(found).unit() == Unit.HOUSEHOLDS
            && discourse.quantity(people).unit() == Unit.PEOPLE
            && discourse.category(people) == discourse.category(found)
            && discourse.sentence(found).token(discourse.first(found) - 1).is("(")
        ? people
        : found;
  }

  /** "Of those who died, 14 were women, six were men": the two are parts of one whole. */
  private static boolean siblings(Discourse discourse, Found opening, int found, int i) {
    return discourse.together(found, i)
        && opening.last() < discourse.first(found)
        && discourse.first(found) < discourse.first(i)
        && (SiblingWholes.verbToldOnce(discourse, found, i)
            || Discourse.finiteVerb(
                discourse.sentence(i), discourse.last(found) + 1, discourse.first(i) - 1));
  }

  /**
   * "Ten of them were freed (and five) of them were killed": of the same people, not of the ten.
   */
  static boolean alsoOfThem(Discourse discourse, int before, int i) {
    Sentence sentence = discourse.sentence(i);
    return discourse.together(before, i)
        && sentence.token(discourse.first(i) - 1).is("and")
        && ofThem(sentence, discourse.last(before) + 1)
        && ofThem(sentence, discourse.last(i) + 1);
  }

  private static boolean ofThem(Sentence sentence, int of) {
    return of + 1 < sentence.size()
        && sentence.token(of).is("of")
        && sentence.token(of + 1).is("them");
  }

  /**
   * "Of these only 140 have been freed", "and of these, it says, 37 died": what the clause opens.
   */
  private @Nullable Found ofTheseBefore(Discourse discourse, int i) {
    Sentence sentence = discourse.sentence(i);
    int previous = discourse.before(i);
    int from = previous == NONE ? 0 : discourse.last(previous) + 1;
    Found them =
        words.last(
            sentence,
            Math.max(from, discourse.first(i) - OPENING),
            discourse.first(i) - 1,
            Role.THEM);
    if (them == null || !sentence.token(them.first()).is("of")) {
      return null;
    }
    return them.first() == 0 || JOINTS.contains(sentence.token(them.first() - 1).lower())
        ? them
        : null;
  }

  /**
   * "1,223 died and 522 were hurt. Men made up 84 per cent of them": of the whole that is parted.
   */
  private static boolean listed(Discourse discourse, Wholes wholes, int found) {
    if (!wholes.known(found)) {
      return false;
    }
    Long number = discourse.number(found);
    int sibling = discourse.before(found);
    return (wholes.referring(found) && number != null && number < FEW)
        || (sibling != NONE && wholes.of(sibling) == wholes.of(found));
  }

  /** "5,166 casualties (1,601 killed, 3,565 hurt). Of these, 1,509 were hit": of the 5,166. */
  private static boolean ofTheSame(Discourse discourse, Wholes wholes, int found, int i) {
    return discourse.share(i)
        || (wholes.known(found)
            && discourse.category(i) != discourse.category(found)
            && discourse.category(i) == discourse.category(wholes.of(found)));
  }

  /**
   * "Rebels caused 62 per cent of the casualties. It laid 3,960 of them to …": whose share it was.
   */
  private static int ofShared(Discourse discourse, Wholes wholes, int i) {
    int share = i - 1;
    return share >= 0
            && discourse.share(share)
            && discourse.distance(share, i) == 1
            && wholes.known(share)
            && discourse.fits(i, wholes.of(share))
        ? wholes.of(share)
        : NONE;
  }

  /** "three of those injured", "of those who died": the pronoun stands for others who were. */
  private static boolean participle(Sentence sentence, int i) {
    return sentence.has(i)
        && (sentence.token(i).tag().equals("VBN") || sentence.token(i).is("who"));
  }

  /** "Men made up 80 per cent of them": another share of what the one before is a share of. */
  private static boolean subject(Discourse discourse, int i) {
    People people = discourse.people(i);
    return people != null && people.span().end() < discourse.quantity(i).span().begin();
  }
}
