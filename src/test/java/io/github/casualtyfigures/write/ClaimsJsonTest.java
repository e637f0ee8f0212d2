package io.github.casualtyfigures.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Attribution;
import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.claim.Count;
import io.github.casualtyfigures.claim.Figure;
import io.github.casualtyfigures.claim.Links;
import io.github.casualtyfigures.claim.Quantity;
import io.github.casualtyfigures.claim.Range;
import io.github.casualtyfigures.claim.Ratio;
import io.github.casualtyfigures.claim.Relation;
import io.github.casualtyfigures.claim.Setting;
import io.github.casualtyfigures.claim.Share;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Victim;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Claims as JSON and back; the gold of the test articles is such JSON. */
final class ClaimsJsonTest {

  private static final Path ARTICLES = Path.of("test-data", "articles");

  private static final String TEXT = "Five miners died. A third of the dead were boys.";

  @TestFactory
  Stream<DynamicTest> goldIsReadAndWrittenBack() throws IOException {
    List<Path> gold;
    try (Stream<Path> files = Files.list(ARTICLES)) {
      gold = files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    assertFalse(gold.isEmpty());
    return gold.stream().map(file -> DynamicTest.dynamicTest(file.toString(), () -> back(file)));
  }

  private static void back(Path file) throws IOException {
    String json = Files.readString(file);
    String text = Files.readString(Path.of(file.toString().replace(".json", ".txt")));
    Claims claims = ClaimsJson.read(json, text);
    String written = ClaimsJson.toJson(claims);
    assertEquals(claims, ClaimsJson.read(written, text));
    assertEquals(claims, ClaimsJson.read(ClaimsJson.toPrettyJson(claims), text));
    JsonNode given = new ObjectMapper().readTree(json);
    JsonNode back = new ObjectMapper().readTree(written);
    for (int i = 0; i < given.path("claims").size(); i++) {
      JsonNode claim = given.path("claims").get(i);
      for (String field : (Iterable<String>) () -> back.path("claims").get(0).fieldNames()) {
        assertEquals(claim.get(field), back.path("claims").get(i).get(field), field);
      }
    }
  }

  @Test
  void everyFieldIsThereInTheOrderOfTheGuidelines() {
    assertEquals(
        "{\"schema\":\"casualty-claims/1\",\"document\":{\"id\":\"text\",\"title\":null,"
            + "\"publisher\":null,\"url\":null,\"published\":null,\"length\":48,\"sha256\":"
            + "\"8b1d\"},\"claims\":[{\"id\":1,\"text\":\"Five\",\"begin\":0,\"end\":4,"
            + "\"sentence\":{\"begin\":0,\"end\":17},\"quantity\":{\"text\":\"Five\",\"begin\":0,"
            + "\"end\":4,\"unit\":\"PEOPLE\",\"relation\":\"EXACTLY\",\"value\":5,\"low\":5,"
            + "\"high\":5,\"term\":null},\"category\":\"KILLED\",\"trigger\":{\"text\":\"died\","
            + "\"begin\":12,\"end\":16},\"people\":null,\"agent\":null,\"source\":null,"
            + "\"alsoBy\":[],\"status\":\"STATED\",\"statusCue\":null,\"scope\":null,"
            + "\"place\":null,\"time\":null,\"whole\":null,\"resolved\":null,\"repeats\":null}],"
            + "\"uncounted\":[],\"toll\":{\"KILLED\":{\"value\":5,\"low\":5,\"high\":5,"
            + "\"claims\":[1],\"uncounted\":[]}}}",
        ClaimsJson.toJson(new Claims(document("8b1d"), List.of(fiveDied()))));
  }

  @Test
  void thoseToldOfWithoutACountAreWrittenAndReadBack() {
    String text = "Omar Saleh and two guards were killed.";
    Victim victim =
        new Victim(
            Span.of(text, 0, 10), new Range(0, 38), Category.KILLED, Span.of(text, 31, 37), true);
    Claims claims = new Claims(Article.of(text).document(), List.of(), List.of(victim));
    String json = ClaimsJson.toJson(claims);
    assertEquals(claims, ClaimsJson.read(json, text));
    assertTrue(
        json.endsWith(
            "\"uncounted\":[{\"id\":1,\"text\":\"Omar Saleh\",\"begin\":0,\"end\":10,"
                + "\"sentence\":{\"begin\":0,\"end\":38},\"category\":\"KILLED\","
                + "\"trigger\":{\"text\":\"killed\",\"begin\":31,\"end\":37},"
                + "\"named\":true}],\"toll\":{\"KILLED\":{\"value\":1,\"low\":1,"
                + "\"high\":1,\"claims\":[],\"uncounted\":[1]}}}"),
        json);
  }

  @Test
  void claimsWrittenBeforeThereWereUncountedAreRead() {
    String json = ClaimsJson.toJson(claims()).replace("\"uncounted\":[],\"toll\"", "\"toll\"");
    assertEquals(claims(), ClaimsJson.read(json));
  }

  @Test
  void aShareIsWrittenToFourDecimalsAndReadAsItsFraction() {
    for (Ratio ratio :
        List.of(
            new Ratio(1, 3),
            new Ratio(2, 7),
            new Ratio(1, 8),
            new Ratio(31, 100),
            new Ratio(333, 1000),
            new Ratio(0, 1),
            new Ratio(1, 1))) {
      Quantity share = Share.of(Span.of(TEXT, 18, 25), Relation.EXACTLY, ratio);
      Claims claims = new Claims(document("-"), List.of(claim(share)));
      assertEquals(claims, ClaimsJson.read(ClaimsJson.toJson(claims)));
    }
    Quantity third = Share.of(Span.of(TEXT, 18, 25), Relation.EXACTLY, new Ratio(1, 3));
    Claims claims = new Claims(document("-"), List.of(claim(third)));
    assertTrue(ClaimsJson.toJson(claims).contains("\"value\":0.3333,"), ClaimsJson.toJson(claims));
  }

  @Test
  void faultsNameTheFieldAndItsValue() {
    String json = ClaimsJson.toJson(claims());
    assertFault(json.replace("EXACTLY", "SAME"), "claims[0].quantity.relation: SAME is none of");
    assertFault(json.replace("\"value\":5,", ""), "claims[0].quantity.value: missing");
    assertFault(json.replace("\"low\":5", "\"low\":4"), "claims[0].quantity: EXACTLY with value 5");
    assertFault(json.replace("\"end\":4", "\"end\":5"), "claims[0]: 5 is not the end of");
    assertFault(json.replace("claims/1", "claims/2"), "schema: casualty-claims/2 is not");
    assertFault(json.replace("\"alsoBy\":[]", "\"alsoBy\":7"), "claims[0].alsoBy: 7 is no array");
    assertFault("[]", "no JSON object");
    assertFault("{\"schema\":", "no JSON");
    assertFault(json + "}", "no JSON");
  }

  @Test
  void spansThatAreNotInTheTextAreRefused() {
    Claims claims = claims();
    assertEquals(claims, ClaimsJson.read(ClaimsJson.toJson(claims), TEXT));
    String moved =
        ClaimsJson.toJson(claims).replace("\"begin\":12,\"end\":16", "\"begin\":11,\"end\":15");
    assertThrows(IllegalArgumentException.class, () -> ClaimsJson.read(moved, TEXT));
    String json = ClaimsJson.toJson(claims);
    assertThrows(IllegalArgumentException.class, () -> ClaimsJson.read(json, TEXT + " "));
  }

  @Test
  void halfACharacterSurvivesUtf8(@TempDir Path folder) throws IOException {
    String text = "Five \uD83D died \uD83D\uDE22.";
    Span words = Span.of(text, 5, 6);
    Claims claims =
        new Claims(
            Article.of(text).document(), List.of(claim(Count.of(words, Relation.EXACTLY, 1))));
    Path file = folder.resolve("claims.jsonl");
    try (ClaimsJson.Lines lines = ClaimsJson.lines(file)) {
      lines.write(claims);
    }
    assertEquals(claims, ClaimsJson.read(Files.readString(file)));
  }

  @Test
  void aFileOfLinesIsCompleteOrAbsent(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("claims.jsonl");
    try (ClaimsJson.Lines lines = ClaimsJson.lines(file)) {
      lines.write(claims());
      assertFalse(Files.exists(file));
      lines.abandon();
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.toList());
    }
    try (ClaimsJson.Lines lines = ClaimsJson.lines(file)) {
      IntStream.range(0, 500).parallel().forEach(i -> lines.write(claims()));
    }
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    assertEquals(500, lines.size());
    lines.forEach(line -> assertEquals(claims(), ClaimsJson.read(line)));
  }

  private static void assertFault(String json, String message) {
    IllegalArgumentException fault =
        assertThrows(IllegalArgumentException.class, () -> ClaimsJson.read(json));
    assertTrue(String.valueOf(fault.getMessage()).startsWith(message), fault.getMessage());
  }

  private static Claims claims() {
    return new Claims(Article.of(TEXT).document(), List.of(fiveDied()));
  }

  private static Claims.Document document(String sha256) {
    return new Claims.Document("text", null, null, null, null, TEXT.length(), sha256);
  }

  private static Claim fiveDied() {
    return claim(Count.of(Span.of(TEXT, 0, 4), Relation.EXACTLY, 5));
  }

  private static Claim claim(Quantity quantity) {
    return new Claim(
        1,
        quantity.span(),
        new Range(0, 17),
        new Figure(quantity, Category.KILLED, Span.of(TEXT, 12, 16), null, null),
        Attribution.NARRATOR,
        Setting.UNSAID,
        Links.NONE);
  }
}
