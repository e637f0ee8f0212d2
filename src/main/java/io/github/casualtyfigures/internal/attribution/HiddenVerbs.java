package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.List;
import java.util.Set;

/**
 * Finds verbs of saying that the tagger has taken for nouns, because commas or a relative pronoun
 * hide their clause: "…, Iranian state television (reports).", and reports that it has taken for
 * verbs. Belongs to one call.
 */
final class HiddenVerbs extends SentenceWords {

  /** What is done with a statement or a video. */
  private static final Set<String> PUBLISHED =
      WordTable.of(
          "posted",
          "published",
          "released",
          "issued",
          "shared",
          "uploaded",
          "aired",
          "sent",
          "circulated",
          "distributed",
          "read",
          "carried",
          "broadcast",
          "relayed",
          "delivered");

  private static final Set<String> SUBJECTS = WordTable.of("it", "he", "she", "they");

  private static final int ACRONYM = 3;

  private final Cues cues;

  HiddenVerbs(Sentence sentence, Cues cues) {
    super(sentence);
    this.cues = cues;
  }

  /**
   * "…, Ukraine estimates, …", "…, Iranian state television reports.", "…, the UN's migration
   * agency (IOM) estimates.": between commas it is a verb.
   */
  boolean enclosed(List<String> known, int i) {
    if (i < 2 || !known.get(i).equals("NNS") || !cues.thirdPerson(lower(i))) {
      return false;
    }
    boolean acronym = is(i - 1, ")") && is(i - ACRONYM, "(") && i > ACRONYM;
    int head = acronym ? i - ACRONYM - 1 : i - 1;
    boolean named = acronym || known.get(head).equals("NNP");
    int begin = beforeNouns(known, head);
    while (named && begin > 0 && known.get(begin).equals("IN") && inName(known, begin - 1)) {
      begin = beforeNouns(known, begin - 1);
    }
    boolean role = begin < head && speaks(head);
    if (role || named) {
      begin = beforeModifiers(known, begin);
    }
    boolean article = known.get(begin).equals("DT");
    int left = article ? begin - 1 : begin;
    boolean quoted = left > 0 && known.get(left).equals("\'\'");
    boolean opens = is(quoted ? left - 1 : left, ",");
    boolean closes = i + 1 == known.size() || is(i + 1, ",") || is(i + 1, ".") || is(i + 1, ";");
    boolean headline = i + 1 == known.size(); // "…, London institute estimates"
    return begin < i - 1 && opens && closes && (named || article || role || headline);
  }

  /** "The military (claims) it rescued 40 people": nothing before it is a verb, what follows is. */
  boolean leading(List<String> known, int i) {
    if (!known.get(i).equals("NNS")
        || i + 1 >= known.size()
        || !SUBJECTS.contains(lower(i + 1))
        || !cues.thirdPerson(lower(i))) {
      return false;
    }
    String verb = tag(known, i + 2);
    String object = tag(known, i + 3);
    boolean clause =
        (verb.equals("VBD") || verb.equals("VBZ") || verb.equals("VBP") || verb.equals("MD"))
            && !object.equals("IN")
            && !object.startsWith("VB")
            && !object.equals(",");
    for (int k = i + 3; clause && k < known.size() && !is(k, ","); k++) {
      boolean own = // "estimates they gave parliament put losses at 40"
          known.get(k).equals("VBD") || known.get(k).equals("VBZ") || known.get(k).equals("VBP");
      clause = !own || is(k - 1, "and") || known.get(k - 1).startsWith("W");
    }
    clause &= known.get(0).equals("DT") || known.get(0).equals("NNP");
    for (int k = i - 1; clause && k >= 0; k--) {
      clause = ofNounPhrase(known.get(k)) && !known.get(k).equals("POS");
    }
    return clause && i > 0;
  }

  /** "There are also (reports) that": a noun that an adverb makes look like a verb. */
  boolean existing(List<String> known, int i) {
    int be = i - 1;
    while (tag(known, be).equals("RB")) {
      be--;
    }
    return known.get(i).equals("VBZ")
        && be < i - 1
        && be > 0
        && is(be - 1, "there")
        && sentence.token(be).lemma().equals("be");
  }

