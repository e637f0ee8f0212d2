package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Unit;
import io.github.casualtyfigures.internal.quantity.QuantityMention;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers that answer a question: "How many have been arrested? Amnesty counts at least
 * 2,500 people", "The government refuses to say how many are missing. 'At least 40 in my town
 * alone,' says the mayor", "How big is the force? About 6,000 soldiers". Immutable; may be shared
 * by threads.
 */
final class Answers {

  /** An answer is given in as many sentences behind the question. */
  private static final int REACH = 3;

  private static final Set<String> UNSURE = Set.of("could", "will", "would", "might", "may", "if");
  private static final Set<String> BEFORE_ANSWER =
      Set.of(
          "so", "far", ",", "to", "date", "as", "of", "now", "in", "all", "a", "total", ":", "from",
          "what", "i", "hear", "know");

  private final CountedPhrases phrases;
  private final Labels labels;
  private final Frames frames;

  Answers(CountedPhrases phrases, Labels labels, Frames frames) {
    this.phrases = phrases;
    this.labels = labels;
    this.frames = frames;
  }

  /**
   * The numbers that answer what line {@code at} asks, if it asks for any.
   *
   * @param found the figures of the sentences, which are no answers
   */
  List<Entry> read(
      List<Sentence> lines,
      List<List<QuantityMention>> quantities,
      int at,
      List<FigureMention> found) {
    Sentence question = lines.get(at);
    boolean asks = question.token(question.size() - 1).is("?");
    Label label = asked(question, asks, found);
    if (label == null) {
      return List.of();
    }
    List<Entry> entries = new ArrayList<>();
    boolean answered = true;
    for (int i = at + 1; answered && i < Math.min(at + 1 + REACH, lines.size()); i++) {
      boolean next = i == at + 1;
      answered = answer(lines.get(i), quantities.get(i), label, next, asks, found, entries);
    }
    return entries;
  }

  /** What the question asks the number of, or null. */
  private @Nullable Label asked(Sentence question, boolean asks, List<FigureMention> found) {
    int many = howMany(question);
    if (!asks && many < 0) {
      return null;
    }
    int force = strength(question);
    boolean counts =
        many >= 0
            || question.lowers().contains("toll")
            || question.lowers().contains("number")
            || force >= 0;
    if (!counts || question.lowers().stream().anyMatch(UNSURE::contains)) {
      return null;
    }
    if (force >= 0) {
      return new Label(Category.DEPLOYED, question.span(force, force), null, null, false, "");
    }
    Label label = many < 0 ? null : labels.behind(question, many + 1);
    if (label == null && many >= 0) {
      label = taken(question, many + 1, found);
    }
    return label != null || !asks ? label : labels.before(question, question.size());
  }

