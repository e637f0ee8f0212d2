package io.github.casualtyfigures.internal.link;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.internal.link.LinkWords.Found;
import io.github.casualtyfigures.internal.link.LinkWords.Role;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads which figures are only to come: "the toll could exceed 150", "Berlin intends to station a
 * brigade of 4,800". Immutable; may be shared by threads.
 */
final class ProspectReader {

  /** How many tokens before the figure its verb may stand. */
  private static final int REACH = 9;

  /** What leads from a prospect to what is so now: "may rise (as) nine are in danger". */
  private static final Set<String> REASONS = Set.of("as", "because", "since", "after");

  private static final Set<String> BREAKS =
      Set.of(",", ";", ":", "(", "and", "but", "that", "with");

  /** What is said of people to come, whatever the verb is: "will host 800 soldiers". */
  private static final Set<Category> MOVED =
      Set.of(Category.DEPLOYED, Category.RELEASED, Category.DISPLACED);

  /** What moves people: "will host 800 soldiers", but not "will feed 12,000 refugees". */
  private static final Set<String> MOVING =
      Set.of(
          "host",
          "send",
          "take",
          "receive",
          "accept",
          "admit",
          "get",
          "have",
          "see",
          "bring",
          "provide",
          "contribute",
          "commit",
          "supply",
          "house",
          "shelter",
          "station",
          "deploy",
          "free",
          "release",
          "swap",
          "exchange",
          "return",
          "transfer",
          "repatriate",
          "evacuate",
          "move",
          "rotate",
          "dispatch",
          "keep",
          "withdraw",
          "field",
          "post",
          "resettle");

  private static final Set<String> FUTURE =
      Set.of("will", "'ll", "would", "could", "should", "shall");

  private final LinkWords words;

  ProspectReader(LinkWords words) {
    this.words = words;
  }

  /** The words that put figure {@code i} into the future, or null. */
  @Nullable Span prospect(Discourse discourse, int i) {
    Sentence sentence = discourse.sentence(i);
    int verb = verb(sentence, discourse.first(i));
    if (verb < 1) {
      return listed(discourse, i) ? prospect(discourse, i - 1) : null;
    }
    int before = verb - 1;
    while (before > 0 && sentence.token(before).tag().startsWith("RB")) {
      before--;
    }
    boolean modal = sentence.token(before).tag().equals("MD");
    boolean grows = modal && before == verb - 1 && words.at(sentence, verb, Role.GROW) != null;
    if (grows
        || (modal
            && MOVED.contains(discourse.category(i))
            && FUTURE.contains(sentence.token(before).lower())
            && MOVING.contains(sentence.token(verb).lower()))) {
      return sentence.token(before).span();
    }
    Found cue =
        sentence.token(before).is("to")
            ? words.last(sentence, before - 3, before, Role.PROSPECT)
            : null;
    if (cue == null || cue.last() != before) {
      return null;
    }
    boolean redress = // "vowed to avenge the 40 dead": who have died already
        !MOVED.contains(discourse.category(i)) && words.at(sentence, verb, Role.REDRESS) != null;
    return redress ? null : sentence.span(cue.first(), cue.last());
  }

  /**
   * "to station 4,800 soldiers (and 200 medics)": whether the verb of the last figure governs it.
   */
  private static boolean listed(Discourse discourse, int i) {
    if (i == 0 || discourse.sentence(i) != discourse.sentence(i - 1)) {
      return false;
    }
    Span verb = discourse.figure(i).figure().trigger();
    return verb.equals(discourse.figure(i - 1).figure().trigger())
        && verb.end() < discourse.figure(i - 1).figure().quantity().span().begin();
  }

  /** The infinitive that governs the figure: "station (a brigade of 4,800)", "exceed 150". */
  private static int verb(Sentence sentence, int first) {
    for (int t = first; t >= Math.max(0, first - REACH); t--) {
      String tag = sentence.token(t).tag();
      if (tag.equals("VB")) {
        return t;
      }
      boolean breaks = BREAKS.contains(sentence.token(t).lower()) || reason(sentence, t, first);
      if (breaks || tag.startsWith("VB") || tag.equals("MD")) {
        return -1;
      }
    }
    return -1;
  }

  /** "could rise (as) nine are in danger", "(because) 40 are missing"; not "as many as 40". */
  private static boolean reason(Sentence sentence, int t, int first) {
    return REASONS.contains(sentence.token(t).lower()) && t < first;
  }
}
