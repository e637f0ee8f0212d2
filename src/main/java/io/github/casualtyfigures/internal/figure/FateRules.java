package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says what became of the people of each counted phrase of a sentence: what the words about it tell
 * ({@link OwnFates}), else what another phrase shares with it or has it as a part of. Immutable;
 * may be shared by threads.
 */
final class FateRules {

  private final OwnFates own;
  private final Admission admission;
  private final ObjectRules objects;
  private final CoordinationRules lists;
  private final Fateless fateless;
  private final BodyRules bodies;
  private final PartRules parts;
  private final StrengthRules strengths;
  private final AbductionRules abductions;
  private final AbductionSequels abductionSequels;
  private final CaptiveRules captives;
  private final ClauseHedges hedges;
  private final Rates rates;
  private final Frames frames;

  FateRules(Triggers triggers, PeopleNouns nouns, Frames frames) {
    PredicateReader predicates = new PredicateReader(triggers, frames);
    this.frames = frames;
    this.strengths = new StrengthRules(triggers, nouns, frames);
    this.admission = new Admission(strengths);
    this.own = new OwnFates(triggers, nouns, frames, strengths, admission);
    this.objects = new ObjectRules(triggers, frames);
    this.lists = new CoordinationRules(triggers, objects, frames);
    this.bodies = new BodyRules(frames);
    this.fateless =
        new Fateless(new SubjectRules(triggers, predicates, frames), objects, nouns, frames);
    this.parts = new PartRules(predicates, frames);
    this.abductions = new AbductionRules(nouns, frames);
    this.abductionSequels = new AbductionSequels(frames);
    this.captives = new CaptiveRules(frames);
    this.hedges = new ClauseHedges(triggers);
    this.rates = new Rates(frames);
  }

  /** What was read of a phrase; {@code whole} is the index of the phrase it is a part of, or -1. */
  record Read(@Nullable Fate fate, int whole) {}

