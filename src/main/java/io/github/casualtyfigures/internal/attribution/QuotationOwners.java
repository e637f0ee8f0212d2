package io.github.casualtyfigures.internal.attribution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives each quotation to its speaker: one who speaks in its sentences, or the speaker of the
 * quotation beside it. Belongs to one document.
 */
final class QuotationOwners {

  private static final int CLAUSE = 6;

  private final List<Syntax> sentences;
  private final List<Utterance> utterances;
  private final List<Quotations.Quotation> quotations;
  private final Map<Quotations.Quotation, Utterance> owners = new LinkedHashMap<>();

  QuotationOwners(List<Syntax> sentences, List<Utterance> utterances, Quotations quotations) {
    this.sentences = sentences;
    this.utterances = utterances;
    this.quotations = quotations.found();
  }

  /** Lets the contents run over all the sentences that a speaker is quoted with. */
  void extend() {
    for (Quotations.Quotation quotation : quotations) {
      Utterance owner = beside(quotation);
      if (owner != null) {
        owners.put(quotation, owner);
      }
    }
    for (int i = 0; i < quotations.size(); i++) {
      Quotations.Quotation quotation = quotations.get(i);
      if (!owners.containsKey(quotation) && quotation.leads()) {
        Utterance owner = neighbour(i);
        if (owner != null) {
          owners.put(quotation, owner);
        }
      }
    }
    goOn();
    owners.forEach((quotation, owner) -> owner.add(quotation.range()));
  }

  /**
   * "'We dug all night,' the mayor said. The army 'came two days too late.'": the sentence beside a
   * quotation that quotes again and names no other speaker.
   */
  private void goOn() {
    for (int i = 1; i < quotations.size(); i++) {
      Quotations.Quotation quotation = quotations.get(i);
      Utterance owner = owners.get(quotations.get(i - 1));
      boolean goesOn = beside(quotations.get(i - 1), quotation) && clause(quotation);
      if (owner != null && goesOn && !owners.containsKey(quotation) && silent(quotation)) {
        owners.put(quotation, owner);
        for (int s = quotation.first(); s <= quotation.last(); s++) {
          owner.add(sentences.get(s).sentence().range());
        }
      }
    }
  }

  private boolean beside(Quotations.Quotation previous, Quotations.Quotation quotation) {
    return paragraph(previous) == paragraph(quotation) && previous.last() + 1 == quotation.first();
  }

  /** Whether more is quoted than a word or a name. */
  private boolean clause(Quotations.Quotation quotation) {
    Syntax syntax = sentences.get(quotation.first());
    int words = 0;
    boolean verb = false;
    for (int i = 0; i < syntax.size(); i++) {
      if (quotation.range().contains(syntax.sentence().token(i).begin())) {
        words++;
        verb |= syntax.verb(i);
      }
    }
    return verb && words >= CLAUSE;
  }

  /** Whether nobody else speaks in its sentences, those aside whom it quotes. */
  private boolean silent(Quotations.Quotation quotation) {
    for (Utterance utterance : utterances) {
      Saying saying = utterance.saying();
      int sentence = saying.sentence().index();
      int speaker = saying.sentence().token(saying.source().first()).begin();
      boolean here = index(quotation.first()) <= sentence && sentence <= index(quotation.last());
      if (here && !quotation.range().contains(speaker)) {
        return false;
      }
    }
    return true;
  }

  /** The speaker whose attribution stands in the quotation's own sentences, outside its marks. */
  private @Nullable Utterance beside(Quotations.Quotation quotation) {
    Utterance best = null;
    for (Utterance utterance : utterances) {
      Saying saying = utterance.saying();
      int at = saying.sentence().token(saying.words().first()).begin();
      int sentence = saying.sentence().index();
      boolean behind =
          sentence == index(quotation.last()) + 1
              && saying.shape() == Saying.Shape.AROUND
              && saying.words().first() == 0;
      if (behind && best == null) {
        best = utterance;
      }
      boolean outside = !quotation.range().contains(at);
      boolean here = index(quotation.first()) <= sentence && sentence <= index(quotation.last());
      if (here && outside && utterance.overlaps(quotation.range())) {
        best = utterance;
      }
    }
    return best;
  }

  private int index(int position) {
    return sentences.get(position).sentence().index();
  }

  private @Nullable Utterance neighbour(int i) {
    Quotations.Quotation quotation = quotations.get(i);
    int paragraph = paragraph(quotation);
    Quotations.Quotation previous = i > 0 ? quotations.get(i - 1) : null;
    boolean continued =
        previous != null
            && owners.containsKey(previous)
            && ((paragraph(previous) == paragraph && previous.last() + 1 >= quotation.first())
                || (previous.open() && paragraph(previous) + 1 == paragraph));
    if (continued) {
      return owners.get(previous);
    }
    if (!quotation.whole()) {
      return null;
    }
    Quotations.Quotation next = i + 1 < quotations.size() ? quotations.get(i + 1) : null;
    if (next != null
        && owners.containsKey(next)
        && paragraph(next) == paragraph
        && next.first() <= quotation.last() + 1) {
      return owners.get(next);
    }
    Utterance last = lastBefore(quotation);
    boolean goesOn = // "'It was dark,' he said. 'Nobody came.'" and, in the next paragraph, more
        last == null && previous != null && previous.last() + 1 == quotation.first();
    return goesOn ? owners.get(previous) : last;
  }

  private int paragraph(Quotations.Quotation quotation) {
    return sentences.get(quotation.first()).sentence().paragraph();
  }

  /** The last who spoke in the sentence before, unless that is a long way off. */
  private @Nullable Utterance lastBefore(Quotations.Quotation quotation) {
    Utterance best = null;
    for (Utterance utterance : utterances) {
      int sentence = utterance.saying().sentence().index();
      if (sentence < index(quotation.first()) && sentence >= index(quotation.first()) - 1) {
        best = utterance;
      }
    }
    return best;
  }
}
