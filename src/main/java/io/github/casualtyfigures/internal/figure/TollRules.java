package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.Relation;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number against the noun of a toll: "the death toll rose from nine to 35", "put the number
 * of dead at 12", "fatalities have reached 990". Immutable; may be shared by threads.
 */
final class TollRules {

  private static final int FARTHEST = 28;

  /** The words from a strength to whose it is: "the party's", "in the assembly". */
  private static final int OWNER = 5;

  /** Joints that lead from a toll to its number without a verb: "toll of the crash at 288". */
  private static final Set<String> FIXED = Set.of("at", "to", ":");

  /** "among the victims were two nurses": a part, not the toll. */
  private static final Set<String> PARTING = Set.of("among", "of", "with", "including");

  private final Triggers triggers;
  private final VictimWords victims;
  private final Totals totals;
  private final TollPronouns pronouns;
  private final ExodusRules exoduses;
  private final Demands demands;
  private final Frames frames;

  TollRules(Triggers triggers, VictimWords victims, PeopleNouns nouns, Frames frames) {
    this.totals = new Totals(triggers, victims, nouns, frames);
    this.pronouns = new TollPronouns(triggers);
    this.frames = frames;
    this.exoduses = new ExodusRules(frames, new Grounds(frames));
    this.demands = new Demands(frames);
    this.triggers = triggers;
    this.victims = victims;
  }

  /**
   * The fate that a toll before the phrase gives it; "shot dead by three men" tells of no toll.
   *
   * @param running the category of the figure before, which "the total" goes on about, or null
   */
  @Nullable Fate tollBefore(Sentence sentence, CountedPhrase phrase, @Nullable Category running) {
    int j = phrase.first() - 1;
    while (j >= 0 && TollMarks.passed(sentence, j)) {
      j--;
    }
    j -= TollMarks.described(sentence, j, frames) ? 2 : 0;
    j -= TollMarks.ofScale(sentence, phrase, j) ? 1 : 0;
    if (j < 0 || Words.including(sentence, j) || difference(sentence, phrase.last() + 1)) {
      return null;
    }
    boolean behind = sentence.token(j).is("to") && Words.token(sentence, phrase.last() + 1, "the");
    if (behind && tollBehind(sentence, phrase) != null) {
      return null; // "one of the wounded died, bringing to 14 the death toll"
    }
    if (running != null && TollMarks.forTotal(sentence, phrase)) {
      return Fate.at(running, TriggerWord.Needs.PEOPLE, j, TollPronouns.RUNNING);
    }
    boolean jointed = TollMarks.jointed(sentence, j, phrase);
    if (TollMarks.ofDeed(triggers, sentence, j)
        || TollMarks.ofNumber(sentence, j)
        || TollMarks.ofCrowd(triggers, sentence, j)
        || (phrase.bare() && TollMarks.ofPlace(sentence, j, frames))
        || TollMarks.leadsAway(sentence, j)
        || (jointed && TollMarks.opensClause(sentence, j, phrase))) {
      return null;
    }
    if (!jointed && TollMarks.subject(sentence, phrase.last() + 1)) {
      return null;
    }
    boolean measured = false;
    for (int i = j; i >= Math.max(0, j - FARTHEST); i--) {
      String lower = sentence.token(i).lower();
      if (lower.equals(";")
          || (lower.equals("who") && !Words.health(sentence, i) && !totals.counting(sentence, i))
          || lower.equals("but")
          || lower.equals("while")
          || (sentence.token(j).is("of") && TollMarks.pastNumber(sentence, i))
          || (lower.equals("yet") && i > 0 && Words.NOT.contains(sentence.token(i - 1).lower()))) {
        return null;
      }
      Phrases.Match<TriggerWord> measure = triggers.endingAt(Triggers.Form.MEASURE, sentence, i);
      boolean determined = i > 0 && sentence.token(i - 1).tag().equals("DT");
      if (measure != null
          && !determined
          && (!Words.noun(sentence, i)
              || (i == j && TollMarks.numbers(sentence, i))
              || TollMarks.headline(triggers, sentence, i))) {
        measured = true;
        continue;
      }
      boolean putAt = // "puts Russian killed at 250,000"
          sentence.token(j).is("at") && i == j - 1 && putDirectly(sentence, i);
      if (jointed && i == j - 1 && (putAt || TollMarks.otherNumber(sentence, i))) {
        Fate named = victims.named(sentence, i, "tollBefore");
        return named == null ? null : totals.joinedBefore(sentence, named, putAt);
      }
      Fate toll = tollEndingAt(sentence, i, phrase.first(), running);
      if (toll != null) {
        boolean animals = // "Cattle losses are put at 900"
            toll.trigger() > 0 && frames.is(Frames.Kind.ANIMALS, sentence, toll.trigger() - 1);
        boolean wanted = demands.demanded(sentence, toll.trigger(), toll.category());
        if (animals || wanted || (sentence.token(j).is("by") && i == j - 1)) {
          return null;
        }
        if (toll.category() == Category.DEPLOYED && noForce(sentence, phrase, toll.trigger())) {
          return null;
        }
        boolean close = jointed && (j - i <= 2 || FIXED.contains(sentence.token(j).lower()));
        boolean put = pronouns.putBefore(sentence, toll.trigger());
        boolean nearer = put && TollMarks.nearer(sentence, phrase);
        nearer |= // "put the dead (between 20 and 30)", "the toll is (from 20 to 30)"
            (put || measured)
                && phrase.mention().quantity().relation() == Relation.BETWEEN
                && !sentence.token(toll.trigger()).tag().startsWith("PRP");
        boolean direct = measured && (jointed || measureAt(sentence, j));
        boolean boundQuantity = nearer || boundByVerb(sentence, phrase);
        if (!close && !direct && !(put && jointed) && !boundQuantity) {
          return null;
        }
        return from(sentence, toll, j);
      }
      if (frames.is(Frames.Kind.TOTAL, sentence, i)
          && i > 1
          && Words.joint(sentence, i - 2)
          && totals.ofOthers(sentence, i + 1)) {
        return null; // "put the dead at 12 and the number of burned cars at 40"
      }
      if (i == j - 1
          && Words.verb(sentence, i)
          && frames.verb(Frames.Kind.ATTRIBUTED, sentence, i)) {
        return null; // "280 deaths were attributed to one drug"
      }
      if (Words.verb(sentence, i)
          && measure == null
          && !softVerb(sentence, i)
          && !TollMarks.withinName(sentence, i)) {
        int outside = TollMarks.beforeClause(sentence, i);
        if (outside < 0) {
          return null;
        }
        i = outside;
      }
    }
    return null;
  }

