package io.github.casualtyfigures.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the noun phrases of one sentence from either side. Belongs to one call. */
final class NounPhrases {

  private static final Set<String> OF =
      Set.of("of", "for", "in", "at", "from", "with", "on", "to", "near", "by", "within", "inside");
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

  NounPhrases(Syntax syntax) {
    this.syntax = syntax;
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
      return new Part(head, last);
    }
    if (!syntax.noun(head) && !nominal(head)) {
      return null;
    }
    int first = head;
    while (first > 0) {
      int left = stepLeft(first, head);
      if (left == first) {
        break;
      }
      first = left;
      if (determiner(first)) {
        break;
      }
    }
    return new Part(first, last);
  }

  /** "the injured", "those", "many", "others": no noun by its tag, yet a speaker or a sufferer. */
  private boolean nominal(int i) {
    String tag = syntax.tag(i);
    return tag.equals("JJ") && syntax.tag(i - 1).equals("DT")
        || tag.equals("DT") && !syntax.is(i, "the") && !syntax.is(i, "a") && !syntax.is(i, "no")
        || tag.equals("CD") && !syntax.time(i)
        || tag.equals("WP") && syntax.is(i, "who");
  }

  private boolean determiner(int i) {
    String tag = syntax.tag(i);
    return tag.equals("DT") || tag.equals("PRP$") || tag.equals("PDT");
  }

  private int opens(int close) {
    for (int i = close - 1; i >= Math.max(0, close - 4); i--) {
      if (syntax.opensQuote(i)) {
        return i;
      }
    }
    return -1;
  }

  private int stepLeft(int first, int head) {
    int left = first - 1;
    if (syntax.opensQuote(left) && syntax.closesQuote(head + 1)) {
      return left;
    }
    String tag = syntax.tag(left);
    if (determiner(left)) {
      return left;
    }
    if (tag.equals("POS")
        || syntax.is(left, "&")
        || syntax.joint(left)
        || syntax.joint(left - 1)
        || syntax.joint(first)) {
      return left;
    }
    if (syntax.is(left, "and") && adjective(first) && adjective(left - 1)) {
      return left;
    }
    if (syntax.is(left, "]") || syntax.is(left, "[")) {
      return left;
    }
    if (syntax.is(left, ")")) {
      int open = syntax.opening(left);
      return open > 0 && syntax.noun(open - 1) ? open : first;
    }
    if (syntax.time(left)) {
      return syntax.tag(first).equals("POS") || syntax.time(first) && first == head ? left : first;
    }
    if (syntax.noun(left) || tag.startsWith("JJ") || tag.equals("CD") || tag.equals("FW")) {
      return left;
    }
    if (tag.equals("VBG") && syntax.comma(left - 1)) {
      return left;
    }
    boolean attribute = tag.equals("VBN") || tag.equals("VBG");
    if (attribute && (determiner(left - 1) || syntax.tag(left - 1).startsWith("JJ"))) {
      return left;
    }
    return first;
  }

  private boolean adjective(int i) {
    return syntax.tag(i).startsWith("JJ");
  }

  /** The base noun phrase that begins at {@code first}. */
  @Nullable Part beginningAt(int first) {
    if (!syntax.inside(first)) {
      return null;
    }
    if (syntax.pronoun(first)) {
      return new Part(first, first);
    }
    int i = afterHedge(first);
    while (determiner(i) || syntax.is(i, "both")) {
      i++;
    }
    int head = -1;
    while (syntax.inside(i)) {
      if (head >= 0 && endsAfterNoun(i)) {
        break;
      }
      if (syntax.noun(i)) {
        head = i;
      } else if (head < 0 && syntax.is(i, "and") && adjective(i - 1)) {
        i++;
        continue;
      } else if (syntax.opensQuote(i) && quotedName(i)) {
        head = closing(i);
        i = head;
      } else if (!premodifier(i)) {
        break;
      }
      i++;
    }
    if (head < 0) {
      return i > first && nominal(i - 1) ? new Part(first, i - 1) : null;
    }
    int close = syntax.is(head + 1, "(") ? syntax.closing(head + 1) : -1;
    return new Part(first, close > 0 ? close : head);
  }

  /** "the 'Russians'". */
  private boolean quotedName(int open) {
    int close = closing(open);
    return close > open + 1 && syntax.noun(close - 1) && !syntax.finiteBetween(open, close);
  }

  private int closing(int open) {
    for (int i = open + 1; i <= open + 4; i++) {
      if (syntax.closesQuote(i)) {
        return i;
      }
    }
    return -1;
  }

  /** "more than (300 people)", "at least (a dozen)". */
  private int afterHedge(int i) {
    if (syntax.is(i + 1, "than") && syntax.tag(i).endsWith("R")
        || syntax.is(i, "at") && syntax.is(i + 1, "least")) {
      return i + 2;
    }
    return syntax.tag(i).equals("RB") && syntax.tag(i + 1).equals("CD") ? i + 1 : i;
  }

  private boolean endsAfterNoun(int i) {
    String tag = syntax.tag(i);
    return tag.equals("CD")
        || syntax.time(i) && !syntax.tag(i + 1).equals("POS")
        || tag.startsWith("JJ") && !syntax.noun(i + 1) && !syntax.joint(i + 1)
        || tag.equals("JJR")
        || tag.equals("RBR")
        || syntax.name(i - 1) && tag.equals("NNS");
  }

  private boolean premodifier(int i) {
    String tag = syntax.tag(i);
    return tag.startsWith("JJ")
        || tag.equals("POS")
        || tag.equals("CD")
        || tag.equals("FW")
        || syntax.is(i, "&")
        || syntax.joint(i)
        || syntax.joint(i - 1)
        || (tag.equals("VBN") || tag.equals("VBG"))
            && (syntax.noun(i + 1) || syntax.tag(i + 1).startsWith("JJ"));
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
   * "The army, (the police and the mayor)": a list goes on to the left as far as a clause begins.
   */
  private @Nullable Part enumeration(Part phrase) {
    Part longer = before(phrase, 2);
    while (longer != null && syntax.comma(longer.first() - 1)) {
      longer = before(longer, 2);
    }
    if (longer == null) {
      return null;
    }
    Part attached = attachedTo(longer);
    Part whole = attached == null ? longer : attached;
    Part joined = syntax.is(whole.first() - 1, "and") ? before(whole, 2) : null;
    whole = joined == null ? whole : joined;
    boolean begins = whole.first() == 0 || CLAUSAL.contains(syntax.lower(whole.first() - 1));
    return begins ? whole : null;
  }

  private Part hedged(Part phrase) {
    boolean than = syntax.is(phrase.first() - 1, "than") && phrase.first() > 1;
    return than ? new Part(phrase.first() - 2, phrase.last()) : phrase;
  }

  private @Nullable Part before(Part phrase, int distance) {
    Part left = endingAt(phrase.first() - distance);
    return left == null || syntax.time(left.last()) ? null : left.with(phrase);
  }

  /** "the ministry of (health)", "a source close to (him)", "the list published by (it)". */
  private @Nullable Part attachedTo(Part phrase) {
    int preposition = phrase.first() - 1;
    String tag = syntax.tag(preposition);
    boolean reduced = tag.equals("VBG") || tag.equals("VBN");
    if (reduced && syntax.noun(preposition - 1)) {
      return before(phrase, 2);
    }
    if (!OF.contains(syntax.lower(preposition))
        && !syntax.is(preposition, "including")
        && !syntax.is(preposition, "such")
        && !(syntax.is(preposition, "as") && syntax.is(preposition - 1, "such"))) {
      return null;
    }
    if (syntax.is(preposition, "as")) {
      return before(phrase, 3);
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
    if (tag.equals("IN")) {
      return CLAUSAL.contains(syntax.lower(left)) || absolute && syntax.is(left, "with");
    }
    if (tag.equals("TO") || tag.equals("RP")) {
      return false;
    }
    return !syntax.verb(left) || syntax.cues().verb(syntax.sentence(), left) != null;
  }

  /**
   * {@code base} with what hangs on it: "a spokesman for the ministry in Kabul and the governor".
   */
  Part extended(Part base) {
    Part phrase = base;
    while (true) {
      int next = phrase.last() + 1;
      Part more = null;
      if (OF.contains(syntax.lower(next)) && !syntax.time(next + 1) && !syntax.is(next, "on")) {
        more = beginningAt(next + 1);
        more = more != null && holdsTime(more) ? null : more;
      } else if (syntax.is(next, "and") || syntax.is(next, "or")) {
        more = beginningAt(next + 1);
        more = more != null && syntax.finite(extended(more).last() + 1) ? null : more;
      } else if (syntax.is(next, "such") && syntax.is(next + 1, "as")) {
        more = beginningAt(next + 2);
      }
      if (more == null) {
        return phrase;
      }
      phrase = phrase.with(more);
    }
  }

  private boolean holdsTime(Part part) {
    return syntax.time(part.last());
  }

  /** {@code phrase} with the appositions after it: "Hugh Hill, a doctor". */
  Part withAppositions(Part phrase) {
    Part whole = phrase;
    while (syntax.comma(whole.last() + 1)) {
      Part base = beginningAt(whole.last() + 2);
      int age = whole.last() + 2;
      if (base == null && syntax.tag(age).equals("CD") && syntax.stop(age + 1)) {
        whole = new Part(whole.first(), age);
        continue;
      }
      if (base == null) {
        return whole;
      }
      Part apposition = extended(base);
      boolean closed =
          syntax.stop(apposition.last() + 1) || syntax.tag(apposition.last() + 1).equals("WP");
      if (!closed || !apposes(whole, base)) {
        return whole;
      }
      whole = whole.with(apposition);
    }
    return whole;
  }

  /** Whether {@code base} says what {@code phrase} is, or names who it is. */
  boolean apposes(Part phrase, Part base) {
    boolean role = holds(Cue.Use.ROLE, base);
    if (syntax.name(phrase.last()) || syntax.is(phrase.last(), ")")) {
      boolean acronym = base.first() == base.last() && acronym(base.first());
      return role || acronym || (holds(Cue.Use.ROLE, phrase) && isName(base));
    }
    return holds(Cue.Use.ROLE, phrase) && syntax.name(base.last());
  }

  private boolean acronym(int i) {
    String text = syntax.sentence().token(i).text();
    return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT)) && syntax.noun(i);
  }

  /** Whether {@code part} is a name and nothing else. */
  boolean isName(Part part) {
    for (int i = part.first(); i <= part.last(); i++) {
      if (!syntax.name(i) && !syntax.joint(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a body, a person or a paper is meant: "the blast" raises a toll but says nothing. */
  boolean canSpeak(Part part) {
    Part base = beginningAt(part.first());
    int head = base == null ? part.last() : base.last();
    return syntax.pronoun(head)
        || syntax.is(head, ")")
        || syntax.name(head)
        || syntax.cues().is(Cue.Use.ROLE, syntax.sentence(), head)
        || syntax.cues().is(Cue.Use.MEDIUM, syntax.sentence(), head);
  }

  /** Whether a name or a possessor stands in {@code part}. */
  boolean holdsName(Part part) {
    for (int i = part.first(); i <= part.last(); i++) {
      if (syntax.name(i) || syntax.tag(i).equals("POS") || syntax.tag(i).equals("PRP$")) {
        return true;
      }
    }
    return false;
  }

  boolean holds(Cue.Use use, Part part) {
    for (int i = part.first(); i <= part.last(); i++) {
      if (syntax.cues().is(use, syntax.sentence(), i)) {
        return true;
      }
    }
    return false;
  }
}
