package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells when people on their way home are no returnees: farmers who come home from their fields,
 * villagers who were returning when gunmen fell upon them. Immutable; may be shared by threads.
 */
final class WaysHome {

  private static final Set<Category> HARMS =
      Set.of(Category.KILLED, Category.WOUNDED, Category.CASUALTIES, Category.ABDUCTED);

  private final Triggers triggers;
  private final Frames frames;

  WaysHome(Triggers triggers, Frames frames) {
    this.triggers = triggers;
    this.frames = frames;
  }

  /**
   * "who were returning home were shot", "were returning home when gunmen came": what people did
   * when something else befell them.
   */
  boolean background(Sentence sentence, CountedPhrase phrase, int verb, int last) {
    if (!sentence.token(verb).tag().equals("VBG")) {
      return false;
    }
    boolean who = false;
    for (int i = phrase.last() + 1; i < verb; i++) {
      who |= sentence.token(i).is("who");
    }
    for (int i = last + 1; i < sentence.size(); i++) {
      Phrases.Match<TriggerWord> other = who ? triggers.at(Triggers.Form.VERB, sentence, i) : null;
      @Nullable Category harm = other == null ? null : other.value().category();
      boolean befell = harm != null && HARMS.contains(harm);
      if (befell || sentence.token(i).is("when")) {
        return true;
      }
    }
    return false;
  }

  /** "home from the fields", "home from work": whence people come every day. */
  boolean everyday(Sentence sentence, int home) {
    if (!sentence.token(home).is("home") || !Words.token(sentence, home + 1, "from")) {
      return false;
    }
    for (int i = home + 2; i < sentence.size() && !Words.closed(sentence, i); i++) {
      if (sentence.token(i).is("on") || sentence.token(i).is("in")) {
        return true; // "from the concert on Sunday"
      }
      if (frames.is(Frames.Kind.EXILE, sentence, i)
          || frames.is(Frames.Kind.ABROAD, sentence, i)
          || sentence.token(i).tag().startsWith("NNP")) {
        return false;
      }
    }
    return true;
  }
}
