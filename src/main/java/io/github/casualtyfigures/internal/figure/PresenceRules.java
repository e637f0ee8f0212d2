package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Count;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads forces that are told by where they are and what they do there: "hundreds of Ugandan
 * soldiers are in Juba", "370 peacekeepers guarded the enclave", "the mission had 2,200 soldiers",
 * "Kigali, with 2,500 soldiers in the province". A few soldiers who were in a car when it blew up
 * are no force. Immutable; may be shared by threads.
 */
final class PresenceRules {

  /** Fewer than this many are men of a patrol or a crew. */
  private static final long FEWEST = 20;

  /** So many soldiers are of a state. */
  private static final long ARMY = 1_000;

  private static final int FARTHEST = 5;
  private static final int LONGEST_PLACE = 5;

  private static final Set<String> WHERE = Set.of("in", "on", "at", "along", "across", "inside");
  private static final Set<String> LEAVING = Set.of("leave", "depart", "withdraw");
  private static final Set<String> LIMITS = Set.of("ceiling", "strength", "complement");
  private static final Set<String> ALLOWING =
      Set.of("authorised", "authorized", "mandated", "allows");
  private static final Set<String> POSTED = Set.of("duty", "patrol", "standby", "alert");

  private static final Set<String> BESIDE = Set.of("for", "alongside");
  private static final Set<String> NUMBERING = Set.of("number", "count", "total");
  private static final Set<String> STAYING = Set.of("remain", "stay");
  private static final Set<String> INTENDED =
      Set.of("meant", "supposed", "intended", "planned", "designed", "due");

  private final Frames frames;

  PresenceRules(Frames frames) {
    this.frames = frames;
  }

  /** The force that {@code phrase} is where no other words say what became of it, or null. */
  @Nullable Fate present(Sentence sentence, CountedPhrase phrase) {
    boolean soldiers = phrase.group() == Group.MILITARY || phrase.group() == Group.MILITANTS;
    boolean force = soldiers || phrase.group() == Group.POLICE;
    if (phrase.bare() || !large(phrase)) {
      return null;
    }
    if (!force) {
      return membersOf(sentence, phrase) || fighting(sentence, phrase)
          ? fate(phrase.head(), "forceHad")
          : null;
    }
    int promised = phrase.last() + 1; // "the 2,500 personnel foreseen"
    if (sentence.token(phrase.first()).is("the")
        && Words.tag(sentence, promised).startsWith("VB")
        && frames.verb(Frames.Kind.COMING, sentence, promised)) {
      return fate(promised, "forceComing");
    }
    if (allowed(sentence, phrase.first() - 1) && (soldiers || named(sentence))) {
      return fate(phrase.head(), "forceAllowed");
    }
    int behind = ServiceRules.behind(sentence, phrase);
    boolean thereAre = // "there are 900 soldiers in Syria"
        thereBe(sentence, ObjectRules.before(sentence, phrase.first()))
            && WHERE.contains(Words.lower(sentence, behind))
            && station(sentence, behind + 1);
    if ((thereAre || there(sentence, behind) >= 0)
        && phrase.group() != Group.MILITANTS
        && !Words.atTheTime(sentence, behind)) {
      Fate fate = fate(phrase.head(), "forceThere");
      return Words.token(sentence, behind, "will")
          ? fate.withStatus(Status.PROJECTED, behind)
          : fate;
    }
    if (soldiers && credited(sentence, phrase)) {
      return fate(phrase.head(), "forceHad");
    }
    boolean had =
        soldiers && !office(sentence, phrase) && (had(sentence, phrase) || with(sentence, phrase));
    return had || membersOf(sentence, phrase) ? fate(phrase.head(), "forceHad") : null;
  }

  /** "The IISS gives it (134,000 soldiers)", "credits Eritrea with (200,000 soldiers)". */
  private boolean credited(Sentence sentence, CountedPhrase phrase) {
    int whom = ObjectRules.before(sentence, phrase.first());
    boolean with = Words.token(sentence, whom, "with");
    whom -= with ? 1 : 0;
    boolean it = Words.token(sentence, whom, "it") || Words.token(sentence, whom, "them");
    int verb = whom - 1;
    while (!it && verb > 0 && sentence.token(verb).tag().startsWith("NNP")) {
      verb--;
    }
    return verb > 0
        && atLeast(phrase, ARMY)
        && (it || sentence.token(whom).tag().startsWith("NNP"))
        && sentence.token(verb).lemma().equals(with ? "credit" : "give")
        && assessor(sentence, Words.beforeAuxiliaries(sentence, verb));
  }

  /** "the institute", "analysts", "the IISS", but no film: who counts the soldiers of a state. */
  private boolean assessor(Sentence sentence, int i) {
    return frames.is(Frames.Kind.ASSESSOR, sentence, i)
        || (Words.tag(sentence, i).equals("NNP") && acronym(sentence.cased().get(i)));
  }

  private static boolean acronym(String word) {
    return word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
  }

