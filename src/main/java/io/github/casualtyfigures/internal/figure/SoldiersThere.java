package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads bare numbers of soldiers where soldiers sent were counted before: "It has 900 in Syria",
 * "About 1,000 will stay", "joined by another 3,000". Immutable; may be shared by threads.
 */
final class SoldiersThere {

  /** The rule of a force that a sentence goes on about, which the one before must name. */
  static final String GOES_ON = "soldiersThere goesOn";

  /** A force of which "it has" tells without naming it. */
  private static final long FEWEST = 100;

  /** Where a force stands: "in the north", "on the ground", "along the border", "there". */
  static final Set<String> STANDING =
      Set.of("in", "on", "along", "near", "there", "across", "at", "around", "inside");

  private static final Set<String> SOLDIERS =
      Set.of("soldiers", "police", "policemen", "peacekeepers", "marines", "officers");

  private static final Set<String> OFFERING = Set.of("promise", "offer", "pledge");
  private static final Set<String> TOTALLING = Set.of("totalling", "totaling", "numbering");

  /** What leaves some of those behind of whom others go: "That left about 800 there". */
  private static final Set<String> LEFT_BY = Set.of("that", "this", "which", "it", ",");

  private final Frames frames;
  private final PresenceRules presence;
  private final ForceChanges changes;

  SoldiersThere(Frames frames, PresenceRules presence, ForceChanges changes) {
    this.frames = frames;
    this.presence = presence;
    this.changes = changes;
  }

