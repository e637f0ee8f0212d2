package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.internal.names.Countries;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads labels: the heads of columns, headings over lists, and the words before a tally. A label
 * that names something else besides people ("Houses damaged", "Death rate") is none. Immutable; may
 * be shared by threads.
 */
final class Labels {

  private static final int LONGEST = 14;
  private static final int FARTHEST = 14;
  private static final List<Triggers.Form> FORMS =
      List.of(Triggers.Form.TOLL, Triggers.Form.NOUN, Triggers.Form.STATE, Triggers.Form.VERB);

  /** What follows these says where or when, and may be anything. */
  private static final Set<String> SETTING =
      Set.of("by", "in", "since", "from", "as", "at", "near", "across", "during", "on", "where");

  /** "Deaths per 100,000", "% killed", "Won / Drawn / Lost": no numbers of people. */
  private static final Set<String> NEVER =
      Set.of("per", "%", "$", "rate", "ratio", "if", "not", "lost");

  private static final Set<String> SEX = Set.of("sex", "gender");

  private final Triggers triggers;
  private final PeopleNouns nouns;
  private final Countries countries;
  private final Frames frames;

  Labels(Triggers triggers, PeopleNouns nouns, Countries countries, Frames frames) {
    this.frames = frames;
    this.triggers = triggers;
    this.nouns = nouns;
    this.countries = countries;
  }

  /**
   * The label that the tokens from {@code first} to {@code last} are ("Confirmed dead"), or null.
   */
  @Nullable Label read(Sentence sentence, int first, int last, Set<String> named) {
    if (first > last || last - first >= LONGEST) {
      return null;
    }
    Label label = null;
    Status sure = null;
    int personLast = -1;
    int i = first;
    while (i <= last) {
      String lower = sentence.token(i).lower();
      if (NEVER.contains(lower)) {
        return null;
      }
      Phrases.Match<TriggerWord> match = trigger(sentence, i, last);
      if (match != null) {
        label = joined(sentence, label, match, i);
        i += match.length();
      } else if (label != null && SETTING.contains(lower)) {
        break;
      } else {
        PeopleNouns.Noun noun = nouns.endingAt(sentence, i);
        boolean person = noun != null && noun.people();
        if (!person && !neutral(sentence, i, named) && !withinPeople(sentence, i, last)) {
          return null;
        }
        personLast = person ? i : personLast;
        Phrases.Match<TriggerWord> link = triggers.at(Triggers.Form.LINK, sentence, i);
        sure = link == null ? sure : link.value().status();
        i++;
      }
    }
    if (label != null && label.status() == null && sure != null) {
      label = label.withStatus(sure);
    }
    return label == null || personLast < 0
        ? label
        : withPeople(sentence, label, first, personLast, named);
  }

  /** "security (forces)": the first word of a noun for people. */
  private boolean withinPeople(Sentence sentence, int i, int last) {
    PeopleNouns.Noun noun = i < last ? nouns.endingAt(sentence, i + 1) : null;
    return noun != null && noun.people() && noun.length() > 1;
  }

  private boolean neutral(Sentence sentence, int i, Set<String> named) {
    String lower = sentence.token(i).lower();
    return frames.is(Frames.Kind.NEUTRAL, sentence, i)
        || (!Character.isLetter(lower.charAt(0)) && !Character.isDigit(lower.charAt(0)))
        || (!Words.noun(sentence, i) && !sentence.token(i).tag().startsWith("VB"))
        || Words.BE.contains(lower)
        || Words.HAVE.contains(lower)
        || triggers.at(Triggers.Form.LINK, sentence, i) != null
        || sexOrAge(sentence, i)
        || countries.of(sentence, i, i, named) != null;
  }

  /** "Sex and age of those killed": by what a list tells the people apart, and no ages alone. */
  private static boolean sexOrAge(Sentence sentence, int i) {
    return SEX.contains(sentence.token(i).lower())
        || (sentence.token(i).is("age")
            && ((i > 1 && SEX.contains(sentence.token(i - 2).lower()))
                || (sentence.has(i + 2) && SEX.contains(sentence.token(i + 2).lower()))));
  }

  private Phrases.@Nullable Match<TriggerWord> trigger(Sentence sentence, int i, int last) {
    for (Triggers.Form form : FORMS) {
      Phrases.Match<TriggerWord> match = triggers.within(form, sentence, i, last + 1);
      if (match != null && labels(form, match.value())) {
        return match;
      }
    }
    return null;
  }

  /** "Lost" and "Shot" head the columns of games, "Losses" those of companies. */
  private static boolean labels(Triggers.Form form, TriggerWord word) {
    if (word.category() == null || word.role() == TriggerWord.Role.LOSSES) {
      return false;
    }
    if (form == Triggers.Form.VERB) {
      boolean died = word.role() == TriggerWord.Role.SUBJECT && word.past();
      return (word.participle() || died) && word.category() != Category.CASUALTIES;
    }
    return true;
  }

  private static Label joined(
      Sentence sentence, @Nullable Label before, Phrases.Match<TriggerWord> match, int i) {
    TriggerWord word = match.value();
    Fate fate = Fate.of(word, i, i + match.length() - 1, "label");
    if (before == null) {
      Status status = fate.status();
      return new Label(
          fate.category(), sentence.span(i, fate.triggerLast()), status, null, false, word.by());
    }
    return new Label(
        Fate.joined(before.category(), fate.category()),
        before.trigger(),
        before.status(),
        null,
        false,
        before.by());
  }

  /** "Civilians killed", "Number of Syrian soldiers killed". */
  private Label withPeople(Sentence sentence, Label label, int first, int last, Set<String> named) {
    PeopleNouns.Noun noun = nouns.endingAt(sentence, last);
    int begin = noun == null ? last : Math.max(first, last - noun.length() + 1);
    while (begin > first && countries.of(sentence, begin - 1, begin - 1, named) != null) {
      begin--;
    }
    if (label.trigger().overlaps(sentence.span(begin, last))) {
      return label;
    }
    Group group = noun == null ? Group.PEOPLE : noun.group();
    People people =
        new People(
            sentence.span(begin, last), group, countries.of(sentence, begin, last, named), false);
    boolean households = noun != null && noun.kind() == PeopleNouns.Kind.HOUSEHOLD;
    return new Label(
        label.category(), label.trigger(), label.status(), people, households, label.by());
  }

  /** "(How many) people have been arrested since May?": the first that is asked for. */
  @Nullable Label behind(Sentence sentence, int first) {
    for (int i = first; i < Math.min(first + FARTHEST, sentence.size()); i++) {
      String lower = sentence.token(i).lower();
      Phrases.Match<TriggerWord> match = trigger(sentence, i, sentence.size() - 1);
      if (match != null) {
        return joined(sentence, null, match, i);
      }
      if (lower.equals(",") || lower.equals(";") || NEVER.contains(lower)) {
        return null;
      }
    }
    return null;
  }

  /** "The commission listed its dead as follows: Nairobi (17)": what stands before a tally. */
  @Nullable Label before(Sentence sentence, int end) {
    for (int i = end - 1; i >= Math.max(0, end - FARTHEST); i--) {
      String lower = sentence.token(i).lower();
      if (lower.equals(";") || NEVER.contains(lower)) {
        return null;
      }
      Phrases.Match<TriggerWord> match = trigger(sentence, i, end - 1);
      if (match != null) {
        return joined(sentence, null, match, i);
      }
    }
    return null;
  }
}
