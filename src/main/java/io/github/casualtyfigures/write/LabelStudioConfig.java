package io.github.casualtyfigures.write;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The labeling interface of Label Studio for claims: a label for each kind of mark, and, beside the
 * text, for the mark that is selected what may be said of it.
 */
final class LabelStudioConfig {

  /** The name of the control that labels. */
  static final String LABELS = "label";

  /** The name of the text, and of the field of a task that holds it. */
  static final String TEXT = "text";

  /** Colours that are told apart by people who see no red or no green, one a category. */
  private static final List<String> FIGURE_COLOURS =
      List.of(
          "#b2182b", "#d6604d", "#7f3b08", "#5e4fa2", "#2166ac", "#01665e", "#35978f", "#8073ac",
          "#4d4d4d");

  private static final String ROLE_COLOUR = "#9e9e9e";

  private final StringBuilder xml = new StringBuilder();

  private LabelStudioConfig() {}

  /** The interface as XML. */
  static String text() {
    LabelStudioConfig config = new LabelStudioConfig();
    config.write();
    return config.xml.toString();
  }

  private void write() {
    xml.append("<View>\n  <Relations>\n");
    for (LinkType link : LinkType.values()) {
      xml.append("    <Relation value=\"").append(link.label()).append("\"/>\n");
    }
    xml.append("  </Relations>\n");
    xml.append("  <Labels name=\"label\" toName=\"text\">\n");
    Iterator<String> colours = FIGURE_COLOURS.iterator();
    for (MarkType type : MarkType.values()) {
      String colour = type.figure() ? colours.next() : ROLE_COLOUR;
      xml.append("    <Label value=\"").append(type.label());
      xml.append("\" background=\"").append(colour).append("\"/>\n");
    }
    xml.append("  </Labels>\n  <Text name=\"text\" value=\"$text\"/>\n");
    for (Fact fact : Fact.values()) {
      fact(fact);
    }
    xml.append("</View>\n");
  }

  private void fact(Fact fact) {
    xml.append("  <View visibleWhen=\"region-selected\" whenTagName=\"label\" whenLabelValue=\"")
        .append(labels(MarkType.with(fact)))
        .append("\">\n    <Header value=\"")
        .append(fact.label())
        .append(fact.usual() == null ? "" : " (if not " + fact.usual() + ")")
        .append("\" size=\"5\"/>\n");
    if (fact.choices().isEmpty()) {
      xml.append("    <TextArea name=\"")
          .append(fact.label())
          .append(
              "\" toName=\"text\" perRegion=\"true\" editable=\"true\" maxSubmissions=\"1\"/>\n");
    } else {
      xml.append("    <Choices name=\"")
          .append(fact.label())
          .append("\" toName=\"text\" perRegion=\"true\" choice=\"single\" showInline=\"true\">\n");
      for (String choice : fact.choices()) {
        xml.append("      <Choice value=\"").append(choice).append("\"/>\n");
      }
      xml.append("    </Choices>\n");
    }
    xml.append("  </View>\n");
  }

  private static String labels(Collection<MarkType> types) {
    return types.stream().map(MarkType::label).collect(Collectors.joining(","));
  }
}
