package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Status;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the noun phrases of one sentence from their first words on. Belongs to one call. */
final class NounPhrases {

  private static final Set<String> ORDINALS = Set.of("second", "third", "fourth");

  private final Syntax syntax;
  private final @Nullable Part[] beginning;
  private final BitSet known = new BitSet();

  NounPhrases(Syntax syntax) {
    this.syntax = syntax;
    this.beginning = new @Nullable Part[syntax.size()];
  }

  /** The base noun phrase that begins at {@code first}; read once, since every rule asks. */
  @Nullable Part beginningAt(int first) {
    if (!syntax.inside(first)) {
      return null;
    }
    if (!known.get(first)) {
      known.set(first);
      beginning[first] = read(first);
    }
    return beginning[first];
  }

  private @Nullable Part read(int first) {
    if (syntax.pronoun(first)) {
      return new Part(first, first);
    }
    int i = afterHedge(first);
    while (syntax.determiner(i) || syntax.is(i, "both")) {
      i++;
    }
    int head = -1;
    while (syntax.inside(i)) {
      if (head >= 0 && endsAfterNoun(i)) {
        break;
      }
      if (syntax.noun(i)) {
        head = i;
      } else if (i > first && titled(i)) {
        i++;
        continue;
      } else if (head < 0 && syntax.is(i, "and") && syntax.adjective(i - 1)) {
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
    if (head < 0 && sufferers(i)) {
      return new Part(first, i);
    }
    if (head < 0) {
      return i > first && syntax.nominal(i - 1) ? new Part(first, i - 1) : null;
    }
    int close = syntax.is(head + 1, "(") ? syntax.closing(head + 1) : -1;
    return new Part(first, close > 0 ? pastName(head, close) : head);
  }

  /**
   * "the daily (The News)": a name that begins with its own article behind the word for a paper.
   */
  boolean titled(int the) {
    return syntax.is(the, "the")
        && syntax.capital(the)
        && syntax.name(the + 1)
        && syntax.cues().is(Cue.Use.MEDIUM, syntax.sentence(), the - 1);
  }

  /** "Station House Officer (SHO) Adam Hill": a name behind the bracket of an abbreviation. */
  private int pastName(int head, int close) {
    int last = close;
    while (close == head + 3 && syntax.noun(last + 1) && !syntax.time(last + 1)) {
      last++;
    }
    return syntax.name(last) ? last : close;
  }

  /** "the wounded (at 59)": a participle by itself behind an article. */
  private boolean sufferers(int i) {
    boolean participle = syntax.tag(i).equals("VBN") || syntax.tag(i).equals("VBG");
    return participle && syntax.is(i - 1, "the") && syntax.is(i + 1, "at");
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
    boolean than = syntax.is(i + 1, "than") && syntax.tag(i).endsWith("R");
    if (than || (syntax.is(i, "at") && syntax.is(i + 1, "least"))) {
      return i + 2;
    }
    return syntax.tag(i).equals("RB") && syntax.tag(i + 1).equals("CD") ? i + 1 : i;
  }

  private boolean endsAfterNoun(int i) {
    String tag = syntax.tag(i);
    return tag.equals("CD")
        || (syntax.time(i) && !syntax.tag(i + 1).equals("POS") && !hourOf(i))
        || (tag.startsWith("JJ") && !syntax.noun(i + 1) && !syntax.joint(i + 1) && !possessed(i))
        || tag.equals("JJR")
        || tag.equals("RBR")
        || (syntax.name(i - 1)
            && tag.equals("NNS")
            && !syntax.is(i - 1, "the") // "Save the Children"
            && !(syntax.capital(i) && syntax.name(i + 1))); // "Emergency Situations Ministry"
  }

  /** "its Tuesday (morning) update". */
  private boolean hourOf(int i) {
    return syntax.time(i - 1)
        && syntax.determiner(i - 2)
        && syntax.cues().is(Cue.Use.MEDIUM, syntax.sentence(), i + 1);
  }

  /** "Peru's (chief) military spokesman": adjectives behind a possessor begin anew. */
  private boolean possessed(int i) {
    int left = i - 1;
    while (syntax.tag(left).startsWith("JJ")) {
      left--;
    }
    return syntax.tag(left).equals("POS");
  }

  private boolean premodifier(int i) {
    String tag = syntax.tag(i);
    String next = syntax.tag(i + 1);
    return tag.startsWith("JJ")
        || (tag.startsWith("RB") && (next.startsWith("JJ") || next.equals("VBN")))
        || tag.equals("POS")
        || tag.equals("CD")
        || tag.equals("FW")
        || syntax.is(i, "&")
        || syntax.joint(i)
        || syntax.joint(i - 1)
        || ((tag.equals("VBN") || tag.equals("VBG"))
            && (syntax.noun(i + 1) || syntax.tag(i + 1).startsWith("JJ")));
  }

  /** "US (officials)": people behind a name, who where nobody listens are no new phrase. */
  Part withPeople(Part base) {
    int next = base.last() + 1;
    boolean people =
        syntax.tag(next).equals("NNS")
            && syntax.name(base.last())
            && syntax.cues().is(Cue.Use.ROLE, syntax.sentence(), next);
    return people ? new Part(base.first(), next) : base;
  }

  /**
   * {@code base} with what hangs on it: "a spokesman for the ministry in Kabul and the governor".
   */
  Part extended(Part base) {
    Part phrase = base;
    while (true) {
      int next = phrase.last() + 1;
      Part more = null;
      boolean on = syntax.is(next, "on") && !remit(next);
      if (syntax.attaches(next) && !syntax.time(next + 1) && !on) {
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

  /** "the Commission (on) Human Rights": what the name of a body says it is for. */
  private boolean remit(int on) {
    return syntax.name(on - 1)
        && syntax.capital(on + 1)
        && syntax.cues().is(Cue.Use.ROLE, syntax.sentence(), on - 1);
  }

  /**
   * Where "in an interview with" begins in {@code source}, whose last words are then who was spoken
   * to; -1 where it does not.
   */
  int interview(Part source) {
    for (int i = source.first() + 1; i < source.last() - 2; i++) {
      int medium = syntax.determiner(i + 1) ? i + 2 : i + 1;
      boolean with = syntax.is(medium + 1, "with") || syntax.is(medium + 1, "to");
      if (with && syntax.is(i, "in") && holds(Cue.Use.MEDIUM, new Part(medium, medium))) {
        return i;
      }
    }
    return -1;
  }

  boolean holdsTime(Part part) {
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
      int behind = apposition.last() + 1;
      boolean numbered = syntax.tag(behind).equals("CD") && syntax.stop(behind + 1);
      apposition = numbered ? new Part(apposition.first(), behind) : apposition;
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
    if (syntax.tag(phrase.last()).endsWith("S") && isName(base)) {
      return true;
    }
    boolean named = syntax.name(phrase.last()) || acronym(phrase.last());
    if (named || syntax.is(phrase.last(), ")")) {
      boolean acronym = base.first() == base.last() && acronym(base.first());
      return role || acronym || (holds(Cue.Use.ROLE, phrase) && isName(base));
    }
    int last = syntax.is(base.last(), ")") ? syntax.opening(base.last()) - 1 : base.last();
    boolean told = syntax.name(last) || (role && syntax.tag(base.first()).equals("DT"));
    return told && holds(Cue.Use.ROLE, phrase);
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
        || syntax.cues().is(Cue.Use.MEDIUM, syntax.sentence(), head)
        || (head > part.first() && ORDINALS.contains(syntax.lower(head))) // "a third (put it at)"
        || estimates(head);
  }

  /** "(Estimates) put the dead at 600". */
  private boolean estimates(int head) {
    Cue count = syntax.cues().word(Cue.Use.NOUN, syntax.sentence(), head);
    return count != null && count.status() == Status.ESTIMATED;
  }

  /** "(officials) in Yerevan", "(Governor) Ivo Obi": whether an office heads the words. */
  boolean headedByRole(Part part, boolean person) {
    int head = part.first();
    while (head < part.last() && !syntax.tag(head + 1).equals("IN")) {
      head++;
    }
    boolean titled = person && syntax.cues().is(Cue.Use.ROLE, syntax.sentence(), part.first());
    return titled || syntax.cues().is(Cue.Use.ROLE, syntax.sentence(), head);
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
