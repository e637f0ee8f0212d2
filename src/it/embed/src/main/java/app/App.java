package app;

import io.github.casualtyfigures.CasualtyExtractor;

public final class App {
  public static void main(String[] args) {
    String text =
        "North Korean troops have suffered over 5,000 casualties in Kursk, the British defence"
            + " ministry said on Tuesday.";
    CasualtyExtractor extractor = CasualtyExtractor.load();
    extractor.extract(text).forEach(System.out::println);
  }
}