  /** "the force will have 5,500 members", "an army that has 40,000 men under arms". */
  private boolean membersOf(Sentence sentence, CountedPhrase phrase) {
    int verb = ObjectRules.before(sentence, phrase.first());
    boolean men =
        frames.head(Frames.Kind.MANPOWER, sentence, phrase)
            || phrase.group() == Group.POLICE
            || phrase.group() == Group.MILITARY;
    boolean counts = // "the mission was to number 2,500 police", "counts 400 officers"
        verb > 0 && NUMBERING.contains(sentence.token(verb).lemma());
    if (!men || !(counts || had(sentence, phrase))) {
      return false;
    }
    int subject = Words.beforeAuxiliaries(sentence, verb);
    if (Words.token(sentence, subject, "to")) { // "is to have", "was meant to have"
      subject -= INTENDED.contains(Words.lower(sentence, subject - 1)) ? 1 : 0;
      subject = Words.beforeAuxiliaries(sentence, subject);
    }
    subject -=
        Words.tag(sentence, subject).equals("MD") || Words.relative(sentence, subject) ? 1 : 0;
    return body(sentence, subject);
  }

  /** "the new force", "the mission", but not "the sales force". */
  private boolean body(Sentence sentence, int i) {
    return i > 0
        && (frames.is(Frames.Kind.FORCE, sentence, i) || frames.is(Frames.Kind.SIZED, sentence, i))
        && !ForceChanges.OTHER_FORCES.contains(sentence.token(i - 1).lower());
  }

  /** "10,000 North Koreans are fighting in Kursk": men of a country, in a war. */
  private boolean fighting(Sentence sentence, CountedPhrase phrase) {
    int from = phrase.last() + 1;
    from += Words.tag(sentence, from).equals("MD") ? 1 : 0;
    int verb = Words.behindAuxiliaries(sentence, from);
    return Words.tag(sentence, phrase.head()).equals("NNPS")
        && Words.verb(sentence, verb)
        && sentence.token(verb).lemma().equals("fight")
        && (WHERE.contains(Words.lower(sentence, verb + 1))
            ? station(sentence, verb + 2)
            : BESIDE.contains(Words.lower(sentence, verb + 1))
                && Words.tag(sentence, verb + 2).startsWith("NNP"));
  }

  private boolean named(Sentence sentence) {
    return frames.anywhere(Frames.Kind.SIZED, sentence)
        || frames.anywhere(Frames.Kind.FORCE, sentence);
  }

  /** "a ceiling of (11,500 troops)", "home to (3,200 soldiers)", "authorised for (900 police)". */
  private static boolean allowed(Sentence sentence, int preposition) {
    int before = preposition - 1;
    if (before < 0) {
      return false;
    }
    String lower = sentence.token(before).lower();
    return switch (sentence.token(preposition).lower()) {
      case "of" -> LIMITS.contains(lower);
      case "to" -> lower.equals("home");
      case "for", "at" -> ALLOWING.contains(lower);
      default -> false;
    };
  }

  /** "the bureau has 53 personnel": an office or a firm, and no force is told of. */
  private boolean office(Sentence sentence, CountedPhrase phrase) {
    int subject = ObjectRules.before(sentence, ObjectRules.before(sentence, phrase.first()));
    return sentence.token(phrase.head()).is("personnel")
        && phrase.head() == phrase.mention().last() + 1
        && subject >= 0
        && (frames.is(Frames.Kind.EMPLOYER, sentence, subject)
            || frames.is(Frames.Kind.FIRM, sentence, subject))
        && !sentence.token(subject).tag().startsWith("NNP")
        && !frames.anywhere(Frames.Kind.FORCE, sentence)
        && !frames.anywhere(Frames.Kind.SIZED, sentence);
  }

  /**
   * "2,500 were promised", "after the 300 who arrived last week": a bare number of more soldiers
   * where soldiers sent were counted before.
   */
  @Nullable Fate coming(Sentence sentence, CountedPhrase phrase) {
    int verb = ObjectRules.before(sentence, phrase.first());
    boolean received = // "will receive 600 more next month"
        phrase.bare()
            && verb > 0
            && sentence.token(verb - 1).tag().equals("MD")
            && (frames.verb(Frames.Kind.RECEIVING, sentence, verb)
                || MarchRules.adds(sentence, verb));
    if (received) {
      return fate(verb, "forceComing").withStatus(Status.PROJECTED, verb - 1);
    }
    boolean future = false;
    for (int i = phrase.last() + 1; i < Math.min(phrase.last() + FARTHEST, sentence.size()); i++) {
      String lower = sentence.token(i).lower();
      boolean leaves =
          future
              && sentence.token(i).tag().equals("VB")
              && LEAVING.contains(sentence.token(i).lemma()); // "2,000 are to leave"
      if ((leaves || frames.verb(Frames.Kind.COMING, sentence, i)) && Words.verb(sentence, i)) {
        Fate coming = fate(i, "forceComing");
        return future ? coming.withStatus(Status.PROJECTED, i) : coming;
      }
      future |= Words.BE.contains(lower) || sentence.token(i).tag().equals("MD");
      boolean between =
          Words.BE.contains(lower)
              || Words.HAVE.contains(lower)
              || sentence.token(i).tag().equals("MD")
              || Words.adverb(sentence, i)
              || lower.equals("who")
              || (future && lower.equals("to"))
              || lower.equals("more");
      if (!between || Words.NOT.contains(lower)) {
        return null;
      }
    }
    return null;
  }

