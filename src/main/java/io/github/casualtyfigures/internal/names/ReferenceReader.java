package io.github.casualtyfigures.internal.names;

import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.internal.names.NamedSpeaker.Basis;
import io.github.casualtyfigures.internal.names.Sense.Role;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads words that name nobody by themselves: "the ministry", "it" and "the report" refer, as do
 * "its director" and "an agency official"; "officials" and "residents" do not. Immutable.
 */
final class ReferenceReader {

  private static final String DOCUMENT = "document";
  private static final String OFFICE = "office";
  private static final String OUTLET = "outlet";
  private static final String GOVERNMENT = "government";
  private static final String COUNTERPART = "counterpart";
  private static final String PERSON = "person";
  private static final String SPOKESPERSON = "spokesperson";
  private static final String MONITOR = "monitor";
  private static final String COMMITTEE = "committee";

  /** What armed men are called as well, unless it is "the doctors' group". */
  private static final Set<String> GROUPS = Set.of("group", "organisation");

  private static final String IT = "it";
  private static final String THEY = "they";
  private static final int LONGEST_FIELD = 3;
  static final Set<String> OWNERS = Set.of("its", "their");

  private ReferenceReader() {}

  /** The reference that the phrase is, else somebody with no body. */
  static NamedSpeaker read(NounPhrase phrase, int end) {
    boolean itself = end > 1 && phrase.atoms().word(end - 1).equals("itself");
    int coreEnd = itself ? end - 1 : end; // "the commission itself"
    String name = UnknownNames.person(phrase);
    NamedSpeaker alone = alone(phrase, coreEnd);
    Mention first = phrase.at(0);
    boolean former = // "A former commander": none who was told of before
        first != null && first.is(Role.INDEFINITE) && phrase.has(Role.PAST, coreEnd);
    alone = (name == null && !former) || counterpart(alone) ? alone : null;
    boolean other = alone != null && (made(alone.head()) || speaksFor(phrase, alone));
    String whose = other ? owner(phrase) : null;
    boolean outlet = alone != null && OUTLET.equals(alone.head());
    boolean theirs = whose != null && !(outlet && GOVERNMENT.equals(whose));
    if (alone != null && !theirs) {
      return alone;
    }
    boolean expert = phrase.has(Role.EXPERT, coreEnd) && !phrase.plural(coreEnd - 1);
    boolean person = name != null || expert;
    Speaker speaker = Speaker.UNNAMED;
    if (person) {
      String shown = name == null ? Speaker.Kind.PERSON.name().toLowerCase(Locale.ROOT) : name;
      speaker = new Speaker(null, shown, Speaker.Kind.PERSON);
    }
    String owner = phrase.has(Role.PAST, phrase.atoms().size()) ? null : owner(phrase);
    owner = owner == null && name != null && spokesperson(phrase) ? IT : owner;
    return owner == null
        ? new NamedSpeaker(speaker, Basis.NOBODY, person ? null : noun(phrase, coreEnd), null, null)
        : new NamedSpeaker(speaker, Basis.REFERENCE, owner, null, name);
  }

  /** "its (human rights) officers", "their (field) staff": what stands between owner and staff. */
  private static boolean described(NounPhrase phrase, Mention owner, Mention staff) {
    int gap = staff.begin() - owner.end();
    for (int i = owner.end(); i < staff.begin(); i++) {
      if (!phrase.noun(i) && !phrase.adjective(i)) {
        return false;
      }
    }
    return gap > 0 && gap <= LONGEST_FIELD;
  }

  /** The noun of a body of which no words tell whose: "a local (union)". */
  private static @Nullable String noun(NounPhrase phrase, int coreEnd) {
    Mention last = phrase.at(coreEnd - 1);
    Sense.Reference reference = last == null ? null : last.as(Sense.Reference.class);
    return reference != null && group(reference) ? reference.head() : null;
  }

  /** "its report", "the group's radio", "the agency's Goma office": what a body puts out or has. */
  private static boolean made(@Nullable String head) {
    return DOCUMENT.equals(head) || OFFICE.equals(head) || OUTLET.equals(head);
  }

  /**
   * "(Its director) said", "the agency's chief", "a rebel spokesman": nobody named before, but one
   * who speaks for another.
   */
  private static boolean speaksFor(NounPhrase phrase, NamedSpeaker alone) {
    boolean person = PERSON.equals(alone.head()) || SPOKESPERSON.equals(alone.head());
    return person && (!OWNERS.contains(phrase.atoms().word(0)) || phrase.atoms().token(0) == 0);
  }

