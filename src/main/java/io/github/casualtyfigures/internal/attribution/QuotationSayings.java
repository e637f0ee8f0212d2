package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads who is quoted by a verb that is no cue by itself: "The mayor was blunt: 'Nine men died'",
 * "'Nine men died,' fumed the mayor". Belongs to one call.
 */
final class QuotationSayings {

  private static final Cue QUOTED =
      new Cue(Cue.Use.VERB, Set.of(Cue.Takes.QUOTATION), Set.of(), Status.STATED, "quotation");

  private final Syntax syntax;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final VerbGroups groups;
  private final Adjuncts adjuncts;
  private final Sayings sayings;

  QuotationSayings(Syntax syntax, NounPhrases phrases) {
    this.syntax = syntax;
    this.phrases = phrases;
    this.subjects = new Subjects(syntax, phrases);
    this.groups = new VerbGroups(syntax);
    this.adjuncts = new Adjuncts(syntax, phrases);
    this.sayings = new Sayings(syntax, phrases);
  }

  /** The sayings of the quotations that none of {@code found} tells of. */
  List<Saying> find(List<Saying> found) {
    List<Saying> more = new ArrayList<>();
    for (int i = 1; i < syntax.last(); i++) {
      Saying saying = null;
      if (syntax.opensQuote(i)) {
        saying = before(i, found);
      } else if (syntax.closesQuote(i)) {
        saying = behind(i, found);
      }
      if (saying != null) {
        more.add(saying);
      }
    }
    return more;
  }

  /** "The mayor was blunt: 'Nine men died'", "The mayor shrugged, 'Nine men died'". */
  private @Nullable Saying before(int quote, List<Saying> found) {
    boolean colon = syntax.is(quote - 1, ":");
    boolean comma = syntax.comma(quote - 1) && syntax.verb(quote - 2);
    if (!(colon || comma) || !syntax.capital(quote + 1) || told(quote + 1, found)) {
      return null;
    }
    int verb = quote - 2;
    while (colon && verb > 0 && !syntax.finite(verb)) {
      verb--;
    }
    int begin = groups.begin(verb);
    Part source = verb <= 0 ? null : subjects.before(begin, false);
    if (source == null || !speaks(source)) {
      return null;
    }
    Part words = new Part(source.first(), quote - 1);
    return sayings.behind(source, words, new Part(begin, verb), QUOTED, quote, null);
  }

  /** "'Nine men died,' the mayor fumed", "'Nine men died,' fumed the mayor". */
  private @Nullable Saying behind(int quote, List<Saying> found) {
    if (!syntax.comma(quote - 1) || told(quote - 2, found)) {
      return null;
    }
    int first = quote + 1;
    Part base = phrases.beginningAt(syntax.finite(first) ? first + 1 : first);
    boolean nobody = base == null || syntax.is(base.first(), "it") || syntax.time(base.last());
    if (base == null || nobody || !(syntax.noun(base.last()) || syntax.pronoun(base.last()))) {
      return null;
    }
    Part source = phrases.withAppositions(phrases.extended(base));
    int verb = syntax.finite(first) ? first : source.last() + 1;
    int end = adjuncts.skip(Math.max(verb, source.last()) + 1);
    if (!syntax.finite(verb) || !syntax.stop(end)) {
      return null;
    }
    Part words = source.with(new Part(Math.min(first, verb), Math.max(verb, end - 1)));
    return sayings.around(source, words, new Part(verb, verb), QUOTED, null);
  }

  /** Whether a person or body may be meant: "the widow", "Rosa Lind", but not "it" or "this". */
  private boolean speaks(Part source) {
    boolean known = phrases.canSpeak(source) && !syntax.is(source.first(), "it");
    return known || (syntax.is(source.first(), "the") && !syntax.time(source.last()));
  }

  private static boolean told(int token, List<Saying> found) {
    return found.stream().anyMatch(saying -> saying.holds(token));
  }
}
