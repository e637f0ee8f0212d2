package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.names.Countries;
import io.github.casualtyfigures.internal.names.CountryMatch;
import io.github.casualtyfigures.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Tells a person of a country from an adjective: "a Palestinian was killed", "an Indonesian and a
 * Turk", but not "a Palestinian village". Immutable; may be shared by threads.
 */
final class Citizens {

  private static final int MODIFIERS = 3;

  private final Countries countries;

  Citizens(Countries countries) {
    this.countries = countries;
  }

  /** Whether the phrase whose words begin at {@code from} ends with the word for a citizen. */
  boolean closedBy(Sentence sentence, int from) {
    int i = from;
    for (int words = 0; words < MODIFIERS && i < sentence.size(); words++) {
      if (sentence.token(i).capitalised()) {
        int last = citizen(sentence, i);
        return last >= 0 && closes(sentence, last + 1);
      }
      int age = PhraseExtent.pastAge(sentence, i);
      if (age == i && !sentence.token(i).tag().startsWith("JJ")) {
        return false;
      }
      i = age + 1;
    }
    return false;
  }

  /** Whether the words of a country or its people begin at {@code i}. */
  boolean named(Sentence sentence, int i) {
    return countries.longestAt(sentence, i) != null;
  }

  private int citizen(Sentence sentence, int i) {
    CountryMatch match = countries.longestAt(sentence, i);
    return match != null && !match.label() && match.people() ? match.last() : -1;
  }

  /** Whether no noun follows that the word could tell of. */
  private boolean closes(Sentence sentence, int i) {
    if (Words.closed(sentence, i)) {
      return true;
    }
    String tag = sentence.token(i).tag();
    if (tag.equals("CC")) {
      return joins(sentence, i + 1);
    }
    boolean participle = tag.equals("VBN") || tag.equals("VBG") || tag.equals("VBD");
    if (participle) {
      return i + 1 >= sentence.size() || !Words.noun(sentence, i + 1);
    }
    return (sentence.token(i).is("dead") && !Words.noun(sentence, i + 1)) // "left a Kenyan dead"
        || tag.equals("IN")
        || tag.equals("MD")
        || tag.equals("TO")
        || tag.equals("RB")
        || tag.startsWith("W")
        || tag.startsWith("VB");
  }

  /** "a Syrian and two Iraqis", but not "a French and German patrol". */
  private boolean joins(Sentence sentence, int i) {
    @Nullable String tag = i < sentence.size() ? sentence.token(i).tag() : null;
    if (tag == null) {
      return false;
    }
    return tag.equals("CD")
        || tag.equals("PRP$")
        || tag.startsWith("VB")
        || (tag.equals("DT") && closedBy(sentence, i + 1));
  }
}