  /**
   * "on top of the 2,500 already deployed", "About 2,000 are there": a bare number where soldiers
   * sent were counted before.
   *
   * @param behind what is said of them right behind the number, or null
   */
  @Nullable Fate find(Sentence sentence, CountedPhrase phrase, @Nullable Fate behind) {
    if (phrase.head() >= 0 && sentence.token(phrase.head()).tag().equals("NNPS")) {
      return presence.coming(sentence, phrase); // "another 750 Chadians are expected"
    }
    if (!phrase.bare() || phrase.zero()) {
      return null;
    }
    if (behind != null && behind.category() == Category.DEPLOYED) {
      return behind.withNeeds(TriggerWord.Needs.ANY);
    }
    int verb = ObjectRules.before(sentence, phrase.first());
    boolean elsewhere = // "In Iraq we've got about 2,500"
        verb > 2
            && sentence.token(0).is("in")
            && sentence.token(1).tag().equals("NNP")
            && (frames.verb(Frames.Kind.HOLDING, sentence, verb) || sentence.token(verb).is("got"));
    boolean too = // "It has 900 in Syria", "Germany keeps 110 at the base", "which has 400 now"
        verb > 0
            && frames.verb(Frames.Kind.HOLDING, sentence, verb)
            && holder(sentence, verb - 1)
            && stands(sentence, phrase.last() + 1);
    boolean only = // "(may have 17,500 troops) but has only 12,000"
        verb > 0
            && sentence.token(verb - 1).is("but")
            && frames.verb(Frames.Kind.HOLDING, sentence, verb)
            && PresenceRules.large(phrase)
            && Words.closed(sentence, phrase.last() + 1);
    only |= verb > 0 && TOTALLING.contains(sentence.token(verb).lower());
    only |= verb == 1 && sentence.token(1).is("number") && sentence.token(0).is("they");
    only |= // "That left about 800 there"
        verb > 0
            && sentence.token(verb).lemma().equals("leave")
            && LEFT_BY.contains(sentence.token(verb - 1).lower())
            && stands(sentence, phrase.last() + 1);
    if (elsewhere || too || only) {
      return fate(verb, "soldiersThere");
    }
    if (held(sentence, phrase, verb)) {
      return fate(verb, GOES_ON);
    }
    int offered = added(sentence, phrase, verb);
    if (offered >= 0) {
      return fate(
          offered, OFFERING.contains(sentence.token(offered).lemma()) ? GOES_ON : "soldiersThere");
    }
    boolean willBe = // "By the end of the year there will be 500"
        PresenceRules.atLeast(phrase, FEWEST)
            && Words.closed(sentence, phrase.last() + 1)
            && Words.token(sentence, verb, "be")
            && Words.tag(sentence, verb - 1).equals("MD")
            && Words.token(sentence, verb - 2, "there");
    if (willBe) {
      return fate(verb, "soldiersThere").withStatus(Status.PROJECTED, verb - 1);
    }
    Fate changed = changes.goesOn(sentence, phrase);
    if (changed != null) {
      return changed;
    }
    int be = phrase.last() + 1;
    be += Words.token(sentence, be, "who") ? 1 : 0; // "the 900 who are there already"
    boolean already = // "the 500 already in the city"
        Words.token(sentence, be, "already")
            && (Words.token(sentence, be + 1, "there")
                || (Words.token(sentence, be + 1, "in")
                    && (Words.tag(sentence, be + 2).startsWith("NNP")
                        || frames.any(Frames.Kind.STATION, sentence, be + 2, be + 4))));
    if (already) {
      return fate(be + 1, "soldiersThere");
    }
    int where = Words.pastAdverbs(sentence, be + 1);
    boolean placed = // "and about 1,500 are in Niger"
        Words.be(sentence, be)
            && (phrase.first() < 1
                || !Words.joint(sentence, phrase.first() - 1)
                || frames.any(Frames.Kind.FORCE, sentence, 0, phrase.first())
                || frames.any(Frames.Kind.MEN, sentence, 0, phrase.first()))
            && Words.token(sentence, where, "in")
            && PresenceRules.large(phrase)
            && Words.tag(sentence, where + 1).startsWith("NNP")
            && stands(sentence, where);
    if (placed) {
      return fate(be, "soldiersThere");
    }
    int stay = Words.tag(sentence, be).equals("MD") ? be + 1 : be;
    boolean stays = // "About 1,000 will stay in Chad"
        sentence.has(stay)
            && (sentence.token(stay).is("stay") || sentence.token(stay).is("remain"))
            && stands(sentence, stay + 1)
            && !Words.closed(sentence, stay + 1);
    if (stays) {
      Fate there = fate(stay, "soldiersThere");
      return stay > be ? there.withStatus(Status.PROJECTED, be) : there;
    }
    if (be < sentence.size()
        && sentence.token(be).lemma().equals("remain")
        && (be + 1 >= sentence.size() || ".,;".contains(sentence.token(be + 1).lower()))) {
      return fate(be, "soldiersThere");
    }
    boolean will = stay > be && Words.be(sentence, stay);
    for (int i = be + 1; i < Math.min(be + 4, sentence.size()); i++) {
      if ((will || Words.be(sentence, be)) && sentence.token(i).is("there")) {
        Fate there = fate(i, "soldiersThere"); // "some 4,800 are to be there by 2027"
        return will || Words.token(sentence, be + 1, "to")
            ? there.withStatus(Status.PROJECTED, will ? be : be + 1)
            : there;
      }
    }
    return presence.coming(sentence, phrase);
  }

  /**
   * "(was to have 2,500 police.) Today it has 991, of whom", "it numbers 400", "Chad keeps 300."
   */
  private boolean held(Sentence sentence, CountedPhrase phrase, int verb) {
    boolean holds = verb > 0 && frames.verb(Frames.Kind.HOLDING, sentence, verb);
    if (!(holds || (verb > 0 && sentence.token(verb).lemma().equals("number")))
        || !PresenceRules.atLeast(phrase, FEWEST)) {
      return false;
    }
    int subject = ObjectRules.before(sentence, verb);
    int behind = phrase.last() + 1;
    boolean it =
        Words.token(sentence, subject, "it")
            && opens(sentence, subject, frames)
            && (Words.closed(sentence, behind) || Words.token(sentence, behind, ","));
    boolean state = subject == 0 && Words.tag(sentence, 0).equals("NNP");
    return it || (state && Words.token(sentence, behind, "."));
  }

