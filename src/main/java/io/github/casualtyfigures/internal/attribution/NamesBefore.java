package io.github.casualtyfigures.internal.attribution;

/** Finds the name before a role that speaks: "Chris Hill, the director". Belongs to one call. */
final class NamesBefore {

  private final Syntax syntax;
  private final NounPhrases phrases;
  private final SubjectPhrases behind;

  NamesBefore(Syntax syntax, NounPhrases phrases, SubjectPhrases behind) {
    this.syntax = syntax;
    this.phrases = phrases;
    this.behind = behind;
  }

  /** "Chris Hill, the director of the clinic (said)": the second comma is often left out. */
  Part before(Part subject, Part base) {
    int comma = subject.first() - 1;
    boolean role = syntax.comma(comma) && syntax.name(comma - 1) && !syntax.name(base.last());
    Part named = role || ofRole(subject, comma) ? behind.endingAt(comma - 1) : null;
    if (named == null
        || crowd(base)
        || !phrases.isName(named)
        || !phrases.holds(Cue.Use.ROLE, subject)) {
      return subject;
    }
    int left = named.first() - 1;
    boolean joins = syntax.tag(left).equals("CC") && !syntax.name(left - 1);
    boolean begins = left < 0 || (syntax.stop(left) && person(named, base)) || joins || says(left);
    return begins ? named.with(subject) : subject;
  }

  /** "shot Ali Hassan, (police) said", "(US officials) said": not who one person is. */
  private boolean crowd(Part base) {
    return !syntax.determiner(base.first())
        && (syntax.tag(base.last()).equals("NNS") || syntax.is(base.last(), "police"));
  }

  /** "(said) Rosa Lind, the health minister, who added". */
  private boolean says(int verb) {
    return syntax.finite(verb) && syntax.cues().verb(syntax.sentence(), verb) != null;
  }

  /** Not "in the capital, Juba, a Sudanese official", "in Aden, residents": no place, no crowd. */
  private boolean person(Part name, Part role) {
    return name.last() > name.first() && !syntax.tag(role.last()).endsWith("S");
  }

  private boolean ofRole(Part subject, int comma) {
    return syntax.comma(comma) && syntax.name(comma - 1) && !syntax.name(subject.first());
  }
}
