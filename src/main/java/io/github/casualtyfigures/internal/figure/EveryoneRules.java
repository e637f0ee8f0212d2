package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers of people of whom other words tell what became of all: "none of the 62 aboard
 * survived", "a plane with 62 people on board crashed, killing everyone", "176 people, all of whom
 * died". Immutable; may be shared by threads.
 */
final class EveryoneRules {

  private static final int FARTHEST = 16;

  private static final Set<String> NOBODY = Set.of("none", "nobody");
  private static final Set<String> CLAUSE_BEFORE = Set.of(",", ";", "and", "but", "when");

  /** The words of a sentence before the one that means everybody: "The airline said that all". */
  private static final int LONGEST_OPENING = 8;

  private static final Set<String> OPENING = Set.of("that", "said", "says", "but");
  private static final Set<String> IN = Set.of("on", "in", "inside", "aboard");
  private static final Set<String> FADING = Set.of("down", "out", "off", "away");
  private static final Set<String> EXCEPTING = Set.of("except", "excepting", "barring", "bar");
  private static final Set<String> APART = Set.of("apart", "aside", "save", "other", "with");
  private static final Set<String> FROM = Set.of("from", "for", "than", "the");
  private static final Set<String> JOKING = Set.of("joke", "quip", "jest");
  private static final int LONGEST_CAUSE = 6;

  private final Triggers triggers;
  private final PredicateReader predicates;
  private final Frames frames;

  EveryoneRules(Triggers triggers, PredicateReader predicates, Frames frames) {
    this.triggers = triggers;
    this.predicates = predicates;
    this.frames = frames;
  }

  /** "It had 62 people on board. None survived": what the sentence behind tells of them all. */
  @Nullable Fate next(Sentence sentence, CountedPhrase phrase, @Nullable Sentence next) {
    if (next == null || phrase.single() || phrase.share() || aboard(sentence, phrase) < 0) {
      return null;
    }
    for (int i = 0; i < Math.min(LONGEST_OPENING, next.size() - 1); i++) {
      boolean opens = i == 0 || OPENING.contains(next.token(i - 1).lower()) || quoted(next, i - 1);
      Fate told = opens ? ofAll(next, i) : null;
      if (told != null && told.category() != Category.DISPLACED) {
        return Fate.at(told.category(), TriggerWord.Needs.ANY, phrase.last(), "toldNext")
            .withStatus(told.status(), -1);
      }
    }
    return null;
  }

  private static boolean quoted(Sentence sentence, int i) {
    return i == 0 && Words.quote(sentence, i);
  }

  /** "All were killed", "None survived", "There were no survivors", from the token at {@code i}. */
  private @Nullable Fate ofAll(Sentence sentence, int i) {
    String lower = sentence.token(i).lower();
    if (PartMarks.EVERYONE.contains(lower)) {
      int verb = pastWhere(sentence, i + 1);
      Fate told =
          Words.be(sentence, verb) || Words.verb(sentence, verb)
              ? told(sentence, verb, "toldNext")
              : null;
      boolean unhurt = // "All were hurt by the cuts"
          told != null
              && frames.verb(Frames.Kind.WORSENING, sentence, told.trigger())
              && frames.any(
                  Frames.Kind.POLICY,
                  sentence,
                  told.triggerLast() + 1,
                  told.triggerLast() + LONGEST_CAUSE);
      return unhurt ? null : told;
    }
    int noun = Words.behindAuxiliaries(sentence, i + 1) + 1;
    boolean survivors =
        lower.equals("there")
            && Words.lower(sentence, noun).equals("survivors")
            && sentence.token(noun - 1).is("no")
            && !placed(sentence, noun + 1);
    boolean one = Words.token(sentence, i + 1, "one");
    boolean nobody = NOBODY.contains(lower) || (one && (lower.equals("no") || lower.equals("not")));
    int verb = Words.behindAuxiliaries(sentence, pastWhere(sentence, one ? i + 2 : i + 1));
    boolean none =
        nobody
            && sentence.has(verb)
            && sentence.token(verb).lemma().equals("survive")
            && !Words.token(sentence, verb + 1, "to") // "to tell of the flood of 1990"
            && !lesser(sentence, verb);
    return (survivors || none) && !excepting(sentence, i)
        ? Fate.at(Category.KILLED, TriggerWord.Needs.ANY, i, "noSurvivors")
        : null;
  }

  /** "(no survivors) in the car": not of those told of before, but "in the crash". */
  private boolean placed(Sentence sentence, int in) {
    return IN.contains(Words.lower(sentence, in))
        && !frames.any(Frames.Kind.MISHAP, sentence, in + 1, in + 4); // "in the plane crash"
  }

