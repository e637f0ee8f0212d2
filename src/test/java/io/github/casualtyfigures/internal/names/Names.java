package io.github.casualtyfigures.internal.names;

import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.internal.annotate.Annotator;
import io.github.casualtyfigures.internal.text.Analyser;
import io.github.casualtyfigures.internal.text.Document;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Lexicons;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The lexicons of names, read once, and sentences without a model, capitals tagged as names. */
final class Names {

  static final Lexicons LEXICONS = Lexicons.builtIn();
  static final Countries COUNTRIES = Countries.load(LEXICONS);
  static final SpeakerNames SPEAKERS = SpeakerNames.load(LEXICONS, COUNTRIES);

  private static final Annotator ANNOTATOR =
      new Annotator(
          new Analyser() {
            @Override
            public List<String> tags(List<String> words) {
              List<String> tags = new ArrayList<>();
              for (String word : words) {
                boolean name = !tags.isEmpty() && Character.isUpperCase(word.charAt(0));
                tags.add(name ? "NNP" : "NN");
              }
              return tags;
            }

            @Override
            public String lemma(String word, String tag) {
              return word.toLowerCase(Locale.ROOT);
            }
          },
          LEXICONS);

  private Names() {}

  static Document document(String text) {
    return ANNOTATOR.annotate(Article.of(text));
  }

  static Document document(String text, @Nullable LocalDate published) {
    return ANNOTATOR.annotate(Article.of(text).withPublished(published));
  }

  /** The first sentence of {@code text}. */
  static Sentence sentence(String text) {
    return document(text).sentences().get(0);
  }

  /** Who {@code words}, somewhere in {@code text}, are. */
  static NamedSpeaker resolve(String text, String words, NameContext context) {
    for (Sentence sentence : document(text).sentences()) {
      int begin = text.indexOf(words, sentence.begin());
      if (begin >= 0 && begin < sentence.end()) {
        int first = sentence.tokenAt(begin);
        int last = sentence.tokenAt(begin + words.length() - 1);
        return SPEAKERS.resolve(sentence, first, Math.min(last, sentence.size() - 1), context);
      }
    }
    throw new AssertionError(words + " is not in " + text);
  }

  /** Who {@code words} are in an article about {@code country}, where that is known. */
  static NamedSpeaker resolve(String words, @Nullable String country) {
    NameContext context = country == null ? NameContext.EMPTY : NameContext.EMPTY.about(country, 3);
    return resolve("Yesterday " + words + " gave a number of dead.", words, context);
  }
}