  /** "his Russian counterpart, (Ivo Obi)": the country tells who that is, a name does not. */
  private static boolean counterpart(@Nullable NamedSpeaker reference) {
    return reference != null && reference.country() != null && COUNTERPART.equals(reference.head());
  }

  /**
   * "Spokeswoman (Rosa Lind)", "A spokesman, (Ivo Obi)": a title that nothing stands before is that
   * of a body named.
   */
  private static boolean spokesperson(NounPhrase phrase) {
    Mention first = phrase.at(0);
    boolean one = first != null && first.is(Role.INDEFINITE);
    Mention title = first != null && one ? phrase.at(first.end()) : first;
    int name = title == null ? 0 : title.end();
    name = one && phrase.comma(name, Math.min(name + 1, phrase.atoms().size())) ? name + 1 : name;
    return title != null
        && title.is(Role.SPOKESPERSON)
        && name < phrase.atoms().size()
        && phrase.atoms().capital(name);
  }

  /**
   * "the ministry", "it", "the report"; "the committee", but not "the migration committee", "the
   * teachers' union", "a local group" nor the bare "figures" that may be anybody's.
   */
  private static @Nullable NamedSpeaker alone(NounPhrase phrase, int coreEnd) {
    Mention last = null;
    boolean vague = false;
    boolean definite = false;
    for (Mention mention : phrase.mentions()) {
      if (mention.begin() < coreEnd) {
        definite |= mention.is(Role.DEFINITE);
        last = mention.as(Sense.Reference.class) != null ? mention : last;
        vague |= mention.is(Role.PUBLIC) || mention.is(Role.OFFICIAL) || mention.is(Role.REPORT);
        vague |= mention.is(Role.FORCES);
      }
    }
    Sense.Reference reference = last == null ? null : last.as(Sense.Reference.class);
    if (reference == null || last == null || last.end() != coreEnd) {
      return null;
    }
    boolean paper = reference.head().equals(DOCUMENT);
    Mention first = phrase.at(0);
    boolean some = first != null && first.is(Role.INDEFINITE);
    if (some && (group(reference) || phrase.atoms().size() > coreEnd)) {
      return null;
    }
    boolean pronoun = phrase.atoms().size() == 1 && !(paper && phrase.plural(0));
    boolean group = !vague && !paper;
    if (group && open(reference) && phrase.noun(last.begin() - 1)) {
      return null;
    }
    Mention of = phrase.at(last.begin() - 1);
    boolean theirs = // "the teachers' union", "the student group"
        phrase.atoms().isPossessive(last.begin() - 1) || (of != null && of.is(Role.PUBLIC));
    if (theirs && COMMITTEE.equals(reference.head())) {
      return null;
    }
    String head = theirs && GROUPS.contains(reference.head()) ? MONITOR : reference.head();
    if (of != null && of.as(Sense.Institution.class) != null && MONITOR.equals(reference.head())) {
      return null; // "the police watchdog"
    }
    return definite || pronoun || group
        ? new NamedSpeaker(Speaker.UNNAMED, Basis.REFERENCE, head, country(phrase, coreEnd), null)
        : null;
  }

