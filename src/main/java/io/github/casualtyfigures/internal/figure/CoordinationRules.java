package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a counted phrase that closes a list whose verb stands before it: "killed two soldiers and
 * five", "were freed with three teachers". Immutable; may be shared by threads.
 */
final class CoordinationRules {

  private static final int FARTHEST = 30;
  private static final int LONGEST_ASIDE = 12;

  /** The words before the noun of a subject: "at least 12 other". */
  private static final int LONGEST_SUBJECT = 8;

  /** Prepositions that lead out of a coordination. */
  private static final Set<String> FOREIGN =
      Set.of("to", "between", "against", "for", "by", "into", "through");

  private final Triggers triggers;
  private final ObjectRules objects;
  private final PeopleNouns nouns;
  private final Frames frames;

  CoordinationRules(Triggers triggers, ObjectRules objects, PeopleNouns nouns, Frames frames) {
    this.triggers = triggers;
    this.objects = objects;
    this.nouns = nouns;
    this.frames = frames;
  }

  /** "killed two soldiers and five": the verb of the coordination that the phrase closes. */
  @Nullable Fate coordinatedBefore(Sentence sentence, CountedPhrase phrase) {
    int j = beforeSaying(sentence, ObjectRules.before(sentence, phrase.first()));
    if (j < 1
        || !(sentence.token(j).is("and")
            || sentence.token(j).is(",")
            || sentence.token(j).is("or")
            || sentence.token(j).is("plus")
            || sentence.token(j).is("&")
            || sentence.token(j).is("with")
            || sentence.token(j).is("alongside")
            || Words.asWellAs(sentence, j)
            || sentence.token(j).is("for"))) {
      return null;
    }
    boolean closes = Words.quote(sentence, j + 1) && j + 1 < phrase.mention().first();
    if (closes && sentence.token(j).is(",")) {
      return null; // "'It killed my son,' a man said": who speaks is not in what is said
    }
    boolean opponent =
        sentence.token(j).is("with")
            && Words.noun(sentence, j - 1)
            && frames.is(Frames.Kind.ENCOUNTER, sentence, j - 1);
    if (opponent) {
      return null;
    }
    boolean told = // "lost six in a row, with 19 conceded": what has a participle of its own
        sentence.token(j).is("with")
            && phrase.bare()
            && phrase.last() + 1 < sentence.size()
            && sentence.token(phrase.last() + 1).tag().startsWith("VB");
    if (told) {
      return null;
    }
    boolean exchange = sentence.token(j).is("for");
    boolean companion = exchange || companionBefore(sentence, j);
    boolean with = sentence.token(j).is("with"); // "fled with her four children and sleeps"
    if (!with
        && subjectOfVerb(sentence, phrase.last() + 1)
        && !peopleBehind(sentence, phrase.last() + 1)) {
      return null;
    }
    int before = sentence.token(j).is("as") ? j - 3 : j - 1; // "as well as"
    before = beforeNaming(sentence, beforeAside(sentence, before));
    for (int i = before; i >= Math.max(0, j - FARTHEST); i--) {
      String lower = sentence.token(i).lower();
      if (FOREIGN.contains(lower)
          || lower.equals(";")
          || lower.equals(":")
          || Words.CLAUSE_STARTS.contains(lower)
          || Words.relative(sentence, i)) {
        return null;
      }
      Fate fate = objects.endingAt(sentence, i);
      if (fate != null && counted(sentence, fate.trigger())) {
        continue;
      }
      boolean hanging = // "hanging from a bridge, one"
          phrase.bare() && sentence.token(j).is(",") && Words.token(sentence, i + 1, "from");
      boolean ofThing = fate != null && companion && !exchange && ofThing(sentence, fate);
      if (ofThing || (fate != null && hanging)) {
        return null;
      }
      if (fate != null && active(sentence, fate)) {
        return exchange && fate.category() != Category.RELEASED ? null : fate;
      }
      if (companion) {
        Fate passive = passiveAt(sentence, i);
        boolean led = // "the robbers fled with two hostages"
            passive != null
                && passive.category() == Category.DISPLACED
                && CaptiveRules.captives(phrase);
        if (passive != null && !led) {
          if (exchange && passive.category() != Category.RELEASED) {
            return null;
          }
          return passive.withNeeds(TriggerWord.Needs.PEOPLE);
        }
      }
      if (fate != null) {
        boolean adjective = sentence.token(fate.trigger()).tag().startsWith("JJ");
        if (adjective && fate.category() == Category.RELEASED) {
          return null; // "spent free time with his wife"
        }
        boolean person = !phrase.bare() && phrase.meets(TriggerWord.Needs.PEOPLE);
        return person && !ObjectRules.passive(sentence, fate.trigger()) && !exchange ? fate : null;
      }
      Fate nominal = objects.nominalAt(sentence, i);
      if (nominal != null && sentence.token(i + 1).is("of")) {
        boolean same = phrase.single() && BodyRules.apposed(sentence, phrase, nominal);
        return same || phrase.premodifier() != null ? null : nominal;
      }
      Fate shot = companion ? objects.shotHim(sentence, i) : null;
      if (shot != null) {
        return shot;
      }
      boolean verb = Words.verb(sentence, i) && !lower.equals("including");
      if ((verb && !premodifies(sentence, i))
          || triggers.endingAt(Triggers.Form.STATE, sentence, i) != null) {
        return null;
      }
    }
    return null;
  }

