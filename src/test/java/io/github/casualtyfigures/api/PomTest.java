package io.github.casualtyfigures.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/**
 * The pom holds what Maven Central asks of one (central.sonatype.org/publish/requirements), and the
 * profiles make the files that it asks for.
 */
final class PomTest {

  private static final List<String> REQUIRED =
      List.of(
          "groupId",
          "artifactId",
          "version",
          "name",
          "description",
          "url",
          "licenses/license/name",
          "licenses/license/url",
          "developers/developer/name",
          "developers/developer/url",
          "scm/connection",
          "scm/developerConnection",
          "scm/url");

  private final XPath paths = XPathFactory.newInstance().newXPath();

  private static Document pom() throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(Path.of("pom.xml").toFile());
  }

  private String value(Document pom, String path) throws XPathExpressionException {
    return paths.evaluate(path, pom).strip();
  }

  @Test
  void whatMavenCentralAsksForIsThere() throws Exception {
    Document pom = pom();
    for (String path : REQUIRED) {
      assertFalse(value(pom, "/project/" + path).isEmpty(), path);
    }
    assertEquals("0", value(pom, "count(/project/repositories | /project/parent)"));
  }

  @Test
  void theProfilesMakeSourcesJavadocAndSignatures() throws Exception {
    Document pom = pom();
    String goals = "//profile[id='%s']//plugin[artifactId='%s']//goal";
    assertEquals("jar-no-fork", value(pom, String.format(goals, "release", "maven-source-plugin")));
    assertEquals("jar", value(pom, String.format(goals, "release", "maven-javadoc-plugin")));
    assertEquals("makeBom", value(pom, String.format(goals, "release", "cyclonedx-maven-plugin")));
    assertEquals("sign", value(pom, String.format(goals, "publish", "maven-gpg-plugin")));
    assertEquals("0", value(pom, "count(//profile[id='release']//artifactId[contains(.,'gpg')])"));
  }

  @Test
  void noDependencyIsASnapshot() throws Exception {
    assertEquals("0", value(pom(), "count(//dependency/version[contains(.,'SNAPSHOT')])"));
  }
}
