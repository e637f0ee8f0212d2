package io.github.casualtyfigures.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Source;
import io.github.casualtyfigures.verify.GivenFigure;
import io.github.casualtyfigures.verify.Verification;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints what became of given figures. */
final class VerificationPrinter {

  private static final int WIDTH = 100;

  private static final List<String> HEADER =
      List.of("", "given", "verdict", "differs in", "claim", "the text", "who says so", "status");

  private final PrintStream out;

  VerificationPrinter(OutputStream stream) {
    this.out = new PrintStream(stream, false, StandardCharsets.UTF_8);
  }

  void table(List<Verification> told) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADER);
    for (Verification verification : told) {
      rows.add(row(rows.size(), verification));
    }
    out.print(TextTable.of(rows, WIDTH));
    out.flush();
  }

  private static List<String> row(int number, Verification told) {
    Claim claim = told.claim();
    return List.of(
        String.valueOf(number),
        given(told.figure()),
        Words.of(told.verdict()),
        told.differences().stream().map(Words::of).collect(Collectors.joining(", ")),
        claim == null ? "" : String.valueOf(claim.id()),
        claim == null ? "" : claim.quantity().span().text() + " " + Words.of(claim.category()),
        claim == null ? "" : Words.of(told.source()),
        claim == null ? "" : Words.of(claim.attribution().status()));
  }

  /** "MORE_THAN 5000 casualties, UK MoD" in small letters. */
  private static String given(GivenFigure figure) {
    StringBuilder given = new StringBuilder();
    if (figure.relation() != null) {
      given.append(Words.of(figure.relation())).append(' ');
    }
    given.append(figure.number().toString().toLowerCase(Locale.ROOT));
    given.append(' ').append(Words.of(figure.category()));
    if (figure.people() != null) {
      given.append(", ").append(figure.people());
    }
    if (figure.speaker() != null) {
      given.append(", ").append(figure.speaker());
    }
    return given.toString();
  }

  void json(List<FigureRow> rows, List<Verification> told) {
    JsonMapper mapper = JsonMapper.builder().build();
    ArrayNode array = mapper.createArrayNode();
    for (int i = 0; i < told.size(); i++) {
      Verification verification = told.get(i);
      ObjectNode object = array.addObject();
      object.put("origin", rows.get(i).origin());
      given(object.putObject("given"), verification.figure());
      object.put("verdict", verification.verdict().name());
      ArrayNode differences = object.putArray("differences");
      verification.differences().forEach(difference -> differences.add(difference.name()));
      Claim claim = verification.claim();
      if (claim == null) {
        object.putNull("claim");
      } else {
        claim(object.putObject("claim"), claim);
      }
    }
    out.print(array.toPrettyString() + "\n");
    out.flush();
  }

  private static void given(ObjectNode object, GivenFigure figure) {
    object.put("number", figure.number().toString());
    object.put("relation", figure.relation() == null ? null : figure.relation().name());
    object.put("category", figure.category().name());
    object.put("speaker", figure.speaker());
    object.put("people", figure.people());
  }

  private static void claim(ObjectNode object, Claim claim) {
    Source source = claim.attribution().source();
    object.put("id", claim.id());
    object.put("text", claim.quantity().span().text());
    object.put("begin", claim.quantity().span().begin());
    object.put("end", claim.quantity().span().end());
    object.put("category", claim.category().name());
    object.put("sourceText", source == null ? null : source.span().text());
    object.put("sourceId", source == null ? null : source.speaker().id());
    object.put("status", claim.attribution().status().name());
  }
}