  /**
   * Whose head, spokesman or official speaks, where words that refer tell it: "its director, Mikk
   * Marran", "the head of the agency", "an agency official", "the group's spokesman", "the
   * ministry's figures", "the agency's rescue chief".
   */
  private static @Nullable String owner(NounPhrase phrase) {
    Mention before = null;
    Mention further = null; // "(the group's) military spokesman"
    Mention own = OWNERS.contains(phrase.atoms().word(0)) ? phrase.at(0) : null;
    for (Mention mention : phrase.mentions()) {
      boolean speaks = speaks(mention) && !oneOfMany(phrase, mention);
      speaks |= mention.is(Role.EXPERT) && OWNERS.contains(word(phrase, before));
      if (speaks && own != null && !own.equals(before) && described(phrase, own, mention)) {
        return owner(phrase, own); // "(its) Nyeri county chairman"
      }
      if (speaks && before != null) {
        int gap = mention.begin() - before.end();
        boolean possessive = phrase.atoms().isPossessive(before.end());
        boolean near = gap == 0 || (gap == 1 && (possessive || phrase.adjective(before.end())));
        int between = before.end() + 1;
        near |= OWNERS.contains(word(phrase, before)) && described(phrase, before, mention);
        near |= gap == 2 && possessive && (phrase.noun(between) || phrase.adjective(between));
        near &= !(mention.is(Role.OFFICIAL) && someState(phrase, before));
        boolean noun = !phrase.adjective(before.end() - 1) || armed(before); // no "daily update"
        String owner = near && noun ? owner(phrase, before) : null;
        owner = owner == null && gap == 0 && further != null ? owner(phrase, further) : owner;
        if (owner != null) {
          return owner;
        }
      }
      Mention of = speaks ? phrase.at(mention.end()) : null;
      if (of != null && of.is(Role.OF)) {
        Mention the = phrase.at(of.end());
        Mention body = the != null && the.is(Role.DEFINITE) ? described(phrase, the.end()) : null;
        Sense.Reference reference = body == null ? null : body.as(Sense.Reference.class);
        if (reference != null && body != null && group(reference) && ends(phrase, body.end())) {
          return reference.head();
        }
      }
      boolean next = before != null && before.end() + 1 == mention.begin();
      further = next && phrase.atoms().isPossessive(mention.begin() - 1) ? before : null;
      before = mention;
    }
    return null;
  }

  /** "a militia member" is of some militia. */
  private static boolean oneOfMany(NounPhrase phrase, Mention mention) {
    return phrase.atoms().word(mention.begin()).startsWith("member")
        && !phrase.has(Role.DEFINITE, mention.begin());
  }

  /** "a (state) official" is of some state. */
  private static boolean someState(NounPhrase phrase, Mention mention) {
    Sense.Reference reference = mention.as(Sense.Reference.class);
    return reference != null
        && GOVERNMENT.equals(reference.head())
        && !phrase.has(Role.DEFINITE, mention.begin());
  }

  private static String word(NounPhrase phrase, @Nullable Mention mention) {
    return mention == null ? "" : phrase.atoms().word(mention.begin());
  }

  /** "a (rebel) spokesman". */
  private static boolean armed(Mention mention) {
    Sense.Reference reference = mention.as(Sense.Reference.class);
    return reference != null && reference.fits().contains("ARMED_GROUP") && group(reference);
  }

  /** "the (ethnic) armed group". */
  private static @Nullable Mention described(NounPhrase phrase, int atom) {
    return phrase.adjective(atom) ? phrase.at(atom + 1) : phrase.at(atom);
  }

  private static @Nullable String owner(NounPhrase phrase, Mention mention) {
    String word = phrase.atoms().word(mention.begin());
    if (mention.is(Role.DEFINITE) && OWNERS.contains(word)) {
      return word.equals("its") ? IT : THEY;
    }
    Sense.Reference reference = mention.as(Sense.Reference.class);
    boolean particular = phrase.has(Role.DEFINITE, mention.begin()) || !open(reference);
    return reference != null && group(reference) && particular ? reference.head() : null;
  }

  /** Whether the phrase ends, or a name or an aside follows: "the head of the agency, A. B.". */
  private static boolean ends(NounPhrase phrase, int atom) {
    return atom >= phrase.atoms().size()
        || phrase.atoms().capital(atom)
        || !Character.isLetter(phrase.atoms().shape(atom).charAt(0));
  }

  private static boolean speaks(Mention mention) {
    Sense.Reference paper = mention.as(Sense.Reference.class);
    return mention.is(Role.HEAD)
        || mention.is(Role.SPOKESPERSON)
        || mention.is(Role.OFFICIAL)
        || (paper != null && made(paper.head()));
  }

  /** "A union official" is of some union. */
  private static boolean open(Sense.@Nullable Reference reference) {
    return reference != null && reference.fits().contains("any");
  }

  /** A body rather than a person, a paper or a pronoun. */
  private static boolean group(Sense.Reference reference) {
    return !reference.head().equals(DOCUMENT)
        && !reference.fits().contains("person")
        && !reference.fits().contains("body");
  }

  private static @Nullable String country(NounPhrase phrase, int coreEnd) {
    for (Mention mention : phrase.mentions()) {
      CountryMatch match = mention.country();
      if (mention.begin() < coreEnd && match != null && !mention.label()) {
        return match.code();
      }
    }
    return null;
  }
}
