package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the partitive pronouns that stand for others than those of whom a fate was told: for
 * things, "houses, some of which were weakened", and for people whom somebody deals with as with
 * the living, "stopped some of them from going back". Immutable; may be shared by threads.
 */
final class Partitives {

  /** The words from "behind" to the deed. */
  private static final int DEED = 5;

  /** What ends the clause of a headline. */
  private static final Set<String> STOPS = Set.of(",", ":", ";", "-", "\u2013", "\u2014");

  private final ObjectRules objects;
  private final PeopleNouns nouns;

  Partitives(ObjectRules objects, PeopleNouns nouns) {
    this.objects = objects;
    this.nouns = nouns;
  }

  /** "buildings, some of which": things in the plural, neither people nor deaths. */
  boolean ofThings(Sentence sentence, CountedPhrase phrase) {
    int last = phrase.first() - 1;
    last -= Words.token(sentence, last, ",") ? 1 : 0;
    if (!phrase.pronoun()
        || !sentence.token(phrase.last()).is("which")
        || last < 0
        || !sentence.token(last).tag().equals("NNS")) {
      return false;
    }
    PeopleNouns.Noun noun = nouns.endingAt(sentence, last);
    boolean thing = // "bombers, two of which": aircraft
        noun == null || !noun.people() || noun.kind() == PeopleNouns.Kind.PERSON;
    return thing
        && objects.nominalAt(sentence, last) == null
        && objects.deniedNoun(sentence, last) == null; // "900 casualties, 210 of which"
  }

  /**
   * "Schools, 852 of them, reopen", "bridges were washed away, nine of them in Swat": the things
   * that a sentence has named in the plural, and no people beside them.
   */
  boolean ofNamedThings(Sentence sentence, CountedPhrase phrase) {
    if (!phrase.pronoun()
        || phrase.zero()
        || !sentence.token(phrase.last()).is("them")
        || described(sentence, phrase.last() + 1)) {
      return false;
    }
    boolean things = false;
    for (int i = phrase.first() - 1; i >= 0; i--) {
      String tag = sentence.token(i).tag();
      if (tag.equals("PRP")) {
        return false; // "They have food for weeks, and one of them"
      }
      if (!tag.equals("NNS") && !tag.startsWith("NNP") && !tag.equals("CD")) {
        continue;
      }
      PeopleNouns.Noun noun = nouns.endingAt(sentence, i);
      if (noun == null || noun.kind() != PeopleNouns.Kind.THING || causes(sentence, phrase, i)) {
        return false;
      }
      things = true;
    }
    return things;
  }

  /** "Drones (caused) 40 of them", "were to blame for 40 of them": of others than the drones. */
  private static boolean causes(Sentence sentence, CountedPhrase phrase, int thing) {
    int before = phrase.first() - 1;
    return Words.tensed(sentence, thing + 1)
        && (Words.verb(sentence, before) || sentence.token(before).is("for"));
  }

  /** "(names, nine of them) children". */
  private boolean described(Sentence sentence, int i) {
    PeopleNouns.Noun noun = sentence.has(i) ? nouns.endingAt(sentence, i) : null;
    return noun != null && noun.people();
  }

  /**
   * "Of the 60 elephants, 11 were killed", "300 barns burned down and another 80 were damaged", "12
   * lions; four died": a number whose noun is left out because the one before it has it, and that
   * is no noun for people.
   */
  static boolean elided(Sentence sentence, List<CountedPhrase> phrases, int i, Frames frames) {
    CountedPhrase phrase = phrases.get(i);
    if (i == 0 || !phrase.bare() || phrase.zero()) {
      return false;
    }
    CountedPhrase before = phrases.get(i - 1);
    if (before.kind() != PeopleNouns.Kind.THING
        || before.trigger() != null
        || before.head() < 0
        || !sentence.token(before.head()).tag().equals("NNS")) {
      return false;
    }
    int of = ObjectRules.before(sentence, before.first());
    boolean fronted =
        of == 0
            && sentence.token(of).is("of")
            && !frames.is(Frames.Kind.CASES, sentence, before.head());
    int verb = Words.behindAuxiliaries(sentence, phrase.last() + 1);
    boolean damaged =
        verb < sentence.size()
            && sentence.token(verb).tag().startsWith("VB")
            && frames.verb(Frames.Kind.DAMAGING, sentence, verb);
    boolean animals =
        frames.is(Frames.Kind.ANIMALS, sentence, before.head())
            && !(frames.any(Frames.Kind.LOOSED, sentence, before.head(), phrase.first())
                && frames.verb(Frames.Kind.WORSENING, sentence, verb));
    return fronted || damaged || animals; // "six bulls were let loose and eight were hurt"
  }

