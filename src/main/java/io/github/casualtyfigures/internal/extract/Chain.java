package io.github.casualtyfigures.internal.extract;

import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.claim.Explanation;
import io.github.casualtyfigures.claim.Setting;
import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.claim.Victim;
import io.github.casualtyfigures.internal.annotate.Annotator;
import io.github.casualtyfigures.internal.annotate.Reading;
import io.github.casualtyfigures.internal.attribution.Statement;
import io.github.casualtyfigures.internal.attribution.StatementFinder;
import io.github.casualtyfigures.internal.figure.Counting;
import io.github.casualtyfigures.internal.figure.FigureFinder;
import io.github.casualtyfigures.internal.figure.FigureMention;
import io.github.casualtyfigures.internal.link.Linked;
import io.github.casualtyfigures.internal.link.Linker;
import io.github.casualtyfigures.internal.names.Countries;
import io.github.casualtyfigures.internal.quantity.QuantityFinder;
import io.github.casualtyfigures.internal.setting.SettingFinder;
import io.github.casualtyfigures.internal.text.Analyser;
import io.github.casualtyfigures.internal.text.Document;
import io.github.casualtyfigures.lexicon.Lexicons;
import java.util.List;
import java.util.function.Function;

/** The stages in the order data flows. Immutable; may be shared by threads. */
public final class Chain {

  private final Annotator annotator;
  private final QuantityFinder quantities;
  private final FigureFinder figures;
  private final StatementFinder statements;
  private final SettingFinder settings;
  private final Linker linker;
  private final boolean screened;

  /** A chain over {@code lexicons} that asks {@code analyser} for tags and lemmas. */
  public Chain(Analyser analyser, Lexicons lexicons) {
    this(analyser, lexicons, true);
  }

  /**
   * A chain that spares no sentence the full work unless it is {@code screened}; both give the same
   * claims, as a test shows.
   */
  Chain(Analyser analyser, Lexicons lexicons, boolean screened) {
    Countries countries = Countries.load(lexicons);
    this.annotator = new Annotator(analyser, lexicons);
    this.quantities = new QuantityFinder(lexicons);
    this.figures = new FigureFinder(lexicons, countries, screened);
    this.statements = new StatementFinder(lexicons, countries);
    this.settings = new SettingFinder(lexicons);
    this.linker = new Linker(lexicons);
    this.screened = screened;
  }

  /** The claims of {@code article}. */
  public Claims extract(Article article) {
    return extract(article, annotator::annotate);
  }

  /** The claims of {@code article}, whose sentences and tags {@code reading} knows. */
  public Claims extract(Article article, Reading reading) {
    return extract(article, text -> annotator.annotate(text, reading));
  }

  private Claims extract(Article article, Function<Article, Document> annotate) {
    if (!figures.mayFind(article.text())) {
      return new Claims(article.document(), List.of(), List.of());
    }
    Document document = annotate.apply(article);
    Counting counted = figures.counting(quantities.find(document));
    List<FigureMention> found = figures.find(document, counted);
    List<Victim> uncounted = figures.victims(document, counted, found);
    List<Claim> claims = linked(document, found, uncounted).stream().map(Linked::claim).toList();
    return new Claims(article.document(), claims, uncounted);
  }

  /** The claims of {@code article}, each with the rows and rules that made it. */
  public List<Explanation> explain(Article article) {
    Document document = annotator.annotate(article);
    Counting counted = figures.counting(quantities.find(document));
    List<FigureMention> found = figures.find(document, counted);
    List<Linked> linked = linked(document, found, figures.victims(document, counted, found));
    return new Explainer(document, linked, figures, statements).explain();
  }

  private List<Linked> linked(
      Document document, List<FigureMention> found, List<Victim> uncounted) {
    if (found.isEmpty()) {
      return List.of();
    }
    List<Statement> said = statements.find(document, horizon(document, found));
    List<Setting> set = settings.find(document, found);
    return linker.link(document, found, said, set, uncounted);
  }

  /** How far the sentences matter that may say who vouches for {@code figures}. */
  private int horizon(Document document, List<FigureMention> figures) {
    int last = screened ? 0 : document.sentences().size() - 1;
    for (FigureMention figure : figures) {
      last = Math.max(last, figure.sentence().index());
    }
    return StatementFinder.horizon(document, last);
  }

  /** Has the tables of the tokeniser unpacked, which the first article would wait for. */
  public void warm() {
    annotator.annotate(Article.of("Five died."));
  }

  /** The speaker that {@code words} name. */
  public Speaker speaker(String words) {
    return statements.speaker(annotator.annotate(Article.of(words)));
  }
}
