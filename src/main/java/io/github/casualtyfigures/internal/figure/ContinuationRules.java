package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.internal.figure.PartRules.Part;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers that go on about figures told before without a word of their own for what became of
 * the people: "12 were injured, two seriously", "1,742 deaths, against 1,315 a year earlier", "a
 * quarter of the total". Immutable; may be shared by threads.
 */
final class ContinuationRules {

  private static final Set<String> NEXT = Set.of("next", "followed");
  private static final Set<String> COMPARED = Set.of("compared", "up", "down");

  private static final int LONGEST_GOAL = 5;
  private static final Set<String> SIBLINGS = Set.of("described", "goesOn", "ofTheWhole");

  private final Frames frames;

  ContinuationRules(Frames frames) {
    this.frames = frames;
  }

  /**
   * The fate that a figure before lends.
   *
   * @param previous the fate of the nearest figure before it in the sentence, or null
   * @param running the category of the nearest figure before the sentence, or null
   */
  @Nullable Part find(
      Sentence sentence,
      CountedPhrase phrase,
      @Nullable Fate previous,
      @Nullable Category running) {
    if (phrase.zero()) {
      return null;
    }
    if (previous != null) {
      Part gravely = gravely(sentence, phrase, previous);
      if (gravely != null) {
        return gravely;
      }
      boolean goesOn =
          soWere(sentence, phrase)
              || (phrase.bare() && !phrase.share() && againstEarlier(sentence, phrase));
      if (goesOn) {
        return new Part(PartRules.again(previous, "goesOn"), false, true);
      }
    }
    if (previous != null && furtherEarlier(sentence, phrase, previous)) {
      return new Part(
          PartRules.again(previous, "goesOn").withStatus(Status.SUPERSEDED, phrase.first() - 1),
          false,
          true);
    }
    if (previous != null && handedOver(sentence, phrase, previous, frames)) {
      return new Part(PartRules.again(previous, "goesOn"), true);
    }
    if (previous != null && receivedFor(sentence, phrase, previous)) {
      return new Part(PartRules.again(previous, "receivedFor"), false, true);
    }
    if (previous == null && running == null) {
      return null;
    }
    if (previous != null && previous.by().equals("tallied") && talliedToo(sentence, phrase)) {
      return new Part(PartRules.again(previous, "tallied"), false);
    }
    if (previous == null
        && running != null
        && running != Category.DEPLOYED
        && tallied(sentence, phrase)) {
      return new Part(PartRules.inherited(running, phrase, "tallied"), false);
    }
    if (previous == null && running != null && nextPlace(sentence, phrase)) {
      return new Part(PartRules.inherited(running, phrase, "nextPlace"), false, true);
    }
    boolean ofTheTotal = phrase.share() && ofTheTotal(sentence, phrase);
    boolean amongThem = PartWholes.amongThem(sentence, phrase);
    boolean described =
        phrase.bare() && (describedApart(sentence, phrase) || blamedFor(sentence, phrase));
    if (!ofTheTotal && !amongThem && !described) {
      return null;
    }
    if (previous != null) {
      boolean sibling = described && SIBLINGS.contains(previous.by());
      return new Part(PartRules.again(previous, "goesOn"), !ofTheTotal && !sibling, true);
    }
    if (ofTheTotal && !phrase.bare() && !accountedFor(sentence, phrase)) {
      return null; // "destroyed 300 houses, half of the total"
    }
    return running == null || running == Category.DEPLOYED
        ? null
        : new Part(PartRules.inherited(running, phrase, "goesOn"), false, true);
  }

  /** "Sudan came next with four", "It is followed by Syria with 7 million": as many elsewhere. */
  private static boolean nextPlace(Sentence sentence, CountedPhrase phrase) {
    int with = phrase.first() - 1;
    if (!phrase.bare() || !Words.token(sentence, with, "with")) {
      return false;
    }
    boolean ends =
        Words.closed(sentence, phrase.last() + 1) || Words.joint(sentence, phrase.last() + 1);
    for (int i = with - 1; ends && i > 0; i--) {
      if (NEXT.contains(sentence.token(i).lower())) {
        return true;
      }
      ends = Words.noun(sentence, i) || sentence.token(i).is("by") || Words.verb(sentence, i);
    }
    return false;
  }

