package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.Unit;
import io.github.casualtyfigures.internal.quantity.QuantityMention;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the noun phrase that a quantity counts. Immutable; may be shared by threads. */
final class CountedPhrases {

  private static final Set<String> SIZES =
      WordTable.of("member", "man", "person", "strong", "woman", "soldier", "troop", "officer");
  private static final Set<String> PRONOUNS =
      WordTable.of("them", "whom", "us", "those", "these", "which", "you", "latter", "own");

  /** Pronouns that stand before a noun, too; the noun behind "which" is the subject of a clause. */
  private static final Set<String> DEMONSTRATIVES = WordTable.of("those", "these", "you");

  private static final Set<Group> ARMED = Set.of(Group.MILITARY, Group.POLICE, Group.MILITANTS);

  private final Triggers triggers;
  private final PeopleNouns nouns;
  private final Frames frames;
  private final PhraseExtent extent;

  CountedPhrases(Triggers triggers, PeopleNouns nouns, Frames frames) {
    this.frames = frames;
    this.triggers = triggers;
    this.nouns = nouns;
    this.extent = new PhraseExtent(triggers, nouns, frames);
  }

  /** The phrase that {@code mention} counts. */
  CountedPhrase read(Sentence sentence, QuantityMention mention) {
    int i = mention.last() + 1;
    boolean compound = false;
    while (i < sentence.size() && Words.quote(sentence, i) && i == mention.last() + 1) {
      i++;
    }
    if (i + 1 < sentence.size()
        && Words.dash(sentence, i)
        && SIZES.contains(sentence.token(i + 1).lower())) {
      compound = true;
      i += 2;
    } else if (i < sentence.size() && sentence.token(i).is("strong")) {
      compound = true;
      i++;
    }
    if (i < sentence.size() && frames.is(Frames.Kind.MILESTONE, sentence, i)) {
      i++; // "passed the 50,000 mark"
    }
    i += Words.moreOf(sentence, i) ? 1 : 0;
    boolean partitive = false;
    if (i + 1 < sentence.size() && sentence.token(i).is("of") && !sentence.token(i + 1).is("age")) {
      partitive = true;
      i += Words.latterOrOwn(sentence, i + 1) ? 2 : 1;
    }
    return read(sentence, mention, i, compound, partitive);
  }

  private CountedPhrase read(
      Sentence sentence, QuantityMention mention, int from, boolean compound, boolean partitive) {
    int first = start(sentence, mention.first());
    int i = from;
    boolean allWho = // "a sixth of all who served there"
        Words.token(sentence, i, "all") && Words.token(sentence, i + 1, "who");
    if (partitive
        && i < sentence.size()
        && (allWho || PRONOUNS.contains(sentence.token(i).lower()))) {
      boolean demonstrative = DEMONSTRATIVES.contains(sentence.token(i).lower());
      boolean followed = demonstrative && i + 1 < sentence.size() && Words.noun(sentence, i + 1);
      if (!followed) {
        return new CountedPhrase(
            mention,
            first,
            i,
            i,
            i,
            PeopleNouns.Kind.PERSON,
            Group.PEOPLE,
            null,
            -1,
            true,
            compound,
            null,
            -1);
      }
    }
    TriggerWord premodifier = null;
    int premodifierAt = -1;
    int head = -1;
    int end = verbOfWhom(sentence, mention, from) ? from : sentence.size();
    while (i < end) {
      boolean ownersCount = // "three of the army's 40 (wounded) men"
          head >= 0 && head == i - 3 && sentence.token(i - 1).tag().equals("CD");
      if (head < 0 || ownersCount) {
        int participle = Words.adverb(sentence, i) ? i + 1 : i;
        participle += participle > i && Words.adverb(sentence, i + 1) ? 1 : 0; // "newly internally"
        TriggerWord before = participle < end ? premodifier(sentence, participle) : null;
        if (before != null) {
          premodifier = before;
          premodifierAt = participle;
          i = participle + 1;
          continue;
        }
      }
      int compounded = PhraseExtent.pastAge(sentence, i);
      if (compounded > i) {
        boolean noun =
            nouns.hyphened(sentence, compounded)
                || (Words.noun(sentence, compounded)
                    && (extent.knownNoun(sentence, compounded) || ofTrade(sentence, compounded)));
        boolean thing = // "three line-outs"
            Words.noun(sentence, compounded)
                && !modifies(sentence, compounded)
                && sentence.token(compounded).tag().equals("NNS");
        boolean aged = AgeNouns.endAt(sentence, compounded);
        head = noun || thing || aged ? compounded : head;
        boolean owned =
            i > 0 && sentence.token(i - 1).tag().equals("POS"); // "the man's 9-year-old"
        if (head >= 0 && head < i && !owned) {
          break;
        }
        i = compounded + 1;
        continue;
      }
      int past = Words.pastAbbreviation(sentence, i);
      if (past > i && head == i - 1) {
        i = past + 1;
        continue;
      }
      if (!extent.continues(sentence, i, head, partitive)) {
        int body = partitive && head == i - 1 ? extent.pastBody(sentence, i) : i;
        head = body > i ? body : head;
        break;
      }
      if (Words.noun(sentence, i) || extent.knownNoun(sentence, i)) {
        head = i;
      } else if (nouns.closing(sentence, i)) {
        head = i;
        break;
      }
      i++;
    }
    if (head < 0 && i > from && citizen(sentence, mention, i - 1)) {
      head = i - 1;
    }
    if (head < 0 && partitive && i > from && Words.noun(sentence, i - 1)) {
      head = i - 1; // "eleven of their line-outs"
    }
    head = pastTrigger(sentence, head, from);
    int last = head >= 0 ? head : Math.max(mention.last(), from - 1);
    if (head < 0 && !compound) {
      last = mention.last();
    }
    return classify(
        sentence,
        mention,
        first,
        last,
        from,
        head,
        compound,
        premodifier,
        premodifierAt,
        partitive);
  }