  /**
   * What became of each of {@code phrases}, in order.
   *
   * @param discourse what the sentences before have counted
   */
  List<Read> read(Sentence sentence, List<CountedPhrase> phrases, Discourse discourse) {
    List<Read> reads = new ArrayList<>();
    Fate previous = null;
    int previousAt = -1;
    boolean untold = false;
    boolean things = false;
    Category running = discourse.running(sentence);
    for (int i = 0; i < phrases.size(); i++) {
      CountedPhrase phrase = phrases.get(i);
      if (fateless.animals(sentence, phrase)) {
        discourse.countedAnimals();
      }
      if (fateless.tells(sentence, phrases, i, discourse)) {
        reads.add(new Read(null, -1));
        continue;
      }
      Category before = previous != null ? previous.category() : running;
      Category told = untold ? null : running; // "1.8 million inhabitants; Serbs are 5 percent"
      Fate fate = phrase.share() ? parts.shareOfForce(sentence, phrase, previous, told) : null;
      fate = fate != null ? fate : BodyRules.ofTheBodies(sentence, phrase, previous);
      if (fate == null && discourse.bodies(sentence)) {
        fate = bodies.find(sentence, phrase, discourse.latest(sentence));
      }
      fate =
          fate != null && admission.admits(phrase, fate)
              ? fate
              : own.of(sentence, phrase, before, previous != null);
      if (fate != null && ofAnother(phrases, i)) {
        fate = own.ofThose(sentence, phrase, phrases.get(i - 1), fate);
      }
      boolean remains = // "the bodies were identified and 41 returned"
          fate != null
              && fate.category() == Category.RELEASED
              && previous != null
              && ContinuationRules.handedOver(sentence, phrase, previous, frames);
      fate = remains ? null : fate;
      if (fate != null
          && previous != null
          && SequelRules.draggedToo(sentence, phrase, fate, previous)) {
        fate = PartRules.again(previous, "draggedToo");
      }
      if (fate != null
          && previous != null
          && SequelRules.diedToo(sentence, phrase, fate, previous)) {
        fate = PartRules.again(previous, "diedToo");
      }
      int whole = -1;
      Fate earlier = captives.seizedBefore(sentence, phrase, fate, previous) ? fate : null;
      fate = earlier == null ? fate : null;
      boolean speaks = fateless.speaks(sentence, phrase);
      if (speaks && fate != null && behindComma(sentence, phrase, fate)) {
        fate = null;
      }
      boolean ranAway = fate != null && fateless.ranAway(sentence, phrase, fate);
      if (fate != null && (ranAway || fateless.besieged(sentence, fate))) {
        fate = null;
      }
      if (fate == null && !phrase.zero() && !ranAway) {
        PartRules.Part part =
            speaks
                    || (phrase.single() && lists.subjectOfVerb(sentence, phrase.last() + 1))
                    || PartRules.ofUntold(sentence, phrases, reads, i)
                    || (previousAt >= 0 && Ages.named(sentence, phrase, phrases.get(previousAt)))
                ? null
                : parts.find(sentence, phrase, previous, things && phrase.pronoun() ? null : told);
        if (part != null && (part.anybody() || admission.admits(phrase, part.fate()))) {
          fate = part.fate();
          boolean sibling =
              previousAt >= 0
                  && previous != null
                  && (phrase.pronoun()
                      ? alsoOfThem(sentence, phrases, i, previousAt)
                      : part.fate().by().equals(previous.by()));
          int item = asideOf(phrases, reads, i, previousAt);
          int shared = sibling ? reads.get(previousAt).whole() : previousAt;
          shared = item < 0 ? shared : reads.get(item).whole();
          whole = part.ofPrevious() ? shared : -1;
        }
      }
      fate = fate == null ? earlier : fate;
      int apposed =
          fate == null
              ? Appositions.wholeOf(sentence, phrases, reads, i)
              : Appositions.enclosed(sentence, phrases, reads, i);
      Fate counted = apposed < 0 ? null : reads.get(apposed).fate();
      if (counted != null) {
        boolean alike = fate != null && fate.category() == counted.category();
        fate = alike ? fate : PartRules.again(counted, "apposed");
        whole = apposed;
      }
      if (fate == null && !phrase.zero() && !speaks) {
        fate = shared(sentence, phrases, i, previousAt, previous, before);
      }
      if (fate == null && !phrase.zero() && !speaks) {
        fate = abductionSequels.find(sentence, phrase, discourse);
      }
      if (fate == null) {
        fate = StrengthRules.soldiersToo(phrase, before);
      }
      if (fate == null
          && !speaks
          && (previous == null || previous.by().equals(AgainRules.DESCRIBED))) {
        fate = AgainRules.again(sentence, phrases, i, discourse, frames);
      }
      if (fate != null) {
        boolean abduction = discourse.abduction() || before == Category.ABDUCTED;
        fate = abductions.stillHeld(sentence, phrase, fate, abduction);
        fate = AbductionRules.aliveInCaptivity(sentence, fate, before);
        fate = hedges.hedge(sentence, strengths.ofSoldiers(phrase, fate), phrase.first());
      }
      if (fate != null
          && (Fateless.survives(sentence, phrase, fate)
              || rates.tell(sentence, phrase, fate)
              || fateless.wentElsewhere(sentence, phrase, fate, before)
              || (things && previous == null && Partitives.lost(sentence, phrase, fate)))) {
        fate = null;
      }
      if (fate != null && Suppression.conditional(sentence, phrase.first(), frames)) {
        fate = null;
      }
      reads.add(new Read(fate, fate == null ? -1 : whole));
      boolean ofTheSent = // "4,000 of the 11,000 sent had died, 1,000 of them": of the 4,000
          fate != null
              && fate.category() == Category.DEPLOYED
              && previous != null
              && ofAnother(phrases, i);
      if (fate != null) {
        discourse.countedPeople();
        previous = ofTheSent ? previous : fate;
        previousAt = ofTheSent ? previousAt : i;
      } else {
        untold |= !speaks && phrase.meets(TriggerWord.Needs.PEOPLE);
        things |= // "400 houses burned, 30 of them"
            phrase.kind() == PeopleNouns.Kind.THING
                && phrase.head() >= 0
                && sentence.token(phrase.head()).tag().equals("NNS");
      }
    }
    return reads;
  }

