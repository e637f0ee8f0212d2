package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Says what the words about a counted phrase itself tell of its people, whatever other phrases of
 * the sentence count: the constructions in the order in which they are tried, the first that fits
 * wins. Immutable; may be shared by threads.
 */
final class OwnFates {

  private final Admission admission;
  private final ClauseFates clauses;
  private final SubjectRules subjects;
  private final MainVerbs mains;
  private final RelativeRules relatives;
  private final ObjectRules objects;
  private final ExchangeRules exchanges;
  private final CoordinationRules lists;
  private final TakenRules taken;
  private final TollRules tolls;
  private final BareClaims claims;
  private final ZeroRules zeros;
  private final TurnedRules turned;
  private final EveryoneRules everyone;
  private final SoughtRules sought;
  private final StrengthRules strengths;
  private final ReturnRules returns;
  private final FlightRules flights;
  private final AbuttingTolls abuttingTolls;
  private final CaptiveRules captives;
  private final CaptorFates captors;
  private final ScourgeRules scourges;
  private final BurialRules burials;
  private final RollRules rolls;
  private final CarriedRules carried;
  private final HospitalRules hospitals;
  private final RankRules ranks;
  private final NounFates nouns;
  private final ThoseFates those;
  private final AfterwardRules afterwards;

  OwnFates(
      Triggers triggers,
      PeopleNouns people,
      Frames frames,
      StrengthRules strengths,
      Admission admission) {
    this.admission = admission;
    this.strengths = strengths;
    InjuryRules injuries = new InjuryRules(frames);
    PredicateReader predicates = new PredicateReader(triggers, frames);
    VictimWords victims = new VictimWords(triggers);
    this.subjects = new SubjectRules(triggers, predicates, frames);
    this.mains = new MainVerbs(predicates);
    this.relatives = new RelativeRules(triggers, predicates, frames);
    this.objects = new ObjectRules(triggers, frames);
    this.exchanges = new ExchangeRules(triggers, frames);
    this.lists = new CoordinationRules(triggers, objects, people, frames);
    this.taken = new TakenRules(triggers, people, frames, objects);
    this.tolls = new TollRules(triggers, victims, people, frames);
    this.claims = new BareClaims(victims, frames);
    this.zeros = new ZeroRules(subjects, objects, victims, frames);
    this.turned = new TurnedRules(triggers);
    this.everyone = new EveryoneRules(triggers, predicates, frames);
    this.sought = new SoughtRules(triggers, frames);
    this.returns = new ReturnRules(triggers, frames);
    this.flights = new FlightRules(frames);
    this.abuttingTolls = new AbuttingTolls(triggers);
    this.captives = new CaptiveRules(frames);
    this.captors = new CaptorFates(taken, captives, subjects, admission, people, frames);
    this.scourges = new ScourgeRules(frames);
    this.clauses = new ClauseFates(triggers, subjects, mains, objects, injuries, admission, frames);
    this.burials = new BurialRules(people, frames);
    this.rolls = new RollRules(victims, frames);
    this.carried = new CarriedRules(injuries, frames);
    this.hospitals = new HospitalRules(frames);
    this.ranks = new RankRules(triggers);
    this.nouns = new NounFates(captives, strengths, frames);
    this.afterwards = new AfterwardRules(triggers, people, frames);
    this.those = new ThoseFates(admission, subjects, relatives, captives, nouns, frames);
  }

  /** The fate that the words about the phrase itself give it. */
  @Nullable Fate of(
      Sentence sentence, CountedPhrase phrase, @Nullable Category running, boolean sameSentence) {
    if (phrase.zero()) {
      Fate lives = taken.lives(sentence, phrase); // "no lives were lost"
      return lives != null ? lives : zeros.find(sentence, phrase);
    }
    Fate fate = strong(sentence, phrase, running, sameSentence);
    if (fate == null && running == Category.DEPLOYED) {
      Fate behind = subjects.stateBehind(sentence, phrase);
      fate = strengths.there(sentence, phrase, behind);
      fate = fate != null ? fate : sentToo(sentence, phrase);
    }
    if (fate != null) {
      Fate read = admission.admits(phrase, fate) ? carried.off(sentence, phrase, fate) : null;
      Fate dead = read == null ? null : those.ofTheDead(sentence, phrase, read);
      return dead != null ? dead : nouns.overruling(phrase, read);
    }
    return nouns.ofTold(sentence, phrase, running, sameSentence) ? null : nouns.named(phrase);
  }

