package io.confingy.processor;

import io.confingy.weaver.Weaver;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Finds the class files that the compiler has just written, where it writes to a file system.
 *
 * <p>What a compiler keeps in memory is its own affair and is left alone.
 */
final class ClassFiles {

  private final Filer filer;
  private final Elements elements;

  ClassFiles(Filer filer, Elements elements) {
    this.filer = filer;
    this.elements = elements;
  }

  /**
   * A class file.
   *
   * @param path where it is
   * @param content what is in it
   */
  // Only handed over, never compared.
  @SuppressWarnings("ArrayRecordComponent")
  record Found(Path path, byte[] content) {}

  /** Returns the file of a class, or nothing where it is not in a file. */
  Optional<Found> find(TypeElement type, String binaryName, JavaFileObject source)
      throws IOException {
    String simpleName = binaryName.substring(binaryName.lastIndexOf('.') + 1) + ".class";
    Optional<Path> inOutput = inOutput(type, simpleName);
    if (inOutput.isEmpty()) {
      return Optional.empty();
    }
    Optional<Found> found = read(inOutput.get(), binaryName);
    // Without an output directory, javac writes a class beside its source.
    return found.isPresent() ? found : read(beside(source, simpleName), binaryName);
  }

  private Optional<Path> inOutput(TypeElement type, String simpleName) throws IOException {
    String packageName = elements.getPackageOf(type).getQualifiedName().toString();
    ModuleElement module = elements.getModuleOf(type);
    if (module == null || module.isUnnamed()) {
      return inOutput(packageName, simpleName);
    }
    try {
      return inOutput(module.getQualifiedName() + "/" + packageName, simpleName);
    } catch (FilerException oneModule) {
      // Only a compilation of several modules has an output directory for each.
      return inOutput(packageName, simpleName);
    }
  }

  private Optional<Path> inOutput(String packageName, String simpleName) throws IOException {
    FileObject file = filer.getResource(StandardLocation.CLASS_OUTPUT, packageName, simpleName);
    return Optional.ofNullable(path(file.toUri()));
  }

  private static @Nullable Path beside(JavaFileObject source, String simpleName) {
    Path path = path(source.toUri());
    return path == null ? null : path.resolveSibling(simpleName);
  }

  private static @Nullable Path path(URI uri) {
    return "file".equals(uri.getScheme()) ? Path.of(uri) : null;
  }

  private static Optional<Found> read(@Nullable Path path, String binaryName) throws IOException {
    if (path == null || !Files.isRegularFile(path)) {
      return Optional.empty();
    }
    byte[] content = Files.readAllBytes(path);
    return Weaver.nameOf(content).equals(binaryName)
        ? Optional.of(new Found(path, content))
        : Optional.empty();
  }

  /** Replaces a file as a whole: whatever happens, the old content or the new one is there. */
  static void replace(Path file, byte[] content) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".woven");
    try {
      Files.write(beside, content);
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
