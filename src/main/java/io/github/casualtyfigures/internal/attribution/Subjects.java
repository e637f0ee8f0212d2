package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.internal.attribution.Asides.Kind;
import io.github.casualtyfigures.lexicon.WordTable;
import org.jspecify.annotations.Nullable;

/** Finds who speaks before a verb. Belongs to one call. */
final class Subjects {

  /** What may stand behind a place without another: "in the village below". */
  private static final WordTable PLACES =
      WordTable.of("below", "above", "outside", "inside", "opposite", "around", "beyond");

  /** What seldom stands before the subject of another clause. */
  private static final WordTable LOOSE = WordTable.of("before", "with", "like", "against");

  private static final int FAR = 45;

  private final Syntax syntax;
  private final NounPhrases phrases;
  private final SubjectPhrases behind;
  private final Papers papers;
  private final NamesBefore names;
  private final Asides asides;
  private final VerbGroups groups;

  Subjects(Syntax syntax, NounPhrases phrases) {
    this.syntax = syntax;
    this.phrases = phrases;
    this.behind = new SubjectPhrases(syntax);
    this.papers = new Papers(syntax, behind);
    this.asides = new Asides(syntax, phrases);
    this.groups = new VerbGroups(syntax);
    this.names = new NamesBefore(syntax, phrases, behind);
  }

  /** The speaker whose phrase ends before {@code groupBegin}, adjuncts and commas between aside. */
  @Nullable Part before(int groupBegin, boolean absolute) {
    return endingAt(groupBegin - 1, absolute, 0);
  }

  private @Nullable Part endingAt(int last, boolean absolute, int depth) {
    int i = skipAdjuncts(last);
    if (i < 0) {
      return null;
    }
    int titled = papers.titled(i);
    if (titled > 0) {
      return endingAt(titled, absolute, depth + 1);
    }
    if (syntax.comma(i) || syntax.dash(i)) {
      Part outer = depth > 2 ? null : beforeParenthesis(i, absolute, depth);
      return outer == null && depth == 0 ? beforeStrayComma(i) : outer;
    }
    if (syntax.tag(i).startsWith("WP") || syntax.tag(i).equals("WDT")) {
      return antecedent(i);
    }
    Part base = behind.endingAt(papers.behindMaker(i));
    if (base != null) {
      Part subject = behind.subject(base, absolute);
      Part whom = behindWhom(subject == null ? base : subject, i);
      if (whom != null) {
        return whom;
      }
      if (subject == null && syntax.tag(i).equals("NNS") && base.first() < i) {
        subject = speaker(i);
      }
      if (subject != null && papers.medium(subject.first() - 1)) {
        Part speaker = phrases.beginningAt(subject.first());
        subject = speaker == null ? subject : phrases.extended(speaker);
      }
      if (subject != null) {
        subject = names.before(subject, base);
      }
      boolean told = subject != null && (coordinated(subject) || objectOfRelative(subject));
      Part owner = subject == null || told ? ofRelativeClause(i) : null;
      return owner == null ? subject : owner;
    }
    return ofRelativeClause(i);
  }

  /**
   * "in an attack (authorities) said targeted foreigners": no noun phrase with what stands before.
   */
  private @Nullable Part speaker(int i) {
    boolean role = syntax.cues().is(Cue.Use.ROLE, syntax.sentence(), i);
    boolean medium = syntax.cues().is(Cue.Use.MEDIUM, syntax.sentence(), i);
    return role || medium ? new Part(i, i) : null;
  }

  /** "The group that claimed (the attack) said": no speaker, though "claimed" may take a clause. */
  private boolean objectOfRelative(Part subject) {
    int verb = subject.first() - 1;
    boolean relative = syntax.tag(verb - 1).equals("WDT") || syntax.tag(verb - 1).equals("WP");
    return relative && syntax.verb(verb) && !phrases.canSpeak(subject);
  }

  private boolean coordinated(Part subject) {
    return syntax.is(subject.first() - 1, "and") || syntax.is(subject.first() - 1, "or");
  }

  /**
   * "Lawyers who represent families before (the court) say": a word that seldom opens a clause
   * stands within one that a pronoun opened, and those before the pronoun begin the sentence.
   */
  private @Nullable Part behindWhom(Part subject, int i) {
    Part owner = LOOSE.contains(syntax.lower(subject.first() - 1)) ? ofRelativeClause(i) : null;
    return owner != null && owner.first() == 0 && phrases.canSpeak(owner) ? owner : null;
  }

  /** Skips "on Monday", "later", "in a statement", "both" between speaker and verb. */
  int skipAdjuncts(int last) {
    int i = last;
    while (i > 0) {
      int before = i;
      boolean both = (syntax.is(i, "both") || syntax.is(i, "all")) && syntax.noun(i - 1);
      boolean place = PLACES.contains(syntax.lower(i)) && syntax.noun(i - 1);
      if (syntax.adverb(i) || both || place) {
        i--;
      } else if (age(i)) {
        i -= 2;
      } else if (syntax.time(i)) {
        i = beforeTime(i);
      } else if (syntax.cues().is(Cue.Use.MEDIUM, syntax.sentence(), i)) {
        Part medium = behind.endingAt(i);
        boolean adjunct = medium != null && syntax.is(medium.first() - 1, "in");
        i = adjunct && medium != null && medium.first() > 1 ? medium.first() - 2 : i;
      }
      if (i == before) {
        return i;
      }
    }
    return i;
  }