  /**
   * "112 drones, and 28 were lost", "two cars crashed and three others were struck", "seized two
   * tankers and released one of them": whether the phrase goes on about things counted before it.
   *
   * @param running the category of the figure before the sentence, or null
   * @param people whether people are counted before it, of whom nothing is told
   */
  static boolean tellsOfThings(
      Sentence sentence,
      CountedPhrase phrase,
      Fate fate,
      @Nullable Category running,
      boolean people) {
    boolean them =
        running == null && !people && phrase.pronoun() && sentence.token(phrase.last()).is("them");
    return them
        || fate.by().equals(InjuryRules.OTHERS_HIT)
        || lost(sentence, phrase, fate, running);
  }

  /** "112 drones, and 28 more were lost", "12 novels, of which five were released as films". */
  private static boolean lost(
      Sentence sentence, CountedPhrase phrase, Fate fate, @Nullable Category before) {
    String lemma = sentence.token(fate.trigger()).lemma();
    boolean published = before == null && lemma.equals("release");
    return phrase.bare() && (published || lemma.equals("lose") || lemma.equals("capture"));
  }

  /**
   * "two of the murder trials", "two of the lanes are free": a word for a fate that only says more
   * of another noun, or behind one that is none for people.
   *
   * @param at where the word was looked for
   */
  static boolean ofThing(Sentence sentence, CountedPhrase phrase, Fate fate, int at) {
    boolean another =
        sentence.token(fate.trigger()).tag().equals("NN")
            && Words.noun(sentence, fate.triggerLast() + 1);
    boolean things = // "two of the artworks were returned"
        at > phrase.last() && !phrase.bare() && !phrase.meets(TriggerWord.Needs.PEOPLE);
    return another || things;
  }

  /** "most of the 40 passengers", "almost all of the 40": what is told of no number of them. */
  static boolean ofMost(Sentence sentence, CountedPhrase phrase, Frames frames) {
    int of = SequelRules.owned(sentence, phrase.first()) - 1;
    of -= of > 1 && sentence.token(of).tag().equals("DT") ? 1 : 0;
    if (of < 1 || !sentence.token(of).is("of")) {
      return false;
    }
    boolean nearly = // "nearly all", but not "all"
        of > 1 && sentence.token(of - 1).is("all") && Words.adverb(sentence, of - 2);
    return nearly || frames.is(Frames.Kind.MOST, sentence, of - 1);
  }

