package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Lexicon;
import io.github.casualtyfigures.lexicon.LexiconException;
import io.github.casualtyfigures.lexicon.Lexicons;
import io.github.casualtyfigures.lexicon.PhraseSets;
import io.github.casualtyfigures.lexicon.Phrases;
import io.github.casualtyfigures.lexicon.Row;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The words of {@code triggers.tsv} with all forms of their verbs, so that headlines and text in
 * capitals need no right tag. Immutable; may be shared by threads.
 */
final class Triggers {

  /** The kinds of rows. */
  enum Form {
    VERB,
    STATE,
    LED,
    RETURN,
    NOUN,
    TOLL,
    LINK,
    ADVERB,
    MEASURE,
    NOMINAL,
    IDIOM,
    AFTER_ARREST,
    AFTER_ABDUCTION,
    AFTER_RELEASE,
    AFTER_FLIGHT,
    AFTER_DEPLOYMENT,
    AFTER_LOSS
  }

  /** The forms that tell something only where others were told of before. */
  private static final Set<Form> SEQUELS =
      Set.copyOf(EnumSet.range(Form.AFTER_ARREST, Form.AFTER_LOSS));

  /** In the column of words near: nothing may follow, "two of them did not make it." */
  private static final String CLOSED = ".";

  /** In the same column: no noun may follow, "lost life savings". */
  private static final String NO_NOUN = "!noun";

  private final PhraseSets<Form, TriggerWord> phrases;
  private final Set<String> telling = new HashSet<>();

  Triggers(Lexicons lexicons) {
    PhraseSets.Builder<Form, TriggerWord> builder = new PhraseSets.Builder<>(Form.class);
    for (Row row : lexicons.rows(Lexicon.TRIGGERS)) {
      Form form = row.constant("form", Form.class);
      BiConsumer<String, TriggerWord> add =
          (phrase, word) -> {
            builder.add(form, phrase, word);
            if (!SEQUELS.contains(form) && (word.category() != null || word.soldiers() != null)) {
              telling.add(phrase);
            }
          };
      add(add, form, row);
    }
    phrases = builder.build();
  }

  private static void add(BiConsumer<String, TriggerWord> add, Form form, Row row) {
    if (form == Form.VERB || form == Form.MEASURE || form == Form.RETURN) {
      addVerb(add, row);
      return;
    }
    TriggerWord word = word(row, false, form != Form.NOUN, false);
    add.accept(row.get("phrase"), word);
    row.list("forms").forEach(plural -> add.accept(plural, word));
  }

  private static void addVerb(BiConsumer<String, TriggerWord> add, Row row) {
    String base = row.get("phrase");
    List<String> forms = row.list("forms");
    if (forms.isEmpty()) {
      forms = VerbForms.regular(base);
    }
    if (forms.size() != 4) {
      throw new LexiconException(row.origin() + ": " + forms + " are not four forms");
    }
    add.accept(base, word(row, false, false, false));
    add.accept(forms.get(0), word(row, false, false, false));
    add.accept(forms.get(3), word(row, false, false, true));
    boolean same = forms.get(1).equals(forms.get(2));
    add.accept(forms.get(1), word(row, true, same || base.equals(forms.get(1)), false));
    if (!same) {
      add.accept(forms.get(2), word(row, base.equals(forms.get(1)), true, false));
    }
  }

  private static TriggerWord word(Row row, boolean past, boolean participle, boolean ing) {
    return new TriggerWord(
        row.find("category") == null ? null : row.constant("category", Category.class),
        row.find("role") == null
            ? TriggerWord.Role.NONE
            : row.constant("role", TriggerWord.Role.class),
        row.find("needs") == null
            ? TriggerWord.Needs.ANY
            : row.constant("needs", TriggerWord.Needs.class),
        row.find("status") == null ? null : row.constant("status", Status.class),
        Set.copyOf(row.list("near")),
        row.find("soldiers") == null ? null : row.constant("soldiers", Category.class),
        past,
        participle,
        ing,
        row.origin());
  }

  /** The words that say by themselves what became of people, in all their forms. */
  Set<String> telling() {
    return Set.copyOf(telling);
  }

