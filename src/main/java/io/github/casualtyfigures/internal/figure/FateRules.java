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
  private final Sieges sieges;
  private final Fateless fateless;
  private final BodyRules bodies;
  private final PartRules parts;
  private final Breakdowns breakdowns;
  private final Bystanders bystanders;
  private final TollPronouns tolls;
  private final SoldierRules soldiers;
  private final Holders holders;
  private final AbductionSequels abductionSequels;
  private final CaptiveRules captives;
  private final ClauseHedges hedges;
  private final Rates rates;
  private final Unreal unreal;
  private final Injuries injuries;
  private final Escapes escapes;
  private final Frames frames;

  FateRules(Triggers triggers, PeopleNouns nouns, Frames frames) {
    this.soldiers = new SoldierRules(frames);
    this.frames = frames;
    this.injuries = new Injuries(frames);
    StrengthRules strengths = new StrengthRules(triggers, nouns, frames);
    this.admission = new Admission(nouns, frames);
    this.own = new OwnFates(triggers, nouns, frames, strengths, admission);
    this.objects = new ObjectRules(triggers, frames);
    this.lists = new CoordinationRules(triggers, objects, nouns, frames);
    this.bodies = new BodyRules(frames);
    this.sieges = new Sieges(frames);
    this.fateless =
        new Fateless(
            triggers,
            new SubjectRules(triggers, new PredicateReader(triggers, frames), frames),
            objects,
            nouns,
            frames);
    this.parts = new PartRules(new VictimWords(triggers), frames);
    this.breakdowns = new Breakdowns(nouns, frames);
    this.bystanders = new Bystanders(nouns, frames);
    this.tolls = new TollPronouns(triggers);
    this.holders = new Holders(nouns, frames);
    this.abductionSequels = new AbductionSequels(nouns, frames);
    this.captives = new CaptiveRules(frames);
    this.hedges = new ClauseHedges(triggers);
    this.rates = new Rates(frames);
    this.unreal = new Unreal(frames);
    this.escapes = new Escapes(frames);
  }

  /** What was read of a phrase; {@code whole} is the index of the phrase it is a part of, or -1. */
  record Read(@Nullable Fate fate, int whole) {

    static final Read NOTHING = new Read(null, -1);
  }

  /**
   * What became of each of {@code phrases}, in order.
   *
   * @param discourse what the sentences before have counted
   */
  List<Read> read(Sentence sentence, List<CountedPhrase> phrases, Discourse discourse) {
    return new Pass(sentence, phrases, discourse).reads();
  }

  /** A walk over the phrases of one sentence, with what those before have told. */
  private final class Pass {

    private final Sentence sentence;
    private final List<CountedPhrase> phrases;
    private final Discourse discourse;
    private final @Nullable Category running;
    private final List<Read> reads = new ArrayList<>();

    /** The last fate told, of the phrase at {@code previousAt}; -1 if none is. */
    private @Nullable Fate previous;

    private int previousAt = -1;

    /** Whether a phrase before counts people of whom nothing is told. */
    private boolean untold;

    /** Whether a phrase before counts things: "400 houses burned, 30 of them". */
    private boolean things;

    Pass(Sentence sentence, List<CountedPhrase> phrases, Discourse discourse) {
      this.sentence = sentence;
      this.phrases = phrases;
      this.discourse = discourse;
      this.running = discourse.running(sentence);
    }

    List<Read> reads() {
      for (int i = 0; i < phrases.size(); i++) {
        CountedPhrase phrase = phrases.get(i);
        if (fateless.animals(sentence, phrase)) {
          discourse.countedAnimals();
        }
        Fate free = escapes.free(sentence, phrases, i, before(), discourse);
        boolean away = free == null && escapes.escaped(sentence, phrase);
        if (away || fateless.tells(sentence, phrases, i, discourse)) {
          reads.add(Read.NOTHING);
          continue;
        }
        boolean speaks = fateless.speaks(sentence, phrase);
        Read read =
            free != null
                ? new Read(free, Words.token(sentence, phrase.last(), "them") ? previousAt : -1)
                : enclosed(i, ownOrPart(i, speaks));
        Fate fate = read.fate() == null ? lent(i, speaks) : read.fate();
        fate = fate == null ? null : shaded(phrase, fate);
        fate = fate == null || refused(phrase, fate) ? null : fate;
        reads.add(fate == null ? Read.NOTHING : new Read(fate, read.whole()));
        remember(i, fate, speaks);
      }
      return reads;
    }

    /** What is told of the people of the last phrase with a fate, else of those before. */
    private @Nullable Category before() {
      return previous != null ? previous.category() : running;
    }

    /** What was told before, unless of others: "1.8 million inhabitants; Serbs are 5 percent". */
    private @Nullable Category stillTold() {
      return untold ? null : running;
    }

    /** What the words about the phrase tell, else what it has as a part of another number. */
    private Read ownOrPart(int i, boolean speaks) {
      CountedPhrase phrase = phrases.get(i);
      Fate told = own(i);
      boolean earlier =
          captives.seizedBefore(sentence, phrase, told, previous)
              || (told != null && parts.toldBeside(sentence, phrase, told, previous));
      boolean speaker = // "the toll rose to 35, two witnesses said", ", said two witnesses"
          speaks
              && told != null
              && (Speakers.behindComma(sentence, phrase, told)
                  || Speakers.inverted(sentence, phrase));
      Fate fate = earlier || speaker ? null : told;
      boolean unhurt =
          fate != null
              && (fateless.ranAway(sentence, phrase, fate) || sieges.tell(sentence, phrase, fate));
      fate = unhurt ? null : fate;
      Read read = fate != null || phrase.zero() || unhurt ? Read.NOTHING : part(i, speaks);
      fate = fate == null && earlier ? told : fate;
      int whole = PartWholes.amongVictims(sentence, reads, fate);
      return read.fate() == null ? new Read(fate, whole) : read;
    }

    private @Nullable Fate own(int i) {
      CountedPhrase phrase = phrases.get(i);
      Category told = previous == null ? discourse.holding(phrase, before()) : before();
      Fate fate =
          phrase.share() ? parts.shareOfForce(sentence, phrase, previous, stillTold()) : null;
      fate = fate != null ? fate : BodyRules.ofTheBodies(sentence, phrase, previous);
      if (fate == null && discourse.bodies(sentence)) {
        fate = bodies.find(sentence, phrase, discourse.latest(sentence), untold);
      }
      boolean remains = // "recovered 19 bodies by dark and two more at dawn"
          previous == null
              ? discourse.bodies(sentence)
              : BodyRules.counted(sentence, previous.trigger());
      fate = fate == null && remains ? bodies.more(sentence, phrase) : fate;
      fate =
          fate != null && admission.admits(phrase, fate)
              ? fate
              : own.of(sentence, phrase, told, previous != null);
      fate = SoldiersThere.named(fate, phrase, discourse, frames);
      fate = previous == null ? TollPronouns.ofTheDead(phrase, fate, discourse) : fate;
      if (fate != null
          && Partitives.ofAnother(phrases, i)
          && Partitives.headline(sentence, phrases, i, fate)) {
        return null;
      } else if (fate != null && Partitives.ofAnother(phrases, i)) {
        fate = own.ofThose(sentence, phrase, phrases.get(i - 1), fate);
      } else if (fate != null
          && (Partitives.ofMost(sentence, phrase, frames)
              || Partitives.fronted(sentence, phrases, i, fate))) {
        fate = own.ofThose(sentence, phrase, null, fate);
      }
      if (fate != null && BodyRules.handedOverToo(sentence, phrase, fate, previous, discourse)) {
        return fate.withCategory(Category.KILLED, "handedOverToo");
      }
      return fate == null || previous == null ? fate : behind(phrase, fate, previous);
    }

    /** The fate of a phrase in the light of the one told before it. */
    private @Nullable Fate behind(CountedPhrase phrase, Fate fate, Fate previous) {
      boolean remains = // "the bodies were identified and 41 returned"
          fate.category() == Category.RELEASED
              && ContinuationRules.handedOver(sentence, phrase, previous, frames);
      if (remains) {
        return null;
      }
      boolean company = // "was released along with 400 other detainees"
          fate.category() != previous.category()
              && fate.by().startsWith("countedNoun")
              && CaptiveRules.captives(phrase);
      Fate along = company ? SequelRules.alongWith(sentence, phrase, previous) : null;
      if (along != null) {
        return along;
      }
      Fate dragged =
          SequelRules.draggedToo(sentence, phrase, fate, previous)
              ? PartRules.again(previous, "draggedToo")
              : fate;
      return SequelRules.diedToo(sentence, phrase, dragged, previous)
          ? PartRules.again(previous, "diedToo")
          : dragged;
    }

    private Read part(int i, boolean speaks) {
      CountedPhrase phrase = phrases.get(i);
      boolean none =
          speaks
              || (phrase.single()
                  && !PartWholes.isPart(sentence, phrase)
                  && lists.subjectOfVerb(sentence, phrase.last() + 1))
              || PartRules.ofUntold(sentence, phrases, reads, i)
              || (previous == null
                  && bystanders.partOf(sentence, phrase, running, discourse.before(sentence)))
              || (previousAt >= 0 && Ages.named(sentence, phrase, phrases.get(previousAt)));
      Category told = things && phrase.pronoun() ? null : stillTold();
      told = previous == null ? discourse.holding(phrase, told) : told;
      PartRules.Part part = none ? null : parts.find(sentence, phrase, previous, told);
      if (part == null
          || !(part.anybody() || admission.admits(phrase, part.fate()))
          || (previous == null && discourse.tellsOfOthers(phrase, part.fate()))) {
        return Read.NOTHING;
      }
      int whole =
          part.ofPrevious()
              ? PartWholes.of(phrases, reads, i, previousAt, part.fate(), previous)
              : -1;
      return new Read(part.fate(), whole);
    }

    /** {@code read}, or what a number has that stands in apposition to one with a fate. */
    private Read enclosed(int i, Read read) {
      Fate fate = read.fate();
      int apposed =
          fate == null
              ? Appositions.wholeOf(sentence, phrases, reads, i)
              : Appositions.enclosed(sentence, phrases, reads, i);
      Fate counted = apposed < 0 ? null : reads.get(apposed).fate();
      if (counted == null) {
        return read;
      }
      return Appositions.partOf(reads, apposed, phrases.get(i), fate, counted);
    }

    /** What another number, or the sentences before, lend a phrase without a fate of its own. */
    private @Nullable Fate lent(int i, boolean speaks) {
      CountedPhrase phrase = phrases.get(i);
      Fate fate = phrase.zero() || speaks ? null : shared(i);
      if (fate == null && !speaks && i > 0 && reads.get(0).fate() != null) {
        fate = ListItems.further(sentence, phrase, phrases.get(0), reads.get(0).fate());
      }
      if (fate == null && !phrase.zero() && !speaks) {
        fate = abductionSequels.find(sentence, phrase, discourse);
      }
      if (fate == null && !speaks) {
        fate = ServiceRules.soldiersToo(phrase, before(), previous);
      }
      boolean part = // "half of the original 11,000 had become casualties"
          i > 0 && phrases.get(i - 1).share() && Partitives.ofAnother(phrases, i);
      boolean again =
          fate == null
              && !speaks
              && (previous == null || part || previous.by().equals(AgainRules.DESCRIBED));
      fate = again ? AgainRules.again(sentence, phrases, i, discourse, frames) : fate;
      boolean none = fate == null && !phrase.zero() && !speaks;
      fate = none ? tolls.nextSentence(sentence, phrase, discourse) : fate;
      fate = none && fate == null ? own.next(sentence, phrase, discourse.after(sentence)) : fate;
      return none && fate == null
          ? breakdowns.find(sentence, phrases, i, discourse.latest(sentence), previous)
          : fate;
    }

    /** The fate of another number of the sentence that the phrase shares. */
    private @Nullable Fate shared(int i) {
      CountedPhrase phrase = phrases.get(i);
      Fate fate =
          previous != null && previousAt == i - 1
              ? sequel(phrase, phrases.get(previousAt), previous)
              : null;
      int everyone = fate == null ? PartMarks.everyone(sentence, phrase) : -1;
      if (everyone > 0) {
        fate = admission.fitting(phrase, objects.endingAt(sentence, everyone - 1));
      }
      Category told = before();
      return fate != null
          ? fate
          : SequelRules.before(sentence, phrases, i, next -> own.of(sentence, next, told, false));
    }

    private @Nullable Fate sequel(CountedPhrase phrase, CountedPhrase before, Fate previous) {
      Fate fate = SequelRules.behind(sentence, phrase, before, previous);
      boolean subject = // "wounded six, a guard found"
          (phrase.single()
                  && Words.token(sentence, phrase.first() - 1, ",")
                  && lists.subjectOfVerb(sentence, phrase.last() + 1))
              || Speakers.survived(sentence, phrase.last() + 1);
      fate =
          fate != null || subject ? fate : SequelRules.listed(sentence, phrase, before, previous);
      fate = fate != null ? fate : SequelRules.restated(sentence, phrase, before, previous);
      fate = fate != null ? fate : SequelRules.alongWith(sentence, phrase, previous);
      fate = fate != null ? fate : SequelRules.followedBy(sentence, phrase, previous);
      fate = fate != null ? fate : SequelRules.blewUpToo(sentence, phrase, previous);
      return fate != null
          ? fate
          : SequelRules.identifiedToo(sentence, phrase, before, previous, frames);
    }

    /** {@code fate} as its clause and the sentences before have it: hedged, of captives held. */
    private Fate shaded(CountedPhrase phrase, Fate fate) {
      boolean abduction = discourse.abduction() || before() == Category.ABDUCTED;
      Fate held = holders.stillHeld(sentence, phrase, fate, abduction);
      held = Holders.aliveInCaptivity(sentence, phrase, held, before());
      held = Holders.toSafety(sentence, phrase, held, discourse);
      if (before() == Category.WOUNDED || running == Category.WOUNDED) {
        held = HospitalRules.discharged(sentence, phrase, held, discourse.before(sentence), frames);
      }
      if (held.category() == Category.CASUALTIES
          && frames.verb(Frames.Kind.MAYBE_FATAL, sentence, held.trigger())) {
        if (phrase.pronoun() && previous != null && previous.category() == Category.KILLED) {
          held = held.withCategory(Category.KILLED, "ofTheDead"); // "68 dead, 11 of them shot"
        } else if (injuries.inLimb(sentence, held.triggerLast() + 1)) {
          held = held.withCategory(Category.WOUNDED, "inLimb");
        }
      }
      Fate hedged = hedges.hedge(sentence, soldiers.ofSoldiers(phrase, held), phrase.first());
      return hedges.carried(sentence, hedged, previous, phrase.first());
    }

    /** Whether it is no casualty after all: a survivor, a rate, a thing, a mere condition. */
    private boolean refused(CountedPhrase phrase, Fate fate) {
      return Fateless.survives(sentence, phrase, fate)
          || Fateless.lives(sentence, fate)
          || Injuries.ofOneBody(sentence, phrase)
          || Escapes.reached(sentence, phrase, fate)
          || fateless.lived(sentence, phrase, fate)
          || (before() == null && Fateless.ofWhom(phrase))
          || rates.tell(sentence, phrase, fate)
          || fateless.wentElsewhere(sentence, phrase, fate, before(), discourse.before(sentence))
          || (things
              && previous == null
              && Partitives.tellsOfThings(sentence, phrase, fate, running, untold))
          || Suppression.conditional(sentence, phrase.first(), frames)
          || unreal.tells(sentence, phrase, fate);
    }

    private void remember(int i, @Nullable Fate fate, boolean speaks) {
      CountedPhrase phrase = phrases.get(i);
      if (fate == null) {
        untold |= !speaks && phrase.meets(TriggerWord.Needs.PEOPLE);
        things |=
            phrase.kind() == PeopleNouns.Kind.THING
                && phrase.head() >= 0
                && sentence.token(phrase.head()).tag().equals("NNS");
        return;
      }
      discourse.countedPeople();
      TriggerWord noun = phrase.trigger();
      if (noun != null && noun.category() == Category.ABDUCTED) {
        discourse.toldOfHostages();
      }
      boolean whole = // "4,000 of the 11,000 sent had died, 1,000 of them": of the 4,000
          previous != null && previousAt == i - 1 && Partitives.ofAnother(phrases, i);
      if (!whole) {
        previous = fate;
        previousAt = i;
      }
    }
  }
}
