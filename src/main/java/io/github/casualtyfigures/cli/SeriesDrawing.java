package io.github.casualtyfigures.cli;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.time.Day;
import org.jfree.data.time.TimeSeries;
import org.jfree.data.time.TimeSeriesCollection;
import org.jfree.svg.SVGGraphics2D;

/** A group over the days as an SVG drawing, a line for each source. */
final class SeriesDrawing {

  private static final int WIDTH = 900;
  private static final int HEIGHT = 500;

  private final NumberedGroup group;

  private SeriesDrawing(NumberedGroup group) {
    this.group = group;
  }

  /**
   * The drawing of that one of {@code groups} with the most reports whose day is known.
   *
   * @throws Failure if there is none
   */
  static SeriesDrawing of(List<NumberedGroup> groups) {
    return groups.stream()
        .filter(group -> !group.reports().isEmpty())
        .max(
            Comparator.comparingInt((NumberedGroup group) -> group.reports().size())
                .thenComparing(NumberedGroup::number, Comparator.reverseOrder()))
        .map(SeriesDrawing::new)
        .orElseThrow(
            () ->
                new Failure(Main.SOME_FAILED, "--svg: no figure whose publication date is known"));
  }

  void write(OutputStream stream) {
    SVGGraphics2D graphics = new SVGGraphics2D(WIDTH, HEIGHT);
    graphics.setDefsKeyPrefix("series");
    chart().draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
    try {
      stream.write(graphics.getSVGDocument().getBytes(StandardCharsets.UTF_8));
      stream.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("drawing", e);
    }
  }

  private JFreeChart chart() {
    JFreeChart chart =
        ChartFactory.createTimeSeriesChart(
            group.name(), "published", "people", series(), true, false, false);
    chart.setBackgroundPaint(Color.WHITE);
    XYPlot plot = chart.getXYPlot();
    plot.setBackgroundPaint(Color.WHITE);
    plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
    plot.setDomainGridlinesVisible(false);
    XYLineAndShapeRenderer lines = new XYLineAndShapeRenderer(true, true);
    lines.setDefaultStroke(new BasicStroke(2));
    lines.setAutoPopulateSeriesStroke(false);
    plot.setRenderer(lines);
    return chart;
  }

  /** Of two reports of a source on one day the later one. */
  private TimeSeriesCollection series() {
    Map<String, TimeSeries> bySource = new LinkedHashMap<>();
    for (NumberedGroup.Report report : group.reports()) {
      LocalDate day = report.mention().published();
      if (day != null) {
        bySource
            .computeIfAbsent(report.row().source(), TimeSeries::new)
            .addOrUpdate(
                new Day(day.getDayOfMonth(), day.getMonthValue(), day.getYear()),
                (double) SeriesBars.size(report));
      }
    }
    TimeSeriesCollection all = new TimeSeriesCollection();
    bySource.values().forEach(all::addSeries);
    return all;
  }
}
