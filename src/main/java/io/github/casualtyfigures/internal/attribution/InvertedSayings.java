package io.github.casualtyfigures.internal.attribution;

import org.jspecify.annotations.Nullable;

/** Reads verbs that stand before their speakers: "…, said the mayor". Belongs to one call. */
final class InvertedSayings {

  private final Syntax syntax;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Adjuncts adjuncts;
  private final Sayings sayings;

  InvertedSayings(Syntax syntax, NounPhrases phrases, Subjects subjects, Adjuncts adjuncts) {
    this.syntax = syntax;
    this.phrases = phrases;
    this.subjects = subjects;
    this.adjuncts = adjuncts;
    this.sayings = new Sayings(syntax, phrases);
  }

  /** The saying of the cue at {@code words} if its speaker stands behind it, or null. */
  @Nullable Saying read(int verb, Part words, Cue cue) {
    boolean begins = verb == 0 || (syntax.comma(verb - 1) && !cue.takes(Cue.Takes.LISTENER));
    Saying opening = begins ? opening(words, cue) : null;
    return opening == null ? inverted(verb, words, cue) : opening;
  }

  /** "Said the mayor: 'Nine men died'". */
  private @Nullable Saying opening(Part words, Cue cue) {
    Part base = phrases.beginningAt(words.last() + 1);
    if (base == null || !nominal(base)) {
      return null;
    }
    Part source = phrases.withAppositions(phrases.extended(base));
    int mark = adjuncts.skip(source.last() + 1);
    boolean colon = words.first() == 0 ? syntax.stop(mark) : syntax.is(mark, ":");
    boolean quotes = syntax.opensQuote(mark + 1) || mark == syntax.last();
    return colon && quotes
        ? sayings.behind(
            source, words.with(source), words, cue, Math.min(mark + 1, syntax.last()), null)
        : null;
  }

  /** "… , said X, spokesman for Y." */
  private @Nullable Saying inverted(int verb, Part words, Cue cue) {
    boolean after = syntax.comma(verb - 1) || quoted(verb - 1) || syntax.dash(verb - 1);
    boolean trailing = verb == 0 && syntax.afterQuote();
    if (!((after && verb > 2) || trailing)
        || !(syntax.finite(verb) || syntax.tag(verb).equals("VBN") || bare(verb))) {
      return null;
    }
    boolean inverts =
        !cue.takes(Cue.Takes.LISTENER)
            && (cue.takes(Cue.Takes.CLAUSE) || cue.takes(Cue.Takes.QUOTATION));
    int begin = words.last() + 1;
    int behindTime = syntax.time(begin) ? adjuncts.skip(begin) : begin;
    if (behindTime > begin && syntax.is(behindTime, "the")) {
      begin = behindTime; // ", announced Wednesday evening the ministry of Defence"
    }
    Part base = inverts ? phrases.beginningAt(begin) : null;
    if (base == null
        || !nominal(base)
        || (syntax.tag(base.first()).equals("CD") && syntax.finite(base.last() + 1))
        || syntax.is(words.last() + 1, "it")
        || opensQuotation(phrases.extended(base).last() + 1)
        || syntax.time(base.last())) {
      return null;
    }
    Part whole = phrases.extended(phrases.withPeople(base));
    Part source = new IssuedPapers(syntax, phrases).withIssuer(phrases.withAppositions(whole));
    int next = adjuncts.skip(source.last() + 1);
    boolean quoted = trailing || quoted(verb - 1) || quoted(verb - 2);
    boolean who = relative(next) || (syntax.comma(next) && relative(next + 1));
    if (!quoted && !who && !syntax.stop(next) && syntax.finiteBetween(next, nextStop(next))) {
      return null;
    }
    boolean object = cue.takes(Cue.Takes.OBJECT) || cue.takes(Cue.Takes.VIEW);
    Part spoken = quoted ? null : subjects.before(verb, false);
    boolean named = syntax.name(source.last()) && syntax.stop(next);
    if (!quoted && object && (spoken != null || !named)) {
      return null;
    }
    if (spoken != null && !who && !aside(verb, next) && syntax.finiteBetween(next, syntax.last())) {
      return null;
    }
    if (spoken != null
        && who
        && (!phrases.canSpeak(base) || (phrases.canSpeak(spoken) && goesOn(next)))) {
      return null;
    }
    if (spoken != null && does(next)) {
      return null;
    }
    int end = who ? relativeEnd(next) : next - 1;
    Part all = new Part(verb, Math.max(source.last(), end));
    return sayings.around(source, all, words, cue, adjuncts.relay());
  }

  /** ": 'Nine men died'": what such a colon stands before is all that is said. */
  private boolean opensQuotation(int colon) {
    return syntax.is(colon, ":") && (syntax.opensQuote(colon + 1) || colon == syntax.last());
  }

