package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads people who are brought to a hospital or lie in one, whatever its name: "were taken to the
 * hospital", "rushed nine to Mercy Hospital", "34 are in two hospitals". Who is brought to a
 * mortuary is dead. Immutable; may be shared by threads.
 */
final class HospitalRules {

  private static final int LONGEST_WAY = 6;
  private static final int LONGEST_NAME = 9;

  private final Frames frames;

  HospitalRules(Frames frames) {
    this.frames = frames;
  }

  /** "(were) flown on Monday to the University of Kentucky hospital", from the participle. */
  @Nullable Fate carried(Sentence sentence, int verb, String rule) {
    String tag = sentence.token(verb).tag();
    boolean participle = tag.equals("VBN") || tag.equals("VBD");
    return participle
            && frames.verb(Frames.Kind.HURRYING, sentence, verb)
            && !ofPatients(sentence, verb)
        ? reached(sentence, verb + 1, rule)
        : null;
  }

  /** "(nine miners) taken to the hospital", "took (nine miners) to the hospital". */
  @Nullable Fate behind(Sentence sentence, CountedPhrase phrase) {
    int i = phrase.last() + 1;
    if (i >= sentence.size()) {
      return null;
    }
    int received = ObjectRules.before(sentence, phrase.first());
    if (morgueReceived(sentence, received)) {
      return fate(Category.KILLED, received, received, "hospital");
    }
    Fate reduced = carried(sentence, i, "hospital");
    if (reduced != null) {
      return reduced;
    }
    int verb = ObjectRules.before(sentence, phrase.first());
    boolean taken =
        verb >= 0
            && Words.verb(sentence, verb)
            && (frames.verb(Frames.Kind.HURRYING, sentence, verb)
                || frames.verb(Frames.Kind.CARRYING, sentence, verb))
            && (!sentence.token(verb).tag().equals("VBG") // "a minibus carrying 12 nurses to"
                || (sentence.token(verb).is("sending") && Words.token(sentence, verb - 1, ",")))
            && !sentence.token(phrase.last()).lemma().equals("patient");
    return taken ? reached(sentence, i, "hospital") : null;
  }

  /** "The hospital's morgue has received (17)", "took in (17)": from the last word of the verb. */
  private boolean morgueReceived(Sentence sentence, int last) {
    int verb = Words.token(sentence, last, "in") ? last - 1 : last;
    boolean takes =
        verb > 0
            && (verb < last
                ? sentence.token(verb).lemma().equals("take")
                : frames.verb(Frames.Kind.RECEIVING, sentence, verb)
                    || sentence.token(verb).is("held"));
    int subject = takes ? Words.beforeAuxiliaries(sentence, verb) : -1;
    return subject >= 0
        && frames.any(
            Frames.Kind.MORGUE, sentence, Math.max(0, subject - LONGEST_WAY), subject + 1);
  }

  /** "40 patients were evacuated to another hospital": those who lay in one before. */
  private static boolean ofPatients(Sentence sentence, int verb) {
    int i = Words.beforeAuxiliaries(sentence, verb);
    return i >= 0 && sentence.token(i).lemma().equals("patient");
  }

  /** "(taken) by ambulance to a hospital", and for care of their own. */
  private @Nullable Fate reached(Sentence sentence, int from, String rule) {
    int to = from;
    while (to < Math.min(from + LONGEST_WAY, sentence.size()) && !sentence.token(to).is("to")) {
      String tag = sentence.token(to).tag();
      boolean way =
          tag.equals("IN")
              || tag.equals("DT")
              || tag.equals("RB")
              || tag.equals("RP")
              || tag.startsWith("NN");
      if (!way) {
        return null;
      }
      to++;
    }
    if (!Words.token(sentence, to, "to")) {
      return null;
    }
    int morgue = place(sentence, to + 1, true);
    if (morgue >= 0) {
      return fate(Category.KILLED, to, morgue, rule);
    }
    int hospital = place(sentence, to + 1, false);
    return hospital < 0 || errand(sentence, hospital + 1)
        ? null
        : fate(Category.WOUNDED, to, hospital, rule);
  }

  private static Fate fate(Category category, int first, int last, String rule) {
    return Fate.at(category, TriggerWord.Needs.PEOPLE, first, last, rule);
  }

