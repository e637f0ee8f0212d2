package io.github.casualtyfigures.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says of a gold claim and the extracted one beside it which fields are right. */
final class Judge {

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "in", "on", "from", "at", "under", "who", "whom", "that", "with", "near", "for",
          "to", "by", "which", "taking");

  private static final Set<String> NO_CONTENT =
      Set.of(
          "the", "a", "an", "of", "and", "in", "for", "to", "said", "its", "his", "her", "by", "on",
          "at");

  private static final Pattern WORD = Pattern.compile("(?U)[^\\W_]+(?:[’'][^\\W_]+)?");

  private Judge() {}

  /** Unit, value, low and high are right. */
  static boolean number(ScoredClaim gold, ScoredClaim found) {
    return Readings.of(gold).stream().anyMatch(reading -> reading.equalsBut(found.number()));
  }

  /** The number and its relation and category are right. */
  static boolean figure(ScoredClaim gold, ScoredClaim found) {
    return category(gold, found)
        && Readings.of(gold).stream()
            .anyMatch(
                reading ->
                    reading.relation().equals(found.number().relation())
                        && reading.equalsBut(found.number()));
  }

  /** The number is the same, whatever the relation makes of its bounds. */
  static boolean sameCore(ScoredClaim gold, ScoredClaim found) {
    return number(gold, found) || gold.number().sameCore(found.number());
  }

  static boolean relation(ScoredClaim gold, ScoredClaim found) {
    return accepts(gold, "relation", gold.number().relation(), found.number().relation());
  }

  static boolean category(ScoredClaim gold, ScoredClaim found) {
    return accepts(gold, "category", gold.string("category"), found.string("category"));
  }

  static boolean status(ScoredClaim gold, ScoredClaim found) {
    return accepts(gold, "status", gold.string("status"), found.string("status"));
  }

  static boolean country(ScoredClaim gold, ScoredClaim found) {
    return accepts(
        gold, "country", gold.string("people", "country"), found.string("people", "country"));
  }

  static boolean group(ScoredClaim gold, ScoredClaim found) {
    return found.has("people")
        && accepts(gold, "group", gold.string("people", "group"), found.string("people", "group"));
  }

  static boolean term(ScoredClaim gold, ScoredClaim found) {
    return Objects.equals(gold.string("quantity", "term"), found.string("quantity", "term"));
  }

  /** The head noun of one phrase is among the words of the other. */
  static boolean head(ScoredClaim gold, ScoredClaim found) {
    if (!found.has("people")) {
      return false;
    }
    List<String> golden = words(gold.string("people", "text"));
    List<String> given = words(found.string("people", "text"));
    return stems(given).contains(head(golden))
        || (!head(given).isEmpty() && stems(golden).contains(head(given)));
  }

  /** The source's id is right; where it is outside the closed list, its words will do. */
  static boolean source(ScoredClaim gold, ScoredClaim found) {
    if (accepts(gold, "source_id", gold.string("source", "id"), found.string("source", "id"))) {
      return true;
    }
    return gold.alternatives().path("source_open").asBoolean()
        && gold.has("source")
        && sourceWords(gold, found);
  }

  /** A source stands where one ought to, and none where not. */
  static boolean sourcePresent(ScoredClaim gold, ScoredClaim found) {
    boolean given = found.has("source");
    if (gold.has("source")) {
      return given || mayHaveNoSource(gold);
    }
    boolean may = gold.alternatives("source_id").stream().anyMatch(Judge::filled);
    return !given || may;
  }

  private static boolean filled(@Nullable String id) {
    return id != null && !id.isEmpty();
  }

  /** The words of the source meet those of the gold source. */
  static boolean sourceText(ScoredClaim gold, ScoredClaim found) {
    return sourceWords(gold, found) || (mayHaveNoSource(gold) && !found.has("source"));
  }

  private static boolean mayHaveNoSource(ScoredClaim gold) {
    return gold.alternatives("source_id").contains(null);
  }

  private static boolean sourceWords(ScoredClaim gold, ScoredClaim found) {
    if (!found.has("source")) {
      return false;
    }
    JsonNode golden = gold.object("source");
    JsonNode given = found.object("source");
    if (ScoredClaim.stretch(golden).shared(ScoredClaim.stretch(given)) > 0) {
      return true;
    }
    Set<String> shared = content(gold.string("source", "text"));
    shared.retainAll(content(found.string("source", "text")));
    return !shared.isEmpty();
  }

  private static boolean accepts(
      ScoredClaim gold, String field, @Nullable String own, @Nullable String given) {
    return Objects.equals(own, given) || gold.alternatives(field).contains(given);
  }

  private static List<String> words(@Nullable String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text == null ? "" : text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  private static Set<String> content(@Nullable String text) {
    Set<String> content = new HashSet<>(words(text));
    content.removeAll(NO_CONTENT);
    return content;
  }

  private static String head(List<String> words) {
    String head = "";
    for (int i = 0; i < words.size(); i++) {
      if (i > 0 && PREPOSITIONS.contains(words.get(i))) {
        break;
      }
      head = stem(words.get(i));
    }
    return head;
  }

  private static List<String> stems(List<String> words) {
    return words.stream().map(Judge::stem).toList();
  }

  private static String stem(String word) {
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
