package io.confingy.processor;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * Gets at the source text of a class, where the compiler gives it out.
 *
 * <p>{@code Elements.getFileObjectOf} exists from JDK 18 on and under every compiler; javac 17 has
 * {@code Trees}, unless a build tool wraps the environment.
 */
final class SourceTexts {

  private final ProcessingEnvironment environment;
  private final Optional<Method> fileObjectOf;

  SourceTexts(ProcessingEnvironment environment) {
    this.environment = environment;
    this.fileObjectOf = fileObjectOf();
  }

  private static Optional<Method> fileObjectOf() {
    try {
      return Optional.of(Elements.class.getMethod("getFileObjectOf", Element.class));
    } catch (NoSuchMethodException before18) {
      return Optional.empty();
    }
  }

  /** Returns the whole text of the file that declares a class, or nothing where it is not known. */
  Optional<String> of(TypeElement type) {
    try {
      JavaFileObject file =
          fileObjectOf.isPresent() ? byElements(fileObjectOf.get(), type) : byTrees(type);
      return file != null && file.getKind() == JavaFileObject.Kind.SOURCE
          ? Optional.of(file.getCharContent(true).toString())
          : Optional.empty();
    } catch (IOException | ReflectiveOperationException | RuntimeException | LinkageError unknown) {
      // Each is how some compiler or build tool says that it has no source for us.
      return Optional.empty();
    }
  }

  private @Nullable JavaFileObject byElements(Method method, TypeElement type)
      throws ReflectiveOperationException {
    return (JavaFileObject) method.invoke(environment.getElementUtils(), type);
  }

  private @Nullable JavaFileObject byTrees(TypeElement type) {
    TreePath path = Trees.instance(environment).getPath(type);
    return path == null ? null : path.getCompilationUnit().getSourceFile();
  }
}
