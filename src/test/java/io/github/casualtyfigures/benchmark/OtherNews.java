package io.github.casualtyfigures.benchmark;

import java.util.List;
import java.util.Random;

/** A seeded grammar of news about councils, markets, weather, matches and museums. */
final class OtherNews {

  private static final List<String> WHO =
      List.of(
          "The regional council",
          "Mayor Elena Brandt",
          "The central bank",
          "The energy ministry",
          "A spokesman for the port authority",
          "The opposition leader, Tomas Vrana,",
          "The museum's director",
          "Coach Daniel Osei",
          "The railway operator",
          "An adviser to the president",
          "The growers' association",
          "Professor Mirela Stan of the technical university");

  private static final List<String> SAYS =
      List.of("said", "announced", "confirmed", "told reporters", "added", "argued", "expects");

  private static final List<String> WHAT =
      List.of(
          "the new tram line would open in spring",
          "the budget for schools would rise by %d percent",
          "talks with the neighbouring provinces had gone well",
          "the harbour would be dredged before the autumn storms",
          "inflation was likely to slow in the coming quarter",
          "the tender for %d buses had to be repeated",
          "the exhibition had drawn more visitors than expected",
          "a decision on the tax would be taken on Thursday",
          "the factory in Lindau would hire apprentices again",
          "the bridge could be closed to lorries until %d June",
          "the government had no plans to change the electoral law",
          "the harvest had suffered from the dry weeks of July");

  private static final List<String> WHEN =
      List.of(
          "on Monday",
          "late on Tuesday",
          "at a news conference",
          "in a statement",
          "in an interview");

  private static final List<String> PLAIN =
      List.of(
          "Shares in the company closed %d percent higher after the announcement.",
          "The vote, which had been put off twice, is now planned for the end of the month.",
          "Rovers won 3-1 at home and moved up to second place in the table.",
          "Light rain is forecast for the coast, with temperatures of up to %d degrees.",
          "\"We have learned from the mistakes of the past,\" the minister said.",
          "Critics call the project too expensive and point to the debts of the city.",
          "The orchestra opens its season with a symphony that has not been heard here for years.",
          "Prices for wheat and maize fell slightly, while those for oil remained stable.",
          "According to the statistics office, exports grew by %d billion crowns last year.",
          "It was not immediately clear when the repairs would begin.",
          "The two sides agreed to meet again in Geneva in September.",
          "Residents complain about noise, dust and the lack of parking spaces.",
          "Her novel, which took her %d years, is set in a village on the Danube.",
          "The airline lost its licence for the route in 2019 and has appealed since.",
          "The fans travelled home disappointed after a goal in the last minute.",
          "He was first elected in 2014 and has held several posts in the party.");

  private OtherNews() {}

  /** A paragraph of so many sentences. */
  static String paragraph(Random random, int sentences) {
    StringBuilder paragraph = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      String sentence =
          random.nextBoolean()
              ? any(random, PLAIN)
              : any(random, WHO)
                  + (" " + any(random, SAYS) + " " + any(random, WHEN))
                  + (" that " + any(random, WHAT) + ".");
      paragraph.append(i == 0 ? "" : " ");
      paragraph.append(sentence.replace("%d", String.valueOf(2 + random.nextInt(25))));
    }
    return paragraph.toString();
  }

  private static String any(Random random, List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
