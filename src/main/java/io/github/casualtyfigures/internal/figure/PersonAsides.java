package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.Set;

/**
 * Tells single persons who only say who another is: "Soe Min, a party member", "the son of a
 * writer", "the mayor's brother, a shopkeeper". Immutable; may be shared by threads.
 */
final class PersonAsides {

  private static final int LONGEST_KIN = 9;
  private static final int LONGEST_SUBJECT = 8;
  private static final int LONGEST_ASIDE = 16;
  private static final int LONGEST_APPOSED = 10;
  private static final Set<String> PLURALS = WordTable.of("were", "are", "have");
  private static final Set<String> SINGULARS = WordTable.of("was", "is", "has");
  private static final Set<String> SEVERAL =
      WordTable.of(
          "them", "whom", "these", "those", "wounded", "injured", "hurt", "dead", "missing");
  private static final Set<String> WHO = WordTable.of("who", "whom", "which", "that");

  private static final Set<String> WITHIN = WordTable.of("in", "near", "at", "outside");

  private final PeopleNouns nouns;

  PersonAsides(PeopleNouns nouns) {
    this.nouns = nouns;
  }

  /** Whether the determiner at token {@code i} begins no person of its own to count. */
  boolean at(Sentence sentence, int i) {
    return presumed(sentence, i)
        || apposition(sentence, i)
        || ofDefinite(sentence, i)
        || ofPerson(sentence, i)
        || described(sentence, i)
        || ofOne(sentence, i)
        || (Determiners.ONES.contains(sentence.token(i).lower())
            ? ofSomebodys(sentence, i)
            : namedBehind(sentence, i));
  }

  /** "a man believed to be (a soldier)": who somebody may be. */
  private static boolean presumed(Sentence sentence, int i) {
    return Words.token(sentence, i - 1, "be")
        && Words.token(sentence, i - 2, "to")
        && i > 2
        && sentence.token(i - 3).tag().startsWith("VB");
  }

  /** "The driver, a doctor of 50, was arrested": who the driver is, whom no count tells. */
  private boolean ofDefinite(Sentence sentence, int i) {
    int comma = i - 1;
    if (comma < 2 || !sentence.token(comma).is(",")) {
      return false;
    }
    boolean person = false;
    int the = comma - 1;
    while (the >= Math.max(0, comma - LONGEST_SUBJECT)
        && !(sentence.token(the).is("the") && begins(sentence, the))) {
      if (Words.verb(sentence, the) || sentence.token(the).is(",")) {
        return false;
      }
      person |= person(sentence, the);
      the--;
    }
    return person
        && the >= 0
        && sentence.token(the).is("the")
        && begins(sentence, the)
        && predicateBehind(sentence, i + 1);
  }

  /** Whether a subject begins at {@code the}: first in its clause. */
  private static boolean begins(Sentence sentence, int the) {
    return the == 0 || mark(sentence, the - 1) || Words.joint(sentence, the - 1);
  }

  private static boolean mark(Sentence sentence, int i) {
    return !Character.isLetterOrDigit(sentence.token(i).lower().charAt(0));
  }

  /** "(a doctor) of 50 who came in 2006, was arrested": an aside that closes before the verb. */
  private static boolean predicateBehind(Sentence sentence, int from) {
    for (int k = from; k + 1 < Math.min(from + LONGEST_ASIDE, sentence.size()); k++) {
      if (sentence.token(k).is(",")) {
        return Words.finite(sentence, k + 1);
      }
      if (sentence.token(k).is("and") || sentence.token(k).is(";")) {
        return false;
      }
    }
    return false;
  }

  /**
   * "A lawyer, a father of three, was shot": who one person was stands between commas; of two
   * persons "and" would stand before the last.
   */
  private boolean ofOne(Sentence sentence, int i) {
    boolean dash = i > 1 && Words.dash(sentence, i - 1) && sentence.token(i - 1).spaced();
    if (i < 3
        || !sentence.token(i).tag().equals("DT")
        || !(dash || sentence.token(i - 1).is(","))
        || !onePerson(sentence, i - 2, ofOneVerb(sentence, i + 1))) {
      return false;
    }
    boolean of = false;
    for (int k = i + 1; k < Math.min(i + LONGEST_APPOSED, sentence.size()); k++) {
      boolean closed = dash ? Words.dash(sentence, k) : sentence.token(k).is(",");
      if (closed) {
        return !objectBehind(sentence, k + 1);
      }
      if (sentence.token(k).is(".")) {
        return of; // "killed a lawyer, a father of three."
      }
      boolean list = sentence.token(k).is("and") && objectBehind(sentence, k);
      if (list || Words.finite(sentence, k) || sentence.token(k).is(",")) {
        return false;
      }
      of |= sentence.token(k).is("of");
    }
    return false;
  }

