package io.github.casualtyfigures.internal.setting;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.setting.PlaceWords.Preposition;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.internal.text.Token;
import io.github.casualtyfigures.lexicon.Lexicons;
import io.github.casualtyfigures.lexicon.Phrases;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the locations of a sentence: phrases that a preposition of place opens and whose noun is a
 * proper name or calls a location, with what nests in them ("the outskirts of Baghdad", "a port in
 * Yemen's northwest"). Not "in clashes", "in January", "in hospital". Immutable; may be shared by
 * threads.
 */
final class PlaceReader {

  private final PlaceWords words;

  PlaceReader(Lexicons lexicons) {
    this.words = new PlaceWords(lexicons);
  }

  /** The locations of {@code sentence} in order; {@code times} are never part of one. */
  List<PlaceMention> find(Sentence sentence, List<TimeMention> times) {
    boolean[] taken = new boolean[sentence.size()];
    for (TimeMention time : times) {
      for (int i = time.first(); i <= time.last(); i++) {
        taken[i] = true;
      }
    }
    List<PlaceMention> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      PlaceMention mention = taken[i] ? null : phrase(sentence, i, taken);
      mention = mention != null || taken[i] ? mention : direction(sentence, i, taken);
      if (mention != null) {
        found.add(mention);
        i = mention.last() + 1;
      } else {
        i++;
      }
    }
    return found;
  }

  /** "in the Kursk region", "near Eli settlement in Nablus governorate". */
  private @Nullable PlaceMention phrase(Sentence sentence, int i, boolean[] taken) {
    Phrases.Match<Preposition> match = words.preposition(sentence, i);
    if (match == null) {
      return null;
    }
    int begin = i + match.length();
    int end = place(sentence, begin, taken, strict(sentence, begin - 1));
    if (end < 0) {
      return null;
    }
    return new PlaceMention(i, match.value().joined() ? i : begin, end, match.value().categories());
  }

  /** "30 km (20 miles) south of Baghdad", "east of Sinjar". */
  private @Nullable PlaceMention direction(Sentence sentence, int i, boolean[] taken) {
    if (!words.isDirection(sentence, i)
        || i + 1 >= sentence.size()
        || !sentence.token(i + 1).is("of")) {
      return null;
    }
    int end = place(sentence, i + 2, taken, false);
    if (end < 0) {
      return null;
    }
    int first = i;
    while (first > 0 && measures(sentence, first - 1)) {
      first--;
    }
    return new PlaceMention(first, first, end, EnumSet.allOf(Category.class));
  }

  private boolean measures(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return words.isDistance(sentence, i)
        || token.tag().equals("CD")
        || token.is("(")
        || token.is(")")
        || token.is("about")
        || token.is("some");
  }

  /** "at Reuters", "on Facebook": behind these a name alone is no place. */
  private static boolean strict(Sentence sentence, int preposition) {
    Token token = sentence.token(preposition);
    return token.is("at") || token.is("on") || token.is("upon") || token.is("under");
  }

  /**
   * The last token of the place that begins at {@code begin}, or -1; "their homes" alone is none.
   */
  private int place(Sentence sentence, int begin, boolean[] taken, boolean strict) {
    int end = nounPhrase(sentence, begin, taken);
    if (end < begin || !isPlace(sentence, begin, end, strict)) {
      return -1;
    }
    int last = nested(sentence, end, taken);
    return last == end && sentence.token(begin).tag().equals("PRP$") ? -1 : last;
  }

  /** What goes on with the place: "of Baghdad", "in the east", ", Mombasa", "near the border". */
  private int nested(Sentence sentence, int end, boolean[] taken) {
    int next = end + 1;
    if (next >= sentence.size() || taken[next]) {
      return end;
    }
    if (sentence.token(next).is("of")) {
      int of = place(sentence, next + 1, taken, false);
      return of < 0 ? end : of;
    }
    if (sentence.token(next).is(",")) {
      return listed(sentence, end, taken);
    }
    Phrases.Match<Preposition> match = words.preposition(sentence, next);
    if (match != null && match.value().categories().size() == Category.values().length) {
      int begin = next + match.length();
      int inner = place(sentence, begin, taken, strict(sentence, begin - 1));
      return inner < 0 ? end : inner;
    }
    return end;
  }

  /** "Likoni, Mombasa", "Kano, Nigeria,"; "Gayeri, in the east,". */
  private int listed(Sentence sentence, int end, boolean[] taken) {
    int begin = end + 2;
    if (begin >= sentence.size() || taken[begin] || !sentence.token(end).capitalised()) {
      return end;
    }
    if (sentence.token(begin).tag().startsWith("NNP")) {
      int last = nounPhrase(sentence, begin, taken);
      boolean closes =
          last >= begin
              && (last + 1 == sentence.size()
                  || sentence.token(last + 1).tag().matches("[.,:]|-RRB-"));
      return closes && sentence.token(last).tag().startsWith("NNP") ? last : end;
    }
    Phrases.Match<Preposition> match = words.preposition(sentence, begin);
    if (match == null || !sentence.token(begin).is("in")) {
      return end;
    }
    int inner = nounPhrase(sentence, begin + 1, taken);
    return inner > begin && words.isDirection(sentence, inner) ? inner : end;
  }

  /** The last token of the noun phrase that begins at {@code begin}; before it if there is none. */
  private int nounPhrase(Sentence sentence, int begin, boolean[] taken) {
    int end = begin;
    int noun = begin - 1;
    while (end < sentence.size() && !taken[end] && within(sentence, begin, end)) {
      if (sentence.token(end).tag().startsWith("NN") || words.isNoun(sentence, end)) {
        noun = end;
      }
      end++;
    }
    boolean quoted =
        noun >= begin
            && noun + 1 < sentence.size()
            && isClosing(sentence.token(noun + 1))
            && opened(sentence, begin, noun);
    return quoted ? noun + 1 : noun;
  }

  private boolean within(Sentence sentence, int begin, int i) {
    Token token = sentence.token(i);
    String tag = token.tag();
    if (tag.equals("DT") || tag.equals("PRP$")) {
      return i == begin;
    }
    boolean joint =
        tag.equals("POS") || tag.equals("HYPH") || token.is("-") || token.is("&") || isQuote(token);
    boolean bracket =
        i > begin
            && (token.is("(") && i + 2 < sentence.size() && sentence.token(i + 2).is(")")
                || token.is(")") && sentence.token(i - 2).is("("));
    return joint
        || bracket
        || tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("VBN")
        || tag.equals("VBG") && i < begin + 3
        || tag.equals("CD") && i > begin && !token.lower().matches("[\\d,.]{3,}")
        || tag.equals("FW")
        || tag.equals("RB") && i + 1 < sentence.size() && isParticiple(sentence.token(i + 1))
        || words.isDirection(sentence, i);
  }

  private static boolean isParticiple(Token token) {
    return token.tag().equals("VBN") || token.tag().equals("JJ");
  }

  private static boolean isQuote(Token token) {
    return token.tag().equals("``") || token.tag().equals("''");
  }

  private static boolean isClosing(Token token) {
    return token.tag().equals("''");
  }

  private static boolean opened(Sentence sentence, int begin, int end) {
    for (int i = begin; i <= end; i++) {
      if (isQuote(sentence.token(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlace(Sentence sentence, int begin, int end, boolean strict) {
    int head = end;
    while (head > begin && (isQuote(sentence.token(head)) || sentence.token(head).is(")"))) {
      head--;
    }
    if (words.isNoun(sentence, head)) {
      return !words.needsDeterminer(sentence, head) || head > begin;
    }
    if (!sentence.token(head).tag().startsWith("NNP") || !sentence.token(head).capitalised()) {
      return false;
    }
    for (int i = begin; i <= head; i++) {
      if (words.isNever(sentence, i)) {
        return false;
      }
    }
    boolean plural = sentence.token(head).tag().equals("NNPS");
    return strict || plural
        ? words.isKnown(sentence, begin, head) || strict && sentence.token(begin).is("the")
        : true;
  }
}
