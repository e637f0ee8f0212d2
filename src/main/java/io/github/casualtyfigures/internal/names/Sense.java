package io.github.casualtyfigures.internal.names;

import io.github.casualtyfigures.claim.Speaker;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What words of a lexicon can stand for in the name of a speaker. */
sealed interface Sense {

  /** What must hold for a wording to name its body. */
  enum Needs {
    /** Capitals that mean something: not a headline in capitals. */
    CAPITALS,
    /** "the" before it: "the Independent". */
    THE,
    /** Its country beside it, or the country that the article is about. */
    COUNTRY
  }

  /** What a title tells of its bearer. */
  enum Role {
    SPOKESPERSON,
    HEAD,
    OFFICE,
    RANK,
    OFFICIAL,
    PUBLIC,
    EXPERT,
    REPORT,
    FORCES,
    ORGANISATION,
    HONORIFIC,
    PAST,
    TIME,
    OF,
    AT,
    CLAUSE,
    DEFINITE,
    INDEFINITE,
    TERRITORY
  }

  /**
   * A body with a name of its own.
   *
   * @param composed whether the wording names it only with its country: "the South's spy agency"
   */
  record Body(Speaker speaker, @Nullable String country, @Nullable Needs needs, boolean composed)
      implements Sense {

    /** Whether its country has to stand beside it, so that it beats namesakes. */
    boolean beside() {
      return composed || needs == Needs.COUNTRY;
    }
  }

  /**
   * An institution of whatever state.
   *
   * @param beside whether the wording names it only beside a country: "Ukrainian forces"
   * @param home which country's it is where no words say so
   */
  record Institution(String id, Speaker.Kind kind, String label, boolean beside, Home home)
      implements Sense {}

  /** Which country an institution is of that stands alone. */
  enum Home {
    /** That of the article: "the foreign ministry". */
    COUNTRY,
    /** That of the place of the events: "police". */
    SITE,
    /** That whose forces are in the country of the article: "the army" in one about Gaza. */
    FORCES
  }

  /**
   * An authority beside the state's government.
   *
   * @param shared whether the country's adjective names its institutions too, where the article is
   *     about its place
   */
  record Authority(
      String key,
      String country,
      Set<String> institutions,
      @Nullable String prefix,
      String label,
      boolean shared)
      implements Sense {}

  /**
   * A person who holds or held offices.
   *
   * @param body whether the person is a spokesperson, that is the body
   * @param surname whether the wording is a short name
   * @param alone whether the short name needs nothing beside it
   */
  record Holder(String name, List<Term> terms, boolean body, boolean surname, boolean alone)
      implements Sense {

    /** Whether the title is that of an office of this person, or a rank in a force. */
    boolean bears(Title title) {
      String institution = title.institution();
      return switch (title.role()) {
        case OFFICE -> terms.stream().anyMatch(term -> term.id().endsWith("/" + institution));
        case RANK ->
            terms.stream()
                .anyMatch(
                    term -> !term.id().contains("/") || term.id().endsWith("/" + institution));
        default -> false;
      };
    }
  }

  /**
   * A time in office.
   *
   * @param id whom the person spoke for
   * @param from the first day
   * @param to the last day, null where none is known
   */
  record Term(String id, LocalDate from, @Nullable LocalDate to) {

    boolean holds(LocalDate day) {
      return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
  }

  /** A title or a small word beside one. */
  record Title(Role role, @Nullable String institution, boolean person, Speaker.@Nullable Kind kind)
      implements Sense {}

  /** A noun or pronoun that stands for a speaker named elsewhere. */
  record Reference(String head, List<String> fits) implements Sense {}
}
