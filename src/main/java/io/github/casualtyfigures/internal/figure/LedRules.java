package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a plain verb before a counted phrase and what it led its people to behind it: "found 18 men
 * alive", "left six residents, including two children, dead", "set 40 prisoners free". Immutable;
 * may be shared by threads.
 */
final class LedRules {

  private static final int LONGEST_PLACE = 7;
  private static final int LONGEST_PARTS = 14;
  private static final Set<String> PLACING =
      Set.of("in", "at", "across", "near", "around", "on", "aboard", "inside");

  /** What leads people to a state as leaving them in one does. */
  private static final Set<String> LEADING = Set.of("put", "keep", "find", "turn");

  private static final Set<String> ASIDES = Set.of("all", "most", "both", "some", "half");

  private final Triggers triggers;
  private final Frames frames;

  LedRules(Triggers triggers, Frames frames) {
    this.triggers = triggers;
    this.frames = frames;
  }

  /** "(left) three": whether those counted are what somebody or something leaves. */
  static boolean leaves(Sentence sentence, CountedPhrase phrase) {
    int verb = ObjectRules.before(sentence, phrase.first());
    return verb >= 0
        && Words.verb(sentence, verb)
        && sentence.token(verb).lemma().equals("leave")
        && !ObjectRules.passive(sentence, verb);
  }

  /**
   * "found 18 men alive", "drove 900 herders from their homes": a tail that a plain verb led to.
   */
  @Nullable Fate find(Sentence sentence, CountedPhrase phrase) {
    int j = ObjectRules.before(sentence, phrase.first());
    if (j > 0 && sentence.token(j).tag().equals("RP")) {
      j--;
    }
    if (j > 0 && Words.joint(sentence, j)) {
      Fate alike = leftAlike(sentence, phrase, j);
      return alike == null ? leftTogether(sentence, phrase, j - 1) : alike;
    }
    if (j < 0
        || !Words.verb(sentence, j)
        || Words.BE.contains(sentence.token(j).lower())
        || frames.verb(Frames.Kind.SPEAKING, sentence, j)) {
      return null;
    }
    int i = phrase.last() + 1;
    while (i < sentence.size() && Words.adverb(sentence, i)) {
      i++;
    }
    i = frames.verb(Frames.Kind.DRIVING, sentence, j) ? Grounds.pastAside(sentence, i) : i;
    boolean leaves = sentence.token(j).lemma().equals("leave");
    i = leaves ? i : SubjectAsides.behindPeople(sentence, i);
    if (leaves && i < sentence.size() && Words.joint(sentence, i)) {
      Fate state = Words.token(sentence, i, ",") ? leftBehind(sentence, i) : null;
      return state == null ? leftTogether(sentence, phrase, j) : state;
    }
    if (sentence.token(j).lemma().equals("set") && Words.token(sentence, i, "free")) {
      return Fate.at(Category.RELEASED, TriggerWord.Needs.PEOPLE, i, "ledBehind");
    }
    Phrases.Match<TriggerWord> led = triggers.at(Triggers.Form.LED, sentence, i);
    if (led == null
        && Words.tag(sentence, i).equals("VBG")
        && sentence.token(j).lemma().equals("send")) {
      led = triggers.at(Triggers.Form.LED, sentence, ++i); // "plunging to their deaths"
    }
    if (led == null && (leaves || LEADING.contains(sentence.token(j).lemma()))) {
      return leftWithin(sentence, i);
    }
    if (led != null
        && led.value().category() == Category.RELEASED
        && (frames.verb(Frames.Kind.HURLING, sentence, j)
            || FlightRules.SHIFTING.contains(sentence.token(j).lemma()))) {
      return null; // "hurled two workers off the roof", "moved 900 people out of the flood zone"
    }
    if (led != null && unfit(sentence, phrase, j, i, led)) {
      return null;
    }
    if (led == null && frames.verb(Frames.Kind.DRIVING, sentence, j)) {
      return drivenOut(sentence, i);
    }
    return led == null
        ? outAlive(sentence, i, "ledBehind")
        : RescueRules.orDead(sentence, Fate.of(led.value(), i, i + led.length() - 1, "ledBehind"));
  }

  /**
   * "(described 40 people) as refugees", whom nobody registers, "(the song sent 40,000 fans) to
   * hell", who bear no arms.
   */
  private boolean unfit(
      Sentence sentence, CountedPhrase phrase, int verb, int i, Phrases.Match<TriggerWord> led) {
    boolean hell = Words.token(sentence, i + led.length() - 1, "hell");
    return hell
        ? phrase.group() != Group.MILITANTS && phrase.group() != Group.MILITARY
        : sentence.token(i).is("as") && !frames.verb(Frames.Kind.ADMITTING, sentence, verb);
  }

