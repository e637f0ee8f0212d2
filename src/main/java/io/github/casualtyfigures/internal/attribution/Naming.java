package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.internal.names.Countries;
import io.github.casualtyfigures.internal.names.CountryMatch;
import io.github.casualtyfigures.internal.names.CountryMatch.Kind;
import io.github.casualtyfigures.internal.names.NameContext;
import io.github.casualtyfigures.internal.names.NamedSpeaker;
import io.github.casualtyfigures.internal.names.NamedSpeaker.Basis;
import io.github.casualtyfigures.internal.names.SpeakerNames;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.internal.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whom words name by themselves, with what their sentence and the one before say of the
 * country. Belongs to one document.
 */
final class Naming {

  private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014", "--");

  /** The letters of a country's code. */
  private static final int COUNTRY = 2;

  private static final String ORGANISATION = "organisation";
  private static final String MINISTRY = "ministry";

  private final SpeakerNames names;
  private final Countries countries;
  private final NameContext context;
  private final List<Syntax> sentences;
  private final Acronyms acronyms;
  private final Map<Words, NamedSpeaker> named = new HashMap<>();

  /** Words of a document. */
  private record Words(int sentence, Part part) {}

  Naming(SpeakerNames names, Countries countries, NameContext context, List<Syntax> sentences) {
    this.names = names;
    this.countries = countries;
    this.context = context;
    this.sentences = sentences;
    this.acronyms = new Acronyms(sentences);
  }

  /** What the words name by themselves; told once, since several rules ask. */
  NamedSpeaker name(Sentence sentence, Part part) {
    return named.computeIfAbsent(
        new Words(sentence.index(), part), words -> resolved(sentence, part));
  }

  private NamedSpeaker resolved(Sentence sentence, Part part) {
    int acronym = Acronyms.behind(sentence, part);
    if (acronym > 0) { // "The political office in Haiti, known as BINUH,"
      NamedSpeaker known = names.resolve(sentence, acronym, acronym, context(sentence, part));
      if (known.speaker().id() != null) {
        return known;
      }
    }
    int last = part.last();
    for (int i = part.first() + 1; i < last; i++) {
      Token token = sentence.token(i);
      Token next = sentence.token(i + 1);
      if (token.is("such") ? next.is("as") : token.is("based") && next.is("on")) {
        last = i - 1; // "counts (based on the ministry's figures)" are not the ministry's
      }
    }
    last = relayed(sentence, part.first(), last);
    int first = giver(sentence, part);
    NamedSpeaker found = names.resolve(sentence, first, last, context(sentence, part));
    int comma = found.speaker().id() == null ? behindCountry(sentence, part) : -1;
    if (comma > 0) {
      return names.resolve(sentence, first, comma - 1, context(sentence, part));
    }
    boolean nobody = found.basis() == Basis.NOBODY && found.speaker().id() == null;
    NamedSpeaker led = nobody && found.person() != null ? led(found, sentence, part) : null;
    if (led != null) {
      return led;
    }
    return nobody || officer(found) ? ofAcronym(found, sentence, part) : found;
  }

  /** "(Malawi), another contributor,": the comma behind a country, or -1. */
  private int behindCountry(Sentence sentence, Part part) {
    CountryMatch match = countries.longestAt(sentence, part.first());
    int comma = match == null ? part.last() : match.last() + 1;
    boolean country = match != null && match.kind() == CountryMatch.Kind.NAME;
    return country && comma < part.last() && sentence.token(comma).is(",") ? comma : -1;
  }

  /** "a tally that (the BBC's Russian Service)": where who keeps a paper is named. */
  private int giver(Sentence sentence, Part part) {
    Syntax syntax = sentences.get(sentence.index());
    boolean topic = false;
    for (int i = part.first() + 1; i < part.last(); i++) {
      topic |= sentence.token(i).is("on");
      if (sentence.token(i).is("that") && syntax.cues().is(Cue.Use.MEDIUM, sentence, i - 1)) {
        return syntax.phrases().beginningAt(i + 1) == null ? part.first() : i + 1;
      }
      boolean issued = // "data on the military operation released by (the ministry)"
          sentence.token(i).is("by") && topic && syntax.tag(i - 1).equals("VBN");
      if (issued) {
        return i + 1;
      }
    }
    return part.first();
  }

