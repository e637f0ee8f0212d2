package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures whose fate another figure or a word for victims gives: "including three children",
 * "16 of them children", "the dead included four women", "73 deaths in Morelos, 43 in Puebla".
 */
final class PartRules {

  /** The rule of the parts that a colon opens. */
  static final String AFTER_COLON = "afterColon";

  private static final Set<String> BEFORE_VICTIMS = Set.of("DT", "JJ");

  private final VictimWords victims;
  private final Frames frames;
  private final ContinuationRules continuations;
  private final EarlierFigures earlier;
  private final Gaps gaps;
  private final Inclusions inclusions;
  private final Majorities majorities;

  PartRules(VictimWords victims, Frames frames) {
    this.frames = frames;
    this.victims = victims;
    this.continuations = new ContinuationRules(frames);
    this.earlier = new EarlierFigures(frames);
    this.gaps = new Gaps(frames);
    this.inclusions = new Inclusions(victims, frames);
    this.majorities = new Majorities(victims);
  }

  /**
   * What gives a part its fate: the whole before it by its token, or only a category.
   *
   * @param anybody whether the figure before says who they are, whatever noun the number has
   */
  record Part(Fate fate, boolean ofPrevious, boolean anybody) {

    Part(Fate fate, boolean ofPrevious) {
      this(fate, ofPrevious, false);
    }
  }