  /** "a sanctioned strength of 2,000", "its strength in the house", "a strength of 34 judges". */
  private boolean noForce(Sentence sentence, CountedPhrase phrase, int strength) {
    boolean paper = strength > 0 && frames.is(Frames.Kind.PAPER, sentence, strength - 1);
    boolean others =
        !phrase.bare()
            && phrase.group() == Group.PEOPLE
            && !frames.is(Frames.Kind.MANPOWER, sentence, phrase.head());
    return paper
        || others
        || !totals.ofForce(sentence, strength)
        || frames.any(Frames.Kind.BODY_POLITIC, sentence, strength - OWNER, strength + OWNER);
  }

  /** "Internally displaced people top 80 million", "the exodus nears 90,000", or null. */
  @Nullable Fate crowd(Sentence sentence, CountedPhrase phrase) {
    return exoduses.crowd(sentence, phrase, triggers);
  }

  /** "tolls that are thousands apart", "the toll was 12 higher": by how much. */
  private boolean difference(Sentence sentence, int behind) {
    return behind < sentence.size() && frames.is(Frames.Kind.DIFFERENCE, sentence, behind);
  }

  private boolean measureAt(Sentence sentence, int i) {
    return triggers.endingAt(Triggers.Form.MEASURE, sentence, i) != null;
  }

  /** "crosses 15,200", "ranging from 226 to 381": the quantity begins with the verb itself. */
  private boolean boundByVerb(Sentence sentence, CountedPhrase phrase) {
    int first = phrase.mention().first();
    int last = phrase.mention().coreFirst() - 1;
    while (first < last && Words.adverb(sentence, first)) {
      first++; // "likely exceeded 900"
    }
    return first <= last && triggers.at(Triggers.Form.MEASURE, sentence, first) != null;
  }

  /** Auxiliaries and participles that stand within a toll's phrase do not end it. */
  private boolean softVerb(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    return Words.auxiliary(sentence, i)
        || tag.equals("MD")
        || tag.equals("VBN")
        || tag.equals("VBG")
        || (i > 1 // "the number of people forced to flee"
            && sentence.token(i - 1).is("to")
            && sentence.token(i - 2).tag().equals("VBN"))
        || TollMarks.leadsOn(triggers, sentence, i)
        || participle(sentence, i);
  }