  /** "Of the 400 men on the list, 41 have been freed": what is told of a part alone. */
  static boolean fronted(Sentence sentence, List<CountedPhrase> phrases, int i, Fate fate) {
    CountedPhrase phrase = phrases.get(i);
    int of = AgainRules.before(sentence, phrase.first());
    boolean body = // "Of a population of 15 million one million died"
        phrase.bare()
            && of > 2
            && sentence.token(of).is("of")
            && Words.tag(sentence, of - 1).equals("NN")
            && sentence.token(of - 2).tag().equals("DT");
    of -= body ? 3 : 0;
    of -= of > 0 && sentence.token(of).tag().equals("DT") ? 1 : 0;
    boolean part = // unlike "of the 34 admitted, nine"
        i + 1 < phrases.size()
            && phrases.get(i + 1).bare()
            && (!phrase.bare()
                || body
                || Words.relative(sentence, phrase.last() + 1) // "Of 91,000 who were led away,"
                || Words.token(sentence, phrase.last() + 1, ",")
                || Words.tag(sentence, phrase.last() + 1).equals("IN") // "of the 40 in my class,"
                || aboard(sentence, phrases.get(i + 1).first() - 1));
    if (!part || of < 0 || !sentence.token(of).is("of")) {
      return false;
    }
    int open = of - (Words.token(sentence, of - 1, "out") ? 2 : 1);
    boolean opens =
        open < 0
            || ",;".contains(sentence.token(open).lower())
            || Words.CLAUSE_STARTS.contains(sentence.token(open).lower());
    int comma = phrases.get(i + 1).first() - 1;
    for (int k = phrase.last() + 1; k < comma; k++) {
      if (Words.relative(sentence, k) && fate.category() != Category.RELEASED) {
        return false; // "of the 124 journalists and editors who lost their lives, 70 percent"
      }
    }
    boolean abuts = (body || !phrase.bare()) && comma == phrase.last();
    return opens
        && fate.trigger() > comma
        && (abuts || Words.token(sentence, comma, ",") || aboard(sentence, comma));
  }

  /** "of the 18 on board (four) were found". */
  private static boolean aboard(Sentence sentence, int i) {
    return Words.token(sentence, i, "aboard") || Words.token(sentence, i, "board");
  }

  /**
   * "Three of the (nine miners) rescued, says ministry": a headline leaves out the verb of the
   * part, where prose, "three of the nine miners rescued have died", says more of it.
   */
  static boolean headline(Sentence sentence, List<CountedPhrase> phrases, int i, Fate fate) {
    int behind = phrases.get(i).last() + 1;
    if (i != 1
        || phrases.get(0).first() != 0
        || fate.trigger() != behind
        || Words.token(sentence, sentence.size() - 1, ".")
        || !sentence.token(behind).tag().startsWith("VB")) {
      return false;
    }
    for (int k = behind + 1; k < sentence.size(); k++) {
      String lower = sentence.token(k).lower();
      if (STOPS.contains(lower) || Words.CLAUSE_STARTS.contains(lower)) {
        return true;
      }
      if (Words.finite(sentence, k)) {
        return false;
      }
    }
    return true;
  }

  /**
   * "40 percent of those affected", "two of those responsible", "two of those who planned it":
   * others, whom another verb or what they did sets apart.
   */
  static boolean ofOthers(Sentence sentence, CountedPhrase phrase, Frames frames) {
    if (!sentence.token(phrase.last()).is("those")) {
      return false;
    }
    int verb = phrase.last() + 1;
    boolean told = Words.relative(sentence, verb);
    verb = told ? Words.behindAuxiliaries(sentence, verb + 1) : verb;
    if (verb >= sentence.size()) {
      return false;
    }
    return (!told
            && Words.verb(sentence, verb)
            && frames.verb(Frames.Kind.SETTING_APART, sentence, verb))
        || culprits(sentence, verb, frames);
  }

  /**
   * "(those) responsible", "who planned it", "behind the attack", "wanted for murder", but not
   * "behind the counter", "wanted to go".
   */
  private static boolean culprits(Sentence sentence, int i, Frames frames) {
    if (sentence.token(i).is("behind")) {
      return Words.token(sentence, i + 1, "it")
          || frames.any(Frames.Kind.BLOW, sentence, i + 1, i + DEED)
          || frames.any(Frames.Kind.DEED, sentence, i + 1, i + DEED);
    }
    if (sentence.token(i).is("wanted")) {
      return Words.token(sentence, i + 1, "for") || Words.token(sentence, i + 1, "by");
    }
    return frames.is(Frames.Kind.CULPRIT, sentence, i)
        || frames.verb(Frames.Kind.CULPRIT, sentence, i);
  }

