package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Unit;
import io.github.casualtyfigures.internal.quantity.QuantityMention;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers and categories that are told in the same order: "1,200 and 340 people were killed
 * and injured respectively", "deaths and injuries rose to 12 and 30, respectively". Immutable; may
 * be shared by threads.
 */
final class RespectiveRules {

  private static final Set<String> BETWEEN = Set.of(",", "and", "or");

  private final Triggers triggers;

  RespectiveRules(Triggers triggers) {
    this.triggers = triggers;
  }

  /** The entries that "respectively" deals out, or none. */
  List<Entry> read(Sentence sentence, List<QuantityMention> quantities) {
    int at = sentence.lowers().indexOf("respectively");
    if (at < 0) {
      return List.of();
    }
    List<Label> labels = coordinated(sentence, at);
    List<QuantityMention> numbers = coordinated(sentence, quantities, at, labels.size());
    if (labels.size() < 2 || numbers.size() != labels.size()) {
      return List.of();
    }
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      entries.add(new Entry(numbers.get(i), labels.get(i), null, null, true, "respectively"));
    }
    return entries;
  }

  /** The last categories before {@code end} that nothing but commas and "and" parts. */
  private List<Label> coordinated(Sentence sentence, int end) {
    List<Label> found = new ArrayList<>();
    for (int i = 0; i < end; i++) {
      Label label = single(sentence, i);
      if (label == null) {
        continue;
      }
      boolean goesOn = false;
      for (int k = i - 1; k >= 0 && BETWEEN.contains(sentence.token(k).lower()); k--) {
        goesOn |= k > 0 && single(sentence, k - 1) != null;
      }
      if (!goesOn && found.size() > 1) {
        return found;
      }
      if (!goesOn) {
        found.clear();
      }
      found.add(label);
    }
    return found;
  }

  private @Nullable Label single(Sentence sentence, int i) {
    for (Triggers.Form form :
        List.of(Triggers.Form.NOUN, Triggers.Form.STATE, Triggers.Form.VERB)) {
      Phrases.Match<TriggerWord> match = triggers.within(form, sentence, i, i + 1);
      if (match != null && match.value().category() != null) {
        Fate fate = Fate.of(match.value(), i, i, "respectively");
        return new Label(
            fate.category(), sentence.span(i, i), fate.status(), null, false, match.value().by());
      }
    }
    return null;
  }

  /** The run of {@code size} numbers with at most a noun between commas and "and". */
  private static List<QuantityMention> coordinated(
      Sentence sentence, List<QuantityMention> quantities, int end, int size) {
    List<QuantityMention> run = new ArrayList<>();
    for (QuantityMention mention : quantities) {
      boolean counts = mention.maybePeople() && mention.quantity().unit() == Unit.PEOPLE;
      if (!counts || mention.last() >= end) {
        continue;
      }
      if (!run.isEmpty() && !joined(sentence, run.get(run.size() - 1), mention)) {
        if (run.size() == size) {
          return run;
        }
        run.clear();
      }
      run.add(mention);
    }
    return run;
  }

  private static boolean joined(Sentence sentence, QuantityMention a, QuantityMention b) {
    boolean between = false;
    for (int i = a.last() + 1; i < b.first(); i++) {
      boolean joint = BETWEEN.contains(sentence.token(i).lower());
      if (!joint && !Words.noun(sentence, i) && !sentence.token(i).tag().startsWith("JJ")) {
        return false;
      }
      between |= joint;
    }
    return between && b.first() - a.last() <= 6;
  }
}
