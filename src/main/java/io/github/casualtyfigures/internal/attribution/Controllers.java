package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.lexicon.Phrases;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is meant to say what an infinitive or a gerund says: "(The mayor) went on to say",
 * "forced (the mayor) to admit", "(The mayor) closed by saying". Belongs to one call.
 */
final class Controllers {

  private static final Set<String> DONE = Set.of("by", "in", "after", "while", "when");

  private static final Set<String> OPENING = Set.of("while", "when");

  private static final Set<String> EARLY = Set.of("order", "as", "so");

  private final Syntax syntax;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final VerbGroups groups;
  private final SubjectPhrases behind;

  Controllers(Syntax syntax, NounPhrases phrases, Subjects subjects) {
    this.syntax = syntax;
    this.phrases = phrases;
    this.subjects = subjects;
    this.groups = new VerbGroups(syntax);
    this.behind = new SubjectPhrases(syntax);
  }

  /** Who is to do what the infinitive behind {@code to} says; null if nobody is. */
  @Nullable Part ofInfinitive(int to) {
    int i = before(to);
    Part object = behind.endingAt(i);
    boolean himself = syntax.lower(i).endsWith("self") || syntax.lower(i).endsWith("selves");
    if (object != null && !himself && phrases.canSpeak(object)) {
      Part whole = behind.subject(object, true);
      int left = (whole == null ? object : whole).first() - 1;
      if (syntax.is(left, "for")
          || fallen(to) != null
          || (syntax.verb(left) && !syntax.auxiliary(left))) {
        return whole == null ? object : whole;
      }
    }
    return subjects.ofClauseBefore(to);
  }

  /** Who does what the gerund behind the preposition at {@code in} says. */
  @Nullable Part ofGerund(int in) {
    Part subject = subjects.ofClauseBefore(in);
    boolean aside = subject == null && syntax.comma(in - 1); // "(The mayor), after saying"
    return aside ? subjects.before(in - 1, false) : subject;
  }

  /**
   * "held up (a sign) saying", "heard of (two medics) reporting": the noun beside the participle.
   */
  @Nullable Part bearer(int participle) {
    Part base = behind.endingAt(participle - 1);
    if (base == null || syntax.time(base.last()) || !phrases.canSpeak(base)) {
      return null;
    }
    if (syntax.tag(base.first()).equals("PRP$")) {
      return null;
    }
    String left = syntax.tag(base.first() - 1);
    boolean object = left.startsWith("VB") || left.equals("IN");
    boolean medium = syntax.cues().is(Cue.Use.MEDIUM, syntax.sentence(), base.last());
    int verb = base.first() - 1;
    Phrases.Match<Cue> issues =
        medium && verb >= 0 ? syntax.cues().verb(syntax.sentence(), verb) : null;
    boolean issued = // "(The ministry) released figures showing", but not "denied figures"
        issues != null && issues.value().takes(Cue.Takes.TOLL);
    Part issuer = issued ? subjects.ofClauseBefore(base.first()) : null;
    if (issuer != null && phrases.canSpeak(issuer)) {
      return issuer;
    }
    return object && (medium || !syntax.name(base.last())) ? base : null;
  }

  /**
   * "It took (the army) days to admit", "It fell to (the mayor) to say", "It was left to (the
   * mayor) to say", where the infinitive is the one that the sentence begins with; else null.
   */
  private @Nullable Part fallen(int to) {
    Part object = syntax.is(0, "it") ? behind.endingAt(before(to)) : null;
    if (object == null || object.first() < 2 || !phrases.canSpeak(object)) {
      return null;
    }
    Part subject = behind.subject(object, true);
    Part whole = subject == null ? object : subject;
    int left = whole.first() - 1;
    String verb = syntax.sentence().token(1).lemma();
    boolean took = left == 1 && verb.equals("take");
    boolean fell = left == 2 && verb.equals("fall");
    boolean remained = left == 3 && verb.equals("be") && syntax.is(2, "left");
    return took || ((fell || remained) && syntax.is(left, "to")) ? whole : null;
  }

  /** "(The charity) was the first to report", but not "Nobody was", "It hopes to be the first". */
  private boolean first(int to) {
    int be = to - 3;
    boolean first =
        syntax.is(to - 1, "first")
            && syntax.is(to - 2, "the")
            && syntax.finite(be)
            && syntax.sentence().token(be).lemma().equals("be");
    Part subject = first && groups.begin(be) == be ? subjects.before(be, false) : null;
    return subject != null
        && !VerbSayings.NOBODY.contains(syntax.lower(subject.first()))
        && !syntax.tag(subject.first()).startsWith("W")
        && !syntax.is(subject.first() - 1, "if")
        && !syntax.is(subject.first() - 1, "whether");
  }

  /** Whether it was said in fact: "went on to say", "was the first to say", "It took days to". */
  boolean told(int to) {
    if (fallen(to) != null || first(to)) {
      return true;
    }
    for (int i = to - 1; i >= 0; i--) {
      if (syntax.stop(i)) {
        return false;
      }
      Phrases.Match<Cue> match =
          syntax.verb(i) ? syntax.cues().lemma(Cue.Use.PRELUDE, syntax.sentence(), i) : null;
      if (match != null || (syntax.verb(i) && !syntax.auxiliary(i)) || syntax.finite(i)) {
        int begin = groups.begin(i);
        return match != null
            && !groups.negated(begin, i)
            && !groups.hypothetical(begin, i)
            && !syntax.is(begin - 1, "to");
      }
    }
    return false;
  }

  /** The token before the gerund {@code verb} and the adverbs that it has: "after (initially)". */
  int beforeGerund(int verb) {
    int in = verb - 1;
    while (in > 0 && (syntax.adverb(in) || syntax.is(in, "first"))) {
      in--;
    }
    return in;
  }

  /** "While (confirming nine deaths), the mayor": one who speaks before he is named. */
  boolean opens(int in) {
    return in == 0 && OPENING.contains(syntax.lower(in));
  }

  /** "said that (nine people) had died, after saying": people who are told of and do not speak. */
  boolean cannotSpeak(@Nullable Part source) {
    return source != null && (syntax.tag(source.first()).equals("CD") || !phrases.canSpeak(source));
  }

  /** Whether a gerund behind the preposition at {@code in} was said in fact: "by saying". */
  boolean done(int in) {
    return DONE.contains(syntax.lower(in));
  }

  /** The subject behind the comma that closes "Saying that nine had died, (the mayor) left". */
  @Nullable Part behindComma(int from) {
    for (int i = from + 1; i < syntax.last(); i++) {
      if (syntax.comma(i)) {
        Part base = phrases.beginningAt(i + 1);
        Part whole = base == null ? null : phrases.withAppositions(phrases.extended(base));
        int next = whole == null ? i : whole.last() + 1;
        while (whole != null && (syntax.comma(next) || syntax.adverb(next))) {
          next++;
        }
        if (whole != null && syntax.finite(next)) {
          return whole;
        }
      }
    }
    return null;
  }

  /** "refused flatly, in order (to say)". */
  private int before(int to) {
    int i = to - 1;
    while (i > 0 && (syntax.adverb(i) || syntax.negation(i) || EARLY.contains(syntax.lower(i)))) {
      i--;
    }
    return subjects.skipAdjuncts(i);
  }
}
