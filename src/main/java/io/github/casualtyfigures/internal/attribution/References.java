package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.internal.names.Countries;
import io.github.casualtyfigures.internal.names.NameContext;
import io.github.casualtyfigures.internal.names.NamedSpeaker;
import io.github.casualtyfigures.internal.names.NamedSpeaker.Basis;
import io.github.casualtyfigures.internal.names.SpeakerNames;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Remembers who has spoken and who was mentioned, and tells whom "it", "he" or "the ministry"
 * means. A pronoun means one who has spoken; a noun one who has spoken or was mentioned; a paper
 * ("the statement") the last of either. Belongs to one document, whose sources it is asked for in
 * order.
 */
final class References {

  private static final String DOCUMENT = "document";
  private static final String PEOPLE = "person";
  private static final Set<String> PRONOUNS = Set.of(PEOPLE, "it", "they");
  private static final String GOVERNMENT = "government";
  private static final String MILITARY = "military";
  private static final String POLICE = "/police";
  private static final String GUARDS = "border-guard";
  private static final String GROUP = "group";
  private static final String SPOKESPERSON = "spokesperson";
  private static final Set<String> FORCES =
      Set.of(
          "military",
          "army",
          "navy",
          "air-force",
          "joint-chiefs",
          "general-staff",
          "intelligence",
          "defence-ministry");
  private static final Set<String> STATE =
      Set.of("foreign-ministry", "president", "prime-minister");
  private static final Set<String> LOCAL =
      Set.of("health-ministry", "emergency-service", "civil-defence", "local-authority");
  private static final int LEAD = 3;
  private static final Set<String> FIRST = Set.of("i", "we", "our", "my");

  /** The character behind which a body named anywhere stands. */
  private static final int ANYWHERE = -1;

  private final Naming naming;
  private final Mentions mentions;
  private final List<Syntax> sentences;
  private final List<Referent> spoken = new ArrayList<>();
  private final Namesakes namesakes = new Namesakes(spoken);
  private final Pronouns pronouns;
  private final TitleHolders titles;

  References(SpeakerNames names, Countries countries, NameContext context, List<Syntax> sentences) {
    this.naming = new Naming(names, countries, context, sentences);
    this.mentions = new Mentions(naming, sentences);
    this.pronouns = new Pronouns(naming, mentions, sentences, spoken);
    this.titles = new TitleHolders(mentions, spoken, namesakes, FORCES);
    this.sentences = sentences;
  }

  /** What the words name by themselves. */
  NamedSpeaker name(Sentence sentence, Part part) {
    return naming.name(sentence, part);
  }

  /** Whether the "and" between two of {@code parts} is inside a name: "Jammu and Kashmir". */
  boolean joined(Sentence sentence, List<Part> parts) {
    return parts.stream().anyMatch(part -> naming.runsOver(sentence, part));
  }

  /** Whether the words before a colon name a speaker rather than a place or a topic. */
  boolean labels(Syntax syntax, Part part) {
    for (int i = part.first(); i <= part.last(); i++) {
      boolean things = // "The losses of the Russian army: …"
          i > part.first() && syntax.is(i, "of") && syntax.tag(i - 1).equals("NNS");
      boolean verb = syntax.verb(i) && !syntax.joint(i - 1); // "Swiss-led mission: ..."
      if (verb || syntax.tag(i).equals("CD") || things) {
        return false;
      }
    }
    NamedSpeaker named = name(syntax.sentence(), part);
    return switch (named.basis()) {
      case NAME ->
          !naming.country(syntax.sentence(), part)
              || (headline(syntax, part) && naming.foreign(syntax.sentence(), part));
      case CONTEXT -> true;
      case REFERENCE, NOBODY -> syntax.phrases().headedByRole(part, named.person() != null);
    };
  }

  /** Whether the words name a country or its capital. */
  boolean country(Syntax syntax, Part part) {
    return naming.country(syntax.sentence(), part);
  }

  /** "Kyiv: 1,200 Russians killed", not the "BEIRUT: …" that tells where a report was written. */
  private static boolean headline(Syntax syntax, Part part) {
    String text = syntax.sentence().token(part.first()).text();
    boolean capitals = text.length() > 2 && text.equals(text.toUpperCase(Locale.ROOT));
    return !capitals && syntax.is(part.last() + 1, ":") && !syntax.is(syntax.last(), ".");
  }

