package io.github.casualtyfigures.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 strictly and says where it is none. */
final class Utf8 {

  private Utf8() {}

  /**
   * The characters of {@code bytes}, without a byte order mark.
   *
   * @throws BadInput if they are not UTF-8
   */
  static String decode(byte[] bytes, String name, int firstLine) throws BadInput {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      int line = firstLine;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      throw new BadInput(
          String.format("%s:%d: byte 0x%02X is not UTF-8", name, line, bytes[in.position()]));
    }
    String text = out.flip().toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