  /** "650 victims", but not "650 victims joined the case". */
  static boolean victims(Sentence sentence, CountedPhrase phrase, Frames frames) {
    if (phrase.bare() || !sentence.token(phrase.head()).lemma().equals("victim")) {
      return false;
    }
    int verb = Words.behindAuxiliaries(sentence, phrase.last() + 1);
    return !(verb < sentence.size() && frames.verb(Frames.Kind.LITIGATING, sentence, verb));
  }

  /** "(Three officials spoke of 30 dead;) one of them put the toll at 40": one who tells. */
  static boolean tells(Sentence sentence, CountedPhrase phrase, Frames frames) {
    int verb = phrase.last() + 1;
    if (!Words.tensed(sentence, verb)) {
      return false;
    }
    return frames.verb(Frames.Kind.SPEAKING, sentence, verb)
        || (sentence.token(verb).lemma().equals("put")
            && sentence.lowers().subList(verb, sentence.size()).contains("at"))
        || (sentence.token(verb).lemma().equals("go") && goesAsFar(sentence, verb + 1));
  }

  /** "(went) as high as 60", "as far as to say 60", not "as far as the door". */
  private static boolean goesAsFar(Sentence sentence, int as) {
    int number = as + 3;
    if (!Words.token(sentence, as, "as") || !Words.token(sentence, as + 2, "as")) {
      return false;
    }
    if (Words.token(sentence, number, "to")) {
      return sentence.tokens().subList(number, sentence.size()).stream()
          .anyMatch(token -> token.tag().equals("CD"));
    }
    return Words.tag(sentence, number).equals("CD");
  }

  /** "(killed three men) when one of them ran", "as two of them tried": what they did. */
  static boolean act(Sentence sentence, CountedPhrase phrase) {
    int before = phrase.first() - 1;
    int verb = phrase.last() + 1;
    return before > 0
        && verb < sentence.size()
        && Words.CLAUSE_STARTS.contains(sentence.token(before).lower())
        && Words.tensed(sentence, verb)
        && !Words.auxiliary(sentence, verb);
  }

  /** "persuaded some of them to leave", "questioned some of them": of the killed nobody would. */
  static boolean ofTheLiving(
      Sentence sentence, CountedPhrase phrase, Category told, Frames frames) {
    int verb = ObjectRules.before(sentence, phrase.first());
    if (told != Category.KILLED || verb < 0 || !Words.verb(sentence, verb)) {
      return false;
    }
    int behind = phrase.last() + 1;
    boolean acts =
        behind + 1 < sentence.size()
            && ((sentence.token(behind).is("from")
                    && sentence.token(behind + 1).lower().endsWith("ing"))
                || (sentence.token(behind).is("to")
                    && sentence.token(behind + 1).tag().equals("VB")
                    && !Words.auxiliary(sentence, behind + 1)));
    return acts || frames.verb(Frames.Kind.DEALING, sentence, verb);
  }

  /** "including one dead and (one who) had to be cut free": the second is not what the first is. */
  static boolean contrasted(Sentence sentence, CountedPhrase phrase, Fate previous) {
    return phrase.bare()
        && Words.token(sentence, phrase.last() + 1, "who")
        && Words.token(sentence, phrase.first() - 1, "and")
        && previous.by().startsWith("countedNoun")
        && previous.trigger() > PartMarks.including(sentence, phrase);
  }

  /**
   * "half of the 11,000 troops were killed", "none of the ship's 40 passengers was hurt": others'
   * fate.
   */
  static boolean ofAnother(List<CountedPhrase> phrases, int i) {
    CountedPhrase phrase = phrases.get(i);
    if (i == 0) {
      return false;
    }
    Sentence sentence = phrase.mention().sentence();
    int of = AgainRules.before(sentence, SequelRules.owned(sentence, phrase.first()));
    if (!sentence.token(Math.max(of, 0)).is("of")) {
      return false;
    }
    int before = of - 1; // "Several men, of the 1,960 sent, died"
    before -= Words.token(sentence, before, ",") ? 1 : 0;
    return phrases.get(i - 1).mention().last() == before || phrases.get(i - 1).head() == before;
  }
}