  /** What the sentence behind tells of all whom the phrase counts, or null. */
  @Nullable Fate next(Sentence sentence, CountedPhrase phrase, @Nullable Sentence next) {
    return everyone.next(sentence, phrase, next);
  }

  /** What the words next to a whole tell of it, whatever is told of the part. */
  @Nullable Fate ofThose(
      Sentence sentence, CountedPhrase phrase, @Nullable CountedPhrase part, Fate fate) {
    return those.ofWhole(sentence, phrase, part, fate);
  }

  /** "(sent 2,000 troops;) only 300 had been deployed". */
  private @Nullable Fate sentToo(Sentence sentence, CountedPhrase phrase) {
    Fate sent = phrase.bare() ? subjects.predicateBehind(sentence, phrase) : null;
    return sent != null && sent.category() == Category.DEPLOYED
        ? sent.withNeeds(TriggerWord.Needs.ANY)
        : null;
  }

  private @Nullable Fate fitting(CountedPhrase phrase, @Nullable Fate fate) {
    return admission.fitting(phrase, fate);
  }

  /** What a verb, a state or a toll says of the phrase; of a hostage, more than "hostage" does. */
  private @Nullable Fate strong(
      Sentence sentence, CountedPhrase phrase, @Nullable Category running, boolean sameSentence) {
    if (phrase.share()) {
      return shareFate(sentence, phrase, running);
    }
    TriggerWord noun = phrase.trigger();
    if (noun != null
        && (noun.role() == TriggerWord.Role.STRONG || noun.role() == TriggerWord.Role.BODIES)) {
      return ofTheWord(sentence, phrase, noun);
    }
    if (PartMarks.ofThemApposed(sentence, phrase)
        || (sameSentence && PartMarks.includedBehind(sentence, phrase))
        || those.howBadly(sentence, phrase)
        || (sameSentence && those.fatally(sentence, phrase))
        || (sameSentence && Appositions.bare(sentence, phrase))) {
      return null;
    }
    Fate lives = taken.lives(sentence, phrase);
    if (lives != null) {
      return lives;
    }
    Fate bodies = BodyRules.bodiesOf(sentence, phrase);
    if (bodies != null) { // whatever befell them before: "the bodies of four men abducted in May"
      return fitting(phrase, bodies);
    }
    Fate among = BodyRules.amongBodies(sentence, phrase);
    if (among != null) {
      return fitting(phrase, among);
    }
    if (phrase.kind() == PeopleNouns.Kind.THING && noun == null) {
      Fate names = tolls.ofNames(sentence, phrase);
      return names != null ? names : rolls.named(sentence, phrase, running);
    }
    Fate named = fitting(phrase, rolls.namesOf(sentence, phrase, running));
    if (named != null) {
      return named;
    }
    if ((sentence.token(phrase.mention().first()).is("top") && !tops(sentence, phrase, running))
        || (phrase.first() > 0 && sentence.token(phrase.first() - 1).is("top"))) {
      return null;
    }
    Fate round = fitting(phrase, turned.find(sentence, phrase));
    round = round != null ? round : fitting(phrase, everyone.nobodySurvived(sentence, phrase));
    if (round != null) {
      return round;
    }
    Fate takenUp = fitting(phrase, taken.takenUp(sentence, phrase));
    if (takenUp != null) {
      return takenUp;
    }
    boolean closed = // "killed the mayor and (two aides) before fleeing"
        Words.token(sentence, phrase.first() - 1, "and")
            && phrase.last() + 1 < sentence.size()
            && CoordinationRules.closedBehind(sentence, phrase.last() + 1);
    if (closed || Words.asWellAs(sentence, phrase.first() - 1)) {
      Fate company = fitting(phrase, lists.coordinatedBefore(sentence, phrase));
      if (company != null) {
        return company;
      }
    }
    Fate scourged = fitting(phrase, scourges.taken(sentence, phrase));
    Fate captive = scourged != null ? scourged : captors.find(sentence, phrase, running);
    if (captive != null) {
      boolean held = CaptiveRules.heldBehind(phrase, captive);
      Fate freed = held ? fitting(phrase, objects.verbBefore(sentence, phrase)) : null;
      freed =
          held && freed == null ? fitting(phrase, objects.nominalBefore(sentence, phrase)) : freed;
      return freed != null && freed.category() == Category.RELEASED ? freed : captive;
    }
    Fate abutting = abuttingTolls.before(sentence, phrase);
    Fate clause = abutting != null ? abutting : clauses.find(sentence, phrase, running);
    if (clause != null) {
      Fate back = fitting(phrase, returns.since(sentence, phrase, clause));
      return back != null ? back : relatives.outlived(sentence, phrase, clause);
    }
    boolean single = phrase.single();
    if (SubjectMarks.agent(sentence, phrase) && phrase.group() == Group.MILITANTS) {
      return null;
    }
    Fate found = fitting(phrase, sought.sought(sentence, phrase));
    if (found == null) {
      found = strengths.measured(sentence, phrase);
    }
    if (found == null && !single) {
      found = fitting(phrase, tolls.tollBefore(sentence, phrase, running));
      found = found != null ? found : fitting(phrase, tolls.crowd(sentence, phrase));
    }
    if (found != null && (clauseOfItsOwn(sentence, phrase) || toldBefore(phrase, found))) {
      found = null;
    }
    if (SubjectMarks.agent(sentence, phrase)) {
      return found;
    }
    if (found == null) {
      found = fitting(phrase, objects.nominalBefore(sentence, phrase));
      boolean mourned = found != null && sentence.token(found.trigger()).is("funeral");
      found = single && mourned ? null : found;
    }
    if (found == null) {
      found = fitting(phrase, exchanges.exchanged(sentence, phrase));
    }
    if (found == null) {
      found = fitting(phrase, burials.buried(sentence, phrase));
    }
    if (found == null && !single) {
      found = fitting(phrase, returns.returned(sentence, phrase, running));
    }
    if (found == null && !single) {
      found = fitting(phrase, flights.fled(sentence, phrase, running));
    }
    found = found != null ? found : farther(sentence, phrase, running, sameSentence);
    return found != null
        ? relatives.outlived(sentence, phrase, found)
        : fitting(phrase, everyone.find(sentence, phrase));
  }