  /**
   * Whom the words of a source mean.
   *
   * @param referent where the earlier words begin that tell it, or {@link Origin#NOBODY}
   */
  record Meant(Speaker speaker, int referent) {}

  /** Who the words of a source mean here; remembers them. */
  Meant resolve(Sentence sentence, Part part) {
    return resolve(sentence, part, null, true);
  }

  /** Who {@code part}, the speaker of {@code saying}, means; remembers them. */
  Meant resolve(Saying saying, Part part) {
    Part by = saying.row().use() == Cue.Use.CITATION ? saying.relay() : null;
    return resolve(saying.sentence(), part, by, !saying.row().takes(Cue.Takes.VIEW));
  }

  /**
   * @param by who cites them, whose country tells theirs: "Afghan media, citing (the ministry)"
   * @param tells whether they vouch for something, so that papers may be theirs
   */
  private Meant resolve(Sentence sentence, Part part, @Nullable Part by, boolean tells) {
    NamedSpeaker named = name(sentence, part);
    int offset = sentence.token(part.first()).begin();
    boolean context = named.basis() == Basis.CONTEXT;
    boolean open = context && sameInstitution(named, sentence, offset) == null;
    String country = by == null || !open ? null : naming.countryIn(sentence, by);
    named = country == null ? named : naming.name(sentence, part, country);
    boolean told = context && (country != null || naming.told(named, sentence, part));
    Referent titled = titled(named, told, sentence, part);
    titled = titled == null ? policeman(named) : titled;
    Referent meant = titled != null || told ? titled : meant(named, sentence, part);
    if (meant == null && !told && named.basis() == Basis.CONTEXT) {
      named = ofLastSpeaker(named, sentence, part);
    }
    named = meant == null ? naming.elsewhere(named, sentence, spoken) : named;
    Speaker speaker = meant == null ? named.speaker() : naming.body(named, meant.named());
    boolean first = FIRST.contains(sentence.token(part.last()).lower());
    if (!first) {
      spoken.add(
          new Referent(
              offset,
              remembered(named, meant, speaker, offset),
              tells,
              !sentences.get(sentence.index()).tag(part.last() + 1).equals("POS"),
              Mentions.plural(sentence, part),
              mentions.individual(sentence, part),
              Namesakes.noun(sentence, part),
              Namesakes.title(sentence, part, named)));
    }
    return new Meant(speaker, meant == null ? Origin.NOBODY : meant.offset());
  }

  /** "The minister" is the last of them who spoke, unless a heading tells another country. */
  private @Nullable Referent titled(
      NamedSpeaker named, boolean told, Sentence sentence, Part part) {
    Referent titled = named.specific() ? null : titles.meant(named, sentence, part);
    boolean elsewhere =
        told && titled != null && !Objects.equals(titled.named().country(), named.country());
    return elsewhere ? null : titled;
  }

  /** "Colonel Obi" behind the police, in an article where no army has spoken, is of the police. */
  private @Nullable Referent policeman(NamedSpeaker named) {
    boolean rank =
        named.basis() == Basis.CONTEXT && MILITARY.equals(named.head()) && named.person() != null;
    Referent last = spoken.isEmpty() || !rank ? null : spoken.get(spoken.size() - 1);
    String id = last == null ? null : last.named().speaker().id();
    if (id == null || !id.endsWith(POLICE)) {
      return null;
    }
    for (Referent before : spoken) {
      if (before.named().speaker().kind() == Speaker.Kind.MILITARY) {
        return null;
      }
    }
    return last;
  }

  private static NamedSpeaker remembered(
      NamedSpeaker named, @Nullable Referent meant, Speaker speaker, int offset) {
    String person = named.person();
    String country = named.country();
    if (meant != null) {
      person = person == null && !Naming.ministry(named) ? meant.named().person() : person;
      country = country == null ? meant.named().country() : country;
    }
    boolean again = // "Greece's coast guard said. (The coast guard) said. The coast guard said"
        meant != null
            && meant.offset() < offset
            && meant.named().basis() == Basis.NAME
            && Objects.equals(meant.named().head(), named.head());
    boolean told = meant != null && (again || named.anaphoric());
    Basis basis = told ? Basis.NAME : named.basis();
    return new NamedSpeaker(speaker, basis, named.head(), country, person);
  }

