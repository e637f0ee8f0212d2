package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a sentence goes on to tell of people behind a first verb or participle that told of
 * them: "five soldiers captured in May were released", "were swept away by a wave and drowned".
 * Immutable; may be shared by threads.
 */
final class MainVerbs {

  /** What a main clause says over a relative clause: "those abducted in March were freed". */
  private static final Set<Category> MAIN =
      Set.of(Category.KILLED, Category.CASUALTIES, Category.RELEASED, Category.MISSING);

  /** What may befall people before they die of it. */
  private static final Set<Category> LIVE =
      Set.of(
          Category.WOUNDED,
          Category.CASUALTIES,
          Category.MISSING,
          Category.ABDUCTED,
          Category.CAPTURED);

  static final Set<String> STOPS = Set.of(":", ";", ".", "?", "!");

  private static final int LONGEST_TAIL = 22;

  private final PredicateReader predicates;

  MainVerbs(PredicateReader predicates) {
    this.predicates = predicates;
  }

  /** Whether {@code fate} is what the sentence says of people whatever a clause of theirs tells. */
  static boolean outweighs(Fate fate) {
    return MAIN.contains(fate.category());
  }

  /**
   * "five soldiers captured in May were released": the clause goes on about those of whom a
   * participle has told.
   *
   * @param told what the participle told
   */
  @Nullable Fate behind(Sentence sentence, Fate told) {
    int from = told.triggerLast() + 1;
    boolean missing = // "those missing were found alive"
        told.category() == Category.MISSING && Words.auxiliary(sentence, from);
    boolean participle =
        missing
            || told.by().equals(InjuryRules.WITH)
            || sentence.token(told.trigger()).tag().equals("VBN")
            || sentence.token(told.trigger()).tag().equals("VBD")
            || Words.verb(sentence, told.trigger() - 1); // "reported missing"
    boolean clause = false; // "wounded when a man opened fire (has died)"
    for (int i = from; participle && i < Math.min(from + LONGEST_TAIL, sentence.size()); i++) {
      String tag = sentence.token(i).tag();
      boolean who = Words.relative(sentence, i) && !tag.equals("DT"); // not "in that raid"
      if (i > from && tag.equals(",") && region(sentence, i + 1)) {
        continue;
      }
      if (tag.equals(",") || tag.equals("CC") || tag.equals(":") || who) {
        return null;
      }
      boolean opens = sentence.token(i).is("when");
      if (opens && !clause && i == from) {
        clause = true;
        continue;
      }
      boolean found = // the headline "12 miners trapped underground found dead"
          sentence.token(i).is("found")
              && (Words.token(sentence, i + 1, "dead") || Words.token(sentence, i + 1, "alive"));
      if (found || Words.finite(sentence, i)) {
        if (clause) {
          clause = false;
          continue;
        }
        PredicateReader.Predicate main = predicates.read(sentence, i, "mainBehind");
        Fate fate = (found || main.finite()) && !main.negated() ? main.fate() : null;
        fate = fate == null && !main.negated() ? escaped(sentence, i, told) : fate;
        boolean posted = told.category() == Category.DEPLOYED; // "deployed there were hurt"
        boolean feared = missing && fate != null && fate.status() != null; // "are presumed dead"
        boolean dead = // "the 12 people killed were shot"
            (told.category() == Category.KILLED || told.category() == Category.WOUNDED)
                && fate != null
                && fate.category() == Category.CASUALTIES;
        boolean reached = // "those trapped there were rescued and taken to hospital"
            told.category() == Category.MISSING
                && fate != null
                && fate.category() == Category.WOUNDED;
        boolean hurt = // "two of those pulled from the water had minor injuries"
            told.category() == Category.RELEASED
                && fate != null
                && fate.category() == Category.WOUNDED;
        boolean lives = // "passengers with burns were released"
            told.by().equals(InjuryRules.WITH)
                && fate != null
                && fate.category() != Category.KILLED;
        return fate != null
                && !dead
                && !feared
                && !lives
                && (posted || reached || hurt || outweighs(fate))
            ? fate
            : null;
      }
    }
    return null;
  }

