package io.github.casualtyfigures.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.casualtyfigures.claim.Amount;
import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.claim.Count;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.claim.Relation;
import io.github.casualtyfigures.claim.Source;
import io.github.casualtyfigures.claim.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims as a brat collection, by the grammar that brat documents, and back behind annotators. */
final class ClaimsBratTest {

  /** The lines of the standoff format, as brat's manual gives them. */
  private static final List<Pattern> GRAMMAR =
      List.of(
          Pattern.compile("(T\\d+)\t([A-Za-z0-9_-]+) (\\d+ \\d+(?:;\\d+ \\d+)*)\t(.+)"),
          Pattern.compile("(R\\d+)\t([A-Za-z0-9_-]+) Arg1:(T\\d+) Arg2:(T\\d+)\t"),
          Pattern.compile("(A\\d+)\t([A-Za-z0-9_-]+) (T\\d+)(?: (\\S+))?"),
          Pattern.compile("(#\\d+)\t(AnnotatorNotes) (T\\d+)\t(.+)"));

  /** Three of the characters before the twelve are of two code units each. */
  private static final String TEXT =
      "\uD83D\uDD6F\uFE0F Sad \uD83D\uDE22\uD83D\uDE22 day.\n"
          + "Police said 12 miners died and dozens of\nmen were hurt. "
          + "A spokesman put the missing at seven \u2014 30% of the shift.";

  private final Path folder;

  ClaimsBratTest(@TempDir Path folder) {
    this.folder = folder.resolve("brat");
  }

  @Test
  void goldComesBackAsItWas() throws IOException {
    List<Claims> given = new ArrayList<>();
    try (ClaimsBrat.Folder brat = ClaimsBrat.folder(folder)) {
      for (GoldArticle gold : GoldArticle.all()) {
        GoldArticle moved = gold.behind(GoldArticle.EMOJI);
        brat.write(moved.article(), moved.claims());
        given.add(moved.claims());
      }
    }
    assertEquals(given, ClaimsBrat.read(folder));
  }

  @Test
  void linesFollowTheGrammarAndCountCodePoints() throws IOException {
    try (ClaimsBrat.Folder brat = ClaimsBrat.folder(folder)) {
      for (GoldArticle gold : GoldArticle.all()) {
        GoldArticle moved = gold.behind(GoldArticle.EMOJI);
        brat.write(moved.article(), moved.claims());
      }
    }
    Set<Character> kinds = new HashSet<>();
    for (Path file : files(".ann")) {
      String text = Files.readString(Path.of(file.toString().replace(".ann", ".txt")));
      Set<String> ids = new HashSet<>();
      for (String line : Files.readAllLines(file)) {
        Matcher matcher = matching(line);
        assertTrue(ids.add(matcher.group(1)), line);
        kinds.add(line.charAt(0));
        if (line.startsWith("T")) {
          assertEquals(matcher.group(4), words(text, matcher.group(3)), file + ": " + line);
        } else {
          assertTrue(ids.contains(matcher.group(3)), line);
        }
      }
    }
    assertEquals(Set.of('T', 'A', 'R', '#'), kinds);
  }

  private static Matcher matching(String line) {
    return GRAMMAR.stream()
        .map(pattern -> pattern.matcher(line))
        .filter(Matcher::matches)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no line of brat: " + line));
  }

  private static String words(String text, String places) {
    List<String> words = new ArrayList<>();
    for (String place : places.split(";", -1)) {
      String[] ends = place.split(" ", -1);
      int begin = text.offsetByCodePoints(0, Integer.parseInt(ends[0]));
      int end = text.offsetByCodePoints(0, Integer.parseInt(ends[1]));
      words.add(text.substring(begin, end));
    }
    return String.join(" ", words);
  }

