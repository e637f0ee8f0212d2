package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Mends the tags of one sentence where they hide a speaker or his verb. Belongs to one call. */
final class TagMender {

  private final Sentence sentence;
  private final Cues cues;

  TagMender(Sentence sentence, Cues cues) {
    this.sentence = sentence;
    this.cues = cues;
  }

  /** The tags, where a speaker's name or his verb has been taken for something else. */
  List<String> mended() {
    List<String> mended = new ArrayList<>(sentence.tags());
    for (int i = 0; i < mended.size(); i++) {
      if (acronym(mended, i)) {
        mended.set(i, "NNP");
        possessive(mended, i + 1);
      } else if (shouted(mended, i)) {
        mended.set(i, "VBD");
      } else if (parted(mended, i)) {
        mended.set(i, "RB");
      } else if (misreadPart(mended, i)) {
        mended.set(i, "NNP");
      } else if (misreadRole(mended, i)) {
        mended.set(i, "NN");
      } else if (countedKind(mended, i) || saidToBe(mended, i)) {
        mended.set(i, "VBN");
      } else if (mended.get(i).equals("JJR") && tag(mended, i + 1).startsWith("VB")) {
        mended.set(i, "RBR");
      } else if (misreadName(mended, i)) {
        mended.set(i, "NNP");
      } else if (enclosedVerb(mended, i)) {
        mended.set(i, "VBZ");
      } else if (misreadVerb(mended, i)) {
        mended.set(i, mended.get(i).equals("NNS") ? "VBZ" : "VBD");
      }
    }
    return List.copyOf(mended);
  }

  /** "WHO" and "IS" are no pronoun and no verb. */
  private boolean acronym(List<String> known, int i) {
    String text = sentence.cased().get(i);
    boolean who = known.get(i).equals("WP") && text.equals("WHO");
    return who || (known.get(i).equals("VBZ") && text.equals("IS"));
  }

  /** "has (long) said": between auxiliary and verb stands no adjective. */
  private boolean parted(List<String> known, int i) {
    String next = tag(known, i + 1);
    return known.get(i).equals("JJ")
        && i > 0
        && sentence.token(i - 1).lemma().equals("have")
        && (next.equals("VBN") || next.equals("VBD"));
  }

  /** "STATE RADIO (SAID)", "(Said) the mayor, 'We': with a capital a cue may look like a name. */
  private boolean shouted(List<String> known, int i) {
    if (i == 0) {
      boolean past = lower(i).endsWith("d") && cues.form(lower(i));
      return known.get(i).startsWith("NNP") && past && tag(known, 1).equals("NNP");
    }
    String text = sentence.token(i).text();
    boolean capitals = i > 0 && text.length() > 2 && text.equals(text.toUpperCase(Locale.ROOT));
    return capitals
        && known.get(i).startsWith("NNP")
        && known.get(i - 1).startsWith("NN")
        && cues.form(lower(i));
  }

  /** "WHO('s) office": a possessor's mark rather than a verb. */
  private void possessive(List<String> known, int i) {
    String next = tag(known, i + 1);
    boolean noun = next.startsWith("NN") || next.startsWith("JJ");
    if (noun && is(i, "'s") && known.get(i).equals("VBZ")) {
      known.set(i, "POS");
    }
  }

  /** "Save the Children", "Doctors Without Borders": words of names that read as others. */
  private boolean misreadPart(List<String> known, int i) {
    String tag = known.get(i);
    String next = tag(known, i + 1);
    String cased = sentence.cased().get(i);
    if (tag.equals("DT")) {
      return i > 0 && is(i, "the") && next.startsWith("NNP") && rallying(known, i - 1);
    }
    if (!Character.isUpperCase(cased.charAt(0))) {
      return false;
    }
    if (tag.equals("VB")) {
      return rallying(known, i) && is(i + 1, "the") && tag(known, i + 2).startsWith("NNP");
    }
    boolean capital =
        next.startsWith("NNP") && Character.isUpperCase(sentence.cased().get(i + 1).charAt(0));
    return tag.equals("IN") && i > 0 && capital && capitalNoun(known, i - 1);
  }

  private boolean capitalNoun(List<String> known, int i) {
    return known.get(i).startsWith("NN")
        && Character.isUpperCase(sentence.cased().get(i).charAt(0));
  }

  /** "(Save) the Children believes": a command within a name has a verb of saying behind it. */
  private boolean rallying(List<String> known, int i) {
    int verb = i + 3;
    boolean name = known.get(i).equals("VB") || known.get(i).equals("NNP");
    return name
        && Character.isUpperCase(sentence.cased().get(i).charAt(0))
        && sentence.token(i).lemma().equals(lower(i))
        && tag(known, verb).startsWith("VB")
        && cues.verb(sentence, verb) != null;
  }

  /** "24 confirmed deaths": a kind of death that is counted, not what 24 people did. */
  private boolean countedKind(List<String> known, int i) {
    return known.get(i).equals("VBD")
        && i > 0
        && known.get(i - 1).equals("CD")
        && tag(known, i + 1).equals("NNS")
        && cues.verb(sentence, i) != null;
  }

  /** "a source, said to be close to the palace, told": others say so of him. */
  private boolean saidToBe(List<String> known, int i) {
    return known.get(i).equals("VBD")
        && sentence.token(i).lemma().equals("say")
        && is(i - 1, ",")
        && is(i + 1, "to")
        && tag(known, i + 2).equals("VB");
  }

  private static String tag(List<String> known, int i) {
    return i >= 0 && i < known.size() ? known.get(i) : "";
  }