  /** "the number of people killed when": a participle that the tagger takes for a past tense. */
  private boolean participle(Sentence sentence, int i) {
    Phrases.Match<TriggerWord> verb = triggers.at(Triggers.Form.VERB, sentence, i);
    boolean to = Words.token(sentence, i + 1, "to"); // "the number of people killed to 90"
    return verb != null
        && verb.value().participle()
        && (to || !ObjectMarks.objectFollows(sentence, i + 1));
  }

  /** "The previous count, 229, was", "The dead, 52 in all,": a number beside its word. */
  @Nullable Fate besideCount(Sentence sentence, CountedPhrase phrase, @Nullable Category running) {
    int comma = phrase.first() - 1;
    boolean beside =
        phrase.bare()
            && Words.token(sentence, comma, ",")
            && Words.closed(sentence, TollMarks.behindInAll(sentence, phrase.last() + 1));
    return beside && comma > 1 ? tollEndingAt(sentence, comma - 1, comma, running) : null;
  }

  /** "from nine to 35", "from a peak of 40 to 12": the first is superseded. */
  private Fate from(Sentence sentence, Fate toll, int joint) {
    return EarlierFigures.from(sentence, joint) || EarlierFigures.fromPeak(sentence, joint, frames)
        ? toll.withStatus(Status.SUPERSEDED, joint)
        : toll;
  }

  /** "puts Russian killed (at)": nothing but who they are between the verb and a participle. */
  private boolean putDirectly(Sentence sentence, int participle) {
    if (!Words.verb(sentence, participle)) {
      return false;
    }
    int i = participle - 1;
    while (i > 0
        && !sentence.token(i).is("of")
        && (PartMarks.listWord(sentence, i)
            || (triggers.at(Triggers.Form.VERB, sentence, i) != null
                && Words.token(sentence, i + 1, "and")))) {
      i--;
    }
    return triggers.endingAt(Triggers.Form.MEASURE, sentence, i) != null;
  }

  private @Nullable Fate tollEndingAt(
      Sentence sentence, int i, int number, @Nullable Category running) {
    Phrases.Match<TriggerWord> toll = triggers.endingAt(Triggers.Form.TOLL, sentence, i);
    if (toll != null) {
      int first = i - toll.length() + 1;
      if (first > 0 && PARTING.contains(sentence.token(first - 1).lower())) {
        return null;
      }
      Fate since = participleBehind(sentence, i + 1);
      return since != null
          ? since
          : ofSeveral(sentence, Fate.of(toll.value(), first, i, "tollBefore"));
    }
    Phrases.Match<TriggerWord> noun = triggers.endingAt(Triggers.Form.NOUN, sentence, i);
    boolean owned = TollMarks.owned(triggers, sentence, i);
    boolean missing = // "put the missing at 29", not "one remains missing, bringing it to 29"
        sentence.token(i).is("missing") && !owned && !Words.token(sentence, i - 1, "the");
    if (noun != null && noun.value().role() == TriggerWord.Role.STRONG && !missing) {
      int first = i - noun.length() + 1;
      boolean counted = first > 0 && sentence.token(first - 1).tag().equals("CD");
      counted |= Inclusions.attributeOf(sentence, first, frames);
      boolean verb =
          sentence.token(i).tag().startsWith("VB")
              && !owned
              && (first == 0
                  || !(sentence.token(first - 1).is("the")
                      || sentence.token(first - 1).is("those")));
      boolean modifier =
          i + 1 < number
              && Words.noun(sentence, i + 1)
              && !TollMarks.headline(triggers, sentence, i + 1)
              && !frames.is(Frames.Kind.TOTAL, sentence, i + 1);
      return counted || verb || modifier
          ? null
          : totals.joinedBefore(sentence, Fate.of(noun.value(), first, i, "tollBefore"), false);
    }
    if (noun != null && noun.value().role() == TriggerWord.Role.LOSSES) {
      int owner = Words.token(sentence, i - 1, "own") ? i - 2 : i - 1;
      boolean people =
          owner >= 0
              && (TollMarks.named(sentence, owner)
                  || TollMarks.ownedByName(sentence, owner)
                  || totals.ofFighters(sentence, owner)
                  || (running != null && sentence.token(owner).tag().equals("PRP$"))
                  || frames.is(Frames.Kind.LOSS, sentence, owner));
      return people || totals.lossesOf(sentence, i + 1)
          ? Fate.of(noun.value(), i, i, "tollBefore")
          : null;
    }
    if (sentence.token(i).is("count") && Words.token(sentence, i - 1, "head")) {
      return null; // of those who were there
    }
    boolean beforeTotal = // "the total number": the second tells what it counts
        frames.is(Frames.Kind.TOTAL, sentence, Math.min(i + 1, sentence.size() - 1));
    if (TollPronouns.at(sentence, i)) {
      if (running != null && sentence.token(i).is("that") && Words.token(sentence, i + 1, "for")) {
        return totals.behind(sentence, i + 1); // "That for the injured stands at 212"
      }
      return running == null || TollMarks.existing(sentence, number - 1)
          ? null
          : pronouns.takenUp(sentence, i, number, running);
    }
    boolean total = // "The American estimate is closer to 6,000"
        frames.is(Frames.Kind.TOTAL, sentence, i)
            || (running != null && TollMarks.estimate(sentence, i));
    if (!beforeTotal && total) {
      Fate counted = totals.behind(sentence, i + 1);
      if (counted == null && i > 0) {
        counted = totals.before(sentence, i - 1);
      }
      if (counted != null) {
        return counted;
      }
      boolean oneOf = // "His count is one of many"
          sentence.token(number).is("one") && Words.token(sentence, number + 1, "of");
      if (running != null
          && !oneOf
          && !(i > 0 && sentence.token(i - 1).is("whose"))
          && !totals.ofOthers(sentence, i + 1)) {
        return Fate.at(running, TriggerWord.Needs.PEOPLE, i, TollPronouns.RUNNING);
      }
    }
    return null;
  }

