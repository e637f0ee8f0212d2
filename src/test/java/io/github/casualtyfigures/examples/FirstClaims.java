package io.github.casualtyfigures.examples;

// shown in the README and on the first page of the Javadoc
import io.github.casualtyfigures.CasualtyExtractor;

public class FirstClaims {
  public static void main(String[] args) {
    String text = "At least 35 people were killed and 134 wounded, Sudan's health ministry said.";
    CasualtyExtractor extractor = CasualtyExtractor.load();
    extractor.extract(text).forEach(System.out::println);
  }
}
