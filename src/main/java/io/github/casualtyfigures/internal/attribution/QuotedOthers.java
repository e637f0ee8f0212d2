package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out what the words of a quotation tell of others: in "'They expect us to lose nine men,'
 * the mayor said" it is the mayor alone whom the article lets speak. May be shared by threads.
 */
final class QuotedOthers {

  private final List<Range> quotations;

  /** Of a document with these {@code quotations}, each from mark to mark. */
  QuotedOthers(List<Range> quotations) {
    this.quotations = List.copyOf(quotations);
  }

  /** The statements, in the same order, without those made within another's quotation. */
  List<Statement> leaveOut(List<Statement> statements) {
    List<Statement> told = new ArrayList<>();
    for (Statement statement : statements) {
      Range speaker = statement.source().span().range();
      boolean within =
          quotations.stream().anyMatch(quotation -> quotes(quotation, speaker, statements));
      if (!within) {
        told.add(statement);
      }
    }
    return told;
  }

  /** Whether {@code speaker} is named in the {@code quotation} of one who stands outside of it. */
  private static boolean quotes(Range quotation, Range speaker, List<Statement> statements) {
    return quotation.contains(speaker)
        && statements.stream()
            .anyMatch(
                outer ->
                    outer.holds(speaker.begin())
                        && !quotation.contains(outer.source().span().range()));
  }
}