  /** "(dragged) out of the concrete alive", "from the wreck alive", "to Crotone alive", or null. */
  static @Nullable Fate outAlive(Sentence sentence, int i, String rule) {
    boolean out = Words.token(sentence, i, "out") && Words.token(sentence, i + 1, "of");
    boolean place = Words.token(sentence, i, "from") || Words.token(sentence, i, "to");
    int from = out ? i + 2 : place ? i + 1 : -1;
    for (int k = from; k > 0 && k < Math.min(from + LONGEST_PLACE, sentence.size()); k++) {
      if (sentence.token(k).is("alive")) {
        return Fate.at(Category.RELEASED, TriggerWord.Needs.PEOPLE, k, rule);
      }
      String tag = sentence.token(k).tag();
      boolean within =
          tag.equals("DT")
              || tag.startsWith("JJ")
              || tag.equals("VBN")
              || tag.equals("VBG")
              || tag.equals("POS")
              || tag.startsWith("NN");
      if (!within) {
        return null;
      }
    }
    return null;
  }

  /** "drove 900 farmers along the river (to flee)": what they had to do, far off. */
  private @Nullable Fate drivenOut(Sentence sentence, int from) {
    for (int i = from; i < Math.min(from + LONGEST_PARTS, sentence.size()); i++) {
      String tag = sentence.token(i).tag();
      if (tag.equals("TO")) {
        Fate state = state(sentence, i);
        return state != null && state.category() == Category.DISPLACED ? state : null;
      }
      if (!tag.equals("IN")
          && !tag.equals("DT")
          && !tag.equals("CC")
          && !tag.startsWith("NN")
          && !tag.startsWith("JJ")
          && !tag.equals("CD")
          && !tag.equals("POS")) {
        return null;
      }
    }
    return null;
  }

  /** "left some 4,300 families in the same districts homeless": the state behind a place. */
  private @Nullable Fate leftWithin(Sentence sentence, int preposition) {
    if (preposition >= sentence.size() || !PLACING.contains(sentence.token(preposition).lower())) {
      return null;
    }
    for (int i = preposition + 1; i < Math.min(preposition + LONGEST_PLACE, sentence.size()); i++) {
      Fate state = state(sentence, i);
      if (state != null) {
        return state;
      }
      boolean place =
          sentence.token(i).tag().equals("DT")
              || sentence.token(i).tag().equals("JJ")
              || sentence.token(i).tag().equals("PRP$")
              || Words.noun(sentence, i)
              || sentence.token(i).is("and");
      if (!place) {
        return null;
      }
    }
    return null;
  }

  /** "left six, including two children, dead", "74, 12 of them pupils, dead": the state behind. */
  private @Nullable Fate leftBehind(Sentence sentence, int comma) {
    boolean parts =
        (comma + 1 < sentence.size() && Words.including(sentence, comma + 1))
            || Words.token(sentence, comma + 1, "among")
            || Words.token(sentence, comma + 1, "or")
            || ASIDES.contains(Words.lower(sentence, comma + 1))
            || Words.tag(sentence, comma + 1).equals("CD");
    for (int i = comma + 2; parts && i < Math.min(comma + LONGEST_PARTS, sentence.size()); i++) {
      Fate state = state(sentence, i);
      if (state != null) {
        return state;
      }
      if (!PartMarks.listWord(sentence, i) && !sentence.token(i).tag().startsWith("PRP")) {
        return null;
      }
    }
    return null;
  }

  /** "left 89 rebels, 21 soldiers and 19 civilians dead": the state behind all of a list. */
  private @Nullable Fate leftTogether(Sentence sentence, CountedPhrase phrase, int before) {
    if (phrase.bare()) {
      return null;
    }
    int verb = before;
    while (verb > 0 && !Words.verb(sentence, verb) && PartMarks.listWord(sentence, verb)) {
      verb--;
    }
    if (!sentence.token(verb).lemma().equals("leave")) {
      return null;
    }
    int end = Math.min(phrase.last() + LONGEST_PARTS, sentence.size());
    for (int i = phrase.last() + 1; i < end; i++) {
      Fate state = state(sentence, i);
      if (state != null) {
        return Words.noun(sentence, i - 1) ? state : null;
      }
      if (!PartMarks.listWord(sentence, i)) {
        return null;
      }
    }
    return null;
  }

  /** "left 1,100 Lebanese dead, and (165 Israelis)": the state that the last of them shares. */
  private @Nullable Fate leftAlike(Sentence sentence, CountedPhrase phrase, int and) {
    int behind = phrase.last() + 1;
    boolean closed = Words.closed(sentence, behind) || Words.tag(sentence, behind).equals("IN");
    int last = Words.token(sentence, and - 1, ",") ? and - 2 : and - 1;
    if (phrase.bare() || !closed || last < 2 || !sentence.token(and).is("and")) {
      return null;
    }
    Phrases.Match<TriggerWord> state = triggers.endingAt(Triggers.Form.STATE, sentence, last);
    if (state == null || state.value().category() == null) {
      return null;
    }
    int first = last - state.length() + 1;
    int verb = first - 1;
    while (verb > 0 && !Words.verb(sentence, verb) && PartMarks.listWord(sentence, verb)) {
      verb--;
    }
    return sentence.token(verb).lemma().equals("leave")
        ? Fate.of(state.value(), first, last, "leftAlike")
        : null;
  }

  private @Nullable Fate state(Sentence sentence, int i) {
    Phrases.Match<TriggerWord> state = triggers.at(Triggers.Form.STATE, sentence, i);
    return state == null || state.value().category() == null
        ? null
        : Fate.of(state.value(), i, i + state.length() - 1, "leftBehind");
  }
}