  /**
   * "Its message(, relayed by the SITE Intelligence Group,) said": its own, whoever passes it on.
   */
  private static int relayed(Sentence sentence, int first, int last) {
    boolean own = sentence.tags().get(first).equals("PRP$");
    for (int i = first + 1; own && i < last; i++) {
      if (sentence.token(i).is(",") && sentence.tags().get(i + 1).equals("VBN")) {
        return i - 1;
      }
    }
    return last;
  }

  /** "Commodore Rosa Lind of the PCG", whose rank alone tells no service. */
  private static boolean officer(NamedSpeaker found) {
    return found.basis() == Basis.CONTEXT && found.person() != null;
  }

  /** "Rosa Lind, who heads (the agency's office)": she speaks for what she leads. */
  private @Nullable NamedSpeaker led(NamedSpeaker found, Sentence sentence, Part part) {
    Syntax syntax = sentences.get(sentence.index());
    int verb = part.last() + 3;
    boolean leads =
        syntax.comma(part.last() + 1)
            && syntax.is(part.last() + 2, "who")
            && syntax.cues().lemma(Cue.Use.LEADING, sentence, verb) != null;
    int body = leads && syntax.is(verb + 1, "for") ? verb + 2 : verb + 1; // "who speaks (for)"
    Part base = leads ? syntax.phrases().beginningAt(body) : null;
    boolean and = // "the search and rescue agency", "the Kano office of the Red Cross"
        base != null && (syntax.is(base.last() + 1, "and") || ofBody(syntax, base.last() + 1));
    base = and && base != null ? syntax.phrases().extended(base) : base;
    if (base == null || syntax.is(base.first(), "a") || syntax.is(base.first(), "an")) {
      return null;
    }
    NamedSpeaker led = names.resolve(sentence, base.first(), base.last(), context(sentence, base));
    boolean known = led.speaker().id() != null || led.anaphoric();
    return known ? led.withPerson(found.person()) : null;
  }

  /** "the office (of the Red Cross)", but not "the opponents (of Hamas)". */
  private static boolean ofBody(Syntax syntax, int of) {
    int name = syntax.is(of + 1, "the") ? of + 2 : of + 1;
    boolean branch = syntax.cues().is(Cue.Use.BRANCH, syntax.sentence(), of - 1);
    return branch && syntax.is(of, "of") && syntax.capital(name);
  }

  /** "NSEMA", "NSEMA director Rosa Lind" where the text has the name in full. */
  private NamedSpeaker ofAcronym(NamedSpeaker found, Sentence sentence, Part part) {
    Acronyms.Words full = acronyms.in(sentence, part);
    if (full == null) {
      return found;
    }
    Sentence in = full.sentence();
    Part words = full.part();
    NamedSpeaker body = names.resolve(in, words.first(), words.last(), context(in, words));
    boolean known = body.speaker().id() != null;
    String person = part.first() == part.last() ? null : found.person();
    return known
        ? new NamedSpeaker(body.speaker(), Basis.NAME, body.head(), body.country(), person)
        : found;
  }

  /** Whether the words may name a body, a country's government aside: a look at the words. */
  boolean mayNameBody(Sentence sentence, Part part) {
    return names.mayNameBody(sentence, part.first(), part.last());
  }

  /** Whether any words of the sentence may name such a body. */
  boolean mayNameBody(Sentence sentence) {
    return names.mayNameBody(sentence);
  }

  /** What the words name where they are about {@code country}. */
  NamedSpeaker name(Sentence sentence, Part part, String country) {
    return names.resolve(
        sentence, part.first(), part.last(), context.about(country, sentences.size()));
  }