  /** "Yin May, (60), a doctor". */
  private boolean age(int i) {
    return i > 1 && syntax.tag(i).equals("CD") && syntax.comma(i - 1) && syntax.name(i - 2);
  }

  private int beforeTime(int last) {
    int i = last;
    while (i >= 0 && (syntax.time(i) || syntax.tag(i).equals("DT") || syntax.is(i, "last"))) {
      i--;
    }
    if (i < 0) {
      return -1;
    }
    return syntax.tag(i).equals("IN") ? i - 1 : i;
  }

  /** "Hugh Hill, a doctor, (said)", "A resident, who had fled, (said)". */
  private @Nullable Part beforeParenthesis(int close, boolean absolute, int depth) {
    for (int open = close - 2; open > Math.max(0, close - FAR); open--) {
      if (syntax.is(open, ";") || (syntax.opensQuote(open) && !quotedInside(open, close))) {
        return null;
      }
      if (!syntax.comma(open) && !syntax.dash(open)) {
        continue;
      }
      Kind kind = asides.kind(open, close);
      if (kind == Kind.NONE) {
        continue;
      }
      int relative = open + 2 == close && syntax.adverb(open + 1) ? relativeBefore(open) : -1;
      if (relative > 0) { // "the mayor, who confirmed the raids, however, (said)"
        return endingAt(relative - 1, absolute, depth + 1);
      }
      Part outer = endingAt(open - 1, absolute, depth + 1);
      boolean far = outer != null && outer.last() < open - 6 && kind == Kind.APPOSITION;
      if (outer == null || far || objectWithName(outer, kind)) {
        continue;
      }
      if (kind != Kind.APPOSITION) {
        Part issued = new IssuedPapers(syntax, phrases).withIssuer(outer);
        boolean inside = issued.last() < close && issued.last() > outer.last();
        return inside ? issued : withRoleBefore(outer);
      }
      Part base = phrases.beginningAt(open + 1);
      boolean tells =
          base != null
              && (phrases.apposes(outer, base)
                  || describes(outer, base, close)
                  || (asides.single(base) && phrases.canSpeak(outer))
                  || asides.partOf(outer, open));
      if (tells) {
        return new Part(outer.first(), close - 1);
      }
    }
    return null;
  }

  /** "who gave only (his surname), Hill,": what a verb has as its object and is no speaker. */
  private boolean objectWithName(Part outer, Kind kind) {
    int left = outer.first() - 1;
    while (syntax.adverb(left)) {
      left--;
    }
    return kind == Kind.APPOSITION && syntax.verb(left) && !phrases.canSpeak(outer);
  }

  /** The comma before the relative clause that ends at {@code comma}, or -1. */
  private int relativeBefore(int comma) {
    int i = comma - 1;
    while (i > 0 && !syntax.comma(i)) {
      i--;
    }
    return syntax.tag(i + 1).startsWith("W") ? i : -1;
  }

  /** "(The chairman of the agency), Rosa Lind, who spoke by phone, (said)". */
  private Part withRoleBefore(Part name) {
    int comma = name.first() - 1;
    Part base = syntax.comma(comma) && phrases.isName(name) ? behind.endingAt(comma - 1) : null;
    Part role = base == null ? null : behind.subject(base, false);
    boolean opens = role != null && (role.first() == 0 || syntax.dash(role.first() - 1));
    return role != null && opens && phrases.apposes(role, name) ? role.with(name) : name;
  }

  /**
   * "Peter King, Republican of New York, (said)", "JNIM, the affiliate that holds the town,
   * (said)": a name and one other phrase before a verb; "Medical Aid, a group that runs clinics,
   * (said)": what opens the sentence is the name of a body.
   */
  private boolean describes(Part outer, Part base, int close) {
    int behind = phrases.extended(base).last() + 1;
    boolean body =
        outer.first() == 0
            && syntax.capital(outer.last())
            && syntax.lower(base.first()).startsWith("a")
            && syntax.determiner(base.first())
            && phrases.canSpeak(base);
    return (body || syntax.name(outer.last()) != syntax.name(base.last()))
        && !syntax.tag(base.first()).equals("CD")
        && (behind == close || syntax.tag(behind).startsWith("W"));
  }

  /** "Some residents of the area, (told newsmen)": nothing but the speaker before the comma. */
  private @Nullable Part beforeStrayComma(int comma) {
    Part base = syntax.comma(comma) ? behind.endingAt(comma - 1) : null;
    Part subject = base == null ? null : behind.subject(base, false);
    return subject != null && subject.first() == 0 ? subject : null;
  }

