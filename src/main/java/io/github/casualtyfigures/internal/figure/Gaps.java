package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;

/**
 * Tells numbers whose verb was said once, of another: "Kenya reported 12 deaths, Uganda nine and
 * Rwanda three", "40 Pakistani soldiers had died, and five Indian ones". Immutable; may be shared
 * by threads.
 */
final class Gaps {

  private static final int LONGEST_NAME = 6;
  private static final int LONGEST_CLAUSE = 12;

  private static final Set<String> LOSING = Set.of("suffer", "cost");

  private static final Set<String> PARTS =
      Set.of("day", "morning", "afternoon", "evening", "night", "week");

  private final Frames frames;

  Gaps(Frames frames) {
    this.frames = frames;
  }

  /**
   * Whether the phrase takes the verb of the figure before it in the sentence, {@code previous}.
   */
  boolean gapped(Sentence sentence, CountedPhrase phrase, Fate previous) {
    int before = beforeAside(sentence, phrase.first() - 1);
    int behind = phrase.last() + 1;
    if (phrase.bare() && Words.token(sentence, before, "and") && again(sentence, before, behind)) {
      return true;
    }
    boolean later = Words.token(sentence, before, "and") && FrontedGaps.later(sentence, behind);
    if (phrase.bare() && (later || nextDay(sentence, phrase) || elided(sentence, behind))) {
      return true;
    }
    boolean closed = Words.closed(sentence, behind);
    if (!phrase.bare()) {
      boolean ones = sentence.token(phrase.head()).is("ones");
      return closed && ones && before > 0 && sentence.token(before).is("and");
    }
    boolean listed = closed || Words.token(sentence, behind, "and");
    if (before >= 2 && accordingToAnother(sentence, before, behind)) {
      return true;
    }
    if (before < 2 || !listed) {
      return false;
    }
    if (accountedFor(sentence, before)) {
      return true;
    }
    int joint = beforeName(sentence, before);
    if (joint > 0 && joint < before && sentence.token(joint).is("and") && closed) {
      return true; // "…, and Battlegroup Dnepr as many as 75"
    }
    boolean another = joint > 0 && joint < before && Words.joint(sentence, joint);
    return (another
            && (ofNames(sentence, joint)
                || nextName(sentence, behind)
                || inSeries(sentence, before, behind)))
        || anotherSpeaker(sentence, before)
        || anotherCause(sentence, before, previous);
  }

  /**
   * "Air strikes killed 52, (shelling) nine", "Women made up 52 of the dead, children nine":
   * another subject and its number, behind no more than the number and the noun of the first.
   */
  private boolean anotherCause(Sentence sentence, int before, Fate previous) {
    int joint = before;
    boolean noun = false;
    while (joint > before - LONGEST_NAME && joint > 2 && subjectWord(sentence, joint)) {
      noun |=
          !sentence.token(joint).tag().startsWith("JJ") && !Words.tag(sentence, joint).equals("DT");
      joint--;
    }
    boolean digits = Character.isDigit(sentence.token(before + 1).text().charAt(0));
    boolean page = // "Route 66", unlike "the army 66"
        digits
            && !Words.tag(sentence, joint + 1).equals("DT")
            && (sentence.token(before).tag().equals("NN")
                || sentence.token(before).tag().equals("NNP"));
    if (!noun || page || !Words.joint(sentence, joint)) {
      return false;
    }
    if (previous.by().equals("gapped") && Words.tag(sentence, joint - 1).equals("CD")) {
      return true; // "mines nine and (shells) three"
    }
    boolean number = false;
    for (int i = joint - 1; i > Math.max(0, joint - LONGEST_CLAUSE); i--) {
      String tag = sentence.token(i).tag();
      number |= tag.equals("CD");
      boolean verb = Words.tensed(sentence, i) && i != previous.trigger();
      boolean main = i == previous.trigger() && Words.tensed(sentence, i);
      boolean shares =
          frames.verb(Frames.Kind.SHARE, sentence, i)
              || frames.verb(Frames.Kind.CAUSING, sentence, i);
      if (main || (verb && shares)) {
        return number && Words.noun(sentence, i - 1) && !ObjectRules.passive(sentence, i);
      }
      if (verb || sentence.token(i).is(",") || sentence.token(i).is(";")) {
        return false;
      }
    }
    return false;
  }

  private static boolean subjectWord(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    return Words.noun(sentence, i)
        || tag.startsWith("JJ")
        || tag.equals("VBG")
        || tag.equals("DT")
        || tag.equals("HYPH");
  }

  /**
   * "(West) more than 500, South another 730": a name and its number, and the next right behind.
   */
  private static boolean inSeries(Sentence sentence, int name, int joint) {
    int next = Words.token(sentence, joint + 1, "and") ? joint + 2 : joint + 1;
    int behind = next;
    if (!sentence.token(name).capitalised() || !Words.joint(sentence, joint)) {
      return false;
    }
    while (next < sentence.size() && nameWord(sentence, next)) {
      next++;
    }
    int number = next;
    while (number < sentence.size()
        && number < next + LONGEST_NAME
        && (Words.HEDGES.contains(sentence.token(number).lower())
            || Words.token(sentence, number, "another"))) {
      number++;
    }
    return next > behind && Words.tag(sentence, number).equals("CD");
  }

