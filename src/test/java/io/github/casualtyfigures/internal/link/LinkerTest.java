package io.github.casualtyfigures.internal.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.casualtyfigures.Specs;
import io.github.casualtyfigures.claim.Amount;
import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.claim.Scope;
import io.github.casualtyfigures.claim.Source;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.internal.annotate.Annotator;
import io.github.casualtyfigures.internal.annotate.CoreNlpAnalyser;
import io.github.casualtyfigures.lexicon.Lexicon;
import io.github.casualtyfigures.lexicon.Lexicons;
import io.github.casualtyfigures.lexicon.Row;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class LinkerTest {

  private static Annotator annotator;
  private static Linker linker;

  @BeforeAll
  static void load() {
    Lexicons lexicons = Lexicons.builtIn();
    annotator = new Annotator(CoreNlpAnalyser.load(), lexicons);
    linker = new Linker(lexicons);
  }

  @TestFactory
  Stream<DynamicTest> links() {
    return Specs.tests(
        "links.tsv",
        row -> {
          String links = row.find("links");
          Set<String> wanted = links == null ? Set.of() : Set.of(links.split(" "));
          assertEquals(new TreeSet<>(wanted), links(claims(row.get("text"))));
        });
  }

  private static List<Claim> claims(String marked) {
    return new MarkedText(marked).link(annotator, linker);
  }

  private static Set<String> links(List<Claim> claims) {
    Set<String> links = new TreeSet<>();
    for (Claim claim : claims) {
      add(links, claim, "<", claim.links().whole());
      add(links, claim, "=", claim.links().repeats());
      Amount resolved = claim.links().resolved();
      add(links, claim, ":", resolved == null ? null : resolved.value());
      People people = claim.figure().people();
      if (people != null && people.inferred()) {
        add(links, claim, "~", people.span().text());
      }
      Source source = claim.attribution().source();
      if (source != null && source.inherited()) {
        links.add(claim.id() + "^");
      }
      if (claim.attribution().status() == Status.SUPERSEDED) {
        links.add(claim.id() + "!");
      }
    }
    return links;
  }

  private static void add(Set<String> links, Claim claim, String mark, @Nullable Object value) {
    if (value != null) {
      links.add(claim.id() + mark + value);
    }
  }

  @Test
  void everyLinkingWordStandsInItsExample() {
    for (Row row : Lexicons.builtIn().rows(Lexicon.LINKS)) {
      String example = " " + row.get("example").toLowerCase(Locale.ROOT) + " ";
      assertTrue(
          example.matches(".*\\W" + Pattern.quote(row.get("phrase")) + "\\W.*"), row.origin());
    }
  }

  private static @Nullable String scope(String marked) {
    List<Claim> claims = claims(marked);
    Scope scope = claims.get(claims.size() - 1).setting().scope();
    return scope == null ? null : scope.kind() + " " + scope.span().text();
  }

  @Test
  void anEarlierEventIsNamedByTheWordsThatLeadToIt() {
    assertEquals(
        "INCIDENT revenge for",
        scope("[Nine farmers]K died in a raid in revenge for the killing of [two herders]K."));
    assertEquals(
        "INCIDENT following",
        scope("[Nine men]K died in riots following the slaying of [an officer]K."));
    assertEquals(
        "INCIDENT a day after",
        scope("Gunmen killed [five men]K a day after [six women]K were killed."));
    assertEquals(
        "INCIDENT reprisal for",
        scope("[A mayor]K died in reprisal for a raid that left [two girls]K dead."));
    assertEquals(
        "INCIDENT hours after a raid killed four",
        scope("Rebels shot [nine men]K dead, hours after a raid killed [four guards]K."));
    assertEquals(
        "INCIDENT day since",
        scope("[Four]K died on Sunday, the deadliest day since [58 people]K died in May."));
  }

  @Test
  void theEventToldOfIsNoEarlierOne() {
    assertNull(scope("In revenge for a theft, gunmen killed [two herders]K."));
    assertNull(scope("Police searched for gunmen after killing [two herders]K."));
    assertNull(scope("The army struck in response to raids, killing [nine men]K."));
    assertNull(scope("The ship sank following a fire, and [two sailors]K died."));
    assertNull(scope("Rebels struck a day after the visit and killed [nine men]K."));
    assertEquals(
        "INCIDENT Hours after",
        scope("Hours after the raid a bomb killed [two guards]K in the town."));
  }

  @Test
  void anEventToldOfInTheSentenceBeforeIsAnother() {
    assertEquals(
        "INCIDENT Hours later",
        scope("Gunmen killed [nine men]K. Hours later a bomb went off. The blast killed [two]K."));
    assertNull(scope("Gunmen killed [nine men]K. A bomb went off. The blast killed [two]K."));
  }

  @Test
  void whoAlsoDiedIsAddedToThoseOfSentencesBefore() {
    assertEquals(
        "INCREMENT also", scope("[A baker]K was shot dead. The gunmen also killed [a woman]K."));
    assertEquals(
        "INCREMENT also",
        scope("[Four men]K were shot. Shells also hit homes in the port, killing [two women]K."));
    assertNull(
        scope(
            "[Four men]K were shot. In the port, which shells also hit on Monday at noon, [two women]K died."));
    assertNull(scope("[Two bakers]K were shot dead while also [a woman]K was hit."));
  }

  @Test
  void aShareResolvesExactly() {
    Claim share =
        claims("They took [over 5,000 casualties]C. [About one-third]K of the casualties died.")
            .get(1);
    assertEquals(new Amount(1667L, null, null), share.links().resolved());
  }

  @Test
  void aShareOfAnExactWholeKeepsItsOwnBound() {
    Claim share = claims("It lost [nearly half]C of the [11,000 troops]T.").get(0);
    assertEquals(new Amount(5500L, null, 5500L), share.links().resolved());
  }

  @Test
  void theSpanOfAClaimHoldsTheAdjoiningPeople() {
    assertEquals(
        "1,400 Ukrainian soldiers",
        claims("It killed [1,400 Ukrainian soldiers]K.").get(0).span().text());
  }

  @Test
  void theSpanOfAClaimIsTheQuantityWhereNothingAdjoins() {
    assertEquals("35", claims("The toll rose to [35]K.").get(0).span().text());
  }
}
