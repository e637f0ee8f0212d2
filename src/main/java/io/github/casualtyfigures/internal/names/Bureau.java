package io.github.casualtyfigures.internal.names;

import io.github.casualtyfigures.internal.names.CountryMatch.Kind;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the country that stands in the dateline since the reporter sits there: in "JOHANNESBURG -
 * Floods in Mozambique have killed 19" nothing else speaks of South Africa. Belongs to one call.
 */
final class Bureau {

  private static final int PHRASE = 6;
  private static final WordTable SAYS = WordTable.of("say", "tell", "report", "announce");

  private final Set<String> named = new HashSet<>();
  private final Set<String> lead = new HashSet<>();
  private @Nullable String dateline;
  private int sentence = -1;

  /** The country is named, elsewhere than in the dateline. */
  void name(String country) {
    named.add(country);
  }

  /** {@code match}, which the dateline holds, or where something happens, is named. */
  void name(Sentence in, CountryMatch match, boolean held, boolean site) {
    if (held && dateline == null) {
      dateline = match.code();
      sentence = in.index();
    } else if (!held) {
      named.add(match.code());
      if (in.index() == sentence && (site || speaks(in, match))) {
        lead.add(match.code());
      }
    }
  }

  /** Gives the weight of a dateline whose sentence is about one other country to that one. */
  void moveTo(Map<String, Integer> weights) {
    if (dateline != null && !named.contains(dateline) && lead.size() == 1) {
      Integer weight = weights.remove(dateline);
      weights.merge(lead.iterator().next(), weight == null ? 0 : weight, Integer::sum);
    }
  }

  /** "Ugandan authorities said", "according to Malian officials". */
  private static boolean speaks(Sentence sentence, CountryMatch match) {
    int before = match.first() - 1;
    if (before > 0
        && sentence.token(before).is("to")
        && sentence.token(before - 1).is("according")) {
      return true;
    }
    int end = Math.min(sentence.size(), match.last() + PHRASE);
    for (int i = match.last() + 1; i < end; i++) {
      String tag = sentence.tags().get(i);
      if (tag.startsWith("VB")) {
        return match.kind() != Kind.PLACE && SAYS.contains(sentence.token(i).lemma());
      }
      if (!tag.startsWith("NN") && !tag.startsWith("JJ") && !tag.equals("POS")) {
        return false;
      }
    }
    return false;
  }
}
