package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.lexicon.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the verbs of one sentence that attribute: "X said that …", "…, said X". */
final class VerbSayings {

  private static final Set<String> PARTICIPLE_BLOCKS =
      Set.of("by", "after", "before", "without", "of", "for", "in", "from");

  private static final Set<String> HEDGES =
      Set.of("about", "around", "over", "under", "between", "at", "up", "as", "nearly");

  private static final int NEVER_WITHIN = 5;

  private final Syntax syntax;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Adjuncts adjuncts;
  private final List<Saying> found = new ArrayList<>();

  VerbSayings(Syntax syntax, NounPhrases phrases) {
    this.syntax = syntax;
    this.phrases = phrases;
    this.subjects = new Subjects(syntax, phrases);
    this.adjuncts = new Adjuncts(syntax, phrases);
  }

  /** The sayings by verbs, in order; their contents still run to the ends of the sentence. */
  List<Saying> find() {
    for (int i = 0; i < syntax.size(); i++) {
      if (!syntax.verb(i)) {
        continue;
      }
      Phrases.Match<Cue> match = syntax.cues().verb(syntax.sentence(), i);
      if (match == null) {
        continue;
      }
      Saying saying = read(i, new Part(i, i + match.length() - 1), match.value());
      if (saying != null) {
        found.add(saying);
      }
    }
    return found;
  }

  private @Nullable Saying read(int verb, Part words, Cue cue) {
    int begin = subjects.groupBegin(verb);
    if (pseudo(words.last(), cue) || cites(verb)) {
      return null;
    }
    if (cue.takes(Cue.Takes.QUOTATION) && !cue.takes(Cue.Takes.CLAUSE) && !quotes()) {
      return null;
    }
    if (subjects.negated(begin, verb) || subjects.hypothetical(begin, verb)) {
      return reserved(begin, verb, words, cue.asView());
    }
    if (subjects.passive(begin, verb)) {
      return passive(begin, verb, words, cue);
    }
    if (syntax.tag(verb).equals("VB") && syntax.is(begin - 1, "to")) {
      return null;
    }
    Saying inverted = inverted(verb, words, cue);
    if (inverted != null) {
      return inverted;
    }
    boolean participle = syntax.tag(verb).equals("VBN") && begin == verb;
    Saying agents = participle ? agentOfParticiple(verb, words, cue) : null;
    if (agents != null) {
      return agents;
    }
    Part source = source(begin, verb);
    boolean silent = source != null && cue.takes(Cue.Takes.TOLL) && !phrases.canSpeak(source);
    Saying saying = source == null || silent ? null : withSource(source, begin, words, cue);
    boolean misread = saying != null && saying.shape() == Saying.Shape.AROUND;
    return participle && !misread ? null : saying;
  }

  /** "citing X", "quoted by X", which are read with whom they pass on. */
  private boolean cites(int verb) {
    boolean participle = syntax.tag(verb).equals("VBG") || syntax.is(verb + 1, "by");
    return participle && syntax.cues().at(Cue.Use.CITATION, syntax.sentence(), verb) != null;
  }

  /** "did not say how many", "would not confirm": a speaker who vouches for nothing. */
  private @Nullable Saying reserved(int begin, int verb, Part words, Cue cue) {
    Part source = subjects.passive(begin, verb) ? null : source(begin, verb);
    return source == null ? null : withSource(source, begin, words, cue);
  }

  /** Whether somebody is quoted here: "continued" by itself says nothing. */
  private boolean quotes() {
    if (syntax.afterQuote()) {
      return true;
    }
    for (int i = 0; i < syntax.size(); i++) {
      if (syntax.closesQuote(i)) {
        return true;
      }
    }
    return false;
  }