  /** "the general said": an adjective before a verb that is the name of an office. */
  private boolean misreadRole(List<String> known, int i) {
    return known.get(i).equals("JJ")
        && i + 1 < known.size()
        && !known.get(i + 1).startsWith("NN")
        && !known.get(i + 1).startsWith("JJ")
        && !is(i + 1, "-")
        && cues.is(Cue.Use.ROLE, sentence, i);
  }

  /** "…, Ukraine estimates, …", "…, the ministry estimates, …": between commas it is a verb. */
  private boolean enclosedVerb(List<String> known, int i) {
    if (i < 2 || !known.get(i).equals("NNS") || !cues.thirdPerson(lower(i))) {
      return false;
    }
    int begin = i - 1;
    while (begin > 0 && known.get(begin).startsWith("NN")) {
      begin--;
    }
    boolean article = known.get(begin).equals("DT");
    boolean named = known.get(i - 1).equals("NNP");
    boolean role = begin == i - 2 && cues.is(Cue.Use.ROLE, sentence, i - 1);
    int left = article ? begin - 1 : begin;
    boolean quoted = left > 0 && known.get(left).equals("\'\'");
    boolean opens = is(quoted ? left - 1 : left, ",");
    boolean closes = i + 1 == known.size() || is(i + 1, ",") || is(i + 1, ".");
    return begin < i - 1 && opens && closes && (named || article || role);
  }

  /** "the rights group documented 61 killings": no participle has an object. */
  private boolean misreadVerb(List<String> known, int i) {
    String tag = known.get(i);
    boolean participle = tag.equals("VBN");
    boolean plural = tag.equals("NNS") && cues.thirdPerson(lower(i));
    boolean bare = tag.equals("NN") && is(i + 1, "that");
    if (i == 0
        || i + 1 >= known.size()
        || !(participle || plural || bare)
        || !(known.get(beforeAdverbs(known, i)).startsWith("NN") || lonely(known, i))
        || finiteBefore(known, i)) {
      return false;
    }
    String next = known.get(i + 1);
    boolean object =
        is(i + 1, "that")
            || (participle && thatAfterTime(i + 1))
            || (is(i + 1, "to") && i + 2 < known.size() && known.get(i + 2).equals("VB"))
            || next.equals("DT")
            || next.equals("CD")
            || next.equals("PRP$")
            || (participle && next.startsWith("NN") && !cues.is(Cue.Use.TIME, sentence, i + 1));
    Phrases.Match<Cue> match = plural ? null : cues.verb(sentence, i);
    boolean infinitive =
        match != null && match.value().takes(Cue.Takes.INFINITIVE) && next.equals("TO");
    return (plural && object) || (match != null && (object || infinitive || match.length() > 1));
  }

  /** "The mayor (also) called on": the last token before {@code i} that is no adverb. */
  private static int beforeAdverbs(List<String> known, int i) {
    int left = i - 1;
    while (left > 0 && known.get(left).equals("RB")) {
      left--;
    }
    return left;
  }

  /** "found (last week) that", "thought (after 2012) that". */
  private boolean thatAfterTime(int from) {
    int i = sentence.tags().get(from).equals("IN") ? from + 1 : from;
    int begin = i;
    while (i < sentence.size() && (cues.is(Cue.Use.TIME, sentence, i) || year(i))) {
      i++;
    }
    return i > begin && is(i, "that");
  }

  private boolean year(int i) {
    String word = lower(i);
    return word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
  }

  /**
   * "His wife, Jane, called for": behind a comma the only verb of its sentence, those of "which has
   * 12 beds" aside.
   */
  private boolean lonely(List<String> known, int i) {
    return is(i - 1, ",") && !finiteBefore(known, known.size());
  }

  private boolean finiteBefore(List<String> known, int i) {
    boolean relative = false;
    for (int j = 0; j < i; j++) {
      String tag = known.get(j);
      relative = !is(j, ",") && (relative || (j > 0 && tag.startsWith("W") && relates(j)));
      boolean finite =
          tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
      if (finite && !relative) {
        return true;
      }
    }
    return false;
  }

  /** ", which", ", of whom". */
  private boolean relates(int i) {
    return is(i - 1, ",") || is(i - 2, ",");
  }

  /** "…, Devine said", "Shane Shook, a doctor, said": names the tagger takes for other words. */
  private boolean misreadName(List<String> known, int i) {
    String tag = known.get(i);
    boolean odd = tag.startsWith("JJ") || tag.startsWith("VB") || tag.startsWith("RB");
    if (!odd
        || !Character.isUpperCase(sentence.cased().get(i).charAt(0))
        || i + 1 >= known.size()) {
      return false;
    }
    boolean cue = known.get(i + 1).startsWith("VB") && cues.verb(sentence, i + 1) != null;
    if (i == 0) {
      return cue && !tag.startsWith("RB");
    }
    boolean name = known.get(i - 1).equals("NNP");
    boolean said =
        known.get(i - 1).startsWith("VB")
            && cues.verb(sentence, i - 1) != null
            && (is(i + 1, ".") || is(i + 1, ","));
    return cue || said || (name && is(i + 1, ",") && !auxiliaryWord(i));
  }

  private boolean auxiliaryWord(int i) {
    return Syntax.AUXILIARIES.contains(sentence.token(i).lemma());
  }

  private String lower(int i) {
    return i >= 0 && i < sentence.size() ? sentence.token(i).lower() : "";
  }

  private boolean is(int i, String word) {
    return lower(i).equals(word);
  }
}
