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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
  private static final String GOVERNMENT = "government";
  private static final Set<String> FORCES =
      Set.of(
          "military", "army", "navy", "air-force", "joint-chiefs", "general-staff", "intelligence");
  private static final Set<String> MANY = Set.of("they", "their", "them");
  private static final Set<String> PERSON = Set.of("he", "she", "his", "her", "him");
  private static final Set<String> FIRST = Set.of("i", "we", "our", "my");

  /** Somebody named; what issues papers may be meant by one, a subject by "it". */
  private record Mention(
      int offset, NamedSpeaker named, boolean issues, boolean subject, boolean plural) {}

  private final SpeakerNames names;
  private final Countries countries;
  private final NameContext context;
  private final List<Syntax> sentences;
  private final List<Mention> spoken = new ArrayList<>();
  private final List<Mention> mentioned = new ArrayList<>();
  private int scanned;
  private int bodiesOf = -1;
  private List<Mention> bodies = List.of();

  References(SpeakerNames names, Countries countries, NameContext context, List<Syntax> sentences) {
    this.names = names;
    this.countries = countries;
    this.context = context;
    this.sentences = sentences;
  }

  /** What the words name by themselves. */
  NamedSpeaker name(Sentence sentence, Part part) {
    int last = part.last();
    for (int i = part.first() + 1; i < part.last(); i++) {
      if (sentence.token(i).is("such") && sentence.token(i + 1).is("as")) {
        last = i - 1;
      }
    }
    return names.resolve(sentence, part.first(), last, context(sentence, part));
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
    String owner = sentence.token(part.first()).is("its") ? owner(sentence, part.first()) : null;
    return owner == null ? context : context.about(owner, sentences.size());
  }

  /** The country named last before "its foreign ministry" in its sentence or the one before. */
  private @Nullable String owner(Sentence sentence, int token) {
    String before = lastCountry(sentence, token);
    Sentence previous = previous(sentence);
    return before == null && previous != null ? lastCountry(previous, previous.size()) : before;
  }

  private @Nullable String lastCountry(Sentence sentence, int until) {
    String last = null;
    for (int i = 0; i < until; i++) {
      CountryMatch match = countries.longestAt(sentence, i);
      boolean people =
          match == null || match.kind() == Kind.ADJECTIVE || match.kind() == Kind.DEMONYM;
      last = match == null || people ? last : match.code();
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
            && sentence.token(next).text().matches("[-\\u2013\\u2014]|--");
    return marked || (next < sentence.size() && sentence.token(next).is(":"));
  }

  private @Nullable Sentence previous(Sentence sentence) {
    for (int i = 1; i < sentences.size(); i++) {
      if (sentences.get(i).sentence() == sentence) {
        return sentences.get(i - 1).sentence();
      }
    }
    return null;
  }

  /** Whether the words before a colon name a speaker rather than a place or a topic. */
  boolean labels(Syntax syntax, Part part) {
    for (int i = part.first(); i <= part.last(); i++) {
      if (syntax.verb(i) || syntax.tag(i).equals("CD")) {
        return false;
      }
    }
    NamedSpeaker named = name(syntax.sentence(), part);
    CountryMatch match = countries.longestAt(syntax.sentence(), part.first());
    boolean country = match != null && match.last() == part.last();
    return switch (named.basis()) {
      case NAME -> !country;
      case CONTEXT -> true;
      case REFERENCE, NOBODY -> syntax.cues().is(Cue.Use.ROLE, syntax.sentence(), part.last());
    };
  }

  /** Who the words of a source mean here; remembers them. */
  Speaker resolve(Sentence sentence, Part part) {
    NamedSpeaker named = name(sentence, part);
    int offset = sentence.token(part.first()).begin();
    boolean told = named.basis() == Basis.CONTEXT && placed(sentence);
    Mention meant = told ? null : meant(named, sentence, offset);
    if (meant == null && !told && named.basis() == Basis.CONTEXT) {
      named = ofLastSpeaker(named, sentence, part);
    }
    Speaker speaker = meant == null ? named.speaker() : meant.named().speaker();
    boolean first = FIRST.contains(sentence.token(part.last()).lower());
    if (!first) {
      spoken.add(
          new Mention(
              offset, remembered(named, meant, speaker), true, true, plural(sentence, part)));
    }
    return speaker;
  }

  private static NamedSpeaker remembered(
      NamedSpeaker named, @Nullable Mention meant, Speaker speaker) {
    String person = named.person();
    String country = named.country();
    if (meant != null) {
      person = person == null ? meant.named().person() : person;
      country = country == null ? meant.named().country() : country;
    }
    Basis basis = named.anaphoric() && meant != null ? Basis.NAME : named.basis();
    return new NamedSpeaker(speaker, basis, named.head(), country, person);
  }

  private @Nullable Mention meant(NamedSpeaker named, Sentence sentence, int offset) {
    return switch (named.basis()) {
      case NAME -> null;
      case CONTEXT -> sameInstitution(named, sentence, offset);
      case REFERENCE -> antecedent(named, sentence, offset);
      case NOBODY -> samePerson(named);
    };
  }

  /** "the military" in an article where Israel's has spoken. */
  private @Nullable Mention sameInstitution(NamedSpeaker named, Sentence sentence, int offset) {
    NamedSpeaker reference =
        new NamedSpeaker(Speaker.UNNAMED, Basis.REFERENCE, named.head(), null, null);
    Mention before = last(spoken, reference);
    if (before != null) {
      return before.named().basis() == Basis.NAME ? before : null;
    }
    scan(sentence, offset);
    return last(mentioned, reference);
  }

  /** "Ukraine rejects this. The General Staff (said)": the forces of the side that spoke last. */
  private NamedSpeaker ofLastSpeaker(NamedSpeaker named, Sentence sentence, Part part) {
    Mention last = spoken.isEmpty() ? null : spoken.get(spoken.size() - 1);
    String head = named.head();
    if (last == null || head == null || !FORCES.contains(head)) {
      return named;
    }
    String country = last.named().country();
    boolean state = last.named().basis() == Basis.NAME && country != null;
    return state && country != null
        ? names.resolve(
            sentence, part.first(), part.last(), context.about(country, sentences.size()))
        : named;
  }

  private @Nullable Mention antecedent(NamedSpeaker named, Sentence sentence, int offset) {
    Mention speaker = last(spoken, named);
    int token = sentence.tokenAt(offset);
    if (sentence.tags().get(token).startsWith("PRP")) {
      return meantByPronoun(named, sentence, token);
    }
    boolean paper = DOCUMENT.equals(named.head());
    if (speaker != null && !paper && speaker.named().person() == null) {
      return speaker;
    }
    scan(sentence, offset);
    Mention other = last(paper ? issuers() : mentioned, named);
    boolean later = other != null && (speaker == null || other.offset() > speaker.offset());
    return later || (other != null && !paper) ? other : speaker;
  }

  /** The last who fits or, named or not, who spoke in the right number: "witnesses said. They". */
  private @Nullable Mention meantByPronoun(NamedSpeaker named, Sentence sentence, int token) {
    String word = sentence.token(token).lower();
    boolean many = MANY.contains(word);
    boolean person = PERSON.contains(word);
    Mention speaker = null;
    for (int i = spoken.size() - 1; i >= 0 && speaker == null; i--) {
      Mention mention = spoken.get(i);
      boolean nobody = mention.named().basis() == Basis.NOBODY && (many || person);
      boolean fits = nobody ? mention.plural() == many : names.mayMean(named, mention.named());
      speaker = fits ? mention : null;
    }
    if (person) {
      return speaker;
    }
    scan(sentence, sentence.token(token).begin());
    Mention subject = last(mentioned.stream().filter(Mention::subject).toList(), named);
    boolean later = subject != null && (speaker == null || subject.offset() > speaker.offset());
    return later ? subject : speaker;
  }

  /** "The agency put out", "When the agency went public". */
  private static boolean subject(Syntax syntax, int first) {
    String opening = syntax.tag(0);
    return first == 0 || (first == 1 && (opening.equals("IN") || opening.startsWith("W")));
  }

  private static boolean plural(Sentence sentence, Part part) {
    for (int i = part.first(); i <= part.last(); i++) {
      String tag = sentence.tags().get(i);
      if (tag.equals("NNS") || sentence.token(i).is("and") || sentence.token(i).is("they")) {
        return true;
      }
      if (tag.equals("IN") || sentence.token(i).is(",")) {
        return false;
      }
    }
    return false;
  }

  private List<Mention> issuers() {
    return mentioned.stream().filter(Mention::issues).toList();
  }

  private @Nullable Mention last(List<Mention> mentions, NamedSpeaker reference) {
    for (int i = mentions.size() - 1; i >= 0; i--) {
      if (names.mayMean(reference, mentions.get(i).named())) {
        return mentions.get(i);
      }
    }
    return null;
  }

  /** "Padilla" after "military spokesman Restituto Padilla". */
  private @Nullable Mention samePerson(NamedSpeaker named) {
    String person = named.person();
    if (person == null) {
      return null;
    }
    for (int i = spoken.size() - 1; i >= 0; i--) {
      String earlier = spoken.get(i).named().person();
      if (earlier != null && surname(earlier).equals(surname(person))) {
        return spoken.get(i);
      }
    }
    return null;
  }

  private static String surname(String person) {
    return person.substring(person.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** Notes the bodies named in the text as far as {@code offset}. */
  private void scan(Sentence until, int offset) {
    mentioned.removeIf(mention -> mention.offset() >= until.begin());
    while (scanned < sentences.size()) {
      Syntax syntax = sentences.get(scanned);
      for (Mention mention : bodies(syntax)) {
        if (mention.offset() < offset) {
          mentioned.add(mention);
        }
      }
      if (syntax.sentence().index() >= until.index()) {
        return;
      }
      scanned++;
    }
  }

  /** The bodies that a sentence names; kept, since each of its references asks for them. */
  private List<Mention> bodies(Syntax syntax) {
    if (bodiesOf != syntax.sentence().index()) {
      bodiesOf = syntax.sentence().index();
      bodies = named(syntax);
    }
    return bodies;
  }

  private List<Mention> named(Syntax syntax) {
    NounPhrases phrases = new NounPhrases(syntax);
    Sentence sentence = syntax.sentence();
    List<Mention> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      Part part = phrases.beginningAt(i);
      if (part == null) {
        i++;
        continue;
      }
      NamedSpeaker named = name(sentence, phrases.extended(part));
      boolean country = GOVERNMENT.equals(named.head());
      boolean member = syntax.is(part.first(), "a") || syntax.is(part.first(), "an");
      if (!member && named.specific() && named.speaker().id() != null && !country) {
        boolean issues = issues(syntax, part);
        boolean plural = plural(sentence, part);
        found.add(
            new Mention(sentence.token(i).begin(), named, issues, subject(syntax, i), plural));
      }
      i = part.last() + 1;
    }
    return found;
  }

  /** "the ministry's daily briefing", "a statement by the ministry". */
  private static boolean issues(Syntax syntax, Part part) {
    for (int i = part.first(); i <= part.last() + 1; i++) {
      if (syntax.cues().is(Cue.Use.MEDIUM, syntax.sentence(), i)) {
        return true;
      }
    }
    boolean by = syntax.is(part.first() - 1, "by") || syntax.is(part.first() - 1, "from");
    return by && syntax.cues().is(Cue.Use.MEDIUM, syntax.sentence(), part.first() - 2);
  }
}
