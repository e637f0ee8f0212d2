package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Count;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.Relation;
import io.github.casualtyfigures.claim.Victim;
import io.github.casualtyfigures.internal.quantity.QuantityMention;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the single persons whose fate a sentence tells without a count: "Ivan Petrov was killed",
 * "gunmen shot dead the mayor and two guards". Only those that no figure of the sentence covers:
 * neither one of "five people, including the mayor", nor the name behind "a judge, Lola Reyes,".
 * Immutable; may be shared by threads.
 */
final class VictimFinder {

  private final Triggers triggers;
  private final PersonPhrases persons;
  private final SubjectRules subjects;
  private final ObjectRules objects;
  private final CoordinationRules lists;
  private final VictimClauses clauses;

  VictimFinder(Triggers triggers, PeopleNouns nouns, PersonPhrases persons, Frames frames) {
    this.triggers = triggers;
    this.persons = persons;
    this.subjects = new SubjectRules(triggers, new PredicateReader(triggers, frames), frames);
    this.objects = new ObjectRules(triggers, frames);
    this.lists = new CoordinationRules(triggers, objects, nouns, frames);
    this.clauses = new VictimClauses(frames);
  }

  /**
   * The victims of {@code sentence}.
   *
   * @param counted the phrases that its quantities count
   * @param figures those of them that became figures
   */
  List<Victim> find(Sentence sentence, List<CountedPhrase> counted, List<FigureMention> figures) {
    boolean[] taken = new boolean[sentence.size()];
    for (CountedPhrase phrase : counted) {
      for (int i = phrase.first(); i <= phrase.last(); i++) {
        taken[i] = true;
      }
    }
    List<Told> told = new ArrayList<>();
    for (FigureMention figure : figures) {
      told.add(Told.of(figure, counted));
    }
    for (PersonPhrase person : persons.find(sentence, taken)) {
      Fate fate = fate(sentence, person);
      if (fate != null && !didIt(told, person, fate)) {
        told.add(Told.of(person, fate));
      }
    }
    told.sort(Comparator.comparingInt(Told::first));
    List<Victim> victims = new ArrayList<>();
    for (Told victim : new Distinct(sentence, told).victims()) {
      victims.add(
          new Victim(
              sentence.span(victim.first(), victim.last()),
              sentence.range(),
              victim.category(),
              sentence.span(victim.trigger(), victim.triggerLast()),
              victim.person() != null && victim.person().named()));
    }
    return victims;
  }

  /** Whether {@code sentence} has a word that tells of killed or wounded, and asks nothing. */
  boolean toldOf(Sentence sentence) {
    if (Suppression.asks(sentence)) {
      return false;
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (triggers.at(Triggers.Form.NOMINAL, sentence, i) != null
          || hit(triggers.at(Triggers.Form.VERB, sentence, i))
          || hit(triggers.at(Triggers.Form.STATE, sentence, i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hit(Phrases.@Nullable Match<TriggerWord> match) {
    return match != null && hit(match.value().category());
  }

  static boolean hit(@Nullable Category category) {
    return category == Category.KILLED || category == Category.WOUNDED;
  }

  /** "the 12 people (Ivan Petrov) killed": whether the verb is that of those right before. */
  private static boolean didIt(List<Told> told, PersonPhrase person, Fate fate) {
    for (Told one : told) {
      if (one.person() == null
          && one.last() == person.first() - 1
          && one.trigger() == fate.trigger()) {
        return true;
      }
    }
    return false;
  }

  /** What the verb that governs {@code person} says of it, or null. */
  private @Nullable Fate fate(Sentence sentence, PersonPhrase person) {
    if (VictimClauses.bracketed(sentence, person)
        || VictimClauses.place(sentence, person)
        || VictimClauses.owner(sentence, person)
        || VictimClauses.excepted(sentence, person)) {
      return null;
    }
    CountedPhrase phrase = counted(sentence, person);
    boolean subjective =
        sentence.token(person.first()).is("he") || sentence.token(person.first()).is("she");
    Fate fate = subjective ? null : objects.verbBefore(sentence, phrase);
    if (fate != null && !hit(fate.category())) {
      fate = subjects.stateBehind(sentence, phrase);
    } else if (fate == null && clauses.maybeSubject(sentence, person)) {
      fate = subjects.stateBehind(sentence, phrase);
      if (fate == null) {
        fate = subjects.predicateBehind(sentence, phrase);
      }
      if (fate != null && clauses.speaks(sentence, person, fate)) {
        fate = null;
      }
    }
    if (fate == null && !subjective && !clauses.tells(sentence, person)) {
      fate = lists.coordinatedBefore(sentence, phrase);
    }
    if (fate == null && !subjective) {
      fate = objects.nominalBefore(sentence, phrase);
      if (fate != null && VictimClauses.ceremony(sentence, fate)) {
        return null;
      }
    }
    return fate != null
            && hit(fate.category())
            && fate.needs() != TriggerWord.Needs.FORCE // "He fell 30 metres"
            && clauses.happened(sentence, person, fate)
        ? fate
        : null;
  }

  /** The person as a phrase that the rules for figures can read: one, unsaid. */
  private static CountedPhrase counted(Sentence sentence, PersonPhrase person) {
    int first = person.first();
    Count one = Count.of(sentence.span(first, first), Relation.EXACTLY, 1);
    QuantityMention mention =
        new QuantityMention(sentence, one, first, first, first, first, null, "victim");
    return new CountedPhrase(
        mention,
        first,
        person.last(),
        person.nounFirst(),
        person.head(),
        PeopleNouns.Kind.PERSON,
        Group.PEOPLE,
        null,
        -1,
        false,
        false,
        null,
        -1);
  }
}
