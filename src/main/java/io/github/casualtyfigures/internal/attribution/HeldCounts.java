package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.internal.names.SpeakerNames;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the counts that somebody has who counts others' dead: "The monitor has 23 dead", "is at 23
 * dead", "The union's list has 23 names", "UNICEF's toll stands at 23", "For UNICEF it was 23"
 * behind another's count; the deaths for which a known body "holds" others "responsible"; and what
 * comes from somebody: "The figures come from medics", "The news that nine died came from UNICEF".
 * An army that has 23 dead has lost them, which is nobody's word. Belongs to one call.
 */
final class HeldCounts {

  private static final Cue HELD =
      new Cue(Cue.Use.VERB, Set.of(Cue.Takes.OBJECT), Set.of(), Status.STATED, "count held");

  /** Who counts others rather than his own. */
  private static final Set<Speaker.Kind> COUNTERS =
      EnumSet.of(Speaker.Kind.NGO, Speaker.Kind.MEDIA, Speaker.Kind.HEALTH);

  private static final Set<String> TOLLS = Set.of("toll", "tally");

  private static final Set<String> STANDING = Set.of("be", "stand", "put");

  private static final Set<String> NEWS = Set.of("news", "word", "report", "reports", "claim");

  /** How far behind "hold" stands what those held are. */
  private static final int CHARGED = 10;

  /** What a list does with those it counts; a person who holds them is no list. */
  private static final Set<String> HOLDING = Set.of("have", "hold", "contain", "name", "give");

  private static final int NUMBER_WITHIN = 3;

  /** How far behind a number the list may stand that holds it. */
  private static final int LISTED_WITHIN = 12;

  /** How many words a time has: "on the same day". */
  private static final int TIME = 5;

  /** How many words a figure is told with: "a much lower official figure". */
  private static final int FIGURE = 5;

  private final Syntax syntax;
  private final NounPhrases phrases;
  private final Sayings sayings;
  private final Subjects subjects;
  private final VerbGroups groups;
  private final References references;

  HeldCounts(Syntax syntax, NounPhrases phrases, References references) {
    this.syntax = syntax;
    this.phrases = phrases;
    this.sayings = new Sayings(syntax, phrases);
    this.subjects = new Subjects(syntax, phrases);
    this.groups = new VerbGroups(syntax);
    this.references = references;
  }

  /** The sayings by "has". */
  List<Saying> find() {
    List<Saying> found = new ArrayList<>();
    for (int i = 1; i < syntax.last(); i++) {
      String verb = syntax.finite(i) ? syntax.sentence().token(i).lemma() : "";
      Saying saying = null;
      int deaths = verb.equals("hold") ? charged(i) : -1;
      if (deaths > 0) {
        saying = charge(i, deaths);
      } else if (TOLLS.contains(syntax.lower(i - 1)) && STANDING.contains(verb)) {
        saying = ownToll(i);
      } else if (HOLDING.contains(verb)) {
        saying = read(i);
      } else if (syntax.is(i + 1, "at") && verb.equals("be")) {
        saying = stands(i);
      } else if (verb.equals("be") && syntax.is(i - 1, "it")) {
        saying = forWhom(i);
      } else if (syntax.is(i + 1, "from") && verb.equals("come")) {
        saying = origin(i);
      }
      if (saying != null) {
        found.add(saying);
      }
    }
    return found;
  }

  /** "The police said nine died. For UNICEF it (was) 90.": whose count it is. */
  private @Nullable Saying forWhom(int was) {
    int end = syntax.comma(was - 2) ? was - 3 : was - 2;
    Part base = syntax.is(0, "for") ? phrases.beginningAt(1) : null;
    Part source = base == null ? null : phrases.extended(base);
    int number = pastHedges(was + 1);
    boolean whose = source != null && source.last() == end && number(number);
    boolean alone = number + 1 == syntax.last() && syntax.stop(number + 1);
    if (source == null || !whose || !alone || !syntax.countedBefore() || !keeps(source)) {
      return null;
    }
    return sayings.behind(source, new Part(0, was), new Part(was, was), HELD, was + 1, null);
  }

