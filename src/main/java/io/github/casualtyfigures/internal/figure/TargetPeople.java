package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says whom a bare number counts behind the verb that hit them: "opened fire on worshippers,
 * killing six", "ambushed soldiers and killed nine", "a bus carrying pilgrims overturned, killing
 * 12". Immutable; may be shared by threads.
 */
final class TargetPeople {

  private static final WordTable AT =
      WordTable.of("on", "upon", "at", "into", "among", "through", "against");

  private static final WordTable CARRYING =
      WordTable.of("carrying", "transporting", "ferrying", "taking");

  private static final WordTable ENDS = WordTable.of(",", ";", ":", "--", "\u2013", "\u2014");

  private final PeoplePhrases phrases;
  private final PeopleNouns nouns;
  private final Frames frames;

  TargetPeople(PeoplePhrases phrases, PeopleNouns nouns, Frames frames) {
    this.phrases = phrases;
    this.nouns = nouns;
    this.frames = frames;
  }

  /** Those whom the clause before the verb at {@code trigger} says were hit, or null. */
  @Nullable People read(Sentence sentence, int trigger, Set<String> named) {
    int joint = trigger - 1;
    while (joint > 0 && Words.adverb(sentence, joint)) {
      joint--;
    }
    boolean gerund = sentence.token(trigger).tag().equals("VBG");
    if (joint < 2 || !(gerund || sentence.token(joint).is("and"))) {
      return null;
    }
    int end = joint;
    if (sentence.token(joint).is("and") || sentence.token(joint).is(",")) {
      end -= Words.token(sentence, joint - 1, ",") ? 2 : 1;
    }
    int first = end;
    while (first > 0 && !ENDS.contains(sentence.token(first - 1).lower())) {
      first--;
    }
    People hit = null;
    boolean carried = false;
    boolean verb = false;
    for (int i = first; i < end; i++) {
      verb |= Words.verb(sentence, i);
      String lower = sentence.token(i).lower();
      boolean carrying = CARRYING.contains(lower);
      boolean assault = verb && frames.verb(Frames.Kind.ASSAULTING, sentence, i);
      if (number(sentence, i) && !(i > 0 && CARRYING.contains(sentence.token(i - 1).lower()))) {
        hit = null; // "attacked worshippers, killed five people and wounded 20": the people
      } else if (carried && (assault || lower.equals("with"))) {
        hit = null; // "a lorry carrying soldiers hit a bus"
      }
      if (carrying || assault || (verb && AT.contains(lower))) {
        People found = behind(sentence, carrying ? past(sentence, i + 1) : i + 1, end, named);
        hit = found != null ? found : hit;
        carried = found != null ? carrying : carried;
      }
    }
    return hit;
  }

  /** "worshippers", "a crowd of shoppers", "an army patrol": the people from {@code from} on. */
  private @Nullable People behind(Sentence sentence, int from, int end, Set<String> named) {
    int last = PeoplePhrases.end(sentence, from);
    int first = from;
    boolean crowd =
        last >= 0
            && last + 1 < end
            && sentence.token(last + 1).is("of")
            && frames.is(Frames.Kind.CONTAINER, sentence, last);
    if (crowd) {
      first = last + 2;
      last = PeoplePhrases.end(sentence, first);
    }
    PeopleNouns.Noun noun = last < 0 || last > end ? null : nouns.endingAt(sentence, last);
    if (noun == null || !noun.people() || sentence.token(last + 1).tag().equals("POS")) {
      return null;
    }
    boolean force = noun.kind() == PeopleNouns.Kind.BODY_OF_PEOPLE && noun.group() != Group.PEOPLE;
    if (!noun.plural() && noun.kind() != PeopleNouns.Kind.PLURAL && !force) {
      return null;
    }
    first = Words.tag(sentence, first).endsWith("DT") ? first + 1 : first;
    for (int i = first; i <= last; i++) {
      if (number(sentence, i) || Words.tag(sentence, i).equals("JJS")) {
        return null; // "shot dead 27 people", "at least 12 people"
      }
    }
    People people = phrases.people(sentence, first, last, noun.group(), named);
    return new People(people.span(), people.group(), people.country(), true);
  }

  /** Behind the number of those who are carried. */
  private static int past(Sentence sentence, int i) {
    return number(sentence, i) ? i + 1 : i;
  }

  private static boolean number(Sentence sentence, int i) {
    return sentence.token(i).tag().equals("CD");
  }
}
