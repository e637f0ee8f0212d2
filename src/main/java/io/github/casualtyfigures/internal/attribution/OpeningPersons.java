package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.internal.names.NamedSpeaker;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the person with whom a sentence opens, who is meant by a "he" or "she" behind it though
 * nobody let him speak: "President Obi offered a truce. (He) put his losses at nine". Belongs to
 * one document.
 */
final class OpeningPersons {

  private static final int DATELINE = 8;

  private final Naming naming;
  private final List<Syntax> sentences;

  OpeningPersons(Naming naming, List<Syntax> sentences) {
    this.naming = naming;
    this.sentences = sentences;
  }

  /** The last before token {@code until} of {@code sentence}, in its paragraph; null if none. */
  @Nullable Referent before(Sentence sentence, int until) {
    for (int s = sentence.index(); s >= 0; s--) {
      Syntax syntax = sentences.get(s);
      if (syntax.sentence().paragraph() != sentence.paragraph()) {
        return null;
      }
      Referent person = of(syntax, s == sentence.index() ? until : syntax.size());
      if (person != null) {
        return person;
      }
    }
    return null;
  }

  /** "ANKARA – (Rear Admiral Obi) held his briefing". */
  private static int behindDateline(Syntax syntax) {
    for (int i = 1; i < DATELINE; i++) {
      if (syntax.dash(i)) {
        return i + 1;
      }
    }
    return 0;
  }

  private @Nullable Referent of(Syntax syntax, int until) {
    int first = behindDateline(syntax);
    if (!syntax.name(first)) {
      return null;
    }
    NounPhrases phrases = syntax.phrases();
    Part base = phrases.beginningAt(first);
    Part whole = base == null ? null : phrases.withAppositions(phrases.extended(base));
    if (base == null || whole == null || whole.last() + 1 >= until) {
      return null;
    }
    boolean aside = syntax.comma(whole.last() + 1);
    boolean aged = aside && syntax.tag(whole.last() + 2).equals("CD");
    int next = aside ? whole.last() + 2 : whole.last() + 1;
    next = aged && syntax.comma(next + 1) ? next + 2 : next;
    NamedSpeaker named = naming.name(syntax.sentence(), whole);
    boolean officer = named.person() != null && named.speaker().id() != null;
    boolean person = named.speaker().kind() == Speaker.Kind.PERSON || aged || officer;
    boolean acts = syntax.finite(next) || syntax.tag(next).startsWith("W");
    return person && acts && !named.anaphoric()
        ? new Referent(syntax.sentence().begin(), named, false, true, false, true, "", "")
        : null;
  }
}
