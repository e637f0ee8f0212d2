package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Unit;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures whose fate another figure or a word for victims gives: "including three children",
 * "16 of them children", "the dead included four women", "73 deaths in Morelos, 43 in Puebla".
 */
final class PartRules {

  private static final int FARTHEST = 30;
  private static final Set<String> ANAPHORS =
      Set.of(
          "this", "that", "it", "number", "figure", "toll", "total", "which", "count", "these",
          "they");

  private static final Set<String> REGISTERED =
      Set.of("registered", "reported", "recorded", "confirmed", "added", "counted", "identified");

  private static final Set<String> DESCRIPTIONS =
      Set.of(
          "children",
          "women",
          "men",
          "civilians",
          "soldiers",
          "police",
          "policemen",
          "minors",
          "girls",
          "boys",
          "students",
          "foreigners",
          "teenagers",
          "tourists",
          "pupils",
          "under");

  private final PredicateReader predicates;
  private final Frames frames;

  PartRules(PredicateReader predicates, Frames frames) {
    this.frames = frames;
    this.predicates = predicates;
  }

  /** What gives a part its fate: the whole before it by its token, or only a category. */
  record Part(Fate fate, boolean ofPrevious) {}

  /**
   * The fate of a part.
   *
   * @param previous the fate of the nearest figure before it in the sentence, or null
   * @param running the category of the nearest figure before the sentence, or null
   */
  @Nullable Part find(
      Sentence sentence,
      CountedPhrase phrase,
      @Nullable Fate previous,
      @Nullable Category running) {
    Fate included = included(sentence, phrase);
    if (included != null) {
      return new Part(included, false);
    }
    boolean shares = phrase.mention().quantity().unit() == Unit.SHARE && phrase.bare();
    if (previous != null && shares && previous.by().startsWith("ofVictims")) {
      return new Part(again(previous, "ofVictims shared"), false);
    }
    if (previous != null
        && (markedAsPart(sentence, phrase) || amongThem(sentence, phrase.last() + 1))) {
      return new Part(again(previous, "partOf"), true);
    }
    if (phrase.pronoun()) {
      if (previous != null) {
        return new Part(again(previous, "ofThem"), true);
      }
      return running == null ? null : new Part(inherited(running, phrase, "ofThem"), false);
    }
    if (previous != null && inListOfPlaces(sentence, phrase)) {
      return new Part(again(previous, "listOfPlaces"), false);
    }
    if (phrase.bare() && afterOfTheWhole(sentence, phrase)) {
      Fate whole = previous == null ? ofAll(sentence, phrase.first()) : previous;
      return whole == null ? null : new Part(again(whole, "ofTheWhole"), previous != null);
    }
    if (previous != null && phrase.bare() && restOfTheWhole(sentence, phrase)) {
      return new Part(again(previous, "ofVictims rest"), false);
    }
    if (previous != null && gapped(sentence, phrase)) {
      return new Part(again(previous, "gapped"), false);
    }
    if (previous != null && afterColon(sentence, phrase)) {
      return new Part(again(previous, "afterColon"), true);
    }
    if (running != null && registered(sentence, phrase)) {
      return new Part(inherited(running, phrase, "registered"), false);
    }
    if (running != null && described(sentence, phrase)) {
      return new Part(inherited(running, phrase, "described"), false);
    }
    boolean ofWhole =
        phrase.mention().last() + 1 < sentence.size()
            && sentence.token(phrase.mention().last() + 1).is("of");
    Fate victims = ofWhole ? ofVictims(sentence, phrase) : null;
    if (victims != null) {
      return new Part(victims, false);
    }
    boolean counted =
        !phrase.bare()
            && Set.of("victim", "victims").contains(sentence.token(phrase.head()).lower());
    if (counted && running != null) {
      return new Part(inherited(running, phrase, "countedVictims"), false);
    }
    return null;
  }

  private static Fate again(Fate fate, String rule) {
    return new Fate(
        fate.category(),
        TriggerWord.Needs.ANY,
        null,
        fate.trigger(),
        fate.triggerLast(),
        fate.status(),
        fate.statusAt(),
        rule);
  }

