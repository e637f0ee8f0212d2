package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.lexicon.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the noun phrases of one sentence from their last words back, as a verb sees its subject.
 * Belongs to one call.
 */
final class SubjectPhrases {

  private static final Set<String> CLAUSAL =
      Set.of(
          "that",
          "as",
          "while",
          "when",
          "because",
          "after",
          "before",
          "since",
          "although",
          "though",
          "if",
          "whereas",
          "until",
          "where",
          "once",
          "so",
          "like");

  private final Syntax syntax;

  /** Whether {@code word} opens a clause with a subject of its own: "after", "because". */
  static boolean opensClause(String word) {
    return CLAUSAL.contains(word);
  }

  SubjectPhrases(Syntax syntax) {
    this.syntax = syntax;
  }

  /**
   * The longest phrase that can be the subject of a clause and ends with {@code base}: "officials
   * in Kabul", "Rep. Lee of the ruling party and Rep. Kim". Null if {@code base} hangs on a
   * preposition or a verb: "in London (police)".
   */
  @Nullable Part subject(Part base, boolean absolute) {
    List<Part> candidates = new ArrayList<>();
    candidates.add(hedged(base));
    Part phrase = hedged(base);
    boolean listed = false;
    while (true) {
      boolean and = syntax.is(phrase.first() - 1, "and") || syntax.is(phrase.first() - 1, "or");
      Part longer = and ? before(phrase, 2) : null;
      listed |= longer != null;
      if (longer == null && listed && syntax.comma(phrase.first() - 1)) {
        longer = enumeration(phrase);
      }
      if (longer == null) {
        longer = attachedTo(phrase);
      }
      if (longer == null) {
        break;
      }
      phrase = longer;
      candidates.add(phrase);
    }
    for (int i = candidates.size() - 1; i >= 0; i--) {
      if (free(candidates.get(i), absolute)) {
        return candidates.get(i);
      }
    }
    return null;
  }

  /**
   * "The army, (the police and the mayor)": a list goes on to the left as far as a clause begins,
   * or behind a comma as far as those who can speak.
   */
  private @Nullable Part enumeration(Part phrase) {
    int end = phrase.first() - 2;
    Part longer = before(phrase, 2);
    Part closing = null; // "… in the market, (police, hospital staff and residents) said"
    boolean speak = true;
    while (longer != null && syntax.comma(longer.first() - 1)) {
      speak =
          speak
              && syntax.cues().is(Cue.Use.ROLE, syntax.sentence(), end)
              && !syntax.tag(longer.first()).equals("VBG"); // "killing nine soldiers"
      closing = speak ? longer : closing;
      end = longer.first() - 2;
      longer = before(longer, 2);
    }
    if (longer == null) {
      return closing;
    }
    Part attached = attachedTo(longer);
    Part whole = attached == null ? longer : attached;
    if (attached != null && syntax.is(whole.first() - 1, "of")) {
      attached = attachedTo(whole); // "The Diocese of Jos's Foundation for Justice, Relief and"
      whole = attached == null ? whole : attached;
    }
    Part joined = syntax.is(whole.first() - 1, "and") ? before(whole, 2) : null;
    whole = joined == null ? whole : joined;
    int left = whole.first() - 1;
    boolean begins = left < 0 || syntax.dash(left) || clausal(left, whole) || inPaper(left);
    return begins ? whole : closing;
  }

  /** "after (the army, the police and the mayor said) ...": the clause tells what they said. */
  private boolean clausal(int left, Part whole) {
    return CLAUSAL.contains(syntax.lower(left))
        && syntax.finiteBetween(whole.last() + 2, syntax.last());
  }

  /** "(In a joint statement) the army and the police", "(In a late update) Governor Obi". */
  private boolean inPaper(int noun) {
    Part paper = syntax.cues().is(Cue.Use.MEDIUM, syntax.sentence(), noun) ? endingAt(noun) : null;
    return paper != null && paper.first() == 1 && syntax.tag(0).equals("IN");
  }

  private Part hedged(Part phrase) {
    boolean than = syntax.is(phrase.first() - 1, "than") && phrase.first() > 1;
    return than ? new Part(phrase.first() - 2, phrase.last()) : phrase;
  }

  private @Nullable Part before(Part phrase, int distance) {
    Part left = endingAt(phrase.first() - distance);
    return left == null || syntax.time(left.last()) ? null : left.with(phrase);
  }

