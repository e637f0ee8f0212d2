package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Unit;
import io.github.casualtyfigures.internal.quantity.QuantityMention;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/**
 * Reads a label with its number in one line: "Killed: 12; injured: 30", "Total killed = 44", "Dead
 * ..... 12". Immutable; may be shared by threads.
 */
final class LabelRules {

  private static final Set<String> BORDERS =
      Set.of(";", ",", "|", "/", ".", "\u2022", "*", "\u00b7");
  private static final Set<String> JOINTS = Set.of(":", "=", "-", "--", "\u2013", "\u2014", "|");

  private final Labels labels;
  private final PeopleNouns nouns;
  private final Frames frames;

  LabelRules(Labels labels, PeopleNouns nouns, Frames frames) {
    this.frames = frames;
    this.labels = labels;
    this.nouns = nouns;
  }

  /** The entries of {@code sentence} whose label stands right before them. */
  List<Entry> read(Sentence sentence, List<QuantityMention> quantities, Set<String> named) {
    List<Entry> entries = new ArrayList<>();
    for (QuantityMention mention : quantities) {
      int last = joint(sentence, mention);
      int dash = mention.first() - 1;
      if (last < 0
          || withinSubject(sentence, dash)
          || !mention.maybePeople()
          || mention.quantity().unit() != Unit.PEOPLE) {
        continue;
      }
      Label label = labels.read(sentence, start(sentence, last), last, named);
      if (label != null && ends(sentence, mention)) {
        entries.add(new Entry(mention, label, null, null, true, "labelBefore"));
      }
    }
    return entries;
  }

  /** "137 hostages — 76 girls and 61 boys — were rescued": no label, but the subject's parts. */
  private static boolean withinSubject(Sentence sentence, int dash) {
    int behind = dash < 0 ? dash : SubjectAsides.behindAside(sentence, dash);
    return behind > dash && Words.finite(sentence, behind);
  }

  /** The last token of the words before the joint, or -1 where none stands before the number. */
  private static int joint(Sentence sentence, QuantityMention mention) {
    int i = mention.first() - 1;
    boolean joined = i > 0 && (JOINTS.contains(sentence.token(i).lower()) || dots(sentence, i));
    while (joined && i >= 0 && (JOINTS.contains(sentence.token(i).lower()) || dots(sentence, i))) {
      i--;
    }
    return joined ? i : -1;
  }

  private static boolean dots(Sentence sentence, int i) {
    return StringUtils.containsOnly(sentence.token(i).lower(), ".\u2026_");
  }

  private static int start(Sentence sentence, int last) {
    int i = last;
    while (i > 0 && !BORDERS.contains(sentence.token(i - 1).lower())) {
      i--;
    }
    return Math.max(i, Math.min(last, Row.start(sentence)));
  }

  /** "Killed: 12 km" and "Dead: 12 cows" aside, the number closes its clause or counts people. */
  private boolean ends(Sentence sentence, QuantityMention mention) {
    int next = mention.last() + 1;
    if (next >= sentence.size()) {
      return true;
    }
    String lower = sentence.token(next).lower();
    PeopleNouns.Noun noun = nouns.endingAt(sentence, next);
    return BORDERS.contains(lower) || lower.equals("(") || (noun != null && noun.people());
  }

  /** "Cattle dead: 31": whether the label of the number names a thing. */
  boolean ofThing(Sentence sentence, int first) {
    if (first < 1
        || !JOINTS.contains(sentence.token(first - 1).lower())
        || tells(sentence, first - 2)) {
      return false;
    }
    for (int i = first - 2;
        i >= Math.max(0, first - 5) && !BORDERS.contains(sentence.token(i).lower());
        i--) {
      PeopleNouns.Noun noun = nouns.endingAt(sentence, i);
      if (noun != null && noun.kind() == PeopleNouns.Kind.THING) {
        return true;
      }
    }
    return false;
  }

  /** "killed everyone on board: 58", "the agency said: 58": a clause with its verb is no label. */
  private boolean tells(Sentence sentence, int last) {
    if (last > 0
        && Words.finite(sentence, last)
        && frames.verb(Frames.Kind.SPEAKING, sentence, last)) {
      return true;
    }
    for (int i = last - 1; i >= 0 && !BORDERS.contains(sentence.token(i).lower()); i--) {
      if (Words.finite(sentence, i)) {
        return true;
      }
    }
    return false;
  }
}
