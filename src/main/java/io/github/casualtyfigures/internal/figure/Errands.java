package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * People of whom a word of fate says something else: patients who are released from hospital,
 * tourists who return home, players who are exchanged, shoppers who cross a border, {@link
 * Figurative viewers whom a film captured}, {@link Losses members whom a party lost}. Immutable;
 * may be shared by threads.
 */
final class Errands {

  private static final int LONGEST_PURPOSE = 5;
  private static final int LONGEST_DISEASE = 4;

  private static final Set<String> GOING = Set.of("cross", "leave", "arrive", "pour", "stream");

  private final Frames frames;
  private final WaysHome ways;
  private final Losses losses;
  private final Figurative figures;

  Errands(Triggers triggers, Frames frames) {
    this.frames = frames;
    this.ways = new WaysHome(triggers, frames);
    this.losses = new Losses(frames);
    this.figures = new Figurative(frames, losses);
  }

  /**
   * Whether {@code fate} says nothing of the sort of the people of {@code phrase}.
   *
   * @param before what became of those counted before, or null
   * @param earlier the sentences right before
   */
  boolean tell(
      Sentence sentence,
      CountedPhrase phrase,
      Fate fate,
      @Nullable Category before,
      List<Sentence> earlier) {
    return switch (fate.category()) {
      case RELEASED -> free(sentence, phrase, fate) || treated(sentence, phrase, fate, before);
      case DISPLACED ->
          crossed(sentence, fate)
              || changedSides(sentence, phrase, fate)
              || replaced(sentence, phrase, fate);
      case ABDUCTED ->
          ofOthers(sentence, phrase, fate)
              || frames.verb(Frames.Kind.BREEDING, sentence, fate.trigger() - 1);
      case WOUNDED -> figures.hit(sentence, phrase, fate);
      case CAPTURED -> inmates(sentence, phrase, fate) || figures.taken(sentence, phrase, fate);
      case CASUALTIES ->
          figures.hit(sentence, phrase, fate) || lost(sentence, phrase, fate, before, earlier);
      case KILLED ->
          visited(sentence, phrase, fate)
              || figures.hit(sentence, phrase, fate)
              || inDebt(sentence, fate)
              || lost(sentence, phrase, fate, before, earlier);
      case MISSING -> absent(sentence, phrase, fate) || atWork(sentence, phrase, fate);
      default -> false;
    };
  }

  /**
   * "214 patients were under treatment", "people hospitalised with cholera": the sick, unless a
   * blow or people hurt are told of.
   *
   * @param before what became of those counted before, or null
   */
  boolean sick(Sentence sentence, CountedPhrase phrase, Fate fate, @Nullable Category before) {
    boolean ward = // "nine pregnant women were rushed to hospital"
        frames.is(Frames.Kind.HOSPITAL, sentence, fate.triggerLast());
    boolean treated =
        ward
            || sentence.token(fate.triggerLast()).lemma().equals("treatment")
            || frames.verb(Frames.Kind.TREATING, sentence, fate.trigger());
    if (fate.category() != Category.WOUNDED || !treated) {
      return false;
    }
    int with = fate.triggerLast() + 1;
    if (ward
        && (before == null || before == Category.KILLED)
        && Words.token(sentence, with, "with") // "to hospital with cholera"
        && frames.any(Frames.Kind.DISEASE, sentence, with + 1, with + LONGEST_DISEASE)) {
      return true;
    }
    boolean ill =
        ward ? infirm(sentence, phrase, fate) : frames.anywhere(Frames.Kind.DISEASE, sentence);
    boolean hurt =
        (ward && (before != null || accident(sentence, phrase, fate)))
            || before == Category.WOUNDED
            || before == Category.CASUALTIES
            || frames.anywhere(Frames.Kind.BLOW, sentence)
            || (!ill && frames.anywhere(Frames.Kind.VICTIMS, sentence))
            || frames.anywhere(Frames.Kind.INJURY, sentence);
    boolean patients =
        phrase.head() >= 0 && sentence.token(phrase.head()).lemma().equals("patient");
    return (ill || (patients && !ward)) && !hurt;
  }

