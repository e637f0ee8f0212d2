package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.internal.names.NamedSpeaker;
import io.github.casualtyfigures.internal.names.NamedSpeaker.Basis;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whom "it", "he" and "they" mean, and "her" in "her ministry". Belongs to one document,
 * whose sources it is asked for in order.
 */
final class Pronouns {

  private static final String PEOPLE = "person";
  private static final String IT = "it";
  private static final String OFFICE = "office";
  private static final Set<String> MANY = Set.of("they", "their", "them");
  private static final Set<String> NO_BODIES =
      Set.of(PEOPLE, IT, "they", "spokesperson", "document");

  /** What the body of one who speaks may be called: "her group". */
  private static final Set<String> GROUPS =
      WordTable.of("group", "organisation", "agency", "monitor");

  private static final Set<String> PERSON = Set.of("he", "she", "his", "her", "him");

  /** The character behind which a body named anywhere stands. */
  private static final int ANYWHERE = -1;

  private final Naming naming;
  private final Mentions mentions;
  private final OpeningPersons persons;
  private final List<Syntax> sentences;
  private final List<Referent> spoken;

  /** A reader of pronouns that mean one of {@code spoken}, which grows while it is asked. */
  Pronouns(Naming naming, Mentions mentions, List<Syntax> sentences, List<Referent> spoken) {
    this.naming = naming;
    this.mentions = mentions;
    this.persons = new OpeningPersons(naming, sentences);
    this.sentences = sentences;
    this.spoken = spoken;
  }

  /** "Her ministry", "His office": that of whom "her" means, if it is one of the sort. */
  @Nullable Referent owner(NamedSpeaker named, Sentence sentence, int token) {
    String head = PERSON.contains(sentence.token(token).lower()) ? PEOPLE : IT;
    NamedSpeaker pronoun = new NamedSpeaker(Speaker.UNNAMED, Basis.REFERENCE, head, null, null);
    Referent owner = meant(pronoun, sentence, token);
    boolean office = owner != null && OFFICE.equals(named.head()) && PEOPLE.equals(head);
    boolean group = owner != null && PEOPLE.equals(head) && ofHisGroup(named, owner);
    boolean fits = owner != null && (office || group || naming.mayMean(named, owner.named()));
    return fits ? owner : null;
  }

  /** "The governor of Kano came. (Ivo Obi)": the office whose holder is named behind it. */
  @Nullable Referent holder(Sentence sentence, Part name) {
    return persons.holder(sentence, name);
  }

  /** "Rosa Lind, director of Harbour Watch, said. Her (group)": a body that is no state's. */
  private static boolean ofHisGroup(NamedSpeaker named, Referent owner) {
    String id = owner.named().speaker().id();
    String head = named.head();
    return id != null && id.indexOf('/') < 0 && head != null && GROUPS.contains(head);
  }

  /** The last who fits or, named or not, who spoke in the right number: "witnesses said. They". */
  @Nullable Referent meant(NamedSpeaker named, Sentence sentence, int token) {
    String word = sentence.token(token).lower();
    boolean many = MANY.contains(word);
    boolean person = PERSON.contains(word);
    Referent speaker = null;
    for (int i = spoken.size() - 1; i >= 0 && speaker == null; i--) {
      Referent mention = spoken.get(i);
      boolean nobody =
          mention.named().basis() == Basis.NOBODY && (many || (person && !paper(mention)));
      nobody |= !many && !person && unknownBody(mention);
      boolean fits = nobody ? mention.plural() == many : naming.mayMean(named, mention.named());
      fits |= person && mention.individual() && !GROUPS.contains(mention.named().head());
      fits &= !(many && calledIt(mention));
      speaker = fits ? subjectOf(mention, i, named) : null;
    }
    if (person) {
      Referent opens = persons.before(sentence, token);
      boolean nearer = opens != null && (speaker == null || opens.offset() > speaker.offset());
      return nearer ? opens : speaker;
    }
    int until = interrupts(sentence, token) ? 0 : token;
    Referent subject =
        mentions.last(
            sentence,
            speaker == null ? ANYWHERE : speaker.offset(),
            sentence.token(until).begin(),
            mention ->
                mention.subject()
                    && naming.mayMean(named, mention.named())
                    && !(many && calledIt(mention)));
    Referent other = many ? persons.crowdBefore(sentence) : stateBefore(sentence);
    boolean behind = other != null && (subject == null || other.offset() > subject.offset());
    subject = behind ? other : subject;
    boolean later = subject != null && (speaker == null || subject.offset() > speaker.offset());
    return later ? subject : speaker;
  }

