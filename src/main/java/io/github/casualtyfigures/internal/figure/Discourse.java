package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the sentences before have counted, so far as the next may go on about it. Belongs to one
 * document and so to one thread.
 */
final class Discourse {

  /** A figure is gone on about for as many sentences. */
  private static final int REACH = 3;

  /** The words from a verb to the soldiers whom it moves. */
  private static final int OBJECT = 7;

  private static final WordTable SOLDIERS =
      WordTable.of("troops", "soldiers", "peacekeepers", "marines", "forces");

  /** What is done with soldiers who are counted next. */
  private static final WordTable MOVING =
      WordTable.of(
          "send",
          "deploy",
          "withdraw",
          "pull",
          "redeploy",
          "dispatch",
          "station",
          "mobilise",
          "mobilize",
          "reinforce");

  /** What soldiers are sent to do for people who are counted next. */
  private static final WordTable RELIEF =
      WordTable.of(
          "rescue", "help", "evacuate", "save", "search", "assist", "aid", "free", "clear", "find");

  private static final WordTable SUBORDINATING =
      WordTable.of(
          "after",
          "although",
          "as",
          "because",
          "before",
          "if",
          "once",
          "since",
          "though",
          "until",
          "when",
          "where",
          "whereas",
          "while");

  private final List<Sentence> sentences;
  private @Nullable Category last;
  private int lastSentence = -REACH - 1;
  private int killedSentence = -REACH - 1;
  private long killed;
  private List<FigureMention> latest = List.of();
  private final Set<Long> forces = new HashSet<>();
  private boolean animals;
  private boolean bodies;
  private boolean abduction;

