package io.github.casualtyfigures.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Nothing is taken out of the API by accident. The file holds what programs may use since the last
 * release; what is new may come and go until the next. Where a break is meant, it raises the first
 * number of the version, and {@code mvn test -Dtest=ApiTest -Dapi.update=true} writes the file
 * anew, as it is to be done at every release.
 */
final class ApiTest {

  private static final String ROOT = "io.github.casualtyfigures";
  private static final Path FILE = Path.of("src/test/api/public-api.txt");
  private static final String HEAD =
      "# The public and protected members outside of internal packages, as ApiTest writes them.\n";

  @Test
  void nothingIsRemovedOrChanged() throws IOException {
    Set<String> now = members();
    assertTrue(now.size() > 200, now.size() + " members");
    if (Boolean.getBoolean("api.update")) {
      Files.writeString(FILE, HEAD + String.join("\n", now) + "\n");
    }
    Set<String> gone =
        Files.readString(FILE)
            .lines()
            .filter(line -> !line.startsWith("#"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(gone.size() > 200, gone.size() + " members in " + FILE);
    gone.removeAll(now);
    assertEquals(Set.of(), gone, "if that is meant: mvn test -Dtest=ApiTest -Dapi.update=true");
  }

  private static Set<String> members() {
    Set<String> members = new TreeSet<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT)) {
      if (!type.getPackageName().startsWith(ROOT + ".internal")) {
        Class<?> reflected = type.reflect();
        if (open(reflected)) {
          add(members, reflected);
        }
      }
    }
    return members;
  }

  /** Whether programs can name it: it and what it stands in are public. */
  private static boolean open(Class<?> type) {
    Class<?> outer = type.getDeclaringClass();
    return Modifier.isPublic(type.getModifiers())
        && !type.isAnonymousClass()
        && (outer == null || open(outer));
  }

  private static void add(Set<String> members, Class<?> type) {
    members.add(type.toGenericString() + parents(type));
    for (Field field : type.getDeclaredFields()) {
      if (visible(field)) {
        members.add(line(type, field.getGenericType() + " " + field.getName(), field));
      }
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (visible(constructor)) {
        members.add(line(type, "new" + parameters(constructor), constructor));
      }
    }
    for (Method method : type.getDeclaredMethods()) {
      if (visible(method)) {
        String result = method.getGenericReturnType().getTypeName();
        members.add(line(type, result + " " + method.getName() + parameters(method), method));
      }
    }
  }

  private static String parents(Class<?> type) {
    Set<String> parents = new TreeSet<>();
    if (type.getGenericSuperclass() != null && type.getSuperclass() != Object.class) {
      parents.add(type.getGenericSuperclass().getTypeName());
    }
    Arrays.stream(type.getGenericInterfaces()).map(Type::getTypeName).forEach(parents::add);
    return parents.isEmpty() ? "" : " : " + String.join(", ", parents);
  }

  private static boolean visible(Member member) {
    int modifiers = member.getModifiers();
    return !member.isSynthetic()
        && (Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers));
  }

  private static String line(Class<?> type, String signature, Member member) {
    int kept = Modifier.PUBLIC | Modifier.PROTECTED | Modifier.STATIC | Modifier.ABSTRACT;
    return type.getName() + "#" + Modifier.toString(member.getModifiers() & kept) + " " + signature;
  }

  private static String parameters(Executable executable) {
    String types =
        Arrays.stream(executable.getGenericParameterTypes())
            .map(Type::getTypeName)
            .collect(Collectors.joining(", ", "(", ")"));
    String thrown =
        Arrays.stream(executable.getGenericExceptionTypes())
            .map(Type::getTypeName)
            .collect(Collectors.joining(", "));
    return thrown.isEmpty() ? types : types + " throws " + thrown;
  }
}
