package io.github.casualtyfigures.claim;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All claims of one article, in the order of their quantities.
 *
 * @param document the article they were read from
 * @param claims numbered from 1 without a gap
 * @param uncounted the single persons whose fate the article tells without a count, in order: no
 *     claims, but a part of its toll
 */
public record Claims(Document document, List<Claim> claims, List<Victim> uncounted)
    implements Iterable<Claim>, Serializable {

  public Claims {
    claims = List.copyOf(claims);
    uncounted = List.copyOf(uncounted);
    for (int i = 0; i < claims.size(); i++) {
      if (claims.get(i).id() != i + 1) {
        throw new IllegalArgumentException(
            "claim " + claims.get(i).id() + " at place " + (i + 1) + " of " + document.id());
      }
    }
  }

  /** Claims beside which nobody is told of without a count. */
  public Claims(Document document, List<Claim> claims) {
    this(document, claims, List.of());
  }

  @Override
  public Iterator<Claim> iterator() {
    return claims.iterator();
  }

  /** The claims as a stream. */
  public Stream<Claim> stream() {
    return claims.stream();
  }

  /** How many claims there are. */
  public int size() {
    return claims.size();
  }

  /**
   * The claim numbered {@code id}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Claim claim(int id) {
    if (id < 1 || id > claims.size()) {
      throw new IllegalArgumentException(
          "no claim " + id + " among the " + claims.size() + " of " + document.id());
    }
    return claims.get(id - 1);
  }

  /**
   * What is kept of the article itself.
   *
   * @param id the caller's name for it, such as the file's name
   * @param title its headline, or null
   * @param publisher who printed it, or null
   * @param url where it stands, or null
   * @param published its publication date, or null
   * @param length the length of its text in UTF-16 code units
   * @param sha256 the SHA-256 of its text in UTF-8, in lower-case hexadecimal digits
   */
  public record Document(
      String id,
      @Nullable String title,
      @Nullable String publisher,
      @Nullable String url,
      @Nullable LocalDate published,
      int length,
      String sha256)
      implements Serializable {}
}