  private @Nullable Referent meant(NamedSpeaker named, Sentence sentence, Part part) {
    int offset = sentence.token(part.first()).begin();
    return switch (named.basis()) {
      case NAME -> namesakes.fuller(named);
      case CONTEXT -> sameInstitution(named, sentence, offset);
      case REFERENCE -> {
        Referent same = namesakes.sameNoun(sentence, part, PEOPLE.equals(named.head()));
        boolean other = same == null && !Namesakes.ownedOffice(sentence, part);
        yield other ? referred(named, sentence, offset) : same;
      }
      case NOBODY ->
          named.person() == null
              ? namesakes.ofNobody(named, sentence, part)
              : person(named, sentence, part);
    };
  }

  /** "Padilla" after "spokesman Restituto Padilla", "Ali Adan" after "the health minister says". */
  private @Nullable Referent person(NamedSpeaker named, Sentence sentence, Part part) {
    Referent same = namesakes.samePerson(named);
    boolean bare =
        part.last() > part.first() && !sentences.get(sentence.index()).comma(part.last() + 1);
    if (same != null || !bare) {
      return same;
    }
    Sentence before = sentences.get(Math.max(0, sentence.index() - 1)).sentence();
    Referent office = namesakes.office(before.range().begin());
    return office == null ? pronouns.holder(sentence, part) : office;
  }

  /** "the military" in an article where Israel's has spoken. */
  private @Nullable Referent sameInstitution(NamedSpeaker named, Sentence sentence, int offset) {
    NamedSpeaker reference =
        new NamedSpeaker(Speaker.UNNAMED, Basis.REFERENCE, named.head(), null, null);
    Referent before = GOVERNMENT.equals(named.head()) ? government() : last(spoken, reference);
    if (before != null) {
      return before.named().basis() == Basis.NAME ? before : null;
    }
    if (GOVERNMENT.equals(named.head())) {
      return null;
    }
    Referent other =
        mentions.last(
            sentence,
            ANYWHERE,
            offset,
            mention -> mention.named().specific() && naming.mayMean(reference, mention.named()));
    return other == null ? ahead(reference, sentence) : other;
  }

  /** "The government", which is no ministry and no county's, after "Kenya's government". */
  private @Nullable Referent government() {
    for (int i = spoken.size() - 1; i >= 0; i--) {
      String id = spoken.get(i).named().speaker().id();
      if (id != null && id.endsWith("/" + GOVERNMENT)) {
        return spoken.get(i);
      }
    }
    return null;
  }

  private @Nullable Referent referred(NamedSpeaker named, Sentence sentence, int offset) {
    Referent before = antecedent(named, sentence, offset);
    if (before == null && GROUP.equals(named.head())) {
      before = antecedent(Naming.organisation(named), sentence, offset);
    }
    return before == null ? ahead(named, sentence) : before;
  }

  /** In a headline, also that of a brief, "health ministry says": the first that the lead names. */
  private @Nullable Referent ahead(NamedSpeaker reference, Sentence sentence) {
    if (sentence.token(sentence.size() - 1).is(".") || DOCUMENT.equals(reference.head())) {
      return null;
    }
    int from = sentence.index() + 1;
    for (int i = from; i < Math.min(from + LEAD - 1, sentences.size()); i++) {
      for (Referent mention : mentions.named(sentences.get(i))) {
        boolean known = mention.named().specific() || mention.named().basis() == Basis.CONTEXT;
        if (known && naming.mayMean(reference, mention.named())) {
          return mention;
        }
      }
    }
    return null;
  }

