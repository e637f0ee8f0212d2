package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a document while some are added and some dropped: each keeps the whole it is a
 * part of, although wholes are counted within their sentence. Belongs to one call and so to one
 * thread.
 */
final class FigureList {

  /** A figure and its whole, which changes its place but not itself. */
  private record Kept(FigureMention figure, @Nullable FigureMention whole) {}

  private final List<Kept> kept = new ArrayList<>();

  FigureList(List<FigureMention> figures) {
    for (int i = 0; i < figures.size(); i++) {
      FigureMention figure = figures.get(i);
      int start = i;
      while (start > 0 && figures.get(start - 1).sentence() == figure.sentence()) {
        start--;
      }
      int whole = figure.whole();
      kept.add(new Kept(figure, whole < 0 ? null : figures.get(start + whole)));
    }
  }

  /** Drops the figures that {@code unwanted} holds for. */
  void drop(Predicate<FigureMention> unwanted) {
    kept.removeIf(one -> unwanted.test(one.figure()));
  }

  /** Adds a figure, in place of the one with the same number. */
  void put(FigureMention figure) {
    add(figure, null);
  }

  /** Adds a figure that is a part of {@code whole}, one of those {@link #inOrder} gave. */
  void putPart(FigureMention figure, FigureMention whole) {
    FigureMention kin = whole;
    for (Kept one : kept) {
      boolean same = one.figure().sentence() == whole.sentence();
      kin = same && one.figure().first() == whole.first() ? one.figure() : kin;
    }
    add(figure, kin);
  }

  private void add(FigureMention figure, @Nullable FigureMention whole) {
    kept.removeIf(
        one ->
            one.figure().sentence() == figure.sentence()
                && one.figure().first() <= figure.last()
                && figure.first() <= one.figure().last());
    kept.add(new Kept(figure, whole));
  }

  /** The figures in the order of the text; one whose whole was dropped is a part of nothing. */
  List<FigureMention> inOrder() {
    kept.sort(
        Comparator.comparingInt((Kept one) -> one.figure().sentence().index())
            .thenComparingInt(one -> one.figure().first()));
    List<FigureMention> ordered = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      Sentence sentence = kept.get(i).figure().sentence();
      int start = i;
      while (start > 0 && kept.get(start - 1).figure().sentence() == sentence) {
        start--;
      }
      ordered.add(kept.get(i).figure().withWhole(place(kept.get(i).whole(), start)));
    }
    return ordered;
  }

  private int place(@Nullable FigureMention whole, int start) {
    for (int i = start; whole != null && i < kept.size(); i++) {
      if (kept.get(i).figure().equals(whole)) {
        return i - start;
      }
    }
    return -1;
  }
}