  /** "there are", "there were once": whether the verb at {@code be} has no other subject. */
  private static boolean thereBe(Sentence sentence, int be) {
    return be > 0
        && Words.BE.contains(sentence.token(be).lower())
        && Words.token(sentence, ObjectRules.before(sentence, be), "there");
  }

  /** Whether they are too many for a patrol or a crew. */
  static boolean large(CountedPhrase phrase) {
    return !phrase.single() && atLeast(phrase, FEWEST);
  }

  /** Whether {@code phrase} counts {@code fewest} people, or no fewer by a vague word. */
  static boolean atLeast(CountedPhrase phrase, long fewest) {
    if (!(phrase.mention().quantity() instanceof Count count)) {
      return false;
    }
    Long value = count.amount().value();
    Long low = count.amount().low();
    Long known = value == null ? low : value;
    return known != null && known >= fewest;
  }

  /** "are in Juba", "were still on the ground", "guarded the enclave": the verb, or -1. */
  private int there(Sentence sentence, int from) {
    boolean be = false;
    for (int i = from; i < Math.min(from + FARTHEST, sentence.size()); i++) {
      String lower = sentence.token(i).lower();
      if (Words.BE.contains(lower)) {
        be = true;
      } else if (Words.NOT.contains(lower)) {
        return -1;
      } else if (frames.verb(Frames.Kind.SERVING, sentence, i) && Words.verb(sentence, i)) {
        boolean active = !be || sentence.token(i).tag().equals("VBG");
        return active && !Words.closed(sentence, i + 1) ? i : -1;
      } else if (STAYING.contains(sentence.token(i).lemma())) {
        be = true;
      } else if (be && WHERE.contains(lower)) {
        boolean posted = lower.equals("on") && POSTED.contains(Words.lower(sentence, i + 1));
        return posted || station(sentence, i + 1) ? i : -1;
      } else if (!Words.HAVE.contains(lower)
          && !lower.equals("will") // "will guard the summit"
          && !Words.adverb(sentence, i)) {
        return -1;
      }
    }
    return -1;
  }

  /** "Juba", "the town of Baidoa", "Russia's Kursk region": ground, and no house or car. */
  boolean station(Sentence sentence, int from) {
    boolean name = false;
    for (int i = from; i < Math.min(from + LONGEST_PLACE, sentence.size()); i++) {
      String tag = sentence.token(i).tag();
      if (frames.is(Frames.Kind.STATION, sentence, i)) {
        return true;
      }
      boolean within = tag.equals("DT") || tag.startsWith("JJ") || tag.equals("POS");
      name |= tag.startsWith("NNP") && !Words.weekday(sentence.token(i).lower());
      if (!within && !tag.startsWith("NN")) {
        return name;
      }
    }
    return name && Words.closed(sentence, from + 1);
  }

  /** "at its peak had 2,200 soldiers", "is to have 11,826 personnel", "had some 5,000 fighters". */
  private boolean had(Sentence sentence, CountedPhrase phrase) {
    int verb = ObjectRules.before(sentence, phrase.first());
    int behind = phrase.last() + 1;
    boolean closed =
        Words.closed(sentence, behind)
            || Words.token(sentence, behind, "and")
            || Words.token(sentence, behind, "from")
            || Words.token(sentence, behind, "by") // "by December"
            || Words.token(sentence, behind, "under") // "under arms"
            || WHERE.contains(sentence.token(behind).lower());
    return verb > 0
        && closed
        && Words.verb(sentence, verb)
        && frames.verb(Frames.Kind.HOLDING, sentence, verb)
        && !frames.any(Frames.Kind.LYING, sentence, behind, behind + FARTHEST);
  }

  /** "Kigali, with some 2,500 soldiers and police in the province, said". */
  private static boolean with(Sentence sentence, CountedPhrase phrase) {
    int with = ObjectRules.before(sentence, phrase.first());
    boolean named =
        with > 1
            && sentence.token(with).is("with")
            && sentence.token(with - 1).is(",")
            && sentence.token(with - 2).tag().startsWith("NNP");
    int in = phrase.last() + 1;
    while (named && in + 1 < sentence.size() && Words.joint(sentence, in)) {
      in += 2;
    }
    return named && in < sentence.size() && WHERE.contains(sentence.token(in).lower());
  }

  private static Fate fate(int trigger, String by) {
    return Fate.at(Category.DEPLOYED, TriggerWord.Needs.ANY, trigger, by);
  }
}
