package io.github.casualtyfigures.page;

/**
 * The names by which the parts of an article point at each other.
 *
 * @param prefix what keeps the articles of one page apart
 */
record Anchors(String prefix) {

  static Anchors ofArticle(int number) {
    return new Anchors("a" + number + "-");
  }

  /** The article itself. */
  String article() {
    return prefix + "article";
  }

  /** The words of claim {@code id} in the text. */
  String mark(int id) {
    return prefix + "text-" + id;
  }

  /** The note beside the text. */
  String note(int id) {
    return prefix + "note-" + id;
  }

  /** The row of the table. */
  String row(int id) {
    return prefix + "claim-" + id;
  }

  /** The words of the {@code index}th person who is told of without a count. */
  String person(int index) {
    return prefix + "person-" + (index + 1);
  }

  /** The heading of the table. */
  String table() {
    return prefix + "claims";
  }
}