  /** "Cholera deaths top 1,000": a verb, not the first of a rank. */
  private boolean tops(Sentence sentence, CountedPhrase phrase, @Nullable Category running) {
    Fate before = tolls.tollBefore(sentence, phrase, running);
    Fate toll = before != null ? before : tolls.crowd(sentence, phrase);
    return toll != null
        && (toll.by().endsWith("crowd") || toll.triggerLast() == phrase.mention().first() - 1);
  }

  /** "one-third of the casualties were fatalities", "nearly half of the troops were killed". */
  private @Nullable Fate shareFate(
      Sentence sentence, CountedPhrase phrase, @Nullable Category running) {
    Fate strength = strengths.lost(sentence, phrase);
    if (strength != null) {
      return strength;
    }
    Fate state = fitting(phrase, subjects.stateBehind(sentence, phrase));
    Fate main = state == null ? null : fitting(phrase, mains.behind(sentence, state));
    if (main != null) {
      return main; // "one in four of the soldiers sent to the front was killed"
    }
    if (state != null && state.category() != Category.KILLED) {
      Fate later = fitting(phrase, subjects.predicateBehind(sentence, phrase));
      state = later != null && later.category() == Category.KILLED ? later : state;
    }
    Fate verb = phrase.bare() ? null : fitting(phrase, objects.verbBefore(sentence, phrase));
    Fate found = state != null ? state : verb;
    if (found == null) {
      found = fitting(phrase, subjects.predicateBehind(sentence, phrase));
      found = found != null && SubjectMarks.ofAnotherNoun(sentence, phrase, found) ? null : found;
      found = found != null ? found : fitting(phrase, relatives.ofNumber(sentence, phrase));
      boolean people = found == null && !phrase.bare(); // "70 percent of its residents have left"
      found = people ? fitting(phrase, flights.fled(sentence, phrase, running)) : found;
    }
    TriggerWord noun = phrase.trigger();
    if (found != null || noun == null || noun.role() != TriggerWord.Role.STRONG) {
      return found;
    }
    return ofGroup(sentence, phrase)
        ? null
        : ofTheWord(sentence, phrase, noun); // "one in 8 deaths"
  }