  /** "(354 soldiers) and 21 tribesmen": the last of those whom a body counts. */
  private static boolean talliedToo(Sentence sentence, CountedPhrase phrase) {
    return !phrase.bare()
        && Words.joint(sentence, phrase.first() - 1)
        && Words.closed(sentence, phrase.last() + 1);
  }

  /**
   * "It also counted 354 soldiers", "It lists 50 Druze, two women among them": more of those whom
   * its toll is of.
   */
  private boolean tallied(Sentence sentence, CountedPhrase phrase) {
    int verb = ObjectRules.before(sentence, phrase.first());
    boolean also =
        verb > 0
            && (sentence.token(verb - 1).is("also")
                || (verb == 1 && sentence.token(0).tag().equals("PRP")));
    int behind = phrase.last() + 1;
    boolean ends =
        Words.closed(sentence, behind)
            || (Words.token(sentence, behind, "and")
                && Words.tag(sentence, behind + 1).equals("CD"));
    return also
        && ends
        && !phrase.bare()
        && phrase.meets(TriggerWord.Needs.PEOPLE)
        && Words.tensed(sentence, verb)
        && frames.verb(Frames.Kind.TALLYING, sentence, verb);
  }

  /** "12 were injured, two seriously", "5,000 casualties, more than 300 of them fatal". */
  private @Nullable Part gravely(Sentence sentence, CountedPhrase phrase, Fate previous) {
    int behind = phrase.last() + 1;
    boolean hurt =
        previous.category() == Category.WOUNDED || previous.category() == Category.CASUALTIES;
    if (!hurt && behind < sentence.size() && critical(sentence, phrase, previous)) {
      return new Part(
          Fate.at(Category.WOUNDED, TriggerWord.Needs.ANY, behind, "critical"), false, true);
    }
    if (!hurt || behind >= sentence.size() || !(phrase.bare() || phrase.pronoun())) {
      return null;
    }
    boolean by =
        (Words.token(sentence, behind, "by") && Dealing.listed(sentence, phrase.first() - 1))
            || (previous.by().equals("gravely")
                && Words.token(sentence, phrase.first() - 1, "and")
                && sentence.token(behind).tag().equals("IN"));
    int how = Words.be(sentence, behind) ? behind + 1 : behind; // "210 of which were fatal"
    boolean fatally = sentence.has(how) && frames.is(Frames.Kind.FATALLY, sentence, how);
    if (!by && !fatally && !frames.is(Frames.Kind.GRAVELY, sentence, behind)) {
      return null;
    }
    int end = fatally ? how + 1 : behind + 1;
    boolean ends = by || Words.closed(sentence, end) || endsBefore(sentence.token(end).tag());
    if (!ends) {
      return null;
    }
    return fatally
        ? new Part(Fate.at(Category.KILLED, TriggerWord.Needs.ANY, how, "fatally"), true)
        : new Part(PartRules.again(previous, "gravely"), true);
  }

  /** "Three killed, two critical in a shooting": in a headline those who live beside the dead. */
  private boolean critical(Sentence sentence, CountedPhrase phrase, Fate previous) {
    int be = phrase.last() + 1;
    int how = Words.token(sentence, be, "are") ? be + 1 : be; // "six died and 12 are critical"
    return phrase.bare()
        && previous.category() == Category.KILLED
        && how < sentence.size()
        && Words.joint(sentence, phrase.first() - 1)
        && sentence.token(how).tag().equals("JJ")
        && frames.is(Frames.Kind.GRAVELY, sentence, how)
        && (Words.closed(sentence, how + 1) || sentence.token(how + 1).tag().equals("IN"))
        && !Words.token(sentence, how + 1, "of");
  }

  private static boolean endsBefore(String tag) {
    return tag.equals("IN") || tag.equals("CC") || tag.equals(":") || tag.equals("-RRB-");
  }

