package io.github.casualtyfigures.internal.link;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.internal.text.Token;
import io.github.casualtyfigures.lexicon.Lexicon;
import io.github.casualtyfigures.lexicon.Lexicons;
import io.github.casualtyfigures.lexicon.Phrases;
import io.github.casualtyfigures.lexicon.Row;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that link figures, found in sentences. Immutable; may be shared by threads. */
final class LinkWords {

  /** What a word does between figures; the head of {@code links.tsv} says it. */
  enum Role {
    INCLUSION,
    THEM,
    NOUN,
    SUM,
    RAISE,
    ADD,
    REST,
    MORE,
    BACK,
    FORMER,
    EARLY,
    FIRST,
    TOLD,
    REVISING,
    COUNT,
    APART,
    OTHER,
    EVENT,
    SERIES,
    PROSPECT,
    REDRESS,
    GROW,
    MOTIVE,
    LATER,
    FOLLOWS,
    CONDITION,
    TOO,
    SPOT,
    IDENTIFIED,
    PEAK,
    PORTION
  }

  /**
   * A word where it stands.
   *
   * @param first its first token
   * @param last its last token
   * @param categories of a noun, the categories of the claims it may refer to; else empty
   */
  record Found(int first, int last, List<Category> categories) {}

  private record Entry(Set<Role> roles, List<Category> categories) {}

  /**
   * What {@code people.tsv} calls nouns that count one person each or people without a singular.
   */
  private static final List<String> PEOPLE = List.of("PERSON", "PLURAL");

  private final Phrases<Entry> phrases;
  private final Set<String> people = new HashSet<>();

  LinkWords(Lexicons lexicons) {
    Phrases.Builder<Entry> builder = new Phrases.Builder<>();
    for (Row row : lexicons.rows(Lexicon.LINKS)) {
      builder.add(row.get("phrase"), entry(row));
    }
    this.phrases = builder.build();
    for (Row row : lexicons.rows(Lexicon.PEOPLE)) {
      if (PEOPLE.contains(row.get("kind"))) {
        people.add(row.get("noun"));
      }
    }
  }

  private static Entry entry(Row row) {
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    roles.addAll(row.constants("roles", Role.class));
    List<Category> categories = row.constants("categories", Category.class);
    return new Entry(roles, categories);
  }

  /** Whether the noun counts people: "passengers", "troops". */
  boolean people(Token noun) {
    return people.contains(noun.lower()) || people.contains(noun.lemma());
  }

  /** The first word of {@code role} that lies in the tokens {@code from} to {@code to}. */
  @Nullable Found first(Sentence sentence, int from, int to, Role role) {
    for (int i = Math.max(0, from); i <= Math.min(to, sentence.size() - 1); i++) {
      Found found = at(sentence, i, role);
      if (found != null && found.last() <= to) {
        return found;
      }
    }
    return null;
  }

  /** The last word of {@code role} that lies in the tokens {@code from} to {@code to}. */
  @Nullable Found last(Sentence sentence, int from, int to, Role role) {
    for (int i = Math.min(to, sentence.size() - 1); i >= Math.max(0, from); i--) {
      Found found = at(sentence, i, role);
      if (found != null && found.last() <= to) {
        return found;
      }
    }
    return null;
  }

  /** The word of {@code role} that begins at token {@code i}, or null. */
  @Nullable Found at(Sentence sentence, int i, Role role) {
    if (i < 0 || i >= sentence.size()) {
      return null;
    }
    Phrases.Match<Entry> match = phrases.longest(sentence.lowers(), i);
    return match != null && match.value().roles().contains(role)
        ? new Found(i, i + match.length() - 1, match.value().categories())
        : null;
  }

  /**
   * The words of {@code from} to {@code to} that name another event, or null: "a second suicide
   * attack", "Separately".
   */
  @Nullable Found anotherEvent(Sentence sentence, int from, int to) {
    for (int i = Math.max(0, from); i <= Math.min(to, sentence.size() - 1); i++) {
      Found other = at(sentence, i, Role.OTHER);
      Found event =
          other == null
              ? null
              : first(sentence, other.last() + 1, Math.min(to, other.last() + 3), Role.EVENT);
      if (other != null && event != null) {
        return new Found(other.first(), event.last(), List.of());
      }
    }
    return first(sentence, from, to, Role.APART);
  }

  /**
   * Whether a word beside or within the quantity at {@code first} to {@code last} adds it to
   * others: "another 12", "12 more"; "more than 12" is a bound.
   */
  boolean adds(Sentence sentence, int first, int last) {
    for (int i = Math.max(0, first - 1); i <= Math.min(last + 1, sentence.size() - 1); i++) {
      boolean bound = i < last && sentence.token(i + 1).is("than");
      if (!bound && at(sentence, i, Role.MORE) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of {@code role} lies in the tokens {@code from} to {@code to}. */
  boolean any(Sentence sentence, int from, int to, Role role) {
    return first(sentence, from, to, role) != null;
  }
}
