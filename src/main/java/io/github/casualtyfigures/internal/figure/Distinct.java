package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the single persons of a sentence from one another and from those its figures cover. Belongs
 * to one sentence.
 */
final class Distinct {

  private static final int FARTHEST = 60;
  private static final Set<String> INCLUDING = Set.of("including", "among", "namely", "like");
  private static final Set<String> COORDINATORS =
      Set.of("and", "with", "plus", "&", "alongside", "or", "also", "well");
  private static final Set<String> BACKGROUND = Set.of("after", "since", "following", "before");

  private final Sentence sentence;
  private final List<Told> told;

  Distinct(Sentence sentence, List<Told> told) {
    this.sentence = sentence;
    this.told = told;
  }

  /** The persons that are none of the others and in no figure. */
  List<Told> victims() {
    List<Told> victims = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      Told victim = told.get(i);
      if (victim.person() != null
          && !included(victim)
          && !summed(victim)
          && !apposition(i)
          && !sameAsEarlier(victim, i)
          && !background(victim)) {
        victims.add(victim);
      }
    }
    return victims;
  }

  /** "killed him and his family, a total of six". */
  private boolean summed(Told victim) {
    for (Told figure : told) {
      if (figure.person() == null
          && figure.first() > victim.last()
          && figure.category() == victim.category()) {
        for (int i = Math.max(victim.last(), figure.first() - 3); i <= figure.first(); i++) {
          if (sentence.token(i).is("total")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** "five people, including the mayor and …": part of what stands before. */
  private boolean included(Told victim) {
    for (int i = victim.first() - 1; i >= Math.max(0, victim.first() - FARTHEST); i--) {
      String lower = sentence.token(i).lower();
      String tag = sentence.token(i).tag();
      if (INCLUDING.contains(lower)
          || (lower.equals("as") && i > 0 && sentence.token(i - 1).is("such"))) {
        return true;
      }
      if (tag.equals("VBD") || tag.equals("VBZ") || lower.equals(";")) {
        return false;
      }
    }
    return false;
  }

  /** "the head of the council, Lola Reyes,", "a judge, Lola Reyes,", "two men, Ali and Omar,". */
  private boolean apposition(int index) {
    Told victim = told.get(index);
    Told before = neighbour(index, -1);
    Told next = neighbour(index, 1);
    if (next != null && anotherSubject(victim, next)) {
      return true;
    }
    if (before == null || before.last() >= victim.first()) {
      return describedLater(index);
    }
    if (coordinated(before, victim)) {
      return (oneOfTwoRoles(before, victim) && !third(index)) || counts(index);
    }
    if (describes(before, victim) || strays(index)) {
      return true;
    }
    return describedLater(index) || counts(index);
  }

  /** "Omar Saleh, president of the bar and a judge, was killed". */
  private boolean describedLater(int index) {
    Told victim = told.get(index);
    for (int i = index + 1; i < told.size() && told.get(i).together(victim); i++) {
      if (told.get(i).person() == null) {
        return describesFromAfar(victim, told.get(i));
      }
    }
    return false;
  }

  /** "killed a friend of the candidate, Omar Saleh,": behind the verb only a list goes on so. */
  private boolean strays(int index) {
    Told victim = told.get(index);
    if (victim.first() < victim.trigger() || !sentence.token(victim.first() - 1).is(",")) {
      return false;
    }
    int behind = victim.last() + 1;
    boolean listed = behind < sentence.size() && sentence.token(behind).is("and");
    for (int i = index + 1; i < told.size() && told.get(i).together(victim); i++) {
      listed |= coordinated(told.get(i - 1), told.get(i));
    }
    return !listed;
  }

  /** "Lola Reyes (NEWTOWN) At least five people were killed": the verb is the figure's. */
  private boolean anotherSubject(Told victim, Told next) {
    return next.person() == null
        && next.last() < next.trigger()
        && next.first() > victim.last() + 2
        && !coordinated(victim, next)
        && !sentence.token(next.first() - 1).is(",");
  }

  /** "Omar Saleh, a judge,", "the judge and a member of the council was killed". */
  private boolean describesFromAfar(Told victim, Told figure) {
    return describes(victim, figure)
        || (figure.count() == 1
            && !possessed(figure)
            && figure.last() < figure.trigger()
            && sentence.token(figure.first() - 1).is("and")
            && singular(figure));
  }

  private @Nullable Told neighbour(int index, int step) {
    int i = index + step;
    return i >= 0 && i < told.size() && told.get(i).together(told.get(index)) ? told.get(i) : null;
  }

  private boolean coordinated(Told before, Told behind) {
    int i = behind.first() - 1;
    while (i > before.last() && (Words.adverb(sentence, i) || Words.quote(sentence, i))) {
      i--;
    }
    return i > before.last() && COORDINATORS.contains(sentence.token(i).lower());
  }

  /** Whether {@code behind} says who {@code before} is: one has a name, the other a role. */
  private boolean describes(Told before, Told behind) {
    if ((before.person() == null && before.count() != 1)
        || (behind.person() == null && behind.count() != 1)
        || somebodys(behind)
        || coordinated(before, behind)) {
      return false;
    }
    if (behind.first() == before.last() + 1) {
      return true;
    }
    boolean comma = sentence.token(behind.first() - 1).is(",");
    boolean onlyName = before.person() != null && before.person().named();
    boolean thenName = behind.person() != null && behind.person().named();
    if (!comma) {
      return false;
    }
    if (onlyName != thenName || (onlyName && office(before.person()))) {
      return true;
    }
    return !onlyName
        && behind.last() + 1 < sentence.size()
        && sentence.token(behind.last() + 1).is(",")
        && !sentence.token(Math.min(behind.last() + 2, sentence.size() - 1)).is("and");
  }

  /** "the mayor, his brother Ahmed and two guards": one more, of the mayor's. */
  private boolean somebodys(Told behind) {
    return sentence.token(behind.first()).tag().equals("PRP$");
  }

  /** "The Deputy Controller, Omar Saleh,": an office that reads like a role and a name. */
  private static boolean office(@Nullable PersonPhrase person) {
    return person != null && person.first() < person.nounFirst();
  }

  /** "a tribal elder and member of the council", "the founder and a director was killed". */
  private boolean oneOfTwoRoles(Told before, Told victim) {
    PersonPhrase person = victim.person();
    String joint = sentence.token(victim.first() - 1).lower();
    return person != null
        && before.count() == 1
        && !possessed(before)
        && (joint.equals("and") || joint.equals("or"))
        && (person.form() == PersonPhrase.Form.BARE || joint.equals("or") || singular(victim));
  }

  /** "(killed) a soldier, policeman and driver": the last of three, one of whom is counted. */
  private boolean third(int index) {
    Told first = neighbour(index, -2);
    Told second = told.get(index - 1);
    return first != null
        && !singular(told.get(index))
        && first.person() == null
        && first.count() == 1
        && second.person() != null
        && second.person().form() == PersonPhrase.Form.BARE
        && Words.token(sentence, second.first() - 1, ",")
        && first.last() == second.first() - 2;
  }

  /** "his son and driver": a companion, who is nobody else in another role. */
  private boolean possessed(Told figure) {
    return figure.person() == null && sentence.token(figure.first()).tag().equals("PRP$");
  }

  /** "was killed": whether the verb behind has one subject. */
  private boolean singular(Told victim) {
    for (int i = victim.last() + 1; i < victim.trigger(); i++) {
      String lower = sentence.token(i).lower();
      if (lower.equals("was") || lower.equals("is") || lower.equals("has")) {
        return true;
      }
      if (lower.equals("were") || lower.equals("are") || lower.equals("have")) {
        return false;
      }
    }
    return false;
  }

  /** "Two reporters, Lola Reyes and Omar Saleh, were killed": the names of those counted. */
  private boolean counts(int index) {
    int from = index;
    while (from > 0
        && told.get(from - 1).together(told.get(index))
        && told.get(from - 1).person() != null) {
      from--;
    }
    if (from == 0 || !told.get(from - 1).together(told.get(index))) {
      return false;
    }
    Told figure = told.get(from - 1);
    int to = from;
    while (to < told.size()
        && told.get(to).together(told.get(index))
        && told.get(to).person() != null) {
      to++;
    }
    boolean listed = !coordinated(figure, told.get(from));
    return listed && figure.count() == to - from;
  }

  /** "was attacked and killed … the mayor died", "killing him": told before in the sentence. */
  private boolean sameAsEarlier(Told victim, int index) {
    PersonPhrase person = victim.person();
    for (Told earlier : told.subList(0, index)) {
      if (person == null || earlier.category() != victim.category()) {
        continue;
      }
      boolean pronoun = person.form() == PersonPhrase.Form.PRONOUN;
      if (earlier.together(victim) && !(pronoun && !coordinated(earlier, victim))) {
        continue;
      }
      PersonPhrase other = earlier.person();
      if (other == null) {
        if (earlier.count() == 1 && person.form() != PersonPhrase.Form.NAMED) {
          return true;
        }
      } else if (pronoun
          || (other.form() == PersonPhrase.Form.PRONOUN
              && !earlier.together(victim)
              && person.form() == PersonPhrase.Form.DEFINITE)
          || person.names().stream().anyMatch(other.names()::contains)
          || sentence.token(person.head()).is(sentence.token(other.head()).lower())) {
        return true;
      }
    }
    return false;
  }

  /**
   * "A day after the leader was killed, gunmen shot dead five", "five died in riots over the
   * killing of the leader": told as what went before.
   */
  private boolean background(Told victim) {
    for (Told other : told) {
      if (other.category() != victim.category() || other.together(victim)) {
        continue;
      }
      if (Words.noun(sentence, victim.trigger())) {
        return true;
      }
      int from = other.first() < victim.first() ? Math.max(other.trigger(), other.last()) + 1 : 0;
      for (int i = Math.max(from, victim.first() - 12); i < victim.first(); i++) {
        if (BACKGROUND.contains(sentence.token(i).lower())) {
          return true;
        }
      }
    }
    return false;
  }
}
