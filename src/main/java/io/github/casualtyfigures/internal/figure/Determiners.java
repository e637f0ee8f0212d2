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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds quantities that only a determiner carries: "a soldier", "her son", "another". Immutable;
 * may be shared by threads.
 */
final class Determiners {

  static final Set<String> ONES = WordTable.of("a", "an", "another");
  private static final Set<String> POSSESSIVES = WordTable.of("his", "her", "their", "its");
  private static final Set<String> ORDINALS =
      WordTable.of(
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth");

  /** "14th", "101st". */
  private static final Pattern NUMBERED = Pattern.compile("\\d+(st|nd|rd|th)");

  /** The words with which a single person may begin: a look that spares most words the rules. */
  private static final WordTable OPENING =
      WordTable.of("a", "an", "another", "the", "his", "her", "their", "its");

  private static final Set<String> MODIFYING = Set.of("JJ", "VBN", "VBD");

  private final PeopleNouns nouns;
  private final Frames frames;
  private final Citizens citizens;
  private final PersonAsides asides;

  Determiners(PeopleNouns nouns, Frames frames, Countries countries) {
    this.nouns = nouns;
    this.frames = frames;
    this.citizens = new Citizens(countries);
    this.asides = new PersonAsides(nouns);
  }

  /** The single persons of {@code sentence} outside {@code taken}. */
  List<QuantityMention> singles(Sentence sentence, List<QuantityMention> taken) {
    List<QuantityMention> found = new ArrayList<>();
    for (int i = 0; i + 1 < sentence.size(); i++) {
      if (!OPENING.holds(sentence.lowers(), i)) {
        continue;
      }
      String lower = sentence.token(i).lower();
      boolean one = ONES.contains(lower) && !Denials.notASingle(sentence, i);
      boolean definite = lower.equals("the") && afterIncluding(sentence, i);
      if (!one && !definite && !POSSESSIVES.contains(lower)) {
        continue;
      }
      boolean reciprocal = i > 0 && sentence.token(i - 1).is("one"); // "lost one another"
      if (lower.equals("another") && !reciprocal && free(taken, i) && verbNext(sentence, i)) {
        found.add(mention(sentence, i, i, 1, "single"));
        continue;
      }
      if (one && free(taken, i) && ordinal(sentence, i + 1) && verbNext(sentence, i + 1)) {
        found.add(mention(sentence, i, i + 1, 1, "single"));
        continue;
      }
      if (POSSESSIVES.contains(lower) && free(taken, i) && twins(sentence, i + 1)) {
        found.add(mention(sentence, i, i, 2, "twins"));
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
      boolean ofNumber = // "two men, one a policeman"
          i > 1 && sentence.token(i - 1).tag().equals("CD") && Words.joint(sentence, i - 2);
      if (ofWhom || ofNumber || !free(taken, i)) {
        continue;
      }
      if (asides.at(sentence, i)) {
        continue;
      }
      if (personBehind(sentence, i, taken) || (one && citizens.closedBy(sentence, i + 1))) {
        found.add(mention(sentence, i, i, 1, "single"));
      }
    }
    return found;
  }

  /** "shot one Musa Bello": a certain man of that name, who is not counted. */
  boolean aCertain(Sentence sentence, QuantityMention mention) {
    int name = mention.last() + 1;
    if (!sentence.token(mention.last()).is("one") || mention.first() != mention.last()) {
      return false;
    }
    int i = name;
    boolean nation = false;
    while (i < sentence.size() && sentence.token(i).tag().startsWith("NNP")) {
      nation |= citizens.named(sentence, i);
      i++;
    }
    PeopleNouns.Noun noun = i < name + 2 ? null : nouns.endingAt(sentence, i - 1);
    boolean described = // "one Red Cross driver"
        sentence.has(i) && (Words.noun(sentence, i) || nouns.endingAt(sentence, i) != null);
    return i >= name + 2 && !nation && !described && (noun == null || !noun.people());
  }

  static QuantityMention mention(Sentence sentence, int first, int last, long number, String by) {
    Count count = Count.of(sentence.span(first, last), Relation.EXACTLY, number);
    return new QuantityMention(sentence, count, first, last, first, last, null, by);
  }

  /** "a body was found in the well", "divers recovered a body": what is left of one person. */
  private boolean found(Sentence sentence, int i) {
    PeopleNouns.Noun whose = // "a man's body"
        Words.tag(sentence, i + 2).equals("POS") ? nouns.endingAt(sentence, i + 1) : null;
    int body = whose != null && whose.kind() == PeopleNouns.Kind.PERSON ? i + 3 : i + 1;
    while (body > i + 1 && MODIFYING.contains(Words.tag(sentence, body))) {
      body++; // "a man's burned body"
    }
    PeopleNouns.Noun noun = sentence.has(body) ? nouns.endingAt(sentence, body) : null;
    if (noun == null
        || noun.kind() != PeopleNouns.Kind.REMAINS
        || (noun.plural() && body == i + 1)) {
      return false;
    }
    boolean object = i > 0 && frames.verb(Frames.Kind.FINDING, sentence, i - 1);
    int be = body + 1;
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
  static boolean ordinal(Sentence sentence, int i) {
    String lower = sentence.token(i).lower();
    return ORDINALS.contains(lower)
        || (Character.isDigit(lower.charAt(0)) && NUMBERED.matcher(lower).matches());
  }

  /** "her (newborn) twins", "his twin daughters": two by their name. */
  private static boolean twins(Sentence sentence, int from) {
    int i = from;
    while (i < sentence.size() && sentence.token(i).tag().startsWith("JJ")) {
      i++;
    }
    boolean twins = Words.token(sentence, i, "twins");
    boolean pair = i > from && sentence.token(i - 1).is("twin");
    boolean named = Words.token(sentence, i, "twin"); // "her twin daughters"
    return twins
        || (pair && Words.tag(sentence, i).equals("NNS"))
        || (named && Words.tag(sentence, i + 1).equals("NNS"));
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
        || sentence.token(next).is("lies") // a plural to the tagger
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
    boolean led =
        mark >= 0
            && (Words.including(sentence, mark)
                || sentence.token(mark).is("among")
                || (sentence.token(mark).lower().startsWith("includ")
                    && sentence.token(mark).lemma().equals("include")));
    return led || includedBehind(sentence, i);
  }

  /** "21 people, (the attacker) among them", ", (the driver) included": a part by its mark. */
  private static boolean includedBehind(Sentence sentence, int i) {
    if (!Words.token(sentence, i - 1, ",") || !Words.noun(sentence, i + 1)) {
      return false;
    }
    int behind = i + 2;
    while (Words.noun(sentence, behind)) {
      behind++;
    }
    boolean included =
        Words.token(sentence, behind, "included") && Words.closed(sentence, behind + 1);
    boolean among =
        Words.token(sentence, behind, "among") && Words.token(sentence, behind + 1, "them");
    return included || among;
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
        if (nouns.hyphened(sentence, past) || (!tag.equals("CD") && ofTrade(sentence, past))) {
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
      boolean when = found != null && PhraseExtent.elapsed(sentence, i); // "a man hours after"
      boolean state = found != null && sentence.token(i).is("dead"); // "shot a farmer dead"
      if (when || state || (found != null && Words.WHERE.contains(sentence.token(i).lower()))) {
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

  /** "a tea-seller", "a shop-owner": a noun for one person that closes a hyphenated word. */
  private boolean ofTrade(Sentence sentence, int i) {
    PeopleNouns.Noun noun = Words.noun(sentence, i) ? nouns.endingAt(sentence, i) : null;
    return noun != null
        && noun.kind() == PeopleNouns.Kind.PERSON
        && !noun.plural()
        && !CountedPhrases.modifies(sentence, i)
        && !Words.token(sentence, i + 1, "-");
  }

  /** "a 14-year-old died": an age that stands for a person. */
  private static boolean ageAlone(Sentence sentence, int i) {
    int last = i < sentence.size() ? PhraseExtent.pastAge(sentence, i) : i;
    return last > i && AgeNouns.endAt(sentence, last);
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
