package io.github.casualtyfigures.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.write.Marks.Link;
import io.github.casualtyfigures.write.Marks.Mark;
import io.github.casualtyfigures.write.Marks.Told;
import java.util.Map;

/**
 * Writes an article with its claims as a task of Label Studio with a prediction. For one thread.
 */
final class LabelStudioTask {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final CodePoints points;
  private final ArrayNode result;

  private LabelStudioTask(String text, ArrayNode result) {
    this.points = new CodePoints(text);
    this.result = result;
  }

  /** The task in one line. */
  static String of(Article article, Claims claims) {
    ObjectNode task = JsonNodeFactory.instance.objectNode();
    ObjectNode data = task.putObject("data");
    data.put(LabelStudioConfig.TEXT, article.text());
    data.put("id", claims.document().id());
    try {
      data.set("claims", JSON.readTree(ClaimsJson.toJson(claims)));
    } catch (JsonProcessingException e) {
      throw new AssertionError("claims are written as JSON", e);
    }
    ObjectNode prediction = task.putArray("predictions").addObject();
    prediction.put("model_version", "casualty-figures");
    LabelStudioTask writer = new LabelStudioTask(article.text(), prediction.putArray("result"));
    Marks marks = MarkWriter.marks(claims);
    marks.marks().forEach(writer::mark);
    marks.links().forEach(writer::link);
    return ClaimsWriter.escapeHalfCharacters(task.toString());
  }

  private void mark(Mark mark) {
    ObjectNode labelled = entry(mark, LabelStudioConfig.LABELS, "labels");
    labelled.put("text", mark.span().text());
    labelled.putArray("labels").add(mark.type().label());
    for (Map.Entry<Fact, Told> fact : mark.facts().entrySet()) {
      String name = fact.getKey().label();
      String value = fact.getValue().value();
      if (fact.getKey().choices().isEmpty()) {
        entry(mark, name, "textarea").putArray("text").add(value);
      } else {
        entry(mark, name, "choices").putArray("choices").add(value);
      }
    }
  }

  /** The value of an entry of one region, which already says where that is. */
  private ObjectNode entry(Mark mark, String control, String type) {
    ObjectNode entry = result.addObject();
    entry.put("id", "m" + mark.id());
    entry.put("from_name", control);
    entry.put("to_name", LabelStudioConfig.TEXT);
    entry.put("type", type);
    Span span = mark.span();
    ObjectNode value = entry.putObject("value");
    value.put("start", points.before(span.begin()));
    value.put("end", points.before(span.end()));
    return value;
  }

  private void link(Link link) {
    ObjectNode relation = result.addObject();
    relation.put("type", "relation");
    relation.put("from_id", "m" + link.from());
    relation.put("to_id", "m" + link.to());
    relation.put("direction", "right");
    relation.putArray("labels").add(link.type().label());
  }
}
