package io.confingy.processor;

import com.palantir.javapoet.ClassName;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/**
 * Writes for each class that is not the user's a file that names its recipes, since they are not
 * beside it.
 *
 * <p>There is one file a class, so that each comes from one annotated element, as incremental
 * builds need it.
 */
final class ExternalIndex {

  private static final String FOLDER = "META-INF/confingy/external/";

  private final Filer filer;
  private final Elements elements;

  ExternalIndex(ProcessingEnvironment environment) {
    filer = environment.getFiler();
    elements = environment.getElementUtils();
  }

  /** Writes the file of one class, or says why not. */
  Optional<Report> write(ExternalRequest request, List<ClassName> recipes) {
    String file = FOLDER + elements.getBinaryName(request.type());
    try (Writer writer =
        filer
            .createResource(StandardLocation.CLASS_OUTPUT, "", file, request.origin())
            .openWriter()) {
      for (ClassName recipe : recipes) {
        writer.write(recipe.reflectionName() + "\n");
      }
      return Optional.empty();
    } catch (IOException e) {
      String problem = Optional.ofNullable(e.getMessage()).orElse(e.toString());
      return Optional.of(request.report(Message.CANNOT_WRITE, request.readable(), problem));
    }
  }
}
