package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads people whom plain verbs of motion say to be driven from home: "drove 3,000 families towards
 * the lake", "were moved to schools", "nearly 700 of those families have reached the next
 * district". Immutable; may be shared by threads.
 */
final class FlightRules {

  private static final int FARTHEST = 8;

  private static final Set<Group> ARMED =
      Set.of(Group.MILITARY, Group.MILITANTS, Group.POLICE, Group.PRISONERS);
  private static final Set<Category> HARM =
      Set.of(Category.KILLED, Category.WOUNDED, Category.CASUALTIES, Category.DISPLACED);

  private static final Set<String> HIDING = Set.of("escape", "hide", "run");
  private static final Set<String> GOING = Set.of("go", "come", "move");
  private static final Set<String> ORDERING = Set.of("tell", "order", "urge", "advise", "ask");
  private static final Set<String> RUNNING =
      Set.of("running", "scrambling", "racing", "scurrying", "fleeing");

  /** "scrambling for safety", but not "for bargains" or "for the exits". */
  private static final Set<String> GOALS = Set.of("safety", "shelter", "higher", "their");

  /** What is done with people who are brought from one place to another. */
  static final Set<String> SHIFTING = Set.of("move", "relocate", "transfer", "shift");

  private static final Set<String> AWAY = Set.of("towards", "toward", "across", "over");
  private static final Set<String> FROM = Set.of("from", "out", "into");

  private final Frames frames;
  private final Grounds grounds;
  private final ForcedRules forced;
  private final ExodusRules exoduses;
  private final RefugeRules refuges;

  FlightRules(Frames frames) {
    this.frames = frames;
    this.grounds = new Grounds(frames);
    this.forced = new ForcedRules(frames, grounds);
    this.exoduses = new ExodusRules(frames, grounds);
    this.refuges = new RefugeRules(frames, grounds);
  }

  /** The flight of {@code phrase} that a verb before or behind it tells, or null. */
  @Nullable Fate fled(Sentence sentence, CountedPhrase phrase, @Nullable Category running) {
    if (ARMED.contains(phrase.group())
        || phrase.single()
        || phrase.trigger() != null
        || phrase.premodifier() != null) {
      return null;
    }
    int driving = driving(sentence, phrase);
    if (driving >= 0) {
      return fate(driving, "driven");
    }
    boolean us = // "forced hundreds of us to leave our homes"
        phrase.pronoun() && sentence.token(phrase.last()).is("us");
    int forcedOut =
        us || (phrase.bare() ? RefugeRules.large(phrase) : refuges.goers(sentence, phrase))
            ? forced.out(sentence, phrase)
            : -1;
    if (forcedOut >= 0) {
      return fate(forcedOut, "forcedOut");
    }
    boolean flown = running == Category.DISPLACED && phrase.bare();
    int away = flown ? notBack(sentence, phrase.last() + 1) : -1;
    if (away >= 0) {
      return fate(away, "notBack");
    }
    int left = phrase.bare() ? -1 : left(sentence, phrase, running);
    if (left >= 0) {
      return fate(left, "left");
    }
    boolean home = !phrase.bare() && refuges.goers(sentence, phrase);
    int driven = home ? exoduses.driven(sentence, phrase) : -1;
    if (driven >= 0) {
      return fate(driven, "exodus");
    }
    boolean camps =
        home
            ? running == Category.DISPLACED || Words.token(sentence, phrase.last() + 2, "still")
            : phrase.bare() && running == Category.DISPLACED;
    int camped = camps ? refuges.camped(sentence, phrase.last() + 1) : -1;
    int ordered = home ? told(sentence, phrase) : -1;
    ordered = home && ordered < 0 ? ForcedRules.ordered(sentence, phrase) : ordered;
    if (ordered >= 0) {
      return fate(ordered, "toldToLeave");
    }
    int hiding = home && camped < 0 ? hiding(sentence, phrase) : -1;
    if (hiding >= 0) {
      return fate(hiding, "hiding");
    }
    boolean told = // "the camp is home to 90,000"
        home || (phrase.bare() && (running == Category.DISPLACED || RefugeRules.large(phrase)));
    int taken = told && camped < 0 ? refuges.takenIn(sentence, phrase, running) : camped;
    if (taken >= 0) {
      return fate(taken, "camped");
    }
    int inside = refuges.inShelter(sentence, phrase, running);
    if (inside >= 0) {
      return fate(inside, "inShelter");
    }
    boolean tellsWho = !phrase.bare() || running == Category.DISPLACED || RefugeRules.large(phrase);
    int moved = tellsWho ? refuges.movedToRefuge(sentence, phrase, running) : -1;
    if (moved >= 0) {
      return fate(moved, "movedToRefuge");
    }
    int onward = running == Category.DISPLACED ? onward(sentence, phrase) : -1;
    return onward < 0 ? null : fate(onward, "onward");
  }