  /** "four of them women (and three of them) children": of the same people, not of the women. */
  private static boolean alsoOfThem(
      Sentence sentence, List<CountedPhrase> phrases, int i, int previousAt) {
    boolean next = // "four of them women, (three of them) children and one of them a priest"
        i + 1 < phrases.size()
            && phrases.get(i + 1).pronoun()
            && Words.token(sentence, phrases.get(i + 1).first() - 1, "and");
    return phrases.get(previousAt).pronoun()
        && (next || Words.token(sentence, phrases.get(i).first() - 1, "and"));
  }

  /**
   * "The dead included (four women), two of them pregnant, and a toddler": the item of the list
   * that the number before tells more of, or -1.
   */
  private static int asideOf(List<CountedPhrase> phrases, List<Read> reads, int i, int previousAt) {
    int item = previousAt - 1;
    if (item < 0 || phrases.get(i).pronoun() || !phrases.get(previousAt).pronoun()) {
      return -1;
    }
    CountedPhrase listed = phrases.get(item);
    Fate fate = reads.get(item).fate();
    Sentence sentence = listed.mention().sentence();
    int before = listed.first() - 1;
    boolean included =
        before >= 0
            && fate != null
            && fate.trigger() < before
            && (sentence.token(before).lemma().equals("include")
                || Words.BE.contains(sentence.token(before).lower()));
    return included || reads.get(item).whole() >= 0 ? item : -1;
  }

  /** "killed eight in Aden, (a spokesman) said": the verb before a comma is not about him. */
  private static boolean behindComma(Sentence sentence, CountedPhrase phrase, Fate fate) {
    return fate.triggerLast() < phrase.first() - 1
        && Words.token(sentence, phrase.first() - 1, ",");
  }

  /** The fate of another number of the sentence that the phrase shares. */
  private @Nullable Fate shared(
      Sentence sentence,
      List<CountedPhrase> phrases,
      int i,
      int previousAt,
      @Nullable Fate previous,
      @Nullable Category running) {
    CountedPhrase phrase = phrases.get(i);
    Fate fate = null;
    if (previous != null && previousAt == i - 1) {
      CountedPhrase before = phrases.get(previousAt);
      Fate sequel = SequelRules.behind(sentence, phrase, before, previous);
      fate = sequel != null ? sequel : SequelRules.listed(sentence, phrase, before, previous);
      fate = fate != null ? fate : SequelRules.restated(sentence, phrase, before, previous);
      fate = fate != null ? fate : SequelRules.alongWith(sentence, phrase, previous);
      fate =
          fate != null
              ? fate
              : SequelRules.identifiedToo(sentence, phrase, before, previous, frames);
    }
    int everyone = fate == null ? PartMarks.everyone(sentence, phrase) : -1;
    if (everyone > 0) {
      fate = admission.fitting(phrase, objects.endingAt(sentence, everyone - 1));
    }
    return fate != null
        ? fate
        : SequelRules.before(sentence, phrases, i, next -> own.of(sentence, next, running, false));
  }

  /**
   * "half of the 11,000 troops were killed", "none of the 40 passengers was hurt": others' fate.
   */
  private static boolean ofAnother(List<CountedPhrase> phrases, int i) {
    CountedPhrase phrase = phrases.get(i);
    int of = phrase.first() - 1;
    if (i == 0 || !phrase.mention().sentence().token(Math.max(of, 0)).is("of")) {
      return false;
    }
    int before = of - 1; // "Several men, of the 1,960 sent, died"
    before -= Words.token(phrase.mention().sentence(), before, ",") ? 1 : 0;
    return phrases.get(i - 1).mention().last() == before || phrases.get(i - 1).head() == before;
  }
}
