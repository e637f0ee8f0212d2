package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.internal.names.Countries;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who the people of a counted phrase are. Immutable; may be shared by threads. */
final class PeopleReader {

  /** What is done by those who are lost: "attacked rebels, losing nine". */
  private static final Set<String> OWN_LOSSES = Set.of("lose", "suffer", "sustain", "incur");

  /**
   * Between an enemy and what was inflicted on it: "inflicted 400 casualties upon the garrison".
   */
  private static final Set<String> UPON = Set.of("on", "upon");

  /** How a quantity ends that is whom it counts: "no one was hurt". */
  private static final Set<String> PERSONS = Set.of("nobody", "one");

  /** What somebody is taken, and no noun for more than one. */
  private static final Set<String> HELD = Set.of("prisoner", "hostage", "captive");

  /** How far into a sentence a number may stand that "of the dead" opens. */
  private static final int FARTHEST_FRONT = 5;

  private static final Set<String> DETERMINERS_KEPT =
      Set.of("a", "an", "another", "his", "her", "their", "its", "the");

  private final PeoplePhrases phrases;
  private final TollPeople tolls;
  private final ShareSubjects shares;
  private final TargetPeople targets;
  private final Sufferers sufferers;
  private final PeopleNouns nouns;
  private final Countries countries;
  private final Frames frames;

  PeopleReader(PeopleNouns nouns, Countries countries, Frames frames) {
    this.frames = frames;
    this.phrases = new PeoplePhrases(nouns, countries);
    this.shares = new ShareSubjects(phrases, nouns, frames);
    this.targets = new TargetPeople(phrases, nouns, frames);
    this.tolls = new TollPeople(phrases, nouns, countries, frames);
    this.sufferers = new Sufferers(phrases, nouns, countries, frames);
    this.nouns = nouns;
    this.countries = countries;
  }