  /** "claimed 12 lives", "said goodbye". */
  private boolean pseudo(int last, Cue cue) {
    for (int i = last + 1; i <= last + NEVER_WITHIN && !syntax.stop(i); i++) {
      if (cue.never().contains(syntax.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Part source(int begin, int verb) {
    if (syntax.tag(verb).equals("VBG") && begin == verb) {
      Part absolute = syntax.comma(verb - 1) ? null : subjects.before(begin, true);
      boolean with = absolute != null && syntax.is(absolute.first() - 1, "with");
      if (with) {
        return absolute;
      }
      if (PARTICIPLE_BLOCKS.contains(syntax.lower(verb - 1))) {
        return null;
      }
      return lastSourceBefore(verb);
    }
    int left = begin - 1;
    if (syntax.is(left, "and") || syntax.is(left, "but") || syntax.is(left, "or")) {
      return lastSourceBefore(left);
    }
    return subjects.before(begin, false);
  }

  private @Nullable Part lastSourceBefore(int token) {
    for (int i = found.size() - 1; i >= 0; i--) {
      Saying saying = found.get(i);
      if (saying.words().last() < token) {
        return saying.source();
      }
    }
    return subjects.ofClauseBefore(token);
  }

  /** "… , said X, spokesman for Y." */
  private @Nullable Saying inverted(int verb, Part words, Cue cue) {
    boolean after = syntax.comma(verb - 1) || syntax.closesQuote(verb - 1) || syntax.dash(verb - 1);
    boolean trailing = verb == 0 && syntax.afterQuote();
    if (!(after && verb > 2 || trailing)
        || !(syntax.finite(verb) || syntax.tag(verb).equals("VBN"))) {
      return null;
    }
    Part base = cue.takes(Cue.Takes.LISTENER) ? null : phrases.beginningAt(words.last() + 1);
    if (base == null
        || !nominal(base)
        || syntax.is(words.last() + 1, "it")
        || syntax.time(base.last())) {
      return null;
    }
    Part source = phrases.withAppositions(phrases.extended(base));
    int next = adjuncts.skip(source.last() + 1);
    boolean quoted = trailing || syntax.closesQuote(verb - 1) || syntax.closesQuote(verb - 2);
    boolean who = syntax.tag(next).equals("WP");
    if (!quoted && !who && !syntax.stop(next) && syntax.finiteBetween(next, nextStop(next))) {
      return null;
    }
    boolean object = cue.takes(Cue.Takes.OBJECT) || cue.takes(Cue.Takes.VIEW);
    if (!quoted && object && !(syntax.name(source.last()) && syntax.stop(next))) {
      return null;
    }
    boolean spoken = !quoted && subjects.before(verb, false) != null;
    if (spoken && !who && syntax.finiteBetween(next, syntax.last())) {
      return null;
    }
    Part all = new Part(verb, Math.max(source.last(), next - 1));
    return around(source, all, words, cue, adjuncts.relay());
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

  private @Nullable Saying withSource(Part source, int begin, Part words, Cue cue) {
    Part group = new Part(begin, words.last());
    int next = words.last() + 1;
    Part listener = null;
    if (cue.takes(Cue.Takes.LISTENER)) {
      listener = phrases.beginningAt(next);
      next = listener == null ? next : phrases.extended(listener).last() + 1;
    }
    boolean as = syntax.is(source.first() - 1, "as");
    if (as && syntax.is(next, "it")) {
      group = new Part(begin, next);
      next++;
    }
    int rest = adjuncts.skip(next);
    Part relay = listener == null ? adjuncts.relay() : listener;
    Part all = new Part(Math.min(source.first(), begin), Math.max(group.last(), rest - 1));
    if (source.first() > words.last()) {
      return null;
    }
    boolean standsBehind = behind(source, begin, rest);
    int start = contentStart(source.first(), rest, cue, listener != null, standsBehind);
    if (start >= 0 && !(as && syntax.stop(rest) && !syntax.is(rest, ":"))) {
      boolean between =
          standsBehind
              && syntax.comma(rest)
              && (!syntax.opensQuote(rest + 1) || spokenBefore(source.first()));
      if (!between) {
        return new Saying(
            syntax.sentence(),
            source,
            all,
            group,
            cue,
            Saying.Shape.BEHIND,
            List.of(new Part(start, syntax.last())),
            status(cue, source),
            statusCue(cue, source, group),
            relay);
      }
    }
    if (standsBehind || as || relative(source, rest)) {
      Part wide = as ? new Part(source.first() - 1, all.last()) : all;
      return around(source, wide, group, cue, relay);
    }
    return null;
  }

  /** Whether what stands before {@code first} can be said: a clause or a quotation. */
  private boolean spokenBefore(int first) {
    return syntax.finiteBetween(0, first - 1)
        || syntax.closesQuote(first - 1)
        || syntax.closesQuote(first - 2);
  }

  /** Whether the attribution stands behind a comma or a quotation: "…, X said". */
  private boolean behind(Part source, int begin, int rest) {
    if (source.last() > begin) {
      return false;
    }
    int left = source.first() - 1;
    if (left < 0) {
      return syntax.afterQuote() && syntax.stop(rest);
    }
    return left > 0
        && (syntax.comma(left)
            || syntax.closesQuote(left)
            || syntax.dash(left)
            || syntax.is(left, "?")
            || syntax.is(left, "!"));
  }

  private boolean relative(Part source, int rest) {
    return syntax.tag(source.first() - 1).equals("WDT") && syntax.stop(rest);
  }

  /** The first token of what is said behind the verb; -1 where nothing is. */
  private int contentStart(int first, int rest, Cue cue, boolean listened, boolean standsBehind) {
    if (!syntax.inside(rest)) {
      return -1;
    }
    int that = adjuncts.that(rest);
    if (that >= 0) {
      return that + 1;
    }
    if (syntax.is(rest, ":")) {
      return rest < syntax.last() ? rest + 1 : -1;
    }
    if (syntax.opensQuote(rest)) {
      return rest;
    }
    if (syntax.comma(rest) && syntax.opensQuote(rest + 1)) {
      return rest + 1;
    }
    if (syntax.stop(rest) || syntax.closesQuote(first - 1)) {
      return -1;
    }
    boolean back = syntax.tag(rest).equals("DT") && syntax.stop(rest + 1);
    boolean gap = syntax.is(rest, "at") && syntax.tag(first - 1).equals("WDT");
    boolean asks = cue.takes(Cue.Takes.VIEW) && syntax.tag(rest).startsWith("W");
    boolean clause = asks || (cue.takes(Cue.Takes.CLAUSE) && (back || clauseBegins(rest)));
    boolean infinitive = cue.takes(Cue.Takes.INFINITIVE) && syntax.tag(rest).equals("TO");
    boolean object =
        (cue.takes(Cue.Takes.OBJECT) || cue.takes(Cue.Takes.VIEW))
            && objectBegins(rest, standsBehind);
    boolean toll = cue.takes(Cue.Takes.TOLL) && (gap || tollBegins(rest));
    boolean listenedTo = listened && syntax.is(rest, "of");
    return clause || infinitive || object || toll || listenedTo ? rest : -1;
  }

  private boolean clauseBegins(int rest) {
    if (syntax.tag(rest).equals("TO") || syntax.is(rest, "of")) {
      return false;
    }
    Part subject = phrases.beginningAt(rest);
    boolean headless = subject != null && syntax.verb(subject.last() + 1);
    return headless
        || syntax.finiteBetween(rest, syntax.last())
        || (syntax.tag(rest).equals("VBN") && !syntax.is(rest, "based"));
  }

  private boolean objectBegins(int rest, boolean standsBehind) {
    String tag = syntax.tag(rest);
    if (standsBehind && (tag.equals("IN") || tag.startsWith("RB"))) {
      return false;
    }
    return phrases.beginningAt(rest) != null
        || HEDGES.contains(syntax.lower(rest))
        || tag.startsWith("RB")
        || tag.startsWith("JJ")
        || tag.equals("CD")
        || tag.equals("DT")
        || tag.equals("VBG");
  }

  /** "(put) the number of dead at 12", "(put) it at 12". */
  private boolean tollBegins(int rest) {
    Part object = phrases.beginningAt(rest);
    if (object == null || syntax.is(object.first(), "no")) {
      return false;
    }
    Part whole = phrases.extended(object);
    return (syntax.is(rest, "it") && !syntax.stop(rest + 1))
        || phrases.holds(Cue.Use.NOUN, whole)
        || phrases.holds(Cue.Use.MEDIUM, whole);
  }

  private Saying around(Part source, Part all, Part cuePart, Cue cue, @Nullable Part relay) {
    List<Part> content = new ArrayList<>();
    if (all.first() > 0) {
      content.add(new Part(0, all.first() - 1));
    }
    if (all.last() < syntax.last()) {
      content.add(new Part(all.last() + 1, syntax.last()));
    }
    return new Saying(
        syntax.sentence(),
        source,
        all,
        cuePart,
        cue,
        Saying.Shape.AROUND,
        content,
        status(cue, source),
        statusCue(cue, source, cuePart),
        relay);
  }

  /** The status of the cue or, where that is plain, of the speaker: "other reports put". */
  private Status status(Cue cue, Part source) {
    return cue.status().or(statusOf(source));
  }

  private Status statusOf(Part source) {
    Cue medium = syntax.cues().word(Cue.Use.MEDIUM, syntax.sentence(), source.last());
    boolean bare = medium != null && !phrases.holdsName(source);
    return medium != null && bare ? medium.status() : Status.STATED;
  }

  private @Nullable Part statusCue(Cue cue, Part source, Part words) {
    if (status(cue, source) == Status.STATED) {
      return null;
    }
    return cue.status() == Status.STATED ? source.with(words) : words;
  }

  /** "Five deaths were confirmed by the ministry"; without an agent nobody speaks. */
  private @Nullable Saying passive(int begin, int verb, Part words, Cue cue) {
    Part agent = cue.takes(Cue.Takes.VIEW) ? null : agent(verb + 1);
    if (agent == null) {
      return null;
    }
    Part all = new Part(begin, agent.last());
    return around(agent, all, new Part(begin, words.last()), cue, null);
  }

  /** "the toll reported by the ministry": what it hangs on and what comes after are said. */
  private @Nullable Saying agentOfParticiple(int verb, Part words, Cue cue) {
    Part agent = agent(verb + 1);
    boolean figure = phrases.endingAt(verb - 1) != null && ofFigure(phrases.endingAt(verb - 1));
    boolean gives = cue.takes(Cue.Takes.OBJECT) || cue.takes(Cue.Takes.TOLL);
    if (agent == null || !gives || !figure) {
      return null;
    }
    return around(agent, new Part(verb, agent.last()), words, cue, null);
  }

  /** "the toll (released by)", "the 131 (reported by)", "the figures (given by)". */
  private boolean ofFigure(@Nullable Part part) {
    if (part == null) {
      return false;
    }
    for (int i = part.first(); i <= part.last(); i++) {
      if (syntax.tag(i).equals("CD")) {
        return true;
      }
    }
    return phrases.holds(Cue.Use.NOUN, part);
  }

  private @Nullable Part agent(int from) {
    int by = adjuncts.skip(from);
    if (syntax.is(from, "by")) {
      by = from;
    }
    if (!syntax.is(by, "by")) {
      return null;
    }
    Part base = phrases.beginningAt(by + 1);
    return base == null || syntax.time(base.last()) ? null : phrases.extended(base);
  }
}