  /**
   * The fate of a part.
   *
   * @param previous the fate of the nearest figure before it in the sentence, or null
   * @param running the category of the nearest figure before the sentence, or null
   */
  @Nullable Part find(
      Sentence sentence,
      CountedPhrase phrase,
      @Nullable Fate previous,
      @Nullable Category running) {
    Part former = earlier.find(sentence, phrase, previous, running);
    if (former != null) {
      return former;
    }
    Fate captives = previous == null ? null : inclusions.ofOthersBefore(sentence, phrase, previous);
    if (captives != null) {
      return new Part(captives, false);
    }
    Part included = inclusions.find(sentence, phrase, previous);
    if (included != null) {
      return included;
    }
    Part goesOn = continuations.find(sentence, phrase, previous, running);
    if (goesOn != null) {
      return goesOn;
    }
    boolean amongThem = PartMarks.amongThose(sentence, phrase);
    if (amongThem && previous != null && !previous.by().equals("included running")) {
      return new Part(again(previous, "partOf"), true);
    }
    if (running != null
        && previous == null
        && (amongThem || PartMarks.itComprises(sentence, phrase, frames))) {
      int subject = PartMarks.verbOfList(sentence, phrase.first() - 1) - 1;
      boolean toll = Words.token(sentence, subject, "toll"); // of the dead, whoever was told last
      Category told = toll ? Category.KILLED : running;
      return new Part(inherited(told, phrase, "included running"), false);
    }
    if (previous != null
        && previous.by().equals("included running")
        && Words.joint(sentence, phrase.first() - 1)) {
      return new Part(again(previous, "included running"), false);
    }
    if (previous != null && PartMarks.includedBehind(sentence, phrase)) {
      return new Part(again(previous, "partOf"), true);
    }
    boolean shares = phrase.share() && phrase.bare();
    Fate most = shares ? majorities.find(sentence, phrase, previous, running) : null;
    if (most != null) {
      return new Part(most, false);
    }
    if (previous != null && shares && previous.by().startsWith("ofVictims")) {
      return new Part(again(previous, "ofVictims shared"), false);
    }
    if (previous != null && shares && PartMarks.nextShare(sentence, phrase)) {
      return new Part(again(previous, "ofVictims shared"), false);
    }
    if (previous != null && Partitives.contrasted(sentence, phrase, previous)) {
      return null;
    }
    if (previous != null
        && ((PartMarks.markedAsPart(sentence, phrase)
                && !Inclusions.clauseOfItsOwn(sentence, phrase))
            || Appositions.bare(sentence, phrase)
            || Appositions.also(sentence, phrase, previous)
            || PartMarks.amongThem(sentence, phrase.last() + 1))) {
      return new Part(again(previous, "partOf"), true);
    }
    if (phrase.pronoun()) {
      Category told = previous != null ? previous.category() : running;
      if (Partitives.tells(sentence, phrase, frames)
          || (previous != null && Partitives.act(sentence, phrase))) {
        return null;
      }
      if (told != null
          && (Partitives.ofTheLiving(sentence, phrase, told, frames)
              || Partitives.ofOthers(sentence, phrase, frames))) {
        return null;
      }
      Fate victims = previous == null ? ofVictimsBefore(sentence, phrase.first() - 1) : null;
      boolean hit = victims != null && VictimFinder.hit(victims.category());
      if (victims != null && (running == null || hit)) {
        return new Part(victims, false); // but "the captives" may have been freed since
      }
      if (previous != null) {
        boolean others = // "a sixth of all who served there"
            phrase.share() && Words.token(sentence, phrase.last() + 1, "who");
        return new Part(again(previous, "ofThem"), !others);
      }
      boolean ours = // "Seven of us were in the house": of whom nothing was told
          sentence.token(phrase.last()).is("us")
              || (sentence.token(phrase.last()).is("own") // "would not offer one of their own"
                  && Words.verb(sentence, phrase.first() - 1));
      return running == null || ours ? null : new Part(inherited(running, phrase, "ofThem"), false);
    }
    if (previous != null && PartMarks.restOfThem(sentence, phrase, previous, frames)) {
      return new Part(again(previous, previous.by()), true);
    }
    if (previous != null
        && previous.by().equals("partOf")
        && Dealing.itemWithPlace(sentence, phrase)) {
      return new Part(again(previous, "partOf"), true);
    }
    boolean opens = previous == null && Dealing.firstPlace(sentence, phrase);
    Fate dealt = opens ? ofAll(sentence, phrase.first()) : previous;
    if (dealt != null && (opens || Dealing.byPlace(sentence, phrase))) {
      return new Part(again(dealt, "listOfPlaces"), false);
    }
    if (previous != null && Dealing.byTime(sentence, phrase)) {
      return new Part(again(previous, "listOfTimes"), false);
    }
    if (phrase.bare() && PartMarks.afterOfTheWhole(sentence, phrase)) {
      Fate whole = previous == null ? ofAll(sentence, phrase.first()) : previous;
      if (whole == null
          && running != null
          && PartMarks.those(sentence, PartMarks.beforeSpeaker(sentence, phrase.first() - 1) - 1)) {
        return new Part(inherited(running, phrase, "ofTheWhole"), false); // "Of these, 30 were"
      }
      return whole == null ? null : new Part(again(whole, "ofTheWhole"), previous != null);
    }
    if (previous != null && phrase.bare() && PartMarks.restOfTheWhole(sentence, phrase)) {
      return new Part(again(previous, "ofVictims rest"), false);
    }
    if (previous != null && PartMarks.secondOfTheWhole(sentence, phrase, previous)) {
      return new Part(again(previous, previous.by()), true);
    }
    if (previous != null
        && (gaps.gapped(sentence, phrase, previous) || FrontedGaps.fronted(sentence, phrase))) {
      return new Part(again(previous, "gapped"), false);
    }
    boolean gravely = // "7 fatalities, 3 critical"
        frames.is(Frames.Kind.GRAVELY, sentence, phrase.last() + 1);
    if (previous != null && !gravely && PartMarks.afterColon(sentence, phrase)) {
      return new Part(again(previous, AFTER_COLON), true);
    }
    if (running != null
        && previous == null
        && sentence.token(0).is("so")
        && ContinuationRules.soWere(sentence, phrase)) { // "So did nine of the passengers"
      return new Part(inherited(running, phrase, "soWere"), false);
    }
    if (running != null && PartMarks.registered(sentence, phrase, frames)) {
      return new Part(inherited(running, phrase, "registered"), false);
    }
    if (running != null && PartDescriptions.described(sentence, phrase, frames)) {
      return new Part(inherited(running, phrase, "described"), false);
    }
    if (previous != null
        && previous.by().startsWith("ofTheWhole")
        && Gaps.nationToo(sentence, phrase)) { // "Of these, 12 are Kenyans, four Ugandans"
      return new Part(again(previous, previous.by()), true);
    }
    if (previous != null
        && previous.by().equals("described")
        && PartDescriptions.describedToo(sentence, phrase)) {
      return new Part(again(previous, "described"), false);
    }
    int of = phrase.mention().last() + 1;
    boolean ofWhole =
        Words.token(sentence, of, "of")
            || (phrase.share() // "half the dead"
                && (Words.token(sentence, of, "the") || Words.token(sentence, of, "those")));
    boolean speaks = frames.verb(Frames.Kind.SPEAKING, sentence, phrase.last() + 1);
    Fate victims = ofWhole && !speaks ? ofVictims(sentence, phrase) : null;
    if (victims != null) {
      return new Part(victims, false);
    }
    if (running != null
        && Partitives.victims(sentence, phrase, frames)
        && (VictimFinder.hit(running)
            || running == Category.CASUALTIES
            || running == Category.ABDUCTED)) {
      return new Part(inherited(running, phrase, "countedVictims"), false);
    }
    return null;
  }