  /** "the group", which an international organisation is only where nobody else is. */
  static NamedSpeaker organisation(NamedSpeaker group) {
    return new NamedSpeaker(
        group.speaker(), group.basis(), ORGANISATION, group.country(), group.person());
  }

  /** An embassy or a counterpart, whose country other words of the sentence tell. */
  NamedSpeaker elsewhere(NamedSpeaker named, Sentence sentence, List<Referent> spoken) {
    if (named.speaker().id() != null || named.head() == null) {
      return named;
    }
    return switch (named.head()) {
      case "embassy" -> ofNation(named, sentence);
      case "counterpart" -> counterpart(named, spoken);
      default -> named;
    };
  }

  /** "Armenia's defence ministry said. (Its Azerbaijani counterpart)": the other state's. */
  private NamedSpeaker counterpart(NamedSpeaker named, List<Referent> spoken) {
    for (int i = spoken.size() - 1; i >= 0 && named.country() != null; i--) {
      String id = spoken.get(i).named().speaker().id();
      int slash = id == null ? -1 : id.indexOf('/');
      if (id != null && slash == COUNTRY && Character.isUpperCase(id.charAt(0))) {
        return names.ofState(named.country(), id.substring(slash + 1)).withPerson(named.person());
      }
    }
    return named;
  }

  /** "Three Chinese students died, according to (the embassy)": that of the one nation named. */
  private NamedSpeaker ofNation(NamedSpeaker institution, Sentence sentence) {
    String nation = null;
    for (int i = 1; i < sentence.size(); i++) {
      if (!sentence.tags().get(i - 1).equals("CD")) {
        continue; // "three Chinese students", not "an Israeli strike"
      }
      CountryMatch match = countries.longestAt(sentence, i);
      if (match == null || !match.people()) {
        continue;
      }
      if (nation != null && !nation.equals(match.code())) {
        return institution;
      }
      nation = match.code();
    }
    String head = institution.head();
    return nation == null || head == null ? institution : names.ofState(nation, head);
  }

  /** "The ministry", which is none of its ministers. */
  static boolean ministry(NamedSpeaker reference) {
    return reference.anaphoric() && MINISTRY.equals(reference.head());
  }

  /** Whom {@code reference} means in {@code earlier}: behind a minister, "the ministry" is his. */
  Speaker body(NamedSpeaker reference, NamedSpeaker earlier) {
    Speaker speaker = earlier.speaker();
    String id = speaker.kind() == Speaker.Kind.PERSON && ministry(reference) ? speaker.id() : null;
    int slash = id == null ? -1 : id.indexOf('/');
    if (id == null || slash != COUNTRY) {
      return speaker;
    }
    Speaker body = names.ofState(id.substring(0, slash), id.substring(slash + 1)).speaker();
    return body.id() == null ? speaker : body;
  }

  /** Whether an {@code earlier} speaker may be the one that {@code reference} means. */
  boolean mayMean(NamedSpeaker reference, NamedSpeaker earlier) {
    return names.mayMean(reference, earlier);
  }

  /** Whether the words are a country and nothing else. */
  boolean country(Sentence sentence, Part part) {
    CountryMatch match = countries.longestAt(sentence, part.first());
    return match != null && match.last() == part.last();
  }

  /** The country that {@code part} names, or null: "Afghan media". */
  @Nullable String countryIn(Sentence sentence, Part part) {
    for (int i = part.first(); i <= part.last(); i++) {
      CountryMatch match = countries.longestAt(sentence, i);
      if (match != null && !match.label()) {
        return match.code();
      }
    }
    return null;
  }

  /** Whether a place begins in {@code part} and ends behind it. */
  boolean runsOver(Sentence sentence, Part part) {
    for (int i = part.first(); i <= part.last(); i++) {
      CountryMatch match = countries.longestAt(sentence, i);
      if (match != null && match.last() > part.last()) {
        return true;
      }
    }
    return false;
  }