  /** "the French 200,000 and the Germans, by most estimates, (430,000)": before the aside, or i. */
  private static int beforeAside(Sentence sentence, int i) {
    boolean aside = false;
    for (int k = i - 1; k > i - LONGEST_NAME - 1 && k > 1 && Words.token(sentence, i, ","); k--) {
      if (sentence.token(k).is(",")) {
        return aside && sentence.token(k - 1).tag().startsWith("NNP") ? k - 1 : i;
      }
      aside = sentence.token(k).is("by") || sentence.token(k).is("according");
    }
    return i;
  }

  /** "1,125 are Mozambicans, (465 Zimbabweans) and (197 Basotho)": nations behind a nation. */
  static boolean nationToo(Sentence sentence, CountedPhrase phrase) {
    int joint = phrase.first() - 1;
    boolean ends =
        Words.closed(sentence, phrase.last() + 1)
            || Words.token(sentence, phrase.last() + 1, "and");
    return !phrase.bare()
        && ends
        && Words.joint(sentence, joint)
        && joint > 1
        && sentence.token(joint - 1).capitalised()
        && sentence.token(phrase.last()).capitalised()
        && phrase.meets(TriggerWord.Needs.PEOPLE);
  }

  /** "were displaced by war and 7.7 million by disasters": the same preposition once more. */
  private static boolean again(Sentence sentence, int and, int behind) {
    boolean by = Words.token(sentence, behind, "by") || Words.token(sentence, behind, "as");
    if (!by) {
      return false;
    }
    String preposition = sentence.token(behind).lower();
    for (int i = and - 1; i > Math.max(0, and - LONGEST_CLAUSE); i--) {
      if (sentence.token(i).is(preposition)) {
        return true;
      }
      if (sentence.token(i).is(",") || sentence.token(i).is(";") || Words.finite(sentence, i)) {
        return false;
      }
    }
    return false;
  }

  /** "970 were freed in April, and in May (1,050) were": the participle is said once. */
  private static boolean elided(Sentence sentence, int be) {
    return (Words.token(sentence, be, "were") || Words.token(sentence, be, "was"))
        && Words.closed(sentence, be + 1);
  }

  /** "12 were killed on Monday and another nine the next day": the verb is said once. */
  private static boolean nextDay(Sentence sentence, CountedPhrase phrase) {
    int the = phrase.last() + 1;
    boolean told =
        Words.token(sentence, phrase.first() - 1, "and")
            && Words.token(sentence, the, "the")
            && (Words.token(sentence, the + 1, "next")
                || Words.token(sentence, the + 1, "following")
                || Words.token(sentence, the + 1, "same"))
            && sentence.has(the + 2)
            && PARTS.contains(sentence.token(the + 2).lower());
    int end = the + 3;
    return told && (Words.closed(sentence, end) || Words.tag(sentence, end).equals("IN"));
  }

  /** The token before the name that ends at {@code last}. */
  private static int beforeName(Sentence sentence, int last) {
    int i = last;
    while (i > 0 && i > last - LONGEST_NAME && nameWord(sentence, i)) {
      i--;
    }
    return i > 0 && i < last && sentence.token(i).is("the") ? i - 1 : i; // "the Czech Republic"
  }

  private static boolean nameWord(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    return tag.startsWith("NNP") || tag.equals("HYPH"); // "Al-Awda"
  }

  /** "(Britain flew out 15,000, Germany 5,347) and France 2,834": the last of three names. */
  private static boolean nextName(Sentence sentence, int and) {
    int number = and + 1;
    while (sentence.has(number) && nameWord(sentence, number)) {
      number++;
    }
    boolean named = number > and + 1;
    while (sentence.has(number) && Words.HEDGES.contains(sentence.token(number).lower())) {
      number++; // "and Germany about 700"
    }
    return named && Words.token(sentence, and, "and") && Words.tag(sentence, number).equals("CD");
  }

  /** "Kenya reported 12 deaths, (Uganda) nine": whether a name is the subject of the verb. */
  private boolean ofNames(Sentence sentence, int joint) {
    for (int i = joint - 1; i > 0; i--) {
      if (sentence.token(i).is(";")) {
        return false;
      }
      boolean hosts = // as the tagger has "Turkey hosts"
          (frames.verb(Frames.Kind.HOSTING, sentence, i) && sentence.token(i).is("hosts"))
              || (sentence.token(i).lemma().equals("take") && sentence.token(i + 1).is("in"));
      if (hosts || (counts(sentence, i) && Words.verb(sentence, i))) {
        int subject = i - 1;
        while (subject > 0
            && (Words.HAVE.contains(sentence.token(subject).lower())
                || Words.adverb(sentence, subject))) {
          subject--;
        }
        return sentence.token(subject).tag().startsWith("NNP")
            || sentence.token(i).lemma().equals("cost"); // "cost France 40,000, Italy 9,000"
      }
    }
    return false;
  }

