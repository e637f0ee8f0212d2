package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads what people are hurt with: "with a broken leg", "with second-degree burns". Immutable. */
final class Injuries {

  private static final int LONGEST = 6;

  private final Frames frames;

  Injuries(Frames frames) {
    this.frames = frames;
  }

  /** The fate that "with" and an injury tell at token {@code with}, or null. */
  @Nullable Fate at(Sentence sentence, int with, String rule) {
    int injury = Words.token(sentence, with, "with") ? injury(sentence, with + 1) : -1;
    return injury < 0
        ? null
        : new Fate(Category.WOUNDED, TriggerWord.Needs.PEOPLE, null, with, injury, null, -1, rule);
  }

  /** "(with) a broken arm", "(with) first- and second-degree burns": the injury, or -1. */
  private int injury(Sentence sentence, int from) {
    boolean hurt = false;
    for (int i = from; i < Math.min(from + LONGEST, sentence.size()); i++) {
      boolean noun = Words.noun(sentence, i);
      boolean limb = frames.is(Frames.Kind.LIMB, sentence, i);
      if (noun && (frames.is(Frames.Kind.INJURY, sentence, i) || (limb && hurt))) {
        return i;
      }
      String tag = sentence.token(i).tag();
      hurt |= sentence.token(i).lower().endsWith("ed") || sentence.token(i).is("broken");
      boolean modifier =
          noun
              || tag.equals("DT")
              || tag.equals("VBN")
              || tag.equals("VBG")
              || tag.equals("VBD")
              || tag.equals("CC")
              || tag.equals("CD")
              || tag.equals("HYPH")
              || sentence.token(i).is("of")
              || tag.equals(":")
              || tag.startsWith("JJ")
              || Words.adverb(sentence, i);
      if (!modifier) {
        return -1;
      }
    }
    return -1;
  }
}
