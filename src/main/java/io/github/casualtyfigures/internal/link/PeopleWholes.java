package io.github.casualtyfigures.internal.link;

import static io.github.casualtyfigures.internal.link.Discourse.NONE;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.internal.link.LinkWords.Role;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Wholes that a part names by the noun they were counted with: "Two men were hurt. One of the men
 * is in grave condition", "took 276 girls. Nearly 100 of the Chibok girls", "Of the civilians,
 * eight died at home". Immutable; may be shared by threads.
 */
final class PeopleWholes {

  /** How many sentences "the men" reaches back. */
  private static final int REACH = 3;

  /** How many tokens "the dead Chibok girls" may have. */
  private static final int LONGEST = 4;

  /** The noun of a group, with its article: "the children". */
  private static final int BARE = "the".length();

  private static final Set<String> INNER =
      Set.of("JJ", "VBN", "VBD", "NN", "NNP", "NNS", "NNPS", "POS");

  private static final List<String> OPENS = List.of(",", ";", ":", "``", "\"", "\u201c", "that");

  /** Groups whose nouns stand for one another: "the soldiers" are "troops" that were counted. */
  private static final Set<Group> NAMED =
      EnumSet.complementOf(EnumSet.of(Group.PEOPLE, Group.WOMEN_AND_CHILDREN));

  /** What becomes of captives, whatever was told of them first. */
  private static final Set<Category> HELD =
      EnumSet.of(Category.CAPTURED, Category.ABDUCTED, Category.RELEASED);

  private final LinkWords words;

  PeopleWholes(LinkWords words) {
    this.words = words;
  }

  void link(Discourse discourse, Wholes wholes, int i) {
    wholes.refer(i, ofThePeople(discourse, wholes, i), "ofThePeople");
  }

  private int ofThePeople(Discourse discourse, Wholes wholes, int i) {
    Sentence sentence = discourse.sentence(i);
    int of = discourse.last(i) + 1;
    int noun = of < sentence.size() && sentence.token(of).is("of") ? noun(sentence, of + 1) : NONE;
    if (noun == NONE) {
      noun = ofTheOpening(discourse, i);
    }
    return noun == NONE ? NONE : counted(discourse, wholes, i, noun);
  }

  /** "Of the civilians, eight died": the noun with which the clause of figure {@code i} opens. */
  private static int ofTheOpening(Discourse discourse, int i) {
    Sentence sentence = discourse.sentence(i);
    int comma = discourse.first(i) - 1;
    if (comma < 3 || !sentence.token(comma).is(",")) {
      return NONE;
    }
    for (int of = Math.max(0, comma - LONGEST - 1); of < comma - 2; of++) {
      boolean opens = of == 0 || OPENS.contains(sentence.token(of - 1).lower());
      if (opens && sentence.token(of).is("of") && noun(sentence, of + 1) == comma - 1) {
        return comma - 1;
      }
    }
    return NONE;
  }

  /** The last token of a definite noun phrase from {@code the} on, or {@link Discourse#NONE}. */
  private static int noun(Sentence sentence, int the) {
    if (the + 1 >= sentence.size()
        || !(sentence.token(the).is("the") || sentence.token(the).is("these"))) {
      return NONE;
    }
    int noun = NONE;
    for (int t = the + 1; t < Math.min(sentence.size(), the + 1 + LONGEST); t++) {
      String tag = sentence.token(t).tag();
      if (!INNER.contains(tag)) {
        break;
      }
      noun = tag.startsWith("NN") ? t : noun;
    }
    return noun;
  }

  private int counted(Discourse discourse, Wholes wholes, int i, int noun) {
    People own = discourse.people(i);
    Sentence sentence = discourse.sentence(i);
    String word = sentence.token(noun).lower();
    for (int j = i - 1; j >= 0 && discourse.distance(j, i) <= REACH; j--) {
      People people = discourse.people(j);
      if (people == null
          || discourse.share(j)
          || wholes.replaced(j)
          || discourse.earlier(j)
          || !discourse.fits(i, j)) {
        continue;
      }
      boolean fate =
          discourse.category(j) == discourse.category(i)
              || Categories.mayHold(discourse.category(j), discourse.category(i))
              || (HELD.contains(discourse.category(j)) && HELD.contains(discourse.category(i)));
      boolean same = people.span().text().toLowerCase(Locale.ROOT).endsWith(word);
      boolean nation =
          own != null && own.country() != null && own.country().equals(people.country());
      if ((fate && (same || sameGroup(sentence, own, people, noun))) || nation) {
        return j;
      }
    }
    return NONE;
  }

  /** "Police held 68 minors. Nine of the children had fled": another noun for the same people. */
  private boolean sameGroup(Sentence sentence, @Nullable People own, People people, int noun) {
    return own != null
        && NAMED.contains(own.group())
        && own.group() == people.group()
        && own.span().end() == sentence.token(noun).end()
        && (own.span().text().lastIndexOf(' ') <= BARE
            || words.at(sentence, noun - 1, Role.NOUN) != null);
  }
}