  /** The longest row of {@code form} that begins at token {@code i}, or null. */
  Phrases.@Nullable Match<TriggerWord> at(Form form, Sentence sentence, int i) {
    if (i >= sentence.size()) {
      return null;
    }
    return admitted(form, sentence, i, phrases.longest(form, sentence.lowers(), i));
  }

  /** The longest row of {@code form} that begins at token {@code i} and ends before {@code end}. */
  Phrases.@Nullable Match<TriggerWord> within(Form form, Sentence sentence, int i, int end) {
    return admitted(form, sentence, i, phrases.longest(form, sentence.lowers(), i, end));
  }

  /** Whether a row of {@code form} may stand in the sentence: a look at first words alone. */
  boolean mayStand(Form form, Sentence sentence) {
    return phrases.beginsAnywhere(form, sentence.lowers());
  }

  /** The longest row of {@code form} that ends at token {@code last}, or null. */
  Phrases.@Nullable Match<TriggerWord> endingAt(Form form, Sentence sentence, int last) {
    Phrases.Match<TriggerWord> match = phrases.of(form).longestEndingAt(sentence.lowers(), last);
    return match == null ? null : admitted(form, sentence, last - match.length() + 1, match);
  }

  /**
   * The verb whose particle stands behind its object: "gunned (nine villagers) down", or null. Its
   * words are apart, so no idiom of words that stand together can hold them.
   */
  @Nullable TriggerWord parted(Sentence sentence, int verb, int particle) {
    List<String> words = List.of(sentence.token(verb).lower(), sentence.token(particle).lower());
    Phrases.Match<TriggerWord> match = phrases.of(Form.VERB).longest(words, 0);
    if (match == null || match.length() != words.size()) {
      return null;
    }
    return nearby(sentence, match.value().near(), particle + 1) ? match.value() : null;
  }

  /**
   * No name, no idiom, but for verbs of tolls, and with one of the words that the row wants near.
   */
  private Phrases.@Nullable Match<TriggerWord> admitted(
      Form form, Sentence sentence, int first, Phrases.@Nullable Match<TriggerWord> match) {
    if (match == null) {
      return null;
    }
    boolean name = // one word, and no soldiers, whom some armies write large
        match.length() == 1
            && form != Form.MEASURE
            && match.value().category() != null
            && match.value().category() != Category.DEPLOYED
            && TitleWords.within(sentence, first);
    if (name) {
      return null;
    }
    Phrases.Match<TriggerWord> idiom = phrases.longest(Form.IDIOM, sentence.lowers(), first);
    if (form != Form.MEASURE
        && idiom != null
        && idiom.length() > match.length()
        && !hitAt(sentence, first, first + idiom.length())) {
      return null;
    }
    return nearby(sentence, match.value().near(), first + match.length()) ? match : null;
  }

  /** "were shot at a bar", "at close range": a place behind a passive, and no target. */
  private static boolean hitAt(Sentence sentence, int first, int behind) {
    int be = first - 1;
    while (be > 0 && Words.adverb(sentence, be)) {
      be--;
    }
    return be >= 0
        && Words.BE.contains(sentence.token(be).lower())
        && Words.token(sentence, behind - 1, "at")
        && !Words.closed(sentence, behind)
        && (Words.noun(sentence, behind)
            || sentence.token(behind).tag().equals("DT")
            || sentence.token(behind).tag().equals("PRP$")
            || sentence.token(behind).tag().startsWith("JJ"))
        && !Words.token(sentence, behind + 1, "times")
        && !Words.weekday(sentence.token(behind).lower());
  }

  /** Whether one of the words that a row wants near stands there; a row may want none. */
  private static boolean nearby(Sentence sentence, Set<String> near, int from) {
    if (near.contains(NO_NOUN)) {
      return Words.closed(sentence, from)
          || !Words.noun(sentence, from)
          || Words.weekday(sentence.token(from).lower());
    }
    if (near.isEmpty() || (near.contains(CLOSED) && Words.closed(sentence, from))) {
      return true;
    }
    for (int i = from; i < Math.min(from + 14, sentence.size()); i++) {
      String lower = sentence.token(i).lower();
      if (near.contains(lower) && !lower.equals(CLOSED)) {
        return true;
      }
    }
    return false;
  }
}