  /** "(a boy of nine), was hurt": whether the verb behind the aside is that of one person. */
  private static boolean ofOneVerb(Sentence sentence, int from) {
    for (int k = from; k + 1 < Math.min(from + LONGEST_APPOSED, sentence.size()); k++) {
      if (sentence.token(k).is(",")) {
        return SINGULARS.contains(sentence.token(k + 1).lower());
      }
    }
    return false;
  }

  /**
   * "A lawyer from Goma", "one policeman", "one of the captives": whether one person's phrase ends
   * at {@code last}.
   *
   * @param alone whether the verb behind is that of one person, so that "and" begins a clause
   */
  private boolean onePerson(Sentence sentence, int last, boolean alone) {
    boolean person = false;
    if (sentence.token(last).is("one")) { // "nine were hurt and one, a teenager, died"
      return true;
    }
    PeopleNouns.Noun those = nouns.endingAt(sentence, last);
    boolean several =
        (those != null && those.people() && those.plural())
            || SEVERAL.contains(sentence.token(last).lower());
    if (Determiners.ordinal(sentence, last) && last > 0) { // "a third, a policeman, died"
      return Determiners.ONES.contains(sentence.token(last - 1).lower());
    }
    for (int k = last; k >= Math.max(0, last - LONGEST_APPOSED); k--) {
      String tag = sentence.token(k).tag();
      if (several && of(sentence, k)) {
        boolean pronoun = k == last - 1 && those == null; // "and one of them, a nurse, died"
        return Words.token(sentence, k - 1, "one") && (pronoun || !Words.joint(sentence, k - 2));
      }
      person |= person(sentence, k);
      boolean own = tag.equals("PRP$") && sentence.token(last).tag().equals("NN");
      if (person && (tag.equals("DT") || own || sentence.token(k).is("one"))) {
        String before = k > 0 ? sentence.token(k - 1).tag() : "";
        boolean adjunct = before.equals("TO") || (before.equals("IN") && !of(sentence, k - 1));
        return !adjunct && (alone || !before.equals("CC"));
      }
      boolean modifier = // "their only surviving child"
          tag.equals("VBG") && k < last && Words.noun(sentence, k + 1);
      boolean verb = tag.startsWith("V") && !modifier && !(several && k == last); // "the wounded"
      if (verb || tag.equals("CC") || tag.equals(",") || tag.equals(":")) {
        return false;
      }
    }
    return false;
  }

  /** Whether a noun for one person ends at {@code last}. */
  private boolean person(Sentence sentence, int last) {
    PeopleNouns.Noun noun = nouns.endingAt(sentence, last);
    return noun != null && noun.kind() == PeopleNouns.Kind.PERSON && !noun.plural();
  }

  private static boolean of(Sentence sentence, int i) {
    return sentence.token(i).is("of");
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
    return person != null && person.kind() == PeopleNouns.Kind.PERSON && !toldOf(sentence, i + 1);
  }

  /** "(the mother of a) boy killed by police", "soldier who was shot": more is told of the last. */
  private static boolean toldOf(Sentence sentence, int noun) {
    int i = noun;
    while (i + 1 < sentence.size()
        && (Words.noun(sentence, i) || sentence.token(i).tag().startsWith("JJ"))) {
      i++;
    }
    boolean by = i + 1 < sentence.size() && sentence.token(i + 1).tag().equals("IN");
    return sentence.token(i).is("who")
        || (by && sentence.token(i).tag().equals("VBN") && !Words.auxiliary(sentence, i));
  }

  /**
   * "killed the mayor's brother, a shopkeeper": who the brother was, where his phrase and the list
   * close.
   */
  private boolean ofSomebodys(Sentence sentence, int i) {
    int kin = i - 2;
    boolean owned =
        kin > 0
            && sentence.token(i - 1).is(",")
            && (sentence.token(kin - 1).tag().equals("POS")
                || sentence.token(kin - 1).tag().equals("PRP$"));
    if (!owned || !person(sentence, kin)) {
      return false;
    }
    int end = i + 1;
    while (end < sentence.size() && (Words.noun(sentence, end) || adjective(sentence, end))) {
      end++;
    }
    boolean list = // "his wife, a child and a guard", "his wife, a child, and a guard"
        Words.token(sentence, end, "and")
            || (Words.token(sentence, end, ",") && objectBehind(sentence, end + 1));
    return !list;
  }

  private static boolean adjective(Sentence sentence, int i) {
    return sentence.token(i).tag().startsWith("JJ") || sentence.token(i).is("-");
  }

  private static boolean objectBehind(Sentence sentence, int i) {
    int next = Words.token(sentence, i, "and") ? i + 1 : i;
    String tag = next < sentence.size() ? sentence.token(next).tag() : "";
    return tag.equals("DT") || tag.equals("CD") || tag.equals("PRP$");
  }

