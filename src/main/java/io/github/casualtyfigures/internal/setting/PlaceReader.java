package io.github.casualtyfigures.internal.setting;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.setting.PlaceWords.Preposition;
import io.github.casualtyfigures.internal.setting.PlaceWords.Takes;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.internal.text.Token;
import io.github.casualtyfigures.lexicon.Lexicons;
import io.github.casualtyfigures.lexicon.Phrases;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the locations of a sentence: phrases that a preposition of place opens and whose noun is a
 * proper name or calls a location, with what nests in them ("the outskirts of Baghdad", "a port in
 * Yemen's northwest"). Not "in clashes", "in January", "in hospital". Immutable; may be shared by
 * threads.
 */
final class PlaceReader {

  private static final Set<Category> ALL = EnumSet.allOf(Category.class);

  /** A place with all that nests in it has fewer words. */
  private static final int LONGEST = 40;

  /** "about 30 km (20 miles)" is no longer than this. */
  private static final int MEASURE = 7;

  /** Tags with which a number in brackets begins. */
  private static final Pattern COUNT = Pattern.compile("CD|RB|IN|JJ.?");

  /** Tags with which a second place begins. */
  private static final Pattern OPENING = Pattern.compile("NNP|DT|CD");

  /** Tags of what a subject has behind it. */
  private static final Pattern PREDICATE = Pattern.compile("V.*|MD|RB");

  /** Tags behind the end of a place. */
  private static final Pattern END = Pattern.compile("[.,:]|-RRB-|''|IN|CC");

  private final PlaceWords words;

  PlaceReader(Lexicons lexicons) {
    this.words = new PlaceWords(lexicons);
  }

  /** The locations of {@code sentence} in order; {@code times} are never part of one. */
  List<PlaceMention> find(Sentence sentence, List<TimeMention> times) {
    NounPhrases phrases = phrases(sentence, times);
    List<PlaceMention> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      PlaceMention mention = phrases.closed(i) ? null : at(sentence, i, phrases.until(i + LONGEST));
      if (mention != null) {
        found.add(mention);
        i = Math.max(i, mention.last()) + 1;
      } else {
        i++;
      }
    }
    return found;
  }

  private NounPhrases phrases(Sentence sentence, List<TimeMention> times) {
    boolean[] taken = new boolean[sentence.size()];
    for (TimeMention time : times) {
      for (int i = time.first(); i <= time.last(); i++) {
        taken[i] = true;
      }
    }
    return new NounPhrases(words, sentence, taken);
  }

  private @Nullable PlaceMention at(Sentence sentence, int i, NounPhrases phrases) {
    PlaceMention found = phrase(sentence, i, phrases);
    found = found != null ? found : ofEvent(sentence, i, phrases);
    found = found != null ? found : direction(sentence, i, phrases);
    found = found != null ? found : ofDisaster(sentence, i, phrases);
    return found != null ? found : beforeBracket(sentence, i, phrases);
  }

  /** "in the Kursk region", "near Eli settlement in Nablus governorate". */
  private @Nullable PlaceMention phrase(Sentence sentence, int i, NounPhrases phrases) {
    Phrases.Match<Preposition> match = words.preposition(sentence, i);
    if (match == null) {
      return null;
    }
    Preposition preposition = match.value();
    int begin = i + match.length();
    boolean aimed = i > 0 && words.isEvent(sentence, i - 1);
    int end = place(sentence, begin, phrases, aimed ? Takes.ANY : preposition.takes());
    return end < 0
        ? null
        : new PlaceMention(i, preposition.joined() ? i : begin, end, preposition.categories());
  }

  /** "the bombing of Al-Mawasi", "the siege of the Hayat Hotel". */
  private @Nullable PlaceMention ofEvent(Sentence sentence, int i, NounPhrases phrases) {
    if (i == 0 || !sentence.token(i).is("of") || !words.isEvent(sentence, i - 1)) {
      return null;
    }
    int end = place(sentence, i + 1, phrases, Takes.ANY);
    return end < 0 ? null : new PlaceMention(i, i + 1, end, ALL);
  }

  /** "the Lombok earthquake", "India stampede kills 121". */
  private @Nullable PlaceMention ofDisaster(Sentence sentence, int i, NounPhrases phrases) {
    if (i == 0 || !words.isHappening(sentence, i) || !isName(sentence, i - 1)) {
      return null;
    }
    int first = phrases.nameEndingAt(i - 1);
    boolean name = first < i && sentence.token(first).capitalised();
    return name && !words.isNever(sentence, i - 1)
        ? new PlaceMention(first, first, i - 1, ALL)
        : null;
  }

  /** "30 km (20 miles) south of Baghdad", "east of Sinjar". */
  private @Nullable PlaceMention direction(Sentence sentence, int i, NounPhrases phrases) {
    boolean of =
        words.isDirection(sentence, i) && !phrases.closed(i + 1) && sentence.token(i + 1).is("of");
    int end = of ? place(sentence, i + 2, phrases, Takes.ANY) : -1;
    if (end < 0) {
      return null;
    }
    int first = i;
    while (first > 0 && measures(sentence, first - 1)) {
      first--;
    }
    return new PlaceMention(first, first, end, ALL);
  }

  private boolean measures(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    return words.isDistance(sentence, i)
        || tag.equals("CD")
        || tag.equals("-LRB-")
        || tag.equals("-RRB-");
  }

  /** "Nairobi (21)", "in the “South” (275 killed)". */
  private @Nullable PlaceMention beforeBracket(Sentence sentence, int i, NounPhrases phrases) {
    if (!sentence.token(i).is("(")
        || phrases.closed(i + 1)
        || !COUNT.matcher(sentence.token(i + 1).tag()).matches()) {
      return null;
    }
    int first = phrases.nameEndingAt(i - 1);
    return first < i ? new PlaceMention(first, first, i - 1, ALL) : null;
  }

  /** The last token of the place that begins at {@code begin}, or -1; "their homes" is none. */
  private int place(Sentence sentence, int begin, NounPhrases phrases, Takes takes) {
    int end = phrases.end(begin);
    if (end < begin || !isPlace(sentence, begin, end, phrases, takes)) {
      return -1;
    }
    int last = nested(sentence, end, phrases);
    return last == end && sentence.token(begin).tag().equals("PRP$") ? -1 : last;
  }

  /** What goes on with the place: "of Baghdad", "in the east", ", Mombasa", "near the border". */
  private int nested(Sentence sentence, int end, NounPhrases phrases) {
    int next = end + 1;
    if (phrases.closed(next)) {
      return end;
    }
    Token token = sentence.token(next);
    if (token.is("of")) {
      return Math.max(end, place(sentence, next + 1, phrases, Takes.ANY));
    }
    if (token.is(",")) {
      return listed(sentence, end, phrases);
    }
    if (token.is("and")) {
      return joined(sentence, end, phrases);
    }
    Phrases.Match<Preposition> match = words.preposition(sentence, next);
    if (match == null || match.value().categories().size() < ALL.size()) {
      return end;
    }
    int begin = next + match.length();
    return Math.max(end, place(sentence, begin, phrases, match.value().takes()));
  }

  /**
   * "Likoni, Mombasa", "Biu, northeast Nigeria", "Gayeri, in the east,", "Khalis, north of
   * Baghdad", "Maimana, the capital of Faryab".
   */
  private int listed(Sentence sentence, int end, NounPhrases phrases) {
    int begin = end + 2;
    if (phrases.closed(begin)) {
      return end;
    }
    PlaceMention direction = directionFrom(sentence, begin, phrases);
    if (direction != null) {
      return direction.last();
    }
    int from = sentence.token(begin).is("in") ? begin + 1 : begin;
    if (phrases.closed(from)) {
      return end;
    }
    boolean opens =
        OPENING.matcher(sentence.token(from).tag()).matches()
            || from > begin
            || words.isDirection(sentence, from);
    int last = opens ? place(sentence, from, phrases, Takes.NAMES) : -1;
    return last > 0 && ends(sentence, last + 1) && !isPerson(sentence, from, last) ? last : end;
  }

  /** "in western Myanmar, Chris Lewa, the head of the group, said". */
  private boolean isPerson(Sentence sentence, int first, int last) {
    return last + 2 < sentence.size()
        && sentence.token(last + 1).is(",")
        && sentence.token(last + 2).tag().equals("DT")
        && !words.isNoun(sentence, last)
        && !words.isKnown(sentence, first, last);
  }

  /** "about 30 km north of Baghdad" from its first word on, or null. */
  private @Nullable PlaceMention directionFrom(Sentence sentence, int begin, NounPhrases phrases) {
    int i = begin;
    while (!phrases.closed(i) && i < begin + MEASURE && !words.isDirection(sentence, i)) {
      if (!measures(sentence, i)) {
        return null;
      }
      i++;
    }
    return phrases.closed(i) ? null : direction(sentence, i, phrases);
  }

  /** "in Iraq and Syria", "a house and a mosque"; not "in Kano and rebels killed two". */
  private int joined(Sentence sentence, int end, NounPhrases phrases) {
    int begin = end + 2;
    int last = phrases.closed(begin) ? -1 : phrases.end(begin);
    if (last < begin) {
      return end;
    }
    boolean names = isName(sentence, end) && isName(sentence, begin);
    boolean place =
        words.isNoun(sentence, last)
            ? names || (words.isNoun(sentence, end) && sentence.token(begin).tag().equals("DT"))
            : names && isName(sentence, last);
    boolean subject =
        !phrases.closed(last + 1) && PREDICATE.matcher(sentence.token(last + 1).tag()).matches();
    return place && !subject ? nested(sentence, last, phrases) : end;
  }

  private static boolean isName(Sentence sentence, int i) {
    return sentence.token(i).tag().equals("NNP");
  }

  private static boolean ends(Sentence sentence, int i) {
    return i >= sentence.size() || END.matcher(sentence.token(i).tag()).matches();
  }

  private boolean isPlace(Sentence sentence, int begin, int end, NounPhrases phrases, Takes takes) {
    int head = phrases.head(begin, end);
    if (words.isNoun(sentence, head)) {
      boolean bare = head == begin && sentence.token(head).tag().equals("NN");
      return !bare || (takes != Takes.NAMES && !words.needsDeterminer(sentence, head));
    }
    if (!sentence.token(head).tag().startsWith("NNP") || !sentence.token(head).capitalised()) {
      return sentence.token(begin).tag().equals("``") && sentence.token(head).capitalised();
    }
    for (int i = begin; i <= head; i++) {
      if (words.isNever(sentence, i)) {
        return false;
      }
    }
    boolean open = takes != Takes.NOUNS && sentence.token(head).tag().equals("NNP");
    return open || words.isKnown(sentence, begin, head);
  }
}
