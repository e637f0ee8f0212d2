package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.lexicon.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the verbs of one sentence that attribute: "X said that …", "…, said X". */
final class VerbSayings {

  private static final Set<String> PARTICIPLE_BLOCKS =
      Set.of("by", "after", "before", "without", "of", "for", "in", "from");

  private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "neither");

  private static final int NEVER_WITHIN = 5;

  private final Syntax syntax;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Adjuncts adjuncts;
  private final ContentBegins contents;
  private final Agents agents;
  private final Sayings sayings;
  private final Controllers controllers;
  private final InvertedSayings inverted;
  private final MuteVerbs mutes;
  private final List<Saying> found = new ArrayList<>();

  VerbSayings(Syntax syntax, NounPhrases phrases) {
    this.syntax = syntax;
    this.phrases = phrases;
    this.subjects = new Subjects(syntax, phrases);
    this.adjuncts = new Adjuncts(syntax, phrases);
    this.contents = new ContentBegins(syntax, phrases, adjuncts);
    this.agents = new Agents(syntax, phrases, adjuncts);
    this.sayings = new Sayings(syntax, phrases);
    this.controllers = new Controllers(syntax, phrases, subjects);
    this.inverted = new InvertedSayings(syntax, phrases, subjects, adjuncts);
    this.mutes = new MuteVerbs(syntax, phrases, adjuncts);
  }

  /** The sayings by verbs, in order; their contents still run to the ends of the sentence. */
  List<Saying> find() {
    for (int i = 0; i < syntax.size(); i++) {
      if (!syntax.verb(i) || !syntax.cues().opens(syntax.sentence(), i)) {
        continue;
      }
      Phrases.Match<Cue> match = syntax.cues().verb(syntax.sentence(), i);
      int behind = match == null ? adjuncts.particle(i + 1) : i + 1;
      Cue parted = behind > i + 1 ? syntax.cues().parted(syntax.sentence(), i, behind) : null;
      Saying saying = null;
      if (match != null) {
        saying = read(i, new Part(i, i + match.length() - 1), match.value());
      } else if (parted != null) {
        saying = read(i, new Part(i, behind), parted);
      }
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
    boolean quotation = cue.takes(Cue.Takes.QUOTATION) && !cue.takes(Cue.Takes.CLAUSE);
    boolean more = cue.takes(Cue.Takes.VIEW) || cue.takes(Cue.Takes.THAT);
    if (quotation && !more && !quotes()) {
      return null;
    }
    if (subjects.negated(begin, verb) || subjects.hypothetical(begin, verb)) {
      return reserved(begin, verb, words, cue.asView());
    }
    if (subjects.passive(begin, verb)) {
      return agents.passive(begin, verb, words, cue);
    }
    if (syntax.tag(verb).equals("VB") && syntax.is(begin - 1, "to")) {
      return infinitive(begin, words, cue);
    }
    if (syntax.tag(verb).equals("VBG") && begin == verb) {
      Saying saying = gerund(verb, words, cue);
      if (saying != null) {
        return saying;
      }
    }
    Saying turned = inverted.read(verb, words, cue);
    if (turned != null) {
      return turned;
    }
    boolean participle = syntax.tag(verb).equals("VBN") && begin == verb;
    Saying agent = participle ? agents.agentOfParticiple(verb, words, cue) : null;
    if (agent != null) {
      return agent;
    }
    Part source = source(begin, verb);
    boolean counts =
        (cue.takes(Cue.Takes.TOLL) || cue.takes(Cue.Takes.MARK)) && !cue.takes(Cue.Takes.CLAUSE);
    boolean silent =
        source != null
            && (nobody(source)
                || (counts && !phrases.canSpeak(source))
                || mutes.mute(source, verb, cue));
    Cue row = source != null && cue.takes(Cue.Takes.VIEW) ? sighted(source, verb, cue) : cue;
    row = mutes.credit(words, cue) ? cue.asView() : row;
    Saying saying = source == null || silent ? null : withSource(source, begin, words, row);
    boolean misread =
        saying != null && (saying.shape() == Saying.Shape.AROUND || syntax.comma(verb - 1));
    if (saying == null || source == null || (participle && !misread)) {
      return null;
    }
    return ofNumberBefore(saying, source, verb);
  }

  /** "(34) the military says (are dead)": the number before the speaker is the subject. */
  private Saying ofNumberBefore(Saying saying, Part source, int verb) {
    String next = syntax.tag(verb + 1);
    int number = source.first() - 1;
    boolean gap =
        next.equals("VBP") || next.equals("VBZ") || next.equals("VBD") || next.equals("MD");
    if (!gap || saying.shape() != Saying.Shape.BEHIND || !syntax.inside(number)) {
      return saying;
    }
    while (number > 0 && syntax.noun(number)) {
      number--;
    }
    if (!syntax.tag(number).equals("CD")) {
      return saying;
    }
    List<Part> content = new ArrayList<>(saying.content());
    content.add(0, new Part(number, source.first() - 1));
    return saying.withContent(content);
  }

  /** "Nobody has claimed", "No group said"; a bare number is no speaker either. */
  private boolean nobody(Part source) {
    String word = syntax.lower(source.first());
    boolean number = source.first() == source.last() && syntax.tag(source.first()).equals("CD");
    return NOBODY.contains(word) || number;
  }

  /** "A Reuters reporter (saw) three bodies": the outlet vouches for what its own people see. */
  private Cue sighted(Part source, int verb, Cue cue) {
    Phrases.Match<Cue> sight = syntax.cues().lemma(Cue.Use.SIGHT, syntax.sentence(), verb);
    Part base = sight == null ? null : phrases.beginningAt(source.first());
    boolean own =
        base != null
            && phrases.holdsName(base)
            && syntax.cues().is(Cue.Use.EYEWITNESS, syntax.sentence(), base.last());
    return sight != null && own ? sight.value() : cue;
  }

  /** "citing X", "quoted by X", which are read with whom they pass on. */
  private boolean cites(int verb) {
    if (syntax.cues().at(Cue.Use.CITATION, syntax.sentence(), verb) == null) {
      return false;
    }
    Part cited = syntax.tag(verb).equals("VBG") ? phrases.beginningAt(verb + 1) : null;
    return syntax.is(verb + 1, "by") || (cited != null && phrases.canSpeak(cited));
  }

  /** "did not say how many", "would not confirm": a speaker who vouches for nothing. */
  private @Nullable Saying reserved(int begin, int verb, Part words, Cue cue) {
    Part source = subjects.passive(begin, verb) ? null : source(begin, verb);
    return source == null ? null : withSource(source, begin, words, cue);
  }

  /** "went on to say", "refused to confirm". */
  private @Nullable Saying infinitive(int begin, Part words, Cue cue) {
    Part source = controllers.ofInfinitive(begin - 1);
    boolean told = controllers.told(begin - 1);
    return source == null ? null : withSource(source, begin, words, told ? cue : cue.asView());
  }

  /** "closed by saying", "Saying nine had died, the mayor left". */
  private @Nullable Saying gerund(int verb, Part words, Cue cue) {
    int in = verb - 1;
    while (in > 0 && syntax.adverb(in)) {
      in--;
    }
    boolean blocked = PARTICIPLE_BLOCKS.contains(syntax.lower(in));
    boolean told = !blocked || controllers.done(in);
    if (verb == 0 || (blocked && verb < 4 && !syntax.finiteBetween(0, verb))) {
      return leading(words, told ? cue : cue.asView());
    }
    Part source = blocked ? controllers.ofGerund(in) : null;
    return source == null ? null : withSource(source, verb, words, told ? cue : cue.asView());
  }

  /** "Saying (nine had died), the mayor left". */
  private @Nullable Saying leading(Part words, Cue cue) {
    Part source = controllers.behindComma(words.last());
    if (source == null) {
      return null;
    }
    int next = adjuncts.skip(words.last() + 1);
    int end = source.first() - 2;
    int start = contents.begin(words.first(), next, cue, false, false);
    return start < 0 || start > end
        ? null
        : sayings
            .behind(source, words, words, cue, start, null)
            .withContent(List.of(new Part(start, end)));
  }

  /** Whether somebody is quoted here: "continued" by itself says nothing. */
  private boolean quotes() {
    if (syntax.afterQuote()) {
      return true;
    }
    for (int i = 0; i < syntax.size(); i++) {
      if (syntax.closesQuote(i) || syntax.opensQuote(i)) {
        return true;
      }
    }
    return false;
  }

  /** "claimed 12 lives", "said goodbye". */
  private boolean pseudo(int last, Cue cue) {
    if (cue.never().isEmpty()) {
      return false;
    }
    for (int i = last + 1; i <= last + NEVER_WITHIN && !syntax.stop(i); i++) {
      String tag = syntax.tag(i);
      boolean particle = tag.equals("IN") || tag.equals("TO") || tag.equals("RP");
      if (cue.never().contains(syntax.lower(i)) && (!particle || i == last + 1)) {
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
      Part bearer = controllers.bearer(verb);
      Part source = bearer == null ? lastSourceBefore(verb) : bearer;
      source = source == null && syntax.comma(verb - 1) ? subjects.before(verb - 1, false) : source;
      boolean deed = // "A worker has died, raising the toll to six"
          source != null && (syntax.is(source.first(), "a") || syntax.is(source.first(), "an"));
      return deed ? null : source;
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
      if (saying.words().last() < token && !toldOf(saying)) {
        return saying.source();
      }
    }
    return subjects.ofClauseBefore(token);
  }

  /**
   * "(The mayor) warned that the rain would threaten the dam, adding": the view is in his words.
   */
  private boolean toldOf(Saying view) {
    return view.row().takes(Cue.Takes.VIEW)
        && found.stream()
            .filter(other -> !other.row().takes(Cue.Takes.VIEW))
            .anyMatch(other -> other.holds(view.source().first()));
  }

  /** "The mayor in an interview with AFP (said)": AFP passes on what the mayor said. */
  private @Nullable Saying withSource(Part source, int begin, Part words, Cue cue) {
    int in = phrases.interview(source);
    if (in < 0) {
      return byItself(source, begin, words, cue);
    }
    int with = in;
    while (!syntax.is(with, "with") && !syntax.is(with, "to")) {
      with++;
    }
    Saying saying = byItself(new Part(source.first(), in - 1), begin, words, cue);
    return saying == null ? null : saying.withRelay(new Part(with + 1, source.last()));
  }

  private @Nullable Saying byItself(Part source, int begin, Part words, Cue cue) {
    Part group = new Part(begin, words.last());
    int next = words.last() + 1;
    Part listener = null;
    if (cue.takes(Cue.Takes.LISTENER)) {
      listener = syntax.tag(next).equals("CD") ? null : phrases.beginningAt(next);
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
    boolean paper = cue.takes(Cue.Takes.THAT) && phrases.holds(Cue.Use.MEDIUM, source);
    Cue taking = paper ? cue.asClause() : cue;
    int start = contents.begin(source.first(), rest, taking, listener != null, standsBehind);
    boolean content = start >= 0 && start <= syntax.last();
    if (content && !(as && syntax.stop(rest) && !syntax.is(rest, ":"))) {
      boolean quotesOn = syntax.opensQuote(rest + 1);
      boolean between =
          standsBehind
              && (syntax.comma(rest) || syntax.is(rest, ":"))
              && ((syntax.comma(rest) && !quotesOn) || spokenBefore(source.first()));
      if (!between) {
        return sayings.behind(source, all, group, cue, start, relay);
      }
    }
    boolean said = cue.takes(Cue.Takes.CLAUSE) || cue.takes(Cue.Takes.THAT);
    if (cue.takes(Cue.Takes.QUOTATION) && !cue.takes(Cue.Takes.CLAUSE)) {
      said = quotes() && syntax.stop(rest);
    } else if (cue.takes(Cue.Takes.VIEW)) {
      said &= syntax.stop(rest);
    }
    boolean put = as && group.last() > words.last();
    boolean object = cue.takes(Cue.Takes.OBJECT) || cue.takes(Cue.Takes.VIEW);
    Part gap = object ? given(source, rest) : null;
    if (gap != null) {
      Cue row = counts(gap) ? cue : cue.asView();
      return sayings.around(source, all, group, row, relay).withContent(List.of(gap));
    }
    if ((said && (standsBehind || as)) || put || relative(source, rest)) {
      Part wide = as ? new Part(source.first() - 1, all.last()) : all;
      return sayings.around(source, wide, group, cue, relay);
    }
    return null;
  }

  /** Whether what stands before {@code first} can be said: a clause or a quotation. */
  private boolean spokenBefore(int first) {
    boolean hedge = syntax.tag(1).equals("CD"); // "Around 500 had been held"
    boolean opening = (syntax.tag(0).equals("IN") && !hedge) || syntax.tag(0).equals("WRB");
    return (!opening && syntax.finiteBetween(0, first - 1))
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
    return (syntax.comma(left)
        || syntax.closesQuote(left)
        || syntax.dash(left)
        || syntax.is(left, "?")
        || syntax.is(left, "!"));
  }

  /** "down from (the 2,445) it had announced", "(the plan) which both rejected". */
  private @Nullable Part given(Part source, int rest) {
    int end = source.first() - 1;
    if (!syntax.stop(rest) || end < 0) {
      return null;
    }
    boolean relative = syntax.tag(end).equals("WDT") || syntax.is(end, "that");
    end = relative ? end - 1 : end;
    end = relative && syntax.comma(end) ? end - 1 : end;
    SubjectPhrases behind = new SubjectPhrases(syntax);
    Part base = behind.endingAt(end);
    if (base == null || syntax.time(base.last())) {
      return null;
    }
    Part whole = behind.subject(base, true);
    return whole == null ? base : whole;
  }

  private boolean counts(Part part) {
    for (int i = part.first(); i <= part.last(); i++) {
      if (syntax.tag(i).equals("CD")) {
        return true;
      }
    }
    return false;
  }

  private boolean relative(Part source, int rest) {
    return syntax.tag(source.first() - 1).equals("WDT") && syntax.stop(rest);
  }
}
