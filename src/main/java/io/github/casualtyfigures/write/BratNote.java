package io.github.casualtyfigures.write;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The note of a mark, which holds what brat can't offer a choice of: {@code value=5000} or {@code
 * speaker=GB/defence-ministry; name=UK MoD}. A part without an equals sign is an annotator's remark
 * and means nothing here.
 */
final class BratNote {

  private BratNote() {}

  /** The note that holds {@code facts}. */
  static String of(Map<Fact, String> facts) {
    return facts.entrySet().stream()
        .map(fact -> fact.getKey().label() + "=" + escaped(fact.getValue()))
        .collect(Collectors.joining("; "));
  }

  /**
   * The facts that {@code note} holds.
   *
   * @throws IllegalArgumentException if it holds one that there is not; the message names it
   */
  static Map<Fact, String> facts(String note) {
    Map<Fact, String> facts = new EnumMap<>(Fact.class);
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < note.length(); i++) {
      char next = note.charAt(i);
      if (next == '\\' && i + 1 < note.length()) {
        i = unescape(note, i + 1, part);
      } else if (next == ';') {
        add(facts, part);
      } else {
        part.append(next);
      }
    }
    add(facts, part);
    return facts;
  }

  private static void add(Map<Fact, String> facts, StringBuilder part) {
    String said = part.toString().strip();
    part.setLength(0);
    int equals = said.indexOf('=');
    if (equals >= 0) {
      Fact fact = Fact.labelled(said.substring(0, equals).strip());
      facts.put(fact, fact.checked(said.substring(equals + 1).strip()));
    }
  }

  private static String escaped(String value) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char next = value.charAt(i);
      if (next == ';' || next == '\\') {
        escaped.append('\\').append(next);
      } else if (BratLines.breaks(next) || next == '\t') {
        escaped.append(String.format("\\u%04x", (int) next));
      } else {
        escaped.append(next);
      }
    }
    return escaped.toString();
  }

  /** Appends what the escape at {@code at} stands for and returns its last character's place. */
  private static int unescape(String note, int at, StringBuilder part) {
    if (note.charAt(at) != 'u' || at + 5 > note.length()) {
      part.append(note.charAt(at));
      return at;
    }
    try {
      part.append((char) Integer.parseInt(note.substring(at + 1, at + 5), 16));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("\\" + note.substring(at, at + 5) + " is no character", e);
    }
    return at + 4;
  }
}
