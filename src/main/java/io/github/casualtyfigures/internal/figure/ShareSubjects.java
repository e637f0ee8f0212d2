package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads who a share is of people who are told before it: "women and children made up half of the
 * dead, men 40 per cent". Immutable; may be shared by threads.
 */
final class ShareSubjects {

  /** Those who bear arms account for the dead of others as well as for their own. */
  private static final Set<Group> ARMED = Set.of(Group.MILITARY, Group.MILITANTS, Group.POLICE);

  private final PeoplePhrases phrases;
  private final PeopleNouns nouns;
  private final Frames frames;

  ShareSubjects(PeoplePhrases phrases, PeopleNouns nouns, Frames frames) {
    this.phrases = phrases;
    this.nouns = nouns;
    this.frames = frames;
  }

  /** The people before {@code phrase} whose share it tells, or null. */
  @Nullable People read(Sentence sentence, CountedPhrase phrase, Set<String> named) {
    int before = phrase.first() - 1;
    boolean ofVictims = // "Women made up 507 of the casualties"
        Words.token(sentence, phrase.mention().last() + 1, "of") && !phrase.bare();
    if (!(phrase.share() || ofVictims) || before < 0) {
      return null;
    }
    if (phrase.bare() && sentence.token(before).tag().equals("NNS")) {
      boolean listed =
          before > 0 && (sentence.token(before - 1).is(",") || Words.joint(sentence, before - 1));
      return listed ? subject(sentence, before, named) : null;
    }
    int verb = before;
    String tag = sentence.token(verb).tag();
    if (tag.equals("RP") || tag.equals("IN") || tag.equals("TO")) {
      verb--;
    }
    if (verb < 1 || !frames.verb(Frames.Kind.SHARE, sentence, verb)) {
      return null;
    }
    int last = verb - 1;
    while (last > 0 && (Words.adverb(sentence, last) || Words.verb(sentence, last))) {
      last--;
    }
    People people = subject(sentence, last, named);
    return people != null && (verb == before || !ARMED.contains(people.group())) ? people : null;
  }

  /** The noun phrase that ends at {@code last}, one joined to it included. */
  private @Nullable People subject(Sentence sentence, int last, Set<String> named) {
    PeopleNouns.Noun noun = nouns.endingAt(sentence, last);
    if (noun == null || !noun.people()) {
      return null;
    }
    int first = PeoplePhrases.start(sentence, last);
    if (first > 1 && sentence.token(first - 1).is("and")) {
      PeopleNouns.Noun joined = nouns.endingAt(sentence, first - 2);
      first = joined != null && joined.people() ? PeoplePhrases.start(sentence, first - 2) : first;
    }
    return phrases.people(sentence, first, last, noun.group(), named);
  }
}
