package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Lexicon;
import io.github.casualtyfigures.lexicon.Lexicons;
import io.github.casualtyfigures.lexicon.Row;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words of {@code frames.tsv} by what they do. Immutable; may be shared by threads. */
final class Frames {

  /** What a word about a figure does; the head of {@code frames.tsv} says it. */
  enum Kind {
    BLOW,
    WAR,
    NO_AGENT,
    PARENT,
    FORCE,
    TAKING,
    SHARE,
    SUFFERING,
    ATTACKER,
    BREAKING,
    GUNFIRE,
    BATCH,
    LANGUISHING,
    MAYBE_FATAL,
    SHOOTING,
    ALIVE,
    VEHICLE,
    BEREFT,
    BELONGING,
    COUNTER,
    ESTIMATE,
    ABOARD,
    HURLING,
    MEMORIAL,
    LITIGATING,
    MASSACRE,
    SCRAPPING,
    REACHING,
    TRAVEL,
    STRIKING,
    ASSAULTING,
    MISSILE,
    HURTING,
    KEEPING,
    MORGUE,
    CORPORATE,
    PUBLIC_BODY,
    STREWN,
    SHORTENED,
    LABELLED,
    LOOSED,
    CASES,
    DAMAGING,
    MOVED,
    FOUNDING,
    RESTING,
    RULING,
    TRAPPED,
    CLIENTS,
    SLIDE,
    WATER,
    BURNING,
    SWAP,
    SWAPPED,
    RATE,
    ROOM,
    AWAITED,
    JOINING,
    NAMING,
    PEAK,
    BENCH,
    WEAKENING,
    MILESTONE,
    GRAVE,
    TIMES,
    IDENTIFYING,
    HURRYING,
    HOSPITAL,
    WARD,
    MEDICAL,
    CHANCE,
    STATE,
    VICTIMS,
    TIME,
    UNIT,
    CONTENT,
    CLAIMING,
    CHANGE,
    TOTAL,
    TELLING,
    SPEAKING,
    TELLER,
    KIN,
    PUBLISHED,
    MANPOWER,
    CONTAINER,
    REPORT,
    CAUSING,
    NEUTRAL,
    LOSS,
    FATE,
    RESCUER,
    SEIZING,
    SEEKING,
    DYING,
    LOST,
    ENCOUNTER,
    ATTEMPT,
    STRIVING,
    DISGUISE,
    ABUSE,
    EFFORT,
    DEMANDING,
    MEANT,
    AVERTING,
    DREADING,
    REFUSING,
    NEEDING,
    PLEADING,
    PARLEY,
    FRONT,
    BACKERS,
    SENTENCING,
    FINDING,
    TALKING,
    ABIDING,
    ESCAPING,
    GRAVELY,
    FATALLY,
    ATTRIBUTED,
    HOLDING,
    SIZED,
    OFFICE,
    HOSTING,
    EXILES,
    THOUGHT,
    UNHEARD,
    RUIN,
    ROLL,
    VESSEL,
    TRADING,
    PLAYERS,
    FIRM,
    SENDING,
    DIRECTION,
    CONTINGENT,
    BESIDE,
    LYING,
    BODY_OF_MEN,
    MARCHING,
    MEN,
    ARRIVING,
    SCOURGE,
    UNEARTHING,
    TAKEN,
    RESIZING,
    RESPONDERS,
    SWELLING,
    DIFFERENCE,
    COMPRISING,
    COUNTING,
    TALLYING,
    CAPTIVITY,
    REGISTERED,
    DESCRIBING,
    DESCRIBED,
    ANIMALS,
    CARE,
    EXILE,
    HOME,
    ABROAD,
    ADDRESSING,
    ATTRIBUTE,
    HOUSED,
    INJURY,
    LIMB,
    RECEIVING,
    SHELTERING,
    GOERS,
    ARMED,
    HIDEOUT,
    DRAGGING,
    GAOLER,
    STATION,
    SERVING,
    COMING,
    SOLDIERING,
    DRIVING,
    REFUGE,
    TRANSFER,
    MOVING,
    CARRYING,
    CUSTODY,
    BEFORE,
    PREVIOUS,
    HIGH,
    FALLING,
    OPERATION,
    READINESS,
    RECOVERING,
    RESCUED,
    SUSPECTS,
    STRAYED,
    WATCHED,
    ARRESTING,
    TRAVELLERS,
    PATIENTS,
    PICTURE,
    FILMING,
    ERRAND,
    TURMOIL,
    BODY_POLITIC,
    EMPLOYER,
    STAFF,
    WORKFORCE,
    MISHAP,
    MOST,
    PAPER,
    SERVICE,
    DECADES,
    SCORES,
    PLIGHT,
    MACHINES,
    SHEDDING,
    GRIEF,
    BOND,
    PARTNERS,
    ENGAGED,
    HOUSE,
    RIVALS,
    CONTEST,
    SNARE,
    DALLYING,
    FUMES,
    VIOLENT,
    POLICY,
    CATCHING,
    BREEDING,
    INFIRM,
    WORSENING,
    WILDS,
    VOTING_OUT,
    LAWMEN,
    CROWD,
    FLOWN,
    MOURNERS,
    ROSTER,
    SURVEY,
    SHORE,
    SAFE,
    PERIOD,
    DEALING,
    DEED,
    SETTING_APART,
    CULPRIT,
    DISEASE,
    TREATING,
    PARADE,
    WEATHER,
    STAGE,
    CHESSMEN,
    LIFT,
    DEPTH,
    HARDSHIP,
    WORKS,
    AWNING,
    PATRONS,
    OWNERS,
    HALL,
    BAND,
    PARDON,
    PARDONING,
    UNREST,
    CRACKDOWN,
    WISHING,
    ABOVE,
    DWELLERS,
    TAUGHT,
    TEACHING,
    UPROOTED,
    UPHEAVAL,
    ADMITTING,
    ASSESSOR,
    COST
  }

