package io.github.casualtyfigures.internal.link;

import static io.github.casualtyfigures.internal.link.Discourse.finiteVerb;

import io.github.casualtyfigures.claim.Amount;
import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Figure;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.claim.Scope;
import io.github.casualtyfigures.claim.Setting;
import io.github.casualtyfigures.claim.Victim;
import io.github.casualtyfigures.internal.figure.FigureMention;
import io.github.casualtyfigures.internal.link.LinkWords.Found;
import io.github.casualtyfigures.internal.link.LinkWords.Role;
import io.github.casualtyfigures.internal.text.Document;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names the incident of figures whose sentence turns to another event: "Later another bomb went
 * off, killing three", or whose own words tell of one that came before: "in revenge for the killing
 * of two guards". Without it they would seem to be of the event told of. Immutable; may be shared
 * by threads.
 */
final class EventReader {

  /** How many tokens behind the words that lead to it an earlier event may count its people. */
  private static final int REACH = 14;

  private static final List<String> BREAKS = List.of(",", ";", ":", "--", "\u2013", "\u2014");
  private static final Set<String> LATER = Set.of("later", "subsequently", "afterwards");
  private static final Set<String> AT_ONCE =
      Set.of("scene", "spot", "site", "instantly", "immediately", "outright", "once");
  private static final List<String> RELATIVES = List.of("that", "which", "who", "whom", "when");

  private final LinkWords words;

  EventReader(LinkWords words) {
    this.words = words;
  }

  /**
   * The settings of {@code figures}, an incident added where none is told.
   *
   * @param uncounted the single persons told of without a count
   */
  List<Setting> name(
      Document document,
      List<FigureMention> figures,
      List<Setting> settings,
      List<Victim> uncounted) {
    List<Setting> named = new ArrayList<>();
    Found before = null;
    for (int i = 0; i < settings.size(); i++) {
      FigureMention figure = figures.get(i);
      Setting setting = SinceReader.setting(figure, atOnce(figures, settings, i));
      Found earlier = earlierEvent(figure);
      if (earlier == null && before != null && goesOn(figures.get(i - 1), figure)) {
        earlier = before;
      }
      before = earlier;
      Found event = earlier;
      if (event == null && setting.scope() == null && i > 0) {
        event = where(figures.get(i - 1), figure);
      }
      if (event == null && setting.scope() == null) {
        event = words.anotherEvent(figure.sentence(), 0, figure.first() - 1);
      }
      Sentence told = figure.sentence();
      if (event == null && ofOne(setting) && toldBefore(document, figures, i)) {
        told = document.sentences().get(told.index() - 1);
        event = words.anotherEvent(told, 0, told.size() - 1);
      }
      Scope also = event == null && ofOne(setting) ? alsoOrToo(figures, i, uncounted) : null;
      boolean list =
          i > 0
              && goesOn(figures.get(i - 1), figure)
              && figure.sentence().token(figure.trigger()).tag().startsWith("VB");
      if (also == null && event == null && ofOne(setting) && list && also(named.get(i - 1))) {
        also = named.get(i - 1).scope(); // "also killed two traders and a guard"
      }
      named.add(
          also != null
              ? new Setting(also, setting.place(), setting.time())
              : event == null ? setting : incident(told, event, setting));
    }
    return named;
  }

  /** For each figure whether its own words lead to it as to an earlier event. */
  boolean[] earlier(List<FigureMention> figures) {
    boolean[] earlier = new boolean[figures.size()];
    for (int i = 0; i < earlier.length; i++) {
      FigureMention figure = figures.get(i);
      earlier[i] =
          earlierEvent(figure) != null
              || SinceReader.earlier(figure)
              || words.any(figure.sentence(), figure.first() - 4, figure.first() - 1, Role.PEAK)
              || (i > 0 && earlier[i - 1] && goesOn(figures.get(i - 1), figure));
    }
    return earlier;
  }

  private static Setting incident(Sentence sentence, Found event, Setting setting) {
    Scope scope = new Scope(Scope.Kind.INCIDENT, sentence.span(event.first(), event.last()));
    return new Setting(scope, setting.place(), setting.time());
  }

  private static boolean ofOne(Setting setting) {
    Scope scope = setting.scope();
    return scope == null || scope.kind() == Scope.Kind.INCIDENT;
  }

  /** "An hour later a bomb exploded near a cafe. The blast killed two": the event is the last. */
  private boolean toldBefore(Document document, List<FigureMention> figures, int i) {
    Sentence sentence = figures.get(i).sentence();
    int before = sentence.index() - 1;
    if (before < 0 || !sentence.token(0).is("the") || (i > 0 && at(figures, i - 1) == before)) {
      return false;
    }
    return words.any(sentence, 1, 3, Role.EVENT)
        && words.at(document.sentences().get(before), 0, Role.APART) != null;
  }

