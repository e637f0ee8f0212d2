package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import java.util.ArrayList;
import java.util.List;

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
        boolean owns =
            is(i + 1, "'s") && i + 2 < mended.size() && mended.get(i + 2).startsWith("NN");
        if (owns) {
          mended.set(i + 1, "POS");
        }
      } else if (misreadRole(mended, i)) {
        mended.set(i, "NN");
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
    boolean opens = is(begin, ",") || (article && is(begin - 1, ","));
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
        || !(known.get(i - 1).startsWith("NN") || lonely(known, i))
        || finiteBefore(known, i)) {
      return false;
    }
    String next = known.get(i + 1);
    boolean object =
        is(i + 1, "that")
            || next.equals("DT")
            || next.equals("CD")
            || next.equals("PRP$")
            || (participle && next.startsWith("NN") && !cues.is(Cue.Use.TIME, sentence, i + 1));
    Phrases.Match<Cue> match = plural ? null : cues.verb(sentence, i);
    return (plural && object) || (match != null && (object || match.length() > 1));
  }

  /** "His wife, Jane, called for": behind a comma the only verb of its sentence. */
  private boolean lonely(List<String> known, int i) {
    return is(i - 1, ",") && !finiteBefore(known, known.size());
  }

  private boolean finiteBefore(List<String> known, int i) {
    for (int j = 0; j < i; j++) {
      String tag = known.get(j);
      if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
        return true;
      }
    }
    return false;
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