  /** "the number of dead and missing": where the toll ends with a word for them. */
  private Fate ofSeveral(Sentence sentence, Fate toll) {
    if (toll.category() == Category.DEPLOYED) {
      return toll.withNeeds(TriggerWord.Needs.PEOPLE); // no "strength of one counter"
    }
    boolean named = victims.named(sentence, toll.triggerLast(), "tollBefore") != null;
    return (named ? totals.joined(sentence, toll) : toll).withNeeds(TriggerWord.Needs.ANY);
  }

  /** "the number of hostages freed since October": what became of them since. */
  private @Nullable Fate participleBehind(Sentence sentence, int i) {
    boolean participle =
        i < sentence.size()
            && (sentence.token(i).tag().equals("VBN") || sentence.token(i).tag().equals("VBD"));
    Phrases.Match<TriggerWord> verb =
        participle ? triggers.at(Triggers.Form.VERB, sentence, i) : null;
    return verb != null && verb.value().participle() && verb.value().category() != null
        ? Fate.of(verb.value(), i, i + verb.length() - 1, "tollBefore")
            .withNeeds(TriggerWord.Needs.ANY)
        : null;
  }

  /** "to 35 the number of dead", "12 is the number of deaths": the toll stands behind. */
  @Nullable Fate tollBehind(Sentence sentence, CountedPhrase phrase) {
    int i = TollMarks.behindTime(sentence, phrase);
    boolean determined =
        i + 2 < sentence.size()
            && (sentence.token(i).is("the") || sentence.token(i).tag().equals("PRP$"));
    if (determined) {
      Phrases.Match<TriggerWord> toll = triggers.at(Triggers.Form.TOLL, sentence, i + 1);
      if (toll != null) {
        return Fate.of(toll.value(), i + 1, i + toll.length(), "tollBehind");
      }
      return totals.broughtTo(sentence, phrase, i + 1);
    }
    return null;
  }

  /** "266 names of the dead": what is told of those whose names are counted. */
  @Nullable Fate ofNames(Sentence sentence, CountedPhrase phrase) {
    int of = phrase.head() + 1;
    boolean names = of > 0 && sentence.token(of - 1).is("names");
    Fate told = names && Words.token(sentence, of, "of") ? totals.behind(sentence, of) : null;
    return told == null ? null : told.shared(TriggerWord.Needs.ANY, "namesOf");
  }

  /** "Killed: 12", "Dead - 12": a label before a number, in a line of its own. */
  @Nullable Fate label(Sentence sentence, CountedPhrase phrase) {
    int j = phrase.first() - 1;
    if (j < 1 || j > 5 || !(sentence.token(j).is(":") || Words.dash(sentence, j))) {
      return null;
    }
    for (int i = j - 1; i >= 0; i--) {
      Fate fate = victims.named(sentence, i, "label");
      if (fate != null) {
        return fate;
      }
    }
    return null;
  }
}