  /**
   * "Three people died, reports the press service of the ministry.", "…, informed in his channel
   * the governor.", "…, noted in the department.": behind a whole clause, a speaker with whom the
   * sentence ends is no object, although the verb could have one.
   */
  @Nullable Saying closing(int verb, Part words, Cue cue) {
    boolean speaks =
        cue.takes(Cue.Takes.CLAUSE)
            && (!cue.takes(Cue.Takes.LISTENER) || syntax.lower(verb).startsWith("inform"));
    boolean behind = speaks && verb > 3 && syntax.comma(verb - 1);
    if (!behind
        || !(syntax.finite(verb) || syntax.tag(verb).equals("VBN"))
        || !syntax.finiteBetween(0, verb - 1)
        || asideBefore(verb - 1)) {
      return null;
    }
    int begin = words.last() + 1;
    Part medium = inside(begin);
    boolean within = medium != null && !phrases.holds(Cue.Use.MEDIUM, medium);
    int from = medium == null ? begin : within ? begin + 1 : medium.last() + 1;
    Part base = phrases.beginningAt(from);
    if (base == null
        || !nominal(base)
        || syntax.pronoun(base.last())
        || !phrases.canSpeak(base)
        || syntax.time(base.last())) {
      return null;
    }
    Part source = phrases.withAppositions(phrases.extended(phrases.withPeople(base)));
    boolean ends = source.last() + 1 >= syntax.last() && !syntax.finiteBetween(from, syntax.last());
    return ends ? sayings.around(source, new Part(verb, source.last()), words, cue, null) : null;
  }

  /** "in his Telegram channel", "in the ministry": the phrase behind the preposition, or null. */
  private @Nullable Part inside(int preposition) {
    boolean in = syntax.is(preposition, "in") || syntax.is(preposition, "on");
    return in ? phrases.beginningAt(preposition + 1) : null;
  }

  /** "The minister(, who met them,) reported": whether an aside ends at {@code comma}. */
  private boolean asideBefore(int comma) {
    int open = comma - 1;
    while (open > 0 && !syntax.comma(open)) {
      open--;
    }
    boolean subject = // no dateline: "KURSK, Russia - Nine died"
        open > 0 && !syntax.finiteBetween(0, comma);
    return subject || relative(open + 1) || syntax.tag(open + 1).equals("VBG");
  }

  /** "The army chief, Ivo Obi, said troops (killed) 80": whose deed it is, and no participle. */
  private boolean does(int verb) {
    int object = verb + 1;
    if (syntax.is(object, "at") && syntax.is(object + 1, "least")) {
      object += 2;
    }
    return syntax.tag(verb).equals("VBN")
        && (syntax.tag(object).equals("CD")
            || syntax.determiner(object)
            || syntax.adjective(object)
            || syntax.noun(object))
        && !syntax.time(object);
  }

  /**
   * "Eight people, (said the ministry), were killed", "In the valley, (say the medics), ninety have
   * died": what parts a subject from its verb, or has only an adjunct before it.
   */
  private boolean aside(int verb, int next) {
    String opening = syntax.tag(0);
    return syntax.comma(verb - 1)
        && syntax.comma(next)
        && (syntax.finite(next + 1) || opening.equals("IN") || opening.equals("RB"))
        && !syntax.finiteBetween(0, verb - 1);
  }

  /** ", say the medics,": a plural's verb, which looks like an infinitive. */
  private boolean bare(int verb) {
    return syntax.tag(verb).equals("VB") && syntax.comma(verb - 1);
  }

  /** "who", "which", "the hospital where": the speaker's own clause. */
  private boolean relative(int i) {
    return syntax.tag(i).equals("WP")
        || syntax.tag(i).equals("WDT")
        || (syntax.is(i, "where") && syntax.noun(i - 1));
  }

  /** Whether a quotation closes at {@code mark}, not a title as in "host of 'Good Evening'". */
  private boolean quoted(int mark) {
    if (!syntax.closesQuote(mark)) {
      return false;
    }
    for (int i = mark - 1; i > 0; i--) {
      if (syntax.opensQuote(i)) {
        String before = syntax.tag(i - 1);
        return !before.equals("POS") && !before.equals("IN") && !syntax.noun(i - 1);
      }
    }
    return true;
  }

  /** "(Ivo Obi, a guard, said the blast), which was heard far away, killed nine": its own verb. */
  private boolean goesOn(int relative) {
    for (int i = relative + 2; i < syntax.last(); i++) {
      int verb = syntax.adverb(i + 1) ? i + 2 : i + 1;
      if (syntax.comma(i) && (syntax.finite(verb) || does(verb))) {
        return true;
      }
    }
    return false;
  }

  /** "said Rosa Lind(, who runs the clinic)": as far as the sentence or a new quotation. */
  private int relativeEnd(int from) {
    for (int i = from; i < syntax.last(); i++) {
      if (syntax.opensQuote(i)) {
        return i - 1;
      }
    }
    return syntax.last() - 1;
  }

  /** A number alone does not speak: "a local source says (36) killed"; "one of the nurses" does. */
  private boolean nominal(Part base) {
    int last = base.last();
    boolean one = syntax.is(last, "one") && syntax.is(last + 1, "of");
    return one || syntax.noun(last) || syntax.pronoun(last) || syntax.is(last, ")");
  }

  private int nextStop(int from) {
    int i = from;
    while (i < syntax.size() && !syntax.stop(i)) {
      i++;
    }
    return i;
  }
}
