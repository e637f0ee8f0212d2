package io.github.casualtyfigures.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Attribution;
import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.claim.Count;
import io.github.casualtyfigures.claim.Figure;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.Links;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.claim.Range;
import io.github.casualtyfigures.claim.Relation;
import io.github.casualtyfigures.claim.Setting;
import io.github.casualtyfigures.claim.Source;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.claim.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims as a sheet, read back by another library than the one that wrote it. */
final class ClaimsCsvTest {

  /** Where the JSON has what a column has, where that is not told by the column's own name. */
  private static final Map<String, String> FIELDS = new HashMap<>();

  static {
    for (String name : List.of("unit", "relation", "value", "low", "high", "term")) {
      FIELDS.put(name, "/quantity/" + name);
    }
    FIELDS.put("claim", "/id");
    FIELDS.put("scope", "/scope/kind");
    FIELDS.put("status_cue_text", "/statusCue/text");
    FIELDS.put("status_cue_begin", "/statusCue/begin");
    FIELDS.put("status_cue_end", "/statusCue/end");
    for (String name : List.of("cue_text", "cue_begin", "cue_end")) {
      FIELDS.put(name, "/source/" + name.replace('_', '/'));
    }
    for (String name :
        List.of("via_text", "via_begin", "via_end", "via_id", "via_name", "via_kind")) {
      FIELDS.put(name, "/source/" + name.replace('_', '/'));
    }
  }

  private static final List<String> OWN =
      List.of("lower", "best", "upper", "superseded", "also_by_ids", "also_by_names");

  @Test
  void everyFieldOfTheGoldStandsInItsColumn() throws IOException {
    for (GoldArticle gold : GoldArticle.all()) {
      List<Map<String, String>> rows = rows(sheet(gold.claims()));
      assertEquals(gold.claims().size(), rows.size(), gold.article().id());
      JsonNode json = new ObjectMapper().readTree(ClaimsJson.toJson(gold.claims()));
      for (int i = 0; i < rows.size(); i++) {
        Map<String, String> row = rows.get(i);
        assertEquals(ClaimsCsv.columns(), List.copyOf(row.keySet()));
        assertRow(json.path("document"), json.path("claims").get(i), row);
      }
    }
  }

  private static void assertRow(JsonNode document, JsonNode claim, Map<String, String> row) {
    assertEquals(document.path("id").asText(), row.get("article"));
    for (String name : List.of("title", "publisher", "url", "published")) {
      assertEquals(text(document.path(name)), ClaimsCsv.text(cell(row, name)), name);
    }
    List<String> columns = ClaimsCsv.columns();
    for (String name : columns.subList(columns.indexOf("claim"), columns.size())) {
      if (!OWN.contains(name)) {
        JsonNode field = claim.at(FIELDS.getOrDefault(name, "/" + name.replace('_', '/')));
        assertEquals(text(field), ClaimsCsv.text(cell(row, name)), name);
      }
    }
    boolean share = row.containsValue("SHARE");
    JsonNode people = share ? claim.path("resolved") : claim.path("quantity");
    assertEquals(text(people.path("low")), row.get("lower"));
    assertEquals(text(people.path("value")), row.get("best"));
    assertEquals(text(people.path("high")), row.get("upper"));
    assertEquals(String.valueOf(row.containsValue("SUPERSEDED")), row.get("superseded"));
    assertEquals(claim.path("alsoBy").size() > 0, !cell(row, "also_by_names").isEmpty());
  }

  private static String text(JsonNode value) {
    return value.isNull() || value.isMissingNode() ? "" : value.asText();
  }

  private static String cell(Map<String, String> row, String column) {
    String cell = row.get(column);
    assertTrue(cell != null, "no column " + column);
    return cell == null ? "" : cell;
  }