  /** "state (television)", "IOM (data)". */
  private boolean speaks(int i) {
    return cues.is(Cue.Use.ROLE, sentence, i) || cues.is(Cue.Use.MEDIUM, sentence, i);
  }

  /** "losses, which the Kenyan army (estimates) at 165": the verb of a relative clause. */
  boolean relative(List<String> known, int i) {
    boolean hidden =
        known.get(i).equals("NNS") ? cues.thirdPerson(lower(i)) : known.get(i).equals("VBN");
    boolean noun = hidden && i > 1 && is(i + 1, "at") && known.get(i - 1).startsWith("NN");
    if (!noun || !tag(known, i + 2).equals("CD") || cues.verb(sentence, i) == null) {
      return false;
    }
    int left = i - 1;
    while (left > 0 && ofNounPhrase(known.get(left))) {
      left--;
    }
    return known.get(left).equals("WDT");
  }

  private static boolean ofNounPhrase(String tag) {
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("DT")
        || tag.equals("POS")
        || tag.equals("PRP$");
  }

  /**
   * "…, Kenya's state media (report).", "…, figures of the agency (show).", "(locals (report) 10)".
   */
  boolean enclosedPlural(List<String> known, int i) {
    boolean bracket = i > 1 && is(i - 2, "(") && tag(known, i + 1).equals("CD");
    if (bracket && known.get(i).equals("NN") && known.get(i - 1).equals("NNS")) {
      return cues.form(lower(i));
    }
    boolean closes = is(i + 1, ",") || (i + 2 == known.size() && is(i + 1, "."));
    boolean ends = known.get(i).equals("NN") && i > 2 && closes;
    if (!ends || !cues.form(lower(i))) {
      return false;
    }
    int head = headBefore(known, i);
    if (!known.get(head).equals("NNS")) {
      return false;
    }
    int left = beforeNouns(known, head);
    left = left > 0 && known.get(left).equals("POS") ? beforeNouns(known, left - 1) : left;
    left = beforeModifiers(known, left); // ", new figures"
    return is(left, ",") || (left > 0 && known.get(left).equals("DT") && is(left - 1, ","));
  }

  /** "Residents of the town (claim) 76": a plural that opens the sentence, and a number. */
  boolean numbers(List<String> known, int i) {
    if (i == 0 || !known.get(i).equals("NN") || !tag(known, i + 1).equals("CD")) {
      return false;
    }
    int head = headBefore(known, i);
    int left = beforeNouns(known, head);
    left = left > 0 && known.get(left).equals("POS") ? beforeNouns(known, left - 1) : left;
    boolean opens = left == 0 || is(left, ",") || known.get(left).equals("CC");
    return opens && known.get(head).equals("NNS") && head < i && cues.form(lower(i));
  }

  /** "The council, chaired by the president, (lists) 521 missing". */
  boolean lists(List<String> known, int i) {
    boolean number = known.get(i).equals("NNS") && is(i - 1, ",") && tag(known, i + 1).equals("CD");
    int open = i - 2;
    while (number && open > 0 && !is(open, ",")) {
      open--;
    }
    boolean aside = number && open > 0 && tag(known, open + 1).equals("VBN");
    return aside
        && tag(known, open - 1).startsWith("NN")
        && !is(i, "leaves")
        && cues.thirdPerson(lower(i));
  }

  /** "The rebels, for their part, (claim) to have killed 30", "(claim) that 30 died". */
  boolean behindAside(List<String> known, int i) {
    boolean to = is(i + 1, "to") && tag(known, i + 2).equals("VB");
    if (!known.get(i).equals("NN") || !is(i - 1, ",") || !(to || is(i + 1, "that"))) {
      return false;
    }
    int open = i - 2;
    while (open > 0 && !is(open, ",")) {
      open--;
    }
    return known.get(open + 1).equals("IN")
        && tag(known, open - 1).equals("NNS")
        && cues.form(lower(i));
  }

  /** The noun on which those before {@code i} hang: "(figures) of the agency show". */
  private static int headBefore(List<String> known, int i) {
    int left = beforeNouns(known, i - 1);
    left = left > 0 && known.get(left).equals("POS") ? beforeNouns(known, left - 1) : left;
    left = beforeModifiers(known, left); // "of Western intelligence"
    left = left > 0 && known.get(left).equals("DT") ? left - 1 : left;
    return left > 0 && known.get(left).equals("IN") ? left - 1 : i - 1;
  }

