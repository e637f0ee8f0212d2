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
    Saying opening = verb == 0 ? opening(words, cue) : null;
    return opening == null ? inverted(verb, words, cue) : opening;
  }

  /** "Said the mayor: 'Nine men died'". */
  private @Nullable Saying opening(Part words, Cue cue) {
    Part base = phrases.beginningAt(words.last() + 1);
    if (base == null || !phrases.canSpeak(base)) {
      return null;
    }
    Part source = phrases.withAppositions(phrases.extended(base));
    int mark = adjuncts.skip(source.last() + 1);
    boolean quotes = syntax.stop(mark) && (syntax.opensQuote(mark + 1) || mark == syntax.last());
    return quotes
        ? sayings.behind(
            source, words.with(source), words, cue, Math.min(mark + 1, syntax.last()), null)
        : null;
  }

  /** "… , said X, spokesman for Y." */
  private @Nullable Saying inverted(int verb, Part words, Cue cue) {
    boolean after = syntax.comma(verb - 1) || syntax.closesQuote(verb - 1) || syntax.dash(verb - 1);
    boolean trailing = verb == 0 && syntax.afterQuote();
    if (!((after && verb > 2) || trailing)
        || !(syntax.finite(verb) || syntax.tag(verb).equals("VBN"))) {
      return null;
    }
    boolean inverts =
        !cue.takes(Cue.Takes.LISTENER)
            && (cue.takes(Cue.Takes.CLAUSE) || cue.takes(Cue.Takes.QUOTATION));
    Part base = inverts ? phrases.beginningAt(words.last() + 1) : null;
    if (base == null
        || !nominal(base)
        || syntax.is(words.last() + 1, "it")
        || syntax.is(phrases.extended(base).last() + 1, ":")
        || syntax.time(base.last())) {
      return null;
    }
    Part source = phrases.withAppositions(phrases.extended(base));
    int next = adjuncts.skip(source.last() + 1);
    boolean quoted = trailing || syntax.closesQuote(verb - 1) || syntax.closesQuote(verb - 2);
    boolean who =
        syntax.tag(next).equals("WP") || (syntax.comma(next) && syntax.tag(next + 1).equals("WP"));
    if (!quoted && !who && !syntax.stop(next) && syntax.finiteBetween(next, nextStop(next))) {
      return null;
    }
    boolean object = cue.takes(Cue.Takes.OBJECT) || cue.takes(Cue.Takes.VIEW);
    boolean spoken = !quoted && subjects.before(verb, false) != null;
    boolean named = syntax.name(source.last()) && syntax.stop(next);
    if (!quoted && object && (spoken || !named)) {
      return null;
    }
    if (spoken && !who && syntax.finiteBetween(next, syntax.last())) {
      return null;
    }
    Part all = new Part(verb, Math.max(source.last(), next - 1));
    return sayings.around(source, all, words, cue, adjuncts.relay());
  }

  /** A number alone does not speak: "a local source says (36) killed". */
  private boolean nominal(Part base) {
    return syntax.noun(base.last()) || syntax.pronoun(base.last()) || syntax.is(base.last(), ")");
  }

  private int nextStop(int from) {
    int i = from;
    while (i < syntax.size() && !syntax.stop(i)) {
      i++;
    }
    return i;
  }
}