  /**
   * "(survived) the reshuffle", "the crash of the coalition": what nobody dies of, whatever they
   * outlive, unlike "the crash", "the collapse of the bridge".
   */
  private boolean lesser(Sentence sentence, int survive) {
    int mishap = survive + 2;
    if (!ObjectMarks.objectFollows(sentence, survive + 1)) {
      return false;
    }
    if (!frames.is(Frames.Kind.MISHAP, sentence, mishap)) {
      return true;
    }
    if (!Words.token(sentence, mishap + 1, "of")) {
      return false;
    }
    int end = mishap + LONGEST_CAUSE;
    return !frames.any(Frames.Kind.VESSEL, sentence, mishap + 2, end)
        && !frames.any(Frames.Kind.VEHICLE, sentence, mishap + 2, end)
        && !frames.any(Frames.Kind.TRAVEL, sentence, mishap + 2, end)
        && !frames.any(Frames.Kind.RUIN, sentence, mishap + 2, end)
        && !frames.any(Frames.Kind.ABOVE, sentence, mishap + 2, end);
  }

  /** "(All died) except four", "apart from the pilot", "but two": not all of them. */
  private static boolean excepting(Sentence sentence, int from) {
    for (int i = from + 1; i < Math.min(from + FARTHEST, sentence.size() - 1); i++) {
      String lower = sentence.token(i).lower();
      String next = sentence.token(i + 1).lower();
      boolean part =
          EXCEPTING.contains(lower)
              || (APART.contains(lower)
                  && FROM.contains(next)
                  && (!lower.equals("with") || Words.token(sentence, i + 2, "exception")))
              || (lower.equals("but")
                  && sentence.token(i + 1).tag().equals("CD")
                  && Words.closed(sentence, i + 2));
      if (part) {
        return true;
      }
    }
    return false;
  }

  /** The fate of those whom nobody outlived, or null. */
  @Nullable Fate nobodySurvived(Sentence sentence, CountedPhrase phrase) {
    Fate none = noneSurvived(sentence, phrase);
    return none != null ? none : noSurvivors(sentence, phrase);
  }

  /** What befell all of those whom the phrase counts, where nothing else tells of them; or null. */
  @Nullable Fate find(Sentence sentence, CountedPhrase phrase) {
    Fate whole = allOfWhom(sentence, phrase);
    Fate fate = whole != null ? whole : everyone(sentence, aboard(sentence, phrase));
    boolean safe = fate != null && fate.category() == Category.DISPLACED; // off a plane that landed
    return safe ? null : fate;
  }

  /** "176 people on board, (all of whom) died": the relative clause tells of each of them. */
  private @Nullable Fate allOfWhom(Sentence sentence, CountedPhrase phrase) {
    int all = phrase.last() + 1;
    while (all < Math.min(phrase.last() + FARTHEST, sentence.size())
        && !sentence.token(all).is("all")) {
      boolean other = sentence.token(all).tag().equals("CD") && !sentence.token(all - 1).is("and");
      if (other || Words.verb(sentence, all) || sentence.token(all).is(";")) {
        return null;
      }
      all++;
    }
    boolean relative =
        Words.token(sentence, all + 1, "of") && Words.token(sentence, all + 2, "whom");
    return relative ? told(sentence, all + 3, "allOfWhom") : null;
  }

  /** What the predicate at {@code verb} says became of its subject, or null. */
  private @Nullable Fate told(Sentence sentence, int verb, String rule) {
    if (verb >= sentence.size()) {
      return null;
    }
    PredicateReader.Predicate read = predicates.read(sentence, verb, rule);
    Fate fate = read.finite() && !read.negated() ? read.fate() : null;
    boolean fades = // "All died down when the wind dropped"
        fate != null
            && sentence.token(fate.trigger()).lemma().equals("die")
            && FADING.contains(Words.lower(sentence, fate.triggerLast() + 1));
    return fades || excepting(sentence, verb) ? null : fate;
  }

  /** "(with 62 people on board) crashed, killing everyone", "; all on board died". */
  private @Nullable Fate everyone(Sentence sentence, int from) {
    for (int i = from + 1; from > 0 && i < sentence.size(); i++) {
      if (!PartMarks.EVERYONE.contains(sentence.token(i).lower())) {
        continue;
      }
      int behind = pastWhere(sentence, i + 1);
      Phrases.Match<TriggerWord> verb = triggers.endingAt(Triggers.Form.VERB, sentence, i - 1);
      if (verb != null && verb.value().takesObject() && Words.closed(sentence, behind)) {
        return Fate.of(verb.value(), i - verb.length(), i - 1, "killedEveryone");
      }
      if (CLAUSE_BEFORE.contains(sentence.token(i - 1).lower())) {
        return told(sentence, behind, "everyoneAboard");
      }
    }
    return null;
  }