  /** "nine pregnant women", "two men with cholera were taken": of themselves, in no aside. */
  private boolean infirm(Sentence sentence, CountedPhrase phrase, Fate fate) {
    return frames.any(Frames.Kind.INFIRM, sentence, phrase.first(), end(sentence, phrase, fate));
  }

  /** Whether the sentence tells of an accident, beside what {@code phrase} says of the people. */
  private boolean accident(Sentence sentence, CountedPhrase phrase, Fate fate) {
    return losses.harm(sentence, 0, phrase.first())
        || losses.harm(sentence, end(sentence, phrase, fate), sentence.size())
        || frames.anywhere(Frames.Kind.FUMES, sentence);
  }

  /** Where what is said of those of {@code phrase} ends before their fate. */
  private static int end(Sentence sentence, CountedPhrase phrase, Fate fate) {
    int comma = phrase.last() + 1;
    while (comma < fate.trigger() && !sentence.token(comma).is(",")) {
      comma++;
    }
    return comma;
  }

  private boolean lost(
      Sentence sentence,
      CountedPhrase phrase,
      Fate fate,
      @Nullable Category before,
      List<Sentence> earlier) {
    if (!losses.tells(sentence, fate)) {
      return false;
    }
    boolean mishap = before == null && losses.mishap(earlier);
    return losses.live(sentence, phrase, fate, mishap ? Category.CASUALTIES : before);
  }

  /** "14 patients were released", "thousands of tourists returned home", "players were swapped". */
  private boolean free(Sentence sentence, CountedPhrase phrase, Fate fate) {
    String lemma = sentence.token(fate.trigger()).lemma();
    int from = fate.triggerLast() + 1;
    boolean released = lemma.equals("release");
    boolean ward =
        released
            && Words.token(sentence, from, "from")
            && frames.any(Frames.Kind.HOSPITAL, sentence, from + 1, from + 3);
    boolean went =
        fate.by().startsWith("returned")
            || lemma.equals("return")
            || sentence.token(from - 1).is("home");
    boolean onTheWay = // "were returning home from work when the bus blew up"
        lemma.equals("return")
            && (ways.background(sentence, phrase, fate.trigger(), fate.triggerLast())
                || ways.everyday(sentence, fate.triggerLast()));
    onTheWay |= // "came home from the concert"
        lemma.equals("come")
            && !phrase.bare()
            && !CaptiveRules.captives(phrase)
            && ways.everyday(sentence, fate.triggerLast());
    boolean traded = lemma.equals("exchange") || lemma.equals("swap") || lemma.equals("trade");
    return ward
        || onTheWay
        || (released && frames.head(Frames.Kind.PATIENTS, sentence, phrase))
        || (went
            && frames.head(Frames.Kind.TRAVELLERS, sentence, phrase)
            && !frames.anywhere(Frames.Kind.CAPTIVITY, sentence))
        || (!released
            && frames.head(Frames.Kind.BACKERS, sentence, phrase)) // "rescued 400 investors"
        || (traded && frames.head(Frames.Kind.PLAYERS, sentence, phrase));
  }

  /** "12 were hurt and five were released": from hospital, where nothing tells of captives. */
  private boolean treated(
      Sentence sentence, CountedPhrase phrase, Fate fate, @Nullable Category before) {
    int behind = fate.triggerLast() + 1;
    boolean there = // not "were released on bail", "by the gunmen"
        Words.closed(sentence, behind)
            || frames.any(Frames.Kind.HOSPITAL, sentence, behind, behind + LONGEST_PURPOSE)
            || Words.token(sentence, behind + 1, "treatment");
    return before == Category.WOUNDED
        && there
        && sentence.token(fate.trigger()).lemma().equals("release")
        && !CaptiveRules.captives(phrase)
        && phrase.group() != Group.PRISONERS
        && !frames.anywhere(Frames.Kind.CAPTIVITY, sentence)
        && !frames.anywhere(Frames.Kind.GAOLER, sentence)
        && !frames.anywhere(Frames.Kind.CUSTODY, sentence);
  }

