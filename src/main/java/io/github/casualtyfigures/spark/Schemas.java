package io.github.casualtyfigures.spark;

import org.apache.spark.sql.types.StructType;

/** The types of the JSON of an article (guidelines, section 8) as Spark names them. */
final class Schemas {

  private static final String WORDS = "text STRING, begin INT, end INT";
  private static final String AMOUNT = "value DOUBLE, low DOUBLE, high DOUBLE";
  private static final String SPEAKER = WORDS + ", id STRING, name STRING, kind STRING";
  private static final String SOURCE =
      SPEAKER
          + (", cue STRUCT<" + WORDS + ">")
          + (", via STRUCT<" + SPEAKER + ">")
          + ", inherited BOOLEAN";

  private static final String DOCUMENT =
      "id STRING, title STRING, publisher STRING, url STRING, published DATE, length INT,"
          + " sha256 STRING";

  private static final String CLAIM =
      ("id INT, " + WORDS + ", sentence STRUCT<begin INT, end INT>")
          + (", quantity STRUCT<" + WORDS + ", unit STRING, relation STRING, ")
          + (AMOUNT + ", term STRING>")
          + (", category STRING, trigger STRUCT<" + WORDS + ">")
          + (", people STRUCT<" + WORDS + ", group STRING, country STRING, inferred BOOLEAN>")
          + (", agent STRUCT<" + WORDS + ", country STRING>")
          + (", source STRUCT<" + SOURCE + ">, alsoBy ARRAY<STRUCT<" + SOURCE + ">>")
          + (", status STRING, statusCue STRUCT<" + WORDS + ">")
          + (", scope STRUCT<kind STRING, " + WORDS + ">, place STRUCT<" + WORDS + ">")
          + (", time STRUCT<" + WORDS + ", value STRING>")
          + (", whole INT, resolved STRUCT<" + AMOUNT + ">, repeats INT");

  /** An article: its document and its claims. */
  static final StructType ARTICLE =
      StructType.fromDDL("document STRUCT<" + DOCUMENT + ">, claims ARRAY<STRUCT<" + CLAIM + ">>");

  /** A claim beside its document. */
  static final StructType CLAIMS =
      StructType.fromDDL("document STRUCT<" + DOCUMENT + ">, " + CLAIM);

  private Schemas() {}
}