  /** "of whom 66,000 (sleep) in gyms": a verb that looks like a noun. */
  private boolean verbOfWhom(Sentence sentence, QuantityMention mention, int i) {
    return Words.token(sentence, mention.first() - 1, "whom")
        && Words.tag(sentence, i).equals("NN")
        && nouns.endingAt(sentence, i) == null;
  }

  /** "a tea-seller (was)": a noun for one person that closes a hyphenated word. */
  private boolean ofTrade(Sentence sentence, int i) {
    PeopleNouns.Noun noun = modifies(sentence, i) ? null : nouns.endingAt(sentence, i);
    return noun != null && noun.kind() == PeopleNouns.Kind.PERSON;
  }

  /** "50,000 war dead", "58 weapon-wounded": the end of a trigger of several words, or the head. */
  private int pastTrigger(Sentence sentence, int head, int from) {
    int first = head < 0 ? from : head;
    for (int more = 1; more <= 3 && first + more < sentence.size(); more++) {
      Phrases.Match<TriggerWord> noun =
          triggers.endingAt(Triggers.Form.NOUN, sentence, first + more);
      if (noun != null && noun.length() == more + 1) {
        return first + more;
      }
    }
    return head;
  }

  /** "12 wounded soldiers": a participle before the noun, unless it is itself what became of 12. */
  private @Nullable TriggerWord premodifier(Sentence sentence, int i) {
    Phrases.Match<TriggerWord> verb = triggers.at(Triggers.Form.VERB, sentence, i);
    Phrases.Match<TriggerWord> state = triggers.at(Triggers.Form.STATE, sentence, i);
    TriggerWord word = null;
    if (verb != null && verb.length() == 1 && verb.value().participle()) {
      word = verb.value();
    } else if (state != null && state.length() == 1) {
      word = state.value();
    }
    if (word == null || i + 1 >= sentence.size()) {
      return null;
    }
    int next = i + 1;
    while (next < sentence.size() && sentence.token(next).tag().equals("JJ")) {
      next++;
    }
    if (next >= sentence.size()) {
      return null;
    }
    PeopleNouns.Noun noun = nounStartingIn(sentence, next);
    boolean two = sentence.token(next).tag().equals("NNP") && next + 1 < sentence.size();
    boolean nation = noun == null && sentence.token(two ? next + 1 : next).tag().equals("NNPS");
    return nation || (noun != null && noun.people()) ? word : null;
  }

  private PeopleNouns.@Nullable Noun nounStartingIn(Sentence sentence, int from) {
    PeopleNouns.Noun found = null;
    for (int i = from; i < sentence.size() && i < from + 4 && Words.noun(sentence, i); i++) {
      if (Words.WEEKDAYS.contains(sentence.token(i).lower())) {
        break;
      }
      PeopleNouns.Noun noun = nouns.endingAt(sentence, i);
      found = noun == null ? found : noun;
    }
    return found;
  }