  /** "thirty relatives were taken to the mortuary": to see the dead. */
  private boolean visited(Sentence sentence, CountedPhrase phrase, Fate fate) {
    return frames.head(Frames.Kind.MOURNERS, sentence, phrase)
        && frames.any(Frames.Kind.MORGUE, sentence, fate.trigger(), fate.triggerLast() + 1);
  }

  /** "the fate of the 300 staff is not known after the merger": a policy or a firm decides it. */
  private boolean atWork(Sentence sentence, CountedPhrase phrase, Fate fate) {
    return sentence.token(fate.trigger()).lemma().equals("fate")
        && (frames.anywhere(Frames.Kind.POLICY, sentence)
            || (frames.head(Frames.Kind.STAFF, sentence, phrase)
                && frames.anywhere(Frames.Kind.FIRM, sentence)))
        && !losses.harm(sentence)
        && !frames.anywhere(Frames.Kind.RUIN, sentence)
        && !frames.anywhere(Frames.Kind.DEPTH, sentence);
  }

  /** "three players were missing from the squad", "with seven starters missing". */
  private boolean absent(Sentence sentence, CountedPhrase phrase, Fate fate) {
    int from = fate.triggerLast() + 1;
    boolean lacking = // "with seven starters missing", "missing through injury"
        Words.token(sentence, phrase.first() - 1, "with")
            || frames.any(Frames.Kind.BENCH, sentence, from, from + LONGEST_PURPOSE);
    if (lacking && frames.head(Frames.Kind.PLAYERS, sentence, phrase) && !losses.harm(sentence)) {
      return true;
    }
    boolean armed = // "nine soldiers were missing at roll call"
        phrase.group() == Group.MILITARY
            || phrase.group() == Group.MILITANTS
            || phrase.group() == Group.PRISONERS;
    return !armed
        && (Words.token(sentence, from, "from") // "missing at the roll call"
            || (Words.token(sentence, from, "at") && !losses.harm(sentence)))
        && frames.any(Frames.Kind.ROSTER, sentence, from + 1, from + LONGEST_PURPOSE);
  }

  /** "the prison holds 1,500 inmates", "a survey of 1,000 prisoners": no word of their capture. */
  private boolean inmates(Sentence sentence, CountedPhrase phrase, Fate fate) {
    boolean counted = // "1,500 inmates", and what holds them
        fate.trigger() == phrase.head() || sentence.token(fate.trigger()).lemma().equals("hold");
    boolean plain =
        counted
            && phrase.group() == Group.PRISONERS
            && phrase.head() == phrase.mention().last() + 1
            && !Words.token(sentence, phrase.head() + 1, "of");
    int verb = plain ? ObjectRules.before(sentence, phrase.first()) : -1;
    if (verb < 1) {
      return false;
    }
    boolean holds =
        (sentence.token(verb).lemma().equals("hold")
                || frames.verb(Frames.Kind.HOSTING, sentence, verb))
            && frames.any(Frames.Kind.CUSTODY, sentence, 0, verb);
    boolean room =
        sentence.token(verb).is("for")
            && frames.any(Frames.Kind.ROOM, sentence, Math.max(0, verb - LONGEST_PURPOSE), verb);
    boolean asked =
        sentence.token(verb).is("of") && frames.is(Frames.Kind.SURVEY, sentence, verb - 1);
    return holds || room || asked;
  }

  /** "crossed the border to go shopping", "crossed the river to vote". */
  private boolean crossed(Sentence sentence, Fate fate) {
    if (!GOING.contains(sentence.token(fate.trigger()).lemma())) {
      return false;
    }
    int end = Math.min(fate.triggerLast() + 1 + LONGEST_PURPOSE, sentence.size());
    for (int i = fate.triggerLast() + 1; i < end && !Words.closed(sentence, i); i++) {
      boolean purpose = sentence.token(i).is("to") || sentence.token(i).is("for");
      if (purpose && frames.any(Frames.Kind.ERRAND, sentence, i + 1, i + LONGEST_PURPOSE)) {
        return true;
      }
    }
    return false;
  }