  private static Fate inherited(Category category, CountedPhrase phrase, String rule) {
    return new Fate(
        category, TriggerWord.Needs.ANY, null, phrase.last(), phrase.last(), null, -1, rule);
  }

  /** "the dead included four women", "among those killed were five pupils". */
  private @Nullable Fate included(Sentence sentence, CountedPhrase phrase) {
    int verb = verbOfList(sentence, phrase.first() - 1);
    if (verb < 1) {
      return null;
    }
    String lemma = sentence.token(verb).lemma();
    boolean includes = lemma.equals("include") || lemma.equals("number");
    boolean among = lemma.equals("be");
    if (!includes && !among) {
      return null;
    }
    for (int i = verb - 1; i >= Math.max(0, verb - 12); i--) {
      String lower = sentence.token(i).lower();
      if (lower.equals(",") || lower.equals(";")) {
        return null;
      }
      Fate fate = predicates.named(sentence, i, "included");
      boolean grouped =
          fate != null
              && i > 0
              && (Set.of("the", "those", "its", "of", "who", "were", "people")
                      .contains(sentence.token(i - 1).lower())
                  || i == 0);
      if (grouped && (includes || amongBefore(sentence, i))) {
        return fate;
      }
    }
    return null;
  }

  private static boolean amongBefore(Sentence sentence, int i) {
    for (int k = i - 1; k >= Math.max(0, i - 5); k--) {
      if (sentence.token(k).is("among")) {
        return true;
      }
    }
    return false;
  }

