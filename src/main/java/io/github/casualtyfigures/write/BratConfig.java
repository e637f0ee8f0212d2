package io.github.casualtyfigures.write;

import java.util.Collection;
import java.util.stream.Collectors;

/** The configuration of a brat collection: what may be marked, linked and said. */
final class BratConfig {

  private BratConfig() {}

  /** The contents of {@code annotation.conf}. */
  static String text() {
    StringBuilder conf = new StringBuilder();
    conf.append(
            "# Casualty claims. A figure is marked by its category on the words of its number;\n")
        .append(
            "# numbers and names stand in its note: value=5000, speaker=GB/defence-ministry.\n\n")
        .append("[entities]\n\n");
    for (MarkType type : MarkType.values()) {
      conf.append(type.label()).append('\n');
    }
    conf.append("\n[relations]\n\n");
    for (LinkType link : LinkType.values()) {
      conf.append(link.label())
          .append("\tArg1:")
          .append(labels(link.from()))
          .append(", Arg2:")
          .append(labels(link.to()))
          .append('\n');
    }
    conf.append("<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n")
        .append("\n[events]\n\n[attributes]\n\n");
    for (Fact fact : Fact.values()) {
      if (!fact.choices().isEmpty()) {
        conf.append(fact.label())
            .append("\tArg:")
            .append(labels(MarkType.with(fact)))
            .append(flag(fact) ? "" : ", Value:" + String.join("|", fact.choices()))
            .append('\n');
      }
    }
    return conf.toString();
  }

  private static String labels(Collection<MarkType> types) {
    return types.stream().map(MarkType::label).collect(Collectors.joining("|"));
  }

  /** Whether brat shows {@code fact} as a box to tick. */
  static boolean flag(Fact fact) {
    return fact.choices().contains("true");
  }
}