  /**
   * "Chad has promised 1,000 in all", "Niger offered 400 more", "the soldiers have been joined by
   * another 3,000", but nobody who "offered 400 for the house": the verb, or -1.
   */
  private int added(Sentence sentence, CountedPhrase phrase, int verb) {
    if (verb < 1 || !MarchRules.alone(sentence, phrase.last() + 1)) {
      return -1;
    }
    int giver = Words.beforeAuxiliaries(sentence, verb);
    boolean gives =
        OFFERING.contains(sentence.token(verb).lemma())
            && Words.verb(sentence, verb)
            && giver >= 0
            && Words.tag(sentence, giver).equals("NNP")
            && !Words.tag(sentence, giver - 1).equals("DT")
            && !Words.token(sentence, phrase.last() + 1, "for");
    boolean by =
        sentence.token(verb).is("by")
            && verb > 1
            && Words.verb(sentence, verb - 1)
            && frames.verb(Frames.Kind.JOINING, sentence, verb - 1)
            && namesForce(sentence, verb - 1, frames);
    boolean out = // "France pulled its 1,500 out"
        Words.tag(sentence, phrase.first()).equals("PRP$")
            && Words.token(sentence, phrase.last() + 1, "out")
            && frames.verb(Frames.Kind.SENDING, sentence, verb);
    return by ? verb - 1 : gives || out ? verb : -1;
  }

  /** "(It) has 400", "Today (it)", "In March (it)": no other noun comes before the pronoun. */
  static boolean opens(Sentence sentence, int it, Frames frames) {
    for (int i = 0; i < it; i++) {
      String tag = sentence.token(i).tag();
      if ((tag.equals("NN") || tag.equals("NNS")) && !frames.time(sentence, i, i + 1)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Leaves out a fate that goes on about a force without naming it, as "it has 300" does, unless
   * the sentence right before {@code phrase} or its own words before it name one.
   */
  static @Nullable Fate named(
      @Nullable Fate fate, CountedPhrase phrase, Discourse discourse, Frames frames) {
    if (fate == null || !fate.by().equals(GOES_ON)) {
      return fate;
    }
    Sentence sentence = phrase.mention().sentence();
    List<Sentence> before = discourse.before(sentence);
    Sentence last = before.isEmpty() ? null : before.get(before.size() - 1);
    boolean named =
        namesForce(sentence, phrase.first(), frames)
            || (last != null && namesForce(last, last.size(), frames));
    return named ? fate : null;
  }

  /** Whether "force", "mission", "soldiers" or the like stands before {@code end}. */
  private static boolean namesForce(Sentence sentence, int end, Frames frames) {
    for (int i = 0; i < end; i++) {
      if (SOLDIERS.contains(sentence.token(i).lower())
          || frames.is(Frames.Kind.FORCE, sentence, i)
          || frames.is(Frames.Kind.SIZED, sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** "It (has)", "Germany (keeps)", "the mission, which (has)": who may have soldiers. */
  private boolean holder(Sentence sentence, int subject) {
    return sentence.token(subject).tag().equals("PRP")
        || sentence.token(subject).tag().startsWith("NNP")
        || sentence.token(subject).is("which");
  }

  /** "(has 900) in Syria", "there", "now": where soldiers stand. */
  private boolean stands(Sentence sentence, int where) {
    return Words.token(sentence, where, "there")
        || (Words.token(sentence, where, "now") && Words.closed(sentence, where + 1))
        || (sentence.has(where + 1)
            && STANDING.contains(sentence.token(where).lower())
            && presence.station(sentence, where + 1));
  }

  private static Fate fate(int trigger, String by) {
    return Fate.at(Category.DEPLOYED, TriggerWord.Needs.ANY, trigger, by);
  }
}
