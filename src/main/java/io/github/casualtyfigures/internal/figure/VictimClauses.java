package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;

/** Tells whether the clause of a single person says that the person was hit, and lately. */
final class VictimClauses {

  /** Prepositions and conjunctions behind which a subject may stand. */
  private static final Set<String> BEFORE_SUBJECTS =
      Set.of(
          "that",
          "after",
          "before",
          "when",
          "while",
          "as",
          "because",
          "since",
          "where",
          "until",
          "with",
          "although",
          "though");

  /** "accused of killing", "after killing" tells of a deed; what stands before such a gerund. */
  private static final Set<String> BEFORE_DEEDS =
      Set.of("of", "for", "with", "over", "from", "in", "at", "about", "against");

  private static final Set<String> EXCEPTING = Set.of("but", "except", "save");

  private static final Set<String> PAST_UNITS =
      Set.of("years", "year", "months", "month", "decades", "decade", "weeks");

  private final Frames frames;

  VictimClauses(Frames frames) {
    this.frames = frames;
  }

  /** "Mayor Omar Saleh was shot": whether what stands before leaves the person a subject. */
  boolean maybeSubject(Sentence sentence, PersonPhrase person) {
    int before = person.first() - 1;
    while (before >= 0 && (Words.quote(sentence, before) || Words.adverb(sentence, before))) {
      before--;
    }
    if (before < 0) {
      return true;
    }
    String tag = sentence.token(before).tag();
    String lower = sentence.token(before).lower();
    if (lower.equals("as") && naming(sentence, before - 1)) {
      return false;
    }
    if (lower.equals("with") && Words.tag(sentence, person.last() + 1).equals("IN")) {
      return false; // "shared with Omar Saleh by an official"
    }
    if (tag.equals("IN") || tag.equals("TO")) {
      return BEFORE_SUBJECTS.contains(lower);
    }
    if (tag.startsWith("VB")) {
      return frames.verb(Frames.Kind.TELLING, sentence, before);
    }
    return true;
  }

  /** "known as Omar Saleh", "referred to as Omar Saleh". */
  private static boolean naming(Sentence sentence, int before) {
    return before >= 0
        && (sentence.token(before).tag().equals("VBN") || sentence.token(before).is("to"));
  }

  /** "(Newtown Police)", "for [candidate] Omar Saleh", "a "dissident" lawmaker". */
  static boolean bracketed(Sentence sentence, PersonPhrase person) {
    int before = person.first() - 1;
    if (before < 0) {
      return false;
    }
    String lower = sentence.token(before).lower();
    return lower.equals("(")
        || lower.equals("[")
        || lower.equals(")")
        || lower.equals("]")
        || (person.form() == PersonPhrase.Form.BARE
            && before > 0
            && Words.quote(sentence, before)
            && person.last() + 1 < sentence.size()
            && Words.quote(sentence, person.last() + 1));
  }

  /** "All but (the pilot) perished": the one who did not. */
  static boolean excepted(Sentence sentence, PersonPhrase person) {
    int but = person.first() - 1;
    return but > 0
        && EXCEPTING.contains(sentence.token(but).lower())
        && PartMarks.EVERYONE.contains(sentence.token(but - 1).lower());
  }

  /** "The mayor's (three guards)", "two aides with him": whose people are told of. */
  static boolean owner(Sentence sentence, PersonPhrase person) {
    String before = person.first() == 0 ? "" : Words.tag(sentence, person.first() - 1);
    boolean with =
        person.form() == PersonPhrase.Form.PRONOUN && (before.equals("IN") || before.equals("TO"));
    boolean alone = person.last() == person.head(); // but "the head of Burundi's party"
    return with || (alone && Words.tag(sentence, person.last() + 1).equals("POS"));
  }

  /** "in Newtown, North Province,": a bare name between commas behind a place is a place. */
  static boolean place(Sentence sentence, PersonPhrase person) {
    int comma = person.first() - 1;
    int behind = person.last() + 1;
    if (person.name() != person.first()
        || comma < 1
        || !sentence.token(comma).is(",")
        || (behind < sentence.size()
            && (Words.BE.contains(sentence.token(behind).lower())
                || Words.HAVE.contains(sentence.token(behind).lower())))) {
      return false;
    }
    int i = comma - 1;
    while (i >= 0 && (Words.nominal(sentence, i) || sentence.token(i).is("-"))) {
      i--;
    }
    return i >= 0
        && i < comma - 1
        && (sentence.token(i).tag().equals("IN") || sentence.token(i).tag().equals("TO"));
  }

  /** "the funeral of the mayor", "the loss of the captain" tell of no killing. */
  static boolean ceremony(Sentence sentence, Fate fate) {
    return sentence.token(fate.trigger()).is("funeral")
        || sentence.token(fate.trigger()).is("loss");
  }

  /** "Police chief Omar Saleh said … were killed": the verb of the person is another. */
  boolean speaks(Sentence sentence, PersonPhrase person, Fate fate) {
    for (int i = person.last() + 1; i < fate.trigger(); i++) {
      boolean absolute = i == person.last() + 1 && sentence.token(i).tag().equals("VBG");
      if ((absolute || Words.tensed(sentence, i))
          && frames.verb(Frames.Kind.SPEAKING, sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** "lost 40 men, a spokesman, Omar Saleh, has said.": nobody of the list before. */
  boolean tells(Sentence sentence, PersonPhrase person) {
    int comma = person.last() + 1;
    int verb = Words.token(sentence, comma, ",") ? comma + 1 : comma;
    while (verb < sentence.size()
        && (Words.HAVE.contains(sentence.token(verb).lower()) || Words.adverb(sentence, verb))) {
      verb++;
    }
    boolean says =
        sentence.has(verb)
            && Words.verb(sentence, verb)
            && frames.verb(Frames.Kind.SPEAKING, sentence, verb);
    return says && (comma == verb || !nounAt(sentence, verb + 1)); // ", said the police"
  }

  private static boolean nounAt(Sentence sentence, int i) {
    String tag = Words.tag(sentence, i);
    return tag.startsWith("NN") || tag.equals("DT") || tag.startsWith("PRP");
  }

  /** Not "tried to kill the mayor", "accused of killing the mayor", "was killed in 1999". */
  boolean happened(Sentence sentence, PersonPhrase person, Fate fate) {
    int i = fate.trigger() - 1;
    boolean ing = sentence.token(fate.trigger()).lower().endsWith("ing");
    while (i >= 0 && (Words.adverb(sentence, i) || sentence.token(i).is("be"))) {
      i--;
    }
    if (i >= 0) {
      String lower = sentence.token(i).lower();
      boolean intended = lower.equals("to") || sentence.token(i).tag().equals("MD");
      boolean deed = ing && BEFORE_DEEDS.contains(lower);
      if (intended || deed) {
        return false;
      }
    }
    return !Suppression.conditional(sentence, person.first(), frames)
        && !longAgo(sentence, Math.max(person.last(), fate.triggerLast()));
  }

  /** "was killed last year", "was shot dead two years ago". */
  private static boolean longAgo(Sentence sentence, int from) {
    for (int i = from + 1; i < Math.min(from + 9, sentence.size()); i++) {
      String lower = sentence.token(i).lower();
      if (lower.equals(",") || lower.equals(";") || lower.equals("and")) {
        return false;
      }
      boolean unit = PAST_UNITS.contains(lower);
      if (unit
          && (sentence.token(i - 1).is("last")
              || (i + 1 < sentence.size()
                  && (sentence.token(i + 1).is("ago") || sentence.token(i + 1).is("earlier"))))) {
        return true;
      }
    }
    return false;
  }
}
