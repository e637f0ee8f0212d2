package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads where people are who left their homes: "860 families are camped along the road", "were
 * moved to schools", "Turkey hosts 3 million Syrians". Immutable; may be shared by threads.
 */
final class RefugeRules {

  private static final Set<String> CAMPS = Set.of("refugee", "relief", "tent", "transit");
  private static final Set<String> LIVING = Set.of("live", "shelter");
  private static final Set<String> STAYING = Set.of("stay", "remain");

  private static final Set<String> LODGED_IN = Set.of("in", "at", "inside");

  /** What those do in a school or church who have left their homes. */
  private static final Set<String> LODGING = Set.of("camp", "sleep", "shelter");

  private static final int FARTHEST = 8;
  private static final int LONGEST_PLACE = 6;
  private static final int LONGEST_HALL = 3;

  /** Fewer foreigners than this may be guests of a country. */
  private static final long MANY = 5_000;

  private final Frames frames;
  private final Grounds grounds;

  RefugeRules(Frames frames, Grounds grounds) {
    this.frames = frames;
    this.grounds = grounds;
  }

  /** "860 families are still camped along the road", "are sleeping in schools": the verb, or -1. */
  int camped(Sentence sentence, int from) {
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
  int takenIn(Sentence sentence, CountedPhrase phrase, @Nullable Category running) {
    int verb = ObjectRules.before(sentence, phrase.first());
    verb -= verb > 0 && sentence.token(verb).is("in") ? 1 : 0;
    boolean in = verb < phrase.first() - 1 && Words.token(sentence, verb + 1, "in");
    boolean hosts = // as the tagger has "Turkey hosts"
        Words.tag(sentence, verb).equals("NNS") && Words.tag(sentence, verb - 1).equals("NNP");
    boolean takes =
        verb >= 0
            && (hosts || Words.verb(sentence, verb))
            && (in
                ? sentence.token(verb).lemma().equals("take")
                : frames.verb(Frames.Kind.HOSTING, sentence, verb));
    boolean nation = // "Turkey hosts 3 million Syrians", not "Qatar hosts 40,000 Indians"
        takes
            && large(phrase)
            && frames.is(Frames.Kind.EXILES, sentence, phrase.head())
            && !frames.anywhere(Frames.Kind.CONTEST, sentence)
            && named(sentence, verb);
    boolean flown =
        running == Category.DISPLACED
            || nation
            || (takes && frames.any(Frames.Kind.SHELTERING, sentence, 0, verb))
            || (takes
                && (large(phrase) || phrase.kind() == PeopleNouns.Kind.HOUSEHOLD)
                && sentence.lowers().subList(0, verb).contains("camp"))
            || (phrase.group() == Group.CIVILIANS
                && takes
                && sentence.token(verb).lemma().equals("shelter"))
            || (in && phrase.kind() == PeopleNouns.Kind.HOUSEHOLD)
            || (takes // "A church is sheltering 300 villagers", not "people from the rain"
                && (frames.head(Frames.Kind.DWELLERS, sentence, phrase) || fled(sentence, running))
                && sentence.token(verb).lemma().equals("shelter")
                && (frames.any(Frames.Kind.REFUGE, sentence, 0, verb)
                    || frames.any(Frames.Kind.HALL, sentence, 0, verb)));
    boolean counted = // not "can take in 2,500", but "Of these, Germany hosts 1,196,645"
        phrase.bare()
            ? !phrase.share()
                && (!in
                    || (running == Category.DISPLACED
                        && !Words.tag(sentence, verb - 1).equals("MD")))
            : goers(sentence, phrase);
    boolean home = // "a camp that is home to more than 120,000"
        Words.token(sentence, verb, "to")
            && Words.token(sentence, verb - 1, "home")
            && (phrase.bare() || goers(sentence, phrase))
            && large(phrase)
            && sentence.lowers().subList(0, verb).contains("camp");
    return home || (takes && flown && counted) ? verb : -1;
  }

  /** "Turkey (hosts)", "Turkey continues to (host)", "Chad, which (hosts)": a country. */
  private static boolean named(Sentence sentence, int verb) {
    int i = Words.beforeAuxiliaries(sentence, verb);
    i -= Words.token(sentence, i + 1, "to") && Words.verb(sentence, i) ? 1 : 0;
    i -= Words.token(sentence, i, "to") && Words.verb(sentence, i - 1) ? 2 : 0;
    i -= Words.token(sentence, i, "which") && Words.token(sentence, i - 1, ",") ? 2 : 0;
    return Words.tag(sentence, i).equals("NNP");
  }

  /** Whether they are too many for guests. */
  static boolean large(CountedPhrase phrase) {
    return PresenceRules.atLeast(phrase, MANY);
  }

  /** "2,318 families were still in 74 evacuation centres": where they are, or -1. */
  int inShelter(Sentence sentence, CountedPhrase phrase, @Nullable Category running) {
    int i = Grounds.pastSame(sentence, phrase.last() + 1);
    boolean be = i < sentence.size() && Words.BE.contains(sentence.token(i).lower());
    boolean flown = phrase.bare() ? running == Category.DISPLACED : goers(sentence, phrase);
    int lodging = flown ? Words.behindAuxiliaries(sentence, i) : -1;
    if (sentence.has(lodging)
        && Words.verb(sentence, lodging)
        && LODGING.contains(sentence.token(lodging).lemma())
        && (lodging > i || !sentence.token(lodging).tag().equals("VBG")) // "people sheltering in"
        && !Words.denied(sentence, i, lodging)
        && (lodging > i
            || sentence.token(lodging).lemma().equals("shelter")
            || fled(sentence, running)) // not "camped at the stadium for the concert"
        && lodged(sentence, lodging + 1, running)) {
      return lodging;
    }
    int live = be ? -1 : Words.pastAdverbs(sentence, i); // "already lived in displacement camps"
    if (sentence.has(live)
        && !Words.noun(sentence, live) // which the tagger takes for an adjective
        && (LIVING.contains(sentence.token(live).lemma())
            || (running == Category.DISPLACED && STAYING.contains(sentence.token(live).lemma())))) {
      return flown || large(phrase) ? placeBehind(sentence, live + 1, flown) : -1;
    }
    if (!flown && !large(phrase)) {
      return -1;
    }
    if (!be) { // "93,440 persons inside 617 evacuation centers"
      boolean counted =
          (Words.token(sentence, i, "in") || Words.token(sentence, i, "inside"))
              && Words.tag(sentence, i + 1).equals("CD");
      return counted && frames.is(Frames.Kind.SHELTERING, sentence, i + 2) ? i + 2 : -1;
    }
    i++;
    while (i < sentence.size()
        && (Words.mereAdverb(sentence, i) || Words.token(sentence, i, "being"))) {
      i++;
    }
    boolean housed = frames.verb(Frames.Kind.HOUSED, sentence, i);
    i += housed ? 1 : 0;
    boolean hosts = // "742 were hosted by relatives"
        Words.token(sentence, i, "with")
            || (running == Category.DISPLACED && housed && Words.token(sentence, i, "by"));
    if (hosts && frames.any(Frames.Kind.REFUGE, sentence, i, i + 3)) {
      return i - 1; // "Some 4,000 are staying with relatives"
    }
    boolean in = // "crowded into shelters"
        Words.token(sentence, i, "in")
            || Words.token(sentence, i, "at")
            || (housed && Words.token(sentence, i, "into"));
    for (int k = i + 1; in && k < Math.min(i + LONGEST_PLACE, sentence.size()); k++) {
      boolean hall = // "110 people are being housed in a stadium", of those who fled
          housed
              && running == Category.DISPLACED
              && (frames.is(Frames.Kind.HALL, sentence, k)
                  || frames.is(Frames.Kind.REFUGE, sentence, k));
      if (hall || frames.is(Frames.Kind.SHELTERING, sentence, k)) {
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

  /** "(had camped) at two primary schools", "(sleep) in the church": where no guest sleeps. */
  private boolean lodged(Sentence sentence, int from, @Nullable Category running) {
    int in = from + (Words.token(sentence, from, "out") ? 1 : 0);
    if (!LODGED_IN.contains(Words.lower(sentence, in))) {
      return false;
    }
    for (int i = in + 1; i < Math.min(in + 1 + LONGEST_PLACE, sentence.size()); i++) {
      if ((frames.is(Frames.Kind.HALL, sentence, i) && fled(sentence, running))
          || frames.is(Frames.Kind.REFUGE, sentence, i)
          || frames.is(Frames.Kind.SHELTERING, sentence, i)) {
        return true;
      }
      if (!Words.nominal(sentence, i)
          && !sentence.token(i).tag().equals("CD")
          && !Words.joint(sentence, i)) {
        return false;
      }
    }
    return false;
  }

  /** "(live) in overcrowded displacement camps", "in tents": the word for the shelter, or -1. */
  private int placeBehind(Sentence sentence, int in, boolean goers) {
    boolean opens = Words.token(sentence, in, "in") || Words.token(sentence, in, "at");
    for (int k = in + 1; opens && k < Math.min(in + LONGEST_PLACE, sentence.size()); k++) {
      boolean camps = sentence.token(k).is("camps") || sentence.token(k).is("displacement");
      if (camps || (goers && frames.is(Frames.Kind.SHELTERING, sentence, k))) {
        return k;
      }
      String tag = sentence.token(k).tag();
      boolean refugees = CAMPS.contains(sentence.token(k).lower()); // not "summer camps"
      if (!refugees && !tag.equals("CD") && !tag.equals("DT") && !tag.startsWith("JJ")) {
        return -1;
      }
    }
    return -1;
  }

  /** "1.1 million moved to shelters": what the tagger has as a participle right behind them. */
  private static boolean reduced(Sentence sentence, CountedPhrase phrase, int i) {
    return i == phrase.last() + 1 && sentence.token(i).tag().equals("VBN");
  }

  /** "were moved to schools", "have been taken to temporary shelters": the verb, or -1. */
  int movedToRefuge(Sentence sentence, CountedPhrase phrase, @Nullable Category running) {
    boolean be = false;
    boolean dwellers = // whom no school teaches and no camp trains
        phrase.kind() == PeopleNouns.Kind.HOUSEHOLD
            || (phrase.group() == Group.PEOPLE && !phrase.bare() && goers(sentence, phrase));
    for (int i = phrase.last() + 1;
        i < Math.min(phrase.last() + FARTHEST + LONGEST_PLACE, sentence.size());
        i++) {
      if (Words.BE.contains(sentence.token(i).lower())) {
        be = true;
      } else if ((be || reduced(sentence, phrase, i))
          && frames.verb(Frames.Kind.TRANSFER, sentence, i)) {
        boolean by = // "were taken by boat to higher ground"
            Words.token(sentence, i + 1, "by") && Words.tag(sentence, i + 2).equals("NN");
        int where = by ? i + 4 : i + 2;
        boolean in = // "were taken in by schools"
            Words.token(sentence, i + 1, "in")
                && Words.token(sentence, i + 2, "by")
                && ((phrase.bare() && large(phrase)) || fled(sentence, running))
                && grounds.refuge(sentence, i + 3);
        boolean to = Words.token(sentence, where - 1, "to");
        boolean shelter =
            (grounds.refuge(sentence, where)
                    && (dwellers || !by)
                    && !(taught(sentence, phrase)
                        && frames.any(Frames.Kind.TEACHING, sentence, where, where + 2)))
                || grounds.safe(sentence, where)
                || (dwellers
                    && !by
                    && Words.tag(sentence, where).equals("DT")
                    && frames.any(Frames.Kind.HALL, sentence, where + 1, where + 1 + LONGEST_HALL));
        boolean out = // "had been taken out of the danger zone"
            dwellers && Words.token(sentence, i + 1, "out") && grounds.home(sentence, "out", i + 2);
        return out || in || (to && shelter) ? i : -1;
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

  /** Pupils and students, who go to schools and hostels anyway. */
  private boolean taught(Sentence sentence, CountedPhrase phrase) {
    return phrase.group() == Group.CHILDREN || frames.head(Frames.Kind.TAUGHT, sentence, phrase);
  }

  /** Whether people fled before, or a word of flight, war or a flood says what drove them out. */
  private boolean fled(Sentence sentence, @Nullable Category running) {
    return running == Category.DISPLACED
        || frames.anywhere(Frames.Kind.FLOWN, sentence)
        || frames.anywhere(Frames.Kind.UPHEAVAL, sentence);
  }

  /** Such as have a home to leave: people, families, villagers, Armenians. */
  boolean goers(Sentence sentence, CountedPhrase phrase) {
    return phrase.kind() == PeopleNouns.Kind.HOUSEHOLD
        || frames.is(Frames.Kind.GOERS, sentence, phrase.head())
        || frames.is(Frames.Kind.EXILES, sentence, phrase.head())
        || sentence.token(phrase.head()).tag().equals("NNPS");
  }
}
