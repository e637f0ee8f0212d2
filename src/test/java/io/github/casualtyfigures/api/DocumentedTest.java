package io.github.casualtyfigures.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every public type and member of the API says in its Javadoc what it is. */
final class DocumentedTest {

  private static final Path SOURCES = Path.of("src/main/java/io/github/casualtyfigures");

  @Test
  void everyPublicTypeAndMemberIsDocumented() throws IOException {
    List<File> files;
    try (Stream<Path> all = Files.walk(SOURCES)) {
      files =
          all.filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.startsWith(SOURCES.resolve("internal")))
              .map(Path::toFile)
              .toList();
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromFiles(files));
      Bare bare = new Bare(DocTrees.instance(task));
      for (CompilationUnitTree unit : task.parse()) {
        bare.scan(new TreePath(unit), null);
      }
      assertTrue(bare.read > 300, bare.read + " types and members");
      assertEquals(List.of(), bare.found);
    }
  }

  /** Collects what has no comment. */
  private static final class Bare extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final DocTrees docs;
    private final List<String> found = new ArrayList<>();
    private int read;

    private Bare(DocTrees docs) {
      this.docs = docs;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
      boolean inherited = inInterface();
      if (!inherited && !isPublic(type.getModifiers())) {
        return null;
      }
      check(type.getSimpleName().toString());
      return super.visitClass(type, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      boolean override =
          method.getModifiers().getAnnotations().stream()
              .anyMatch(annotation -> annotation.toString().startsWith("@Override"));
      boolean constructor = method.getReturnType() == null;
      boolean ofRecord = parent().getKind() == Tree.Kind.RECORD && constructor;
      if (!override && !ofRecord && (inInterface() || isPublic(method.getModifiers()))) {
        check(method.getName().toString());
      }
      return null;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree field, @Nullable Void nothing) {
      boolean member = parent() instanceof ClassTree;
      if (member && isPublic(field.getModifiers())) {
        check(field.getName().toString());
      }
      return null;
    }

    private Tree parent() {
      return getCurrentPath().getParentPath().getLeaf();
    }

    private boolean inInterface() {
      return parent().getKind() == Tree.Kind.INTERFACE;
    }

    private static boolean isPublic(ModifiersTree modifiers) {
      return modifiers.getFlags().contains(Modifier.PUBLIC)
          || modifiers.getFlags().contains(Modifier.PROTECTED);
    }

    private void check(String name) {
      read++;
      String comment = docs.getDocComment(getCurrentPath());
      if (comment == null || comment.isBlank()) {
        String file = getCurrentPath().getCompilationUnit().getSourceFile().getName();
        found.add(file + ": " + name);
      }
    }
  }
}
