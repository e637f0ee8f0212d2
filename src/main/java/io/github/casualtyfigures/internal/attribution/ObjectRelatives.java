package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.lexicon.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the relative clauses that tell who gives a figure which another speaker only mentions: "far
 * more than (the 40 deaths) that the ministry acknowledged", "a toll that the mayor raised to (39
 * dead)". Nothing else of the sentence is theirs. Belongs to one call.
 */
final class ObjectRelatives {

  /** How many words a figure has at most: "at least 1,200 Russian and Belarusian soldiers dead". */
  private static final int FIGURE = 9;

  private static final int OWN_DEED = 4;

  /** What one calls a figure that one gives. */
  private static final Set<String> HELD =
      Set.of("provisional", "preliminary", "initial", "incomplete", "conservative", "minimum");

  private static final Cue CALLED =
      new Cue(Cue.Use.VERB, Set.of(Cue.Takes.OBJECT), Set.of(), Status.STATED, "figure called");

  private final Syntax syntax;
  private final NounPhrases phrases;
  private final VerbGroups groups;
  private final SubjectPhrases behind;
  private final Adjuncts adjuncts;
  private final Sayings sayings;
  private final StruckObjects struck;

  ObjectRelatives(Syntax syntax, NounPhrases phrases) {
    this.syntax = syntax;
    this.phrases = phrases;
    this.groups = new VerbGroups(syntax);
    this.behind = new SubjectPhrases(syntax);
    this.adjuncts = new Adjuncts(syntax, phrases);
    this.sayings = new Sayings(syntax, phrases);
    this.struck = new StruckObjects(syntax);
  }

  /** The sayings of {@code found} with those of relative clauses in the place of misread ones. */
  List<Saying> apply(List<Saying> found) {
    List<Saying> sayings = found;
    for (int i = 2; i < syntax.last(); i++) {
      boolean cue = syntax.finite(i) || syntax.tag(i).equals("VBN");
      Phrases.Match<Cue> match = cue ? syntax.cues().verb(syntax.sentence(), i) : null;
      Cue row = match == null ? null : match.value();
      row = row != null && row.takes(Cue.Takes.VIEW) ? called(i) : row;
      Saying saying =
          match == null || row == null ? null : read(i, new Part(i, i + match.length() - 1), row);
      if (saying != null && !(saying.content().get(0).first() == 0 && told(found, saying))) {
        sayings = with(sayings, saying);
      }
    }
    return sayings;
  }

  /** "a toll that the mayor (called) provisional": what he holds to, if not for good; or null. */
  private @Nullable Cue called(int verb) {
    int as = syntax.is(verb + 1, "as") ? verb + 2 : verb + 1;
    boolean held = syntax.adjective(as) && HELD.contains(syntax.lower(as));
    return held && syntax.stop(as + 1) ? CALLED : null;
  }

  /** "(The army said) that nine died, a number that the mayor confirmed": it is the army's. */
  private static boolean told(List<Saying> found, Saying apposed) {
    Part content = apposed.content().get(0);
    return found.stream()
        .anyMatch(
            other ->
                other.words().last() <= content.last()
                    && other.content().stream().anyMatch(part -> part.first() <= content.last()));
  }

  private static List<Saying> with(List<Saying> found, Saying saying) {
    List<Saying> sayings = new ArrayList<>();
    for (Saying other : found) {
      boolean same = other.cue() != null && other.cue().equals(saying.cue());
      if (!same) {
        sayings.add(other);
      }
    }
    sayings.add(saying);
    return sayings;
  }