  /** The verb before a list of phrases: "included two boys, a girl and four women". */
  private static int verbOfList(Sentence sentence, int from) {
    for (int i = from; i >= Math.max(0, from - FARTHEST); i--) {
      if (Words.verb(sentence, i)) {
        return i;
      }
      if (!listWord(sentence, i)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean listWord(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("CD")
        || tag.equals("DT")
        || tag.equals("CC")
        || tag.equals(",")
        || tag.equals("PRP$")
        || tag.equals("POS")
        || tag.equals("HYPH")
        || tag.equals(":")
        || tag.startsWith("RB")
        || sentence.token(i).is("of")
        || sentence.token(i).is("-")
        || Words.quote(sentence, i);
  }

  /** "22 whole families among them". */
  private static boolean amongThem(Sentence sentence, int behind) {
    for (int i = behind; i + 1 < sentence.size(); i++) {
      if (sentence.token(i).is("among") && sentence.token(i + 1).is("them")) {
        return true;
      }
      if (!listWord(sentence, i) || sentence.token(i).is(":")) {
        return false;
      }
    }
    return false;
  }

  /** "including three children", "among them two boys and a girl", "half of them women". */
  private static boolean markedAsPart(Sentence sentence, CountedPhrase phrase) {
    for (int i = phrase.first() - 1; i >= Math.max(0, phrase.first() - FARTHEST); i--) {
      String lower = sentence.token(i).lower();
      if (lower.equals("including") || lower.equals("include") || lower.equals("comprising")) {
        return true;
      }
      if ((lower.equals("them") || lower.equals("whom"))
          && i > 0
          && (sentence.token(i - 1).is("among") || sentence.token(i - 1).is("of"))) {
        return true;
      }
      if (!listWord(sentence, i) || lower.equals("(") || lower.equals(":")) {
        return false;
      }
    }
    return false;
  }

  /** "73 deaths in Morelos state, 43 in Puebla": a bare number with a place of its own. */
  private static boolean inListOfPlaces(Sentence sentence, CountedPhrase phrase) {
    int behind = phrase.last() + 1;
    int before = phrase.first() - 1;
    if (!phrase.bare() || before < 1 || phrase.mention().quantity().unit() == Unit.SHARE) {
      return false;
    }
    boolean parenthesised =
        sentence.token(before).is("(")
            && behind < sentence.size()
            && sentence.token(behind).is(")")
            && sentence.token(before - 1).tag().startsWith("NNP");
    if (parenthesised) {
      return true;
    }
    boolean withPlace =
        sentence.token(before).is("with") && sentence.token(before - 1).tag().startsWith("NNP");
    if (withPlace && !verbAhead(sentence, behind)) {
      return true;
    }
    boolean listed =
        sentence.token(before).is(",")
            || sentence.token(before).is("and")
            || sentence.token(before).is(";");
    boolean more =
        behind < sentence.size()
            && Set.of("more", "others", "other").contains(sentence.token(behind).lower());
    int preposition = more ? behind + 1 : behind;
    return listed
        && preposition + 1 < sentence.size()
        && Set.of("in", "at", "from", "near", "to", "on", "outside")
            .contains(sentence.token(preposition).lower())
        && (properPlace(sentence, preposition + 1)
            || (!verbAhead(sentence, preposition + 1) && !timeAt(sentence, preposition + 1)));
  }

  private static boolean timeAt(Sentence sentence, int i) {
    return Words.WEEKDAYS.contains(sentence.token(i).lower())
        || sentence.token(i).tag().equals("CD");
  }

  /** Whether a verb of its own follows before the segment ends. */
  private static boolean verbAhead(Sentence sentence, int from) {
    for (int i = from; i < sentence.size(); i++) {
      String lower = sentence.token(i).lower();
      if (lower.equals(",")
          || lower.equals(";")
          || lower.equals(".")
          || lower.equals("and")
          || Words.RELATIVES.contains(lower)) {
        return false;
      }
      if (Words.verb(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean properPlace(Sentence sentence, int from) {
    for (int i = from; i < Math.min(from + 4, sentence.size()); i++) {
      if (sentence.token(i).tag().startsWith("NNP")) {
        return !Words.WEEKDAYS.contains(sentence.token(i).lower());
      }
      if (!sentence.token(i).tag().equals("DT")
          && !sentence.token(i).tag().startsWith("NN")
          && !sentence.token(i).is("of")) {
        return false;
      }
    }
    return false;
  }

  /** "Of the 114 people killed, 27 had been identified". */
  private static boolean afterOfTheWhole(Sentence sentence, CountedPhrase phrase) {
    int comma = phrase.first() - 1;
    boolean joined =
        comma >= 3 && (sentence.token(comma).is(",") || sentence.token(comma).is("and"));
    int behind = phrase.last() + 1;
    boolean subject = behind < sentence.size() && Words.verb(sentence, behind);
    if (!joined || !subject) {
      return false;
    }
    return sentence.token(0).is("of")
        || sentence.token(0).is("out")
        || sentence.token(0).is("among");
  }

  /** "49 of the dead were women and 13 were children", "of whom it could identify 417". */
  private static boolean restOfTheWhole(Sentence sentence, CountedPhrase phrase) {
    int behind = phrase.last() + 1;
    boolean be = behind < sentence.size() && Words.BE.contains(sentence.token(behind).lower());
    int before = phrase.first() - 1;
    boolean joined =
        before > 0 && (sentence.token(before).is("and") || sentence.token(before).is(","));
    if (be && joined && !Words.verb(sentence, Math.min(behind + 1, sentence.size() - 1))) {
      return true;
    }
    for (int i = phrase.first() - 1; i > Math.max(0, phrase.first() - 10); i--) {
      if ((sentence.token(i).is("whom") || sentence.token(i).is("which"))
          && sentence.token(i - 1).is("of")) {
        return true;
      }
    }
    return false;
  }

  /** "40 Pakistani soldiers had died, and five Indian ones": the verb is said once. */
  private static boolean gapped(Sentence sentence, CountedPhrase phrase) {
    int before = phrase.first() - 1;
    int behind = phrase.last() + 1;
    boolean ones = phrase.head() >= 0 && sentence.token(phrase.head()).is("ones");
    boolean closed = behind >= sentence.size() || ".,;".contains(sentence.token(behind).lower());
    boolean another =
        phrase.bare()
            && before > 1
            && sentence.token(before).tag().startsWith("NNP")
            && andBeforeName(sentence, before);
    boolean joinedOnes = ones && before > 0 && sentence.token(before).is("and");
    return closed && (joinedOnes || another);
  }

  /** "…, and Battlegroup Dnepr as many as 75": a name of its own before the number. */
  private static boolean andBeforeName(Sentence sentence, int last) {
    int i = last;
    while (i > 0 && sentence.token(i).tag().startsWith("NNP")) {
      i--;
    }
    return sentence.token(i).is("and") && i > 0 && sentence.token(i - 1).is(",");
  }

  /** "confirmed 92 deaths. Another two were registered in La Mancha": counted like those before. */
  private static boolean registered(Sentence sentence, CountedPhrase phrase) {
    int behind = phrase.last() + 1;
    return phrase.bare()
        && behind + 1 < sentence.size()
        && Words.BE.contains(sentence.token(behind).lower())
        && REGISTERED.contains(sentence.token(behind + 1).lower());
  }

  /** "Sixty-five of the victims were identified. Five were children": who the counted were. */
  private static boolean described(Sentence sentence, CountedPhrase phrase) {
    int behind = phrase.last() + 1;
    return phrase.bare()
        && phrase.first() == 0
        && behind + 1 < sentence.size()
        && Set.of("were", "are", "was", "is").contains(sentence.token(behind).lower())
        && DESCRIPTIONS.contains(sentence.token(behind + 1).lower());
  }

  /** "Of all who have died, 348 were children": the fate of the whole. */
  private @Nullable Fate ofAll(Sentence sentence, int end) {
    for (int i = 1; i < end; i++) {
      Fate fate = predicates.named(sentence, i, "ofTheWhole");
      if (fate != null) {
        return fate;
      }
    }
    return null;
  }

  /** "3,000 extra troops: 1,700 paratroopers to Poland, 300 to Germany": parts behind a colon. */
  private static boolean afterColon(Sentence sentence, CountedPhrase phrase) {
    int i = phrase.first() - 1;
    while (i > 0 && !sentence.token(i).is(":")) {
      if (Words.verb(sentence, i) || sentence.token(i).is(";")) {
        return false;
      }
      i--;
    }
    return i > 0 && !verbAhead(sentence, phrase.last() + 1);
  }

  /** "The casualties represent nearly half of the troops", "this amounts to half of them". */
  @Nullable Fate shareOfForce(
      Sentence sentence,
      CountedPhrase phrase,
      @Nullable Fate previous,
      @Nullable Category running) {
    int j = phrase.first() - 1;
    while (j >= 0
        && (sentence.token(j).is("to")
            || sentence.token(j).is("up")
            || sentence.token(j).is("for")
            || Words.adverb(sentence, j))) {
      j--;
    }
    if (j < 1 || !frames.verb(Frames.Kind.SHARE, sentence, j)) {
      return null;
    }
    for (int i = j - 1; i >= Math.max(0, j - 6); i--) {
      Fate fate = predicates.named(sentence, i, "shareOfForce");
      if (fate != null) {
        return fate;
      }
      boolean subject =
          phrase.bare()
              && i == j - 1
              && Words.noun(sentence, i)
              && !sentence.token(j).lemma().equals("be");
      if (subject
          || (i >= j - 3
              && ANAPHORS.contains(sentence.token(i).lower())
              && !sentence.token(i).tag().equals("WDT"))) {
        Category category = previous != null ? previous.category() : running;
        return category == null ? null : inherited(category, phrase, "shareOfForce");
      }
    }
    return null;
  }

  /** "70 per cent of the victims were women": the whole tells what became of the share. */
  private @Nullable Fate ofVictims(Sentence sentence, CountedPhrase phrase) {
    for (int i = phrase.mention().last() + 1;
        i <= Math.min(phrase.last() + 2, sentence.size() - 1);
        i++) {
      Fate fate = predicates.named(sentence, i, "ofVictims");
      if (fate != null && fate.category() != Category.DEPLOYED) {
        return fate;
      }
    }
    return null;
  }
}
