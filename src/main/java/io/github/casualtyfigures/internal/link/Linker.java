package io.github.casualtyfigures.internal.link;

import static io.github.casualtyfigures.internal.link.Discourse.NONE;

import io.github.casualtyfigures.claim.Amount;
import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Figure;
import io.github.casualtyfigures.claim.Links;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.claim.Relation;
import io.github.casualtyfigures.claim.Setting;
import io.github.casualtyfigures.claim.Share;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Victim;
import io.github.casualtyfigures.internal.attribution.Statement;
import io.github.casualtyfigures.internal.figure.FigureMention;
import io.github.casualtyfigures.internal.text.Document;
import io.github.casualtyfigures.lexicon.Lexicons;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins figures to statements and claims to one another. Immutable; may be shared by threads. */
public final class Linker {

  private final WholeLinker wholeLinker;
  private final RepeatLinker repeatLinker;
  private final FormerReader formerReader;
  private final SourceLinker sourceLinker;
  private final PeopleLinker peopleLinker;
  private final EventReader eventReader;

  /** A linker over the words of {@code lexicons}. */
  public Linker(Lexicons lexicons) {
    LinkWords words = new LinkWords(lexicons);
    this.wholeLinker = new WholeLinker(words);
    this.repeatLinker = new RepeatLinker(words);
    this.formerReader = new FormerReader(words);
    this.sourceLinker = new SourceLinker(words);
    this.peopleLinker = new PeopleLinker(words);
    this.eventReader = new EventReader(words);
  }

  /**
   * The claims of {@code figures}, numbered in order, each with what made it.
   *
   * @param settings the setting of each figure, in the same order
   * @param uncounted the single persons told of without a count
   */
  public List<Linked> link(
      Document document,
      List<FigureMention> figures,
      List<Statement> statements,
      List<Setting> settings,
      List<Victim> uncounted) {
    Discourse discourse =
        new Discourse(
            figures,
            eventReader.name(document, figures, settings, uncounted),
            eventReader.earlier(figures));
    @Nullable Span[] formers = formerReader.formers(discourse);
    Wholes wholes = wholeLinker.link(discourse, formers);
    int[] repeats = repeatLinker.link(discourse, wholes);
    StatementIndex said = new StatementIndex(statements);
    List<Figure> people = new ArrayList<>();
    List<Vouched> attributions = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      people.add(peopleLinker.link(discourse, wholes, people, i));
      attributions.add(sourceLinker.link(discourse, wholes, said, attributions, i, formers[i]));
      FigureMention mention = figures.get(i);
      Figure own =
          OwnPeople.of(
              mention.sentence(),
              mention.figure(),
              people.get(i),
              attributions.get(i).attribution());
      people.set(i, own);
    }
    @Nullable Amount[] amounts = amounts(discourse, wholes);
    List<Linked> claims = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      Links links = new Links(id(wholes.of(i)), amounts[i], id(repeats[i]));
      Claim claim =
          new Claim(
              i + 1,
              span(document.text(), figures.get(i).figure()),
              figures.get(i).sentence().range(),
              people.get(i),
              attributions.get(i).attribution(),
              discourse.setting(i),
              links);
      String repeating = repeats[i] == NONE ? null : RepeatLinker.rule(discourse, i);
      claims.add(new Linked(claim, figures.get(i), attributions.get(i), wholes.rule(i), repeating));
    }
    return claims;
  }

  private static @Nullable Integer id(int i) {
    return i == NONE ? null : (Integer) (i + 1);
  }

  /** What each share means in people: a share of a share takes what that one came to. */
  private static @Nullable Amount[] amounts(Discourse discourse, Wholes wholes) {
    @Nullable Amount[] amounts = new @Nullable Amount[discourse.size()];
    for (int i = 0; i < amounts.length; i++) {
      resolve(discourse, wholes, amounts, i);
    }
    return amounts;
  }

  private static void resolve(
      Discourse discourse, Wholes wholes, @Nullable Amount[] amounts, int i) {
    int whole = wholes.of(i);
    if (amounts[i] != null || whole == NONE || !(discourse.quantity(i) instanceof Share share)) {
      return;
    }
    Amount of = discourse.amount(whole);
    Relation relation = discourse.quantity(whole).relation();
    if (discourse.share(whole)) {
      resolve(discourse, wholes, amounts, whole);
      of = amounts[whole];
      relation = Relation.ABOUT;
    }
    if (of != null && (of.value() != null || relation == Relation.BETWEEN)) {
      amounts[i] = share.of(relation, of);
    }
  }

  /**
   * The quantity with the people or else the trigger that directly adjoin it: "1,400 Ukrainian
   * Troops", "over 5,000 casualties", "275 killed".
   */
  private static Span span(String text, Figure figure) {
    Span quantity = figure.quantity().span();
    People people = figure.people();
    if (people != null && adjoins(text, quantity, people.span())) {
      return joined(text, quantity, people.span());
    }
    return adjoins(text, quantity, figure.trigger())
        ? joined(text, quantity, figure.trigger())
        : quantity;
  }

  private static boolean adjoins(String text, Span quantity, Span words) {
    return quantity.overlaps(words)
        || (words.begin() >= quantity.end()
            && text.substring(quantity.end(), words.begin()).isBlank());
  }

  private static Span joined(String text, Span a, Span b) {
    return Span.of(text, Math.min(a.begin(), b.begin()), Math.max(a.end(), b.end()));
  }
}
