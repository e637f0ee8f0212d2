package app;

import io.github.casualtyfigures.CasualtyExtractor;
import io.github.casualtyfigures.corenlp.CasualtyAnnotator;
import java.util.Properties;

/** What a program is told that left the models out and has none of its own. */
public final class App {
  public static void main(String[] args) {
    tell(CasualtyExtractor::load);
    tell(() -> new CasualtyAnnotator("casualties", new Properties()));
  }

  private static void tell(Runnable load) {
    try {
      load.run();
      System.out.println("told: nothing");
    } catch (IllegalStateException e) {
      System.out.println("told: " + e.getMessage());
    }
  }
}