  /** "50 lawmakers fled the state", "voters fled to the rival party", where no war drove them. */
  private boolean changedSides(Sentence sentence, CountedPhrase phrase, Fate fate) {
    boolean politic =
        frames.head(Frames.Kind.OFFICE, sentence, phrase)
            || frames.head(Frames.Kind.CLIENTS, sentence, phrase);
    int to = fate.triggerLast() + 1;
    return politic
        && sentence.token(fate.trigger()).lemma().equals("flee")
        && (Words.token(sentence, to + 1, "state")
            || frames.any(Frames.Kind.BODY_POLITIC, sentence, to, to + LONGEST_PURPOSE))
        && !losses.harm(sentence);
  }

  /**
   * "Twelve councillors were displaced", "voters swept away nine ministers": by no flood or army.
   */
  boolean votedOut(Sentence sentence, CountedPhrase phrase, Fate fate) {
    boolean passive = fate.trigger() > phrase.first();
    if (passive
        && sentence.token(fate.trigger()).lemma().equals("crush")
        && !Words.closed(sentence, fate.triggerLast() + 1)) {
      return false; // "were crushed by a falling tree"
    }
    int subject = passive ? -1 : Words.beforeAuxiliaries(sentence, fate.trigger());
    boolean voters =
        subject >= 0
            && (frames.is(Frames.Kind.CLIENTS, sentence, subject)
                || frames.is(Frames.Kind.OFFICE, sentence, subject)
                || frames.is(Frames.Kind.PLAYERS, sentence, subject)
                || frames.is(Frames.Kind.BODY_POLITIC, sentence, subject));
    boolean backers =
        frames.head(Frames.Kind.BACKERS, sentence, phrase); // "wiped out 40,000 investors"
    boolean politic =
        frames.head(Frames.Kind.OFFICE, sentence, phrase)
            || frames.head(Frames.Kind.PLAYERS, sentence, phrase);
    return frames.verb(Frames.Kind.VOTING_OUT, sentence, fate.trigger())
        && (backers || (politic && (passive || voters) && !losses.harm(sentence)));
  }

  /** "robots displace 40,000 workers": who loses his work to a machine keeps his home. */
  private boolean replaced(Sentence sentence, CountedPhrase phrase, Fate fate) {
    int by = fate.triggerLast() + 1;
    boolean machines =
        fate.trigger() < phrase.first()
            ? frames.any(
                Frames.Kind.MACHINES,
                sentence,
                Math.max(0, fate.trigger() - LONGEST_PURPOSE),
                fate.trigger())
            : Words.token(sentence, by, "by")
                && frames.any(Frames.Kind.MACHINES, sentence, by + 1, by + LONGEST_PURPOSE);
    return machines
        && sentence.token(fate.trigger()).lemma().equals("displace")
        && frames.head(Frames.Kind.STAFF, sentence, phrase)
        && !losses.harm(sentence);
  }

  /** "millions are drowning in debt". */
  private boolean inDebt(Sentence sentence, Fate fate) {
    int in = fate.triggerLast() + 1;
    return sentence.token(fate.trigger()).lemma().equals("drown")
        && Words.token(sentence, in, "in")
        && frames.any(Frames.Kind.PLIGHT, sentence, in + 1, in + LONGEST_PURPOSE);
  }

  /** "held the data of 900 patients hostage": what is held is no number of people. */
  private boolean ofOthers(Sentence sentence, CountedPhrase phrase, Fate fate) {
    int of = phrase.first() - 1;
    return fate.by().startsWith("stateBehind")
        && of > 0
        && sentence.token(of).is("of")
        && Words.noun(sentence, of - 1)
        && !frames.is(Frames.Kind.CONTAINER, sentence, of - 1)
        && frames.verb(Frames.Kind.SWAPPED, sentence, fate.trigger())
        && fate.trigger() == phrase.last() + 1;
  }
}
