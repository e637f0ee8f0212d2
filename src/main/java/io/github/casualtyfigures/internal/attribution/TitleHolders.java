package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.internal.names.NamedSpeaker;
import io.github.casualtyfigures.internal.names.NamedSpeaker.Basis;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a title with no name means: "The minister", "The colonel". Belongs to one document,
 * whose sources it is asked for in order.
 */
final class TitleHolders {

  private static final String MINISTER = "minister";
  private static final String MINISTRY = "-ministry";
  private static final String MILITARY = "military";
  private static final String GOVERNMENT = "government";
  private static final int ANYWHERE = -1;

  private final Mentions mentions;
  private final List<Referent> spoken;
  private final Namesakes namesakes;
  private final Set<String> forces;

  /** A finder among {@code spoken}, which grows, and those mentioned; {@code forces} have ranks. */
  TitleHolders(Mentions mentions, List<Referent> spoken, Namesakes namesakes, Set<String> forces) {
    this.mentions = mentions;
    this.spoken = spoken;
    this.namesakes = namesakes;
    this.forces = Set.copyOf(forces);
  }

  /** The one of that title who spoke last, else who was named last; null if it is no bare title. */
  @Nullable Referent meant(NamedSpeaker named, Sentence sentence, Part part) {
    String title = Namesakes.bareNoun(sentence, part);
    Referent titled = namesakes.titled(title);
    boolean body = GOVERNMENT.equals(title); // a county's is not "the government"
    if (titled != null || title.isEmpty() || body || named.basis() != Basis.CONTEXT) {
      return titled;
    }
    int offset = sentence.token(part.first()).begin();
    Referent holder =
        mentions.last(
            sentence, ANYWHERE, offset, m -> m.title().equals(title) || m.noun().equals(title));
    if (holder != null) {
      return holder;
    }
    if (title.equals(MINISTER)) {
      return spoke(TitleHolders::ministry);
    }
    boolean rank = MILITARY.equals(named.head()) && !MILITARY.equals(title);
    return rank && named.speaker().kind() == Speaker.Kind.MILITARY ? spoke(this::officer) : null;
  }

  /** "The health ministry said. (The minister)". */
  private static boolean ministry(Referent before) {
    String id = before.named().speaker().id();
    return id != null && id.endsWith(MINISTRY) && before.known();
  }

  /** "Defence ministry spokesman Rosa Lind said. (The general)". */
  private boolean officer(Referent before) {
    String id = before.named().speaker().id();
    return before.named().person() != null
        && before.named().basis() == Basis.NAME
        && id != null
        && forces.contains(id.substring(id.indexOf('/') + 1));
  }

  private @Nullable Referent spoke(Predicate<Referent> wanted) {
    for (int i = spoken.size() - 1; i >= 0; i--) {
      if (wanted.test(spoken.get(i))) {
        return spoken.get(i);
      }
    }
    return null;
  }
}
