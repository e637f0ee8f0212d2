package io.github.casualtyfigures.write;

import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.write.Marks.Link;
import io.github.casualtyfigures.write.Marks.Mark;
import io.github.casualtyfigures.write.Marks.Told;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what annotators made of one task, from an export of Label Studio. For one thread. */
final class LabelStudioReader {

  private final String text;
  private final CodePoints points;
  private final Map<String, Mark> marks = new LinkedHashMap<>();
  private final List<Link> links = new ArrayList<>();

  private LabelStudioReader(String text) {
    this.text = text;
    this.points = new CodePoints(text);
  }

  /** The claims of {@code task}, or null where nobody has annotated it. */
  static @Nullable Claims claims(Field task) {
    Field annotation = annotation(task.get("annotations"));
    if (annotation == null) {
      return null;
    }
    Field data = task.get("data");
    String text = data.get(LabelStudioConfig.TEXT).string();
    Claims before = before(data, text);
    LabelStudioReader reader = new LabelStudioReader(text);
    List<Field> result = annotation.get("result").each(entry -> entry);
    result.forEach(reader::mark);
    result.forEach(reader::fact);
    result.forEach(reader::link);
    Marks marks = new Marks(List.copyOf(reader.marks.values()), reader.links);
    return MarkReader.claims(document(data, text, before), text, before, marks);
  }

  /** The one that counts: the ground truth if one is, else the last that was not cancelled. */
  private static @Nullable Field annotation(Field annotations) {
    Field last = null;
    for (Field annotation : annotations.each(it -> it)) {
      if (annotation.node().path("was_cancelled").asBoolean()) {
        continue;
      }
      if (annotation.node().path("ground_truth").asBoolean()) {
        return annotation;
      }
      last = last == null || updated(annotation).compareTo(updated(last)) >= 0 ? annotation : last;
    }
    return last;
  }

  /** When it was last changed, by the ISO 8601 of the export, empty where that isn't told. */
  private static String updated(Field annotation) {
    return annotation.node().path("updated_at").asText("");
  }

  private static @Nullable Claims before(Field data, String text) {
    Field claims = data.find("claims");
    if (claims == null) {
      return null;
    }
    try {
      return ClaimsJson.read(claims.node().toString(), text);
    } catch (IllegalArgumentException e) {
      throw claims.fault(String.valueOf(e.getMessage()));
    }
  }

  private static Claims.Document document(Field data, String text, @Nullable Claims before) {
    if (before != null) {
      return before.document();
    }
    Field id = data.find("id");
    String name = id == null || id.node().isContainerNode() ? "text" : id.node().asText();
    return Article.of(text).withId(name).document();
  }

  private void mark(Field entry) {
    if (!type(entry).equals("labels")) {
      return;
    }
    Field value = entry.get("value");
    List<String> labels = value.get("labels").each(Field::string);
    if (labels.size() != 1) {
      throw value.get("labels").fault(labels + " is not one label");
    }
    String id = entry.get("id").string();
    MarkType type =
        ClaimsReader.checked(value.get("labels"), () -> MarkType.labelled(labels.get(0)));
    Mark mark = new Mark(id, type, span(value), new EnumMap<>(Fact.class), value.path());
    if (marks.put(id, mark) != null) {
      throw entry.get("id").fault("a second region " + id);
    }
  }

  private Span span(Field value) {
    int begin = unit(value.get("start"));
    int end = unit(value.get("end"));
    if (end <= begin) {
      throw value.get("end").fault(value.get("end").node() + " is not behind the start");
    }
    Span span = Span.of(text, begin, end);
    Field words = value.find("text");
    if (words != null && !plain(words.string()).equals(plain(span.text()))) {
      throw words.fault(
          "\""
              + words.string()
              + "\", where the text has \""
              + span.text()
              + "\"; positions count code points, as Label Studio does from 1.4 on");
    }
    return span;
  }

  /** Ends of lines are not kept as they were in what was selected. */
  private static String plain(String words) {
    return words.replace("\\n", " ").replaceAll("\\s+", " ").strip();
  }

  private int unit(Field position) {
    return ClaimsReader.checked(position, () -> points.unitOf(position.position()));
  }

  private void fact(Field entry) {
    String type = type(entry);
    if (type.equals("choices") || type.equals("textarea")) {
      Field control = entry.get("from_name");
      Fact fact = ClaimsReader.checked(control, () -> Fact.labelled(control.string()));
      Field said = entry.get("value").get(type.equals("choices") ? "choices" : "text");
      List<String> values = said.each(Field::string);
      if (values.size() > 1) {
        throw said.fault(values + " is not one value");
      }
      if (!values.isEmpty() && !values.get(0).isBlank()) {
        tell(entry, fact, said, values.get(0).strip());
      }
    }
  }

  private void tell(Field entry, Fact fact, Field said, String value) {
    Mark mark = of(entry.get("id"));
    if (!mark.type().facts().contains(fact)) {
      // Left behind when the label of a region is changed.
      return;
    }
    Told told = new Told(ClaimsReader.checked(said, () -> fact.checked(value)), said.path());
    if (mark.facts().put(fact, told) != null) {
      throw said.fault("a second " + fact.label() + " of " + mark.id());
    }
  }

  private void link(Field entry) {
    String type = type(entry);
    if (type.equals("relation")) {
      link(entry, entry.get("from_id"), entry.get("to_id"));
    } else if (!type.equals("labels") && !type.equals("choices") && !type.equals("textarea")) {
      throw entry.get("type").fault(type + " is none of labels, choices, textarea, relation");
    }
  }

  private void link(Field entry, Field from, Field to) {
    Field labels = entry.get("labels");
    List<String> names = labels.each(Field::string);
    if (names.size() != 1) {
      throw labels.fault(names + " is not one relation");
    }
    LinkType link = ClaimsReader.checked(labels, () -> LinkType.labelled(names.get(0)));
    boolean turned = entry.node().path("direction").asText().equals("left");
    String begin = of(turned ? to : from).id();
    String end = of(turned ? from : to).id();
    links.add(new Link(link, begin, end, entry.path()));
  }

  private Mark of(Field id) {
    Mark mark = marks.get(id.string());
    if (mark == null) {
      throw id.fault("no region " + id.string());
    }
    return mark;
  }

  private static String type(Field entry) {
    return entry.get("type").string();
  }
}
