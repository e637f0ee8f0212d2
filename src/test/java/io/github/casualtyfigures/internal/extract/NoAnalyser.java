package io.github.casualtyfigures.internal.extract;

import io.github.casualtyfigures.internal.text.Analyser;
import java.util.List;

/** Fails whoever asks it. */
final class NoAnalyser implements Analyser {

  @Override
  public List<String> tags(List<String> words) {
    throw new AssertionError("tags of " + words);
  }

  @Override
  public String lemma(String word, String tag) {
    throw new AssertionError("lemma of " + word);
  }
}