  /** "forced another 900 households from a site", "drove 3,000 families towards": the verb. */
  private int driving(Sentence sentence, CountedPhrase phrase) {
    int verb = ObjectRules.before(sentence, phrase.first());
    if (verb < 0
        || phrase.bare()
        || !refuges.goers(sentence, phrase)
        || !Words.verb(sentence, verb)) {
      return -1;
    }
    int same = Grounds.pastSame(sentence, phrase.last() + 1);
    int i = Grounds.pastAside(sentence, SubjectAsides.behindPeople(sentence, same));
    boolean out = // "moved 4,000 residents out of the danger zone"
        Words.token(sentence, i, "out")
            && Words.token(sentence, i + 1, "of")
            && frames.verb(Frames.Kind.TRANSFER, sentence, verb);
    boolean safe = // "moved 2.2 million people to safer ground"
        (Words.token(sentence, i, "to") || Words.token(sentence, i, "into"))
            && SHIFTING.contains(sentence.token(verb).lemma())
            && (grounds.safe(sentence, i + 1) || grounds.refuge(sentence, i + 1));
    boolean told = // "told 50,000 people to leave"
        ORDERING.contains(sentence.token(verb).lemma()) && toLeave(sentence, phrase, i);
    boolean sent = sentence.token(verb).lemma().equals("send") && sentOff(sentence, phrase);
    if (safe || told || sent) {
      return verb;
    }
    if (i >= sentence.size() || !(out || frames.verb(Frames.Kind.DRIVING, sentence, verb))) {
      return -1;
    }
    String lower = sentence.token(i).lower();
    boolean away =
        AWAY.contains(lower) || (FROM.contains(lower) && grounds.home(sentence, lower, i + 1));
    return away ? verb : -1;
  }

  /** "around 5,300 people were told to leave immediately": the verb, or -1. */
  private static int told(Sentence sentence, CountedPhrase phrase) {
    int be = phrase.last() + 1;
    be += Words.dash(sentence, be) ? 1 : 0; // "residents — around 5,300 people — were"
    int verb = Words.behindAuxiliaries(sentence, be);
    return verb > be
            && sentence.has(verb)
            && ORDERING.contains(sentence.token(verb).lemma())
            && Words.BE.contains(sentence.token(verb - 1).lower())
            && toLeave(sentence, phrase, verb + 1)
        ? verb
        : -1;
  }

  /** "(told so many) to leave": more than would be sent out of a hall. */
  private static boolean toLeave(Sentence sentence, CountedPhrase phrase, int to) {
    return Words.token(sentence, to, "to")
        && Words.token(sentence, to + 1, "leave")
        && (sentence.token(phrase.head()).is("people")
            ? RefugeRules.large(phrase)
            : PresenceRules.large(phrase))
        && Words.closed(sentence, Words.pastAdverbs(sentence, to + 2));
  }

  /** "(878,000) have still not gone back", "have yet to return": where people fled; or -1. */
  private static int notBack(Sentence sentence, int from) {
    boolean not = false;
    for (int i = from; i < Math.min(from + FARTHEST, sentence.size()); i++) {
      String lower = sentence.token(i).lower();
      not |= Words.NOT.contains(lower) || lower.equals("yet");
      boolean back =
          lower.startsWith("return")
              || (GOING.contains(sentence.token(i).lemma())
                  && (Words.token(sentence, i + 1, "back")
                      || Words.token(sentence, i + 1, "home")));
      if (back) {
        return not ? i : -1;
      }
      if (!Words.auxiliary(sentence, i)
          && !Words.adverb(sentence, i)
          && !lower.equals("to")
          && !lower.equals("yet")) {
        return -1;
      }
    }
    return -1;
  }