  /**
   * "One is dead and two people, including an officer, are at a clinic": where nothing was read of
   * the two, nothing is read of their part, and no other clause lends it a fate.
   */
  static boolean ofUntold(
      Sentence sentence, List<CountedPhrase> phrases, List<FateRules.Read> reads, int i) {
    CountedPhrase phrase = phrases.get(i);
    if (phrase.pronoun() && i > 0 && phrases.get(i - 1).last() == phrase.first() - 2) {
      boolean untold = // "nine died; 23, three of whom may lose a limb, are at a clinic"
          phrases.get(i - 1).bare()
              && reads.get(i - 1).fate() == null
              && Words.token(sentence, phrases.get(i - 1).first() - 1, ";")
              && sentence.token(phrase.last()).is("whom");
      return phrase.atMost(phrases.get(i - 1)) && (untold || thingsAlone(phrases, reads, i - 1));
    }
    int mark = PartMarks.including(sentence, phrase);
    int whole = i - 1;
    while (whole >= 0 && phrases.get(whole).first() > mark) {
      whole--;
    }
    if (mark < 0 || whole < 0 || reads.get(whole).fate() != null) {
      return false;
    }
    CountedPhrase counted = phrases.get(whole);
    int before = counted.first() - 1;
    boolean adjunct = before >= 0 && sentence.token(before).tag().equals("IN");
    return mark <= counted.last() + 2 && counted.meets(TriggerWord.Needs.PEOPLE) && !adjunct;
  }

  /** "230 interviews (, 36 of them with officials)": no people stand before what is counted. */
  private static boolean thingsAlone(
      List<CountedPhrase> phrases, List<FateRules.Read> reads, int last) {
    PeopleNouns.Kind kind = phrases.get(last).kind();
    boolean things =
        !phrases.get(last).bare()
            && (kind == PeopleNouns.Kind.THING || kind == PeopleNouns.Kind.UNKNOWN);
    for (int i = 0; things && i <= last; i++) {
      things = reads.get(i).fate() == null;
    }
    return things;
  }

  /** Whether {@code told} is what a clause says of those whom a list counts among others. */
  boolean toldBeside(Sentence sentence, CountedPhrase phrase, Fate told, @Nullable Fate previous) {
    return inclusions.toldBeside(sentence, phrase, told, previous);
  }

  static Fate again(Fate fate, String rule) {
    return fate.shared(TriggerWord.Needs.ANY, rule);
  }

  static Fate inherited(Category category, CountedPhrase phrase, String rule) {
    return Fate.at(category, TriggerWord.Needs.ANY, phrase.last(), rule);
  }

  /** "The dead (, seven of them) children", "Refugees (, 11,000 of them,)": whom none counted. */
  private @Nullable Fate ofVictimsBefore(Sentence sentence, int comma) {
    boolean noun =
        comma > 0
            && sentence.token(comma).is(",")
            && (comma == 1 || BEFORE_VICTIMS.contains(Words.tag(sentence, comma - 2)))
            && (Words.noun(sentence, comma - 1) || sentence.token(0).is("the"));
    return noun ? victims.named(sentence, comma - 1, "ofThem") : null;
  }