  /**
   * "lost an argument (with two aides)": whether the object of the verb is no person, so that the
   * verb tells nothing of those who stand with it.
   */
  private boolean ofThing(Sentence sentence, Fate fate) {
    int i = fate.triggerLast() + 1;
    while (i < sentence.size() && opensNoun(sentence.token(i).tag())) {
      i++;
    }
    int last = -1;
    while (Words.noun(sentence, i)) {
      last = i++;
    }
    if (last < 0 || sentence.token(last).tag().startsWith("NNP")) {
      return false;
    }
    PeopleNouns.Noun noun = nouns.endingAt(sentence, last);
    return noun == null || !noun.people();
  }

  private static boolean opensNoun(String tag) {
    return tag.equals("DT")
        || tag.equals("PRP$")
        || tag.equals("CD")
        || tag.startsWith("JJ")
        || tag.startsWith("RB");
  }

  /** "four fighters and, (residents said,) five boys": the "and" before the aside, or {@code i}. */
  private int beforeSaying(Sentence sentence, int i) {
    if (!Words.token(sentence, i, ",")) {
      return i;
    }
    boolean says = false;
    for (int k = i - 1; k > Math.max(1, i - LONGEST_ASIDE); k--) {
      if (sentence.token(k).is(",")) {
        return says && sentence.token(k - 1).is("and") ? k - 1 : i;
      }
      says |=
          (sentence.token(k).is("to") && sentence.token(k - 1).is("according"))
              || (Words.verb(sentence, k) && frames.verb(Frames.Kind.SPEAKING, sentence, k));
    }
    return i;
  }

  /**
   * "a commander, whom it did not name, and": the token before the relative clause, or {@code i}.
   */
  private static int beforeAside(Sentence sentence, int i) {
    if (!Words.token(sentence, i, ",")) {
      return i;
    }
    for (int k = i - 1; k > Math.max(0, i - LONGEST_ASIDE); k--) {
      if (sentence.token(k).is(",")) {
        return i;
      }
      if (Words.relative(sentence, k)) {
        return Words.token(sentence, k - 1, ",") ? k - 2 : i;
      }
    }
    return i;
  }

