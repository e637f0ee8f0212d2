package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.internal.names.NamedSpeaker;
import io.github.casualtyfigures.internal.names.NamedSpeaker.Basis;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The bodies that a document mentions, whether they speak or not. Belongs to one document. */
final class Mentions {

  private static final String GOVERNMENT = "government";
  private static final String SPOKES = "spokes";
  private static final int DATELINE = 8;

  private final Naming naming;
  private final List<Syntax> sentences;
  private final Map<Integer, List<Referent>> bodies = new HashMap<>();

  Mentions(Naming naming, List<Syntax> sentences) {
    this.naming = naming;
    this.sentences = sentences;
  }

  /** "told (Antara)": an outlet to which somebody speaks is not the one that goes on. */
  private static boolean listens(Syntax syntax, int first, NamedSpeaker named) {
    Phrases.Match<Cue> told =
        first > 0 && syntax.verb(first - 1) && named.speaker().kind() == Speaker.Kind.MEDIA
            ? syntax.cues().verb(syntax.sentence(), first - 1)
            : null;
    return told != null && told.value().takes(Cue.Takes.LISTENER);
  }

  /** "a spokesman for the agency" speaks for it, "an employee of the agency" does not. */
  private static boolean spokes(Sentence sentence, int token) {
    return token < sentence.size() && sentence.token(token).lower().startsWith(SPOKES);
  }

  /**
   * The last body that the text names behind the character at {@code after} and before that at
   * {@code offset}, which is one of {@code sentence}, and that is {@code wanted}; or null. Most are
   * named close by, so the text is read from there back.
   */
  @Nullable Referent last(Sentence sentence, int after, int offset, Predicate<Referent> wanted) {
    for (int s = sentence.index(); s >= 0; s--) {
      Syntax syntax = sentences.get(s);
      if (syntax.sentence().end() <= after) {
        return null;
      }
      List<Referent> named = named(syntax);
      for (int i = named.size() - 1; i >= 0; i--) {
        Referent mention = named.get(i);
        if (after < mention.offset() && mention.offset() < offset && wanted.test(mention)) {
          return mention;
        }
      }
    }
    return null;
  }

  /** The bodies that {@code syntax} names; kept, since later references ask for them again. */
  List<Referent> named(Syntax syntax) {
    return bodies.computeIfAbsent(syntax.sentence().index(), index -> read(syntax));
  }

  private List<Referent> read(Syntax syntax) {
    Sentence sentence = syntax.sentence();
    if (!naming.mayNameBody(sentence)) {
      return List.of();
    }
    NounPhrases phrases = syntax.phrases();
    List<Referent> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      Part part = phrases.beginningAt(i);
      if (part == null) {
        i++;
        continue;
      }
      Part whole = phrases.extended(part);
      if (!naming.mayNameBody(sentence, whole)) {
        i = part.last() + 1;
        continue;
      }
      NamedSpeaker named = naming.name(sentence, whole);
      boolean country = GOVERNMENT.equals(named.head());
      boolean indefinite = syntax.is(part.first(), "a") || syntax.is(part.first(), "an");
      Speaker.Kind kind = named.speaker().kind();
      boolean group = kind == Speaker.Kind.ARMED_GROUP || ofStaff(syntax, part, kind);
      boolean member = indefinite && !group && !spokes(sentence, i + 1);
      boolean known = named.specific() || named.basis() == Basis.CONTEXT;
      member |= listens(syntax, i, named);
      if (!member && known && named.speaker().id() != null && !country) {
        boolean issues = issues(syntax, part);
        boolean plural = plural(sentence, part);
        boolean subject = subject(syntax, whole);
        int offset = sentence.token(i).begin();
        String noun = Namesakes.noun(sentence, part);
        String title = Namesakes.title(sentence, whole, named);
        found.add(new Referent(offset, named, issues, subject, plural, false, noun, title));
      }
      i = part.last() + 1;
    }
    return found;
  }

  /** "(A UNICEF driver) was shot": who has lost one of its own may go on to tell it. */
  private static boolean ofStaff(Syntax syntax, Part part, Speaker.Kind kind) {
    return kind == Speaker.Kind.INTERNATIONAL && subject(syntax, part);
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

  /**
   * "The agency put out", "When the agency went public", "BAMAKO - The army has sent", "• Two of
   * its drivers", "On Friday the agency left".
   */
  private static boolean subject(Syntax syntax, Part part) {
    int first = part.first();
    String opening = syntax.tag(0);
    boolean second =
        first == 1 && (opening.equals("IN") || opening.startsWith("W") || mark(syntax));
    return first == 0
        || (syntax.dash(first - 1) && first <= DATELINE)
        || second
        || (opening.equals("IN") && syntax.time(first - 1) && syntax.finite(part.last() + 1));
  }

  /**
   * "Somalia: Al-Shabaab attack on a convoy": whether {@code line} is what the next stands under.
   */
  static boolean heads(Sentence line, Sentence next) {
    return line.paragraph() != next.paragraph() && !line.token(line.size() - 1).is(".");
  }

  /** "•", "*": what a line of a list begins with. */
  private static boolean mark(Syntax syntax) {
    return !Character.isLetterOrDigit(syntax.lower(0).charAt(0));
  }

  /** Whether the noun of {@code part} is plural: "residents of the town". */
  static boolean plural(Sentence sentence, Part part) {
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

  /** "An SDF officer", "the group's spokesman": one person, though without a name. */
  boolean individual(Sentence sentence, Part part) {
    Syntax syntax = sentences.get(sentence.index());
    for (int i = part.first(); i <= part.last(); i++) {
      boolean end = sentence.token(i).is(",") || sentence.tags().get(i).equals("IN");
      if (end && i > part.first()) {
        return role(syntax, i - 1);
      }
    }
    return role(syntax, part.last());
  }

  private static boolean role(Syntax syntax, int token) {
    String tag = syntax.tag(token);
    return tag.startsWith("NN")
        && !tag.endsWith("S")
        && syntax.cues().is(Cue.Use.ROLE, syntax.sentence(), token);
  }
}