  /** "escaped into the forest", "hid in the bush": who is no fighter; the verb, or -1. */
  private int hiding(Sentence sentence, CountedPhrase phrase) {
    int from = phrase.last() + 1;
    from = Words.token(sentence, from, "from") ? pastNames(sentence, from + 1) : from;
    int verb = Words.behindAuxiliaries(sentence, from);
    boolean onTheRun = // "1,000 villagers are on the run"
        Words.token(sentence, verb, "on")
            && Words.token(sentence, verb + 2, "run")
            && verb > from
            && PresenceRules.large(phrase);
    if (onTheRun) {
      return verb;
    }
    boolean took = // "took to the forest"
        Words.token(sentence, verb + 1, "to")
            && sentence.token(verb).lemma().equals("take")
            && frames.any(Frames.Kind.HIDEOUT, sentence, verb + 2, verb + 4);
    return Words.verb(sentence, verb)
            && (took || (HIDING.contains(sentence.token(verb).lemma()) && wild(sentence, verb + 1)))
        ? verb
        : -1;
  }

  /** "into the forest", "in the bush": where people of the villages hide. */
  private boolean wild(Sentence sentence, int preposition) {
    return (Words.token(sentence, preposition, "into") || Words.token(sentence, preposition, "in"))
        && frames.any(Frames.Kind.HIDEOUT, sentence, preposition + 1, preposition + 4);
  }

  /**
   * "sent 4,000 people scrambling for safety", "to evacuation centres", "sending 6,000 residents
   * into the forest".
   */
  private boolean sentOff(Sentence sentence, CountedPhrase phrase) {
    if (Words.token(sentence, phrase.last() + 1, "to")) {
      int shelter = phrase.last() + 2;
      shelter += Words.tag(sentence, shelter).startsWith("JJ") ? 1 : 0;
      String lower = Words.lower(sentence, shelter);
      return lower.equals("evacuation") || lower.startsWith("shelter");
    }
    int behind = SubjectAsides.behindPeople(sentence, phrase.last() + 1);
    behind = Words.token(sentence, behind, "from") ? pastNames(sentence, behind + 1) : behind;
    boolean running = sentence.has(behind) && RUNNING.contains(sentence.token(behind).lower());
    boolean away =
        running
            && Words.token(sentence, behind + 1, "for")
            && GOALS.contains(Words.lower(sentence, behind + 2));
    return away || wild(sentence, running ? behind + 1 : behind);
  }

  /** "(from) seven villages (into)": behind the place. */
  private static int pastNames(Sentence sentence, int from) {
    int i = from;
    while (Words.noun(sentence, i)
        || Words.tag(sentence, i).equals("CD")
        || Words.tag(sentence, i).equals("DT")) {
      i++;
    }
    return i;
  }

  /** "2,300 families had left Lom", "4,000 people have left the town": the verb, or -1. */
  private int left(Sentence sentence, CountedPhrase phrase, @Nullable Category running) {
    int verb = pastPart(sentence, Grounds.pastSame(sentence, phrase.last() + 1));
    while (verb < sentence.size()
        && (Words.auxiliary(sentence, verb)
            || sentence.token(verb).is("since")
            || sentence.token(verb).is("to")
            || frames.is(Frames.Kind.THOUGHT, sentence, verb)
            || Words.mereAdverb(sentence, verb))) {
      verb++;
    }
    boolean leaves =
        verb + 1 < sentence.size()
            && sentence.token(verb).lemma().equals("leave")
            && Words.verb(sentence, verb)
            && refuges.goers(sentence, phrase);
    if (!leaves) {
      return -1;
    }
    boolean households = phrase.kind() == PeopleNouns.Kind.HOUSEHOLD;
    if (running == Category.DISPLACED
        && (Words.closed(sentence, verb + 1) || sentence.token(verb + 1).is("since"))) {
      return verb; // "11,300 people have left since Tuesday"
    }
    boolean named = sentence.token(verb + 1).tag().equals("NNP");
    boolean harmed = // but not of a boat that "had left Sfax with 45 people"
        running != null
            && HARM.contains(running)
            && PresenceRules.large(phrase)
            && !frames.anywhere(Frames.Kind.WATER, sentence)
            && !frames.anywhere(Frames.Kind.RESCUED, sentence);
    if (named && (households || harmed || evacuated(sentence, verb + 2, running))) {
      return verb;
    }
    String next = sentence.token(verb + 1).tag();
    int home = next.equals("DT") || next.equals("PRP$") ? verb + 2 : verb + 1;
    while (home < sentence.size()
        && (sentence.token(home).tag().startsWith("JJ")
            || (sentence.token(home).is("border") && Words.noun(sentence, home + 1)))) {
      home++;
    }
    boolean ground =
        home < sentence.size()
            && (frames.is(Frames.Kind.HOME, sentence, home)
                || sentence.token(home).lemma().equals("camp"))
            && (home > verb + 1 || sentence.token(home).tag().equals("NNS"))
            && !sentence.token(home).lemma().equals("family")
            && !Words.noun(sentence, home + 1); // "the town hall"
    return ground ? verb : -1;
  }