  /**
   * "His brother, Ali Hassan, was killed", "their chief, Colonel Ali Hassan of Goma, was", "His
   * wife Sara died": a person by name.
   */
  private boolean namedBehind(Sentence sentence, int i) {
    int end = i + 1;
    while (end < sentence.size()
        && end < i + LONGEST_KIN
        && (Words.noun(sentence, end)
            || adjective(sentence, end)
            || sentence.token(end).tag().equals("CD"))) {
      if (end > i + 1 && name(sentence, end) && singlePerson(sentence, end - 1)) {
        return sentence.token(i).lower().equals(sentence.cased().get(i)) || i == 0;
      }
      end++;
    }
    if (end == i + 1 || !Words.token(sentence, end, ",") || !singlePerson(sentence, end - 1)) {
      return false;
    }
    int behind = end + 1;
    while (behind < sentence.size()
        && (sentence.token(behind).tag().startsWith("NNP")
            || (sentence.token(behind).is("-") && !sentence.token(behind).spaced()))) {
      behind++;
    }
    boolean named = behind > end + 1 && nouns.endingAt(sentence, behind - 1) == null;
    boolean from = Words.token(sentence, behind, "of");
    boolean list = // "and her son, Ali, were killed"
        Words.joint(sentence, i - 1)
            && !(predicateBehind(sentence, end + 1) && singularBehind(sentence, end + 1));
    return named && (from || Words.token(sentence, behind, ",")) && !list;
  }

  /** "was", "has": whether the first verb behind has one subject. */
  private static boolean singularBehind(Sentence sentence, int from) {
    for (int k = from; k < Math.min(from + LONGEST_ASIDE, sentence.size()); k++) {
      if (Words.finite(sentence, k)) {
        return !PLURALS.contains(sentence.token(k).lower());
      }
    }
    return false;
  }

  private boolean singlePerson(Sentence sentence, int last) {
    PeopleNouns.Noun noun = nouns.endingAt(sentence, last);
    return noun != null && noun.kind() == PeopleNouns.Kind.PERSON && !noun.plural();
  }

  /** "(wife) Sara": no noun for a person and no day. */
  private boolean name(Sentence sentence, int i) {
    return sentence.token(i).tag().equals("NNP")
        && sentence.token(i).capitalised()
        && !Words.weekday(sentence.token(i).lower())
        && nouns.endingAt(sentence, i) == null;
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
        && !Words.tag(sentence, comma - 2).equals("CD") // "nine Hazaras, a guard and a boy"
        && !company(sentence, i)
        && !listed(sentence, i, comma - 1);
  }

  /** "Soe Min, his wife and two sons": the list of those with him. */
  private static boolean company(Sentence sentence, int i) {
    if (!sentence.token(i).tag().equals("PRP$")) {
      return false;
    }
    int end = i + 1;
    while (end < sentence.size() && (Words.noun(sentence, end) || adjective(sentence, end))) {
      end++;
    }
    boolean comma = Words.token(sentence, end, ",");
    int next = comma ? end + 1 : end;
    boolean more = comma && !Words.tag(sentence, next).equals("DT");
    return end > i + 1
        && (more || Words.token(sentence, next, "and"))
        && objectBehind(sentence, next);
  }

  /** "in (nearby) Kano", "in (the capital) Abuja"; "with the senator Ali Hassan" is no place. */
  private boolean ofPlace(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    return tag.equals("JJ")
        || tag.equals("VBG")
        || tag.equals("DT")
        || (tag.equals("NN") && !singlePerson(sentence, i));
  }

  /**
   * "in Lagos, a boy was killed", "the head of Allawa, his brother": a place before the comma is no
   * person, nor one in "in Newtown, Ohio, a boy"; in "the son of Ali, a senator" it is.
   */
  private boolean listed(Sentence sentence, int i, int name) {
    int first = nameFirst(sentence, name);
    if (first > 1 && sentence.token(first - 1).is(",")) {
      int town = nameFirst(sentence, first - 1);
      return town > 0 && WITHIN.contains(sentence.token(town - 1).lower());
    }
    int preposition = first - 1;
    while (preposition > 0 && ofPlace(sentence, preposition)) {
      preposition--;
    }
    return preposition >= 0
        && sentence.token(preposition).tag().equals("IN")
        && !(Determiners.ONES.contains(sentence.token(i).lower()) && ofPerson(sentence, first));
  }

  /** The first token of the name whose last token stands before {@code end}, or {@code end}. */
  private static int nameFirst(Sentence sentence, int end) {
    int first = end;
    while (first > 0 && sentence.token(first - 1).tag().startsWith("NNP")) {
      first--;
    }
    return first;
  }
}
