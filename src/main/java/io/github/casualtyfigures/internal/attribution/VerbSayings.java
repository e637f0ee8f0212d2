package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.lexicon.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the verbs of one sentence that attribute, and who speaks: "X said that …", "…, said X".
 * Belongs to one call.
 */
final class VerbSayings {

  private static final Set<String> PARTICIPLE_BLOCKS =
      Set.of("by", "after", "before", "without", "of", "for", "in", "from");

  /** Who, where the subject begins with it, says nothing. */
  static final Set<String> NOBODY = Set.of("no", "nobody", "none", "neither");

  /** What is told of one who said something in fact, but not "expected", "supposed". */
  private static final Set<String> REPORTED = Set.of("reported", "said", "known", "quoted");

  private static final Set<String> FINDING =
      Set.of("pull", "recover", "find", "retrieve", "dig", "discover", "bring", "unearth");
  private static final int LONGEST_CITED = 12;
  private static final int NEVER_WITHIN = 5;

  private final Syntax syntax;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final VerbGroups groups;
  private final Adjuncts adjuncts;
  private final Agents agents;
  private final SourcedSayings placed;
  private final Controllers controllers;
  private final InvertedSayings inverted;
  private final MuteVerbs mutes;
  private final References references;
  private final StruckObjects struck;
  private final List<Saying> found = new ArrayList<>();

