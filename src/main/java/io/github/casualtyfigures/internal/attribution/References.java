package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Remembers who has spoken and tells whom "it", "he" or "the ministry" means. Belongs to one
 * document.
 */
final class References {

  private static final Set<String> PERSON = Set.of("he", "she", "him", "her", "his", "who");
  private static final Set<String> SPEECH = Set.of("i", "we", "my", "our", "us", "me");

  private record Mention(Speaker speaker, String head, boolean plural) {}

  private final Speakers speakers;
  private final List<Mention> mentions = new ArrayList<>();

  References(Speakers speakers) {
    this.speakers = speakers;
  }

  /** Who the words of a source mean here; remembers them. */
  Speaker resolve(Sentence sentence, Part part) {
    Named named = speakers.name(sentence, part);
    Speaker meant = named.anaphoric() ? antecedent(named) : sameName(named);
    Speaker speaker = meant == null ? named.speaker() : meant;
    if (!SPEECH.contains(named.head())) {
      boolean plural = sentence.tags().get(part.last()).endsWith("S");
      mentions.add(new Mention(speaker, named.head(), plural));
    }
    return speaker;
  }

  private @Nullable Speaker antecedent(Named named) {
    if (PERSON.contains(named.head())) {
      return last(Speaker.Kind.PERSON, true);
    }
    if (named.head().equals("it") || named.head().equals("its")) {
      return last(Speaker.Kind.PERSON, false);
    }
    if (named.head().equals("they")) {
      for (int i = mentions.size() - 1; i >= 0; i--) {
        if (mentions.get(i).plural()) {
          return mentions.get(i).speaker();
        }
      }
    }
    if (SPEECH.contains(named.head()) || named.head().equals("they")) {
      return mentions.isEmpty() ? null : mentions.get(mentions.size() - 1).speaker();
    }
    for (int i = mentions.size() - 1; i >= 0; i--) {
      if (mentions.get(i).head().equals(named.head())) {
        return mentions.get(i).speaker();
      }
    }
    return null;
  }

  private @Nullable Speaker last(Speaker.Kind kind, boolean equal) {
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Speaker speaker = mentions.get(i).speaker();
      if ((speaker.kind() == kind) == equal) {
        return speaker;
      }
    }
    return null;
  }

  /** "Zelensky" after "President Volodymyr Zelensky". */
  private @Nullable Speaker sameName(Named named) {
    if (named.speaker().kind() != Speaker.Kind.PERSON || named.speaker().id() != null) {
      return null;
    }
    for (int i = mentions.size() - 1; i >= 0; i--) {
      if (mentions.get(i).head().equals(named.head())) {
        return mentions.get(i).speaker();
      }
    }
    return null;
  }
}
