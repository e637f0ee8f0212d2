package io.github.casualtyfigures.cli;

import io.github.casualtyfigures.lexicon.Lexicon;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** The lines of the built-in lexicons by file and number. For one thread. */
final class LexiconLines {

  private static final Pattern ORIGIN = Pattern.compile("(\\w+\\.tsv):(\\d+)");

  private final Map<String, List<String>> files = new HashMap<>();

  /** The first words of the row at {@code origin} ("cues.tsv:14"), null where it names no row. */
  @Nullable String key(String origin) {
    Matcher matcher = ORIGIN.matcher(origin);
    if (!matcher.matches()) {
      return null;
    }
    List<String> lines = files.computeIfAbsent(matcher.group(1), LexiconLines::read);
    int number = Integer.parseInt(matcher.group(2));
    return number > lines.size() ? null : StringUtils.split(lines.get(number - 1), "\t|")[0];
  }

  private static List<String> read(String file) {
    try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
      return in == null
          ? List.of()
          : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": can't be read", e);
    }
  }
}