  private static int at(List<FigureMention> figures, int i) {
    return figures.get(i).sentence().index();
  }

  /** "killed 27 on Thursday in a region where bombs killed 118 in May": what was there before. */
  private static @Nullable Found where(FigureMention previous, FigureMention figure) {
    Sentence sentence = figure.sentence();
    if (previous.sentence().index() != sentence.index()
        || previous.figure().category() != figure.figure().category()) {
      return null;
    }
    for (int t = figure.first() - 1; t > previous.last() + 2; t--) {
      if (sentence.token(t).is("where")) {
        int in = t - 1;
        while (in > previous.last() && !sentence.token(in).tag().equals("IN")) {
          in--;
        }
        boolean noun = t - in >= 3 && t - in <= 5 && sentence.token(in + 1).tag().equals("DT");
        return noun && sentence.token(in).is("in") ? new Found(in, t, List.of()) : null;
      }
    }
    return null;
  }

  /** Whether "also" adds the figure to those told of before. */
  private static boolean also(Setting setting) {
    Scope scope = setting.scope();
    return scope != null
        && scope.kind() == Scope.Kind.INCREMENT
        && scope.span().text().equals("also");
  }

  /**
   * The setting of figure {@code i}; "Two people died. A woman died later" tells of one of the two,
   * unless they died at once, or were killed.
   */
  private static Setting atOnce(List<FigureMention> figures, List<Setting> settings, int i) {
    Setting setting = settings.get(i);
    Scope scope = setting.scope();
    if (i == 0 || scope == null || !LATER.contains(scope.span().text())) {
      return setting;
    }
    FigureMention first = figures.get(i - 1);
    Sentence sentence = first.sentence();
    boolean died =
        at(figures, i) == sentence.index() + 1
            && first.figure().category() == Category.KILLED
            && sentence.token(first.trigger()).lemma().equals("die");
    for (int t = first.trigger() + 1; died && t < sentence.size(); t++) {
      died = !AT_ONCE.contains(sentence.token(t).lower());
    }
    return died ? new Setting(null, setting.place(), setting.time()) : setting;
  }

  private @Nullable Scope alsoOrToo(List<FigureMention> figures, int i, List<Victim> uncounted) {
    Scope also = also(figures, i, uncounted);
    if (also != null) {
      return also;
    }
    Sentence sentence = figures.get(i).sentence();
    int trigger = figures.get(i).trigger();
    Found too = words.first(sentence, trigger + 1, trigger + 2, Role.TOO);
    return too != null && ends(sentence, too.last() + 1) && counted(figures, i, uncounted, false)
        ? new Scope(Scope.Kind.INCREMENT, sentence.span(too.first(), too.last()))
        : null;
  }

  /** "killed as well as hurt" goes on, "killed as well." does not. */
  private static boolean ends(Sentence sentence, int behind) {
    return behind >= sentence.size() || !sentence.token(behind).is("as");
  }

  /** "The gunmen also killed a trader": added to those that a sentence before counts. */
  private static @Nullable Scope also(List<FigureMention> figures, int i, List<Victim> uncounted) {
    FigureMention figure = figures.get(i);
    Sentence sentence = figure.sentence();
    for (int t = figure.trigger(); t >= 0; t--) {
      boolean near = figure.trigger() - t <= 3;
      if (sentence.token(t).is("also") && (near || opens(sentence, t))) {
        boolean apart = !near && sentence.token(figure.trigger()).tag().equals("VBG");
        return counted(figures, i, uncounted, apart)
            ? new Scope(Scope.Kind.INCREMENT, sentence.span(t, t))
            : null;
      }
    }
    return null;
  }

  /** "Shells also hit homes in the port, killing three": of the verb that opens the sentence. */
  private static boolean opens(Sentence sentence, int also) {
    for (int t = 0; t < also; t++) {
      String tag = sentence.token(t).tag();
      if (finiteVerb(sentence, t, t) || tag.equals(",") || tag.equals("IN")) {
        return false;
      }
    }
    return also + 1 < sentence.size() && finiteVerb(sentence, also + 1, also + 2);
  }

  /**
   * Whether sentences before, and they alone, count or name others of the category of figure {@code
   * i}.
   *
   * @param apart whether those of the same number are others too
   */
  private static boolean counted(
      List<FigureMention> figures, int i, List<Victim> uncounted, boolean apart) {
    Figure own = figures.get(i).figure();
    int begin = figures.get(i).sentence().range().begin();
    boolean counted =
        uncounted.stream()
            .anyMatch(one -> one.category() == own.category() && one.sentence().end() <= begin);
    for (int j = 0; j < i; j++) {
      Figure other = figures.get(j).figure();
      if (other.category() == own.category()) {
        boolean same =
            !apart && !one(own) && amount(own).equals(amount(other)) && !unlike(own, other);
        if (same || at(figures, j) == at(figures, i)) {
          return false;
        }
        counted = true;
      }
    }
    return counted;
  }

