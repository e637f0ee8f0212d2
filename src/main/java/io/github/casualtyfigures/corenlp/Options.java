package io.github.casualtyfigures.corenlp;

import io.github.casualtyfigures.lexicon.Lexicon;
import io.github.casualtyfigures.lexicon.Lexicons;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import org.apache.commons.lang3.StringUtils;

/**
 * The options of an annotator: those properties of its pipeline that begin with its name. CoreNLP
 * shares one annotator among all pipelines in which these are the same.
 */
record Options(String name, Properties properties) {

  private static final String LEXICON = "lexicon.";

  /**
   * The built-in lexicons with the files of the options over them.
   *
   * @throws IllegalArgumentException if there is an option of another name
   */
  Lexicons lexicons() {
    Lexicons lexicons = Lexicons.builtIn();
    String prefix = name + ".";
    for (String key : new TreeSet<>(properties.stringPropertyNames())) {
      if (!key.startsWith(prefix)) {
        continue;
      }
      Lexicon lexicon = lexicon(key, key.substring(prefix.length()));
      for (String file : StringUtils.split(properties.getProperty(key), ",")) {
        lexicons = lexicons.with(lexicon, Path.of(file.strip()));
      }
    }
    return lexicons;
  }

  private static Lexicon lexicon(String key, String option) {
    List<String> known = new ArrayList<>();
    for (Lexicon lexicon : Lexicon.values()) {
      known.add(LEXICON + lexicon.name().toLowerCase(Locale.ROOT));
      if (known.contains(option)) {
        return lexicon;
      }
    }
    throw new IllegalArgumentException("option " + key + ": none of " + known);
  }
}
