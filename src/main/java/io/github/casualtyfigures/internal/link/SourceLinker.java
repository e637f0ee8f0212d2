package io.github.casualtyfigures.internal.link;

import static io.github.casualtyfigures.internal.link.Discourse.NONE;

import io.github.casualtyfigures.claim.Attribution;
import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Source;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.internal.attribution.Statement;
import io.github.casualtyfigures.internal.figure.FigureMention;
import io.github.casualtyfigures.internal.link.LinkWords.Found;
import io.github.casualtyfigures.internal.link.LinkWords.Role;
import io.github.casualtyfigures.internal.link.Vouched.Decides;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says who vouches for each figure: the speaker of the innermost statement that holds it, or, where
 * a sentence without one goes on about an attributed figure, that figure's source. Immutable; may
 * be shared by threads.
 */
final class SourceLinker {

  private static final Set<Category> HIT =
      Set.of(Category.KILLED, Category.WOUNDED, Category.CASUALTIES);

  private static final Set<String> FINDS = Set.of("discovery", "find", "recovery");

  /** The tokens before a number in "Of the 30". */
  private static final int OF_THE = 2;

  private final LinkWords words;
  private final ProspectReader prospects;

  SourceLinker(LinkWords words) {
    this.words = words;
    this.prospects = new ProspectReader(words);
  }

  /**
   * The attribution of figure {@code i}.
   *
   * @param earlier the attributions of the figures before it
   * @param former the words that say it is replaced, or null
   */
  Vouched link(
      Discourse discourse,
      Wholes wholes,
      StatementIndex statements,
      List<Vouched> earlier,
      int i,
      @Nullable Span former) {
    FigureMention figure = discourse.figure(i);
    Statement statement = statements.innermost(figure.figure().quantity().span().begin());
    if (statement != null
        && figure.by().startsWith("livesClaimed")
        && cued(figure, statement.source().cue())) {
      statement = null;
    }
    Status status = statement == null ? Status.STATED : statement.status();
    Span cue = statement == null ? null : statement.statusCue();
    Decides decides = statement == null ? Decides.NOTHING : Decides.STATEMENT;
    Status own = figure.status();
    if (own != null && own.compareTo(status) < 0) {
      status = own;
      cue = figure.statusCue();
      decides = Decides.CLAUSE;
    }
    Span prospect = prospects.prospect(discourse, i);
    if (prospect != null && Status.PROJECTED.compareTo(status) < 0) {
      status = Status.PROJECTED;
      cue = prospect;
      decides = Decides.CLAUSE;
    }
    if (former != null && Status.SUPERSEDED.compareTo(status) < 0) {
      status = Status.SUPERSEDED;
      cue = former;
      decides = Decides.FORMER;
    }
    if (statement != null) {
      Attribution said =
          new Attribution(
              said(statement.source(), figure.sentence()),
              statement.alsoBy().stream().map(source -> said(source, figure.sentence())).toList(),
              status,
              cue);
      return new Vouched(said, statement, NONE, decides);
    }
    int from = antecedent(discourse, wholes, statements, earlier, i);
    Source source = from == NONE || from >= i ? null : earlier.get(from).attribution().source();
    if (source == null) {
      return new Vouched(new Attribution(null, List.of(), status, cue), null, NONE, decides);
    }
    List<Source> others = earlier.get(from).attribution().alsoBy();
    Attribution inherited =
        new Attribution(
            source.asInherited(), others.stream().map(Source::asInherited).toList(), status, cue);
    return new Vouched(inherited, null, from, decides);
  }

  /** "Cholera has claimed 29 people": the cue is the word that says what became of them. */
  private static boolean cued(FigureMention figure, @Nullable Span cue) {
    return cue != null && cue.range().contains(figure.figure().trigger().range());
  }

  /** A quotation over several sentences names its speaker in one of them. */
  private static Source said(Source source, Sentence sentence) {
    return sentence.range().contains(source.span().range()) ? source : source.asInherited();
  }