  /** "(left Kabul) aboard 89 flights": how people are brought out, and no cruise. */
  private boolean evacuated(Sentence sentence, int i, @Nullable Category running) {
    boolean on = Words.token(sentence, i, "on") && Words.token(sentence, i + 1, "board");
    int ship = on ? i + 2 : i + 1;
    return (on || Words.token(sentence, i, "aboard"))
        && ship < sentence.size()
        && (running == Category.DISPLACED
            || sentence.token(ship).tag().equals("CD")
            || frames.any(Frames.Kind.FORCE, sentence, ship, ship + FARTHEST)
            || frames.any(Frames.Kind.SHELTERING, sentence, ship, ship + FARTHEST));
  }

  /** "(11,300 people), 6,000 of them campers, (have left)": behind the part, or {@code comma}. */
  private static int pastPart(Sentence sentence, int comma) {
    boolean part =
        Words.token(sentence, comma, ",")
            && comma + 1 < sentence.size()
            && (sentence.token(comma + 1).tag().equals("CD")
                || sentence.token(comma + 1).is("most")
                || sentence.token(comma + 1).is("mostly"));
    for (int i = comma + 2; part && i < Math.min(comma + FARTHEST, sentence.size()); i++) {
      if (sentence.token(i).is(",")) {
        return i + 1;
      }
      if (Words.verb(sentence, i)) {
        return comma;
      }
    }
    return comma;
  }

  /**
   * "fewer than 5,000 had reached Tawila", "110,000 people have moved on to Minova": where people
   * who fled were told before; the verb, or -1.
   */
  private int onward(Sentence sentence, CountedPhrase phrase) {
    int before = phrase.first() - 1;
    boolean complement =
        before >= 0
            && sentence.token(before).tag().equals("IN")
            && !Words.token(sentence, before, "that")
            && !Words.CLAUSE_STARTS.contains(sentence.token(before).lower());
    if (complement || (!phrase.bare() && !phrase.pronoun() && !refuges.goers(sentence, phrase))) {
      return -1;
    }
    for (int i = phrase.last() + 1; i < Math.min(phrase.last() + FARTHEST, sentence.size()); i++) {
      String lower = sentence.token(i).lower();
      if (ExodusRules.madeItOn(sentence, i)
          || (frames.verb(Frames.Kind.MOVING, sentence, i) && Words.verb(sentence, i))) {
        boolean passive = Words.BE.contains(sentence.token(i - 1).lower());
        boolean closed = i + 1 >= sentence.size() || sentence.token(i + 1).is(".");
        return passive || closed ? -1 : i;
      }
      boolean way = // "another 3,000 were on their way"
          lower.equals("on")
              && Words.be(sentence, i - 1)
              && (Words.token(sentence, i + 2, "way") || Words.token(sentence, i + 2, "move"));
      boolean feast = // "on their way to the festival"
          Words.token(sentence, i + 3, "to")
              && (Words.tag(sentence, i + 4).equals("DT")
                  || Words.tag(sentence, i + 4).equals("NN"))
              && !frames.any(Frames.Kind.STATION, sentence, i + 4, i + 7)
              && !frames.any(Frames.Kind.SHELTERING, sentence, i + 4, i + 7);
      if (way && phrase.bare() && !feast) {
        return i;
      }
      boolean leftFor = // "up to 400,000 left for Tawila"
          sentence.token(i).lemma().equals("leave")
              && Words.token(sentence, i + 1, "for")
              && Words.tag(sentence, i + 2).startsWith("NNP");
      if (leftFor) {
        return i;
      }
      boolean between =
          Words.auxiliary(sentence, i) || lower.equals("who") || Words.mereAdverb(sentence, i);
      if (!between) {
        return -1;
      }
    }
    return -1;
  }

  private static Fate fate(int trigger, String by) {
    return Fate.at(Category.DISPLACED, TriggerWord.Needs.PEOPLE, trigger, by);
  }
}
