package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the adverbs of a clause that say how sure it is: "have highly likely sustained 6,000
 * casualties". Immutable; may be shared by threads.
 */
final class ClauseHedges {

  private static final int FARTHEST = 8;
  private static final int IMPERSONAL = 12;

  /** The auxiliaries between a toll and its participle: "are", "have been". */
  private static final int LONGEST_GROUP = 2;

  private static final Set<String> BOUNDARIES =
      Set.of(",", ";", ":", "that", "who", "which", "and", "but", "(", ")");

  private final Triggers triggers;

  ClauseHedges(Triggers triggers) {
    this.triggers = triggers;
  }

  /** The fate with the status of a hedge before its trigger, or between it and the number. */
  Fate hedge(Sentence sentence, Fate fate, int number) {
    Fate hedged = presumed(sentence, put(sentence, deed(sentence, fate)));
    for (int i = fate.triggerLast() + 1; i < number; i++) {
      hedged = thought(sentence, hedged, i); // "the true toll is believed to be over 100"
    }
    int farthest = FARTHEST;
    for (int i = fate.trigger() - 1; i >= Math.max(0, fate.trigger() - farthest); i--) {
      boolean shared = farthest == FARTHEST && shares(sentence, i, fate);
      boolean boundary = BOUNDARIES.contains(sentence.token(i).lower());
      if (!shared && boundary && !Words.health(sentence, i)) {
        break;
      }
      farthest = shared ? fate.trigger() - i + FARTHEST : farthest;
      Phrases.Match<TriggerWord> adverb = triggers.at(Triggers.Form.ADVERB, sentence, i);
      String tag = sentence.token(i).tag();
      hedged = thought(sentence, hedged, i);
      if (adverb != null && !tag.equals("MD") && !tag.equals("NNP")) { // not the month of May
        hedged = hedged.withStatus(adverb.value().status(), i);
      }
    }
    return impersonal(sentence, hedged, Math.min(number, fate.trigger()));
  }

  /** "It is (feared) that 40 have drowned", "It is now (believed) 40 died". */
  private Fate impersonal(Sentence sentence, Fate fate, int before) {
    for (int i = before - 1; i > 1 && i >= before - IMPERSONAL; i--) {
      int be = Words.adverb(sentence, i - 1) ? i - 2 : i - 1;
      if (be > 0 && sentence.token(be - 1).is("it") && Words.be(sentence, be)) {
        Status status = link(sentence, i);
        boolean clause = // "It is reported that", "It is believed 40 died", not "reported as"
            !Words.tag(sentence, i + 1).equals("IN") || Words.token(sentence, i + 1, "that");
        return status == null || !clause ? fate : fate.withStatus(status, i);
      }
      if (sentence.token(i).is(";")
          || sentence.token(i).is(",")
          || sentence.token(i).is("and")
          || (Words.relative(sentence, i) && !sentence.token(i).is("that"))) {
        return fate;
      }
    }
    return fate;
  }

  /** "are (believed) to have left", "miners (thought) to be still in the pit". */
  private Fate thought(Sentence sentence, Fate fate, int i) {
    if (!Words.token(sentence, i + 1, "to") || !sentence.token(i).tag().equals("VBN")) {
      return fate;
    }
    Status status = link(sentence, i);
    return status == Status.ESTIMATED || status == Status.FEARED
        ? fate.withStatus(status, i)
        : fate;
  }

  /** "reportedly killed nine (and) injured ten", "reportedly killed (and) dozens more hurt". */
  private static boolean shares(Sentence sentence, int and, Fate fate) {
    if (!sentence.token(and).is("and") || !sentence.token(fate.trigger()).tag().startsWith("VB")) {
      return false;
    }
    if (and + 1 == fate.trigger()) {
      return true;
    }
    boolean counted = false;
    for (int i = and + 1; i < fate.trigger(); i++) {
      String tag = sentence.token(i).tag();
      if (tag.startsWith("VB")
          || tag.equals("MD")
          || BOUNDARIES.contains(sentence.token(i).lower())) {
        return false;
      }
      counted |= tag.equals("CD") || tag.equals("NNS");
    }
    int next = fate.triggerLast() + 1;
    String object = next < sentence.size() ? sentence.token(next).tag() : "";
    return counted && !object.equals("CD") && !object.equals("DT");
  }

  /** "the (reported) killing of nine", "the (alleged) abduction of two nuns". */
  private Fate deed(Sentence sentence, Fate fate) {
    int link = fate.trigger() - 1;
    boolean deed =
        link > 0
            && !Words.noun(sentence, link)
            && Words.noun(sentence, fate.trigger())
            && sentence.token(link - 1).tag().equals("DT")
            && Words.token(sentence, fate.triggerLast() + 1, "of");
    return deed ? fate.withStatus(link(sentence, link), link) : fate;
  }

  /** "casualties (estimated) at 3,000", "the dead are (estimated) at 90". */
  private Fate put(Sentence sentence, Fate fate) {
    int link = fate.triggerLast() + 1;
    int last = Math.min(sentence.size() - 1, link + LONGEST_GROUP);
    while (link < last && sentence.token(link).lemma().equals("be")) {
      link++;
    }
    boolean at = Words.token(sentence, link + 1, "at");
    return at && link(sentence, link) == Status.ESTIMATED
        ? fate.withStatus(Status.ESTIMATED, link)
        : fate;
  }

  /** "missing and presumed dead", "missing, feared drowned". */
  private Fate presumed(Sentence sentence, Fate fate) {
    int link = fate.triggerLast() + 2;
    if (fate.category() != Category.MISSING || link >= sentence.size()) {
      return fate;
    }
    boolean joint = sentence.token(link - 1).is("and") || sentence.token(link - 1).is(",");
    return joint && link(sentence, link) == Status.FEARED
        ? fate.withStatus(Status.FEARED, link)
        : fate;
  }

  /** How sure the word at {@code i} that leads to a fate is of it, or null. */
  private @Nullable Status link(Sentence sentence, int i) {
    Phrases.Match<TriggerWord> link = triggers.at(Triggers.Form.LINK, sentence, i);
    return link == null ? null : link.value().status();
  }
}
