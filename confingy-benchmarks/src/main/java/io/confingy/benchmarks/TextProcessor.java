package io.confingy.benchmarks;

import io.confingy.annotations.Track;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Writes sources that are there as text: what any processor costs, however fast it is, that has the
 * same to say.
 */
public final class TextProcessor extends AbstractProcessor {

  /** The option that names the folder with the texts. */
  static final String FOLDER = "texts";

  /** Called by the compiler. */
  public TextProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(Track.class.getName());
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(FOLDER);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (Element type : round.getElementsAnnotatedWith(Track.class)) {
      write(type);
    }
    return false;
  }

  private void write(Element type) {
    String packageName =
        processingEnv.getElementUtils().getPackageOf(type).getQualifiedName().toString();
    String name = packageName + ".Lazy" + type.getSimpleName();
    Path file = Path.of(processingEnv.getOptions().get(FOLDER), name.replace('.', '/') + ".java");
    try (Writer writer = processingEnv.getFiler().createSourceFile(name, type).openWriter()) {
      writer.write(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
