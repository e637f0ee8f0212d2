package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.Set;

/**
 * Tells bodies that are none of the dead: "two governing bodies", "three bodies that advise the
 * king", "the two bodies would merge", "has the body of a 25-year-old". The dead lie, are found and
 * are buried; what else a body does, only those do that people have founded. Immutable; may be
 * shared by threads.
 */
final class LivingBodies {

  private static final Set<String> THAT = Set.of("that", "which");

  private static final Set<String> PERSONS = Set.of("he", "she", "i", "who", "you");

  /** What stands before "of" and what is made of several. */
  private static final Set<String> MADE = WordTable.of("up", "consists", "consist", "composed");

  /** The words from who is trapped to "in the body of". */
  private static final int FARTHEST_TRAPPED = 4;

  private final Frames frames;

  LivingBodies(Frames frames) {
    this.frames = frames;
  }

  /** Whether {@code phrase} counts bodies, or people by their bodies, of whom nobody is dead. */
  boolean tells(Sentence sentence, CountedPhrase phrase) {
    int counted = phrase.mention().last() + 1; // "no body of voters"
    if (phrase.zero() && Words.token(sentence, counted, "body")) {
      return Words.token(sentence, counted + 1, "of");
    }
    TriggerWord noun = phrase.trigger();
    if (noun == null || noun.role() != TriggerWord.Role.BODIES) {
      return ofLiving(sentence, phrase);
    }
    int head = phrase.head();
    return phrase.compound() // "a 12-member regulatory body"
        || share(sentence, phrase)
        || founded(sentence, phrase)
        || founds(sentence, phrase)
        || acts(sentence, head + 1);
  }

  /** "half of a man's body": a part of one body. */
  private static boolean share(Sentence sentence, CountedPhrase phrase) {
    return phrase.share() && sentence.token(phrase.head()).tag().equals("NN");
  }

  /** "two (governing) bodies", "288 (local) bodies"; but not "found two (local) bodies". */
  private boolean founded(Sentence sentence, CountedPhrase phrase) {
    int from = phrase.mention().last() + 1;
    int head = phrase.head();
    return frames.any(Frames.Kind.CORPORATE, sentence, from, head)
        || (frames.any(Frames.Kind.PUBLIC_BODY, sentence, from, head) && !found(sentence, phrase));
  }

  /** "recovered (two foreign bodies)", "(two student bodies) were identified", "(bodies) lay". */
  private boolean found(Sentence sentence, CountedPhrase phrase) {
    int before = ObjectRules.before(sentence, phrase.first());
    if (before >= 0 && finding(sentence, before)) {
      return true;
    }
    int behind = phrase.head() + 1;
    int verb = Words.behindAuxiliaries(sentence, behind);
    if (verb > behind) {
      return Words.BE.contains(sentence.token(verb - 1).lower())
          ? finding(sentence, verb) || frames.verb(Frames.Kind.STREWN, sentence, verb)
          : frames.verb(Frames.Kind.STREWN, sentence, verb);
    }
    return frames.verb(Frames.Kind.STREWN, sentence, verb)
        || (finding(sentence, verb) && (verb + 1 == sentence.size() || closes(sentence, verb + 1)));
  }

  /** "(local bodies found) in the canal", not "(found) that", "(found) no fault". */
  private static boolean closes(Sentence sentence, int i) {
    String tag = Words.tag(sentence, i);
    return Words.closed(sentence, i)
        || (tag.equals("IN") && !THAT.contains(sentence.token(i).lower()))
        || tag.equals("RB");
  }

  private boolean finding(Sentence sentence, int verb) {
    return verb < sentence.size()
        && Words.verb(sentence, verb)
        && (frames.verb(Frames.Kind.FINDING, sentence, verb)
            || frames.verb(Frames.Kind.IDENTIFYING, sentence, verb));
  }

  /** "set up (two bodies)", "is made up of (three bodies)". */
  private boolean founds(Sentence sentence, CountedPhrase phrase) {
    int before = ObjectRules.before(sentence, phrase.first());
    if (before < 1) {
      return false;
    }
    boolean made =
        sentence.token(before).is("of") && MADE.contains(sentence.token(before - 1).lower());
    return setUp(sentence, before)
        || made
        || (Words.verb(sentence, before) && frames.verb(Frames.Kind.FOUNDING, sentence, before));
  }

  private static boolean setUp(Sentence sentence, int up) {
    return Words.token(sentence, up, "up") && sentence.token(up - 1).lemma().equals("set");
  }

  /** "(bodies) would merge", "(bodies) that oversee the sport", "(bodies) were founded in 1946". */
  private boolean acts(Sentence sentence, int behind) {
    int i = behind;
    if (i < sentence.size() && THAT.contains(sentence.token(i).lower())) {
      i++;
    }
    boolean modal = false;
    boolean be = false;
    boolean have = false;
    while (i < sentence.size()) {
      String lower = sentence.token(i).lower();
      if (Words.BE.contains(lower)) {
        be = true;
      } else if (Words.HAVE.contains(lower)) {
        have = true;
      } else if (sentence.token(i).tag().equals("MD") || Words.DO.contains(lower)) {
        modal = true;
      } else if (!Words.adverb(sentence, i)
          && !Words.NOT.contains(lower)
          && !(lower.equals("to") && have)) {
        break;
      }
      i++;
    }
    if (i >= sentence.size() || !Words.verb(sentence, i)) {
      return false;
    }
    String tag = sentence.token(i).tag();
    if (be) {
      return (!tag.equals("VBG") && frames.verb(Frames.Kind.FOUNDING, sentence, i))
          || setUp(sentence, i + 1);
    }
    boolean active = have || modal || tag.equals("VBP") || tag.equals("VBZ");
    if (active || objectBehind(sentence, i + 1)) {
      return !frames.verb(Frames.Kind.RESTING, sentence, i);
    }
    return tag.equals("VBD") && frames.verb(Frames.Kind.RULING, sentence, i);
  }

  /** "(complemented) each other", not "(found) the same day". */
  private boolean objectBehind(Sentence sentence, int i) {
    String tag = Words.tag(sentence, i);
    return (tag.equals("DT") || tag.startsWith("PRP"))
        && !frames.time(sentence, i, i + FARTHEST_TRAPPED);
  }

  /**
   * "has the body of (a 25-year-old)", "trapped in the body of (a man)", "a body of (300
   * scholars)": whose body it is lives, or it is one of many.
   */
  private boolean ofLiving(Sentence sentence, CountedPhrase phrase) {
    int body = ObjectRules.before(sentence, phrase.first()) - 1;
    if (phrase.bare()
        || body < 1
        || !sentence.token(body).is("body")
        || !sentence.token(body + 1).is("of")) {
      return false;
    }
    int the = body - 1;
    if (!sentence.token(the).is("the")) {
      boolean modified = sentence.token(the).tag().startsWith("JJ");
      boolean several = !phrase.single() || sentence.token(the).tag().equals("PRP$");
      return frames.is(Frames.Kind.CORPORATE, sentence, the)
          || frames.is(Frames.Kind.PUBLIC_BODY, sentence, the)
          || (several && !modified);
    }
    if (the > 0 && Words.HAVE.contains(sentence.token(the - 1).lower())) {
      boolean person = the > 1 && PERSONS.contains(sentence.token(the - 2).lower());
      return person || AgeNouns.endAt(sentence, phrase.head()); // a morgue has bodies of men
    }
    return the > 1
        && (sentence.token(the - 1).is("in") || sentence.token(the - 1).is("into"))
        && frames.any(Frames.Kind.TRAPPED, sentence, the - FARTHEST_TRAPPED, the);
  }
}
