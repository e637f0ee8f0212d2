package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Range;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** A saying with its content over the sentences of a quotation. Belongs to one document. */
final class Utterance {

  private static final Set<String> BACK = Set.of("this", "so", "that", "the same");

  private static final Set<String> WHERE = Set.of("on", "in", "during", "at", "via", "by");

  private static final Set<String> IS = Set.of("is", "'s", "was");

  private final Saying saying;
  private final List<Part> speakers;
  private final List<Range> content = new ArrayList<>();

  Utterance(Saying saying, List<Part> speakers) {
    this.saying = saying;
    this.speakers = List.copyOf(speakers);
    for (Part part : saying.content()) {
      Sentence sentence = saying.sentence();
      content.add(
          new Range(sentence.token(part.first()).begin(), sentence.token(part.last()).end()));
    }
  }

  Saying saying() {
    return saying;
  }

  /** Whether what is said, or else the words that attribute, reach {@code end}: "listed:". */
  boolean speaksUpTo(int end) {
    Sentence sentence = saying.sentence();
    int behind = sentence.token(saying.words().last()).end();
    boolean cue = sentence.tokenAt(behind + 1) >= sentence.size() - 1;
    return cue || content.stream().anyMatch(range -> range.end() == end);
  }

  /** The words of each speaker, at least one. */
  List<Part> speakers() {
    return speakers;
  }

  /** Whether all that is said is a word that points back: "stated (this)". */
  boolean pointsBack() {
    List<Part> parts = saying.content();
    boolean denied = saying.status() == Status.DENIED;
    boolean phrase = saying.row().use() == Cue.Use.PREPOSITION;
    boolean told = // "(This) was reported by the mayor's office."
        !parts.isEmpty() && parts.get(0).first() == 0 && saying.row().use() == Cue.Use.VERB;
    boolean behind = parts.size() == 1 && saying.shape() == Saying.Shape.BEHIND;
    if (denied || parts.isEmpty() || !(phrase || told || behind)) {
      return false;
    }
    Part part = parts.get(0);
    int last = part.last();
    if (behind && last > part.first() && lower(part.first()).equals("this")) {
      last = WHERE.contains(lower(part.first() + 1)) ? part.first() : last; // "(this) on Telegram"
    }
    if (phrase && last > part.first() && IS.contains(lower(last))) {
      last--; // "(That is) according to the mayor, who"
    }
    while (last > part.first() && !Character.isLetter(lower(last).charAt(0))) {
      last--;
    }
    return last == part.first() && BACK.contains(lower(last));
  }

  private String lower(int token) {
    return saying.sentence().token(token).lower();
  }

  /** What is said, in order, without overlaps. */
  List<Range> content() {
    if (content.size() < 2) {
      return List.copyOf(content);
    }
    List<Range> merged = new ArrayList<>();
    for (Range range : content.stream().sorted(Comparator.comparingInt(Range::begin)).toList()) {
      int last = merged.size() - 1;
      if (last >= 0 && range.begin() <= merged.get(last).end()) {
        Range before = merged.get(last);
        merged.set(last, new Range(before.begin(), Math.max(before.end(), range.end())));
      } else {
        merged.add(range);
      }
    }
    return merged;
  }

  boolean overlaps(Range range) {
    return content.stream().anyMatch(own -> own.begin() < range.end() && range.begin() < own.end());
  }

  void add(Range range) {
    content.add(range);
  }
}