  /** "handed over the bodies of 909 soldiers and received 41": the other half of an exchange. */
  private boolean receivedFor(Sentence sentence, CountedPhrase phrase, Fate previous) {
    int verb = ObjectRules.before(sentence, phrase.first());
    int joint = ObjectRules.before(sentence, Math.max(verb, 0));
    int behind = phrase.last() + 1;
    boolean ends =
        Words.closed(sentence, behind)
            || Words.token(sentence, behind, "in")
            || Words.token(sentence, behind, "from")
            || Words.token(sentence, behind, "back");
    return (phrase.bare() || CaptiveRules.captives(phrase))
        && ends
        && joint > 0
        && Words.verb(sentence, verb)
        && frames.verb(Frames.Kind.RECEIVING, sentence, verb)
        && (sentence.token(joint).is("and") || sentence.token(joint).is("while"))
        && (previous.category() == Category.RELEASED || remains(sentence, previous));
  }

  /** "up from 94 the evening before and 38 on Wednesday": one more of the earlier counts. */
  private static boolean furtherEarlier(Sentence sentence, CountedPhrase phrase, Fate previous) {
    int on = phrase.last() + 1;
    return phrase.bare()
        && previous.status() == Status.SUPERSEDED
        && Words.token(sentence, phrase.first() - 1, "and")
        && on + 1 < sentence.size()
        && (Words.weekday(sentence.token(on).lower())
            || (sentence.token(on).tag().equals("IN")
                && Words.weekday(sentence.token(on + 1).lower())));
  }

  /** "57 of the bodies had been identified and 41 returned to their families": nobody is freed. */
  static boolean handedOver(Sentence sentence, CountedPhrase phrase, Fate previous, Frames frames) {
    int to = phrase.last() + 2;
    to += to < sentence.size() && sentence.token(to).tag().equals("RP") ? 1 : 0; // "handed over"
    if (!phrase.bare()
        || !Words.token(sentence, to, "to")
        || !Words.token(sentence, phrase.first() - 1, "and")
        || !remains(sentence, previous)) {
      return false;
    }
    if (frames.any(Frames.Kind.CARE, sentence, to + 1, to + LONGEST_GOAL)) {
      return false; // "41 taken to hospital" live
    }
    int verb = phrase.last() + 1;
    return sentence.token(verb).tag().equals("VBN") || sentence.token(verb).lower().endsWith("ed");
  }

  /** Whether {@code fate} is that of bodies. */
  static boolean remains(Sentence sentence, Fate fate) {
    return fate.category() == Category.KILLED && BodyRules.counted(sentence, fate.trigger());
  }

  /** "Four guards were killed, and so were three pupils", ", as was a priest". */
  static boolean soWere(Sentence sentence, CountedPhrase phrase) {
    int be = phrase.first() - 1;
    return be > 0
        && (Words.BE.contains(sentence.token(be).lower())
            || Words.DO.contains(sentence.token(be).lower()))
        && (Words.token(sentence, be - 1, "so")
            || (Words.token(sentence, be - 1, "as") && Words.token(sentence, be - 2, ",")));
  }

  /** "up (from) an earlier estimate of 582": the preposition before the count that was named. */
  private int beforeEstimate(Sentence sentence, int of) {
    if (!Words.token(sentence, of, "of")
        || of < 4
        || !(frames.is(Frames.Kind.TOTAL, sentence, of - 1)
            || sentence.token(of - 1).is("estimate"))) {
      return of;
    }
    int i = of - 2;
    while (i > 1 && sentence.token(i).tag().startsWith("JJ")) {
      i--;
    }
    i = sentence.token(i).tag().equals("DT") ? i - 1 : i;
    return sentence.token(i).is("from") ? i : of;
  }

