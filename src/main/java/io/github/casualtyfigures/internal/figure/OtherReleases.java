package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words for a release in their everyday senses: letters that are exchanged, films that are
 * released, a husband who comes home, millions whom growth rescued from poverty. Immutable; may be
 * shared by threads.
 */
final class OtherReleases {

  private static final int NEAR = 5;

  private static final Set<Category> AWAY =
      Set.of(
          Category.RELEASED,
          Category.DISPLACED,
          Category.ABDUCTED,
          Category.CAPTURED,
          Category.MISSING,
          Category.DEPLOYED);

  private static final Set<Group> GOING_HOME =
      Set.of(Group.MILITARY, Group.MILITANTS, Group.CHILDREN, Group.WOMEN_AND_CHILDREN);

  private final Frames frames;
  private final Losses losses;

  OtherReleases(Frames frames, Losses losses) {
    this.frames = frames;
    this.losses = losses;
  }

  /**
   * Whether {@code fate} sets none of the people of {@code phrase} free.
   *
   * @param before what became of those counted before, or null
   */
  boolean tell(Sentence sentence, CountedPhrase phrase, Fate fate, @Nullable Category before) {
    return traded(sentence, phrase, fate)
        || published(sentence, phrase, fate)
        || cameHome(sentence, phrase, fate, before)
        || relieved(sentence, phrase, fate);
  }

  private boolean held(Sentence sentence) {
    for (int i = 1; i + 1 < sentence.size(); i++) {
      if (sentence.token(i).is("held") && !Words.auxiliary(sentence, i - 1)) {
        return true; // "fishermen held by Eritrea", "she is being held"
      }
    }
    return frames.anywhere(Frames.Kind.CAPTIVITY, sentence)
        || frames.anywhere(Frames.Kind.EXILE, sentence)
        || frames.anywhere(Frames.Kind.CUSTODY, sentence)
        || frames.anywhere(Frames.Kind.SWAPPED, sentence);
  }

  /** Such as are held or have fled: captives, soldiers, refugees, Ukrainians. */
  private boolean goers(Sentence sentence, CountedPhrase phrase) {
    return CaptiveRules.captives(phrase)
        || GOING_HOME.contains(phrase.group())
        || phrase.kind() == PeopleNouns.Kind.HOUSEHOLD
        || frames.head(Frames.Kind.GOERS, sentence, phrase)
        || (phrase.head() >= 0 && sentence.token(phrase.head()).capitalised());
  }

  /**
   * "exchanged several long, detailed emails", "exchanged it for another one", "exchanging gossip
   * with his kidnapper": where something else than people is named that changes hands. Numbers
   * alone are those of captives: "exchanged 307 each".
   */
  private boolean traded(Sentence sentence, CountedPhrase phrase, Fate fate) {
    String lemma = sentence.token(fate.trigger()).lemma();
    if (!lemma.equals("exchange") && !lemma.equals("swap")) {
      return false;
    }
    boolean staff = // "the firms swapped a few executives"
        fate.trigger() < phrase.first()
            && frames.head(Frames.Kind.STAFF, sentence, phrase)
            && frames.is(
                Frames.Kind.FIRM, sentence, Words.beforeAuxiliaries(sentence, fate.trigger()));
    boolean withOne = phrase.single() && Words.token(sentence, phrase.first() - 1, "with");
    return withOne
        || staff
        || (phrase.bare() && (thing(sentence, phrase, fate) || one(sentence, phrase, fate)));
  }

  /** "several long, tender letters", but not "90 last week", "90 captured Russians". */
  private boolean thing(Sentence sentence, CountedPhrase phrase, Fate fate) {
    int i = phrase.last() + 1;
    while (i < sentence.size()
        && (sentence.token(i).tag().startsWith("JJ")
            || sentence.token(i).tag().equals("VBN")
            || sentence.token(i).tag().equals("RB") // so is "long" tagged
            || sentence.token(i).is(","))) {
      i++;
    }
    return fate.trigger() < phrase.first()
        && i < sentence.size()
        && (sentence.token(i).tag().equals("NN") || sentence.token(i).tag().equals("NNS"))
        && !frames.verb(Frames.Kind.TIME, sentence, i)
        && !frames.is(Frames.Kind.NO_AGENT, sentence, i)
        && !held(sentence);
  }

  /** "exchanged it for another one", "exchange one for another". */
  private static boolean one(Sentence sentence, CountedPhrase phrase, Fate fate) {
    int end = Math.min(sentence.size(), fate.triggerLast() + NEAR);
    List<String> behind = sentence.lowers().subList(Math.min(fate.triggerLast() + 1, end), end);
    return phrase.counts(1)
        && (behind.contains("it") || behind.contains("this") || behind.contains("another"));
  }