  /** The people of {@code phrase} whose fate is {@code fate}, or null where no words say. */
  @Nullable People read(Sentence sentence, CountedPhrase phrase, Fate fate, Set<String> named) {
    People sharing = shares.read(sentence, phrase, named);
    if (sharing != null) {
      return sharing;
    }
    People among = amongVictims(sentence, phrase, named);
    if (among != null) {
      return among;
    }
    if (fate.by().startsWith("namesOf")) {
      return tolls.ofNames(sentence, phrase, named);
    }
    if (phrase.bare() && itself(sentence, phrase)) {
      int last = phrase.mention().last();
      return phrases.people(sentence, phrase.mention().first(), last, Group.PEOPLE, named);
    }
    if (phrase.zero() && !phrase.bare()) {
      People spared = tolls.amongWhom(sentence, phrase, fate, named);
      if (spared != null) {
        return spared;
      }
    }
    if (unsaid(sentence, phrase, fate)) {
      return ofLives(sentence, phrase, named);
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
    People told = phrase.bare() ? tolls.behind(sentence, phrase, named) : null;
    boolean own = // "Kenya's toll stood at 20: 13 civilians and seven soldiers"
        !phrase.bare() && Words.token(sentence, phrase.first() - 1, ":");
    if (told == null && !own && fate.by().startsWith("tollBefore")) {
      told = tolls.before(sentence, phrase, fate, named);
    }
    if (told != null) {
      return told;
    }
    if (phrase.pronoun()
        && sentence.token(phrase.last()).is("own")) { // "Troops lost two of their own"
      People side = sufferers.ofLost(sentence, phrase.first() - 1, named);
      Group group = side == null ? Group.PEOPLE : side.group();
      return phrases.people(sentence, phrase.last() - 1, phrase.last(), group, named);
    }
    boolean clause =
        sentence.token(phrase.last()).is("whom"); // "nine of whom the navy says drowned"
    boolean apposed = fate.by().equals("partOf") && Appositions.numberApposed(sentence, phrase);
    if ((phrase.pronoun() && !clause) || apposed) {
      People behind = phrases.at(sentence, phrase.last() + 1, named);
      if (behind != null) {
        return behind;
      }
    }
    boolean share = phrase.share();
    boolean ofWhole = fate.by().startsWith("ofVictims") || fate.by().startsWith("ofTheWhole");
    if (ofWhole || phrase.pronoun() || share) {
      int behind = share ? Math.max(phrase.last(), fate.triggerLast()) : phrase.last();
      People complement = phrases.complement(sentence, behind + 1, named);
      if (complement != null) {
        return complement;
      }
      People hit =
          sentence.token(phrase.last()).is("them") && Words.verb(sentence, phrase.first() - 1)
              ? targets.read(sentence, phrase.first() - 1, named)
              : null;
      if (hit != null) { // "fired on the soldiers, leaving 13 of them dead"
        Span them = sentence.token(phrase.last()).span();
        return new People(them, hit.group(), hit.country(), false);
      }
    }
    if (phrase.bare() && fate.by().startsWith("described")) {
      int were = Math.max(phrase.last(), fate.triggerLast()) + 1;
      return Words.auxiliary(sentence, were) || Words.verb(sentence, were + 1)
          ? phrases.at(sentence, were + 1, named) // "Another five were officers"
          : null;
    }
    People next = fate.by().equals("gapped") ? sufferers.gapped(sentence, phrase, named) : null;
    if (next != null) {
      return next;
    }
    if (phrase.bare() && fate.category() == Category.DEPLOYED) {
      People force = tolls.force(sentence, phrase, fate, named);
      if (force != null) {
        return force;
      }
    }
    if (phrase.bare()) {
      People losers =
          fate.by().startsWith("stateBehind")
              ? tolls.ofLosses(sentence, phrase.first() - 1, named)
              : null;
      if (losers != null) {
        return losers;
      }
      People described =
          Words.token(sentence, phrase.last() + 2, "among")
                  || fate.by().startsWith("countedAgain") // "Two of the 40 were children"
              ? null
              : phrases.complement(sentence, phrase.last() + 1, named);
      if (described != null) {
        return described; // "of whom 14 were soldiers"
      }
      People front = fronted(sentence, phrase) ? tolls.victims(sentence, 1, named) : null;
      if (front != null) {
        return front;
      }
      People family = container(sentence, phrase, named);
      if (family != null) {
        return family;
      }
      boolean object = fate.by().startsWith("verbBefore");
      People side =
          object
                  || fate.by().startsWith("tollBefore")
                  || (fate.by().startsWith("stateBehind")
                      && phrase.first() > 0
                      && !sentence.token(phrase.first() - 1).lemma().equals("see"))
                  || Sufferers.lost(sentence, phrase.first() - 1)
              ? sufferers.before(sentence, phrase.first() - 1, named)
              : null;
      boolean ownLoss = OWN_LOSSES.contains(sentence.token(fate.trigger()).lemma());
      return side == null && object && !ownLoss && !phrase.zero()
          ? targets.read(sentence, fate.trigger(), named)
          : side;
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
    int last = PeoplePhrases.withOthers(sentence, phrase.last());
    Group group = phrase.group();
    if (group == Group.PEOPLE && sentence.token(phrase.head()).is("men")) {
      People side = sufferers.ofLost(sentence, phrase.first() - 1, named);
      group = side == null ? group : side.group();
    }
    return phrases.people(sentence, first, last, group, named);
  }

  /** "Four of the injured were flown out", "Seventeen of the dead were women and children". */
  private @Nullable People amongVictims(
      Sentence sentence, CountedPhrase phrase, Set<String> named) {
    int of = phrase.mention().last() + 1;
    int victims = of + 2;
    if (phrase.share()
        || victims >= sentence.size()
        || !sentence.token(of).is("of")
        || !sentence.token(of + 1).tag().equals("DT")
        || !frames.is(Frames.Kind.VICTIMS, sentence, victims)
        || (victims + 1 < sentence.size() && Words.noun(sentence, victims + 1))) {
      return null;
    }
    People complement = phrases.complement(sentence, victims + 1, named);
    return complement != null
        ? complement
        : phrases.people(sentence, of + 1, victims, Group.PEOPLE, named);
  }

  /** "Of the dead, 162 were in the north": whom the number counts opens the sentence. */
  private static boolean fronted(Sentence sentence, CountedPhrase phrase) {
    int comma = phrase.first() - 1;
    return comma > 1
        && comma < FARTHEST_FRONT
        && sentence.token(comma).is(",")
        && (sentence.token(0).is("of") || sentence.token(0).is("among"));
  }

  private static boolean itself(Sentence sentence, CountedPhrase phrase) {
    String word = sentence.token(phrase.mention().last()).lower();
    return word.equals("couple") || (phrase.zero() && PERSONS.contains(word));
  }

  /** "claimed 11 lives", "no reports of deaths", "took 27 more prisoner": no noun for people. */
  private boolean unsaid(Sentence sentence, CountedPhrase phrase, Fate fate) {
    int head = phrase.head();
    return head >= 0
        && (sentence.token(head).lemma().equals("life")
            || sentence.token(head).is("names")
            || (HELD.contains(sentence.token(head).lower())
                && !phrase.single()
                && !phrase.zero()
                && !phrase.counts(1))
            || (fate.by().startsWith("zero") && !person(nouns.endingAt(sentence, head))));
  }

  /** "cost 409 (British military) lives": a nation before the noun that names nobody, or null. */
  private @Nullable People ofLives(Sentence sentence, CountedPhrase phrase, Set<String> named) {
    int first = phrase.mention().last() + 1;
    int last = phrase.head() - 1;
    if (!sentence.token(last + 1).is("lives")
        || first > last
        || !sentence.token(first).capitalised()) {
      return null;
    }
    PeopleNouns.Noun noun = nouns.endingAt(sentence, last);
    Group group = noun == null ? Group.PEOPLE : noun.group();
    return phrases.people(sentence, first, last, group, named);
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
        ? phrases.people(sentence, first, of - 1, noun.group(), named)
        : null;
  }

  /** "5,000 casualties": who suffered them, of whom they are, or the word before the noun. */
  private @Nullable People ofTriggerNoun(
      Sentence sentence, CountedPhrase phrase, Set<String> named) {
    int behind = phrase.triggerAt();
    int of = phrase.head() + 1;
    if (of + 1 < sentence.size()
        && (sentence.token(of).is("of")
            || sentence.token(of).is("among")
            || (UPON.contains(sentence.token(of).lower())
                && inflicted(sentence, phrase.first() - 1)))) {
      int first = sentence.token(of + 1).is("the") ? of + 2 : of + 1;
      first += Words.quote(sentence, first) ? 1 : 0; // "on the 'fascist troops'"
      int last = PeoplePhrases.end(sentence, first);
      if (last >= 0 && !startsWithNumber(sentence, of + 1)) {
        PeopleNouns.Noun noun = nouns.endingAt(sentence, last);
        if (first <= last && noun != null && noun.people()) {
          return phrases.people(sentence, first, last, noun.group(), named);
        }
      }
    }
    PeopleNouns.Noun counted = nouns.endingAt(sentence, phrase.head());
    boolean remains = counted != null && counted.kind() == PeopleNouns.Kind.REMAINS;
    boolean seen = // "A reporter saw six bodies": others'
        remains && phrase.first() > 0 && sentence.token(phrase.first() - 1).lemma().equals("see");
    People sufferer = seen ? null : sufferers.before(sentence, phrase.first() - 1, named);
    if (sufferer != null) {
      return deaths(sentence, phrase, sufferer);
    }
    People losers = tolls.ofLosses(sentence, phrase.first() - 1, named);
    if (losers != null) {
      return losers;
    }
    int first = phrase.single() ? phrase.mention().first() : phrase.nounFirst();
    if (first >= 0 && first < behind) {
      int last = behind - 1;
      while (last > first && sentence.token(last).is("other")) {
        last--;
      }
      for (int i = last; i > first; i--) { // "a woman's burned (body)"
        last = sentence.token(i).tag().equals("POS") ? i - 1 : last;
      }
      PeopleNouns.Noun noun = nouns.endingAt(sentence, last);
      String country = countries.of(sentence, first, last, named);
      if ((noun != null && noun.people()) || country != null) {
        Group group = noun == null ? Group.PEOPLE : noun.group();
        return phrases.people(sentence, first, last, group, named);
      }
    }
    return remains ? remains(sentence, phrase, named) : null;
  }

  private static boolean inflicted(Sentence sentence, int from) {
    int verb = from;
    while (verb > 0 && (Words.adverb(sentence, verb) || Words.tag(sentence, verb).equals("DT"))) {
      verb--;
    }
    return verb > 0 && sentence.token(verb).lemma().equals("inflict");
  }

  /** "Kenya has had 71 deaths": a country's people, where its losses are its forces'. */
  private static People deaths(Sentence sentence, CountedPhrase phrase, People sufferer) {
    boolean country =
        sufferer.group() == Group.MILITARY
            && sufferer.country() != null
            && sentence.token(phrase.triggerAt()).lemma().equals("death")
            && !Character.isLowerCase(
                sufferer.span().text().charAt(sufferer.span().text().lastIndexOf(' ') + 1));
    return country
        ? new People(sufferer.span(), Group.PEOPLE, sufferer.country(), sufferer.inferred())
        : sufferer;
  }

  /** "12 charred bodies", "88 of the bodies": nothing else says whose they are. */
  private People remains(Sentence sentence, CountedPhrase phrase, Set<String> named) {
    boolean single = phrase.single() && phrase.mention().first() == phrase.mention().last();
    int first = single ? phrase.mention().first() : phrase.mention().last() + 1;
    while (first < phrase.head()
        && !single
        && (sentence.token(first).is("of") || sentence.token(first).is("more"))) {
      first++;
    }
    return phrases.people(sentence, first, phrase.head(), Group.PEOPLE, named);
  }

  private static boolean startsWithNumber(Sentence sentence, int i) {
    return sentence.token(i).tag().equals("CD")
        || (i + 1 < sentence.size() && sentence.token(i + 1).tag().equals("CD"));
  }

  /** "one-third of the casualties were fatalities": the whole is whom the share is of. */
  private @Nullable People shareOfVictims(
      Sentence sentence, CountedPhrase phrase, Fate fate, Set<String> named) {
    int of = phrase.mention().last() + 1;
    if (!phrase.share() || of >= phrase.last() || !sentence.token(of).is("of")) {
      return null;
    }
    People complement = phrases.complement(sentence, phrase.last() + 1, named);
    boolean ofVictims = fate.by().startsWith("ofVictims");
    return ofVictims && complement != null
        ? complement
        : phrases.people(sentence, of + 1, phrase.last(), Group.PEOPLE, named);
  }
}
