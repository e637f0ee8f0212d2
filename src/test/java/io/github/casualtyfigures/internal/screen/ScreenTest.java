package io.github.casualtyfigures.internal.screen;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.casualtyfigures.internal.figure.FigureFinder;
import io.github.casualtyfigures.internal.names.Countries;
import io.github.casualtyfigures.lexicon.Lexicon;
import io.github.casualtyfigures.lexicon.Lexicons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScreenTest {

  private static final Screen SCREEN =
      Screen.of(List.of("dead", "number of dead", "gunned down", "k.i.a.", "tué"));

  @Test
  void aWordIsFoundInAnyCaseBesideAnyMark() {
    assertTrue(SCREEN.passes("Dead"));
    assertTrue(SCREEN.passes("left 12DEAD\u2014"));
    assertTrue(SCREEN.passes("un soldat TU\u00c9."));
    assertTrue(SCREEN.passes("12 K.I.A. on Monday"));
  }

  @Test
  void aPartOfAWordIsNone() {
    assertFalse(SCREEN.passes(""));
    assertFalse(SCREEN.passes("The deadline of the undead, a number of deaf."));
    assertFalse(SCREEN.passes("He went down."));
  }

  @Test
  void aPhraseIsFoundByItsLongestWordUnlessAnotherStandsForIt() {
    assertTrue(SCREEN.passes("They gunned them down."));
    assertFalse(SCREEN.passes("The number of buses rose."));
  }

  @Test
  void whatHasNoLettersLetsEverythingPass() {
    assertTrue(Screen.of(List.of("\u2020")).passes("Nothing happened."));
    assertTrue(Screen.OPEN.passes(""));
  }

  @Test
  void aUsersTriggerOpensTheScreen(@TempDir Path folder) throws IOException {
    Path own = folder.resolve("own.tsv");
    Files.writeString(
        own,
        """
        key\tphrase\tform\tcategory\trole\tneeds\tforms\tstatus\tnear\tsoldiers\texample
        verb:zap\tzap\tVERB\tKILLED\tOBJECT\tANY\tzaps|zapped|zapped|zapping\t-\t-\t-\tHe zapped two men.
        """);
    String text = "The device zapped nine people.";
    assertFalse(finder(Lexicons.builtIn()).mayFind(text));
    assertTrue(finder(Lexicons.builtIn().with(Lexicon.TRIGGERS, own)).mayFind(text));
  }

  private static FigureFinder finder(Lexicons lexicons) {
    return new FigureFinder(lexicons, Countries.load(lexicons));
  }
}
