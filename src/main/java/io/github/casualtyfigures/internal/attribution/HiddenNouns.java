package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;

/** Finds the nouns of one sentence that its tags take for something else. Belongs to one call. */
final class HiddenNouns extends SentenceWords {

  private final Cues cues;

  HiddenNouns(Sentence sentence, Cues cues) {
    super(sentence);
    this.cues = cues;
  }

  /** Whether the token is a noun, though its tag says otherwise. */
  boolean hidden(List<String> known, int i) {
    return misreadRole(known, i) || nounByItself(known, i) || likeVerb(known, i);
  }

  /** "the (shelling) killed two", "a (think) tank": a noun that looks like a verb. */
  boolean likeVerb(List<String> known, int i) {
    String tag = known.get(i);
    if (tag.equals("VBG")) {
      boolean verb = subject(tag(known, i + 1)) || transitive(known, i + 1);
      boolean missing = sentence.token(i).is("missing"); // "those reported missing fell to 17"
      return verb && !missing && opens(known, i - 1);
    }
    boolean verb = tag.equals("VBP") || tag.equals("VB");
    return verb && sentence.token(i).is("think") && i + 1 < known.size() && tank(i + 1);
  }

  /** "the shelling (killed) two", "the dead (numbered) 40": what is no participle. */
  boolean deed(List<String> known, int i) {
    boolean count = tag(known, i + 1).equals("CD") || tag(known, i + 2).equals("CD");
    if (count && sentence.token(i).is("numbered") && tag(known, i - 1).startsWith("JJ")) {
      return known.get(i).equals("JJ") || known.get(i).equals("VBN");
    }
    return i > 1
        && known.get(i - 1).equals("NN")
        && sentence.tags().get(i - 1).equals("VBG")
        && transitive(known, i);
  }

  private static boolean transitive(List<String> known, int i) {
    String next = tag(known, i + 1);
    return tag(known, i).equals("VBN")
        && (next.equals("CD") || next.equals("DT") || next.equals("VBN") || next.equals("PRP$"));
  }

  private boolean tank(int i) {
    return sentence.token(i).is("tank") || sentence.token(i).is("tanks");
  }

  private static boolean subject(String next) {
    return next.equals("VBD") || next.equals("VBZ") || next.equals("MD");
  }

  /** Whether a clause, or the noun phrase that is its subject, begins before what follows. */
  private boolean opens(List<String> known, int before) {
    return switch (tag(known, before)) {
      case "JJ" -> true;
      case "DT" -> sentence.token(before).is("the") || sentence.token(before).is("a");
      case "IN" -> sentence.token(before).is("that");
      case "VBD", "VBZ" -> cues.verb(sentence, before) != null;
      default -> false;
    };
  }

  /** "UN (monitors) conceded": people whose name reads like a verb, before a verb of theirs. */
  boolean staff(List<String> known, int i) {
    return known.get(i).equals("VBZ")
        && tag(known, i - 1).startsWith("NN")
        && (tag(known, i + 1).equals("VBN") || tag(known, i + 1).equals("VBD"))
        && cues.roles(sentence.token(i).lower());
  }

  /** "in the flooded (north) have": an adverb that ends what an article begins is a noun. */
  private static boolean nounByItself(List<String> known, int i) {
    String before = tag(known, i - 1);
    String next = tag(known, i + 1);
    boolean behind = before.startsWith("JJ") || before.equals("VBN");
    boolean ends = next.startsWith("VB") && !next.equals("VBG");
    return known.get(i).equals("RB") && behind && ends && begins(known, i - 2);
  }

  /** "(the) flooded north", "Niger('s) flooded north". */
  static boolean begins(List<String> known, int i) {
    return tag(known, i).equals("DT") || tag(known, i).equals("POS");
  }

  /** "the general said": an adjective before a verb that is the name of an office. */
  private boolean misreadRole(List<String> known, int i) {
    return known.get(i).equals("JJ")
        && i + 1 < known.size()
        && !known.get(i + 1).startsWith("NN")
        && !known.get(i + 1).startsWith("JJ")
        && !sentence.token(i + 1).is("-")
        && cues.is(Cue.Use.ROLE, sentence, i);
  }
}
