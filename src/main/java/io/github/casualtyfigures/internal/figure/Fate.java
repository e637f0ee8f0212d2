package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Status;
import org.jspecify.annotations.Nullable;

/**
 * What became of the people of a phrase.
 *
 * @param category what became of them
 * @param needs what the counted noun must be for it
 * @param soldiers the category where the people are soldiers, or null
 * @param trigger the first token of the word that says so
 * @param triggerLast its last token
 * @param status how sure the clause is, or null
 * @param statusAt the token that makes the status, or -1
 * @param by the rule that read it and the row it used
 */
record Fate(
    Category category,
    TriggerWord.Needs needs,
    @Nullable Category soldiers,
    int trigger,
    int triggerLast,
    @Nullable Status status,
    int statusAt,
    String by) {

  static Fate of(TriggerWord word, int trigger, int triggerLast, String rule) {
    Category category = word.category();
    if (category == null) {
      throw new IllegalArgumentException(word.by() + " has no category");
    }
    return new Fate(
        category,
        word.needs(),
        word.soldiers(),
        trigger,
        triggerLast,
        word.status(),
        word.status() == null ? -1 : trigger,
        rule + " " + word.by());
  }

  /** What a rule reads of the word at {@code trigger} without a row of it. */
  static Fate at(Category category, TriggerWord.Needs needs, int trigger, String rule) {
    return at(category, needs, trigger, trigger, rule);
  }

  /** What a rule reads of the words from {@code trigger} to {@code triggerLast}. */
  static Fate at(
      Category category, TriggerWord.Needs needs, int trigger, int triggerLast, String rule) {
    return new Fate(category, needs, null, trigger, triggerLast, null, -1, rule);
  }

  /** What another phrase has in common with this one, as the {@code rule} tells. */
  Fate shared(TriggerWord.Needs newNeeds, String rule) {
    return new Fate(category, newNeeds, null, trigger, triggerLast, status, statusAt, rule);
  }

  Fate withStatus(@Nullable Status newStatus, int at) {
    if (newStatus == null || newStatus == Status.STATED) {
      return this;
    }
    if (status != null && status.compareTo(newStatus) <= 0) {
      return this;
    }
    return new Fate(category, needs, soldiers, trigger, triggerLast, newStatus, at, by);
  }

  /** The same where words beside the trigger change its category, as the {@code rule} tells. */
  Fate withCategory(Category newCategory, String rule) {
    if (newCategory == category) {
      return this;
    }
    String also = by + " " + rule;
    return new Fate(newCategory, needs, null, trigger, triggerLast, status, statusAt, also);
  }

  Fate withNeeds(TriggerWord.Needs newNeeds) {
    return new Fate(category, newNeeds, soldiers, trigger, triggerLast, status, statusAt, by);
  }

  /** "killed or wounded": the category of two that are not told apart. */
  static Category joined(Category one, Category other) {
    boolean hit =
        (one == Category.KILLED || one == Category.WOUNDED || one == Category.CASUALTIES)
            && (other == Category.KILLED
                || other == Category.WOUNDED
                || other == Category.CASUALTIES
                || other == Category.MISSING
                || other == Category.ABDUCTED
                || other == Category.CAPTURED);
    boolean home = one == Category.DISPLACED && other == Category.RELEASED; // "refugees, returnees"
    return one == other || home ? one : hit ? Category.CASUALTIES : other;
  }

  /** "missing or dead", which "or" leaves apart in either order, unlike "abducted and killed". */
  static Category joined(Category one, Category other, boolean or) {
    return or && other == Category.KILLED ? joined(other, one) : joined(one, other);
  }
}
