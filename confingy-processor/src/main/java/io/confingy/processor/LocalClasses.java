package io.confingy.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;

/**
 * Finds tracked classes inside of methods, which compilers do not show to processors.
 *
 * <p>Only javac lets us look into methods; under others such a class is passed over.
 */
final class LocalClasses {

  private static final Set<String> IMPORTS =
      Set.of(Declarations.TRACK, Declarations.TRACK.replace(".Track", ".*"));

  private final Optional<Trees> trees;

  LocalClasses(ProcessingEnvironment environment) {
    trees = trees(environment);
  }

  private static Optional<Trees> trees(ProcessingEnvironment environment) {
    try {
      return Optional.of(Trees.instance(environment));
    } catch (IllegalArgumentException | LinkageError notJavac) {
      return Optional.empty();
    }
  }

  /** Reports the tracked classes inside the methods of a type, each at its method. */
  List<Report> check(Element root) {
    if (trees.isEmpty() || !Declarations.isType(root)) {
      return List.of();
    }
    TreePath path = trees.get().getPath(root);
    if (path == null || !mentionsTrack(path.getCompilationUnit())) {
      return List.of();
    }
    Scanner scanner = new Scanner(trees.get());
    scanner.scan(path, root);
    return scanner.reports;
  }

  /** Spares most files the walk. */
  private static boolean mentionsTrack(CompilationUnitTree file) {
    for (ImportTree tree : file.getImports()) {
      if (IMPORTS.contains(tree.getQualifiedIdentifier().toString())) {
        return true;
      }
    }
    return false;
  }

  /** Carries the innermost element that can be reported at. */
  private static final class Scanner extends TreePathScanner<Void, Element> {

    private static final Set<Tree.Kind> MEMBERS_OF =
        EnumSet.of(
            Tree.Kind.COMPILATION_UNIT,
            Tree.Kind.CLASS,
            Tree.Kind.INTERFACE,
            Tree.Kind.ENUM,
            Tree.Kind.RECORD,
            Tree.Kind.ANNOTATION_TYPE);

    private final Trees trees;
    private final List<Report> reports = new ArrayList<>();
    private boolean isLocal;

    Scanner(Trees trees) {
      this.trees = trees;
    }

    @Override
    public Void visitClass(ClassTree tree, Element around) {
      boolean wasLocal = isLocal;
      isLocal |= !MEMBERS_OF.contains(getCurrentPath().getParentPath().getLeaf().getKind());
      if (isLocal && tree.getModifiers().getAnnotations().stream().anyMatch(Scanner::isTrack)) {
        reports.add(Report.at(around, Message.LOCAL_CLASS, tree.getSimpleName().toString()));
      }
      super.visitClass(tree, around);
      isLocal = wasLocal;
      return null;
    }

    @Override
    public Void visitMethod(MethodTree tree, Element around) {
      // To ask for the element of what is local would make javac look into it before its time.
      Element element = isLocal ? around : trees.getElement(getCurrentPath());
      return super.visitMethod(tree, element == null ? around : element);
    }

    private static boolean isTrack(AnnotationTree annotation) {
      return annotation.getAnnotationType().toString().equals("Track");
    }
  }
}
