package io.github.casualtyfigures.internal.link;

import io.github.casualtyfigures.claim.Attribution;
import io.github.casualtyfigures.claim.Figure;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.claim.Source;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.WordTable;
import org.jspecify.annotations.Nullable;

/**
 * Tells who the people are that a speaker counts as its own: "the army said nine of its men had
 * died" is of soldiers, "the rebels said they had lost nine men" of rebels.
 */
final class OwnPeople {

  private static final WordTable OWNERS = WordTable.of("its", "his", "their", "our");
  private static final WordTable SELVES = WordTable.of("it", "they", "we");
  private static final WordTable MEN = WordTable.of("men", "members", "comrades", "cadres", "own");
  private static final WordTable FORCES =
      WordTable.of(
          "military",
          "army",
          "navy",
          "air-force",
          "joint-chiefs",
          "general-staff",
          "defence-ministry");

  private OwnPeople() {}

  /** The people of {@code told} as far as their figure's own words go, or those it has. */
  static Figure of(Sentence sentence, Figure said, Figure told, Attribution attribution) {
    People people = said.people();
    Source source = attribution.source();
    boolean open = people != null && people.group() == Group.PEOPLE && !people.inferred();
    if (!open || people == null || source == null || source.inherited()) {
      return told;
    }
    Span span = people.span();
    if (!MEN.contains(sentence.token(sentence.tokenAt(span.end() - 1)).lower())) {
      return told;
    }
    Group group = group(source.speaker());
    return group == null || !own(sentence, said, span, source)
        ? told
        : new Figure(
            said.quantity(),
            said.category(),
            said.trigger(),
            new People(span, group, people.country(), false),
            said.agent());
  }

  private static @Nullable Group group(Speaker speaker) {
    String id = speaker.id();
    String office = id == null ? "" : id.substring(id.indexOf('/') + 1);
    return switch (speaker.kind()) {
      case MILITARY -> Group.MILITARY;
      case ARMED_GROUP -> Group.MILITANTS;
      case POLICE -> Group.POLICE;
      default ->
          FORCES.contains(office) ? Group.MILITARY : office.equals("police") ? Group.POLICE : null;
    };
  }

  /** Whether the speaker stands before the people, who are his, and nobody named between them. */
  private static boolean own(Sentence sentence, Figure said, Span people, Source source) {
    Span cue = source.cue();
    int told = Math.max(source.span().end(), cue == null ? 0 : cue.end());
    if (source.span().begin() < sentence.begin() || told > people.begin()) {
      return false;
    }
    int first = sentence.tokenAt(people.begin());
    boolean his = OWNERS.contains(sentence.token(first).lower());
    if (!his && !lost(sentence, said)) {
      return false;
    }
    for (int i = sentence.tokenAt(told - 1) + 1; i < first; i++) {
      String tag = sentence.tags().get(i);
      if (tag.startsWith("NNP") || tag.equals("NN")) { // "the warlord and nine of his men"
        return false;
      }
    }
    return true;
  }

  /** "it had (lost) nine men". */
  private static boolean lost(Sentence sentence, Figure said) {
    int verb = sentence.tokenAt(said.trigger().begin());
    int subject = verb - 1;
    while (subject > 0 && sentence.token(subject).lemma().equals("have")) {
      subject--;
    }
    return subject >= 0
        && sentence.token(verb).lemma().equals("lose")
        && SELVES.contains(sentence.token(subject).lower());
  }
}