  @Test
  void othersWhoSayTheSameStandInOneCell() throws IOException {
    Speaker army = new Speaker("KR/military", "South Korean military", Speaker.Kind.MILITARY);
    Speaker officials = new Speaker(null, "unnamed", Speaker.Kind.UNNAMED);
    Map<String, String> row = rows(sheet(claims("Five died", "Kim", army, officials, army))).get(0);
    assertEquals("; KR/military", row.get("also_by_ids"));
    assertEquals("unnamed; South Korean military", row.get("also_by_names"));
    assertEquals("KR/military", row.get("source_id"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+49 miners",
        "-5 soldiers",
        "@home",
        "\tmen",
        "\rmen",
        "\nmen",
        " =HYPERLINK(\"http://example.org\",\"men\")",
        "\u0001=1+1",
        "\uFF1D1+1",
        "'=1+1",
        "''-1",
        "\uFEFF=1+1"
      })
  void whatASpreadsheetWouldRunIsText(String words) throws IOException {
    String sheet = sheet(claims(words + " died", words));
    Map<String, String> row = rows(sheet).get(0);
    assertTrue(cell(row, "people_text").startsWith("'"), sheet);
    assertEquals(words, ClaimsCsv.text(cell(row, "people_text")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5-6 men",
        "'men'",
        "men, \"women\"",
        "two\nlines",
        "\uD83D\uDE22 men",
        "1/3",
        "''"
      })
  void otherTextIsAsItStands(String words) throws IOException {
    Map<String, String> row = rows(sheet(claims(words + " died", words))).get(0);
    assertEquals(words, row.get("people_text"));
    assertEquals(words, ClaimsCsv.text(words));
  }

  @Test
  void aFileHasAByteOrderMarkAndAStreamHasNone(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("claims.csv");
    Claims claims = claims("Five died \u2014 \u00E9\uD83D\uDE22", "Five");
    try (ClaimsCsv.Rows rows = ClaimsCsv.rows(file)) {
      rows.write(claims);
      assertFalse(Files.exists(file));
    }
    assertEquals("\uFEFF" + sheet(claims), Files.readString(file));
    assertTrue(sheet(claims).startsWith("article,title,"), sheet(claims));
    assertTrue(sheet(claims).endsWith("\r\n"), sheet(claims));
  }

  @Test
  void aSheetOfNothingHasItsHeader(@TempDir Path folder) throws IOException {
    Claims none = new Claims(Article.of("Nothing.").document(), List.of());
    assertEquals(String.join(",", ClaimsCsv.columns()) + "\r\n", sheet(none));
    Path file = folder.resolve("claims.csv");
    try (ClaimsCsv.Rows rows = ClaimsCsv.rows(file)) {
      rows.write(none);
      rows.abandon();
    }
    assertFalse(Files.exists(file));
  }

  private static String sheet(Claims... articles) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ClaimsCsv.Rows rows = ClaimsCsv.rows(out)) {
      for (Claims claims : articles) {
        rows.write(claims);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<Map<String, String>> rows(String sheet) throws IOException {
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(sheet)) {
      return rows.readAll();
    }
  }

  /** A claim of five people whose words are {@code people}, said by {@code speakers}. */
  private static Claims claims(String text, String people, Speaker... speakers) {
    Span all = Span.of(text, 0, text.length());
    Span words = new Span(people, 0);
    List<Source> sources =
        List.of(speakers).stream()
            .map(speaker -> new Source(all, speaker, null, null, false))
            .toList();
    Attribution attribution =
        sources.isEmpty()
            ? Attribution.NARRATOR
            : new Attribution(
                sources.get(0), sources.subList(1, sources.size()), Status.STATED, null);
    return new Claims(
        Article.of(text).document(),
        List.of(
            new Claim(
                1,
                all,
                new Range(0, text.length()),
                new Figure(
                    Count.of(all, Relation.EXACTLY, 5),
                    Category.KILLED,
                    all,
                    new People(words, Group.PEOPLE, null, false),
                    null),
                attribution,
                Setting.UNSAID,
                Links.NONE)));
  }
}