  /**
   * The earlier figure whose source {@code i} inherits: its whole where its own words refer to it
   * ("half of these") or where it stands in the sentence before and nobody speaks since, a figure
   * of its own sentence that inherits, or, where the sentence opens with "This figure", the last
   * figure of the sentence before. A sentence between that says nothing of it, or another narrator
   * in it, ends the thread.
   */
  private int antecedent(
      Discourse discourse, Wholes wholes, StatementIndex statements, List<Vouched> earlier, int i) {
    int whole = wholes.of(i);
    if (whole != NONE
        && whole < i
        && (near(discourse, wholes, whole, i)
            || (discourse.distance(whole, i) == 1
                && named(earlier.get(whole))
                && !statements.speaks(discourse.sentence(i).range())))) {
      return whole;
    }
    int beside = discourse.before(i);
    if (beside != NONE && earlier.get(beside).inheritedFrom() != NONE && joined(discourse, i)) {
      return beside;
    }
    int told = ofTold(discourse, i);
    if (told != NONE) {
      return told;
    }
    Sentence sentence = discourse.sentence(i);
    int until = Math.min(4, discourse.first(i) - 1);
    boolean now =
        !SinceReader.earlier(discourse.figure(i)); // not "the worst since 2015, when 78 died"
    if (now && (goesOn(sentence, until) || addsUp(sentence, until))) {
      int previous = i - 1;
      while (previous >= 0 && discourse.together(previous, i)) {
        previous--;
      }
      if (previous >= 0
          && !replaced(earlier.get(previous))
          && discourse.distance(previous, i) == 1
          && !statements.speaks(sentence.range())) {
        return previous;
      }
    }
    return NONE;
  }

  /** "Of the 30, 12 were women": the 30 of the sentence before. */
  private static int ofTold(Discourse discourse, int i) {
    Sentence sentence = discourse.sentence(i);
    boolean opens = discourse.first(i) <= OF_THE && sentence.token(0).is("of");
    for (int j = i - 1; opens && j >= 0 && discourse.distance(j, i) < 2; j--) {
      Long number = discourse.number(j);
      if (number != null
          && number.equals(discourse.number(i))
          && discourse.category(j) == discourse.category(i)) {
        return j;
      }
    }
    return NONE;
  }

  /** "(The toll) includes", but not "(The number of) those missing": a count of its own. */
  private boolean goesOn(Sentence sentence, int until) {
    Found back = words.first(sentence, 0, until, Role.BACK);
    int next = back == null ? 0 : back.last() + 1;
    boolean of = next < sentence.size() && sentence.token(next).is("of");
    return back != null && !(of && back.first() == 0);
  }

  /** "Of these, 40 went north and (20) south": the second of two numbers that "and" joins. */
  private static boolean joined(Discourse discourse, int i) {
    List<String> tags = discourse.sentence(i).tags();
    int left = discourse.first(i) - 1;
    left = left > 0 && tags.get(left).equals("DT") ? left - 1 : left;
    return left > 0 && tags.get(left).equals("CC");
  }

  /**
   * "The latest deaths (bring) the total to 78", "That (raises) the toll to 14": the dead told of
   * before, and all.
   */
  private boolean addsUp(Sentence sentence, int until) {
    if (!sentence.tags().get(0).equals("DT")) {
      return false;
    }
    boolean that = sentence.token(0).is("that") || sentence.token(0).is("this");
    int found = that ? 1 : found(sentence, until);
    if (found > 0 && until > 1 && adds(sentence, found)) {
      return true;
    }
    Found people = words.first(sentence, 1, until, Role.NOUN);
    if (people == null || !HIT.containsAll(people.categories())) {
      return false;
    }
    return adds(sentence, people.last() + 1);
  }

  private boolean adds(Sentence sentence, int verb) {
    return words.at(sentence, verb, Role.ADD) != null
        || words.at(sentence, verb, Role.RAISE) != null;
  }

  /** What stands behind "The (latest) discoveries", or 0. */
  private static int found(Sentence sentence, int until) {
    int noun = sentence.size() > 2 && sentence.tags().get(1).startsWith("JJ") ? 2 : 1;
    return noun < sentence.size() && noun <= until && FINDS.contains(sentence.token(noun).lemma())
        ? noun + 1
        : 0;
  }

  /** "At first the army had said nine. The toll now stands at 20": who goes on is the narrator. */
  private static boolean replaced(Vouched vouched) {
    return vouched.attribution().status() == Status.SUPERSEDED;
  }

  /** Whether the source is somebody known: what "officials said" holds for one sentence. */
  private static boolean named(Vouched vouched) {
    Source source = vouched.attribution().source();
    return source != null && source.speaker().id() != null;
  }

  private static boolean near(Discourse discourse, Wholes wholes, int whole, int i) {
    return discourse.together(whole, i)
        || (wholes.referring(i) && discourse.distance(whole, i) <= 2);
  }
}
