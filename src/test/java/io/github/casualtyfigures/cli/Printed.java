package io.github.casualtyfigures.cli;

import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.write.ClaimsJson;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a run of the command line left, for tests.
 *
 * @param status its exit status
 * @param out what it printed
 * @param err what it told on standard error
 */
record Printed(int status, String out, String err) {

  /** A run of {@code args} without input. */
  static Printed run(String... args) {
    return run(InputStream.nullInputStream(), args);
  }

  /** A run of {@code args} over {@code in}. */
  static Printed run(InputStream in, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = Main.run(args, in, out, err);
    return new Printed(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The claims of each line of JSON. */
  List<Claims> claims() {
    return out.lines().map(ClaimsJson::read).toList();
  }

  /** The ids of the articles of these. */
  List<String> ids() {
    return claims().stream().map(claims -> claims.document().id()).toList();
  }
}
