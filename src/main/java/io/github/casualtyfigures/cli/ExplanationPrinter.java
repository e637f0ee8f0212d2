package io.github.casualtyfigures.cli;

import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Explanation;
import io.github.casualtyfigures.claim.Explanation.Field;
import io.github.casualtyfigures.claim.Explanation.Reason;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.claim.Source;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** A table of what made each field of each claim. For one thread. */
final class ExplanationPrinter {

  private static final int WIDTH = 100;
  private static final int WORDS = 30;
  private static final List<String> HEADER = List.of("", "figure", "field", "value", "made by");
  private static final Pattern CHARACTER = Pattern.compile("character (\\d+)");

  private final PrintStream out;
  private final LexiconLines lexicons = new LexiconLines();
  private boolean printed;

  ExplanationPrinter(OutputStream stream) {
    this.out = new PrintStream(stream, false, StandardCharsets.UTF_8);
  }

  /** Whether anything was printed. */
  boolean printed() {
    return printed;
  }

  /** Prints what made {@code claims}, which are of {@code article}. */
  void print(Article article, List<Explanation> claims) {
    if (printed) {
      out.print('\n');
    }
    printed = true;
    for (String line :
        TextTable.wrapped(TablePrinter.title(article.document(), claims.size()), WIDTH)) {
      out.print(line + "\n");
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADER);
    for (Explanation explanation : claims) {
      rows.addAll(rows(article, explanation));
    }
    if (rows.size() > 1) {
      out.print("\n" + TextTable.of(rows, WIDTH));
    }
    out.flush();
  }

  private List<List<String>> rows(Article article, Explanation explanation) {
    List<List<String>> rows = new ArrayList<>();
    Claim claim = explanation.claim();
    for (Reason reason : explanation.reasons()) {
      boolean first = rows.isEmpty();
      String by =
          reason.by().stream().map(one -> shown(article, one)).collect(Collectors.joining(", "));
      rows.add(
          List.of(
              first ? String.valueOf(claim.id()) : "",
              first ? claim.quantity().span().text() : "",
              Words.of(reason.field()),
              value(claim, reason.field()),
              by));
    }
    return rows;
  }

  /** A row with its first field, an earlier place with its words, a rule as it is. */
  private String shown(Article article, String by) {
    Matcher character = CHARACTER.matcher(by);
    if (character.matches()) {
      String words = article.text().substring(Integer.parseInt(character.group(1)));
      return "refers to \"" + StringUtils.abbreviate(words, WORDS) + "\"";
    }
    String key = lexicons.key(by);
    return key == null ? by : by + " (" + key + ")";
  }

  private static String value(Claim claim, Field field) {
    return switch (field) {
      case NUMBER -> Words.of(claim.quantity().relation());
      case CATEGORY -> Words.of(claim.category());
      case PEOPLE -> people(claim.figure().people());
      case SOURCE -> source(claim.attribution().source());
      case STATUS -> Words.of(claim.attribution().status());
      case WHOLE -> "claim " + claim.links().whole();
      case REPEATS -> "claim " + claim.links().repeats();
    };
  }

  private static String people(@Nullable People people) {
    if (people == null) {
      return "";
    }
    String group = Words.of(people.group());
    return people.country() == null ? group : group + ", " + people.country();
  }

  private static String source(@Nullable Source source) {
    if (source == null) {
      return "";
    }
    String id = source.speaker().id();
    return id == null ? source.span().text() : id;
  }
}
