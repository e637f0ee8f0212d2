package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.claim.Status;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the counts that somebody has who counts others' dead: "The monitor has 23 dead". An army
 * that has 23 dead has lost them, which is nobody's word. Belongs to one call.
 */
final class HeldCounts {

  private static final Cue HELD =
      new Cue(Cue.Use.VERB, Set.of(Cue.Takes.OBJECT), Set.of(), Status.STATED, "count held");

  /** Who counts others rather than his own. */
  private static final Set<Speaker.Kind> COUNTERS =
      EnumSet.of(Speaker.Kind.NGO, Speaker.Kind.MEDIA, Speaker.Kind.HEALTH);

  private static final int NUMBER_WITHIN = 3;

  private final Syntax syntax;
  private final Sayings sayings;
  private final Subjects subjects;
  private final References references;

  HeldCounts(Syntax syntax, NounPhrases phrases, References references) {
    this.syntax = syntax;
    this.sayings = new Sayings(syntax, phrases);
    this.subjects = new Subjects(syntax, phrases);
    this.references = references;
  }

  /** The sayings by "has". */
  List<Saying> find() {
    List<Saying> found = new ArrayList<>();
    for (int i = 1; i < syntax.last(); i++) {
      boolean has = syntax.finite(i) && syntax.sentence().token(i).lemma().equals("have");
      Saying saying = has ? read(i) : null;
      if (saying != null) {
        found.add(saying);
      }
    }
    return found;
  }

  private @Nullable Saying read(int has) {
    int start = syntax.opensQuote(has + 1) ? has + 2 : has + 1;
    int number = start;
    while (number < start + NUMBER_WITHIN && hedge(number)) {
      number++;
    }
    boolean listed = syntax.tag(number).equals("CD") && listed(number + 1);
    if (!syntax.tag(number).equals("CD") || !(listed || counted(number + 1))) {
      return null;
    }
    Part source = subjects.before(subjects.groupBegin(has), false);
    if (source == null || syntax.tag(source.last()).startsWith("W")) {
      return null;
    }
    Speaker speaker = references.name(syntax.sentence(), source).speaker();
    if (speaker.id() == null || !(listed || COUNTERS.contains(speaker.kind()))) {
      return null;
    }
    Part words = source.with(new Part(has, has));
    return sayings.behind(source, words, new Part(has, has), HELD, has + 1, null);
  }

  /** "at least", "more than", "nearly". */
  private boolean hedge(int i) {
    String tag = syntax.tag(i);
    return tag.equals("IN") || tag.startsWith("RB") || tag.equals("JJR");
  }

  /** "(1,124) deaths on its list", "(40) names in its records". */
  private boolean listed(int behind) {
    int i = behind;
    while (syntax.noun(i) || syntax.adjective(i)) {
      i++;
    }
    boolean on = syntax.is(i, "on") || syntax.is(i, "in");
    int paper = syntax.adjective(i + 2) ? i + 3 : i + 2;
    return on
        && syntax.tag(i + 1).equals("PRP$")
        && syntax.cues().is(Cue.Use.MEDIUM, syntax.sentence(), paper);
  }

  /** "(12) dead", "(12) killed", "(12), three of them children"; not "12 injured patients". */
  private boolean counted(int behind) {
    String tag = syntax.tag(behind);
    boolean fate = tag.equals("JJ") || tag.equals("VBN") || tag.equals("VBD");
    return syntax.stop(behind) || (fate && !syntax.noun(behind + 1));
  }
}
