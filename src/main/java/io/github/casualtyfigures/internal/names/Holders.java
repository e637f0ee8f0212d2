package io.github.casualtyfigures.internal.names;

import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.internal.names.NamedSpeaker.Basis;
import io.github.casualtyfigures.internal.names.Sense.Role;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** Reads office-holders: "President Zelensky", "Putin's spokesman". Immutable. */
final class Holders {

  private static final String GOVERNMENT = "government";
  private static final String LOCAL = "/local-authority";

  private final Composition composition;

  Holders(Composition composition) {
    this.composition = composition;
  }

  /**
   * The office that a person of the phrase holds at the article's date; somebody without a body
   * where the person holds none then; null where the phrase names no known person, or names one
   * only as the owner of something else ("Assad's forces").
   */
  @Nullable NamedSpeaker read(NounPhrase phrase, NameContext context) {
    for (Mention mention : phrase.mentions()) {
      Sense.Holder holder = holder(mention, phrase, context);
      if (holder == null || mention.label() || namesake(holder, phrase, mention, context)) {
        continue;
      }
      if (layman(phrase, mention)) {
        continue;
      }
      boolean owner = phrase.atoms().isPossessive(mention.end());
      if (owner && !speaksFor(phrase, mention)) {
        continue;
      }
      if (!owner && phrase.preposition(mention) != null && !officeOf(phrase, mention)) {
        continue;
      }
      if (!owner && modifies(phrase, mention)) {
        continue;
      }
      boolean past = phrase.has(Role.PAST, mention.begin()) || opposes(phrase, mention);
      Speaker body = past ? null : body(holder, phrase, mention, context);
      if (body == null) {
        Speaker nobody = new Speaker(null, holder.name(), Speaker.Kind.PERSON);
        return new NamedSpeaker(nobody, Basis.NOBODY, null, null, null);
      }
      boolean person = !holder.body() && !owner && phrase.preposition(mention) == null;
      Speaker speaker = person ? new Speaker(body.id(), holder.name(), Speaker.Kind.PERSON) : body;
      return new NamedSpeaker(speaker, Basis.NAME, null, country(body.id()), null);
    }
    return null;
  }

  /** "opposition leader (Ivo Obi)", who once held an office. */
  private static boolean opposes(NounPhrase phrase, Mention name) {
    int leader = name.begin() - 1;
    return leader > 0
        && phrase.atoms().word(leader).equals("leader")
        && phrase.atoms().word(leader - 1).equals("opposition");
  }

  /**
   * Of several of the name the one in full in the article, in office, or of the country at home.
   */
  private Sense.@Nullable Holder holder(Mention mention, NounPhrase phrase, NameContext context) {
    Sense.Holder best = null;
    int most = -1;
    for (Sense sense : mention.senses()) {
      if (sense instanceof Sense.Holder holder) {
        Speaker body = body(holder, context.published());
        String home = context.country(phrase.sentence().index());
        int fits = context.persons().contains(holder.name()) ? 4 : 0;
        fits += body == null ? 0 : 2;
        fits += body != null && home != null && home.equals(country(body.id())) ? 1 : 0;
        best = fits > most ? holder : best;
        most = Math.max(most, fits);
      }
    }
    return best;
  }

  /** "Defence Minister (Pedro Sánchez)" in Colombia: an office that the known one never held. */
  private static boolean namesake(
      Sense.Holder holder, NounPhrase phrase, Mention name, NameContext context) {
    String said = country(phrase);
    String home = said == null ? context.home(phrase.sentence().index()).country() : said;
    Sense.Title title = office(phrase, name);
    if (home == null || title == null || title.institution() == null) {
      return false;
    }
    for (Sense.Term term : holder.terms()) {
      if (home.equals(country(term.id())) || term.id().endsWith("/" + title.institution())) {
        return false;
      }
    }
    return true;
  }

  /**
   * "the hospital's director, (Ivo Obi)", "(Ivo Obi), a shopkeeper": whether what stands beside the
   * name makes him somebody else.
   */
  private static boolean layman(NounPhrase phrase, Mention name) {
    int left = name.begin() - 1;
    Mention before = phrase.at(left);
    while (left > 0 && (phrase.comma(left, left + 1) || is(before, Role.HONORIFIC))) {
      left--;
      before = phrase.at(left);
    }
    if (is(before, Role.PUBLIC) || is(before, Role.EXPERT)) {
      return true;
    }
    int end = name.end();
    if (before != null && before.is(Role.HEAD)) {
      int owner = before.begin() - 1;
      owner = owner > 0 && phrase.atoms().isPossessive(owner) ? owner - 1 : owner;
      Mention body = phrase.at(owner);
      Sense.Title hospital = body == null ? null : body.title(Role.ORGANISATION);
      return hospital != null && hospital.kind() == Speaker.Kind.HEALTH;
    }
    if (end + 1 >= phrase.atoms().size() || !phrase.comma(end, end + 1)) {
      return false;
    }
    Mention next = phrase.at(end + 1);
    boolean article = is(next, Role.INDEFINITE) || is(next, Role.DEFINITE);
    Mention title = article && next != null ? phrase.at(next.end()) : next;
    return is(title, Role.PUBLIC) || is(title, Role.EXPERT);
  }

