package io.github.casualtyfigures.internal.names;

import io.github.casualtyfigures.claim.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a source name, as far as these words and the article's country tell.
 *
 * @param speaker who it is; for a {@link Basis#REFERENCE} unnamed
 * @param basis what the reading rests on
 * @param head the class of what is named: an institution ({@code defence-ministry}), a row of
 *     references.tsv ({@code ministry}), or null
 * @param country the country the words name, or that the speaker was composed with, or null
 * @param person the name of the person in the words ("John Kirby"), or null
 */
public record NamedSpeaker(
    Speaker speaker,
    Basis basis,
    @Nullable String head,
    @Nullable String country,
    @Nullable String person) {

  /** What a reading rests on. */
  public enum Basis {
    /** The words name the body: "Ukraine's General Staff", "MSF". */
    NAME,
    /**
     * The words name an institution and the article's country was taken: "police". An earlier
     * speaker of the same institution is the better reading.
     */
    CONTEXT,
    /** The words only refer: "the ministry", "she", "the report". */
    REFERENCE,
    /** Somebody with no body named: "officials", "Lindqvist". */
    NOBODY
  }

  /** Whether an earlier speaker has to be found. */
  public boolean anaphoric() {
    return basis == Basis.REFERENCE;
  }

  /** Whether the words alone tell who it is. */
  public boolean specific() {
    return basis == Basis.NAME;
  }

  /** The same with {@code name} as the person in the words, or none. */
  public NamedSpeaker withPerson(@Nullable String name) {
    return new NamedSpeaker(speaker, basis, head, country, name);
  }
}
