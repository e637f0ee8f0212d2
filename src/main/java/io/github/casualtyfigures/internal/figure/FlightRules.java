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
  private static final int LONGEST_PLACE = 6;
  private static final int LONGEST_HALL = 3;

  private static final Set<Group> ARMED =
      Set.of(Group.MILITARY, Group.MILITANTS, Group.POLICE, Group.PRISONERS);
  private static final Set<String> SHIFTING = Set.of("move", "relocate", "transfer", "shift");
  private static final Set<String> AWAY = Set.of("towards", "toward", "across", "over");
  private static final Set<String> FROM = Set.of("from", "out", "into");

  private final Frames frames;
  private final Grounds grounds;
  private final ForcedRules forced;
  private final ExodusRules exoduses;

  FlightRules(Frames frames) {
    this.frames = frames;
    this.grounds = new Grounds(frames);
    this.forced = new ForcedRules(frames, grounds);
    this.exoduses = new ExodusRules(frames);
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
    int forcedOut = phrase.bare() || !goers(sentence, phrase) ? -1 : forced.out(sentence, phrase);
    if (forcedOut >= 0) {
      return fate(forcedOut, "forcedOut");
    }
    int left = phrase.bare() ? -1 : left(sentence, phrase, running);
    if (left >= 0) {
      return fate(left, "left");
    }
    boolean home = !phrase.bare() && goers(sentence, phrase);
    int driven = home ? exoduses.driven(sentence, phrase) : -1;
    if (driven >= 0) {
      return fate(driven, "exodus");
    }
    boolean camps =
        home
            ? running == Category.DISPLACED || Words.token(sentence, phrase.last() + 2, "still")
            : phrase.bare() && running == Category.DISPLACED;
    int camped = camps ? camped(sentence, phrase.last() + 1) : -1;
    int taken = home && camped < 0 ? takenIn(sentence, phrase, running) : camped;
    if (taken >= 0) {
      return fate(taken, "camped");
    }
    int inside = inShelter(sentence, phrase, running);
    if (inside >= 0) {
      return fate(inside, "inShelter");
    }
    boolean tellsWho = !phrase.bare() || running == Category.DISPLACED;
    int moved = tellsWho ? movedToRefuge(sentence, phrase) : -1;
    if (moved >= 0) {
      return fate(moved, "movedToRefuge");
    }
    int onward = running == Category.DISPLACED ? onward(sentence, phrase) : -1;
    return onward < 0 ? null : fate(onward, "onward");
  }

  /** "forced another 900 households from a site", "drove 3,000 families towards": the verb. */
  private int driving(Sentence sentence, CountedPhrase phrase) {
    int verb = ObjectRules.before(sentence, phrase.first());
    if (verb < 0 || phrase.bare() || !goers(sentence, phrase) || !Words.verb(sentence, verb)) {
      return -1;
    }
    int i = Grounds.pastSame(sentence, phrase.last() + 1);
    boolean out = // "moved 4,000 residents out of the danger zone"
        Words.token(sentence, i, "out")
            && Words.token(sentence, i + 1, "of")
            && frames.verb(Frames.Kind.TRANSFER, sentence, verb);
    boolean safe = // "moved 2.2 million people to safer ground"
        Words.token(sentence, i, "to")
            && SHIFTING.contains(sentence.token(verb).lemma())
            && (grounds.safe(sentence, i + 1) || grounds.refuge(sentence, i + 1));
    if (safe) {
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

  /** "2,300 families had left Lom", "4,000 people have left the town": the verb, or -1. */
  private int left(Sentence sentence, CountedPhrase phrase, @Nullable Category running) {
    int verb = pastPart(sentence, phrase.last() + 1);
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
            && goers(sentence, phrase);
    if (!leaves) {
      return -1;
    }
    boolean households = phrase.kind() == PeopleNouns.Kind.HOUSEHOLD;
    if (running == Category.DISPLACED
        && (Words.closed(sentence, verb + 1) || sentence.token(verb + 1).is("since"))) {
      return verb; // "11,300 people have left since Tuesday"
    }
    boolean named = sentence.token(verb + 1).tag().equals("NNP");
    if (named && (households || evacuated(sentence, verb + 2, running))) {
      return verb;
    }
    String next = sentence.token(verb + 1).tag();
    int home = next.equals("DT") || next.equals("PRP$") ? verb + 2 : verb + 1;
    while (home < sentence.size() && sentence.token(home).tag().startsWith("JJ")) {
      home++;
    }
    boolean ground =
        home < sentence.size()
            && (frames.is(Frames.Kind.HOME, sentence, home)
                || sentence.token(home).lemma().equals("camp"))
            && (home > verb + 1 || sentence.token(home).tag().equals("NNS"))
            && !sentence.token(home).lemma().equals("family");
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
            && sentence.token(comma + 1).tag().equals("CD");
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

  /** "860 families are still camped along the road", "are sleeping in schools": the verb, or -1. */
  private int camped(Sentence sentence, int from) {
    int i = from;
    boolean be = false;
    while (i < sentence.size() && (Words.auxiliary(sentence, i) || Words.mereAdverb(sentence, i))) {
      be |= Words.BE.contains(sentence.token(i).lower());
      i++;
    }
    if (!be || i >= sentence.size()) {
      return -1;
    }
    String lemma = sentence.token(i).lemma();
    boolean sleeping =
        lemma.equals("sleep")
            && (Words.token(sentence, i + 1, "rough")
                || Words.token(sentence, i + 1, "outdoors")
                || (Words.token(sentence, i + 1, "in")
                    && (Words.token(sentence, i + 3, "open") || grounds.refuge(sentence, i + 2))));
    return sleeping || lemma.equals("camp") ? i : -1;
  }

  /** "had taken in 10,720 families", "hosts 4,000 families": who was taken in, the verb, or -1. */
  private int takenIn(Sentence sentence, CountedPhrase phrase, @Nullable Category running) {
    int verb = ObjectRules.before(sentence, phrase.first());
    verb -= verb > 0 && sentence.token(verb).is("in") ? 1 : 0;
    boolean in = verb < phrase.first() - 1 && Words.token(sentence, verb + 1, "in");
    boolean takes =
        verb >= 0
            && Words.verb(sentence, verb)
            && (in
                ? sentence.token(verb).lemma().equals("take")
                : frames.verb(Frames.Kind.HOSTING, sentence, verb));
    boolean flown =
        running == Category.DISPLACED || (in && phrase.kind() == PeopleNouns.Kind.HOUSEHOLD);
    return takes && flown && goers(sentence, phrase) ? verb : -1;
  }

  /** "2,318 families were still in 74 evacuation centres": where they are, or -1. */
  private int inShelter(Sentence sentence, CountedPhrase phrase, @Nullable Category running) {
    int i = Grounds.pastSame(sentence, phrase.last() + 1);
    boolean be = i < sentence.size() && Words.BE.contains(sentence.token(i).lower());
    boolean flown = phrase.bare() ? running == Category.DISPLACED : goers(sentence, phrase);
    if (!be || !flown) {
      return -1;
    }
    i++;
    while (i < sentence.size() && Words.mereAdverb(sentence, i)) {
      i++;
    }
    if (i < sentence.size() && frames.verb(Frames.Kind.HOUSED, sentence, i)) {
      i++;
    }
    if (Words.token(sentence, i, "with") && frames.any(Frames.Kind.REFUGE, sentence, i, i + 3)) {
      return i - 1; // "Some 4,000 are staying with relatives"
    }
    boolean in = Words.token(sentence, i, "in") || Words.token(sentence, i, "at");
    for (int k = i + 1; in && k < Math.min(i + LONGEST_PLACE, sentence.size()); k++) {
      if (frames.is(Frames.Kind.SHELTERING, sentence, k)) {
        return k;
      }
      String tag = sentence.token(k).tag();
      boolean within =
          tag.equals("CD")
              || tag.equals("DT")
              || tag.startsWith("JJ")
              || tag.equals("NN"); // "93 relief camps"
      if (!within) {
        return -1;
      }
    }
    return -1;
  }

  /** "were moved to schools", "have been taken to temporary shelters": the verb, or -1. */
  private int movedToRefuge(Sentence sentence, CountedPhrase phrase) {
    boolean be = false;
    boolean dwellers = // whom no school teaches and no camp trains
        phrase.kind() == PeopleNouns.Kind.HOUSEHOLD
            || (phrase.group() == Group.PEOPLE && !phrase.bare() && goers(sentence, phrase));
    for (int i = phrase.last() + 1;
        i < Math.min(phrase.last() + FARTHEST + LONGEST_PLACE, sentence.size());
        i++) {
      if (Words.BE.contains(sentence.token(i).lower())) {
        be = true;
      } else if (be && frames.verb(Frames.Kind.TRANSFER, sentence, i)) {
        boolean to = Words.token(sentence, i + 1, "to");
        boolean shelter =
            grounds.refuge(sentence, i + 2)
                || (dwellers
                    && Words.tag(sentence, i + 2).equals("DT")
                    && frames.any(Frames.Kind.HALL, sentence, i + 3, i + 3 + LONGEST_HALL));
        return to && shelter ? i : -1;
      } else if (Words.verb(sentence, i)
          && !Words.HAVE.contains(sentence.token(i).lower())
          && !sentence.token(i).tag().equals("VBG")) {
        return -1;
      } else if (sentence.token(i).is(",") || Words.NOT.contains(sentence.token(i).lower())) {
        return -1;
      }
    }
    return -1;
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
    if (complement || (!phrase.bare() && !phrase.pronoun() && !goers(sentence, phrase))) {
      return -1;
    }
    for (int i = phrase.last() + 1; i < Math.min(phrase.last() + FARTHEST, sentence.size()); i++) {
      String lower = sentence.token(i).lower();
      if (frames.verb(Frames.Kind.MOVING, sentence, i) && Words.verb(sentence, i)) {
        boolean passive = Words.BE.contains(sentence.token(i - 1).lower());
        boolean closed = i + 1 >= sentence.size() || sentence.token(i + 1).is(".");
        return passive || closed ? -1 : i;
      }
      boolean between =
          Words.HAVE.contains(lower) || lower.equals("who") || Words.mereAdverb(sentence, i);
      if (!between) {
        return -1;
      }
    }
    return -1;
  }

  /** Such as have a home to leave: people, families, villagers, Armenians. */
  private boolean goers(Sentence sentence, CountedPhrase phrase) {
    return phrase.kind() == PeopleNouns.Kind.HOUSEHOLD
        || frames.is(Frames.Kind.GOERS, sentence, phrase.head())
        || sentence.token(phrase.head()).tag().equals("NNPS");
  }

  private static Fate fate(int trigger, String by) {
    return Fate.at(Category.DISPLACED, TriggerWord.Needs.PEOPLE, trigger, by);
  }
}