  private final Map<Kind, WordTable> words = new EnumMap<>(Kind.class);

  Frames(Lexicons lexicons) {
    Map<Kind, Set<String>> byKind = new EnumMap<>(Kind.class);
    for (Row row : lexicons.rows(Lexicon.FRAMES)) {
      for (Kind kind : row.constants("kinds", Kind.class)) {
        byKind.computeIfAbsent(kind, any -> new HashSet<>()).addAll(row.list("words"));
      }
    }
    for (Kind kind : Kind.values()) {
      words.put(kind, WordTable.of(byKind.getOrDefault(kind, Set.of())));
    }
  }

  /** Whether token {@code i} is a word of {@code kind}; outside the sentence none is. */
  boolean is(Kind kind, Sentence sentence, int i) {
    return sentence.has(i) && table(kind).holds(sentence.lowers(), i);
  }

  /** Whether the noun of {@code phrase} is one of {@code kind}; a bare number has none. */
  boolean head(Kind kind, Sentence sentence, CountedPhrase phrase) {
    return is(kind, sentence, phrase.head());
  }

  /** Whether a word of {@code kind} stands in the sentence. */
  boolean anywhere(Kind kind, Sentence sentence) {
    return any(kind, sentence, 0, sentence.size());
  }

  /** Whether a word of {@code kind} stands at {@code from} or behind it, but before {@code end}. */
  boolean any(Kind kind, Sentence sentence, int from, int end) {
    for (int i = Math.max(0, from); i < Math.min(end, sentence.size()); i++) {
      if (is(kind, sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a weekday, a month or a word of {@link Kind#TIME} stands in the tokens given. */
  boolean time(Sentence sentence, int from, int end) {
    for (int i = from; i < Math.min(end, sentence.size()); i++) {
      if (Words.weekday(sentence.token(i).lower()) || is(Kind.TIME, sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether token {@code i} is a form of a verb of {@code kind}. */
  boolean verb(Kind kind, Sentence sentence, int i) {
    return sentence.has(i) && table(kind).holds(sentence.token(i).lemma());
  }

  /** The words of {@code kind}. */
  Set<String> of(Kind kind) {
    return table(kind);
  }

  private WordTable table(Kind kind) {
    return Objects.requireNonNull(words.get(kind));
  }
}