  /**
   * "34 are in the hospitals", "two more remain in treatment": where the dead or the hurt were
   * counted before.
   */
  @Nullable Fate lying(Sentence sentence, CountedPhrase phrase, @Nullable Category running) {
    boolean harmed = VictimFinder.hit(running) || running == Category.CASUALTIES;
    boolean others = phrase.head() >= 0 && sentence.token(phrase.head()).is("others");
    if (!(phrase.bare() || others)) {
      return null; // "two reporters were at the hospital"
    }
    int in = phrase.last() + 1;
    boolean be = false;
    while (in < sentence.size()
        && (Words.auxiliary(sentence, in)
            || sentence.token(in).lemma().equals("remain")
            || sentence.token(in).is("lies")
            || sentence.token(in).is("lay")
            || sentence.token(in).is("more")
            || Words.mereAdverb(sentence, in))) {
      be |= Words.verb(sentence, in) || sentence.token(in).is("lies");
      in++;
    }
    boolean treated = be && Words.token(sentence, in, "treated");
    in += treated ? 1 : 0;
    if (!be || !(Words.token(sentence, in, "in") || Words.token(sentence, in, "at"))) {
      return null;
    }
    int morgue = treated ? -1 : place(sentence, in + 1, true);
    if (morgue >= 0) {
      return fate(Category.KILLED, in, morgue, "lying"); // "900 still lay in the city's morgues"
    }
    if (!harmed) {
      return null;
    }
    boolean condition = // "were in good condition"
        Words.token(sentence, in, "in")
            && Words.tag(sentence, in + 1).startsWith("JJ")
            && Words.token(sentence, in + 2, "condition");
    if (condition) {
      return fate(Category.WOUNDED, in, in + 2, "lying");
    }
    if (treated) {
      return fate(Category.WOUNDED, in - 1, in - 1, "lying"); // "were being treated in Goma"
    }
    int last = Words.token(sentence, in + 1, "treatment") ? in + 1 : place(sentence, in + 1, false);
    return last < 0 ? null : fate(Category.WOUNDED, in, last, "lying");
  }

  /**
   * "(Six were taken to hospital. Two) were released": they left it, and nobody had held them.
   *
   * @param earlier the sentences before
   */
  static Fate discharged(
      Sentence sentence, CountedPhrase phrase, Fate fate, List<Sentence> earlier, Frames frames) {
    return fate.category() == Category.RELEASED
            && phrase.bare()
            && sentence.token(fate.trigger()).is("released")
            && !Words.token(sentence, fate.triggerLast() + 1, "by")
            && (frames.anywhere(Frames.Kind.HOSPITAL, sentence)
                || earlier.stream().anyMatch(one -> frames.anywhere(Frames.Kind.HOSPITAL, one)))
        ? fate.withCategory(Category.WOUNDED, "discharged")
        : fate;
  }

  /**
   * "(to) the nearest hospital", "a Level 1 trauma center", "the hospital mortuary": its end, or
   * -1.
   */
  private int place(Sentence sentence, int from, boolean morgue) {
    for (int i = from; i < Math.min(from + LONGEST_NAME, sentence.size()); i++) {
      boolean house =
          morgue
              ? frames.is(Frames.Kind.MORGUE, sentence, i)
              : frames.is(Frames.Kind.HOSPITAL, sentence, i)
                  || (i > from
                      && frames.is(Frames.Kind.WARD, sentence, i)
                      && frames.is(Frames.Kind.MEDICAL, sentence, i - 1));
      if (house) {
        return i;
      }
      String tag = sentence.token(i).tag();
      boolean name =
          tag.startsWith("NN")
              || tag.startsWith("JJ")
              || tag.equals("DT")
              || tag.equals("CD")
              || tag.equals("POS")
              || tag.equals("PRP$")
              || tag.equals("HYPH")
              || sentence.token(i).is("of");
      if (!name) {
        return -1;
      }
    }
    return -1;
  }

  /** "(to the hospital) to visit the wounded", "as a precaution": they need not be hurt. */
  private boolean errand(Sentence sentence, int i) {
    if (i + 1 >= sentence.size()) {
      return false;
    }
    boolean aim =
        sentence.token(i).is("to")
            && sentence.token(i + 1).tag().equals("VB")
            && !Words.auxiliary(sentence, i + 1)
            && !frames.verb(Frames.Kind.RECEIVING, sentence, i + 1);
    boolean precaution = sentence.token(i).is("as") && Words.token(sentence, i + 2, "precaution");
    return aim || precaution;
  }
}