  /**
   * "holds the rebels responsible for (90) deaths", "for (the deaths of 90)": where they are told
   * right behind; -1 where they are not, or a clause goes on about them: "for 90 deaths that".
   */
  private int charged(int hold) {
    int i = hold + 2;
    while (i < hold + CHARGED && !syntax.is(i, "for") && !syntax.stop(i)) {
      i++;
    }
    boolean charges = syntax.is(i - 1, "responsible") || syntax.is(i - 1, "accountable");
    boolean of = syntax.is(i + 1, "the") && syntax.is(i + 2, "deaths") && syntax.is(i + 3, "of");
    boolean deaths = syntax.is(i, "for") && charges && number(pastHedges(of ? i + 4 : i + 1));
    for (int j = i + 1; deaths && j <= syntax.last(); j++) {
      deaths = !syntax.tag(j).startsWith("W") && !syntax.is(j, "that");
    }
    return deaths ? i + 1 : -1;
  }

  /** What a known body that charges others tells of their deeds. */
  private @Nullable Saying charge(int hold, int deaths) {
    Part source = subjects.before(groups.begin(hold), false);
    if (source == null
        || !phrases.canSpeak(source)
        || references.name(syntax.sentence(), source).speaker().id() == null) {
      return null;
    }
    Part words = source.with(new Part(hold, hold));
    return sayings.behind(source, words, new Part(hold, hold), HELD, deaths, null);
  }

  /** "UNICEF's toll (stands) at 52.": that of a body which counts others' dead, and no more. */
  private @Nullable Saying ownToll(int verb) {
    int number = pastHedges(verb + 1);
    boolean fate = syntax.adjective(number + 1) || syntax.is(number + 1, "deaths");
    int end = fate ? number + 2 : number + 1;
    if (!syntax.is(verb + 1, "at") || !number(number) || end < syntax.last() || !syntax.stop(end)) {
      return null;
    }
    int of = verb - 1;
    while (of > verb - FIGURE && !syntax.tag(of).equals("POS")) {
      of--;
    }
    Part base = syntax.tag(of).equals("POS") ? new SubjectPhrases(syntax).endingAt(of - 1) : null;
    if (base == null || !keeps(base)) {
      return null;
    }
    Part words = base.with(new Part(verb, verb));
    return sayings.behind(base, words, new Part(verb, verb), HELD, verb + 1, null);
  }

  private boolean keeps(Part source) {
    Speaker speaker = references.name(syntax.sentence(), source).speaker();
    return SpeakerNames.COUNTING.contains(speaker.kind())
        || syntax.is(source.last(), "ministry")
        || syntax.is(source.last(), "agency");
  }

  private int pastHedges(int from) {
    int number = from;
    while (number < from + NUMBER_WITHIN && hedge(number)) {
      number++;
    }
    return number;
  }

  /** "The monitor (is) at 23 dead": whose count it is that stands there. */
  private @Nullable Saying stands(int is) {
    int number = pastHedges(is + 2);
    boolean fate = number(number) && syntax.tag(number + 1).equals("JJ");
    Part source = fate ? subjects.before(groups.begin(is), false) : null;
    if (source == null || !counter(source)) {
      return null;
    }
    Part words = source.with(new Part(is, is));
    return sayings.behind(source, words, new Part(is, is), HELD, is + 2, null);
  }

  /** "The figures (come) from medics", "a toll that (comes) from medics". */
  private @Nullable Saying origin(int come) {
    boolean relative = syntax.is(come - 1, "that") || syntax.is(come - 1, "which");
    int noun = relative ? come - 2 : come - 1;
    int opening = syntax.determiner(0) ? 1 : 0; // "(The news) that nine had died came from"
    boolean news = syntax.is(opening + 1, "that") && NEWS.contains(syntax.lower(opening));
    noun = news ? opening : noun;
    if (noun < 0) {
      return null; // "(That) comes from the police."
    }
    Cue count = news ? HELD : syntax.cues().word(Cue.Use.NOUN, syntax.sentence(), noun);
    boolean dead = syntax.tag(noun - 1).equals("CD") && syntax.is(noun - 2, "of");
    String lemma = syntax.sentence().token(noun).lemma();
    boolean told = FigureNouns.number(lemma) || lemma.equals("report") || dead || news;
    Part base = count == null || !told ? null : phrases.beginningAt(come + 2);
    if (count == null || base == null) {
      return null;
    }
    Part source = phrases.withAppositions(phrases.extended(base));
    boolean body = // no "news from Mali", "from a blogger", "from a town"
        references.name(syntax.sentence(), source).speaker().id() != null
            && !references.country(syntax, source);
    if (!phrases.canSpeak(source) || (news && !body)) {
      return null;
    }
    Part cue = new Part(come, come + 1);
    Part words = new Part(relative ? come - 1 : come, source.last());
    return sayings.around(source, words, cue, count, null);
  }