  /** "of nine films, only one was released", "one was released by the studio": no captives. */
  private boolean published(Sentence sentence, CountedPhrase phrase, Fate fate) {
    int by = fate.triggerLast() + 1;
    if (fate.trigger() > phrase.last() && ofPaper(sentence, phrase)) {
      return sentence.token(fate.trigger()).lemma().equals("release");
    }
    return phrase.bare()
        && sentence.token(fate.trigger()).lemma().equals("release")
        && (work(sentence, by + NEAR)
            || (Words.token(sentence, by, "by")
                && frames.any(Frames.Kind.FIRM, sentence, by + 1, by + NEAR)))
        && !held(sentence)
        && !frames.anywhere(Frames.Kind.GAOLER, sentence);
  }

  /** "the names of (430 victims) were released", "the number of dead, (430), was released". */
  private boolean ofPaper(Sentence sentence, CountedPhrase phrase) {
    int before = phrase.first() - 1;
    if (Words.token(sentence, before, "of")) {
      return frames.is(Frames.Kind.PUBLISHED, sentence, before - 1);
    }
    boolean aside = phrase.bare() && Words.token(sentence, before, ",");
    for (int i = before - 1; aside && i > Math.max(0, before - NEAR); i--) {
      if (Words.verb(sentence, i) || sentence.token(i).is(",")) {
        return false;
      }
      if (frames.is(Frames.Kind.TOTAL, sentence, i)) {
        return Words.token(sentence, phrase.last() + 1, ",");
      }
    }
    return false;
  }

  /** "of nine films", "as a single", but not "the film crew". */
  private boolean work(Sentence sentence, int end) {
    for (int i = 0; i < Math.min(end, sentence.size()); i++) {
      if (frames.is(Frames.Kind.WORKS, sentence, i) && !Words.noun(sentence, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "her husband comes home late", "thousands of viewers returned home": one person or guests,
   * where nothing tells that they were held, lost or driven out and no country is named that they
   * came from. Numbers of whoever else have been away for a reason.
   */
  private boolean cameHome(
      Sentence sentence, CountedPhrase phrase, Fate fate, @Nullable Category before) {
    boolean home =
        sentence.token(fate.triggerLast()).is("home")
            || (sentence.token(fate.trigger()).lemma().equals("return")
                && Words.token(sentence, fate.triggerLast() + 1, "home"));
    boolean brought = // "the 18 crew members were returned home"
        fate.trigger() > phrase.last() && ObjectRules.passive(sentence, fate.trigger());
    boolean told = before != null && AWAY.contains(before);
    boolean one = phrase.single() && (phrase.group() == Group.CHILDREN || !goers(sentence, phrase));
    return home
        && !told
        && !brought
        && !fate.by().startsWith("toll")
        && (one || frames.head(Frames.Kind.CLIENTS, sentence, phrase))
        && !CaptiveRules.captives(phrase)
        && !frames.anywhere(Frames.Kind.SWAP, sentence)
        && !frames.anywhere(Frames.Kind.LOST, sentence)
        && !frames.anywhere(Frames.Kind.GAOLER, sentence)
        && !releases(sentence)
        && !named(sentence)
        && !held(sentence)
        && !losses.harm(sentence);
  }

  /** "after their release", "was released": of whom it is said. */
  private static boolean releases(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).lemma().equals("release")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name stands in the sentence: of a country, of a body, of whoever let them go. */
  static boolean named(Sentence sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      if (sentence.token(i).tag().startsWith("NNP")
          && sentence.token(i).capitalised()
          && !Words.weekday(sentence.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "rescued millions from poverty", "senators were returned", "the cut will free 40 clerks". */
  private boolean relieved(Sentence sentence, CountedPhrase phrase, Fate fate) {
    int behind = Math.max(phrase.last(), fate.triggerLast()) + 1;
    String lemma = sentence.token(fate.trigger()).lemma();
    boolean hardship =
        Words.token(sentence, behind, "from")
            && frames.any(Frames.Kind.HARDSHIP, sentence, behind + 1, behind + NEAR);
    boolean active = fate.trigger() < phrase.first();
    boolean elected =
        lemma.equals("return")
            && (active || ObjectRules.passive(sentence, fate.trigger()))
            && frames.head(Frames.Kind.OFFICE, sentence, phrase)
            && !frames.anywhere(Frames.Kind.SWAP, sentence);
    boolean task = // what gives staff time for other work
        active
            && lemma.equals("free")
            && frames.head(Frames.Kind.STAFF, sentence, phrase)
            && (Words.token(sentence, behind, "to")
                || frames.any(Frames.Kind.POLICY, sentence, fate.trigger() - NEAR, fate.trigger()));
    return (hardship || elected || task)
        && !held(sentence)
        && !frames.anywhere(Frames.Kind.GAOLER, sentence)
        && !losses.harm(sentence);
  }
}