  /** "the ministry of (health)", "a source close to (him)", "the list drawn up by (it)". */
  private @Nullable Part attachedTo(Part phrase) {
    int preposition = phrase.first() - 1;
    String tag = syntax.tag(preposition);
    boolean reduced = tag.equals("VBG") || tag.equals("VBN");
    if (reduced && syntax.noun(preposition - 1)) {
      return before(phrase, 2);
    }
    if (!syntax.attaches(preposition)
        && !syntax.is(preposition, "including")
        && !syntax.is(preposition, "such")
        && !(syntax.is(preposition, "as") && syntax.is(preposition - 1, "such"))) {
      return null;
    }
    if (syntax.is(preposition, "as")) {
      return before(phrase, 3);
    }
    boolean drawnUp = syntax.tag(preposition - 1).equals("RP") && syntax.is(preposition, "by");
    drawnUp |= syntax.is(preposition - 1, "available"); // "made available to (journalists)"
    if (drawnUp && syntax.tag(preposition - 2).equals("VBN") && syntax.noun(preposition - 3)) {
      return before(phrase, 4);
    }
    String left = syntax.tag(preposition - 1);
    if ((left.equals("VBN") || left.equals("VBG") || left.equals("JJ"))
        && syntax.noun(preposition - 2)) {
      return before(phrase, 3);
    }
    return before(phrase, 2);
  }

  private boolean free(Part phrase, boolean absolute) {
    int left = phrase.first() - 1;
    String tag = syntax.tag(left);
    if (tag.equals("IN") && !syntax.is(left, "ago")) {
      return CLAUSAL.contains(syntax.lower(left)) || (absolute && syntax.is(left, "with"));
    }
    if (tag.equals("TO") || tag.equals("RP")) {
      return false;
    }
    while (syntax.adverb(left)) { // "gave only (his surname)"
      left--;
    }
    return !informs(left) && (!syntax.verb(left) || saysClause(left));
  }

  /** "not authorised to brief (the press) said", "officials briefing (reporters) said". */
  private boolean informs(int verb) {
    if (!syntax.is(verb - 1, "to") && !syntax.tag(verb).equals("VBG")) {
      return false;
    }
    Phrases.Match<Cue> match = syntax.cues().verb(syntax.sentence(), verb);
    return match != null && match.value().takes(Cue.Takes.LISTENER);
  }

  /** "said (the army told)", but not "who has seen (the tally) told", "gave (his surname) said". */
  private boolean saysClause(int verb) {
    Phrases.Match<Cue> match = syntax.cues().verb(syntax.sentence(), verb);
    Cue cue = match == null ? null : match.value();
    return cue != null
        && (cue.takes(Cue.Takes.CLAUSE)
            || cue.takes(Cue.Takes.THAT)
            || cue.takes(Cue.Takes.LISTENER)
            || cue.takes(Cue.Takes.QUOTATION));
  }

  /** The base noun phrase that ends at {@code last}: "the army", "Hamas-run health ministry". */
  @Nullable Part endingAt(int last) {
    int head = last;
    if (syntax.is(head, ")")) {
      head = syntax.opening(head) - 1;
    }
    if (syntax.closesQuote(head) && opens(head) >= 0) {
      head--;
    }
    if (head < 0) {
      return null;
    }
    if (syntax.pronoun(head)) {
      boolean stressed =
          syntax.lower(head).endsWith("self") || syntax.lower(head).endsWith("selves");
      Part meant = stressed ? endingAt(head - 1) : null;
      return meant == null ? new Part(head, last) : new Part(meant.first(), last);
    }
    if (!syntax.noun(head) && !syntax.nominal(head)) {
      return null;
    }
    int first = head;
    while (first > 0) {
      int left = stepLeft(first, head);
      if (left == first) {
        break;
      }
      first = left;
      if (syntax.determiner(first) && !syntax.phrases().titled(first)) {
        break;
      }
    }
    return new Part(first, last);
  }

  private int opens(int close) {
    for (int i = close - 1; i >= Math.max(0, close - 4); i--) {
      if (syntax.opensQuote(i)) {
        return i;
      }
    }
    return -1;
  }

  /** "the [defence] ministry", not "[police say nine]". */
  private boolean closes(int open, int head) {
    for (int i = open + 1; i < head; i++) {
      if (syntax.is(i, "]")) {
        return true;
      }
    }
    return false;
  }

