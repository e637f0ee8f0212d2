package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.lexicon.Phrases;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads who passes on what another says: "Yonhap, citing the military, said", "TASS quoted the
 * ministry as saying". The one cited is the source, the one who cites the relay. Belongs to one
 * call.
 */
final class Citations {

  /** What stands before a citation is nearer: "X said, citing Y, whose head denied it". */
  private static final int BEHIND = 1000;

  private static final int ASIDE = 14;

  private final Syntax syntax;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final VerbGroups groups;

  Citations(Syntax syntax, NounPhrases phrases) {
    this.syntax = syntax;
    this.phrases = phrases;
    this.subjects = new Subjects(syntax, phrases);
    this.groups = new VerbGroups(syntax);
  }

  /** The sayings of {@code found} with citations in them turned round, and those of their own. */
  List<Saying> apply(List<Saying> found) {
    List<Saying> sayings = new ArrayList<>(found);
    for (int i = 0; i < syntax.size(); i++) {
      Phrases.Match<Cue> match = syntax.cues().at(Cue.Use.CITATION, syntax.sentence(), i);
      if (match == null) {
        continue;
      }
      Part words = new Part(i, i + match.length() - 1);
      if (syntax.is(words.last(), "by")) {
        passive(words, match.value(), sayings);
      } else if (syntax.tag(i).equals("VBG")) {
        citing(words, match.value(), nearest(words, sayings), sayings);
      } else if (syntax.tag(i - 1).equals("WDT")) {
        relative(words, match.value(), sayings);
      } else {
        quotedAsSaying(words, match.value(), sayings);
      }
    }
    return sayings;
  }

  /** "The report, which quotes X, (lists)": what the report says is X's. */
  private void relative(Part words, Cue row, List<Saying> sayings) {
    int which = words.first() - 1;
    int paper = syntax.comma(which - 1) ? which - 2 : which - 1;
    for (int i = 0; i < sayings.size(); i++) {
      Saying saying = sayings.get(i);
      boolean host = saying.source().last() == paper && saying.words().last() > words.last() + 1;
      if (host) {
        citing(words, row, i, sayings);
        Saying turned = sayings.get(i);
        if (!turned.equals(saying)) {
          sayings.set(i, turned.withRelay(null));
          sayings.removeIf(
              other -> other.row().use() != Cue.Use.CITATION && words.equals(other.cue()));
        }
        return;
      }
    }
  }

  /** "…, citing X": turns the saying beside it round. */
  private void citing(Part words, Cue row, int host, List<Saying> sayings) {
    Part name = phrases.beginningAt(words.last() + 1);
    if (name == null) {
      return;
    }
    Part source = phrases.withAppositions(phrases.extended(phrases.withPeople(name)));
    boolean paper =
        !phrases.holdsName(source)
            && !phrases.holds(Cue.Use.ROLE, source)
            && (phrases.holds(Cue.Use.NOUN, source) || phrases.holds(Cue.Use.MEDIUM, source));
    boolean own = syntax.tag(source.first()).equals("PRP$"); // "citing its staff in the area"
    if (host < 0 || paper || own || !phrases.canSpeak(source)) {
      return;
    }
    Saying saying = sayings.get(host);
    Part phrase = words.with(source);
    List<Part> content = new ArrayList<>();
    for (Part part : saying.content()) {
      content.addAll(without(part, phrase));
    }
    sayings.set(
        host,
        new Saying(
            saying.sentence(),
            source,
            saying.words(),
            words,
            row,
            saying.shape(),
            content,
            saying.status(),
            saying.statusCue(),
            saying.source()));
  }

  private static List<Part> without(Part part, Part hole) {
    if (!part.overlaps(hole)) {
      return List.of(part);
    }
    List<Part> rest = new ArrayList<>();
    if (part.first() < hole.first()) {
      rest.add(new Part(part.first(), hole.first() - 1));
    }
    if (hole.last() < part.last()) {
      rest.add(new Part(hole.last() + 1, part.last()));
    }
    return rest;
  }

  private static int nearest(Part words, List<Saying> sayings) {
    int best = -1;
    int distance = Integer.MAX_VALUE;
    for (int i = 0; i < sayings.size(); i++) {
      Part other = sayings.get(i).words();
      int gap =
          other.first() > words.last()
              ? BEHIND + other.first() - words.last()
              : words.first() - other.first();
      if (gap < distance) {
        best = i;
        distance = gap;
      }
    }
    return best;
  }