  private boolean quotedInside(int open, int close) {
    for (int i = open + 1; i < close; i++) {
      if (syntax.closesQuote(i)) {
        return true;
      }
    }
    return false;
  }

  /** "a resident (who) said", "the army, (which) says", "two men, both of (whom) said". */
  private @Nullable Part antecedent(int relative) {
    int i = syntax.is(relative - 1, "of") ? relative - 3 : relative - 1;
    if (syntax.comma(i) || syntax.dash(i)) {
      i--;
    }
    Part base = behind.endingAt(i);
    Part whole = base == null ? null : behind.subject(base, true);
    if (base == null || whole == null || standsFor(whole) || counts(whole, base)) {
      return base == null || whole != null ? base : named(base);
    }
    return syntax.comma(relative - 1) ? names.before(whole, base) : whole;
  }

  /** "according to (the Organization for Migration), which said": the name as a whole. */
  private Part named(Part last) {
    int of = last.first() - 1;
    boolean inside = syntax.attaches(of) && syntax.name(last.last()) && syntax.name(of - 1);
    Part before = inside ? behind.endingAt(of - 1) : null;
    return before == null || syntax.time(before.last()) ? last : before.with(last);
  }

  /** "twice the estimate of (the agency), which put": a count says nothing, its maker does. */
  private boolean counts(Part whole, Part base) {
    int of = base.first() - 1;
    boolean inside = whole.first() < of && syntax.is(of, "of");
    Cue count = inside ? syntax.cues().word(Cue.Use.NOUN, syntax.sentence(), of - 1) : null;
    return count != null && !count.takes(Cue.Takes.VIEW) && !papers.medium(of - 1);
  }

  /** "at odds with that of (the army), which said". */
  private boolean standsFor(Part phrase) {
    boolean pointing = syntax.is(phrase.first(), "that") || syntax.is(phrase.first(), "those");
    return pointing && syntax.is(phrase.first() + 1, "of");
  }

  /** "Residents who fled the area (said)", "The report the ministry put out (said)". */
  private @Nullable Part ofRelativeClause(int last) {
    if (syntax.is(last - 1, "those") && syntax.verb(last)) { // "Many of those interviewed (said)"
      return antecedent(last);
    }
    for (int i = last; i > 0 && !syntax.stop(i); i--) {
      String tag = syntax.tag(i);
      boolean people = syntax.noun(i - 1) || syntax.is(i - 1, "those");
      if (syntax.is(i, "that") && people && appointed(i, last)) {
        return antecedent(i);
      }
      if (syntax.is(i, "where") && syntax.noun(i - 1)) { // "at the hospital where they lie"
        return antecedent(i);
      }
      if ((tag.startsWith("WP") || tag.equals("WDT")) && people) {
        return antecedent(i);
      }
      if (syntax.finite(i) || tag.equals("VBN")) {
        Part base = behind.endingAt(skipAdjuncts(groups.begin(i) - 1));
        Part owner = base == null ? null : behind.subject(base, true);
        Part speaker = owner == null ? null : ofPaper(owner, i, last);
        if (speaker != null) {
          return speaker;
        }
      }
    }
    return null;
  }

  /**
   * Who speaks in the paper before {@code owner}: "A report (the army) put on its site" and, of one
   * whose verb tells that he issued it, "A report that (the army) published", but "(The UN's
   * report) that the army published", which tells whose it is; null if no paper stands there.
   */
  private @Nullable Part ofPaper(Part owner, int verb, int last) {
    int noun = owner.first() - 1;
    boolean bare = papers.medium(noun) && syntax.finite(verb) && verb < last;
    noun = syntax.is(noun, "that") || syntax.is(noun, "which") ? noun - 1 : noun;
    if (bare || !papers.medium(noun) || !issues(verb, last)) {
      return bare ? owner : null;
    }
    Part paper = behind.endingAt(noun);
    return paper != null && phrases.holdsName(paper) ? paper : owner;
  }

  /** "published (on Monday)", but not "published a list", which is another paper. */
  private boolean issues(int verb, int last) {
    Part object = verb < last ? phrases.beginningAt(verb + 1) : null;
    return (object == null || syntax.time(object.last()))
        && syntax.cues().lemma(Cue.Use.ISSUING, syntax.sentence(), verb) != null;
  }

  /** "a commission that (the city appointed)": a subject and a verb whose object stands before. */
  private boolean appointed(int that, int last) {
    Part subject = syntax.verb(last) ? behind.endingAt(last - 1) : null;
    return subject != null && subject.first() == that + 1;
  }

  /** The subject of the nearest clause before {@code token} that has one: for "X left, saying". */
  @Nullable Part ofClauseBefore(int token) {
    for (int i = token - 1; i > 0; i--) {
      if (syntax.is(i, ";")) {
        return null;
      }
      if (syntax.finite(i)) {
        Part subject = before(groups.begin(i), false);
        boolean number = subject != null && syntax.tag(subject.last()).equals("CD");
        if (subject != null && !number && !syntax.tag(subject.first()).startsWith("W")) {
          return subject;
        }
      }
    }
    return null;
  }
}