  private @Nullable Saying read(int verb, Part words, Cue cue) {
    int begin = groups.begin(verb);
    if (groups.negated(begin, verb)
        || groups.hypothetical(begin, verb)
        || groups.passive(begin, verb)) {
      return null;
    }
    int left = begin - 1;
    while (syntax.adverb(left)) {
      left--;
    }
    Part speaker = speaker(left);
    if (speaker == null || !mayGive(speaker, cue)) {
      return null;
    }
    int end = speaker.first() - 1;
    boolean pronoun = syntax.is(end, "that") || syntax.is(end, "which") || syntax.is(end, "whom");
    end = pronoun ? end - 1 : end;
    Part content = content(end, pronoun, words, cue);
    boolean who = syntax.is(words.last() + 1, "of") && struck.endAt(end); // "12 it accused of"
    if (content == null || who) {
      return null;
    }
    Part all = new Part(speaker.first(), words.last());
    Part group = new Part(begin, words.last());
    return sayings.around(speaker, all, group, cue, null).withContent(List.of(content));
  }

  private @Nullable Part content(int end, boolean pronoun, Part words, Cue cue) {
    int next = words.last() + 1;
    boolean changes = cue.takes(Cue.Takes.TOLL) || cue.takes(Cue.Takes.MARK);
    if (changes && toll(end)) {
      Part put = pronoun ? put(next) : null;
      put = put == null ? stands(next) : put;
      if (put != null) {
        return put;
      }
    }
    boolean object =
        cue.takes(Cue.Takes.OBJECT) || cue.takes(Cue.Takes.TOLL) || spokenOf(words, cue);
    boolean held = cue.equals(CALLED);
    boolean ends = held || (object && !syntax.is(next, "as") && ends(adjuncts.skip(next)));
    if (!ends && !(cue.takes(Cue.Takes.CLAUSE) && ownDeed(next))) {
      return null;
    }
    boolean given =
        held || (cue.status() != Status.DENIED && Utterance.given(syntax.sentence(), words, cue));
    return figure(end, given, pronoun);
  }

  /** "that the mayor (spoke of)". */
  private boolean spokenOf(Part words, Cue cue) {
    return words.last() > words.first() && !cue.takes(Cue.Takes.LISTENER);
  }

  /** The clause ends here, or the verb whose subject it describes follows. */
  private boolean ends(int i) {
    return syntax.stop(i) || syntax.finite(i) || syntax.is(i, "and") || syntax.is(i, "but");
  }

  /** "the 12 men the army says (it lost)". */
  private boolean ownDeed(int from) {
    if (!syntax.pronoun(from)) {
      return false;
    }
    for (int i = from + 1; i < from + OWN_DEED; i++) {
      if (syntax.stop(i)) {
        return i > from + 1;
      }
      if (!syntax.verb(i) && !syntax.adverb(i)) {
        return false;
      }
    }
    return false;
  }

  /** "at (39 dead)", "to (39 dead)": the words behind a verb that puts a figure. */
  private @Nullable Part put(int from) {
    boolean mark = syntax.is(from, "to") || syntax.is(from, "at");
    return mark ? counted(from + 1) : null;
  }

  /** The words from {@code first} to the end of the clause, if a number is among them. */
  private @Nullable Part counted(int first) {
    int last = first;
    boolean counted = false;
    while (syntax.inside(last + 1) && !syntax.stop(last + 1) && last < first + FIGURE) {
      counted |= syntax.tag(last).equals("CD") && !syntax.time(last);
      last++;
    }
    counted |= syntax.tag(last).equals("CD") && !syntax.time(last);
    return counted ? new Part(first, last) : null;
  }

  /** "(The last toll the army gave)(, in May,) was 39 dead": what the figure is. */
  private @Nullable Part stands(int behind) {
    int is = adjuncts.skip(behind);
    if (syntax.comma(is)) {
      is++;
      while (syntax.inside(is) && !syntax.comma(is) && !syntax.finite(is)) {
        is++;
      }
      is++;
    }
    String lemma = syntax.finite(is) ? syntax.sentence().token(is).lemma() : "";
    boolean at = lemma.equals("stand") && syntax.is(is + 1, "at");
    return lemma.equals("be") || at ? counted(is + (at ? 2 : 1)) : null;
  }

  /** "a toll", "a figure": a noun that stands for a number. */
  private boolean toll(int noun) {
    return syntax.noun(noun) && syntax.cues().is(Cue.Use.NOUN, syntax.sentence(), noun);
  }

