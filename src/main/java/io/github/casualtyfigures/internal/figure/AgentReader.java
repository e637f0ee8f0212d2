package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Agent;
import io.github.casualtyfigures.internal.names.Countries;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads who caused the harm in the clause of a figure: "Israeli strikes killed", "by Russian
 * forces", "in an attack by RSF fighters". Immutable; may be shared by threads.
 */
final class AgentReader {

  private static final Set<String> SITES =
      Set.of("in", "at", "on", "near", "outside", "inside", "across", "over");

  private final Countries countries;
  private final Frames frames;

  AgentReader(Countries countries, Frames frames) {
    this.frames = frames;
    this.countries = countries;
  }

  /** The agent of {@code fate}, or null. */
  @Nullable Agent read(Sentence sentence, CountedPhrase phrase, Fate fate, Set<String> named) {
    boolean loses = frames.verb(Frames.Kind.BEREFT, sentence, fate.trigger()); // "Oman lost nine"
    if (!loses
        && (fate.by().startsWith("verbBefore") || fate.by().startsWith("coordinatedBefore"))) {
      Agent subject = subject(sentence, fate.trigger() - 1, false, named);
      if (subject != null) {
        return subject;
      }
    }
    Agent leaves = loses ? null : taker(sentence, phrase, fate, named);
    return leaves != null
        ? leaves
        : behind(sentence, Math.max(phrase.last(), fate.triggerLast()) + 1, named);
  }

  /** "an insurgency that has claimed 17,000 lives", "The war has left 900 dead". */
  private @Nullable Agent taker(
      Sentence sentence, CountedPhrase phrase, Fate fate, Set<String> named) {
    int verb = ObjectRules.before(sentence, phrase.first());
    boolean takes =
        fate.trigger() > phrase.mention().last()
            && verb > 0
            && Words.verb(sentence, verb)
            && (frames.verb(Frames.Kind.TAKING, sentence, verb)
                || sentence.token(verb).lemma().equals("leave"))
            && !ObjectRules.passive(sentence, verb);
    return takes ? subject(sentence, verb - 1, true, named) : null;
  }

  /**
   * "Israeli strikes killed": the noun phrase before the verb.
   *
   * @param ofWar whether only a war is meant, as it is before "that"
   */
  private @Nullable Agent subject(Sentence sentence, int from, boolean ofWar, Set<String> named) {
    int last = from;
    while (last >= 0
        && ((Words.verb(sentence, last) && !sentence.token(last).lower().endsWith("ing"))
            || Words.adverb(sentence, last))) {
      last--;
    }
    boolean relative =
        last > 0 && (Words.token(sentence, last, "that") || Words.token(sentence, last, "which"));
    if (relative) {
      last--; // "an uprising that killed nine", "the war, which has killed 900"
      last -= sentence.token(last).is(",") ? 1 : 0;
    }
    int first = before(sentence, last);
    boolean war = last > 0 && frames.is(Frames.Kind.WAR, sentence, last);
    while (first > 0 && !war && (sited(sentence, first) || blowOf(sentence, first))) {
      last = first - 1;
      first = before(sentence, last);
    }
    int by = !relative && Words.token(sentence, first, "by") ? first - 1 : -1;
    while (by > 0 && (Words.verb(sentence, by) || Words.adverb(sentence, by))) {
      by--; // "(a gang) led by a former clerk killed"
    }
    if (by > 0 && by < first - 1 && Words.noun(sentence, by)) {
      last = by;
      first = before(sentence, last);
    }
    boolean other =
        (ofWar || relative) && (last < 0 || !frames.is(Frames.Kind.WAR, sentence, last));
    return other ? null : agent(sentence, first + 1, last, named);
  }

  /** The token before the noun phrase that ends at {@code last}, or -1. */
  private static int before(Sentence sentence, int last) {
    int i = last;
    while (i >= 0 && nounPhraseWord(sentence, i)) {
      i--;
    }
    return i;
  }

  /** "a crush at a party (in) Itaewon", "in the north (of) the country": where something was. */
  private static boolean sited(Sentence sentence, int i) {
    if (sentence.token(i).is("of")) {
      int site = before(sentence, i - 1);
      return site > 0 && site < i - 1 && sited(sentence, site);
    }
    return SITES.contains(sentence.token(i).lower())
        && sentence.token(i).tag().equals("IN")
        && Words.noun(sentence, i - 1);
  }

  /** "the bombing (of) a market": what was hit is not who hit it. */
  private boolean blowOf(Sentence sentence, int i) {
    return sentence.token(i).is("of") && frames.is(Frames.Kind.BLOW, sentence, i - 1);
  }

  /** "by Russian forces", "in an RSF attack". */
  private @Nullable Agent behind(Sentence sentence, int from, Set<String> named) {
    for (int i = from; i < Math.min(from + 14, sentence.size()); i++) {
      String lower = sentence.token(i).lower();
      if (lower.equals(";")
          || lower.equals(".")
          || lower.equals("who")
          || (lower.equals(",") && i > from + 1)) {
        return null;
      }
      boolean by = lower.equals("by") && !Words.token(sentence, i - 1, "followed");
      boolean in = lower.equals("in") || lower.equals("during");
      boolean kept = // "in territory held by rebels", "fighters backed by Iran"
          by
              && i > from
              && frames.verb(Frames.Kind.KEEPING, sentence, i - 1)
              && !frames.is(Frames.Kind.BLOW, sentence, i - 2);
      if ((!by && !in) || kept) {
        continue;
      }
      int last = -1;
      for (int k = i + 1; k < sentence.size() && nounPhraseWord(sentence, k); k++) {
        last = sentence.token(k).tag().startsWith("NN") ? k : last;
      }
      boolean way = by && last == i + 1 && frames.is(Frames.Kind.TRAVEL, sentence, last);
      if (last < 0 || way || (in && !frames.is(Frames.Kind.BLOW, sentence, last))) {
        continue;
      }
      Agent agent = agent(sentence, i + 1, last, named);
      if (agent != null && (by || agent.country() != null)) {
        return agent;
      }
    }
    return null;
  }

  private static boolean nounPhraseWord(Sentence sentence, int i) {
    return PeoplePhrases.word(sentence, i) || sentence.token(i).tag().equals("PRP$");
  }

  private @Nullable Agent agent(Sentence sentence, int from, int last, Set<String> named) {
    int first = from;
    boolean on = first == 1 && Words.token(sentence, 0, "on");
    while (on && first < last && Words.weekday(sentence.token(first).lower())) {
      first++; // "On Friday night the sides freed"
    }
    for (int i = first; i < last; i++) { // "On the same day a bomb killed"
      boolean begins =
          sentence.token(i).tag().equals("DT") && (i == first || Words.noun(sentence, i - 1));
      first = begins ? i + 1 : first;
    }
    if (first > 0
        && first < last
        && sentence.token(first).is("-")
        && !sentence.token(first).spaced()) {
      first--; // "a seven-year insurgency"
    }
    if (first > last
        || last < 0
        || !sentence.token(last).tag().startsWith("NN")
        || Words.WEEKDAYS.contains(sentence.token(last).lower())
        || frames.is(Frames.Kind.NO_AGENT, sentence, last)) {
      return null;
    }
    return new Agent(sentence.span(first, last), countries.of(sentence, first, last, named));
  }
}
