package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.internal.names.NamedSpeaker;
import io.github.casualtyfigures.internal.names.NamedSpeaker.Basis;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the person with whom a sentence opens, who is meant by a "he" or "she" behind it though
 * nobody let him speak: "President Obi offered a truce. (He) put his losses at nine". Belongs to
 * one document.
 */
final class OpeningPersons {

  private static final Set<String> CHIEFS =
      Set.of(
          "chief",
          "head",
          "commander",
          "director",
          "governor",
          "mayor",
          "prefect",
          "sheriff",
          "commissioner",
          "superintendent",
          "administrator");

  private static final int DATELINE = 8;

  /** How many sentences a person of another paragraph may stand before. */
  private static final int NEAR = 2;

  private final Naming naming;
  private final List<Syntax> sentences;

  OpeningPersons(Naming naming, List<Syntax> sentences) {
    this.naming = naming;
    this.sentences = sentences;
  }

  /**
   * The last before token {@code until} of {@code sentence}, in its paragraph or close by; null if
   * none.
   */
  @Nullable Referent before(Sentence sentence, int until) {
    for (int s = sentence.index(); s >= 0; s--) {
      Syntax syntax = sentences.get(s);
      boolean apart = syntax.sentence().paragraph() != sentence.paragraph();
      if (apart && (sentence.index() - s > NEAR || !syntax.is(syntax.last(), "."))) {
        return null;
      }
      boolean here = s == sentence.index();
      Referent person = of(syntax, here ? until : syntax.size());
      person = person == null ? aged(syntax, here ? until : syntax.size()) : person;
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

  /**
   * "ANKARA – (Rear Admiral Obi) held his briefing", "On Friday, (Mayor Obi) came", "'They are
   * home,' (President Obi) wrote".
   */
  private static int behindDateline(Syntax syntax) {
    boolean quote = syntax.opensQuote(0);
    boolean adjunct = syntax.tag(0).equals("IN") || syntax.tag(0).startsWith("RB");
    int end = quote ? syntax.size() : DATELINE;
    for (int i = 1; i < end; i++) {
      if (quote ? syntax.closesQuote(i) : syntax.dash(i) || (adjunct && syntax.comma(i))) {
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

  /** "In Siah Ab, a hamlet, (Mir Agha), 32, dug": the last who is told with an age and acts. */
  private @Nullable Referent aged(Syntax syntax, int until) {
    for (int age = until - 3; age > 1; age--) {
      boolean told =
          syntax.tag(age).equals("CD")
              && syntax.comma(age - 1)
              && syntax.comma(age + 1)
              && syntax.name(age - 2)
              && syntax.finite(age + 2);
      if (told && syntax.lower(age).length() == 2) {
        int first = age - 2;
        while (syntax.name(first - 1)) {
          first--;
        }
        if (syntax.finiteBetween(0, first - 1)) {
          return null; // "The mayor said Olena Lind, 32, died. (He)"
        }
        NamedSpeaker named = naming.name(syntax.sentence(), new Part(first, age - 2));
        return new Referent(
            syntax.sentence().token(first).begin(), named, false, true, false, true, "", "");
      }
    }
    return null;
  }

  /**
   * "The governor of Kano came. He wore a helmet. (Ivo Obi)": the office with which the text went
   * on until it first tells the name of who holds it.
   */
  @Nullable Referent holder(Sentence sentence, Part name) {
    int before = sentence.index() - 1;
    boolean goesOn =
        before > 0 && (sentences.get(before).is(0, "he") || sentences.get(before).is(0, "she"));
    Referent office = goesOn ? office(sentences.get(--before)) : null;
    String surname = sentence.token(name.last()).text();
    for (int s = 0; office != null && s <= before; s++) {
      if (sentences.get(s).sentence().tokens().stream().anyMatch(t -> t.text().equals(surname))) {
        return null; // one whom the text knows by another title
      }
    }
    return office;
  }

  /** "(Kenya's police chief) toured the town", of whom no name is told. */
  private @Nullable Referent office(Syntax syntax) {
    int first = behindDateline(syntax);
    Part base = syntax.phrases().beginningAt(first);
    boolean role =
        base != null
            && base.first() < base.last()
            && !syntax.is(first, "a")
            && !syntax.is(first, "an")
            && !syntax.tag(base.last()).endsWith("S")
            && syntax.cues().is(Cue.Use.ROLE, syntax.sentence(), base.last());
    if (base == null || !role) {
      return null;
    }
    Part whole = syntax.phrases().extended(base);
    if (!syntax.finite(whole.last() + 1)) {
      return null;
    }
    NamedSpeaker named = naming.name(syntax.sentence(), whole);
    boolean person =
        named.speaker().kind() == Speaker.Kind.PERSON || CHIEFS.contains(syntax.lower(base.last()));
    return person && named.speaker().id() != null && !named.anaphoric()
        ? new Referent(syntax.sentence().begin(), named, false, true, false, true, "", "")
        : null;
  }

  /** "Harun Obi(, who runs) the clinic", but not "Harun Obi, its spokesman". */
  private static boolean leads(Syntax syntax, int comma) {
    return syntax.comma(comma)
        && syntax.is(comma + 1, "who")
        && syntax.cues().lemma(Cue.Use.LEADING, syntax.sentence(), comma + 2) != null;
  }

  private @Nullable Referent of(Syntax syntax, int until) {
    int first = behindDateline(syntax);
    NounPhrases phrases = syntax.phrases();
    Part base = phrases.beginningAt(first);
    boolean titled = // "(The governor of Borno, Ivo Obi,) came"
        base != null
            && syntax.tag(first).equals("DT")
            && syntax.cues().is(Cue.Use.ROLE, syntax.sentence(), base.last());
    if (base == null || !(titled || syntax.name(first))) {
      return null;
    }
    Part whole = phrases.withAppositions(phrases.extended(base));
    if (whole.last() + 1 >= until || (titled && !syntax.name(whole.last()))) {
      return null;
    }
    boolean aside = syntax.comma(whole.last() + 1);
    boolean aged = aside && syntax.tag(whole.last() + 2).equals("CD");
    int next = aside ? whole.last() + 2 : whole.last() + 1;
    next = aged && syntax.comma(next + 1) ? next + 2 : next;
    next = aside && !aged ? behindApposition(syntax, next) : next;
    NamedSpeaker named = naming.name(syntax.sentence(), whole);
    String name = named.person();
    if (name != null && named.anaphoric() && !titled && leads(syntax, base.last() + 1)) {
      Speaker himself = new Speaker(null, name, Speaker.Kind.PERSON);
      named = new NamedSpeaker(himself, Basis.NOBODY, null, null, name);
    }
    boolean number = // "Nine had died, he said": a word that may look like a name
        until < syntax.size() && whole.first() == whole.last() && named.speaker().id() == null;
    boolean officer = named.person() != null && named.speaker().id() != null;
    boolean person = named.speaker().kind() == Speaker.Kind.PERSON || aged || officer;
    boolean acts = syntax.finite(next) || syntax.tag(next).startsWith("W");
    return person && acts && !number && !named.anaphoric()
        ? new Referent(syntax.sentence().begin(), named, false, true, false, true, "", "")
        : null;
  }
}