  /** "reported", "suffered", "cost". */
  private boolean counts(Sentence sentence, int verb) {
    return frames.verb(Frames.Kind.COUNTING, sentence, verb)
        || LOSING.contains(sentence.token(verb).lemma());
  }

  /**
   * "Nepal accounted for 105 deaths and India for 52", "was responsible for 82, the rebels for".
   */
  private static boolean accountedFor(Sentence sentence, int preposition) {
    if (!sentence.token(preposition).is("for") || !Words.noun(sentence, preposition - 1)) {
      return false;
    }
    for (int i = preposition - 2; i > 0; i--) {
      if (sentence.token(i).is("for")) {
        return sentence.token(i - 1).lemma().equals("account")
            || sentence.token(i - 1).is("responsible");
      }
    }
    return false;
  }

  /**
   * "hospitals reported 41 deaths, the police 38", "; the police, 38", "spoke of 41 dead, doctors
   * of 38": who speaks stands alone before the number.
   */
  private boolean anotherSpeaker(Sentence sentence, int before) {
    boolean apart = sentence.token(before).is(",");
    boolean of = sentence.token(before).is("of");
    int last = apart || of ? before - 1 : before;
    int i = last;
    boolean owned = false; // "Kenya's health ministry"
    while (i > 0 && (speakerWord(sentence, i) || hangs(sentence, i))) {
      owned |= sentence.token(i).tag().equals("POS");
      i--;
    }
    String article = sentence.token(i).tag();
    boolean named = i < last && (article.equals("DT") || article.equals("PRP$"));
    if (!named && apart && i < last && sentence.token(i).is(";")) { // "; Amnesty, more than 200"
      named = sentence.token(last).tag().startsWith("NNP");
      i++;
    }
    boolean name =
        sentence.token(last).tag().startsWith("NNP") && (of || Words.acronym(sentence, last, 3));
    if (!named && i < last && (name || owned || frames.is(Frames.Kind.TELLER, sentence, last))) {
      named = true;
      i++;
    }
    if (!named || i < 3) {
      return false;
    }
    boolean joined = apart ? sentence.token(i - 1).is(";") : Words.joint(sentence, i - 1);
    if (of) {
      return joined && spokeOf(sentence, i - 2);
    }
    for (int k = i - 2; joined && k > 0; k--) {
      boolean has = Words.HAVE.contains(sentence.token(k).lower()) && !Words.verb(sentence, k + 1);
      if (has || counts(sentence, k)) {
        return true;
      }
    }
    return false;
  }

  private static boolean speakerWord(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    return Words.noun(sentence, i) || tag.startsWith("JJ") || tag.equals("POS");
  }

  /** "the mission (in) Mali", "police (in the) town". */
  private static boolean hangs(Sentence sentence, int i) {
    int in = sentence.token(i).tag().equals("DT") ? i - 1 : i;
    return in > 1
        && (sentence.token(in).is("of") || sentence.token(in).is("in"))
        && Words.noun(sentence, in - 1);
  }

  /**
   * "nine died, police said, or 14, according to doctors", "nine according to the army; according
   * to doctors, 14": the same count by somebody else.
   */
  private boolean accordingToAnother(Sentence sentence, int before, int behind) {
    int next = Words.token(sentence, behind, ",") ? behind + 1 : behind;
    if (according(sentence, next)) {
      return counterpart(sentence, before) && toldBefore(sentence, before);
    }
    if (!sentence.token(before).is(",") || !Words.closed(sentence, behind)) {
      return false;
    }
    int to = before - 1;
    while (to > before - LONGEST_CLAUSE
        && (Words.noun(sentence, to)
            || sentence.token(to).tag().startsWith("JJ")
            || sentence.token(to).tag().equals("DT")
            || sentence.token(to).tag().equals("POS"))) {
      to--;
    }
    return to < before - 1
        && to > 3
        && according(sentence, to - 1)
        && (counterpart(sentence, to - 2) || sentence.token(to - 2).is("but"))
        && toldBefore(sentence, to - 2);
  }

  private static boolean according(Sentence sentence, int i) {
    return Words.token(sentence, i, "according") && Words.token(sentence, i + 1, "to");
  }

  private static boolean counterpart(Sentence sentence, int i) {
    return Words.joint(sentence, i) || sentence.token(i).is(";") || sentence.token(i).is("or");
  }

  /** Whether somebody vouches for what stands before {@code end}. */
  private boolean toldBefore(Sentence sentence, int end) {
    for (int i = 0; i < end; i++) {
      if (according(sentence, i)
          || (Words.tensed(sentence, i) && frames.verb(Frames.Kind.SPEAKING, sentence, i))) {
        return true;
      }
    }
    return false;
  }

  /** "(spoke of) 41 dead": the preposition of the verb before, which its next speaker repeats. */
  private static boolean spokeOf(Sentence sentence, int last) {
    for (int k = last; k > 0; k--) {
      if (sentence.token(k).is("of")) {
        String verb = sentence.token(k - 1).lemma();
        return verb.equals("speak") || verb.equals("talk") || verb.equals("tell");
      }
    }
    return false;
  }
}