  /** Who ends at {@code last}; the words before him may be those of the figure. */
  private @Nullable Part speaker(int last) {
    Part base = behind.endingAt(last);
    if (base == null || syntax.time(last) || syntax.is(last, "that")) {
      return null;
    }
    while (syntax.attaches(base.first() - 1) && syntax.noun(base.first() - 2)) {
      Part head = behind.endingAt(base.first() - 2); // "the last toll the army of Kenya gave"
      if (head == null) {
        break;
      }
      base = head;
    }
    int first = syntax.is(base.first(), "that") ? base.first() + 1 : base.first();
    boolean counted = false;
    for (int i = base.first() + 1; i <= base.last(); i++) {
      counted |= syntax.tag(i - 1).equals("CD");
      first = (counted && figureEnds(i - 1)) || names(i) ? i : first;
    }
    Part speaker = new Part(first, last);
    boolean number = syntax.tag(first).equals("CD");
    return number ? null : speaker;
  }

  /** "a toll (Governor) Obi", "the last toll (doctors)": who begins behind the noun of a count. */
  private boolean names(int i) {
    boolean who = syntax.capital(i) || syntax.tag(i).equals("NNS");
    return who && toll(i - 1) && FigureNouns.number(syntax.lower(i - 1));
  }

  /** "that state media reported", but not "the lives that the war claimed", "the storm put at". */
  private boolean mayGive(Part speaker, Cue cue) {
    boolean said = cue.takes(Cue.Takes.OBJECT) && !cue.takes(Cue.Takes.REGISTER);
    return (said && cue.status() != Status.CLAIMED)
        || syntax.pronoun(speaker.first())
        || phrases.canSpeak(speaker);
  }

  /** "the 45 (deaths) Iran's ministry", "the 45 (dead) police": what a figure ends in. */
  private boolean figureEnds(int i) {
    boolean struck = syntax.tag(i).equals("JJ") && syntax.tag(i - 1).equals("CD");
    return struck || (syntax.tag(i).equals("NNS") && !syntax.capital(i));
  }

  /**
   * "(the 40 deaths) that", "(a toll of 40) which", "the (600 dead) the army": a figure that ends
   * here. Without a pronoun it has to be a definite one, or the speaker's clause would begin with
   * it.
   */
  private @Nullable Part figure(int end, boolean given, boolean pronoun) {
    int number = -1;
    int i = end;
    while (i > end - FIGURE && part(i, end)) {
      number = syntax.tag(i).equals("CD") && !syntax.time(i) ? i : number;
      i--;
    }
    if (number < 0) {
      return given ? apposed(end) : null;
    }
    boolean definite = syntax.is(i, "the") || syntax.tag(i).equals("PRP$");
    return pronoun || definite ? new Part(Math.max(i, 0), end) : null;
  }

  /** "(Nine people died), a figure that the ministry gave": what the figure is told of. */
  private @Nullable Part apposed(int noun) {
    int article = syntax.adjective(noun - 1) ? noun - 2 : noun - 1;
    boolean told =
        toll(noun)
            && syntax.tag(article).equals("DT")
            && syntax.comma(article - 1)
            && syntax.finiteBetween(0, article - 1);
    return told ? new Part(0, article - 2) : null;
  }

  private boolean part(int i, int end) {
    String tag = syntax.tag(i);
    boolean fate = tag.equals("VBN") || tag.equals("VBD");
    return syntax.noun(i)
        || tag.equals("CD")
        || tag.startsWith("JJ")
        || (fate && (i == end || syntax.tag(i - 1).equals("CD")))
        || syntax.is(i, "of")
        || syntax.is(i, "than")
        || syntax.is(i, "at")
        || syntax.is(i, "least")
        || (syntax.is(i, "and") && i < end)
        || (tag.startsWith("RB") && syntax.tag(i + 1).equals("CD"));
  }
}
