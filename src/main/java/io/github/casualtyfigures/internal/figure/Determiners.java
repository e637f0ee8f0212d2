package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Count;
import io.github.casualtyfigures.claim.Relation;
import io.github.casualtyfigures.internal.names.Countries;
import io.github.casualtyfigures.internal.quantity.QuantityMention;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds quantities that only a determiner carries: "a soldier", "her son", "another". Immutable;
 * may be shared by threads.
 */
final class Determiners {

  private static final Set<String> ONES = WordTable.of("a", "an", "another");
  private static final Set<String> POSSESSIVES = WordTable.of("his", "her", "their", "its");
  private static final Set<String> WHO = WordTable.of("who", "whom", "which", "that");
  private static final Set<String> ORDINALS =
      WordTable.of(
          "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

  /** The words with which a single person may begin: a look that spares most words the rules. */
  private static final Set<String> OPENING =
      WordTable.of("a", "an", "another", "the", "his", "her", "their", "its");

  private final PeopleNouns nouns;
  private final Frames frames;
  private final Citizens citizens;

  Determiners(PeopleNouns nouns, Frames frames, Countries countries) {
    this.nouns = nouns;
    this.frames = frames;
    this.citizens = new Citizens(countries);
  }

  /** The single persons of {@code sentence} outside {@code taken}. */
  List<QuantityMention> singles(Sentence sentence, List<QuantityMention> taken) {
    List<QuantityMention> found = new ArrayList<>();
    for (int i = 0; i + 1 < sentence.size(); i++) {
      String lower = sentence.token(i).lower();
      if (!OPENING.contains(lower)) {
        continue;
      }
      boolean one = ONES.contains(lower) && !Denials.notASingle(sentence, i);
      boolean definite = lower.equals("the") && afterIncluding(sentence, i);
      if (!one && !definite && !POSSESSIVES.contains(lower)) {
        continue;
      }
      if (lower.equals("another") && free(taken, i) && verbNext(sentence, i)) {
        found.add(mention(sentence, i, i, 1, "single"));
        continue;
      }
      if (one && free(taken, i) && ordinal(sentence, i + 1) && verbNext(sentence, i + 1)) {
        found.add(mention(sentence, i, i + 1, 1, "single"));
        continue;
      }
      if (one && free(taken, i) && found(sentence, i)) {
        found.add(mention(sentence, i, i, 1, "single"));
        continue;
      }
      boolean ofWhom =
          i > 1
              && (sentence.token(i - 1).is("them") || sentence.token(i - 1).is("whom"))
              && !sentence.token(i - 2).is("among");
      if (ofWhom || !free(taken, i)) {
        continue;
      }
      if (apposition(sentence, i) || ofPerson(sentence, i) || described(sentence, i)) {
        continue;
      }
      if (personBehind(sentence, i, taken) || (one && citizens.closedBy(sentence, i + 1))) {
        found.add(mention(sentence, i, i, 1, "single"));
      }
    }
    return found;
  }

  /** "A priest who was a critic of the church": the critic only says who the priest was. */
  private static boolean described(Sentence sentence, int i) {
    int be = i - 1;
    while (be > 0 && Words.adverb(sentence, be)) {
      be--;
    }
    if (be <= 0 || !Words.BE.contains(sentence.token(be).lower())) {
      return false;
    }
    return WHO.contains(sentence.token(be - 1).lower()) || partOf(sentence, be);
  }

  /** "One in four of the wounded is a child": who a part is that a number counts. */
  private static boolean partOf(Sentence sentence, int be) {
    boolean of = false;
    for (int i = be - 1; i >= Math.max(0, be - 6); i--) {
      String lower = sentence.token(i).lower();
      if (lower.equals("among")) {
        return false;
      }
      if (of && sentence.token(i).tag().equals("CD")) {
        return true;
      }
      of |= lower.equals("of");
    }
    return false;
  }

  /** "The son of a writer was shot dead": the writer only says whose son. */
  private boolean ofPerson(Sentence sentence, int i) {
    if (i < 2 || !sentence.token(i - 1).is("of")) {
      return false;
    }
    boolean them = i > 2 && sentence.token(i - 3).is("them");
    if (them && sentence.token(i - 2).is("that")) {
      return true; // "three bodies, one of them that of a girl"
    }
    PeopleNouns.Noun person = nouns.endingAt(sentence, i - 2);
    return person != null && person.kind() == PeopleNouns.Kind.PERSON;
  }

  static QuantityMention mention(Sentence sentence, int first, int last, long number, String by) {
    Count count = Count.of(sentence.span(first, last), Relation.EXACTLY, number);
    return new QuantityMention(sentence, count, first, last, first, last, null, by);
  }

  /** "Soe Min, a party member, was shot": who was named is no single person to count. */
  private boolean apposition(Sentence sentence, int i) {
    int comma = i - 1;
    if (comma > 0 && sentence.token(comma).is("also")) {
      comma--;
    }
    return comma > 0
        && sentence.token(comma).is(",")
        && sentence.token(comma - 1).tag().startsWith("NNP")
        && !Words.WEEKDAYS.contains(sentence.token(comma - 1).lower())
        && !listed(sentence, i, comma - 1);
  }

  /**
   * "in Lagos, a boy was killed", "the head of Allawa, his brother": a place before the comma is no
   * person; in "the son of Ali, a senator" it is.
   */
  private boolean listed(Sentence sentence, int i, int name) {
    int first = name;
    while (first > 0 && sentence.token(first - 1).tag().startsWith("NNP")) {
      first--;
    }
    int preposition = first - 1;
    return preposition >= 0
        && sentence.token(preposition).tag().equals("IN")
        && !(ONES.contains(sentence.token(i).lower()) && ofPerson(sentence, first));
  }

  /** "a body was found in the well", "divers recovered a body": what is left of one person. */
  private boolean found(Sentence sentence, int i) {
    PeopleNouns.Noun noun = nouns.endingAt(sentence, i + 1);
    if (noun == null || noun.kind() != PeopleNouns.Kind.REMAINS || noun.plural()) {
      return false;
    }
    boolean object = i > 0 && frames.verb(Frames.Kind.FINDING, sentence, i - 1);
    int be = i + 2;
    int verb = be + 1;
    while (verb < sentence.size()
        && (Words.BE.contains(sentence.token(verb).lower()) || Words.adverb(sentence, verb))) {
      verb++;
    }
    boolean passive =
        be < sentence.size()
            && Words.auxiliary(sentence, be)
            && verb < sentence.size()
            && frames.verb(Frames.Kind.FINDING, sentence, verb);
    return object || passive;
  }

  /** "killed a fifth", "a second was wounded": one more, by the rank in the count. */
  private static boolean ordinal(Sentence sentence, int i) {
    return ORDINALS.contains(sentence.token(i).lower());
  }

  /** "another was missing", "another died", "and another wounded". */
  private static boolean verbNext(Sentence sentence, int i) {
    int next = i + 1;
    while (next + 1 < sentence.size() && Words.adverb(sentence, next)) {
      next++;
    }
    if (next >= sentence.size()) {
      return false;
    }
    String tag = sentence.token(next).tag();
    return tag.equals("VBD")
        || tag.equals("VBZ")
        || tag.equals("VBN")
        || tag.equals(",")
        || tag.equals(".")
        || tag.equals("IN")
        || tag.equals("CC");
  }

  static boolean free(List<QuantityMention> taken, int i) {
    for (QuantityMention mention : taken) {
      if (mention.first() <= i && i <= mention.last()) {
        return false;
      }
    }
    return true;
  }

  private static boolean afterIncluding(Sentence sentence, int i) {
    boolean them = i > 1 && (sentence.token(i - 1).is("them") || sentence.token(i - 1).is("whom"));
    int mark = them ? i - 2 : i - 1;
    return mark >= 0 && (Words.including(sentence, mark) || sentence.token(mark).is("among"));
  }

  /** "killed a female identified as Amina": an adjective that stands for a woman or a man. */
  private static boolean femaleOrMale(Sentence sentence, int i) {
    boolean word = sentence.token(i).is("female") || sentence.token(i).is("male");
    if (!word || i + 1 >= sentence.size()) {
      return false;
    }
    String next = sentence.token(i + 1).tag();
    return next.equals("VBN")
        || next.equals("VBD")
        || next.equals("IN")
        || next.equals("WP")
        || sentence.token(i + 1).is(",")
        || sentence.token(i + 1).is(".");
  }

  /** "a wounded army officer", "his son Ali": whether a noun for one person and a name end it. */
  private boolean personBehind(Sentence sentence, int first, List<QuantityMention> taken) {
    int from = first;
    if (from + 1 < sentence.size() && femaleOrMale(sentence, from + 1)) {
      return true;
    }
    PeopleNouns.Noun found = null;
    boolean plural = false;
    for (int i = from + 1; i < Math.min(from + 8, sentence.size()); i++) {
      String tag = sentence.token(i).tag();
      if (tag.equals("POS")) {
        found = null;
        plural = false;
        continue;
      }
      int past = PhraseExtent.pastAge(sentence, i);
      if (past > i) {
        if (nouns.hyphened(sentence, past)) {
          found = nouns.endingAt(sentence, past); // "a passer-by"
        }
        from += past - i;
        i = past;
        continue;
      }
      if (!free(taken, i)) {
        return false;
      }
      int bracket = Words.pastAbbreviation(sentence, i);
      if (bracket > i) {
        from += bracket + 1 - i;
        i = bracket;
        found = null;
        continue;
      }
      if (nouns.closing(sentence, i)) {
        return true;
      }
      if (found != null && Words.WHERE.contains(sentence.token(i).lower())) {
        break;
      }
      if (tag.startsWith("NN")) {
        if (headOf(sentence, i)) {
          return true;
        }
        PeopleNouns.Noun noun = nouns.endingAt(sentence, i);
        boolean name =
            noun == null
                && found != null
                && found.kind() == PeopleNouns.Kind.PERSON
                && !plural
                && tag.startsWith("NNP");
        if (!name) {
          found = noun;
          plural = noun == null ? tag.equals("NNS") : noun.plural();
        }
      } else if (!premodifier(sentence, i, tag)) {
        break;
      } else if (found != null && found.kind() == PeopleNouns.Kind.PERSON) {
        break;
      }
    }
    return (found != null && !plural && found.kind() == PeopleNouns.Kind.PERSON)
        || (found == null && ageAlone(sentence, first + 1));
  }

  /** "a 14-year-old died": an age that stands for a person. */
  private static boolean ageAlone(Sentence sentence, int i) {
    int last = i < sentence.size() ? PhraseExtent.pastAge(sentence, i) : i;
    if (last <= i || !sentence.token(last).is("old")) {
      return false;
    }
    int next = last + 1;
    return Words.closed(sentence, next)
        || Words.verb(sentence, next)
        || sentence.token(next).tag().equals("IN")
        || sentence.token(next).tag().equals("CC");
  }

  /** "a former head of the council", not "a head of cattle". */
  private static boolean headOf(Sentence sentence, int i) {
    return Words.HEADS.contains(sentence.token(i).lower())
        && i + 2 < sentence.size()
        && sentence.token(i + 1).is("of")
        && sentence.token(i + 2).tag().equals("DT");
  }

  private static boolean premodifier(Sentence sentence, int i, @Nullable String tag) {
    return "JJ".equals(tag)
        || "CD".equals(tag)
        || "HYPH".equals(tag)
        || "VBN".equals(tag)
        || "VBG".equals(tag)
        || "JJR".equals(tag)
        || "JJS".equals(tag)
        || sentence.token(i).is("-")
        || "RB".equals(tag)
        || "AFX".equals(tag);
  }
}