  /** "a man (identified as Ivo Obi) and": the token before the naming, or {@code i}. */
  private int beforeNaming(Sentence sentence, int i) {
    int k = Words.token(sentence, i, ",") ? i - 1 : i;
    int last = k;
    while (k > 0 && sentence.token(k).tag().startsWith("NNP")) {
      k--;
    }
    if (k == last || !Words.token(sentence, k, "as")) {
      return i;
    }
    k--;
    while (k > 0 && Words.mereAdverb(sentence, k)) {
      k--;
    }
    boolean named =
        k > 0 && Words.verb(sentence, k) && frames.verb(Frames.Kind.NAMING, sentence, k);
    while (named
        && k > 1
        && (Words.auxiliary(sentence, k - 1)
            || Words.joint(sentence, k - 1)
            || Words.relative(sentence, k - 1))) {
      k--;
    }
    return named ? k - 1 : i;
  }

  /** "12 killed Ukrainian soldiers": a participle that tells of those counted. */
  private static boolean counted(Sentence sentence, int verb) {
    return verb > 0
        && !Words.auxiliary(sentence, verb)
        && sentence.token(verb - 1).tag().equals("CD")
        && (Words.noun(sentence, verb + 1) || Words.tag(sentence, verb + 1).equals("JJ"));
  }

  /** "people injured and 12": a participle behind its noun governs nothing. */
  private static boolean active(Sentence sentence, Fate fate) {
    int verb = fate.trigger();
    if (!Words.verb(sentence, verb)) {
      return shotDead(sentence, fate);
    }
    if (!sentence.token(verb).tag().equals("VBN")) {
      return true;
    }
    int i = verb - 1;
    while (i >= 0 && Words.adverb(sentence, i)) {
      i--;
    }
    return i >= 0 && Words.HAVE.contains(sentence.token(i).lower());
  }

  /** "shot dead a guard and two clerks": a state that an active verb led to, before its object. */
  private static boolean shotDead(Sentence sentence, Fate fate) {
    int verb = fate.trigger() - 1;
    return verb >= 0
        && VictimFinder.hit(fate.category())
        && Words.verb(sentence, verb)
        && !ObjectRules.passive(sentence, verb)
        && ObjectMarks.objectFollows(sentence, fate.triggerLast() + 1);
  }

  /**
   * "(two aides) before fleeing", "(two aides) and then fled", "(two aides), and nine were hurt":
   * whose verb is that of another.
   */
  static boolean closedBehind(Sentence sentence, int i) {
    boolean joint = sentence.token(i).is("and") || sentence.token(i).is(",");
    int next = Words.token(sentence, i + 1, "then") ? i + 2 : i + 1;
    if (sentence.token(i).is(",") && Words.token(sentence, i + 1, "and")) {
      return Words.tag(sentence, i + 2).equals("CD") // "(two aides), and 39 were hurt"
          || clauseBehind(sentence, i);
    }
    return Words.CLAUSE_STARTS.contains(sentence.token(i).lower())
        || (sentence.token(i).is("who") && Words.token(sentence, i + 1, "had"))
        || (joint && next < sentence.size() && Words.finite(sentence, next))
        || clauseBehind(sentence, i);
  }

  /** "(two aides), and nine people were hurt", "(two aides) and the army fled". */
  private static boolean clauseBehind(Sentence sentence, int i) {
    int first = sentence.token(i).is(",") ? i + 1 : i;
    if (!Words.token(sentence, first, "and")) {
      return false;
    }
    int verb = first + 1;
    while (verb < Math.min(first + LONGEST_SUBJECT, sentence.size())
        && opensNoun(sentence.token(verb).tag())) {
      verb++;
    }
    while (Words.noun(sentence, verb)) {
      verb++;
    }
    return verb > first + 1 && Words.finite(sentence, verb);
  }

  /** "(its owner and two clerks) and nine people were": no list goes on from clerks to people. */
  private static boolean peopleBehind(Sentence sentence, int and) {
    int noun = Words.token(sentence, and, "and") ? and + 1 : sentence.size();
    while (noun < sentence.size() && opensNoun(sentence.token(noun).tag())) {
      noun++;
    }
    return (Words.token(sentence, noun, "people") || Words.token(sentence, noun, "others"))
        && Words.finite(sentence, noun + 1);
  }

