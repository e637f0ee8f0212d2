package io.github.casualtyfigures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Data flows one way through the packages, and CoreNLP stays behind two of them. */
final class ArchitectureTest {

  private static final String ROOT = "io.github.casualtyfigures";

  /** The packages in the order data flows, as the root package's documentation lists them. */
  private static final List<String> PACKAGES =
      List.of(
          "html",
          "claim",
          "lexicon",
          "internal.text",
          "internal.screen",
          "internal.annotate",
          "internal.names",
          "internal.quantity",
          "internal.figure",
          "internal.attribution",
          "internal.setting",
          "internal.link",
          "internal.extract",
          "corenlp",
          "(root)",
          "ledger",
          "verify",
          "write",
          "page",
          "score",
          "spark",
          "cli");

  private static final Set<String> CORENLP_IMPORTERS = Set.of("internal.annotate", "corenlp");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void theDocumentedPackagesAreThoseOfThisTest() throws IOException {
    Path source = Path.of("src/main/java", ROOT.replace('.', '/'), "package-info.java");
    Matcher cell =
        Pattern.compile("<tr><td>(?:\\{@code )?([^<}]+)}?</td>").matcher(Files.readString(source));
    List<String> documented = new ArrayList<>();
    while (cell.find()) {
      documented.add(cell.group(1));
    }
    assertEquals(PACKAGES, documented);
  }

  @Test
  void everyClassStandsInAListedPackage() {
    assertTrue(CLASSES.size() > 50, CLASSES.size() + " classes");
    Set<String> unlisted =
        CLASSES.stream()
            .map(ArchitectureTest::packageOf)
            .filter(name -> !PACKAGES.contains(name))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), unlisted);
  }

  @Test
  void aPackageUsesOnlyThoseBeforeIt() {
    Set<String> backwards = new TreeSet<>();
    for (Dependency dependency : dependencies()) {
      JavaClass target = dependency.getTargetClass();
      if (target.getPackageName().startsWith(ROOT)
          && place(target) > place(dependency.getOriginClass())) {
        backwards.add(dependency.getDescription());
      }
    }
    assertEquals(Set.of(), backwards);
  }

  @Test
  void coreNlpIsKnownToTwoPackages() {
    assertEquals(CORENLP_IMPORTERS, importers("edu.stanford.nlp"));
  }

  /** Programs that embed the library have no Spark. */
  @Test
  void sparkIsKnownToOnePackageThatNoOtherUses() {
    assertEquals(Set.of("spark"), importers("org.apache.spark"));
    assertEquals(Set.of("spark"), importers(ROOT + ".spark"));
  }

  private static Set<String> importers(String library) {
    Set<String> importers = new TreeSet<>();
    for (Dependency dependency : dependencies()) {
      if (dependency.getTargetClass().getPackageName().startsWith(library)) {
        importers.add(packageOf(dependency.getOriginClass()));
      }
    }
    return importers;
  }

  private static List<Dependency> dependencies() {
    return CLASSES.stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream()).toList();
  }

  private static int place(JavaClass type) {
    return PACKAGES.indexOf(packageOf(type));
  }

  private static String packageOf(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(ROOT) ? "(root)" : name.substring(ROOT.length() + 1);
  }
}