  /** "(Moscow) rarely comments. It gave": the state with which the sentence before begins. */
  private @Nullable Referent stateBefore(Sentence sentence) {
    Sentence before = naming.previous(sentence);
    boolean near = before != null && before.paragraph() == sentence.paragraph();
    if (before == null || !near || naming.opening(before) == null) {
      return null;
    }
    Part base = sentences.get(before.index()).phrases().beginningAt(0);
    return base == null
        ? null
        : new Referent(before.begin(), naming.name(before, base), true, true, false, false, "", "");
  }

  /** "(A local union) said 12 had died. It": a body of which no words tell whose it is. */
  private static boolean unknownBody(Referent mention) {
    NamedSpeaker named = mention.named();
    String head = named.head();
    boolean unknown = named.basis() == Basis.NOBODY || named.anaphoric();
    return unknown
        && named.speaker().id() == null
        && mention.subject()
        && head != null
        && !NO_BODIES.contains(head);
  }

  /** "The charity said it had saved nine. They": whom its own sentence calls "it" is not many. */
  private boolean calledIt(Referent mention) {
    boolean body = mention.named().speaker().id() != null && !mention.plural();
    Sentence sentence = body ? sentenceOf(mention) : null;
    for (int i = sentence == null ? 0 : sentence.tokenAt(mention.offset()) + 1;
        sentence != null && i < sentence.size();
        i++) {
      if (sentence.token(i).is("it")) {
        return true;
      }
    }
    return false;
  }

  /** "The mayor said. (An earlier count) gave nine dead. He": nobody means a count by "he". */
  private boolean paper(Referent mention) {
    Sentence sentence = mention.noun().isEmpty() ? null : sentenceOf(mention);
    if (sentence == null) {
      return false;
    }
    Syntax syntax = sentences.get(sentence.index());
    Part base = syntax.phrases().beginningAt(sentence.tokenAt(mention.offset()));
    int head = base == null ? -1 : base.last();
    return syntax.cues().is(Cue.Use.NOUN, sentence, head)
        || syntax.cues().is(Cue.Use.MEDIUM, sentence, head);
  }

  /**
   * "Rebel forces(, it) says, have lost 90 men": the subject that it parts from its verb is none.
   */
  private boolean interrupts(Sentence sentence, int token) {
    Syntax syntax = sentences.get(sentence.index());
    int close = syntax.adverb(token + 2) ? token + 3 : token + 2;
    return syntax.comma(token - 1)
        && syntax.finite(token + 1)
        && syntax.comma(close)
        && !syntax.finiteBetween(0, token - 1);
  }

  /** In "The ministry put the army's own losses at nine" the ministry, not the army. */
  private Referent subjectOf(Referent found, int index, NamedSpeaker named) {
    Referent before = index == 0 ? null : spoken.get(index - 1);
    Sentence sentence = sentenceOf(found);
    if (before == null || sentence == null || before.offset() < sentence.begin()) {
      return found;
    }
    boolean subject = before.subject() && !found.subject();
    return (subject || judges(found, sentence)) && naming.mayMean(named, before.named())
        ? before
        : found;
  }

  /** "figures of the ministry, which (the UN) trusts": one who only judges what another says. */
  private boolean judges(Referent found, Sentence sentence) {
    Syntax syntax = sentences.get(sentence.index());
    return !found.issues() && syntax.tag(sentence.tokenAt(found.offset()) - 1).equals("WDT");
  }

  private @Nullable Sentence sentenceOf(Referent referent) {
    for (Syntax syntax : sentences) {
      Sentence sentence = syntax.sentence();
      if (referent.offset() >= sentence.begin() && referent.offset() < sentence.end()) {
        return sentence;
      }
    }
    return null;
  }
}