  private int stepLeft(int first, int head) {
    int left = first - 1;
    if (syntax.opensQuote(left) && syntax.closesQuote(head + 1)) {
      return left;
    }
    String tag = syntax.tag(left);
    boolean fresh = syntax.noun(left) && syntax.cues().is(Cue.Use.MANY, syntax.sentence(), first);
    if (fresh) {
      return first;
    }
    if (syntax.determiner(left)) {
      return left;
    }
    if (syntax.capital(first) && !syntax.capital(left) && inPaper(left)) {
      return first;
    }
    if (tag.equals("POS")
        || syntax.is(left, "&")
        || syntax.joint(left)
        || syntax.joint(left - 1)
        || syntax.joint(first)) {
      return left;
    }
    boolean modifies = syntax.adjective(first) || first < head;
    if (syntax.is(left, "and") && modifies && syntax.adjective(left - 1)) {
      return left;
    }
    if (syntax.name(first) && syntax.capital(left) && syntax.name(left - 1)) {
      return left;
    }
    boolean within = syntax.is(left, "[") && closes(left, head);
    if (syntax.is(left, "]") || within) {
      return left;
    }
    if (syntax.is(left, ")")) {
      int open = syntax.opening(left);
      return open > 0 && syntax.noun(open - 1) ? open : first;
    }
    boolean once = tag.startsWith("JJ") || tag.startsWith("RB"); // "the then minister"
    boolean owned = syntax.determiner(left - 1) || syntax.tag(left - 1).equals("POS");
    if (syntax.time(left) && ((once && owned) || dated(left, head))) {
      return left;
    }
    if (syntax.time(left)) {
      return syntax.tag(first).equals("POS") || (syntax.time(first) && first == head)
          ? left
          : first;
    }
    if (syntax.noun(left) || tag.startsWith("JJ") || tag.equals("CD") || tag.equals("FW")) {
      return left;
    }
    if (tag.equals("VBG") && syntax.comma(left - 1)) {
      return left;
    }
    String begins = syntax.tag(first);
    boolean participle = begins.equals("VBN") || begins.equals("VBG");
    if (participle && owned && tag.equals("RB")) {
      return left; // "Yemen's internationally recognised government"
    }
    boolean attribute = tag.equals("VBN") || tag.equals("VBG");
    String before = syntax.tag(left - 1);
    boolean counted = before.startsWith("JJ") || before.equals("CD");
    boolean joined = tag.equals("VBG") && before.equals("CC");
    boolean modified = before.equals("RB") && (syntax.determiner(left - 2) || pos(left - 2));
    if (attribute
        && (syntax.determiner(left - 1) || pos(left - 1) || counted || joined || modified)) {
      return left; // "the acting mayor", "Kenya's acting police chief"
    }
    return attribute && opens(left, first, head) ? left : first;
  }

  private boolean pos(int i) {
    return syntax.tag(i).equals("POS");
  }

  /** "a (2021) study", "its (July 2020) report", "the (May 5) statement": a paper and its date. */
  private boolean dated(int last, int head) {
    int i = syntax.cues().is(Cue.Use.MEDIUM, syntax.sentence(), head) ? last : -1;
    while (syntax.time(i)
        && (syntax.tag(i).equals("CD")
            || (syntax.tag(i).equals("NNP") && syntax.tag(i + 1).equals("CD")))) {
      i--;
    }
    return i >= 0 && i < last && (syntax.determiner(i) || syntax.tag(i).equals("POS"));
  }

  /** "(Acting) mayor Ivo Obi said", "(Fleeing) residents said": no clause begins with it. */
  private boolean opens(int participle, int first, int head) {
    boolean begins = participle == 0 || syntax.dash(participle - 1);
    if (!begins || syntax.cues().at(Cue.Use.CITATION, syntax.sentence(), participle) != null) {
      return false;
    }
    if (syntax.finite(head + 1) && syntax.cues().verb(syntax.sentence(), head + 1) != null) {
      return true;
    }
    boolean titled = syntax.name(head) && !syntax.capital(first) && !syntax.comma(head + 1);
    return titled && syntax.cues().is(Cue.Use.ROLE, syntax.sentence(), role(first, head));
  }

  /** The last small word before the name that ends at {@code head}: "police (chief) Ivo Obi". */
  private int role(int first, int head) {
    int i = head;
    while (i > first && syntax.name(i)) {
      i--;
    }
    return i;
  }
}
