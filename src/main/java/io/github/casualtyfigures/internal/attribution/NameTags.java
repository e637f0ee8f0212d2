package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/** Tells where the tags of one sentence hide a name. Belongs to one call. */
final class NameTags extends SentenceWords {

  /** How many tokens an aside between commas may have. */
  private static final int ASIDE = 15;

  private static final WordTable JOINING = WordTable.of("do", "de", "da", "du", "without");

  private final Cues cues;

  NameTags(Sentence sentence, Cues cues) {
    super(sentence);
    this.cues = cues;
  }

  /** "WHO", "IS" and "CAN" are no pronoun and no verbs, "ACLED" is no adjective. */
  boolean acronym(List<String> known, int i) {
    String tag = known.get(i);
    return (tag.equals("JJ") && capitals(sentence.cased().get(i)))
        || (tag.equals("WP") && sentence.cased().get(i).equals("WHO"))
        || (tag.equals("VBZ") && sentence.cased().get(i).equals("IS"))
        || (tag.equals("MD") && sentence.cased().get(i).equals("CAN"));
  }

  private static boolean capitals(String word) {
    return word.length() > 2 && StringUtils.isAllUpperCase(word);
  }

  /** "WHO('s) office", "the camp('s) manager": a possessor's mark rather than a verb. */
  boolean possessor(List<String> known, int i) {
    String next = tag(known, i + 1);
    return known.get(i).equals("VBZ")
        && (is(i, "'s") || is(i, "\u2019s"))
        && (next.startsWith("NN")
            || (next.startsWith("JJ") && sentence.cased().get(i - 1).equals("WHO")))
        && tag(known, i - 1).startsWith("NN");
  }

  /**
   * "Save the Children", "Doctors Without Borders", "Committee to Protect Journalists", "Missing
   * Migrants Project", "Edson do Vale", "Carta de Pemba": words of names that read as others.
   */
  boolean part(List<String> known, int i) {
    String tag = known.get(i);
    String next = tag(known, i + 1);
    if (tag.equals("DT")) {
      return i > 0 && is(i, "the") && capitalNoun(known, i + 1) && rallying(known, i - 1);
    }
    boolean name = next.startsWith("NNP") && capital(i + 1);
    if (!capital(i)) {
      return joins(i) && capitalNoun(known, i + 1) && capitalNoun(known, i - 1);
    }
    if (tag.equals("UH")) { // "Umm Khaled", "the editor, Aye Chan", not "Oh God"
      return name && (is(i, "umm") || is(i, "um") || is(i - 1, ","));
    }
    if (tag.equals("VB")) {
      boolean rallies = is(i + 1, "the") && capitalNoun(known, i + 2) && rallying(known, i);
      return rallies || aim(known, i);
    }
    if (tag.equals("NNS")) { // "Committee to Protect (Journalists)"
      return is(i - 2, "to") && tag(known, i - 1).equals("NNP") && aim(known, i - 1);
    }
    boolean owned = tag.equals("VBG") && i > 0 && known.get(i - 1).equals("POS");
    owned |= tag.equals("VBD") && role(known, i - 1);
    if (tag.equals("VBG") && capitalNoun(known, i - 1) && capitalNoun(known, i + 1)) {
      return i > 1 && known.get(i - 2).equals("POS"); // "the IOM's Displacement Tracking Matrix"
    }
    boolean inside = tag.equals("IN") && i > 0 && capitalNoun(known, i - 1);
    return name && (owned || inside);
  }

  /** "do", "de", "without": a small word that stands within names and may read as another. */
  boolean joins(int i) {
    return JOINING.holds(sentence.lowers(), i);
  }

  /** "spokesman (Saw) Taw Nee". */
  private boolean role(List<String> known, int i) {
    return tag(known, i).equals("NN") && cues.is(Cue.Use.ROLE, sentence, i);
  }

  /** "Committee to (Protect) Journalists": what a body is for stands with a capital in its name. */
  private boolean aim(List<String> known, int i) {
    return is(i - 1, "to") && capitalNoun(known, i - 2) && capitalNoun(known, i + 1);
  }

  /** Whether the word at {@code i} has a capital that a headline did not give it. */
  boolean capital(int i) {
    return Character.isUpperCase(sentence.cased().get(i).charAt(0));
  }

  private boolean capitalNoun(List<String> known, int i) {
    return tag(known, i).startsWith("NN") && capital(i);
  }

  /**
   * "(Save) the Children believes", "(Save) the Children and Oxfam said": a command within a name
   * has a verb of saying behind it.
   */
  private boolean rallying(List<String> known, int i) {
    int verb = i + 3;
    if (is(verb, "and")) {
      verb = is(verb + 1, "the") ? verb + 2 : verb + 1;
      while (verb < known.size() && capital(verb)) {
        verb++;
      }
    }
    verb = is(verb, ",") ? behindAside(verb) : verb;
    verb = verb < known.size() && auxiliaryWord(verb) ? verb + 1 : verb;
    boolean name = known.get(i).equals("VB") || known.get(i).equals("NNP");
    if (!name || !capital(i) || !sentence.token(i).lemma().equals(lower(i))) {
      return false;
    }
    boolean said = tag(known, verb).startsWith("VB") && cues.verb(sentence, verb) != null;
    said |= i == 0 && (is(verb, ":") || tag(known, verb).equals("POS"));
    boolean cited = i > 0 && cues.at(Cue.Use.CITATION, sentence, i - 1) != null;
    cited |= tag(known, i - 1).startsWith("VB") && cues.verb(sentence, i - 1) != null;
    return said || cited || (is(i - 1, "to") && is(i - 2, "according")) || is(i - 1, "by");
  }

  /** "…, Devine said", "Shane Shook, a doctor, said": names the tagger takes for other words. */
  boolean named(List<String> known, int i) {
    String tag = known.get(i);
    boolean odd = tag.startsWith("JJ") || tag.startsWith("VB") || tag.startsWith("RB");
    if (!odd || !capital(i) || i + 1 >= known.size()) {
      return false;
    }
    boolean cue = known.get(i + 1).startsWith("VB") && cues.verb(sentence, i + 1) != null;
    if (i == 0) {
      return (cue && !tag.startsWith("RB")) || (tag.startsWith("VB") && firstName(known));
    }
    boolean name = known.get(i - 1).equals("NNP");
    boolean said =
        known.get(i - 1).startsWith("VB")
            && cues.verb(sentence, i - 1) != null
            && (is(i + 1, ".") || is(i + 1, ","));
    return cue || said || (name && (is(i + 1, ",") || is(i + 1, "of")) && !auxiliaryWord(i));
  }

  /** "(Waked) Haddad said", "(Waked) Haddad, a union leader, said". */
  private boolean firstName(List<String> known) {
    if (!tag(known, 1).startsWith("NNP") || !capital(1)) {
      return false;
    }
    int verb = is(2, ",") ? behindAside(2) : 2;
    return tag(known, verb).startsWith("VB") && cues.verb(sentence, verb) != null;
  }

  /** "Save the Children, by contrast, (put)". */
  private int behindAside(int comma) {
    int i = comma + 1;
    while (i < comma + ASIDE && !is(i, ",")) {
      i++;
    }
    return i + 1;
  }

  private boolean auxiliaryWord(int i) {
    return Syntax.AUXILIARIES.contains(sentence.token(i).lemma());
  }
}