  /** "Kyiv: 1,200 (Russian) soldiers killed": whether words behind a country's are of another's. */
  boolean foreign(Sentence sentence, Part part) {
    CountryMatch own = countries.longestAt(sentence, part.first());
    for (int i = part.last() + 1; own != null && i < sentence.size(); i++) {
      CountryMatch match = countries.longestAt(sentence, i);
      if (match != null && match.people()) {
        return !match.code().equals(own.code());
      }
    }
    return false;
  }

  /** Whether the country of {@code named} was told beside it: by a heading, a place, a label. */
  boolean told(NamedSpeaker named, Sentence sentence, Part part) {
    NameContext.Home home = context.home(sentence.index());
    return home.told()
        || placed(sentence)
        || !context(sentence, part).equals(context)
        || (home.away() && home.site() != null && home.site().equals(named.country()));
  }

  /** In "Ukraine: General Staff counts 90 losses" the country before the colon is meant. */
  private NameContext context(Sentence sentence, Part part) {
    CountryMatch label = countries.longestAt(sentence, 0);
    boolean labelled =
        label != null
            && label.last() + 1 < part.first()
            && sentence.token(label.last() + 1).is(":");
    if (label != null && labelled) {
      return context.about(label.code(), sentences.size());
    }
    int next = part.last() + 1;
    boolean there = next < sentence.size() && sentence.token(next).is("there");
    boolean its = sentence.token(part.first()).is("its");
    String owner = its || there ? owner(sentence, part.first()) : null;
    owner = owner == null ? ownActs(sentence, part.first()) : owner;
    return owner == null ? context : context.about(owner, sentences.size());
  }

  /** The country named last before "its foreign ministry", "the ministry there", near by. */
  private @Nullable String owner(Sentence sentence, int token) {
    String before = lastCountry(sentence, token);
    Sentence previous = previous(sentence);
    return before == null && previous != null ? lastCountry(previous, previous.size()) : before;
  }

  /** "Poland will move troops to its border, Defence Minister A. B. (said)": its own minister. */
  private @Nullable String ownActs(Sentence sentence, int until) {
    for (int i = 1; i < until; i++) {
      if (sentence.token(i).is("its")) {
        return opening(sentence);
      }
    }
    return null;
  }

  private @Nullable String lastCountry(Sentence sentence, int until) {
    String last = null;
    for (int i = 0; i < until; i++) {
      CountryMatch match = countries.longestAt(sentence, i);
      last = match == null || match.people() ? last : match.code();
    }
    return last;
  }

  /** "MOGADISHU – …, police said", "Seoul: … – Joint Chiefs": a sentence that tells its country. */
  private boolean placed(Sentence sentence) {
    CountryMatch match = countries.longestAt(sentence, 0);
    if (match == null) {
      return false;
    }
    int next = match.last() + 1;
    boolean marked =
        next < sentence.size()
            && sentence.token(next).spaced()
            && DASHES.contains(sentence.token(next).text());
    return marked || (next < sentence.size() && sentence.token(next).is(":"));
  }

  /** The sentence before {@code sentence}, or null. */
  @Nullable Sentence previous(Sentence sentence) {
    return sentence.index() == 0 ? null : sentences.get(sentence.index() - 1).sentence();
  }

  private static boolean verb(String tag) {
    return tag.startsWith("VB") || tag.equals("MD");
  }

  /** The country with which a sentence opens as its subject: "Kyiv gave figures of its own". */
  @Nullable String opening(Sentence sentence) {
    CountryMatch match = countries.longestAt(sentence, 0);
    int next = match == null ? 0 : match.last() + 1;
    while (next > 0 && next < sentence.size() && sentence.tags().get(next).startsWith("RB")) {
      next++; // "Moscow (rarely) comments"
    }
    boolean speaks =
        match != null
            && next < sentence.size()
            && verb(sentence.tags().get(next))
            && match.kind() != Kind.ADJECTIVE
            && match.kind() != Kind.PLACE;
    return speaks && match != null ? match.code() : null;
  }
}
