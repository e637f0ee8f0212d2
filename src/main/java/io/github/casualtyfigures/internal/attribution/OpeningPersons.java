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
      boolean here = s == sentence.index();
      Referent person = of(syntax, here ? until : syntax.size());
      person = person == null && !here ? teller(syntax) : person;
      if (person != null) {
        return person;
      }
    }
    return null;
  }

  /** "Local officials have set up a tent. (They)": the people whom the sentence before is about. */
  @Nullable Referent crowdBefore(Sentence sentence) {
    Syntax syntax = sentence.index() == 0 ? null : sentences.get(sentence.index() - 1);
    if (syntax == null || syntax.sentence().paragraph() != sentence.paragraph()) {
      return null;
    }
    Part base = syntax.phrases().beginningAt(0);
    boolean people =
        base != null
            && syntax.tag(base.last()).equals("NNS")
            && !syntax.tag(0).equals("CD")
            && syntax.cues().is(Cue.Use.ROLE, syntax.sentence(), base.last());
    if (base == null || !people) {
      return null;
    }
    Part whole = syntax.phrases().extended(base);
    boolean acts = syntax.finite(whole.last() + 1) || syntax.comma(whole.last() + 1);
    return acts
        ? new Referent(
            syntax.sentence().begin(),
            naming.name(syntax.sentence(), whole),
            false,
            true,
            true,
            false,
            "",
            "")
        : null;
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

  /** "Marta Soto, a 63-year-old cook, (was) away". */
  private static int behindApposition(Syntax syntax, int first) {
    Part base = syntax.is(first, "a") || syntax.is(first, "an") ? apposition(syntax, first) : null;
    return base != null && syntax.comma(base.last() + 1) ? base.last() + 2 : first;
  }

  private static @Nullable Part apposition(Syntax syntax, int first) {
    Part base = syntax.phrases().beginningAt(first);
    return base == null ? null : syntax.phrases().extended(base);
  }

  /** "A councillor in the town gave another account. (He) had seen 41 bodies": one who tells. */
  private @Nullable Referent teller(Syntax syntax) {
    int first = behindDateline(syntax);
    boolean one = syntax.is(first, "a") || syntax.is(first, "an");
    Part base = one ? syntax.phrases().beginningAt(first) : null;
    boolean role = base != null && syntax.cues().is(Cue.Use.ROLE, syntax.sentence(), base.last());
    if (base == null || !role || syntax.tag(base.last()).endsWith("S")) {
      return null;
    }
    Part whole = syntax.phrases().extended(base);
    int verb = whole.last() + 1;
    boolean tells = syntax.finite(verb) && syntax.cues().verb(syntax.sentence(), verb) != null;
    NamedSpeaker named = tells ? naming.name(syntax.sentence(), whole) : null;
    return named == null || named.anaphoric()
        ? null
        : new Referent(syntax.sentence().begin(), named, false, true, false, true, "", "");
  }

  private @Nullable Referent of(Syntax syntax, int until) {
    int first = behindDateline(syntax);
    NounPhrases phrases = syntax.phrases();
    Part base = phrases.beginningAt(first);
    if (!syntax.name(first)) {
      return null;
    }
    Part whole = base == null ? null : phrases.withAppositions(phrases.extended(base));
    if (base == null || whole == null || whole.last() + 1 >= until) {
      return null;
    }
    boolean aside = syntax.comma(whole.last() + 1);
    boolean aged = aside && syntax.tag(whole.last() + 2).equals("CD");
    int next = aside ? whole.last() + 2 : whole.last() + 1;
    next = aged && syntax.comma(next + 1) ? next + 2 : next;
    next = aside && !aged ? behindApposition(syntax, next) : next;
    NamedSpeaker named = naming.name(syntax.sentence(), whole);
    boolean officer = named.person() != null && named.speaker().id() != null;
    boolean person = named.speaker().kind() == Speaker.Kind.PERSON || aged || officer;
    boolean acts = syntax.finite(next) || syntax.tag(next).startsWith("W");
    return person && acts && !named.anaphoric()
        ? new Referent(syntax.sentence().begin(), named, false, true, false, true, "", "")
        : null;
  }
}