  /** "TASS quoted the ministry as saying that …". */
  private void quotedAsSaying(Part words, Cue row, List<Saying> sayings) {
    Part base = phrases.beginningAt(words.last() + 1);
    Part source = base == null ? null : phrases.withAppositions(phrases.extended(base));
    int as = source == null ? words.last() + 1 : source.last() + 1;
    while (source != null && (syntax.adverb(as) || syntax.time(as))) {
      as++;
    }
    as = source == null ? as : behindAside(as);
    if (!syntax.is(as, "as") || !syntax.tag(as + 1).equals("VBG")) {
      return;
    }
    int begin = groups.begin(words.first());
    Part subject = subjects.before(begin, false);
    Part relay = source == null ? by(as + 2) : subject;
    Part speaker = source == null ? subject : source;
    if (speaker == null) {
      return;
    }
    int next = as + 2;
    if (source == null && relay != null) {
      next = relay.last() + 1;
    }
    Part first = subject == null ? words : subject.with(words);
    add(speaker, first.with(new Part(as, next - 1)), words, row, next, relay, sayings);
  }

  /** "quoted Rosa Lind(, a deputy to the minister,) as saying", or {@code comma} itself. */
  private int behindAside(int comma) {
    for (int i = comma; syntax.comma(comma) && i < comma + ASIDE && !syntax.finite(i); i++) {
      if (syntax.comma(i) && syntax.is(i + 1, "as")) {
        return i + 1;
      }
    }
    return comma;
  }

  private @Nullable Part by(int i) {
    return syntax.is(i, "by") ? phrases.beginningAt(i + 1) : null;
  }

  /** "X, quoted by Y, said" and "X was quoted by Y as saying that …". */
  private void passive(Part words, Cue row, List<Saying> sayings) {
    Part relay = phrases.beginningAt(words.last() + 1);
    if (relay == null) {
      return;
    }
    int as = relay.last() + 1;
    if (syntax.is(as, "as") && syntax.tag(as + 1).equals("VBG")) {
      int begin = groups.begin(words.first());
      Part speaker = subjects.before(begin, false);
      if (speaker != null) {
        add(speaker, speaker.with(new Part(as, as + 1)), words, row, as + 2, relay, sayings);
      }
      return;
    }
    for (int i = 0; i < sayings.size(); i++) {
      Saying saying = sayings.get(i);
      boolean between =
          saying.source().first() < words.first()
              && saying.cue() != null
              && words.first() < saying.words().last();
      int close = syntax.comma(words.first() - 1) ? words.first() - 2 : words.first() - 1;
      if (between || saying.source().last() == close) {
        Part source = saying.source();
        boolean quoted =
            syntax.is(words.last() - 1, "quoted") || syntax.is(words.last() - 1, "cited");
        boolean within = quoted && source.first() < close && source.holds(relay.first());
        Saying cut = within ? saying.withSource(new Part(source.first(), close)) : saying;
        sayings.set(i, cut.withRelay(relay));
        return;
      }
    }
  }

  private void add(
      Part speaker,
      Part all,
      Part cue,
      Cue row,
      int from,
      @Nullable Part relay,
      List<Saying> sayings) {
    sayings.removeIf(saying -> saying.words().overlaps(new Part(cue.first(), all.last())));
    int after = new Adjuncts(syntax, phrases).skip(from);
    int next = after > from && syntax.stop(after) ? after : from;
    int start =
        syntax.is(next, "that") || syntax.is(next, ":") || syntax.comma(next) ? next + 1 : next;
    boolean trails = !syntax.inside(start) || (syntax.stop(next) && !syntax.opensQuote(start));
    List<Part> content =
        trails && all.first() > 0
            ? List.of(new Part(0, all.first() - 1))
            : syntax.inside(start) ? List.of(new Part(start, syntax.last())) : List.of();
    sayings.add(
        new Saying(
            syntax.sentence(),
            speaker,
            all,
            cue,
            row,
            trails ? Saying.Shape.AROUND : Saying.Shape.BEHIND,
            content,
            Status.STATED,
            null,
            relay));
  }
}