  private static boolean opensVerb(Sentence sentence, int i) {
    return Words.verb(sentence, i) || sentence.token(i).tag().startsWith("RB");
  }

  /** "…, an official and a survivor said": the phrase belongs to a verb of its own. */
  boolean subjectOfVerb(Sentence sentence, int from) {
    for (int i = from; i < Math.min(from + 14, sentence.size()); i++) {
      String tag = sentence.token(i).tag();
      boolean another = // "two aides (before) the army came", "a clerk (and) burned the house"
          (tag.equals("IN") && Words.CLAUSE_STARTS.contains(sentence.token(i).lower()))
              || (tag.equals("CC") && i + 1 < sentence.size() && opensVerb(sentence, i + 1));
      if (another) {
        return false;
      }
      boolean participle = // but not in "two boys aged about ten"
          tag.equals("VBN")
              && !sentence.token(i).is("aged")
              && triggers.at(Triggers.Form.VERB, sentence, i) == null;
      boolean counted = // "two touts", whatever their tag
          Words.tag(sentence, i - 1).equals("CD") && nouns.endingAt(sentence, i) != null;
      if (!counted && (Words.finite(sentence, i) || participle)) {
        return true;
      }
      boolean nominal =
          counted
              || tag.startsWith("NN")
              || tag.startsWith("JJ")
              || tag.equals("DT")
              || tag.equals("CC")
              || tag.equals("POS")
              || tag.equals("CD")
              || tag.equals("PRP$")
              || tag.equals("IN")
              || sentence.token(i).is("-");
      if (!nominal) {
        return false;
      }
    }
    return false;
  }

  /** "were freed with three teachers and 12 relatives": whether "with" leads the list. */
  private static boolean companionBefore(Sentence sentence, int from) {
    for (int i = from; i >= Math.max(0, from - 8); i--) {
      String tag = sentence.token(i).tag();
      if (sentence.token(i).is("with") || sentence.token(i).is("alongside")) {
        return true;
      }
      if (!tag.startsWith("NN")
          && !tag.equals("CD")
          && !tag.equals("CC")
          && !tag.equals(",")
          && !tag.equals("DT")
          && !tag.startsWith("JJ")
          && !tag.equals("PRP$")) {
        return false;
      }
    }
    return false;
  }

  private @Nullable Fate passiveAt(Sentence sentence, int last) {
    Phrases.Match<TriggerWord> verb = triggers.endingAt(Triggers.Form.VERB, sentence, last);
    if (verb == null || !verb.value().participle() || verb.value().category() == null) {
      return null;
    }
    int first = last - verb.length() + 1;
    boolean died = // "died with his two daughters", "fled with nine families"
        verb.value().role() == TriggerWord.Role.SUBJECT
            && (verb.value().category() == Category.KILLED
                || verb.value().category() == Category.DISPLACED);
    return first > 0 && (died || ObjectRules.passive(sentence, first)) && !meeting(sentence, first)
        ? Fate.of(verb.value(), first, last, "companion")
        : null;
  }

  /** "The vote was held with (45 members present)". */
  private boolean meeting(Sentence sentence, int verb) {
    int head = sentence.token(verb).is("held") ? Words.beforeAuxiliaries(sentence, verb) : -1;
    PeopleNouns.Noun noun = nouns.endingAt(sentence, Math.max(head, 0));
    return Words.noun(sentence, head)
        && !sentence.token(head).capitalised()
        && (noun == null || !noun.people());
  }

  private static boolean premodifies(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    return (tag.equals("VBN") || tag.equals("VBG"))
        && i + 1 < sentence.size()
        && Words.noun(sentence, i + 1);
  }
}