  Discourse(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  /** The sentences right before {@code sentence}, which it may go on about. */
  List<Sentence> before(Sentence sentence) {
    int end = Math.min(sentence.index(), sentences.size());
    return sentences.subList(Math.max(0, end - REACH), end);
  }

  /** The sentence behind {@code sentence}, or null. */
  @Nullable Sentence after(Sentence sentence) {
    int next = sentence.index() + 1;
    return next < sentences.size() ? sentences.get(next) : null;
  }

  /** The category that {@code sentence} may go on about without naming it, or null. */
  @Nullable Category running(Sentence sentence) {
    return sentence.index() - lastSentence <= REACH ? last : null;
  }

  /**
   * "The blast killed 12. Another 30 were hurt. Rebels put the number at 16": whether a number that
   * {@code sentence} counts in {@code phrase} is of the dead, although others were told of last:
   * not one that is greater than that of the hurt.
   */
  boolean countsDead(Sentence sentence, CountedPhrase phrase) {
    boolean others = last == Category.WOUNDED || last == Category.MISSING;
    if (!others || latest.isEmpty() || sentence.index() - killedSentence > REACH) {
      return false;
    }
    FigureMention told = latest.get(latest.size() - 1);
    Long number = CountedPhrase.exact(phrase.mention().quantity());
    Long hurt = CountedPhrase.exact(told.figure().quantity());
    if (last == Category.MISSING && killedSentence == told.sentence().index()) {
      boolean nearer = // "nine dead and 40 missing. He put the number at 38", not "at 12"
          number != null && hurt != null && number <= hurt && number * number > killed * hurt;
      return !nearer && !told.by().startsWith("toll");
    }
    boolean nearDead = // "leaving 120 dead and nine hurt. Rebels put the number at 52"
        number != null
            && hurt != null
            && killed > hurt
            && (killed <= number || killed * hurt < number * number);
    boolean more = // of the hurt, who are many
        number != null && hurt != null && hurt > 0 && number > hurt && !nearDead;
    return !more && !told.by().startsWith("toll"); // "put the injured at 30"
  }

  /**
   * "leaving 120 dead and nine hurt. 52 were children": of the category {@code told}, or of the
   * dead, where the hurt told of last are too few; of neither, where a clause sets them apart: "20
   * were policemen who came to help".
   */
  @Nullable Category holding(CountedPhrase phrase, @Nullable Category told) {
    if (told != Category.WOUNDED || latest.isEmpty()) {
      return told;
    }
    Long number = CountedPhrase.exact(phrase.mention().quantity());
    FigureMention last = latest.get(latest.size() - 1);
    Long hurt = CountedPhrase.exact(last.figure().quantity());
    boolean dead =
        number != null
            && hurt != null
            && number > hurt
            && killed >= number
            && killedSentence == last.sentence().index();
    if (!dead) {
      return told;
    }
    Sentence sentence = phrase.mention().sentence();
    for (int i = phrase.last() + 1; i < sentence.size(); i++) {
      if (Words.relative(sentence, i)) {
        return null;
      }
    }
    return Category.KILLED;
  }

  /** The figures of the last sentence that had any, if {@code sentence} may go on about them. */
  List<FigureMention> latest(Sentence sentence) {
    return sentence.index() - lastSentence <= REACH ? latest : List.of();
  }

  /**
   * "Nine people died. That compares with 12": whether the sentence right before {@code sentence}
   * has figures and counts nothing else, unlike "and 40 flights were cancelled".
   */
  boolean countsAlone(Sentence sentence) {
    if (latest.isEmpty() || !toldRightBefore(sentence)) {
      return false;
    }
    Sentence before = latest.get(0).sentence();
    for (FigureMention one : latest) {
      if (one.figure().category() != last) {
        return false;
      }
    }
    for (int i = 0; i < before.size(); i++) {
      int noun = i + 1;
      while (Words.tag(before, noun).startsWith("JJ")) {
        noun++;
      }
      boolean counts = before.token(i).tag().equals("CD") && Words.tag(before, noun).equals("NNS");
      if (counts && !toldAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the sentence right before {@code sentence} has figures. */
  boolean toldRightBefore(Sentence sentence) {
    return lastSentence == sentence.index() - 1;
  }

  private boolean toldAt(int i) {
    for (FigureMention one : latest) {
      if (one.first() <= i && i <= one.last()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a part is none of those told of before: "resigned after 12 died. So did two", or more
   * than they behind words that lead to it, "Nine died. By nationality, 40 were Kenyans".
   */
  boolean tellsOfOthers(CountedPhrase phrase, Fate fate) {
    Sentence sentence = phrase.mention().sentence();
    return switch (fate.by()) {
      case "soWere" -> !mainSubject();
      case "described" -> phrase.first() > 0 && !holds(phrase);
      case "included running" ->
          Words.token(sentence, 2, "group") && !(toldRightBefore(sentence) && holds(phrase));
      default -> false;
    };
  }

  /** Whether the figures told last hold as many as {@code phrase} counts, which is part of them. */
  private boolean holds(CountedPhrase phrase) {
    Long part = CountedPhrase.exact(phrase.mention().quantity());
    for (FigureMention one : latest) {
      Long whole = CountedPhrase.exact(one.figure().quantity());
      if (part == null || whole == null || part <= whole) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Two officers were wounded. So was a child": whether the last figure is the subject of a main
   * verb; not "resigned after 12 died", whom others share another verb with.
   */
  private boolean mainSubject() {
    if (latest.isEmpty()) {
      return false;
    }
    FigureMention one = latest.get(latest.size() - 1);
    Sentence sentence = one.sentence();
    for (int i = one.first() - 1; i >= 0 && !sentence.token(i).is(","); i--) {
      boolean relative = Words.relative(sentence, i) && !sentence.token(i).is("that");
      if (relative || SUBORDINATING.holds(sentence.token(i).lower())) {
        return false;
      }
    }
    return one.trigger() > one.last();
  }

  /** Whether bare numbers go on about animals: "380 whales died. Fifty were freed." */
  boolean animals() {
    return animals;
  }

  /** Whether people were abducted before: who is held since is held by the abductors. */
  boolean abduction() {
    return abduction;
  }

  /** Whether bare numbers of {@code sentence} may go on about bodies: "Nine have been buried." */
  boolean bodies(Sentence sentence) {
    return bodies && running(sentence) == Category.KILLED;
  }

  /** Whether a force of so many was told of anywhere before: "the original 11,000". */
  boolean deployed(long number) {
    return forces.contains(number);
  }

  /** Takes note that something that is no person was killed, hurt or freed. */
  void countedAnimals() {
    animals = true;
  }

  /** Takes note that people were counted. */
  void countedPeople() {
    animals = false;
  }

  /** Takes note that hostages were told of, whatever became of them. */
  void toldOfHostages() {
    abduction = true;
  }

  /**
   * Takes note of a question: what answers it goes on about nothing told before, but about hostages
   * whom it asks about.
   */
  void asked(Sentence question) {
    last = null;
    abduction |= question.lowers().contains("hostages") || question.lowers().contains("kidnapped");
  }

  /**
   * "France pulled the last of its soldiers out of Niger": takes note of a force that a sentence
   * without figures tells of, where nothing counted before goes on.
   */
  void toldOfForce(Sentence sentence) {
    if (running(sentence) == null && forceMoves(sentence)) {
      last = Category.DEPLOYED;
      lastSentence = sentence.index();
      latest = List.of();
      bodies = false;
    }
  }

  private static boolean forceMoves(Sentence sentence) {
    if (sentence.lowers().stream().noneMatch(SOLDIERS::contains)) {
      return false; // which spares the tags of most sentences
    }
    int soldiers = -1;
    for (int i = 0; i < sentence.size(); i++) {
      soldiers = soldiers(sentence, i) ? i : soldiers;
      boolean leaves = // "US forces began to leave Niger", not "left the camp"
          soldiers >= 0
              && i - soldiers < OBJECT
              && sentence.token(i).lemma().equals("leave")
              && Words.token(sentence, i - 1, "to")
              && sentence.token(i - 2).lemma().equals("begin")
              && Words.tag(sentence, i + 1).startsWith("NNP");
      if (leaves) {
        return true;
      }
      boolean moves = Words.verb(sentence, i) && MOVING.holds(sentence.token(i).lemma());
      boolean passive = Words.be(sentence, i - 1) && !sentence.token(i).tag().equals("VBG");
      if (moves && (passive ? soldiers >= 0 : soldiersNear(sentence, i))) {
        return true;
      }
    }
    return false;
  }

  /** "the forces", not "the fire forces families to leave". */
  private static boolean soldiers(Sentence sentence, int i) {
    return SOLDIERS.holds(sentence.lowers(), i) && Words.noun(sentence, i);
  }

  /** "pulled the last of its (soldiers)", not "soldiers pulled survivors": the verb's object. */
  private static boolean soldiersNear(Sentence sentence, int verb) {
    for (int i = verb + 1; i < Math.min(verb + OBJECT, sentence.size()); i++) {
      if (soldiers(sentence, i)) {
        boolean relief = // "to rescue those trapped", of whom the next sentence may tell
            Words.token(sentence, i + 1, "to") && RELIEF.holds(sentence.lowers(), i + 2);
        return !relief;
      }
      if (sentence.token(i).is("to") || sentence.token(i).is(",")) {
        return false;
      }
    }
    return false;
  }

  /** Takes note of the figures of {@code sentence}: a total outlives its parts. */
  void told(Sentence sentence, List<FigureMention> figures) {
    if (figures.isEmpty()) {
      return;
    }
    lastSentence = sentence.index();
    latest = figures;
    FigureMention told = figures.get(figures.size() - 1);
    int leaving = told.first() - 1;
    boolean rest = // "freed 16 prisoners, leaving 902 behind bars": it goes on about the 16
        figures.size() > 1 && leaving > 0 && told.sentence().token(leaving).is("leaving");
    last = figures.get(figures.size() - (rest ? 2 : 1)).figure().category();
    People people = told.figure().people();
    bodies =
        BodyRules.counted(told.sentence(), told.trigger())
            || (people != null && people.span().text().endsWith("bodies"));
    for (FigureMention figure : figures) {
      Long number = CountedPhrase.exact(figure.figure().quantity());
      if (figure.figure().category() == Category.DEPLOYED && number != null) {
        forces.add(number);
      }
      if (figure.figure().category() == Category.KILLED) {
        killedSentence = sentence.index();
        killed = number == null ? 0 : number;
      }
      abduction |= figure.figure().category() == Category.ABDUCTED;
      if (figure.figure().category() == Category.CASUALTIES) {
        last = Category.CASUALTIES;
      }
    }
  }
}
