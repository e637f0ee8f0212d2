package io.github.casualtyfigures.cli;

import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.claim.Relay;
import io.github.casualtyfigures.claim.Source;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Speaker;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;

/** Counts the speakers that got no id, so that a speakers file can grow from one's own articles. */
final class UnknownSpeakers {

  private record Phrase(String text, Speaker.Kind kind) {}

  private static final class Entry {
    private final String firstIn;
    private int claims;

    private Entry(String firstIn) {
      this.firstIn = firstIn;
    }
  }

  private final Map<Phrase, Entry> entries = new HashMap<>();

  /** Counts the sources and relays of each claim. */
  void add(Claims claims) {
    String document = claims.document().id();
    for (Claim claim : claims) {
      Source source = claim.attribution().source();
      if (source != null) {
        add(source, document);
      }
      claim.attribution().alsoBy().forEach(other -> add(other, document));
    }
  }

  private void add(Source source, String document) {
    add(source.speaker(), source.span(), document);
    Relay via = source.via();
    if (via != null) {
      add(via.speaker(), via.span(), document);
    }
  }

  private void add(Speaker speaker, Span span, String document) {
    if (speaker.id() == null) {
      Phrase phrase = new Phrase(StringUtils.normalizeSpace(span.text()), speaker.kind());
      entries.computeIfAbsent(phrase, it -> new Entry(document)).claims++;
    }
  }

  /** A row for each, with how many claims it vouches for; the most frequent first, then by text. */
  void print(OutputStream stream) {
    List<Map.Entry<Phrase, Entry>> rows = new ArrayList<>(entries.entrySet());
    rows.sort(
        Comparator.comparingInt((Map.Entry<Phrase, Entry> row) -> -row.getValue().claims)
            .thenComparing(row -> row.getKey().text())
            .thenComparing(row -> row.getKey().kind()));
    PrintStream out = new PrintStream(stream, false, StandardCharsets.UTF_8);
    out.print("claims\tspeaker\tkind\tfirst in\n");
    for (Map.Entry<Phrase, Entry> row : rows) {
      Phrase phrase = row.getKey();
      Entry entry = row.getValue();
      out.print(
          entry.claims + "\t" + phrase.text() + "\t" + phrase.kind() + "\t" + entry.firstIn + "\n");
    }
    out.flush();
  }
}