  private List<Path> files(String suffix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
      assertFalse(found.isEmpty(), "no " + suffix);
      return found;
    }
  }

  @Test
  void everyTypeIsConfigured() {
    String conf = ClaimsBrat.configuration();
    for (String section : List.of("[entities]", "[relations]", "[events]", "[attributes]")) {
      assertEquals(1, conf.lines().filter(section::equals).count(), section);
    }
    assertTrue(conf.contains("\nKILLED\n"), conf);
    assertTrue(conf.contains("\ncue\tArg1:Source, Arg2:Cue\n"), conf);
    assertTrue(conf.contains("\ninferred\tArg:People\n"), conf);
    assertTrue(conf.contains("\nkind\tArg:Source|Relay, Value:GOVERNMENT|MILITARY|"), conf);
    assertTrue(conf.contains("\n<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n"));
  }

  /** Deletes a claim, moves one, gives one another category and number, adds one with its links. */
  @Test
  void whatAnAnnotatorMendsComesBackMended() throws IOException {
    GoldArticle gold = GoldArticle.named("01-").behind(GoldArticle.EMOJI);
    Claims given = gold.claims();
    try (ClaimsBrat.Folder brat = ClaimsBrat.folder(folder)) {
      brat.write(gold.article(), given);
    }
    Path file = files(".ann").get(0);
    String text = gold.article().text();
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.removeIf(line -> line.matches("(T7\t|(R|A|#)\\d+\t\\S+ .*\\bT7\\b).*"));
    replace(lines, "T1\tCASUALTIES 25 35\tover 5,000", "T1\tKILLED 30 35\t5,000");
    replace(lines, "relation T1 MORE_THAN", "status T1 CLAIMED");
    int at = text.codePointCount(0, text.indexOf("April 2") + "April ".length());
    lines.add("T90\tMISSING " + at + " " + (at + 1) + "\t2");
    lines.add("T91\tPeople " + (at + 4) + " " + (at + 9) + "\tNorth");
    lines.add("R90\tpeople Arg1:T90 Arg2:T91\t");
    lines.add("A90\tgroup T91 MILITARY");
    lines.add("#90\tAnnotatorNotes T91\tcountry=KP; is that right?");
    Files.write(file, lines);

    Claims back = ClaimsBrat.read(folder).get(0);
    assertEquals(given.document(), back.document());
    assertEquals(given.size(), back.size());
    Claim first = back.claim(1);
    assertEquals(Category.KILLED, first.category());
    assertEquals("5,000", first.quantity().span().text());
    assertEquals(Amount.exactly(5000), ((Count) first.quantity()).amount());
    assertEquals(Status.CLAIMED, first.attribution().status());
    assertEquals(given.claim(1).attribution().source(), first.attribution().source());
    assertEquals(given.claim(1).sentence(), first.sentence());
    Claim added = back.claim(2);
    assertEquals(Category.MISSING, added.category());
    assertEquals(Amount.exactly(2), ((Count) added.quantity()).amount());
    People people = Objects.requireNonNull(added.figure().people());
    assertEquals("North", people.span().text());
    assertEquals(Group.MILITARY, people.group());
    assertEquals("KP", people.country());
    assertEquals(given.claim(2).figure(), back.claim(3).figure());
    assertEquals(1, back.claim(3).links().repeats());
    assertEquals(3, back.claim(4).links().whole());
    assertEquals(given.claim(8).figure(), back.claim(8).figure());
    assertFalse(back.stream().anyMatch(claim -> claim.figure().equals(given.claim(7).figure())));
  }

  private static void replace(List<String> lines, String old, String replacement) {
    List<String> before = List.copyOf(lines);
    lines.replaceAll(line -> line.replace(old, replacement));
    assertFalse(before.equals(lines), old + " is in none of " + before);
  }

  @Test
  void bareMarksAreClaimsWithoutTheirOldJson() throws IOException {
    Claims claims =
        read(
            "T1\tKILLED 27 29\t12",
            "T2\tWOUNDED 46 52\tdozens",
            "T3\tPeople 56 59\tmen",
            "R1\tpeople Arg1:T2 Arg2:T3",
            "T4\tSource 15 21\tPolice",
            "R2\tsource Arg1:T1 Arg2:T4\t",
            "T5\tMISSING 102 107\tseven",
            "#1\tAnnotatorNotes T5\tvalue=7",
            "A1\trelation T5 ABOUT",
            "T6\tMISSING 110 113\t30%");
    assertEquals(4, claims.size());
    assertEquals("a.txt", claims.document().id());
    assertEquals("12", claims.claim(1).span().text());
    Source police = Objects.requireNonNull(claims.claim(1).attribution().source());
    assertEquals("Police", police.speaker().name());
    assertEquals(
        "Police said 12 miners died and dozens of\nmen were hurt.",
        TEXT.substring(claims.claim(1).sentence().begin(), claims.claim(1).sentence().end()));
    assertEquals(Relation.VAGUE, claims.claim(2).quantity().relation());
    assertEquals(
        Count.of(claims.claim(3).quantity().span(), Relation.ABOUT, 7), claims.claim(3).quantity());
    assertEquals("SHARE", claims.claim(4).quantity().unit().name());
  }

  @Test
  void wordsOverAnEndOfLineAreFragments() throws IOException {
    Claims claims =
        read(
            "T1\tWOUNDED 46 52\tdozens",
            "T2\tPeople 46 55;56 59\tdozens of men",
            "R1\tpeople Arg1:T1 Arg2:T2\t");
    People people = Objects.requireNonNull(claims.claim(1).figure().people());
    assertEquals("dozens of\nmen", people.span().text());
    Path again = folder.resolveSibling("again");
    try (ClaimsBrat.Folder brat = ClaimsBrat.folder(again)) {
      brat.write(Article.of(TEXT).withId("a.txt"), claims);
    }
    assertTrue(
        Files.readAllLines(again.resolve("a.ann"))
            .contains("T3\tPeople 46 55;56 59\tdozens of men"),
        Files.readString(again.resolve("a.ann")));
    assertEquals(List.of(claims), ClaimsBrat.read(again));
  }

  private Claims read(String... lines) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("a.txt"), TEXT);
    Files.write(folder.resolve("a.ann"), List.of(lines));
    return ClaimsBrat.read(folder).get(0);
  }

  @Test
  void faultsNameFileLineAndValue() throws IOException {
    String killed = "T1\tKILLED 27 29\t12";
    assertFault(":1: DEAD is none of [KILLED, ", "T1\tDEAD 27 29\t12");
    assertFault(":1: \"13\", where the text has \"12\"", "T1\tKILLED 27 29\t13");
    assertFault(":1: 900 is not within the 127 characters", "T1\tKILLED 27 900\t12");
    assertFault(":1: nothing between 29 29", "T1\tKILLED 29 29\t");
    assertFault(":1: words that don't stand together: 27 29;46 52", "T1\tKILLED 27 29;46 52\t");
    assertFault(":1: not as brat writes it: T1\tKILLED 27-29", "T1\tKILLED 27-29");
    assertFault(":1: no tab: T1 KILLED 27 29", "T1 KILLED 27 29");
    assertFault(":2: a second T1", killed, killed);
    assertFault(":2: no line that begins with T, R, A, M or #: E1\t", killed, "E1\tKILLED:T1");
    assertFault(":2: SURE is none of [DENIED, ", killed, "A1\tstatus T1 SURE");
    assertFault(":2: sure is none of [unit, ", killed, "A1\tsure T1");
    assertFault(":2: country is not said of KILLED", killed, "#1\tAnnotatorNotes T1\tcountry=KP");
    assertFault(":2: no mark T9", killed, "A1\tstatus T9 DENIED");
    assertFault(":2: source: no mark T9", killed, "R1\tsource Arg1:T1 Arg2:T9");
    assertFault(":2: whole: T1 to itself", killed, "R1\twhole Arg1:T1 Arg2:T1");
    assertFault(
        ":3: people: T2 is a Source, none of [People]",
        killed,
        "T2\tSource 15 21\tPolice",
        "R1\tpeople Arg1:T1 Arg2:T2");
    assertFault(
        ":1: MISSING \"seven\": no value is given and seven is no number such as",
        "T1\tMISSING 102 107\tseven");
    assertFault(
        ":2: value of MISSING \"seven\": seven is no number such as",
        "T1\tMISSING 102 107\tseven",
        "#1\tAnnotatorNotes T1\tvalue=seven");
    assertFault(
        ":2: country of People \"men\": Korea is no ISO 3166-1",
        "T1\tPeople 56 59\tmen",
        "#1\tAnnotatorNotes T1\tcountry=Korea",
        killed.replace("T1", "T2"),
        "R1\tpeople Arg1:T2 Arg2:T1");
  }

  private void assertFault(String message, String... lines) {
    IllegalArgumentException fault =
        assertThrows(IllegalArgumentException.class, () -> read(lines));
    String expected = folder.resolve("a.ann") + message;
    assertTrue(String.valueOf(fault.getMessage()).startsWith(expected), fault.getMessage());
  }

  @Test
  void aCollectionIsCompleteOrAbsentAndNeverOverwritten() throws IOException {
    GoldArticle gold = GoldArticle.named("01-");
    try (ClaimsBrat.Folder brat = ClaimsBrat.folder(folder)) {
      brat.write(gold.article(), gold.claims());
      brat.abandon();
    }
    try (Stream<Path> left = Files.list(Objects.requireNonNull(folder.getParent()))) {
      assertEquals(List.of(), left.toList());
    }
    try (ClaimsBrat.Folder brat = ClaimsBrat.folder(folder)) {
      brat.write(gold.article().withId("../a b/\u00E9.txt"), gold.claims());
      brat.write(gold.article().withId("../a_b/\u00E8.txt"), gold.claims());
    }
    assertEquals(
        List.of("__a_b_-2.ann", "__a_b_.ann"),
        files(".ann").stream().map(file -> String.valueOf(file.getFileName())).toList());
    assertThrows(UncheckedIOException.class, () -> ClaimsBrat.folder(folder));
    assertEquals(2, ClaimsBrat.read(folder).size());
  }
}