  /** "(50 of the pupils seized on Friday) have escaped": who was taken is free, or null. */
  private static @Nullable Fate escaped(Sentence sentence, int from, Fate told) {
    int verb = Words.behindHave(sentence, from);
    boolean escaped =
        told.category() == Category.ABDUCTED
            && verb < sentence.size()
            && (sentence.token(verb).lemma().equals("escape")
                || (sentence.token(verb).lemma().equals("get")
                    && Words.token(sentence, verb + 1, "away")))
            && !Words.noun(sentence, verb + 1); // "escaped notice"
    return escaped ? CaptiveRules.fate(Category.RELEASED, verb, "mainBehind") : null;
  }

  /** "in Kaduna state, (northern Nigeria) have": more of the place, and no new clause. */
  private static boolean region(Sentence sentence, int from) {
    int i = from;
    while (sentence.has(i)
        && (sentence.token(i).capitalised() || sentence.token(i).tag().equals("JJ"))) {
      i++;
    }
    return i > from
        && sentence.token(i - 1).capitalised()
        && (Words.token(sentence, i, ",") || Words.auxiliary(sentence, i));
  }

  /** "(a fourth, wounded) last week, (died)": what the verb behind an aside tells, or null. */
  @Nullable Fate pastAside(Sentence sentence, int from) {
    for (int i = from; i < Math.min(from + LONGEST_TAIL, sentence.size()); i++) {
      if (sentence.token(i).is(",")) {
        int verb = i + 1;
        while (verb < sentence.size() && Words.mereAdverb(sentence, verb)) {
          verb++;
        }
        if (!Words.finite(sentence, verb)) {
          return null;
        }
        PredicateReader.Predicate main = predicates.read(sentence, verb, "mainBehind");
        Fate fate = main.negated() ? null : main.fate();
        return fate != null && outweighs(fate) ? fate : null;
      }
      if (Words.finite(sentence, i) || STOPS.contains(sentence.token(i).lower())) {
        return null;
      }
    }
    return null;
  }

  /** "were swept away by a wave and drowned": what became of them in the end. */
  Fate inTheEnd(Sentence sentence, int from, PredicateReader.Predicate predicate, Fate fate) {
    int next =
        LIVE.contains(fate.category()) && SubjectMarks.passive(sentence, from, predicate.end())
            ? next(sentence, predicate.end())
            : -1;
    boolean or = next > 0 && sentence.lowers().subList(predicate.end(), next).contains("or");
    Fate later = next < 0 || or ? null : predicates.read(sentence, next, "predicateBehind").fate();
    boolean found = later != null && fate.category() == Category.MISSING;
    boolean ends =
        later != null
            && (later.category() == Category.KILLED
                || (found && later.category() == Category.RELEASED));
    return ends && later != null ? later : fate;
  }

  /** "were attacked by robbers and later died": the next verb of the same subject. */
  static int next(Sentence sentence, int from) {
    boolean listed = false;
    for (int i = from; i < Math.min(from + 14, sentence.size()); i++) {
      if (listed && Words.finite(sentence, i)) {
        return -1; // "was hurt in a crash and the driver was shot"
      }
      String lower = sentence.token(i).lower();
      if (lower.equals("before") && Words.token(sentence, i + 1, "being")) {
        return i + 1; // "were tortured before being killed"
      }
      boolean but = lower.equals("but"); // "was taken to a hospital but died"
      if (lower.equals(";")
          || lower.equals(".")
          || (!but && Words.CLAUSE_STARTS.contains(lower))
          || Words.relative(sentence, i)) {
        return -1;
      }
      if (but || lower.equals("and") || lower.equals("then") || lower.equals("or")) {
        int next = i + 1;
        while (next < sentence.size() && Words.adverb(sentence, next)) {
          next++;
        }
        if (next < sentence.size() && Words.verb(sentence, next)) {
          return next;
        }
        if (next >= sentence.size() || !PartMarks.listWord(sentence, next)) {
          return -1; // not "by soldiers and police and shot"
        }
        listed = true;
      }
    }
    return -1;
  }
}
