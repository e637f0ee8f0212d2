package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.internal.quantity.QuantityMention;
import io.github.casualtyfigures.internal.text.Document;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bulletins in which an army adds up what the other side has lost: "The enemy's losses
 * are: personnel - about 884,190 (+1,180), tanks - 10,303 (+9)", in a sentence or line by line. The
 * men are counted, their arms are not. Immutable; may be shared by threads.
 */
final class LossBulletins {

  /** So many lines below the heading the men are counted, if at all. */
  private static final int REACH = 3;

  private static final int LONGEST_TAIL = 5;

  private static final Set<String> JOINTS =
      WordTable.of(":", "-", "--", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "=");

  private final Triggers triggers;
  private final Frames frames;

  LossBulletins(Triggers triggers, Frames frames) {
    this.triggers = triggers;
    this.frames = frames;
  }

  /**
   * The men of one bulletin.
   *
   * @param total how many were lost in all
   * @param latest how many of them since the bulletin before, or null
   */
  record Bulletin(Entry total, @Nullable Entry latest) {

    /** Whether {@code figure} is that of arms, or read otherwise from the same words. */
    boolean covers(FigureMention figure) {
      return figure.sentence() == total.mention().sentence()
          && figure.last() >= total.mention().first();
    }
  }

  /** The bulletins of {@code document} whose heading is one of the {@code telling} sentences. */
  List<Bulletin> read(Document document, BitSet telling, List<List<QuantityMention>> quantities) {
    List<Bulletin> found = new ArrayList<>();
    List<Sentence> sentences = document.sentences();
    for (int i = telling.nextSetBit(0); i >= 0; i = telling.nextSetBit(i + 1)) {
      int losses = losses(sentences.get(i));
      int end = losses < 0 ? i : Math.min(i + REACH + 1, sentences.size());
      for (int k = i; k < end; k++) {
        Sentence sentence = sentences.get(k);
        int from = k == i ? losses + 1 : Row.start(sentence);
        Bulletin men = men(sentence, from, quantities.get(k), sentences.get(i), losses);
        if (men != null) {
          found.add(men);
          break;
        }
      }
    }
    return found;
  }

  /** Where the word for losses stands, or -1. */
  private int losses(Sentence sentence) {
    if (!triggers.mayStand(Triggers.Form.NOUN, sentence)) {
      return -1;
    }
    for (int i = 0; i < sentence.size(); i++) {
      Phrases.Match<TriggerWord> noun = triggers.endingAt(Triggers.Form.NOUN, sentence, i);
      if (noun != null && noun.value().role() == TriggerWord.Role.LOSSES) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable Bulletin men(
      Sentence sentence, int from, List<QuantityMention> quantities, Sentence heading, int losses) {
    for (QuantityMention mention : quantities) {
      int joint = mention.first() - 1;
      int men = joint - 1;
      boolean label =
          men >= from
              && mention.maybePeople()
              && JOINTS.contains(sentence.token(joint).lower())
              && !Words.tag(sentence, men - 1).equals("CD") // "54 people -- 49 passengers"
              && frames.is(Frames.Kind.MANPOWER, sentence, men);
      if (label) {
        return bulletin(sentence, from, men, mention, quantities, heading, losses);
      }
    }
    return null;
  }

  private Bulletin bulletin(
      Sentence sentence,
      int from,
      int men,
      QuantityMention total,
      List<QuantityMention> quantities,
      Sentence heading,
      int losses) {
    int first = men;
    while (first > from
        && (Words.noun(sentence, first - 1) || sentence.token(first - 1).tag().startsWith("JJ"))) {
      first--;
    }
    People people = new People(sentence.span(first, men), Group.MILITARY, null, false);
    QuantityMention latest = null;
    int open = total.last() + 1;
    for (QuantityMention mention : quantities) {
      boolean bracketed = mention.first() == open + 1 && Words.token(sentence, open, "(");
      latest = bracketed ? mention : latest;
    }
    int tail = latest == null ? open : latest.last() + 1;
    Label label = dead(sentence, tail, people);
    if (label == null) {
      label = new Label(Category.CASUALTIES, heading.span(losses, losses), null, people, false, "");
    }
    return new Bulletin(entry(total, label), latest == null ? null : entry(latest, label));
  }

  private static Entry entry(QuantityMention mention, Label label) {
    return new Entry(mention, label, label.people(), null, false, "lossBulletin");
  }

  /** "(+1,190) persons were eliminated": where the words behind the number say that they died. */
  private @Nullable Label dead(Sentence sentence, int tail, People people) {
    for (int i = tail; i < Math.min(tail + LONGEST_TAIL, sentence.size()); i++) {
      if (sentence.token(i).is(",") || sentence.token(i).is(";")) {
        return null;
      }
      Phrases.Match<TriggerWord> verb = triggers.at(Triggers.Form.VERB, sentence, i);
      if (verb != null && verb.value().category() == Category.KILLED) {
        return new Label(Category.KILLED, sentence.span(i, i), null, people, false, "");
      }
    }
    return null;
  }
}
