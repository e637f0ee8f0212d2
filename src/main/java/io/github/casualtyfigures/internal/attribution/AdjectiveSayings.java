package io.github.casualtyfigures.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the adjectives of one sentence that tell what somebody thinks: "The mayor is certain that
 * nine men died", "proud of the rescue". Belongs to one call.
 */
final class AdjectiveSayings {

  private static final Set<String> COPULAS =
      Set.of(
          "be", "seem", "remain", "become", "feel", "sound", "look", "appear", "grow", "get",
          "stay", "keep");

  private static final Set<String> ABOUT =
      Set.of(
          "about", "of", "with", "at", "over", "by", "on", "for", "to", "in", "that", "against",
          "toward", "towards", "from", "whether");

  private static final Set<String> NOBODY =
      Set.of("nobody", "none", "no", "few", "neither", "hardly");

  private final Syntax syntax;
  private final Subjects subjects;
  private final VerbGroups groups;
  private final Sayings sayings;

  AdjectiveSayings(Syntax syntax, NounPhrases phrases) {
    this.syntax = syntax;
    this.subjects = new Subjects(syntax, phrases);
    this.groups = new VerbGroups(syntax);
    this.sayings = new Sayings(syntax, phrases);
  }

  /** The sayings by adjectives, in order. */
  List<Saying> find() {
    List<Saying> found = new ArrayList<>();
    for (int i = 1; i < syntax.last(); i++) {
      Cue cue = syntax.cues().word(Cue.Use.ADJECTIVE, syntax.sentence(), i);
      Saying saying = cue == null ? null : read(i, cue);
      if (saying != null) {
        found.add(saying);
      }
    }
    return found;
  }

  private @Nullable Saying read(int adjective, Cue cue) {
    int copula = adjective - 1;
    while (copula > 0 && (syntax.adverb(copula) || syntax.negation(copula))) {
      copula--;
    }
    if (!syntax.verb(copula) || !COPULAS.contains(syntax.sentence().token(copula).lemma())) {
      return null;
    }
    int begin = groups.begin(copula);
    Part source = subjects.before(begin, false);
    int next = adjective + 1;
    boolean clause = syntax.is(next, "that") || clauseBegins(next);
    boolean about = ABOUT.contains(syntax.lower(next)) || syntax.tag(next).equals("TO");
    boolean nobody = source == null || syntax.is(source.first(), "it");
    if (source == null || nobody || !(about || clause)) {
      return null;
    }
    boolean deaths = cue.takes(Cue.Takes.OBJECT);
    if (deaths && (!deaths(next) || NOBODY.contains(syntax.lower(source.first())))) {
      return null;
    }
    boolean unsure =
        !(clause || deaths)
            || groups.negated(begin, adjective)
            || groups.hypothetical(begin, copula);
    int start = syntax.is(next, "that") || (about && !clause) ? next + 1 : next;
    Part words = new Part(begin, adjective);
    return start > syntax.last()
        ? null
        : sayings.behind(
            source, source.with(words), words, unsure ? cue.asView() : cue, start, null);
  }

  /** "aware (of) 12 deaths", "(of) the deaths of 12": no clause tells what others say of them. */
  private boolean deaths(int of) {
    boolean the =
        syntax.is(of + 1, "the")
            && (syntax.is(of + 2, "deaths") || syntax.is(of + 2, "killings"))
            && syntax.is(of + 3, "of");
    return syntax.is(of, "of")
        && syntax.tag(the ? of + 4 : of + 1).equals("CD")
        && !syntax.finiteBetween(of, syntax.size());
  }

  /** "is certain (nine men died)": the clause begins with its subject. */
  private boolean clauseBegins(int i) {
    return (syntax.determiner(i)
            || syntax.pronoun(i)
            || syntax.name(i)
            || syntax.tag(i).equals("CD"))
        && syntax.finiteBetween(i, syntax.last());
  }
}
