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

  /** The auxiliaries between a toll and its participle: "are", "have since been". */
  private static final int LONGEST_GROUP = 3;

  /** The words from a force to the verb of which it is the subject: "from two battalions". */
  private static final int LONGEST_ORIGIN = 8;

  /** "the confirmed number of": how far before its noun a word of certainty stands. */
  private static final int LONGEST_NAME = 4;

  /** The words of a force's own phrase behind its noun: "soldiers from two battalions of". */
  private static final Set<String> ORIGIN =
      Set.of("IN", "NN", "NNS", "NNP", "NNPS", "DT", "CD", "JJ");

  /** "the first hostages to be released" came free. */
  private static final Set<String> RANKS = Set.of("first", "last", "latest", "only");

  /** What begins another clause than the one that was only heard of. */
  private static final Set<String> CLAUSES = Set.of(",", ";", "that", "who", "which", "and", "but");

  /** What is done with people who live, and told before it is done. */
  private static final Set<Category> MOVES =
      Set.of(Category.RELEASED, Category.DEPLOYED, Category.DISPLACED);

  /** What may be said of two numbers at once. */
  private static final Set<Status> CARRIED =
      Set.of(Status.REPORTED, Status.CONFIRMED, Status.ESTIMATED);

  private static final Set<String> FUTURE = Set.of("will", "would", "shall", "'ll");

  /** What leads from a hedged clause to one that tells what is so. */
  private static final Set<String> REASONS = Set.of("as", "because", "after");

  private static final Set<String> AMOUNTS = Set.of("many", "much", "few", "of");

  private static final Set<String> BOUNDARIES =
      Set.of(",", ";", ":", "that", "who", "which", "and", "but", "(", ")");

  private final Triggers triggers;

  ClauseHedges(Triggers triggers) {
    this.triggers = triggers;
  }

  /** "is expected to rise (as) 23 people were buried"; not "as many as 23", nor "as of Sunday". */
  private static boolean reason(Sentence sentence, int i, int number) {
    return i < number
        && REASONS.contains(sentence.token(i).lower())
        && !AMOUNTS.contains(Words.lower(sentence, i + 1))
        && !AMOUNTS.contains(Words.lower(sentence, i - 1));
  }

  /** The fate with the status of a hedge before its trigger, or between it and the number. */
  Fate hedge(Sentence sentence, Fate fate, int number) {
    Fate told = described(sentence, fate, number);
    Fate hedged = presumed(sentence, put(sentence, told, number));
    hedged = toCome(sentence, ahead(sentence, hedged, number), number);
    for (int i = fate.triggerLast() + 1; i < number; i++) {
      hedged = thought(sentence, hedged, i); // "the true toll is believed to be over 100"
    }
    int farthest = FARTHEST;
    for (int i = fate.trigger() - 1; i >= Math.max(0, fate.trigger() - farthest); i--) {
      boolean shared = farthest == FARTHEST && shares(sentence, i, fate);
      boolean boundary = BOUNDARIES.contains(sentence.token(i).lower());
      if ((!shared && boundary && !Words.health(sentence, i)) || reason(sentence, i, number)) {
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
    hedged = impersonal(sentence, hedged, Math.min(number, fate.trigger()));
    return hedged.status() == null ? consequent(sentence, hedged) : hedged;
  }

  /** "the soldiers (will) leave", "30 hostages (to) be freed": what is still to come. */
  private Fate ahead(Sentence sentence, Fate fate, int number) {
    if (fate.category() == Category.RELEASED) {
      int to = fate.trigger() - 2;
      boolean planned =
          to > number
              && sentence.token(to).is("to")
              && sentence.token(to + 1).is("be")
              && Words.noun(sentence, to - 1)
              && sentence.lowers().subList(Math.max(0, number - 1), to).stream()
                  .noneMatch(RANKS::contains);
      return planned ? fate.withStatus(Status.PROJECTED, to) : fate;
    }
    if (fate.category() != Category.DEPLOYED || !Words.noun(sentence, fate.trigger())) {
      return fate;
    }
    int i = fate.triggerLast() + 1;
    if (number <= 1 && Words.token(sentence, i, "to") && Words.tag(sentence, i + 1).equals("VB")) {
      return fate.withStatus(Status.PROJECTED, i); // the headline "300 troops to leave Niger"
    }
    int end = Math.min(sentence.size(), i + LONGEST_ORIGIN);
    while (i < end && ORIGIN.contains(sentence.token(i).tag())) {
      i++;
    }
    Phrases.Match<TriggerWord> modal =
        Words.tag(sentence, i).equals("MD") ? triggers.at(Triggers.Form.ADVERB, sentence, i) : null;
    return modal == null ? fate : fate.withStatus(modal.value().status(), i);
  }

  /** "(reportedly) attacked a village, leaving eight dead": what came of a deed only heard of. */
  private Fate consequent(Sentence sentence, Fate fate) {
    int comma = fate.trigger() - 1;
    int farthest = Math.max(0, comma - IMPERSONAL);
    while (comma > farthest && !sentence.token(comma).is(",")) {
      if (Words.finite(sentence, comma)) {
        return fate;
      }
      comma--;
    }
    if (comma <= farthest || !sentence.token(comma + 1).tag().equals("VBG")) {
      return fate;
    }
    for (int i = comma - 1; i >= Math.max(0, comma - IMPERSONAL); i--) {
      Phrases.Match<TriggerWord> adverb = triggers.at(Triggers.Form.ADVERB, sentence, i);
      boolean apart = Words.token(sentence, i - 1, ","); // "fired, reportedly in the air"
      if (adverb != null && adverb.value().status() == Status.REPORTED && !apart) {
        return fate.withStatus(Status.REPORTED, i);
      }
      if (CLAUSES.contains(sentence.token(i).lower())) {
        return fate;
      }
    }
    return fate;
  }

  /**
   * "Kinshasa (would) let go 700", "Hamas is (to) hand over 33", "Jakarta (to) free 26": or not.
   */
  private static Fate toCome(Sentence sentence, Fate fate, int number) {
    int verb = fate.trigger();
    if (!MOVES.contains(fate.category())
        || verb >= number
        || !Words.tag(sentence, verb).equals("VB")) {
      return fate;
    }
    int i = verb - 1;
    while (Words.adverb(sentence, i)) {
      i--;
    }
    boolean to =
        Words.token(sentence, i, "to")
            && i > 0
            && (Words.BE.contains(sentence.token(i - 1).lower())
                || (sentence.index() == 0 && sentence.token(i - 1).tag().startsWith("NNP")));
    return to || FUTURE.contains(Words.lower(sentence, i))
        ? fate.withStatus(Status.PROJECTED, i)
        : fate;
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
    boolean reduced = // "a war (estimated) to have cost 900 lives": tagged as past
        sentence.token(i).tag().equals("VBD")
            && Words.noun(sentence, i - 1)
            && (Words.token(sentence, i + 2, "have") || Words.token(sentence, i + 2, "be"));
    if (!Words.token(sentence, i + 1, "to")
        || !(reduced || sentence.token(i).tag().equals("VBN"))) {
      return fate;
    }
    Status status = link(sentence, i);
    boolean harm = ObjectRules.HARM.contains(fate.category());
    boolean heard = status == Status.REPORTED && Words.be(sentence, i - 1);
    return status == Status.ESTIMATED
            || status == Status.FEARED
            || (!harm && (heard || status == Status.PROJECTED))
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

  /**
   * "the (reported) killing of nine", "the (confirmed) death toll", "the number of (confirmed)
   * deaths", but not "a tenth of the reported deaths"; "estimated" tells of the number.
   */
  private Fate described(Sentence sentence, Fate fate, int number) {
    if (!Words.noun(sentence, fate.trigger()) && !sentence.token(fate.trigger()).is("dead")) {
      return fate;
    }
    for (int i = fate.trigger() - 1; i >= Math.max(0, fate.trigger() - LONGEST_NAME); i--) {
      Status status = link(sentence, i);
      if (status != null) {
        String before = Words.tag(sentence, i - 1);
        boolean named = i == 0 || before.equals("DT") || sentence.token(i - 1).is("of");
        boolean whole = named && number > i && status != Status.ESTIMATED;
        return whole ? fate.withStatus(status, i) : fate;
      }
      if (!Words.noun(sentence, i) && !sentence.token(i).is("of")) {
        return fate;
      }
    }
    return fate;
  }

  /** "casualties (estimated) at 3,000", "three deaths were (confirmed)", "injuries (reported)". */
  private Fate put(Sentence sentence, Fate fate, int number) {
    int link = pastJoined(sentence, fate.triggerLast() + 1);
    int last = Math.min(sentence.size() - 1, link + LONGEST_GROUP);
    while (link < last && (Words.auxiliary(sentence, link) || Words.adverb(sentence, link))) {
      link++;
    }
    Status status = link(sentence, link);
    int behind = fate.triggerLast() + 1;
    boolean known = // "of the 26 deaths reported"
        link == behind
            && (Words.token(sentence, number - 1, "the") || sentence.token(number).is("the"));
    if (status == null || known || Words.denied(sentence, behind, link)) {
      return fate;
    }
    boolean told =
        status == Status.ESTIMATED
            ? Words.token(sentence, link + 1, "at")
            : (status == Status.CONFIRMED || status == Status.REPORTED)
                && Words.noun(sentence, fate.trigger())
                && !sentence.token(number).is("no")
                && !Words.token(sentence, link + 1, "by")
                && !ObjectMarks.objectFollows(sentence, link + 1);
    return told ? fate.withStatus(status, link) : fate;
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

  /**
   * "100 were reported killed and (200 injured)", "It was reported that two died and (three were
   * hurt)": what a number has of the hedge of the one before, which it shares.
   */
  Fate carried(Sentence sentence, Fate fate, @Nullable Fate previous, int number) {
    if (previous == null || fate.status() != null || !carries(previous.status())) {
      return fate;
    }
    int link = previous.statusAt();
    int from = previous.triggerLast() + 1;
    boolean first = link >= 0 && link < previous.trigger() && number < fate.trigger();
    if (!first || from >= number || number - from > FARTHEST || link(sentence, link) == null) {
      return fate;
    }
    boolean impersonal = Words.token(sentence, link + 1, "that");
    boolean joint = false;
    for (int i = from; i < fate.trigger(); i++) {
      joint |= i < number && sentence.token(i).is("and");
      boolean own = // "were reported killed and 200 were injured"
          Words.verb(sentence, i) || Words.auxiliary(sentence, i);
      if (sentence.token(i).is("but") || (own && (!impersonal || i < number))) {
        return fate;
      }
    }
    boolean reduced = impersonal || sentence.token(fate.trigger()).tag().equals("VBN");
    return joint && reduced ? fate.withStatus(previous.status(), link) : fate;
  }

  private static boolean carries(@Nullable Status status) {
    return status != null && CARRIED.contains(status);
  }

  /** "(77 deaths) and 169 injuries (were confirmed)": behind the counted noun that is joined. */
  private static int pastJoined(Sentence sentence, int and) {
    int i = and + 1;
    while (i < sentence.size()
        && (Words.tag(sentence, i).equals("CD") || Words.tag(sentence, i).startsWith("JJ"))) {
      i++;
    }
    boolean counted =
        Words.token(sentence, and, "and")
            && i > and + 1
            && Words.tag(sentence, and + 1).equals("CD")
            && Words.noun(sentence, i);
    return counted && Words.auxiliary(sentence, i + 1) ? i + 1 : and;
  }

  /** How sure the word at {@code i} that leads to a fate is of it, or null. */
  private @Nullable Status link(Sentence sentence, int i) {
    Phrases.Match<TriggerWord> link = triggers.at(Triggers.Form.LINK, sentence, i);
    return link == null ? null : link.value().status();
  }
}