  /** "12 deaths", "two of the wounded": the counted word tells, unless those hit died since. */
  private Fate ofTheWord(Sentence sentence, CountedPhrase phrase, TriggerWord noun) {
    boolean group = ofGroup(sentence, phrase);
    Fate nominal = group ? objects.nominalBefore(sentence, phrase) : null;
    if (nominal != null && nominal.category() == Category.KILLED) {
      return nominal;
    }
    boolean hit =
        noun.category() != Category.KILLED
            && !Words.token(sentence, phrase.first() - 1, "of")
            && SubjectMarks.verbAt(sentence, phrase.last() + 1);
    Fate later = group || hit ? subjects.predicateBehind(sentence, phrase) : null;
    Fate back = // "40,000 of the displaced have gone back"
        group && noun.category() == Category.DISPLACED
            ? returns.returned(sentence, phrase, noun.category())
            : null;
    later = back != null ? back : later;
    boolean saved = // "two of the missing were rescued"
        later != null
            && later.category() == Category.RELEASED
            && (back != null || noun.category() == Category.MISSING);
    return later != null && (saved || later.category() == Category.KILLED)
        ? later
        : objects.joinedBehind(
            sentence,
            Fate.of(noun, phrase.triggerAt(), phrase.head(), "countedNoun")
                .withNeeds(TriggerWord.Needs.ANY));
  }

  /** "two of the wounded", "the death of two of the injured": who was hit may have died since. */
  private static boolean ofGroup(Sentence sentence, CountedPhrase phrase) {
    int behind = phrase.mention().last() + 1;
    return behind < sentence.size() && sentence.token(behind).is("of");
  }

  /** "the toll may rise as 30 people remain missing": no number of the toll. */
  private boolean clauseOfItsOwn(Sentence sentence, CountedPhrase phrase) {
    int before = phrase.first() - 1;
    return before > 0
        && sentence.token(before).is("as")
        && subjects.predicateBehind(sentence, phrase) != null;
  }

  /** "put the missing at 29 and said twelve injured people were taken out": no number of theirs. */
  private static boolean toldBefore(CountedPhrase phrase, Fate toll) {
    TriggerWord before = phrase.premodifier();
    return before != null
        && before.category() != null
        && before.category() != toll.category()
        && !PartMarks.listedBehindVerb(phrase.mention().sentence(), phrase);
  }

  /** "five people in a bus … were killed", "Killed: 12": what the words farther off say. */
  private @Nullable Fate farther(
      Sentence sentence, CountedPhrase phrase, @Nullable Category running, boolean sameSentence) {
    boolean single = phrase.single();
    Fate after = running == null || single ? null : afterwards.find(sentence, phrase, running);
    if (after != null && admission.fitting(phrase, after) != null) {
      return after;
    }
    Fate apart = CustodyRules.heldApart(sentence, phrase);
    Fate found =
        apart != null ? apart : fitting(phrase, subjects.predicateBehind(sentence, phrase));
    found = returns.orBack(sentence, phrase, found);
    if (found != null && apart == null && SubjectMarks.reduced(sentence, found)) {
      Fate main = fitting(phrase, mains.behind(sentence, found));
      found = main == null ? found : main; // "officers and soldiers seized in May were released"
    }
    if (found == null) {
      found = fitting(phrase, hospitals.lying(sentence, phrase, running));
    }
    if (found == null && !single) {
      Fate held = captives.behind(sentence, phrase, running);
      Fate since = held == null ? null : mains.behind(sentence, held);
      found = since == null ? held : since; // "one of the men held over the raid has been freed"
    }
    found = single && found != null && !SubjectMarks.direct(sentence, phrase, found) ? null : found;
    if (found == null) {
      Fate who = relatives.object(sentence, phrase);
      who = who != null ? who : relatives.ofNumber(sentence, phrase);
      Fate main = who == null ? null : mains.behind(sentence, who);
      found = fitting(phrase, main == null ? who : main); // "men they seized have been freed"
    }
    if (found == null && !single) {
      found = fitting(phrase, relatives.said(sentence, phrase));
    }
    if (found == null && (sameSentence || BareClaims.goesOn(sentence, phrase))) {
      found = fitting(phrase, claims.earlierCount(sentence, phrase, running));
    }
    if (found == null) {
      found = fitting(phrase, claims.claimed(sentence, phrase, running, sameSentence));
    }
    if (found == null && !single) {
      found = fitting(phrase, tolls.besideCount(sentence, phrase, running));
    }
    if (found == null) {
      found = fitting(phrase, ranks.find(sentence, phrase, running));
    }
    if (found == null) {
      found = fitting(phrase, tolls.tollBehind(sentence, phrase));
    }
    if (found == null) {
      found = fitting(phrase, tolls.label(sentence, phrase));
    }
    if (found == null) {
      found = fitting(phrase, abuttingTolls.bracketed(sentence, phrase));
    }
    return found != null ? found : fitting(phrase, lists.coordinatedBefore(sentence, phrase));
  }
}