  /** "the (Organization) for Migration". */
  private static boolean inName(List<String> known, int i) {
    return known.get(i).startsWith("NNP");
  }

  /** The last token before the nouns that end with {@code i}; 0 where they open the sentence. */
  private static int beforeNouns(List<String> known, int i) {
    int left = i;
    while (left > 0 && known.get(left).startsWith("NN")) {
      left--;
    }
    return left;
  }

  /** The last token before adjectives and possessors: "(,) Iranian state television". */
  private static int beforeModifiers(List<String> known, int i) {
    int left = i;
    while (left > 0
        && (known.get(left).startsWith("JJ")
            || known.get(left).startsWith("NN")
            || known.get(left).equals("VBG")
            || known.get(left).equals("POS"))) {
      left--;
    }
    return left;
  }

  /** "Nine died, (reports) from the area said": papers, of which another verb tells more. */
  boolean paperFrom(List<String> known, int i) {
    boolean opens = known.get(i).equals("VBZ") && (i == 0 || is(i - 1, ","));
    boolean paper = cues.is(Cue.Use.MEDIUM, sentence, i) || cues.is(Cue.Use.NOUN, sentence, i);
    if (!opens || !tag(known, i + 1).equals("IN") || !paper) {
      return false;
    }
    int verb = i + 2;
    while (tag(known, verb).startsWith("NN")
        || tag(known, verb).startsWith("JJ")
        || tag(known, verb).equals("DT")
        || tag(known, verb).equals("CC")) {
      verb++;
    }
    return tag(known, verb).startsWith("VB") && cues.verb(sentence, verb) != null;
  }

  /** Whether a verb that looks like that of its clause only tells more of a noun before it. */
  boolean participle(List<String> known, int i) {
    return saidToBe(known, i) || ofPaper(known, i) || briefedOn(known, i) || askedAbout(known, i);
  }

  /** "two people (briefed) on the findings said": who speaks by the verb behind was told. */
  private boolean briefedOn(List<String> known, int i) {
    boolean on = known.get(i).equals("VBD") && is(i + 1, "on");
    Phrases.Match<Cue> verb = on ? cues.verb(sentence, i) : null;
    boolean listener =
        verb != null && verb.value().takes(Cue.Takes.LISTENER); // not "said on May 3"
    if (!listener || !tag(known, i - 1).startsWith("NN")) {
      return false;
    }
    int end = i + 2;
    while (briefing(tag(known, end)) && !is(end, "that")) {
      end++;
    }
    return end > i + 2 && tag(known, end).startsWith("VB") && cues.verb(sentence, end) != null;
  }

  /** "the minister, (asked) about the toll, said": by others. */
  private boolean askedAbout(List<String> known, int i) {
    return known.get(i).equals("VBD")
        && is(i - 1, ",")
        && is(i, "asked")
        && (is(i + 1, "about") || is(i + 1, "by") || tag(known, i + 1).equals("WRB"));
  }

  private static boolean briefing(String tag) {
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("DT")
        || tag.equals("PRP$")
        || tag.equals("IN");
  }

  /** "a source, said to be close to the palace, told": others say so of him. */
  private boolean saidToBe(List<String> known, int i) {
    return known.get(i).equals("VBD")
        && is(i - 1, ",")
        && is(i + 1, "to")
        && tag(known, i + 2).equals("VB")
        && sentence.token(i).lemma().equals("say");
  }

  /**
   * "said in a statement (posted) on its website": what was done with a paper that is no subject.
   */
  private boolean ofPaper(List<String> known, int i) {
    boolean published =
        i > 2 && known.get(i).equals("VBD") && PUBLISHED.contains(sentence.token(i).lower());
    if (!published || !cues.is(Cue.Use.MEDIUM, sentence, i - 1)) {
      return false;
    }
    int in = i - 2;
    while (in > 0 && (tag(known, in).startsWith("JJ") || tag(known, in).startsWith("NN"))) {
      in--;
    }
    in = tag(known, in).equals("DT") || tag(known, in).equals("PRP$") ? in - 1 : in;
    return in > 0 && (is(in, "in") || is(in, "on") || is(in, "via"));
  }
}