  /** "two officers", "two bystanders": two nouns of which neither is open. */
  private static boolean unlike(Figure a, Figure b) {
    People one = a.people();
    People other = b.people();
    return one != null
        && other != null
        && !one.inferred()
        && !other.inferred()
        && one.group() != other.group();
  }

  private static boolean one(Figure figure) {
    return Amount.exactly(1).equals(Discourse.amount(figure.quantity()));
  }

  private static Object amount(Figure figure) {
    Amount amount = Discourse.amount(figure.quantity());
    return amount == null ? figure.quantity() : amount;
  }

  /** "in retaliation for the killing of two guards", "a day after six guards were killed". */
  private @Nullable Found earlierEvent(FigureMention figure) {
    Sentence sentence = figure.sentence();
    int to = Math.min(figure.first(), figure.trigger()) - 1;
    for (int t = figure.first() - 1; t >= Math.max(0, figure.first() - REACH); t--) {
      if (BREAKS.contains(sentence.token(t).lower())) {
        return null;
      }
      Found motive = words.at(sentence, t, Role.MOTIVE);
      if (motive != null && motive.last() <= to && leads(sentence, motive.last(), figure, false)) {
        return motive;
      }
      Found later = words.at(sentence, t, Role.LATER);
      if (later != null
          && later.last() <= to
          && !opensMain(sentence, later.first(), figure)
          && leads(sentence, later.last(), figure, true)) {
        return clause(sentence, later, figure);
      }
      Found follows = words.at(sentence, t, Role.FOLLOWS);
      if (follows != null && follows.last() <= to && deed(sentence, follows.last(), figure)) {
        return follows;
      }
    }
    return null;
  }

  /** "hours after two guards died": more than the words that turn to another event say. */
  private Found clause(Sentence sentence, Found later, FigureMention figure) {
    return words.at(sentence, later.first(), Role.APART) == null
        ? later
        : new Found(later.first(), Math.max(figure.last(), figure.trigger()), List.of());
  }

  /** "Hours after the raid a bomb killed two": no comma closes what opens the sentence. */
  private static boolean opensMain(Sentence sentence, int cue, FigureMention figure) {
    if (cue > 1) {
      return false;
    }
    for (int t = Math.max(figure.last(), figure.trigger()); t < sentence.size(); t++) {
      if (sentence.token(t).is(",")) {
        return false;
      }
    }
    return true;
  }

  /** Whether no clause of its own parts the figure from the words that lead to it. */
  private static boolean leads(Sentence sentence, int cue, FigureMention figure, boolean clause) {
    int verbs = 0;
    boolean mayFollow = clause;
    for (int t = cue + 1; t < figure.first(); t++) {
      mayFollow |= RELATIVES.contains(sentence.token(t).lower());
      if (finiteVerb(sentence, t, t)) {
        if (sentence.token(t - 1).is("and")) {
          return false; // "struck hours after the visit and killed nine"
        }
        verbs++;
      }
      boolean gerund = sentence.token(t).tag().equals("VBG") && t > cue + 1;
      if (gerund && !governed(sentence, t)) {
        return false;
      }
    }
    return verbs == 0 || (mayFollow && verbs == 1);
  }

  private static boolean governed(Sentence sentence, int gerund) {
    String tag = sentence.token(gerund - 1).tag();
    return tag.equals("DT") || tag.equals("IN") || tag.equals("POS") || tag.startsWith("JJ");
  }

  /** "following the killing of two guards": a noun of the deed and nothing else stands between. */
  private static boolean deed(Sentence sentence, int cue, FigureMention figure) {
    int of = figure.first() - 1;
    if (of - cue < 2 || of - cue > 4 || !sentence.token(of).is("of")) {
      return false;
    }
    for (int t = cue + 1; t < of; t++) {
      String tag = sentence.token(t).tag();
      boolean noun =
          tag.startsWith("NN") || tag.equals("VBG") || tag.startsWith("JJ") || tag.equals("VBN");
      if (!noun && !(tag.equals("DT") && t == cue + 1)) {
        return false;
      }
    }
    return true;
  }

  /** "the killing of two guards and a driver": the next of a list of nouns. */
  private static boolean goesOn(FigureMention previous, FigureMention figure) {
    Sentence sentence = figure.sentence();
    if (previous.sentence().index() != sentence.index()
        || previous.figure().category() != figure.figure().category()) {
      return false;
    }
    for (int t = previous.last() + 1; t < figure.first(); t++) {
      String tag = sentence.token(t).tag();
      if (tag.startsWith("VB") || tag.equals("MD") || sentence.token(t).is(";")) {
        return false;
      }
    }
    return true;
  }
}