  private static int howMany(Sentence sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      if (sentence.token(i).is("many") && sentence.token(i - 1).is("how")) {
        return i;
      }
    }
    return -1;
  }

  /** "How big is the force?": the force, or -1. */
  private int strength(Sentence question) {
    boolean how = false;
    for (int i = 1; i < question.size(); i++) {
      how |=
          question.token(i - 1).is("how")
              && (question.token(i).is("big")
                  || question.token(i).is("large")
                  || question.token(i).is("strong"));
      if (how && frames.is(Frames.Kind.FORCE, question, i)) {
        return i;
      }
    }
    return -1;
  }

  /** "How many were taken is in dispute": taken by those who abducted others before. */
  private @Nullable Label taken(Sentence question, int from, List<FigureMention> found) {
    for (int i = from + 1; i < Math.min(from + REACH, question.size()); i++) {
      boolean passive =
          question.token(i).tag().equals("VBN")
              && Words.BE.contains(question.token(i - 1).lower())
              && frames.verb(Frames.Kind.SEIZING, question, i);
      for (int k = found.size() - 1; passive && k >= 0; k--) {
        FigureMention figure = found.get(k);
        int distance = question.index() - figure.sentence().index();
        if (distance > 0) {
          boolean abducted = figure.figure().category() == Category.ABDUCTED && distance <= REACH;
          return abducted
              ? new Label(Category.ABDUCTED, question.span(i, i), null, null, false, "")
              : null;
        }
      }
    }
    return null;
  }

  /** Adds the answers of a sentence; says whether there were any, told by other rules or here. */
  private boolean answer(
      Sentence sentence,
      List<QuantityMention> quantities,
      Label label,
      boolean next,
      boolean asks,
      List<FigureMention> found,
      List<Entry> entries) {
    CountedPhrase previous = null;
    for (QuantityMention mention : quantities) {
      if (!mention.maybePeople() || mention.quantity().unit() != Unit.PEOPLE) {
        continue;
      }
      CountedPhrase phrase = phrases.read(sentence, mention);
      boolean opens =
          next
              && previous == null
              && opens(sentence, mention.first())
              && (asks || !tells(sentence, phrase.last() + 1));
      boolean joined =
          previous != null
              && !phrase.bare()
              && phrase.first() == previous.last() + 2
              && Words.joint(sentence, previous.last() + 1);
      boolean answers =
          (opens || joined || counted(sentence, phrase))
              && ended(sentence, phrase.last() + 1)
              && phrase.meets(TriggerWord.Needs.PEOPLE);
      if (answers) {
        if (!told(sentence, mention, found)) {
          entries.add(new Entry(mention, label, null, null, true, "answer"));
        }
        previous = phrase;
      } else if (previous != null || opens) {
        return previous != null;
      }
    }
    return previous != null;
  }

  /** "So far, (35)", "In Bosnia, (7,500)", "HANLEY: (some 200)": whether nothing else is told. */
  private static boolean opens(Sentence answer, int number) {
    for (int i = 0; i < number; i++) {
      boolean before =
          BEFORE_ANSWER.contains(answer.token(i).lower())
              || answer.token(i).tag().startsWith("NNP")
              || Words.adverb(answer, i)
              || Words.quote(answer, i);
      if (!before) {
        return false;
      }
    }
    return true;
  }

  /** "Thousands gathered for the funeral": whether the sentence tells something of its own. */
  private static boolean tells(Sentence sentence, int from) {
    for (int i = from; i < sentence.size(); i++) {
      if (sentence.token(i).is(",") || Words.finite(sentence, i)) {
        return !sentence.token(i).is(",");
      }
    }
    return false;
  }

  /** "Amnesty counts (2,500)", "the prefect said (around 30)", "speaks of (hundreds)". */
  private boolean counted(Sentence sentence, CountedPhrase phrase) {
    int verb = ObjectRules.before(sentence, phrase.first());
    if (verb < 1) {
      return false;
    }
    boolean of = sentence.token(verb).is("of") || sentence.token(verb).is("at");
    if (!of) {
      return Words.verb(sentence, verb) && frames.verb(Frames.Kind.COUNTING, sentence, verb);
    }
    boolean number = frames.is(Frames.Kind.TOTAL, sentence, verb - 1);
    int before = number ? ObjectRules.before(sentence, verb - 1) : verb - 1;
    before -= number && before > 0 && sentence.token(before).tag().equals("DT") ? 1 : 0;
    return before >= 0
        && (frames.verb(Frames.Kind.TALKING, sentence, before)
            || (number && frames.verb(Frames.Kind.CLAIMING, sentence, before)));
  }

  private static boolean ended(Sentence answer, int next) {
    return next >= answer.size() || (!Words.verb(answer, next) && !Words.noun(answer, next));
  }

  private static boolean told(
      Sentence sentence, QuantityMention mention, List<FigureMention> found) {
    for (FigureMention figure : found) {
      if (figure.sentence() == sentence
          && figure.first() <= mention.last()
          && mention.first() <= figure.last()) {
        return true;
      }
    }
    return false;
  }
}