  VerbSayings(Syntax syntax, NounPhrases phrases, References references) {
    this.references = references;
    this.syntax = syntax;
    this.phrases = phrases;
    this.subjects = new Subjects(syntax, phrases);
    this.groups = new VerbGroups(syntax);
    this.adjuncts = new Adjuncts(syntax, phrases);
    this.agents = new Agents(syntax, phrases, adjuncts);
    this.placed = new SourcedSayings(syntax, phrases, adjuncts);
    this.controllers = new Controllers(syntax, phrases, subjects);
    this.inverted = new InvertedSayings(syntax, phrases, subjects, adjuncts);
    this.struck = new StruckObjects(syntax);
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
    int begin = groups.begin(verb);
    boolean nobody = pseudo(words.last(), cue) || mutes.describes(words.last(), cue);
    nobody |= begin == verb && mutes.saidOf(words.last(), cue);
    boolean bare = // "killed while (responding)."
        syntax.tag(verb).equals("VBG")
            && (syntax.is(verb - 1, "while") || syntax.is(verb - 1, "when"))
            && words.last() + 1 >= syntax.last();
    if (nobody || bare || adjective(words) || cites(verb) || agents.deed(begin, verb, cue)) {
      return null;
    }
    boolean quotation = cue.takes(Cue.Takes.QUOTATION) && !cue.takes(Cue.Takes.CLAUSE);
    boolean more = cue.takes(Cue.Takes.VIEW) || cue.takes(Cue.Takes.THAT);
    if (quotation && !more && !placed.quotes()) {
      return null;
    }
    if (groups.negated(begin, verb) || groups.hypothetical(begin, verb)) {
      return reserved(begin, verb, words, cue.asView());
    }
    if (groups.passive(begin, verb)) {
      return agents.passive(begin, verb, words, cue);
    }
    boolean perfect = // "was reported to have said"
        syntax.is(begin, "have")
            && REPORTED.contains(syntax.lower(begin - 2))
            && syntax.auxiliary(begin - 3);
    if ((syntax.tag(verb).equals("VB") || perfect) && syntax.is(begin - 1, "to")) {
      return infinitive(begin, words, cue, perfect);
    }
    boolean having = syntax.is(begin, "having"); // "Having reported nine dead, the mayor"
    if (having || (syntax.tag(verb).equals("VBG") && begin == verb)) {
      Saying saying = gerund(begin, words, cue);
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
    Part source = source(begin, verb, cue);
    boolean counts =
        (cue.takes(Cue.Takes.TOLL) || cue.takes(Cue.Takes.MARK)) && !cue.takes(Cue.Takes.CLAUSE);
    boolean silent =
        source != null
            && (nobody(source)
                || (counts && !phrases.canSpeak(source))
                || mutes.mute(source, verb, cue));
    Cue row = source != null && cue.takes(Cue.Takes.VIEW) ? sighted(source, verb, cue) : cue;
    row = mutes.credit(words, cue) ? cue.asView() : row;
    Saying saying = source == null || silent ? null : placed.by(source, begin, words, row);
    boolean misread =
        saying != null && (saying.shape() == Saying.Shape.AROUND || behindComma(verb));
    if (saying == null || source == null || (participle && !misread)) {
      return inverted.closing(verb, words, cue);
    }
    if (whoTheyWere(source, words)) {
      return null;
    }
    return dreading(ofNumberBefore(saying, source, verb));
  }

  /** "Some fear (a repeat of the war), which killed nine": the clause tells what has been. */
  private Saying dreading(Saying saying) {
    if (saying.status() != Status.FEARED || saying.content().size() != 1) {
      return saying;
    }
    Part content = saying.content().get(0);
    for (int i = content.first() + 1; i <= content.last() && !syntax.finite(i); i++) {
      if (syntax.tag(i).startsWith("W")) {
        return saying.withContent(List.of(new Part(content.first(), i - 1)));
      }
    }
    return saying;
  }

  /** "a (ruling) party official": a participle between an article or a number and a noun. */
  private boolean adjective(Part words) {
    String before = syntax.tag(words.first() - 1);
    return syntax.tag(words.first()).equals("VBG")
        && (before.equals("DT") || before.equals("CD"))
        && syntax.tag(words.last() + 1).startsWith("NN");
  }

  /** "killed 12 men (it said) were spies", "(they suspected) of spying": no word on their fate. */
  private boolean whoTheyWere(Part source, Part words) {
    int next = words.last() + 1;
    boolean were = syntax.finite(next) || syntax.is(next, "of") || syntax.is(next, "to");
    int end =
        syntax.tag(source.first() - 1).startsWith("W") ? source.first() - 2 : source.first() - 1;
    return were && struck.endAt(end);
  }

  /** "The mayor, whose town was hit, (earlier) put": no participle, though it may look like one. */
  private boolean behindComma(int verb) {
    int left = verb - 1;
    while (syntax.adverb(left)) {
      left--;
    }
    return syntax.comma(left);
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
    Part name = sight == null ? null : phrases.beginningAt(source.first());
    if (sight != null && sight.value().takes(Cue.Takes.THAT)) { // "The Guardian has learned that"
      boolean told = syntax.auxiliary(verb - 1) || syntax.tag(verb).equals("VBZ");
      boolean named = name != null && told && outlet(name);
      return named && syntax.is(verb + 1, "that") ? sight.value() : cue;
    }
    Part base = name == null ? null : phrases.withPeople(name);
    boolean own =
        base != null
            && phrases.holdsName(base)
            && syntax.cues().is(Cue.Use.EYEWITNESS, syntax.sentence(), base.last());
    return sight != null && own ? sight.value() : cue;
  }

  /** Whether "(The Guardian) has learned" it, not "(Israel)". */
  private boolean outlet(Part name) {
    Speaker speaker = references.name(syntax.sentence(), name).speaker();
    return speaker.kind() == Speaker.Kind.MEDIA;
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
    Part source = groups.passive(begin, verb) ? null : source(begin, verb, cue);
    return source == null ? null : placed.by(source, begin, words, cue);
  }

  /** "went on to say", "refused to confirm". */
  private @Nullable Saying infinitive(int begin, Part words, Cue cue, boolean perfect) {
    Part source = controllers.ofInfinitive(begin - 1);
    boolean told = perfect || controllers.told(begin - 1);
    return source == null ? null : placed.by(source, begin, words, told ? cue : cue.asView());
  }

  /** "closed by saying", "Saying nine had died, the mayor left". */
  private @Nullable Saying gerund(int verb, Part words, Cue cue) {
    int in = controllers.beforeGerund(verb);
    boolean blocked = PARTICIPLE_BLOCKS.contains(syntax.lower(in)) || controllers.opens(in);
    boolean told = !blocked || controllers.done(in);
    if (verb == 0 || (blocked && verb < 4 && !syntax.finiteBetween(0, verb))) {
      Part speaker = controllers.behindComma(words.last());
      return speaker == null ? null : placed.leading(speaker, words, told ? cue : cue.asView());
    }
    Part source = blocked ? controllers.ofGerund(in) : null;
    source = controllers.cannotSpeak(source) ? lastSourceBefore(in) : source;
    return source == null ? null : placed.by(source, verb, words, told ? cue : cue.asView());
  }

  /** "claimed 12 lives", "said goodbye". */
  private boolean pseudo(int last, Cue cue) {
    if (cue.never().isEmpty()) {
      return false;
    }
    int end = last + NEVER_WITHIN;
    for (int i = last + 1; i <= end && (betweenNumbers(i) || !syntax.stop(i)); i++) {
      end += betweenNumbers(i) ? 2 : 0; // "claimed seven, five and four lives"
      String tag = syntax.tag(i);
      boolean particle = tag.equals("IN") || tag.equals("TO") || tag.equals("RP");
      if (cue.never().contains(syntax.lower(i)) && (!particle || i == last + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean betweenNumbers(int i) {
    return (syntax.comma(i) || syntax.is(i, "and"))
        && syntax.tag(i - 1).equals("CD")
        && syntax.tag(i + 1).equals("CD");
  }

  /** "Rescuers pulled 12 bodies out, (raising) the toll": what was done, not said. */
  private boolean acts(Part source, int participle) {
    for (int i = source.last() + 1; i < participle; i++) {
      boolean suffers = // "Two officers were killed"
          syntax.tag(i).equals("VBN")
              && i == source.last() + 2
              && syntax.sentence().token(i - 1).lemma().equals("be");
      if (suffers || (syntax.verb(i) && FINDING.contains(syntax.sentence().token(i).lemma()))) {
        return syntax.comma(participle - 1);
      }
    }
    return false;
  }

  private @Nullable Part source(int begin, int verb, Cue cue) {
    if (syntax.tag(verb).equals("VBG") && begin == verb) {
      Part absolute = syntax.comma(verb - 1) ? null : apart(subjects.before(begin, true));
      boolean with = absolute != null && with(absolute.first() - 1);
      if (with) {
        return absolute;
      }
      if (PARTICIPLE_BLOCKS.contains(syntax.lower(verb - 1))) {
        return null;
      }
      Part bearer = controllers.bearer(verb);
      Part source = bearer == null ? lastSourceBefore(verb) : bearer;
      int comma = controllers.beforeGerund(verb); // "The mayor, (initially reporting)"
      source = source == null && syntax.comma(comma) ? subjects.before(comma, false) : source;
      boolean deed = // "A worker has died, raising the toll to six"
          source != null
              && !cue.takes(Cue.Takes.CLAUSE)
              && (syntax.is(source.first(), "a")
                  || syntax.is(source.first(), "an")
                  || acts(source, verb));
      return deed ? null : source;
    }
    int left = begin - 1;
    if (syntax.is(left, "and") || syntax.is(left, "but") || syntax.is(left, "or")) {
      Part own = subjects.ofClauseBefore(left); // "; Kyiv gave no toll of its own (but said)"
      Part last = lastSourceBefore(left);
      boolean inside = // "A group, made up of doctors who document abuses, blamed X but (gave)"
          own != null && last != null && own.first() < last.first() && own.last() > last.last();
      boolean fresh = own != null && syntax.is(own.first() - 1, ";") && phrases.canSpeak(own);
      return inside || fresh ? own : last;
    }
    return subjects.before(begin, false);
  }

  /** "with the army reporting nine deaths and (the rebels)": the last who speaks. */
  private @Nullable Part apart(@Nullable Part absolute) {
    if (absolute == null
        || found.isEmpty()
        || !absolute.overlaps(found.get(found.size() - 1).words())) {
      return absolute;
    }
    for (int i = absolute.last(); i > absolute.first(); i--) {
      if (syntax.is(i, "and")) {
        return new Part(i + 1, absolute.last());
      }
    }
    return absolute;
  }

  /** "(with) the army saying nine had died (and) the rebels claiming 50". */
  private boolean with(int before) {
    boolean joined = syntax.is(before, "and") || syntax.is(before, "but");
    Saying last = joined && !found.isEmpty() ? found.get(found.size() - 1) : null;
    return syntax.is(before, "with")
        || (last != null && syntax.is(last.source().first() - 1, "with"));
  }

  private @Nullable Part lastSourceBefore(int token) {
    for (int i = found.size() - 1; i >= 0; i--) {
      Saying saying = found.get(i);
      if (saying.words().last() < token && !toldOf(saying)) {
        return saying.source();
      }
    }
    Part cited = citedBefore(token - 2);
    return cited == null ? subjects.ofClauseBefore(token) : cited;
  }

  /** "(, according to the ministry), adding": the last who was cited, or null. */
  private @Nullable Part citedBefore(int last) {
    for (int i = last; i > Math.max(0, last - LONGEST_CITED) && !syntax.comma(i); i--) {
      if (syntax.is(i, "to") && syntax.is(i - 1, "according")) {
        Part base = phrases.beginningAt(i + 1);
        Part whole = base == null ? null : phrases.extended(base);
        return whole != null && whole.last() == last ? whole : null;
      }
    }
    return null;
  }

  /** "(The mayor) warned that rain would threaten the dam, adding": the view is in his words. */
  private boolean toldOf(Saying view) {
    return view.row().takes(Cue.Takes.VIEW)
        && found.stream()
            .filter(other -> !other.row().takes(Cue.Takes.VIEW))
            .anyMatch(other -> other.holds(view.source().first()));
  }
}
