package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells how far the noun phrase behind a number goes: "12 young Syrian and Iraqi men" ends before
 * "were". Immutable; may be shared by threads.
 */
final class PhraseExtent {

  /** Words that may stand before the number of a whole: "of the more than 11,000 troops". */
  private static final Set<String> HEDGES =
      WordTable.of(
          "approximately",
          "about",
          "some",
          "roughly",
          "more",
          "than",
          "nearly",
          "over",
          "almost",
          "around");

  /** What deals the number out, and an apostrophe: "160 prisoners apiece". */
  private static final Set<String> CLOSING = WordTable.of("each", "apiece", "'");

  /** What follows a length of time that tells when, and modifies no people. */
  private static final Set<String> ELAPSED =
      WordTable.of("after", "before", "later", "earlier", "ago", "into", "prior", "since");

  private static final Set<String> SPANS =
      WordTable.of(
          "seconds", "moments", "minutes", "hours", "days", "weeks", "months", "years", "decades");

  /** The tags in the name of a body: "Workers' Party (PKK)". */
  private static final Set<String> NAMING = WordTable.of("NNP", "NNPS", "POS", "-LRB-", "-RRB-");

  private static final int LONGEST_DESIGNATION = 5;

  private final Triggers triggers;
  private final PeopleNouns nouns;
  private final Frames frames;
  private final ModifierJoints joints;

  PhraseExtent(Triggers triggers, PeopleNouns nouns, Frames frames) {
    this.frames = frames;
    this.triggers = triggers;
    this.nouns = nouns;
    this.joints = new ModifierJoints(triggers, nouns);
  }

  /**
   * "a 300-level student", "a two-term governor": whether a hyphen ties the number that ends before
   * {@code hyphen} to a noun for something else than people.
   */
  boolean tied(Sentence sentence, int hyphen) {
    int noun = hyphen + 1;
    return noun < sentence.size()
        && sentence.token(hyphen).is("-")
        && !sentence.token(hyphen).spaced()
        && !sentence.token(noun).spaced()
        && sentence.token(noun).tag().equals("NN")
        && !knownNoun(sentence, noun);
  }

  /** "(nine of) the most seriously (injured)": how badly those of a group are hurt. */
  private boolean gravely(Sentence sentence, int i) {
    int how = sentence.token(i).is("most") || sentence.token(i).is("more") ? i + 1 : i;
    boolean the = i > 0 && sentence.token(i - 1).tag().equals("DT");
    return (the || Words.token(sentence, i - 1, "most") || Words.token(sentence, i - 1, "more"))
        && how + 1 < sentence.size()
        && Words.adverb(sentence, how)
        && frames.is(Frames.Kind.GRAVELY, sentence, how)
        && frames.is(Frames.Kind.VICTIMS, sentence, how + 1);
  }

  /** "killed 12 people (hours) after a truce": a length of time that belongs to no noun before. */
  static boolean elapsed(Sentence sentence, int i) {
    return sentence.token(i).tag().equals("NNS")
        && i + 1 < sentence.size()
        && ELAPSED.contains(sentence.token(i + 1).lower())
        && span(sentence, i);
  }

  /** "hours", "years": a unit of time in the plural. */
  static boolean span(Sentence sentence, int i) {
    return SPANS.contains(sentence.token(i).lower());
  }

  private static boolean letBefore(Sentence sentence, int go) {
    for (int i = go - 2; i >= Math.max(0, go - LONGEST_DESIGNATION); i--) {
      if (sentence.token(i).lemma().equals("let")) {
        return true;
      }
    }
    return false;
  }