  private @Nullable Saying read(int has) {
    int start = syntax.opensQuote(has + 1) ? has + 2 : has + 1;
    int number = start;
    while (number < start + NUMBER_WITHIN && hedge(number)) {
      number++;
    }
    int colon = number(number) ? -1 : colon(has);
    if (!number(number) && colon < 0) {
      return null;
    }
    Part source = subjects.before(groups.begin(has), false);
    if (source == null || syntax.tag(source.last()).startsWith("W")) {
      return null;
    }
    boolean told = colon < 0 ? paper(source) || counts(source, has, number) : speaks(source);
    told |= colon < 0 && alone(number + 1) && speaks(source);
    if (!told) {
      return null;
    }
    Part words = source.with(new Part(has, has));
    return sayings.behind(source, words, new Part(has, has), HELD, has + 1, null);
  }

  /** "The monitor has (23) dead", "The union has (23) people on its list". */
  private boolean counts(Part source, int has, int number) {
    boolean listed = listed(number + 1);
    boolean own = syntax.sentence().token(has).lemma().equals("have");
    if (!own || !(listed || counted(number + 1))) {
      return false;
    }
    if (!listed) {
      return counter(source);
    }
    return phrases.canSpeak(source) || phrases.holdsName(source);
  }

  private boolean counter(Part source) {
    Speaker speaker = references.name(syntax.sentence(), source).speaker();
    return speaker.id() != null && COUNTERS.contains(speaker.kind());
  }

  /** "The army has a lower figure(: 4,500)": where its number begins; -1 where it has none. */
  private int colon(int has) {
    int noun = has + 1;
    while (noun < has + FIGURE && (syntax.determiner(noun) || syntax.adjective(noun))) {
      noun++;
    }
    boolean figure =
        syntax.noun(noun)
            && syntax.is(noun + 1, ":")
            && syntax.sentence().token(has).lemma().equals("have")
            && syntax.cues().is(Cue.Use.NOUN, syntax.sentence(), noun);
    for (int i = noun + 2; figure && i < noun + 2 + NUMBER_WITHIN; i++) {
      if (number(i)) {
        return noun + 1;
      }
    }
    return -1;
  }

  /** "The army has (12).", "gave (12) this morning": what others have told of is counted. */
  private boolean alone(int behind) {
    int end = syntax.is(behind, "this") && syntax.noun(behind + 1) ? behind + 2 : behind;
    boolean at = syntax.tag(end).equals("IN");
    for (int i = end + 1; at && i < behind + TIME; i++) {
      end = syntax.time(i) ? i + 1 : end;
    }
    return syntax.stop(end);
  }

  /** "The army", "the UN", "its spokesman", who can have a figure to tell. */
  private boolean speaks(Part source) {
    return !syntax.pronoun(source.last()) && phrases.canSpeak(source);
  }

  /** "The government's own (list)": what is written down, and by whom. */
  private boolean paper(Part source) {
    Part base = phrases.beginningAt(source.first());
    int head = base == null ? source.last() : base.last();
    Cue medium = syntax.cues().word(Cue.Use.MEDIUM, syntax.sentence(), head);
    return medium != null && medium.status() == Status.STATED && !medium.takes(Cue.Takes.VIEW);
  }

  private boolean number(int i) {
    boolean today = syntax.is(i + 1, "this"); // "gave 252 this morning"
    return syntax.tag(i).equals("CD") && (today || !syntax.time(i));
  }

  /** "at least", "more than", "nearly". */
  private boolean hedge(int i) {
    String tag = syntax.tag(i);
    return tag.equals("IN") || tag.startsWith("RB") || tag.equals("JJR");
  }

  /** "(1,124) deaths on its list", "(40) people killed in the raid on its books". */
  private boolean listed(int behind) {
    for (int i = behind; i < behind + LISTED_WITHIN && !syntax.stop(i); i++) {
      boolean on = syntax.is(i, "on") || syntax.is(i, "in");
      int paper = syntax.adjective(i + 2) ? i + 3 : i + 2;
      if (on && syntax.tag(i + 1).equals("PRP$")) {
        return syntax.is(paper, "books")
            || syntax.cues().is(Cue.Use.MEDIUM, syntax.sentence(), paper);
      }
    }
    return false;
  }

  /** "(12) dead", "(12) killed", "(12), three of them children"; not "12 injured patients". */
  private boolean counted(int behind) {
    String tag = syntax.tag(behind);
    boolean fate = tag.equals("JJ") || tag.equals("VBN") || tag.equals("VBD");
    return syntax.stop(behind) || (fate && !syntax.noun(behind + 1));
  }
}