  private static boolean is(@Nullable Mention mention, Role role) {
    return mention != null && mention.is(role);
  }

  /** "Defence Minister (Ivo Obi)", "the defence minister, (Ivo Obi)", "(Ivo Obi), its mayor". */
  private static Sense.@Nullable Title office(NounPhrase phrase, Mention name) {
    int left = name.begin() - 1;
    Mention before = phrase.at(left > 0 && phrase.comma(left, left + 1) ? left - 1 : left);
    Sense.Title title = before == null ? null : before.title(Role.OFFICE);
    int end = name.end();
    if (title != null || !phrase.comma(end, Math.min(end + 1, phrase.atoms().size()))) {
      return title;
    }
    for (Mention mention : phrase.mentions()) {
      if (mention.begin() > end && mention.is(Role.OFFICE)) {
        return mention.title(Role.OFFICE);
      }
    }
    return null;
  }

  /** The country that the words themselves name: "Colombia's defence minister". */
  private static @Nullable String country(NounPhrase phrase) {
    for (Mention mention : phrase.mentions()) {
      CountryMatch match = mention.label() ? null : mention.country();
      if (match != null) {
        return match.code();
      }
    }
    return null;
  }

  /** "Putin's spokesman", "Zelensky's office": the words behind the owner speak for the office. */
  private static boolean speaksFor(NounPhrase phrase, Mention owner) {
    boolean speaks = false;
    for (Mention mention : phrase.mentions()) {
      if (mention.begin() > owner.end() && mention.as(Sense.Institution.class) != null) {
        return false;
      }
      Sense.Title noun = mention.title(Role.ORGANISATION); // "Obama's office", but not "party"
      boolean office = noun != null && noun.kind() == Speaker.Kind.GOVERNMENT;
      office |= mention.is(Role.SPOKESPERSON);
      speaks |= mention.begin() == owner.end() + 1 && office;
    }
    return speaks;
  }

  /** "Obama supporters": the name tells whose supporters they are. */
  private static boolean modifies(NounPhrase phrase, Mention holder) {
    int next = holder.end();
    if (next >= phrase.atoms().size() || phrase.atoms().capital(next)) {
      return false;
    }
    Mention behind = phrase.at(next);
    if (behind != null) {
      return behind.is(Role.PUBLIC) || behind.is(Role.OFFICIAL);
    }
    String word = phrase.atoms().word(next);
    return word.endsWith("s") && Character.isLetter(word.charAt(0));
  }

  /** "the office of President Hollande", "a spokesman for Putin". */
  private static boolean officeOf(NounPhrase phrase, Mention holder) {
    int coreEnd = phrase.coreEnd();
    return phrase.preposition(holder) == Role.OF
        && (phrase.has(Role.SPOKESPERSON, coreEnd) || phrase.has(Role.ORGANISATION, coreEnd));
  }

  /**
   * The office that the title before the name tells, be it for a while ("acting prime minister"),
   * or the body before it ("Pentagon spokesman"), else the one held at the article's date.
   */
  private @Nullable Speaker body(
      Sense.Holder holder, NounPhrase phrase, Mention name, NameContext context) {
    Sense.Title title = office(phrase, name);
    String office = title == null ? null : "/" + title.institution();
    for (Sense.Term term : holder.terms()) {
      if (office != null && term.id().endsWith(office)) {
        return composition.of(term.id());
      }
    }
    for (Sense.Term term : holder.terms()) {
      if (phrase.names(term.id(), name.begin())) {
        return composition.of(term.id());
      }
    }
    String last = holder.terms().get(holder.terms().size() - 1).id();
    String country = last.endsWith(LOCAL) ? null : country(last);
    boolean acting = title != null && title.person() && !GOVERNMENT.equals(title.institution());
    return acting && country != null
        ? composition.of(country + office)
        : body(holder, context.published());
  }

  private @Nullable Speaker body(Sense.Holder holder, @Nullable LocalDate published) {
    List<Sense.Term> terms = holder.terms();
    if (published == null) {
      return composition.of(terms.get(terms.size() - 1).id());
    }
    Sense.Term held = null;
    for (Sense.Term term : terms) {
      held = term.holds(published) ? term : held;
    }
    return held == null ? null : composition.of(held.id());
  }

  /** The country of the office-holder of the phrase: "Assad's forces" are SY. */
  @Nullable String country(NounPhrase phrase, NameContext context) {
    for (Mention mention : phrase.mentions()) {
      Sense.Holder holder = mention.as(Sense.Holder.class);
      if (holder != null && !namesake(holder, phrase, mention, context)) {
        return country(holder.terms().get(holder.terms().size() - 1).id());
      }
    }
    return null;
  }

  private static @Nullable String country(@Nullable String id) {
    String code = StringUtils.substringBefore(id, "/");
    return code != null && code.length() == 2 && Character.isUpperCase(code.charAt(0))
        ? code
        : null;
  }
}
