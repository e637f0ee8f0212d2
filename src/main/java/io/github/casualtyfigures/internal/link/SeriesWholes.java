package io.github.casualtyfigures.internal.link;

import static io.github.casualtyfigures.internal.link.Discourse.NONE;

import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.Relation;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.internal.link.LinkWords.Role;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The toll of several events and what one of them took: "A wave of attacks killed 24 people. In the
 * bloodiest, six were killed in Taji. South of the capital five died." What follows is a part as
 * long as the sum allows it and nothing says "separately". Immutable; may be shared by threads.
 */
final class SeriesWholes {

  /** The last sentence in which such a toll opens an article: behind a headline. */
  private static final int LEAD = 1;

  /** A part below this fraction of the toll is of another story. */
  private static final int SMALLEST = 25;

  private final LinkWords words;

  SeriesWholes(LinkWords words) {
    this.words = words;
  }

  void link(Discourse discourse, Wholes wholes) {
    for (int total = 0; total < discourse.size(); total++) {
      Long wanted = discourse.number(total);
      Sentence sentence = discourse.sentence(total);
      if (wanted != null
          && wanted > 2
          && widespread(discourse.setting(total).place())
          && leads(discourse, total)
          && !saidAgain(discourse, total)
          && !wholes.known(total)
          && discourse.quantity(total).relation() != Relation.VAGUE
          && words.any(sentence, 0, sentence.size(), Role.SERIES)) {
        follow(discourse, wholes, total, wanted);
      }
    }
  }

  /** Whether it stands in the first sentence with figures, or says again what a headline says. */
  private static boolean leads(Discourse discourse, int total) {
    if (discourse.sentence(total).index() > LEAD) {
      return false;
    }
    for (int i = 0; !discourse.together(i, total); i++) {
      if (discourse.category(i) == discourse.category(total)
          && Objects.equals(discourse.number(i), discourse.number(total))) {
        return true;
      }
    }
    return discourse.together(0, total);
  }

  /** "Attacks killed 24", "across Iraq": what one place lost has no parts elsewhere. */
  private static boolean widespread(@Nullable Span place) {
    return place == null || place.text().toLowerCase(Locale.ROOT).startsWith("across");
  }

  /** A headline whose count the lead gives with more words, so that the lead is the whole. */
  private static boolean saidAgain(Discourse discourse, int total) {
    for (int i = total + 1; i < discourse.size(); i++) {
      if (discourse.sentence(i).index() > LEAD) {
        return false;
      }
      if (discourse.distance(total, i) > 0
          && discourse.category(i) == discourse.category(total)
          && Objects.equals(discourse.number(i), discourse.number(total))) {
        return true;
      }
    }
    return false;
  }

  private void follow(Discourse discourse, Wholes wholes, int total, long wanted) {
    long sum = 0;
    for (int i = total + 1; i < discourse.size(); i++) {
      if (discourse.together(total, i) || discourse.category(i) != discourse.category(total)) {
        continue;
      }
      Sentence sentence = discourse.sentence(i);
      if (discourse.distance(i - 1, i) > 2
          || words.anotherEvent(sentence, 0, discourse.first(i)) != null) {
        return;
      }
      Long number = discourse.number(i);
      if (number != null && number > wanted) {
        return;
      }
      if (wholes.of(i) != NONE
          || number == null
          || discourse.ordinal(i) // "An eighth victim died": one more
          || number * SMALLEST < wanted
          || discourse.quantity(i).relation() == Relation.VAGUE
          || (discourse.group(i) == Group.MILITANTS) != (discourse.group(total) == Group.MILITANTS)
          || !discourse.fits(i, total)
          || discourse.opposed(i, total)
          || !elsewhere(discourse, total, i)) {
        continue;
      }
      sum += number;
      if (sum > wanted || number.equals(wanted)) {
        return;
      }
      wholes.link(i, total, "series");
    }
  }

  /** Whether the part has a place of its own, which the whole does not name. */
  private static boolean elsewhere(Discourse discourse, int total, int i) {
    Span part = discourse.setting(i).place();
    Span whole = discourse.setting(total).place();
    return part != null && (whole == null || !whole.text().equals(part.text()));
  }
}
