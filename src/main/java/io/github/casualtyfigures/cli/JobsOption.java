package io.github.casualtyfigures.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number of threads as {@code --jobs} takes it. */
final class JobsOption implements ITypeConverter<Integer> {

  /** More threads than any machine has cores are a slip of the finger. */
  private static final int MOST = 1024;

  @Override
  public Integer convert(String value) {
    try {
      int jobs = Integer.parseInt(value);
      if (jobs >= 1 && jobs <= MOST) {
        return jobs;
      }
    } catch (NumberFormatException e) {
      throw new TypeConversionException(problem(value));
    }
    throw new TypeConversionException(problem(value));
  }

  private static String problem(String value) {
    return "'" + value + "' is no number from 1 to " + MOST;
  }
}
