package io.github.casualtyfigures.cli;

/** How claims are printed, by the names of the command line. */
enum OutputFormat {
  /** A table for people. */
  table,
  /** Indented JSON. */
  json,
  /** A line of JSON per article. */
  jsonl,
  /** A sheet with a row for each claim. */
  csv,
  /** A collection of W3C Web Annotations. */
  webannotation,
  /** A directory for the annotation tool brat. */
  brat,
  /** Tasks with predictions for Label Studio. */
  labelstudio,
  /** A page to look at. */
  html
}
