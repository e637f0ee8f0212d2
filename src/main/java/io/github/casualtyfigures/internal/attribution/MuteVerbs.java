package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Status;

/**
 * Tells the verbs of saying by which nobody says anything: "people reported missing fell to 17",
 * "as worshippers gathered", "rebels claim bombing that killed 25". Belongs to one call.
 */
final class MuteVerbs {

  private static final int DEED = 8;

  private final Syntax syntax;
  private final NounPhrases phrases;
  private final Adjuncts adjuncts;

  MuteVerbs(Syntax syntax, NounPhrases phrases, Adjuncts adjuncts) {
    this.syntax = syntax;
    this.phrases = phrases;
    this.adjuncts = adjuncts;
  }

  /** Whether {@code source} says nothing by the verb at {@code verb}. */
  boolean mute(Part source, int verb, Cue cue) {
    return reduced(verb, source)
        || changed(verb, source, cue)
        || summed(source, verb)
        || supposed(verb, cue)
        || feared(verb, cue)
        || (menaces(cue) && !phrases.canSpeak(source))
        || unnamed(source, verb)
        || gathered(verb, source, cue)
        || befalls(source, cue);
  }

  /**
   * "DNA tests have (put a name to) 254 of them", "hackers (gathered the names of) 12 men": only
   * bodies and people with an office tell by it, of a number right behind.
   */
  private boolean unnamed(Part source, int verb) {
    int name = syntax.determiner(verb + 1) ? verb + 2 : verb + 1;
    boolean named = syntax.is(name, "name") || syntax.is(name, "names");
    boolean to = syntax.is(name + 1, "to");
    if (!named || !(to || syntax.is(name + 1, "of"))) {
      return false;
    }
    boolean paper = to && syntax.cues().is(Cue.Use.MEDIUM, syntax.sentence(), source.last());
    return paper || !phrases.canSpeak(source) || !syntax.tag(name + 2).equals("CD");
  }

  /** "soldiers (confirmed dead) in the east", "climbers (reported missing)": nobody speaks. */
  boolean describes(int last, Cue cue) {
    String next = syntax.tag(last + 2);
    boolean hangs = next.equals("IN") && !syntax.is(last + 2, "of");
    boolean tail = hangs || next.startsWith("VB") || syntax.stop(last + 2);
    boolean people = syntax.tag(last - 1).equals("NNS") && tail;
    boolean counted = syntax.is(last - 2, "of") || syntax.tag(last - 2).equals("CD");
    String fate = syntax.tag(last + 1);
    boolean thing =
        fate.equals("VBN") && !syntax.cues().is(Cue.Use.ROLE, syntax.sentence(), last - 1);
    boolean found = fate.equals("JJ") || thing || (counted && fate.equals("VBG"));
    return people && found && !cue.takes(Cue.Takes.MARK);
  }

  /** "two hikers (said) to be brothers", "a man (said) to have fled": others say so of them. */
  boolean saidOf(int last, Cue cue) {
    boolean state = syntax.is(last + 2, "be") || syntax.is(last + 2, "have");
    return syntax.is(last + 1, "to") && state && !cue.takes(Cue.Takes.INFINITIVE);
  }

  /** "The toll, previously (put) at 120, is": what others have done with a count. */
  private boolean changed(int verb, Part source, Cue cue) {
    boolean toll = cue.takes(Cue.Takes.MARK) || cue.takes(Cue.Takes.TOLL);
    boolean number = syntax.is(verb + 1, "at") || syntax.is(verb + 1, "to");
    int left = verb - 1;
    while (syntax.adverb(left)) {
      left--;
    }
    return toll
        && number
        && syntax.comma(left)
        && syntax.cues().is(Cue.Use.NOUN, syntax.sentence(), source.last());
  }

  /** "The battle raged for weeks, (claiming) a million casualties": no one says so. */
  private boolean befalls(Part source, Cue cue) {
    Part base = cue.status() == Status.CLAIMED ? phrases.beginningAt(source.first()) : null;
    int head = base == null ? source.last() : base.last();
    return cue.status() == Status.CLAIMED
        && syntax.cues().is(Cue.Use.EVENT, syntax.sentence(), head);
  }