  /** "Of all who have died, 348 were children": the fate of the whole. */
  private @Nullable Fate ofAll(Sentence sentence, int end) {
    for (int i = 0; i < end; i++) {
      if (sentence.token(i).is("whose") && frames.is(Frames.Kind.ATTRIBUTE, sentence, i + 1)) {
        return null; // "Of those whose names were released"
      }
      Fate fate = victims.named(sentence, i, "ofTheWhole");
      if (fate != null && !VictimWords.moved(sentence, fate, frames)) {
        boolean seats = // "Of the 61 MPs who lost their seats"
            sentence.token(i).is("lost") && Words.tag(sentence, i + 1).equals("PRP$");
        if (CaptiveRules.HELD.contains(fate.category()) && victims.freed(sentence, i + 1, end)) {
          return fate.withCategory(Category.RELEASED, "freed");
        }
        return seats && !Words.token(sentence, i + 2, "lives") ? null : fate;
      }
    }
    return null;
  }

  /** "The casualties represent nearly half of the troops", "this amounts to half of them". */
  @Nullable Fate shareOfForce(
      Sentence sentence,
      CountedPhrase phrase,
      @Nullable Fate previous,
      @Nullable Category running) {
    int behind = phrase.last() + 1;
    if (phrase.bare() && behind < sentence.size() && sentence.token(behind).tag().equals("VBN")) {
      return null; // "it is 7% funded"
    }
    int j = phrase.first() - 1;
    while (j >= 0
        && (sentence.token(j).is("to")
            || sentence.token(j).is("up")
            || sentence.token(j).is("for")
            || Words.adverb(sentence, j))) {
      j--;
    }
    if (j < 1 || !frames.verb(Frames.Kind.SHARE, sentence, j)) {
      return null;
    }
    int verb = j;
    while (j > 1 && Words.adverb(sentence, j - 1)) {
      j--; // "Gao alone accounts for 12"
    }
    for (int i = j - 1; i >= Math.max(0, j - 6); i--) {
      Fate fate = victims.named(sentence, i, "shareOfForce");
      if (fate != null) {
        return ofTheHit(sentence, phrase) ? null : fate;
      }
      boolean subject =
          phrase.bare()
              && i == j - 1
              && Words.noun(sentence, i)
              && !sentence.token(verb).lemma().equals("be");
      if (subject
          || (i >= j - 3
              && PartMarks.ANAPHORS.contains(sentence.token(i).lower())
              && !sentence.token(i).tag().equals("WDT"))) {
        Category category = previous != null ? previous.category() : running;
        return category == null ? null : inherited(category, phrase, "shareOfForce");
      }
    }
    return null;
  }

  /** "(Recruits make up) a fifth of the dead": the whole tells more than who the part are. */
  private boolean ofTheHit(Sentence sentence, CountedPhrase phrase) {
    return frames.any(
        Frames.Kind.VICTIMS, sentence, phrase.mention().last() + 1, phrase.last() + 1);
  }

  /** "of the 40 people killed": what may stand between "of" and the word for the whole. */
  private boolean withinWhole(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    return tag.equals("DT")
        || tag.equals("CD")
        || tag.equals("PRP$")
        || tag.startsWith("JJ")
        || sentence.token(i).is("of")
        || sentence.token(i).is("people")
        || frames.is(Frames.Kind.REGISTERED, sentence, i); // "a third of the confirmed dead"
  }

  /** "70 per cent of the victims were women": the whole tells what became of the share. */
  private @Nullable Fate ofVictims(Sentence sentence, CountedPhrase phrase) {
    int end = Math.min(phrase.last() + 2, sentence.size() - 1);
    while (end + 1 < sentence.size() && withinWhole(sentence, end)) {
      end++;
    }
    for (int i = phrase.mention().last() + 1; i <= end; i++) {
      Fate fate = victims.named(sentence, i, "ofVictims");
      boolean active =
          fate != null
              && Words.verb(sentence, i)
              && ObjectMarks.objectFollows(sentence, fate.triggerLast() + 1);
      if (fate != null
          && !active
          && !Partitives.ofThing(sentence, phrase, fate, i)
          && fate.category() != Category.DEPLOYED) {
        return fate;
      }
    }
    return null;
  }
}