  /** "everyone (on board)", "all (of them)", "all (inside)": the token behind who is meant. */
  private static int pastWhere(Sentence sentence, int from) {
    boolean them = Words.token(sentence, from, "of") && Words.token(sentence, from + 1, "them");
    return them ? from + 2 : Math.max(from, pastAboard(sentence, from));
  }

  /** "(118 people) on board", "aboard", "inside": the token behind, or -1. */
  private static int pastAboard(Sentence sentence, int i) {
    if (Words.token(sentence, i, "on") && Words.token(sentence, i + 1, "board")) {
      return i + 2;
    }
    return Words.token(sentence, i, "aboard") || Words.token(sentence, i, "inside") ? i + 1 : -1;
  }

  /** "crashed with 118 people on board; none survived": all who were on board. */
  private @Nullable Fate noSurvivors(Sentence sentence, CountedPhrase phrase) {
    int on = aboard(sentence, phrase);
    for (int i = on; on > 0 && i < sentence.size(); i++) {
      String before = sentence.token(i - 1).lower();
      String lemma = sentence.token(i).lemma();
      boolean whom = // "none of whom survived"
          before.equals("whom") && i > 2 && NOBODY.contains(sentence.token(i - 3).lower());
      boolean noOne = before.equals("one") && sentence.token(i - 2).is("no");
      boolean none =
          (lemma.equals("survive") && (whom || noOne || NOBODY.contains(before)))
              || (lemma.equals("survivor") && before.equals("no"));
      if (none) {
        return Fate.at(Category.KILLED, TriggerWord.Needs.ANY, i, "noSurvivors");
      }
    }
    return null;
  }

  /**
   * "(118 people) on board", "(46 passengers) and five crew were aboard", "carrying (118)": a token
   * behind what tells that they were aboard, or -1.
   */
  private int aboard(Sentence sentence, CountedPhrase phrase) {
    int i = phrase.last() + 1;
    if (phrase.first() > 0 && sentence.token(phrase.first() - 1).lemma().equals("carry")) {
      return i;
    }
    if (Words.token(sentence, i, "and")) {
      i++;
      while (i < Math.min(phrase.last() + FARTHEST, sentence.size())
          && (Words.noun(sentence, i)
              || sentence.token(i).tag().equals("CD")
              || sentence.token(i).tag().startsWith("JJ"))) {
        i++;
      }
    }
    while (i < sentence.size() && Words.BE.contains(sentence.token(i).lower())) {
      i++;
    }
    int vessel = i + 2; // "forty people were on the boat"
    boolean in = IN.contains(Words.lower(sentence, i)) && Words.token(sentence, i + 1, "the");
    boolean craft =
        in
            && sentence.has(vessel)
            && (frames.is(Frames.Kind.VESSEL, sentence, vessel)
                || frames.is(Frames.Kind.VEHICLE, sentence, vessel)
                || sentence.token(vessel).is("plane"));
    return craft ? vessel + 1 : pastAboard(sentence, i);
  }

  /** "none (of)", "not one", "not a single one": the last token of what denies all. */
  private static boolean nobodyOf(Sentence sentence, int last) {
    return sentence.token(last).is("none")
        || (sentence.token(last).is("one")
            && (Words.token(sentence, last - 1, "not")
                || (Words.token(sentence, last - 1, "single")
                    && Words.token(sentence, last - 3, "not"))));
  }

  /** "None of the 62 people aboard survived": all of them died. */
  private @Nullable Fate noneSurvived(Sentence sentence, CountedPhrase phrase) {
    int of = phrase.first() - 1;
    if (of < 1 || !sentence.token(of).is("of") || !nobodyOf(sentence, of - 1)) {
      return null;
    }
    boolean aboard = false;
    boolean politics = // who outlive landslides of votes
        frames.head(Frames.Kind.OFFICE, sentence, phrase)
            || Words.token(sentence, phrase.head() - 1, "party");
    for (int i = phrase.last() + 1; i < Math.min(phrase.last() + FARTHEST, sentence.size()); i++) {
      if (sentence.token(i).is("alive") && sentence.token(i - 1).is("out")) {
        boolean jest = sentence.tokens().stream().anyMatch(t -> JOKING.contains(t.lemma()));
        return jest ? null : Fate.at(Category.KILLED, TriggerWord.Needs.ANY, i, "noneSurvived");
      }
      if (sentence.token(i).lemma().equals("survive")) {
        boolean lived = // "none of the 12 ministers survived the reshuffle"
            (!aboard && (lesser(sentence, i) || politics)) || excepting(sentence, i);
        return lived ? null : Fate.at(Category.KILLED, TriggerWord.Needs.ANY, i, "noneSurvived");
      }
      aboard |= pastAboard(sentence, i) > 0;
    }
    return null;
  }
}