  /** "All (told), 40 died", "All told 40 died": in sum; but "All told reporters that 40 died". */
  private boolean summed(Part source, int verb) {
    return syntax.is(verb, "told")
        && source.first() == source.last()
        && syntax.is(source.last(), "all")
        && syntax.stop(source.first() - 1)
        && adjuncts.that(verb + 2) < 0;
  }

  /** "The number of people (reported) missing fell": a participle with a verb behind it. */
  private boolean reduced(int verb, Part source) {
    String fate = syntax.tag(verb + 1);
    boolean participle = fate.startsWith("JJ") || fate.equals("VBN") || fate.equals("VBG");
    return participle
        && syntax.finite(verb + 2)
        && (!phrases.canSpeak(source) || syntax.tag(source.first()).equals("CD"));
  }

  /**
   * "In May, a ferry (thought) to be full sank": what is thought of it, and nothing that it says.
   * "He (determined) never to return": what one has in mind.
   */
  private boolean supposed(int verb, Cue cue) {
    int to = syntax.is(verb + 1, "never") || syntax.is(verb + 1, "not") ? verb + 2 : verb + 1;
    return syntax.tag(verb).startsWith("VB")
        && syntax.tag(to).equals("TO")
        && syntax.tag(to + 1).equals("VB")
        && !cue.takes(Cue.Takes.INFINITIVE)
        && !cue.takes(Cue.Takes.LISTENER);
  }

  /** "58 were missing and (feared) drowned": others fear it; but "(feared) trapped miners died". */
  private boolean feared(int verb, Cue cue) {
    String fate = cue.status() == Status.FEARED ? syntax.tag(verb + 1) : "";
    String next = syntax.tag(verb + 2);
    return (fate.equals("VBN") || syntax.is(verb + 1, "dead"))
        && !next.startsWith("NN")
        && !next.startsWith("JJ");
  }

  /** "High winds (threatened) to reach the town": who only threatens must be somebody. */
  private static boolean menaces(Cue cue) {
    return cue.takes(Cue.Takes.INFINITIVE) && cue.takes(Cue.Takes.THAT);
  }

  /** "bombed a village as worshippers (gathered)", but not ", as the paper gathered". */
  private boolean gathered(int verb, Part source, Cue cue) {
    boolean that = cue.takes(Cue.Takes.THAT) && !cue.takes(Cue.Takes.CLAUSE);
    return that
        && syntax.is(source.first() - 1, "as")
        && !(syntax.stop(source.first() - 2) && phrases.canSpeak(source))
        && adjuncts.that(verb + 1) < 0;
  }

  /** "(claim) station bombing that killed 25": who takes credit for a deed counts nobody. */
  boolean credit(Part words, Cue cue) {
    Part deed =
        cue.status() == Status.CLAIMED && cue.takes(Cue.Takes.OBJECT)
            ? phrases.beginningAt(words.last() + 1)
            : null;
    boolean accused = // "accused the RSF of a massacre that killed 25"
        deed != null && syntax.name(deed.last()) && syntax.is(deed.last() + 1, "of");
    if (deed == null || accused || speech(deed.last())) {
      return false;
    }
    for (int i = deed.first(); i < deed.last() + DEED; i++) {
      boolean relative = i > deed.last() && (syntax.is(i, "that") || syntax.tag(i).equals("WDT"));
      if (relative) {
        return syntax.finite(i + 1) || syntax.tag(i - 1).equals("IN");
      }
      boolean aside = syntax.comma(i) && syntax.tag(i + 1).equals("WDT");
      if (syntax.tag(i).equals("CD") || syntax.finite(i) || (syntax.stop(i) && !aside)) {
        return false;
      }
    }
    return false;
  }

  /** "a toll that", "the minister that": no deed. */
  private boolean speech(int head) {
    Cue noun = syntax.cues().word(Cue.Use.NOUN, syntax.sentence(), head);
    boolean told = noun != null && !noun.takes(Cue.Takes.VIEW);
    return told || syntax.cues().is(Cue.Use.ROLE, syntax.sentence(), head);
  }
}