  boolean continues(Sentence sentence, int i, int head, boolean partitive) {
    String lower = sentence.token(i).lower();
    String tag = sentence.token(i).tag();
    if (lower.equals("-") && i + 1 < sentence.size() && !sentence.token(i).spaced()) {
      return !sentence.token(i + 1).spaced();
    }
    if (lower.equals("/") && !sentence.token(i).spaced()) {
      return i + 1 < sentence.size() && Words.noun(sentence, i + 1); // "PKK/YPG fighters"
    }
    if ((Words.WEEKDAYS.contains(lower) && !(head < 0 && shift(sentence, i)))
        || (head < 0 && lower.equals("go") && letBefore(sentence, i)) // "let 18 go"
        || (CLOSING.contains(lower) && !tag.equals("POS"))) {
      return false;
    }
    if (head < 0
        && i + 1 < sentence.size()
        && frames.verb(Frames.Kind.ESCAPING, sentence, i)
        && knownNoun(sentence, i + 1)) {
      return true; // "nine escaped inmates"
    }
    boolean newly = // "two thirds of the newly displaced"
        partitive && head < 0 && tag.equals("RB") && i + 1 < sentence.size();
    if (newly && triggers.at(Triggers.Form.NOUN, sentence, i + 1) != null) {
      return true;
    }
    if (head < 0 && (Hyperbole.dying(sentence, i, frames) || (partitive && gravely(sentence, i)))) {
      return true;
    }
    if ((lower.equals("next") || lower.equals("last"))
        && i + 1 < sentence.size()
        && frames.is(Frames.Kind.TIME, sentence, i + 1)) {
      return false; // "another 600 next month"
    }
    if (tag.startsWith("NN") && frames.is(Frames.Kind.DYING, sentence, i)) {
      return false;
    }
    if (tag.equals("NN") && head == i - 1 && Words.WHERE.contains(lower)) {
      return false;
    }
    if (head == i - 1 && elapsed(sentence, i)) {
      return false;
    }
    if (Words.health(sentence, i)) {
      return head < 0;
    }
    if (tag.startsWith("NNP") && head == i - 1 && namedBehind(sentence, head)) {
      return false;
    }
    if (tag.startsWith("NN")) {
      boolean verb = head >= 0 ? verbAfterNoun(sentence, i) : participleHere(sentence, i);
      return !verb;
    }
    if (head == i - 1 && nouns.closing(sentence, i)) {
      return true; // "one army conscript"
    }
    boolean told = Words.verb(sentence, i) || (tag.equals("JJ") && stateHere(sentence, i));
    if (knownNoun(sentence, i) && !(head >= 0 && told)) {
      return true;
    }
    if ((lower.equals("and") || lower.equals(","))
        && head >= 0
        && joints.joinsModifiers(sentence, i, head)) {
      return true;
    }
    if (head < 0 && joints.joinsAdjectives(sentence, i)) {
      return true;
    }
    boolean possessed = i > 0 && sentence.token(i - 1).tag().equals("POS");
    boolean joined = i > 0 && sentence.token(i - 1).is("and");
    boolean named =
        head == i - 1
            && sentence.token(head).tag().startsWith("NNP")
            && tag.startsWith("JJ")
            && !stateHere(sentence, i)
            && i + 1 < sentence.size()
            && Words.noun(sentence, i + 1);
    if (named) {
      return true;
    }
    if (partitive && tag.equals("CD") && Words.tag(sentence, i - 1).equals("CD")) {
      return true; // "half of Sudan's 50 million people"
    }
    if (head >= 0 && !possessed && !joined) {
      return tag.equals("POS") && i + 1 < sentence.size();
    }
    boolean modifier = tag.equals("VBN") || tag.equals("VBG") || tag.startsWith("JJ");
    if (possessed && modifier && i + 1 < sentence.size() && Words.noun(sentence, i + 1)) {
      return true;
    }
    if (partitive
        && (tag.equals("DT")
            || tag.equals("PRP$")
            || tag.equals("CD")
            || tag.equals("PDT")
            || HEDGES.contains(lower))) {
      return true;
    }
    if (tag.equals("JJ") || tag.equals("JJR") || tag.equals("JJS")) {
      return !stateHere(sentence, i);
    }
    if (lower.equals("other") || lower.equals("others") || lower.equals("more")) {
      return true;
    }
    if (tag.equals("RB") && head < 0) {
      return intensifies(sentence, i + 1);
    }
    boolean participle =
        tag.equals("VBN")
            || tag.equals("VBG")
            || reported(sentence, i, head)
            || wanted(sentence, i, head);
    boolean beforeNoun =
        i + 1 < sentence.size()
            && (Words.noun(sentence, i + 1)
                || nouns.closing(sentence, i + 1) // "a suspected militant"
                || (sentence.token(i + 1).tag().startsWith("JJ")
                    && i + 2 < sentence.size()
                    && Words.noun(sentence, i + 2)));
    return participle && beforeNoun && triggers.at(Triggers.Form.VERB, sentence, i) == null;
  }

