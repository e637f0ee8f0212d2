package io.github.casualtyfigures.cli;

import io.github.casualtyfigures.claim.Amount;
import io.github.casualtyfigures.ledger.Codebook;
import io.github.casualtyfigures.ledger.Ledger.Cell;
import io.github.casualtyfigures.ledger.Ledger.Group;
import io.github.casualtyfigures.ledger.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * How a group of a ledger becomes one figure: a strategy or the rules of a codebook.
 *
 * @param name as the command line has it
 * @param figure what it makes of a group, empty where no figure would do for its rules
 */
record Reckoning(String name, Function<Group, Optional<Cell>> figure) {

  /** A strategy or codebook by its name in any case. */
  static final class Converter implements ITypeConverter<Reckoning> {

    @Override
    public Reckoning convert(String value) {
      String name = value.toUpperCase(Locale.ROOT).replace('-', '_');
      List<String> names = new ArrayList<>();
      for (Strategy strategy : Strategy.values()) {
        names.add(strategy.name());
        if (strategy.name().equals(name)) {
          return new Reckoning(name, group -> Optional.of(group.figure(strategy)));
        }
      }
      for (Codebook codebook : Codebook.values()) {
        names.add(codebook.name());
        if (codebook.name().equals(name)) {
          return new Reckoning(name, group -> codebook.code(group).map(Converter::cell));
        }
      }
      throw new TypeConversionException("'" + value + "' is none of " + names);
    }

    private static Cell cell(Codebook.Coded coded) {
      return new Cell(new Amount(coded.best(), coded.low(), coded.high()), coded.proof());
    }
  }
}
