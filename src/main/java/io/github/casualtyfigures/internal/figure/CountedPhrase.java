package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Count;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.Quantity;
import io.github.casualtyfigures.claim.Unit;
import io.github.casualtyfigures.internal.quantity.QuantityMention;
import io.github.casualtyfigures.internal.text.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A quantity with the noun phrase it counts: "at least 35 paramilitary soldiers".
 *
 * @param mention the quantity
 * @param first the first token of the whole phrase, determiners included
 * @param last the last token of the whole phrase
 * @param nounFirst the first token after the quantity that belongs to the noun, or -1
 * @param head the noun's last token before any "of", or -1 where the noun is elided
 * @param kind what the noun counts
 * @param group who they are
 * @param trigger the trigger noun that is counted itself ("12 deaths"), or null
 * @param triggerAt where that noun begins, or -1
 * @param pronoun whether a pronoun stands for the people: "two of them"
 * @param compound whether the number sizes a body: "a 12-member patrol"
 * @param premodifier a participle before the noun that gives a category: "12 wounded soldiers"
 * @param premodifierAt where it stands, or -1
 */
record CountedPhrase(
    QuantityMention mention,
    int first,
    int last,
    int nounFirst,
    int head,
    PeopleNouns.Kind kind,
    Group group,
    @Nullable TriggerWord trigger,
    int triggerAt,
    boolean pronoun,
    boolean compound,
    @Nullable TriggerWord premodifier,
    int premodifierAt) {

  /** Nouns that stand for people without being their noun: "claimed 14 lives". */
  private static final Set<String> STANDING_FOR = Set.of("lives", "life", "ones", "one");

  /** Whether the noun is elided: "killed 12". */
  boolean bare() {
    return head < 0;
  }

  /** Whether one is counted without a number: "a soldier", "another was shot". */
  boolean single() {
    return mention.by().equals("single");
  }

  /** Whether nobody is counted: "no soldiers". */
  boolean zero() {
    return counts(0);
  }

  /** Whether exactly {@code number} are counted. */
  boolean counts(long number) {
    return mention.quantity() instanceof Count count
        && Long.valueOf(number).equals(count.amount().value());
  }

  /** Whether no more are counted than {@code other} counts, as far as both are told exactly. */
  boolean atMost(CountedPhrase other) {
    Integer compared = compared(other.mention.quantity());
    return compared != null && compared <= 0;
  }

  /** Whether more are counted than {@code whole} counts, as far as both are told exactly. */
  boolean moreThan(Quantity whole) {
    Integer compared = compared(whole);
    return compared != null && compared > 0;
  }

  private @Nullable Integer compared(Quantity other) {
    Long ours = exact(mention.quantity());
    Long theirs = exact(other);
    return ours == null || theirs == null ? null : ours.compareTo(theirs);
  }

  /** The number that {@code quantity} counts, or null where it is no count or a vague one. */
  static @Nullable Long exact(Quantity quantity) {
    return quantity instanceof Count count ? count.amount().value() : null;
  }

  /** Whether a share of people is told: "a third of them". */
  boolean share() {
    return mention.quantity().unit() == Unit.SHARE;
  }

  /** Whether the phrase may stand for people where {@code needs} must be met. */
  boolean meets(TriggerWord.Needs needs) {
    return switch (needs) {
      case ANY -> kind != PeopleNouns.Kind.THING && !bodies() && !unheardOf();
      case PEOPLE ->
          pronoun
              || (bare() && kind != PeopleNouns.Kind.THING)
              || trigger != null
              || (kind != PeopleNouns.Kind.THING && kind != PeopleNouns.Kind.UNKNOWN && !bodies());
      case FORCE -> (kind != PeopleNouns.Kind.BODY_OF_PEOPLE || compound) && force();
      case CAPTIVES -> CaptiveRules.inSomebodysHands(this);
    };
  }

  /**
   * "two seedlings", "three sequels": a common noun that is not known and ends like none for
   * people. The lexicon has nearly all that count people in news, but not the names of peoples.
   */
  boolean unheardOf() {
    if (kind != PeopleNouns.Kind.UNKNOWN || head < 0 || trigger != null || premodifier != null) {
      return false;
    }
    Token noun = mention.sentence().token(head);
    boolean listed = // "222 rescue and health workers"
        noun.tag().equals("NN") && Words.joint(mention.sentence(), head + 1);
    boolean leads = // "the head of the squad"
        Words.HEADS.contains(noun.lemma()) && Words.token(mention.sentence(), head + 1, "of");
    return noun.tag().startsWith("NN")
        && !noun.capitalised()
        && !listed
        && !leads
        && !STANDING_FOR.contains(noun.lower());
  }

  /** "two platoons": the bodies are counted, and not their members. */
  private boolean bodies() {
    return kind == PeopleNouns.Kind.BODY_OF_PEOPLE && !compound && !single() && !zero();
  }

  /** Whether they bear arms. */
  private boolean force() {
    return group == Group.MILITARY
        || group == Group.POLICE
        || group == Group.MILITANTS
        || (trigger != null && trigger.role() == TriggerWord.Role.FORCE);
  }
}