  /**
   * "Ukraine rejects this. The General Staff (said)", "Kyiv gave its own figures. The General Staff
   * (said)": the forces and ministers of the side that spoke last.
   */
  private NamedSpeaker ofLastSpeaker(NamedSpeaker named, Sentence sentence, Part part) {
    String head = named.head();
    boolean forces = head != null && FORCES.contains(head);
    boolean state = head != null && STATE.contains(head);
    if (!forces && !state && !GUARDS.equals(head)) {
      return named;
    }
    Sentence previous = naming.previous(sentence);
    Referent last = spoken.isEmpty() ? null : spoken.get(spoken.size() - 1);
    boolean near = previous != null && previous.paragraph() == sentence.paragraph();
    String country = near && previous != null ? naming.opening(previous) : null;
    if (country == null && last != null && (forces || (state && near && since(last, sentence)))) {
      country = side(last.named());
    }
    return country == null ? named : naming.name(sentence, part, country);
  }

  /** The country for which {@code named} speaks, null where it may be anybody's: a mayor. */
  private static @Nullable String side(NamedSpeaker named) {
    String head = named.head();
    boolean local = head != null && LOCAL.contains(head);
    return named.basis() == Basis.NAME && !local ? named.country() : null;
  }

  /** Whether {@code mention} stands in the paragraph of {@code sentence}. */
  private boolean since(Referent mention, Sentence sentence) {
    for (Syntax syntax : sentences) {
      if (syntax.sentence().paragraph() == sentence.paragraph()) {
        return mention.offset() >= syntax.sentence().begin();
      }
    }
    return false;
  }

  private @Nullable Referent antecedent(NamedSpeaker named, Sentence sentence, int offset) {
    int token = sentence.tokenAt(offset);
    boolean bare = DOCUMENT.equals(named.head()) && sentences.get(sentence.index()).noun(token + 1);
    Referent speaker = bare ? teller(named) : last(spoken, named);
    String tag = sentence.tags().get(token);
    if (tag.equals("PRP") || (tag.equals("PRP$") && PRONOUNS.contains(named.head()))) {
      return pronouns.meant(named, sentence, token);
    }
    if (tag.equals("PRP$")) {
      Referent owner = pronouns.owner(named, sentence, token);
      return owner == null ? speaker : owner;
    }
    boolean paper = DOCUMENT.equals(named.head());
    boolean speaks = speaker != null && (paper || speaker.named().person() == null);
    Referent other =
        mentions.last(
            sentence,
            speaks && speaker != null ? speaker.offset() : ANYWHERE,
            offset,
            mention -> (!paper || mention.issues()) && naming.mayMean(named, mention.named()));
    boolean spokesman = SPOKESPERSON.equals(named.head());
    if (speaker != null && !paper && (spokesman || speaker.named().person() == null)) {
      return subjectBefore(other, speaker, sentence) ? other : speaker;
    }
    boolean later = other != null && (speaker == null || other.offset() > speaker.offset());
    return later || (other != null && !paper) ? other : speaker;
  }

  /**
   * "A spokesman for the IOM confirmed neither. The agency": nearer than who spoke before; but not
   * the staff in "Six UN soldiers died, the mission said".
   */
  private boolean subjectBefore(@Nullable Referent other, Referent speaker, Sentence sentence) {
    Sentence previous = naming.previous(sentence);
    return other != null
        && previous != null
        && (other.subject() || Mentions.heads(previous, sentence))
        && !(other.plural() && other.named().speaker().kind() == Speaker.Kind.INTERNATIONAL)
        && other.named().specific()
        && other.offset() > speaker.offset()
        && other.offset() >= previous.begin();
  }

  /** "The General Staff said. Moscow did not comment. (The update)": the last who told anything. */
  private @Nullable Referent teller(NamedSpeaker paper) {
    Referent compared = null; // "more than (the government's) own estimate of 834. The report"
    for (int i = spoken.size() - 1; i >= 0; i--) {
      Referent before = spoken.get(i);
      if (before.issues() && naming.mayMean(paper, before.named())) {
        if (before.subject()) {
          return before;
        }
        compared = compared == null ? before : compared;
      }
    }
    return compared == null ? last(spoken, paper) : compared;
  }

  private @Nullable Referent last(List<Referent> referents, NamedSpeaker reference) {
    for (int i = referents.size() - 1; i >= 0; i--) {
      if (naming.mayMean(reference, referents.get(i).named())) {
        return referents.get(i);
      }
    }
    return null;
  }
}
