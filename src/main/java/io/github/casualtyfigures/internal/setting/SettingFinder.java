package io.github.casualtyfigures.internal.setting;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Setting;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Time;
import io.github.casualtyfigures.internal.figure.FigureMention;
import io.github.casualtyfigures.internal.text.Document;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Lexicons;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a figure covers, where and when. Immutable; may be shared by threads. */
public final class SettingFinder {

  /** "The same day" is looked for in so many sentences before. */
  private static final int SENTENCES_BACK = 3;

  private final TimeWords words;
  private final TimeReader times;
  private final PlaceReader places;
  private final ScopeReader scopes;

  /** A finder over the words of {@code lexicons}. */
  public SettingFinder(Lexicons lexicons) {
    this.words = new TimeWords(lexicons);
    this.times = new TimeReader(lexicons);
    this.places = new PlaceReader(lexicons);
    this.scopes = new ScopeReader(lexicons);
  }

  /**
   * The settings of {@code figures}, in their order; times are resolved against the article's
   * publication date. The times and places of a sentence are read once for all its figures.
   */
  public List<Setting> find(Document document, List<FigureMention> figures) {
    List<Setting> settings = new ArrayList<>();
    Surroundings around = null;
    for (FigureMention figure : figures) {
      if (around == null || around.sentence() != figure.sentence()) {
        around = surroundings(document, figure.sentence());
      }
      settings.add(setting(figure, around));
    }
    return settings;
  }

  /** The times and places of a sentence. */
  private record Surroundings(
      Sentence sentence, List<TimeMention> times, List<PlaceMention> places) {}

  private Surroundings surroundings(Document document, Sentence sentence) {
    LocalDate published = document.article().published();
    List<TimeMention> said = times.find(sentence, published, null);
    if (said.stream().anyMatch(SettingFinder::looksBack)) {
      said = times.find(sentence, published, dayBefore(document, sentence, published));
    }
    return new Surroundings(sentence, said, places.find(sentence, said));
  }

  private Setting setting(FigureMention figure, Surroundings around) {
    Reach reach = new Reach(words, figure);
    TimeMention when = time(around.times(), reach);
    Span told = figure.place();
    Span where = told != null ? told : place(around.places(), figure, reach);
    Time time = when == null ? null : when.time();
    return new Setting(scopes.read(figure, when), where, time);
  }

  private static boolean looksBack(TimeMention mention) {
    return mention.when() instanceof When.FromThen && mention.time().value() == null;
  }

  /** The day that the sentences before name last. */
  private @Nullable LocalDate dayBefore(
      Document document, Sentence sentence, @Nullable LocalDate published) {
    for (int i = sentence.index() - 1; i >= 0 && i >= sentence.index() - SENTENCES_BACK; i--) {
      List<TimeMention> found = times.find(document.sentences().get(i), published, null);
      for (int j = found.size() - 1; j >= 0; j--) {
        LocalDate day = TimeReader.dayOf(found.get(j).time().value(), null);
        if (day != null) {
          return day;
        }
      }
    }
    return null;
  }

  private static @Nullable TimeMention time(List<TimeMention> said, Reach reach) {
    TimeMention nearest = null;
    int least = Reach.NEVER;
    for (TimeMention mention : said) {
      int distance = reach.to(mention.first(), mention.last(), false);
      if (distance < least) {
        least = distance;
        nearest = mention;
      }
    }
    return nearest;
  }

  private static @Nullable Span place(List<PlaceMention> found, FigureMention figure, Reach reach) {
    PlaceMention nearest = null;
    int least = Reach.NEVER;
    for (PlaceMention mention : found) {
      if (mention.categories().contains(figure.figure().category()) && !toldBy(figure, mention)) {
        int distance = reach.to(mention.start(), mention.last(), true);
        if (distance < least) {
          least = distance;
          nearest = mention;
        }
      }
    }
    return nearest == null
        ? null
        : withoutStop(figure.sentence(), figure.sentence().span(nearest.first(), nearest.last()));
  }

  /** "are in a critical state", "34 are in the hospitals": words that say how they are. */
  private static boolean toldBy(FigureMention figure, PlaceMention place) {
    if (figure.figure().category() != Category.WOUNDED || place.first() < figure.trigger()) {
      return false;
    }
    Span trigger = figure.figure().trigger();
    return figure.sentence().span(place.first(), place.last()).end() <= trigger.end();
  }

  /** A full stop that the tokens took for that of an abbreviation: "in Jos." */
  private static Span withoutStop(Sentence sentence, Span place) {
    int dot = place.text().indexOf('.');
    boolean stop = dot == place.text().length() - 1 && dot > 2 && place.end() == sentence.end();
    return stop ? new Span(place.text().substring(0, dot), place.begin()) : place;
  }
}
