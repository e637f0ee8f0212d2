package io.github.casualtyfigures.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.casualtyfigures.claim.Amount;
import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.claim.Count;
import io.github.casualtyfigures.claim.Relation;
import io.github.casualtyfigures.claim.Source;
import io.github.casualtyfigures.claim.Status;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Claims as tasks of Label Studio, held against its labeling interface, and back from an export.
 */
final class ClaimsLabelStudioTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void goldComesBackAsItWas() throws IOException {
    List<Claims> given = new ArrayList<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ClaimsLabelStudio.Tasks tasks = ClaimsLabelStudio.tasks(out)) {
      for (GoldArticle gold : GoldArticle.all()) {
        GoldArticle moved = gold.behind(GoldArticle.EMOJI);
        tasks.write(moved.article(), moved.claims());
        given.add(moved.claims());
      }
    }
    ArrayNode exported = exported(out.toString(StandardCharsets.UTF_8));
    assertEquals(given, ClaimsLabelStudio.read(exported.toString()));
  }

  @Test
  void regionsCountCodePointsAndFitTheInterface() throws Exception {
    Document config =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(
                new ByteArrayInputStream(
                    ClaimsLabelStudio.labelingConfig().getBytes(StandardCharsets.UTF_8)));
    Set<String> relations = values(config.getElementsByTagName("Relation"));
    Set<String> labels = values(config.getElementsByTagName("Label"));
    Map<String, Set<String>> choices = new HashMap<>();
    for (Element control : elements(config.getElementsByTagName("Choices"))) {
      choices.put(control.getAttribute("name"), values(control.getElementsByTagName("Choice")));
    }
    Set<String> areas = new HashSet<>();
    for (Element control : elements(config.getElementsByTagName("TextArea"))) {
      areas.add(control.getAttribute("name"));
    }
    Set<String> types = new HashSet<>();
    for (GoldArticle gold : GoldArticle.all()) {
      GoldArticle moved = gold.behind(GoldArticle.EMOJI);
      JsonNode task = tasks(moved).get(0);
      String text = task.at("/data/text").asText();
      assertEquals(moved.article().text(), text);
      for (JsonNode entry : task.at("/predictions/0/result")) {
        String type = entry.path("type").asText();
        types.add(type);
        JsonNode value = entry.path("value");
        String name = entry.path("from_name").asText();
        switch (type) {
          case "labels" -> {
            assertTrue(labels.contains(value.at("/labels/0").asText()), entry.toString());
            assertEquals(value.path("text").asText(), words(text, value));
            assertEquals("label", name);
          }
          case "choices" ->
              assertTrue(
                  choices.getOrDefault(name, Set.of()).contains(value.at("/choices/0").asText()),
                  entry.toString());
          case "textarea" -> assertTrue(areas.contains(name), entry.toString());
          default -> {
            assertEquals("relation", type);
            assertTrue(relations.contains(entry.at("/labels/0").asText()), entry.toString());
          }
        }
      }
    }
    assertEquals(Set.of("labels", "choices", "textarea", "relation"), types);
    Element shown = (Element) config.getElementsByTagName("Text").item(0);
    assertEquals("$text", shown.getAttribute("value"));
  }

  private static String words(String text, JsonNode value) {
    return text.substring(
        text.offsetByCodePoints(0, value.path("start").intValue()),
        text.offsetByCodePoints(0, value.path("end").intValue()));
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static Set<String> values(NodeList nodes) {
    Set<String> values = new HashSet<>();
    elements(nodes).forEach(element -> values.add(element.getAttribute("value")));
    return values;
  }

  /** Deletes a claim, moves one, gives one another category and number, adds one with a source. */
  @Test
  void whatAnAnnotatorMendsComesBackMended() throws IOException {
    GoldArticle gold = GoldArticle.named("01-").behind(GoldArticle.EMOJI);
    Claims given = gold.claims();
    ArrayNode export = exported(tasks(gold).toString());
    ArrayNode result = (ArrayNode) export.at("/0/annotations/0/result");
    String first = regions(result, "CASUALTIES").get(0);
    String seventh = regions(result, "DEPLOYED").get(1);
    for (int i = result.size() - 1; i >= 0; i--) {
      ObjectNode entry = (ObjectNode) result.get(i);
      String id = entry.path("id").asText();
      if (id.equals(seventh) || entry.path("from_id").asText().equals(seventh)) {
        result.remove(i);
      } else if (id.equals(first) && entry.path("from_name").asText().equals("relation")) {
        entry.put("from_name", "status");
        ((ObjectNode) entry.path("value")).putArray("choices").add("CLAIMED");
      } else if (id.equals(first) && entry.path("type").asText().equals("labels")) {
        ObjectNode value = (ObjectNode) entry.path("value");
        value.put("start", value.path("start").intValue() + "over ".length());
        value.put("text", "5,000");
        value.putArray("labels").add("KILLED");
      }
    }
    String text = gold.article().text();
    int at = text.codePointCount(0, text.indexOf("April 2") + "April ".length());
    region(result, "added", at, "2", "MISSING");
    ObjectNode relation = result.addObject().put("type", "relation");
    relation.put("from_id", regions(result, "Source").get(0)).put("to_id", "added");
    relation.put("direction", "left").putArray("labels").add("source");

    Claims back = ClaimsLabelStudio.read(export.toString()).get(0);
    assertEquals(given.document(), back.document());
    assertEquals(given.size(), back.size());
    Claim mended = back.claim(1);
    assertEquals(Category.KILLED, mended.category());
    assertEquals(Count.of(mended.quantity().span(), Relation.EXACTLY, 5000), mended.quantity());
    assertEquals("5,000", mended.quantity().span().text());
    assertEquals(Status.CLAIMED, mended.attribution().status());
    Claim added = back.claim(2);
    assertEquals(Category.MISSING, added.category());
    assertEquals(Amount.exactly(2), ((Count) added.quantity()).amount());
    Source source = Objects.requireNonNull(given.claim(1).attribution().source());
    assertEquals(source, added.attribution().source());
    assertEquals(given.claim(2).figure(), back.claim(3).figure());
    assertEquals(1, back.claim(3).links().repeats());
    assertFalse(back.stream().anyMatch(claim -> claim.figure().equals(given.claim(7).figure())));
  }

  private static List<String> regions(ArrayNode result, String label) {
    List<String> ids = new ArrayList<>();
    for (JsonNode entry : result) {
      if (entry.at("/value/labels/0").asText().equals(label)) {
        ids.add(entry.path("id").asText());
      }
    }
    return ids;
  }

  private static void region(ArrayNode result, String id, int start, String text, String label) {
    ObjectNode entry = result.addObject();
    entry.put("id", id).put("type", "labels").put("from_name", "label").put("to_name", "text");
    ObjectNode value = entry.putObject("value");
    value.put("start", start).put("end", start + text.codePointCount(0, text.length()));
    value.put("text", text).putArray("labels").add(label);
  }

  @Test
  void theGroundTruthCountsElseTheLastThatWasNotCancelled() throws IOException {
    GoldArticle gold = GoldArticle.named("01-");
    ArrayNode export = exported(tasks(gold).toString());
    ArrayNode annotations = (ArrayNode) export.at("/0/annotations");
    ObjectNode full = (ObjectNode) annotations.get(0);
    full.put("updated_at", "2025-05-02T10:00:00Z");
    ObjectNode empty = annotations.addObject();
    empty.put("updated_at", "2025-05-01T10:00:00Z").putArray("result");
    assertEquals(gold.claims().size(), size(export));
    empty.put("updated_at", "2025-05-03T10:00:00Z");
    assertEquals(0, size(export));
    empty.put("was_cancelled", true);
    assertEquals(gold.claims().size(), size(export));
    empty.put("was_cancelled", false);
    full.put("ground_truth", true);
    assertEquals(gold.claims().size(), size(export));
  }

  private static int size(ArrayNode export) {
    return ClaimsLabelStudio.read(export.toString()).get(0).size();
  }

  @Test
  void faultsNamePlaceAndValue() throws IOException {
    String labels = "\"type\":\"labels\",\"value\":{\"start\":0,\"end\":2,\"labels\":[\"KILLED\"]}";
    String region = "{\"id\":\"a\"," + labels + "}";
    assertFault("[0].annotations: missing", "[{\"data\":{}}]");
    assertFault("no task that somebody annotated", "[]");
    assertFault("line 1: no JSON: ", "[");
    assertFault("{\"id\":1} is no array", "{\"id\":1}");
    assertEquals(1, size((ArrayNode) JSON.readTree(export(region))));
    String result = "[0].annotations[0].result";
    assertFault(
        result + "[0].value.end: 90 is not within the 9 characters",
        export(region.replace("\"end\":2", "\"end\":90")));
    assertFault(
        result + "[0].value.labels: DEAD is none of [KILLED, ",
        export(region.replace("KILLED", "DEAD")));
    assertFault(
        result + "[0].value.text: \"13\", where the text has \"12\"; positions count code points",
        export(region.replace("\"end\":2", "\"end\":2,\"text\":\"13\"")));
    assertFault(
        result + "[1].value.choices: SURE is none of [DENIED, ",
        export(
            region
                + ",{\"id\":\"a\",\"type\":\"choices\",\"from_name\":\"status\",\"value\":{\"choices\":"
                + "[\"SURE\"]}}"));
    assertFault(
        result + "[1].value.text: value of KILLED \"12\": a dozen is no number",
        export(
            region
                + ",{\"id\":\"a\",\"type\":\"textarea\",\"from_name\":\"value\",\"value\":{\"text\":"
                + "[\"a dozen\"]}}"));
    assertFault(
        result + "[1].to_id: no region b",
        export(
            region
                + ",{\"type\":\"relation\",\"from_id\":\"a\",\"to_id\":\"b\",\"labels\":[\"whole\"]}"));
    assertFault(
        result + "[1]: whole: a to itself",
        export(
            region
                + ",{\"type\":\"relation\",\"from_id\":\"a\",\"to_id\":\"a\",\"labels\":[\"whole\"]}"));
  }

  private static String export(String result) {
    return "[{\"data\":{\"text\":\"12 killed\"},\"annotations\":[{\"result\":[" + result + "]}]}]";
  }

  private static void assertFault(String message, String export) {
    IllegalArgumentException fault =
        assertThrows(IllegalArgumentException.class, () -> ClaimsLabelStudio.read(export));
    assertTrue(String.valueOf(fault.getMessage()).startsWith(message), fault.getMessage());
  }

  @Test
  void aFileIsNamedInItsFaultAndCompleteOrAbsent(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("export.json"), "[]");
    IllegalArgumentException fault =
        assertThrows(IllegalArgumentException.class, () -> ClaimsLabelStudio.read(file));
    assertEquals(file + ": no task that somebody annotated", fault.getMessage());
    GoldArticle gold = GoldArticle.named("01-");
    try (ClaimsLabelStudio.Tasks tasks = ClaimsLabelStudio.tasks(file)) {
      tasks.write(gold.article(), gold.claims());
      tasks.abandon();
    }
    assertEquals("[]", Files.readString(file));
    try (ClaimsLabelStudio.Tasks tasks = ClaimsLabelStudio.tasks(file)) {
      tasks.write(gold.article(), gold.claims());
    }
    assertEquals(tasks(gold), JSON.readTree(Files.readString(file)));
  }

  private static ArrayNode tasks(GoldArticle gold) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ClaimsLabelStudio.Tasks tasks = ClaimsLabelStudio.tasks(out)) {
      tasks.write(gold.article(), gold.claims());
    }
    return (ArrayNode) JSON.readTree(out.toString(StandardCharsets.UTF_8));
  }

  /** What Label Studio exports when each prediction was accepted: new ids, further fields. */
  private static ArrayNode exported(String tasks) throws IOException {
    ArrayNode export = (ArrayNode) JSON.readTree(tasks);
    int number = 0;
    for (JsonNode task : export) {
      ArrayNode result = (ArrayNode) task.at("/predictions/0/result");
      for (JsonNode entry : result) {
        for (String id : List.of("id", "from_id", "to_id")) {
          if (entry.has(id)) {
            ((ObjectNode) entry).put(id, "x" + entry.get(id).asText() + "_");
          }
        }
        ((ObjectNode) entry).put("origin", "prediction");
      }
      ObjectNode object = (ObjectNode) task;
      object.put("id", ++number).put("project", 1).putArray("predictions");
      ObjectNode annotation = object.putArray("annotations").addObject();
      annotation.put("id", number).put("was_cancelled", false).put("ground_truth", false);
      annotation.set("result", result);
    }
    return export;
  }
}