  /** "1,742 deaths, against 1,315 in May", "compared with 1,315 in 2023", "up 43% from 582". */
  private boolean againstEarlier(Sentence sentence, CountedPhrase phrase) {
    int preposition = beforeEstimate(sentence, phrase.first() - 1);
    int behind = phrase.last() + 1;
    boolean ends =
        behind >= sentence.size()
            || Words.closed(sentence, behind)
            || sentence.token(behind).tag().equals("IN")
            || sentence.token(behind).tag().equals("DT")
            || sentence.token(behind).tag().equals("VBN")
            || Words.adverb(sentence, behind);
    if (preposition < 1 || !ends) {
      return false;
    }
    int times = sentence.token(preposition).is("the") ? preposition - 1 : preposition;
    if (frames.is(Frames.Kind.TIMES, sentence, times)) {
      return true; // "nearly five times the 58 recorded in 2021"
    }
    if (sentence.token(preposition).is("against")) {
      return Words.token(sentence, preposition - 1, ",")
          || Words.token(sentence, preposition - 1, "as")
          || (phrase.bare() && Words.noun(sentence, preposition - 1) && inYear(sentence, behind));
    }
    if (sentence.token(preposition).is("versus") || sentence.token(preposition - 1).is("opposed")) {
      return true;
    }
    for (int i = preposition - 1; i >= Math.max(0, preposition - 4); i--) {
      if (COMPARED.contains(sentence.token(i).lower())) {
        boolean compared = sentence.token(i).is("compared") && i == preposition - 1;
        return compared != sentence.token(preposition).is("from");
      }
      String tag = sentence.token(i).tag();
      if (!tag.equals("CD") && !tag.startsWith("NN")) {
        return false;
      }
    }
    return false;
  }

  /** "against 4,806 (in 2023)". */
  private static boolean inYear(Sentence sentence, int in) {
    boolean year = sentence.has(in + 1) && sentence.token(in + 1).year();
    return (year && sentence.token(in).is("in")) || Dealing.timeBefore(sentence, in);
  }

  /** "64 per cent of the total", "A quarter were caused by mines", "accounted for a third". */
  private boolean ofTheTotal(Sentence sentence, CountedPhrase phrase) {
    int behind = phrase.mention().last() + 1;
    boolean total =
        Words.token(sentence, behind, "of")
            && (Words.token(sentence, behind + 1, "the")
                || Words.token(sentence, behind + 1, "this"))
            && Words.token(sentence, behind + 2, "total");
    if (total) {
      return true;
    }
    boolean caused =
        phrase.bare()
            && behind + 1 < sentence.size()
            && Words.BE.contains(sentence.token(behind).lower())
            && frames.verb(Frames.Kind.ATTRIBUTED, sentence, behind + 1);
    return caused;
  }

  /** "mines accounted for 64 per cent of the total", "children made up a third of the total". */
  private boolean accountedFor(Sentence sentence, CountedPhrase phrase) {
    for (int i = phrase.first() - 1; i >= Math.max(0, phrase.first() - 3); i--) {
      if (Words.verb(sentence, i)) {
        return frames.verb(Frames.Kind.SHARE, sentence, i);
      }
    }
    return false;
  }

  /** "834 people were executed; 22 were women", "… but says half are women": who they were. */
  private boolean describedApart(Sentence sentence, CountedPhrase phrase) {
    int before = phrase.first() - 1;
    boolean apart = Words.token(sentence, before, ";") || said(sentence, before);
    return apart && PartDescriptions.describedBehind(sentence, phrase, frames);
  }

  /**
   * "The army was responsible for 82", "Sudan alone accounts for 40": how many of those counted.
   */
  private static boolean blamedFor(Sentence sentence, CountedPhrase phrase) {
    int preposition = phrase.first() - 1;
    return Words.token(sentence, preposition, "for")
        && (Words.token(sentence, preposition - 1, "responsible")
            || (preposition > 0
                && sentence.token(preposition - 1).lemma().equals("account")
                && (sentence.token(0).tag().startsWith("NNP")
                    || Words.noun(sentence, preposition - 2))))
        && (Words.closed(sentence, phrase.last() + 1) || Words.joint(sentence, phrase.last() + 1));
  }

  /** "it says", "says that", "and that": whether what is said begins behind the token. */
  private boolean said(Sentence sentence, int before) {
    int verb = before > 1 && sentence.token(before).is("that") ? before - 1 : before;
    boolean again = verb < before && sentence.token(verb).is("and");
    return again
        || (verb > 0
            && Words.verb(sentence, verb)
            && frames.verb(Frames.Kind.SPEAKING, sentence, verb));
  }
}