  /** "of the 58 reported deaths": a participle that the tagger takes for a past tense. */
  private boolean reported(Sentence sentence, int i, int head) {
    if (head >= 0 || !sentence.token(i).tag().equals("VBD") || i + 1 >= sentence.size()) {
      return false;
    }
    Phrases.Match<TriggerWord> noun = triggers.at(Triggers.Form.NOUN, sentence, i + 1);
    return noun != null
        && noun.value().role() == TriggerWord.Role.STRONG
        && triggers.at(Triggers.Form.LINK, sentence, i) != null
        && Words.token(sentence, i - 2, "the");
  }

  /** "46 (outlawed) PKK militants were killed": behind whose noun stands another verb. */
  private boolean wanted(Sentence sentence, int i, int head) {
    if (head >= 0
        || !sentence.token(i).tag().equals("VBD")
        || Words.be(sentence, i)
        || !Words.tag(sentence, i - 1).equals("CD")) {
      return false;
    }
    int noun = i + 1;
    while (NAMING.contains(Words.tag(sentence, noun))) {
      noun++;
    }
    boolean nation = Words.tag(sentence, noun - 1).equals("NNPS");
    noun -= nation ? 1 : 0;
    return (nation || (Words.tag(sentence, noun).equals("NNS") && knownNoun(sentence, noun)))
        && (Words.be(sentence, noun + 1) || Words.verb(sentence, i - 2) || hosts(sentence, i - 2));
  }

  /** "Jordan (hosts) 650,000 registered Syrians": a verb that the tagger takes for a plural. */
  private static boolean hosts(Sentence sentence, int i) {
    return Words.token(sentence, i, "hosts") && Words.tag(sentence, i - 1).startsWith("NNP");
  }

  /** "370 lightly armed peacekeepers": an adverb before an adjective that a noun follows. */
  private boolean intensifies(Sentence sentence, int i) {
    if (i + 1 >= sentence.size() || stateHere(sentence, i)) {
      return false;
    }
    String tag = sentence.token(i).tag();
    boolean adjective = tag.equals("VBN") || tag.equals("JJ");
    boolean noun = Words.noun(sentence, i + 1) || sentence.token(i + 1).tag().startsWith("JJ");
    return adjective && noun && triggers.at(Triggers.Form.VERB, sentence, i) == null;
  }

  /** "two sisters Ana and Lola": a plural that is no name closes the phrase before one. */
  private static boolean namedBehind(Sentence sentence, int head) {
    return sentence.token(head).tag().equals("NNS") && !sentence.token(head).capitalised();
  }

  /**
   * "two of the Ministry of Finance officials": the plural noun for people behind the name of a
   * body whose "of" stands at {@code of}, or {@code of}.
   */
  int pastBody(Sentence sentence, int of) {
    if (!sentence.token(of).is("of") || !sentence.token(of - 1).tag().equals("NNP")) {
      return of;
    }
    for (int i = of + 1; i < Math.min(of + 6, sentence.size()); i++) {
      if (sentence.token(i).tag().equals("NNS")) {
        return knownNoun(sentence, i) ? i : of;
      }
      if (!sentence.token(i).tag().startsWith("NNP")) {
        return of;
      }
    }
    return of;
  }