  private CountedPhrase classify(
      Sentence sentence,
      QuantityMention mention,
      int first,
      int last,
      int from,
      int head,
      boolean compound,
      @Nullable TriggerWord premodifier,
      int premodifierAt,
      boolean partitive) {
    PeopleNouns.Kind kind = PeopleNouns.Kind.UNKNOWN;
    Group group = Group.PEOPLE;
    TriggerWord trigger = null;
    int triggerAt = -1;
    int end = last;
    if (head >= 0) {
      Phrases.Match<TriggerWord> noun = triggers.endingAt(Triggers.Form.NOUN, sentence, head);
      int word = noun == null ? -1 : head - noun.length() + 1;
      boolean attempted = // "29 of attempted murder"
          word > 0 && sentence.token(word - 1).is("attempted");
      if (noun != null && word > mention.coreLast() && !attempted) {
        trigger = noun.value();
        triggerAt = word;
      }
      PeopleNouns.Noun people = nouns.endingAt(sentence, head);
      if (people != null) {
        boolean members = // "six crew", "three of my crew", not "two platoons"
            people.kind() == PeopleNouns.Kind.BODY_OF_PEOPLE
                && !people.plural()
                && !compound
                && !mention.by().equals("single")
                && (partitive
                    || (head == from
                        && (!modifies(sentence, head) // "17 crew captive"
                            || triggers.at(Triggers.Form.STATE, sentence, head + 1) != null)));
        kind = members ? PeopleNouns.Kind.PERSON : people.kind();
        group = people.group();
      } else if (AgeNouns.endAt(sentence, head)) {
        kind = PeopleNouns.Kind.PERSON;
        group = AgeNouns.child(sentence, head) ? Group.CHILDREN : group;
      } else if (PeoplePhrases.likely(sentence, head) || citizen(sentence, mention, head)) {
        kind = PeopleNouns.Kind.PERSON;
      }
      if (compound && force(sentence, from, head)) {
        kind = PeopleNouns.Kind.BODY_OF_PEOPLE;
        group = Group.MILITARY;
      }
      end = withComplement(sentence, PeoplePhrases.withOthers(sentence, head), kind);
      group = end > head && group == Group.PEOPLE ? ofBody(sentence, end, group) : group;
    } else if (compound) {
      kind = PeopleNouns.Kind.BODY_OF_PEOPLE;
    }
    boolean ofSeries = partitive && head < 0 && ofSeries(sentence, from);
    boolean tied = !compound && extent.tied(sentence, mention.last() + 1);
    if (ofSeries || tied || (head < 0 && PhraseExtent.designation(sentence, from))) {
      kind = PeopleNouns.Kind.THING;
    }
    if (mention.quantity().unit() == Unit.SHARE && head < 0 && !partitive) {
      kind = PeopleNouns.Kind.UNKNOWN;
    }
    return new CountedPhrase(
        mention,
        first,
        end,
        head < 0 ? -1 : from,
        head,
        kind,
        group,
        trigger,
        triggerAt,
        false,
        compound,
        premodifier,
        premodifierAt);
  }

  /** "battalion tactical groups": whether the noun only says more of another. */
  static boolean modifies(Sentence sentence, int noun) {
    return noun + 1 < sentence.size()
        && (Words.noun(sentence, noun + 1) || sentence.token(noun + 1).tag().startsWith("JJ"));
  }

  /** "seven of their last nine": of matches, days or turns. */
  private static boolean ofSeries(Sentence sentence, int from) {
    for (int i = from; i < Math.min(from + 3, sentence.size()); i++) {
      if (sentence.token(i).is("last") || sentence.token(i).is("past")) {
        return true;
      }
    }
    return false;
  }

  /** "a Palestinian": a single person whose country alone says who. */
  private static boolean citizen(Sentence sentence, QuantityMention mention, int i) {
    boolean one = mention.by().equals("single") || sentence.token(mention.coreLast()).is("one");
    return one && sentence.token(i).capitalised();
  }

  /** "members of the security forces": the body says who its members are. */
  private Group ofBody(Sentence sentence, int end, Group group) {
    PeopleNouns.Noun body = nouns.endingAt(sentence, end);
    boolean armed = body != null && ARMED.contains(body.group());
    return body != null && armed ? body.group() : group;
  }

  private boolean force(Sentence sentence, int from, int head) {
    for (int i = from; i <= head; i++) {
      boolean company = i == head && i > from && sentence.token(i).is("company");
      if (frames.is(Frames.Kind.FORCE, sentence, i)
          || (company && sentence.token(i - 1).capitalised())) {
        return true;
      }
    }
    return false;
  }

  /** "members of the security forces": the complement belongs to the phrase. */
  private static int withComplement(Sentence sentence, int head, PeopleNouns.Kind kind) {
    int i = head + 1;
    if (kind == PeopleNouns.Kind.THING || i + 1 >= sentence.size() || !sentence.token(i).is("of")) {
      return head;
    }
    int last = head;
    for (i++; i < sentence.size(); i++) {
      String tag = sentence.token(i).tag();
      if (tag.startsWith("NN")) {
        last = i;
      } else if (!tag.equals("DT")
          && !tag.equals("JJ")
          && !tag.equals("PRP$")
          && !tag.equals("POS")
          && !tag.equals("CD")
          && !sentence.token(i).is("-")) {
        break;
      }
    }
    return last;
  }

  /** "(killed) a family (of four)": its members are counted, unless it is one of others. */
  private static boolean aFamily(Sentence sentence, int noun) {
    return noun > 0 && sentence.token(noun).is("family") && sentence.token(noun - 1).is("a");
  }

  private int start(Sentence sentence, int first) {
    int i = first;
    while (i > 0) {
      String lower = sentence.token(i - 1).lower();
      if (Words.DETERMINERS.contains(lower) && !lower.equals("others")) {
        i--;
      } else if (lower.equals("of")
          && i > 1
          && (frames.is(Frames.Kind.CONTAINER, sentence, i - 2) || aFamily(sentence, i - 2))) {
        i -= 2;
      } else if (Words.quote(sentence, i - 1) && i - 1 > 0 && i == first) {
        i--;
      } else {
        break;
      }
    }
    return i;
  }
}
