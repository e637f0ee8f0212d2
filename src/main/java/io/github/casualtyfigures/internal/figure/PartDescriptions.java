package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.Set;

/**
 * Reads who the counted of a sentence before were, where their fate is not told again: "Five were
 * children", "Seven were soldiers and five civilians".
 */
final class PartDescriptions {

  private static final Set<String> BEING = Set.of("were", "are", "was", "is");

  private static final WordTable BY =
      WordTable.of("nationality", "age", "sex", "gender", "occupation", "ethnicity", "religion");

  private static final WordTable WHOSE =
      WordTable.of("the", "a", "one", "my", "our", "his", "her", "their", "same");
  private static final WordTable ORIGINS =
      WordTable.of(
          "family",
          "village",
          "town",
          "city",
          "district",
          "province",
          "region",
          "area",
          "north",
          "south",
          "east",
          "west",
          "community",
          "tribe",
          "clan",
          "unit",
          "neighbourhood",
          "neighborhood",
          "school",
          "household");

  private PartDescriptions() {}

  /** "Sixty-five of the victims were identified. Five were children": who the counted were. */
  static boolean described(Sentence sentence, CountedPhrase phrase, Frames frames) {
    return phrase.bare()
        && (describedBehind(sentence, phrase, frames) || describedAs(sentence, phrase.last() + 1))
        && (opens(sentence, phrase.first()) || fronted(sentence, phrase.first(), frames));
  }

  /** Whether nothing but quotation marks and bullets stand before the token. */
  private static boolean opens(Sentence sentence, int first) {
    for (int i = 0; i < first; i++) {
      if (Character.isLetterOrDigit(sentence.token(i).text().charAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** "By nationality, (52) were", "Most were farmers, but (52) were": no other number before. */
  private static boolean fronted(Sentence sentence, int first, Frames frames) {
    int joint = first - 1;
    boolean but = // no "Most fans came by train, but 400 were"
        sentence.token(joint).is("but")
            && sentence.token(0).is("most")
            && BEING.contains(Words.lower(sentence, 1));
    boolean by = sentence.token(0).is("by") && BY.holds(Words.lower(sentence, 1));
    boolean told = // but by no census, which counts the living
        sentence.token(0).is("according")
            && !frames.any(Frames.Kind.SURVEY, sentence, 1, joint)
            && !frames.any(Frames.Kind.DECADES, sentence, 1, joint);
    boolean adjunct = sentence.token(joint).is(",") && (by || told);
    for (int i = 1; (but || adjunct) && i < joint; i++) {
      if (sentence.token(i).tag().equals("CD")) {
        return false;
      }
    }
    return but || adjunct;
  }

  /** "Seven were soldiers and five civilians": the verb of being is said once. */
  static boolean describedToo(Sentence sentence, CountedPhrase phrase) {
    return !phrase.bare()
        && Words.token(sentence, phrase.first() - 1, "and")
        && Words.closed(sentence, phrase.last() + 1);
  }

  /** "(The other 115) he described as criminals". */
  private static boolean describedAs(Sentence sentence, int he) {
    return he + 2 < sentence.size()
        && sentence.token(he).tag().equals("PRP")
        && sentence.token(he + 1).lemma().equals("describe")
        && sentence.token(he + 2).is("as");
  }

  /** "… were children": a verb of being and who the counted were. */
  static boolean describedBehind(Sentence sentence, CountedPhrase phrase, Frames frames) {
    int behind = phrase.last() + 1;
    return behind + 1 < sentence.size()
        && BEING.contains(sentence.token(behind).lower())
        && !Words.tag(sentence, behind + 2).equals("POS") // "Half were tourists' cars"
        && (frames.is(Frames.Kind.DESCRIBING, sentence, behind + 1)
            || (Words.tag(sentence, behind + 1).equals("JJ") // "five were foreign nationals"
                && sentence.has(behind + 2)
                && frames.is(Frames.Kind.DESCRIBING, sentence, behind + 2))
            || nationals(sentence, behind + 1)
            || from(sentence, behind + 1)
            || (Words.token(sentence, behind + 1, "a")
                && behind + 2 < sentence.size()
                && frames.is(Frames.Kind.DESCRIBED, sentence, behind + 2)));
  }

  /** "(six were) from Malawi", "from one family", "from the north", but not "from last year". */
  private static boolean from(Sentence sentence, int from) {
    if (!Words.token(sentence, from, "from")) {
      return false;
    }
    int i = from + 1;
    while (WHOSE.holds(Words.lower(sentence, i)) || Words.tag(sentence, i).equals("JJ")) {
      i++;
    }
    return Words.tag(sentence, i).startsWith("NNP") || ORIGINS.holds(Words.lower(sentence, i));
  }

  /** "(six were) Syrian", "Syrians". */
  private static boolean nationals(Sentence sentence, int first) {
    boolean two = // "South Africans", no "John Smith"
        sentence.token(first).capitalised()
            && first + 1 < sentence.size()
            && sentence.token(first + 1).capitalised()
            && !Words.token(sentence, first - 2, "both") // the two told of before
            && (sentence.token(first + 1).tag().startsWith("JJ")
                || sentence.token(first + 1).lower().endsWith("ns"));
    int i = two ? first + 1 : first;
    String tag = sentence.token(i).tag();
    boolean name =
        two || tag.equals("NNPS") || (tag.equals("JJ") && sentence.token(i).capitalised());
    boolean closed =
        Words.closed(sentence, i + 1)
            || Words.token(sentence, i + 1, "and")
            || Words.token(sentence, i + 1, "nationals")
            || Words.token(sentence, i + 1, "citizens");
    return name && closed;
  }
}