  /** "Troops killed" in a headline: a noun tag on what is the verb. */
  private boolean verbAfterNoun(Sentence sentence, int i) {
    Phrases.Match<TriggerWord> verb = triggers.at(Triggers.Form.VERB, sentence, i);
    return stateHere(sentence, i)
        || (verb != null && (verb.value().participle() || verb.value().past()));
  }

  /** "11 hurt" in a headline: a participle that was taken for a noun. */
  private boolean participleHere(Sentence sentence, int i) {
    Phrases.Match<TriggerWord> verb = triggers.at(Triggers.Form.VERB, sentence, i);
    boolean nounNext = i + 1 < sentence.size() && Words.noun(sentence, i + 1);
    return verb != null
        && verb.value().participle()
        && !nounNext
        && triggerNoun(sentence, i) == null;
  }

  private boolean stateHere(Sentence sentence, int i) {
    return triggers.at(Triggers.Form.STATE, sentence, i) != null;
  }

  /** "a night watchman", "40 percent of evening sales": no time at which anybody was hit. */
  private boolean shift(Sentence sentence, int i) {
    if (i == 0 || i + 1 >= sentence.size() || sentence.token(i).capitalised()) {
      return false;
    }
    String before = sentence.token(i - 1).tag();
    return (before.equals("DT")
            || before.equals("CD")
            || before.startsWith("JJ")
            || sentence.token(i - 1).is("of"))
        && Words.noun(sentence, i)
        && (nouns.endingAt(sentence, i + 1) != null
            || (sentence.token(i - 1).is("of") && Words.noun(sentence, i + 1)));
  }

  boolean knownNoun(Sentence sentence, int i) {
    PeopleNouns.Noun noun = nouns.endingAt(sentence, i);
    return (noun != null && (noun.plural() || nouns.hyphened(sentence, i)))
        || triggerNoun(sentence, i) != null;
  }

  private @Nullable TriggerWord triggerNoun(Sentence sentence, int last) {
    Phrases.Match<TriggerWord> match = triggers.endingAt(Triggers.Form.NOUN, sentence, last);
    return match == null ? null : match.value();
  }

  /** "16-year-old", "nine year-old", "nine year old": its last token, or {@code i}. */
  static int pastAge(Sentence sentence, int i) {
    boolean apart = sentence.token(i).tag().equals("CD") && Words.token(sentence, i + 1, "year");
    if (apart && Words.token(sentence, i + 2, "old")) {
      return i + 2;
    }
    int year = apart ? i + 1 : i;
    int last = hyphenated(sentence, year);
    return last > year ? last : i;
  }

  /**
   * "bullet-riddled", "Saudi-led": the last token of a hyphenated word that begins at {@code i}.
   */
  static int hyphenated(Sentence sentence, int i) {
    int last = i;
    while (last + 2 < sentence.size()
        && Words.dash(sentence, last + 1)
        && !sentence.token(last + 1).spaced()
        && !sentence.token(last + 2).spaced()
        && Character.isLetterOrDigit(sentence.token(last).lower().charAt(0))) {
      last += 2;
    }
    return last;
  }

  /** "three AK-47", "two T-72": letters and a number that name a weapon, and no noun behind. */
  static boolean designation(Sentence sentence, int i) {
    if (i + 2 >= sentence.size()
        || !sentence.token(i + 1).is("-")
        || sentence.token(i + 1).spaced()
        || sentence.token(i + 2).spaced()) {
      return false;
    }
    String letters = sentence.token(i).text();
    return letters.length() <= LONGEST_DESIGNATION
        && letters.chars().allMatch(Character::isLetter)
        && Character.isUpperCase(letters.charAt(0))
        && Character.isDigit(sentence.token(i + 2).text().charAt(0));
  }
}
