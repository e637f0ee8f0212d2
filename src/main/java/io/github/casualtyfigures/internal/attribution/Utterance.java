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

  private static final Set<String> GIVING =
      Set.of("give", "release", "publish", "issue", "provide", "offer", "air", "carry", "come");

  private static final Set<String> POINTING = Set.of("the", "these", "those", "both");

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
    boolean verb = saying.row().use() == Cue.Use.VERB || saying.row().use() == Cue.Use.NOUN;
    boolean told = // "(This) was reported by the mayor's office."
        verb && !parts.isEmpty() && parts.get(0).first() == 0;
    boolean behind = parts.size() == 1 && saying.shape() == Saying.Shape.BEHIND;
    if (denied || parts.isEmpty() || !(phrase || told || behind)) {
      return false;
    }
    Part part = parts.get(0);
    int pointing = phrase ? part.first() : pointing(part.first());
    int last = part.last();
    boolean number = saying.sentence().tags().subList(pointing, last + 1).contains("CD");
    boolean named = lower(pointing).equals("this") || (pointing > part.first() && !number);
    if (behind && last > pointing && named && WHERE.contains(lower(pointing + 1))) {
      last = pointing; // "(this) on Telegram", "(the toll) on Monday"
    }
    if (phrase && last > part.first() && IS.contains(lower(last))) {
      last--; // "(That is) according to the mayor, who"
    }
    while (last > pointing && !Character.isLetter(lower(last).charAt(0))) {
      last--;
    }
    return last == pointing && (pointing > part.first() || BACK.contains(lower(last)));
  }

  /** Where "the figures", "the death toll" end, or {@code first} where nothing such begins. */
  private int pointing(int first) {
    Sentence sentence = saying.sentence();
    Part cue = saying.cue();
    if (cue == null || !POINTING.contains(lower(first))) {
      return first;
    }
    boolean verb = saying.row().use() == Cue.Use.VERB && given(sentence, cue, saying.row());
    if (!verb && saying.shape() != Saying.Shape.AROUND) {
      return first;
    }
    int noun = first + 1;
    while (noun < sentence.size() - 1 && sentence.tags().get(noun).startsWith("JJ")) {
      noun++;
    }
    if (!figures(sentence, noun)) {
      return first;
    }
    noun = figures(sentence, noun + 1) ? noun + 1 : noun; // "death toll"
    boolean whole = // "(The toll) was confirmed", not "The toll, the mayor said, will rise"
        saying.shape() == Saying.Shape.BEHIND || saying.words().first() == noun + 1;
    return whole && !described(sentence, noun + 1) ? noun : first;
  }

  private static boolean figures(Sentence sentence, int noun) {
    return noun < sentence.size() && FigureNouns.numberOrPeople(sentence.token(noun).lemma());
  }

  /** "gave the toll (reported by the army)", "confirmed the toll (that) the army had given". */
  private boolean described(Sentence sentence, int i) {
    String tag = i < sentence.size() ? sentence.tags().get(i) : "";
    boolean participle = tag.equals("VBN") || tag.equals("VBD");
    return saying.shape() == Saying.Shape.BEHIND
        && saying.status() != Status.CONFIRMED // who confirms a toll vouches for it
        && (participle || tag.equals("WDT") || (!tag.isEmpty() && lower(i).equals("that")));
  }

  /** Whether the verb {@code cue} of {@code row} gives a figure and does not change it. */
  static boolean given(Sentence sentence, Part cue, Cue row) {
    return row.takes(Cue.Takes.CLAUSE)
        || row.takes(Cue.Takes.OBJECT)
        || GIVING.contains(sentence.token(cue.last()).lemma());
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
