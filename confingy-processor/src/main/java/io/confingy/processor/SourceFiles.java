package io.confingy.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** Writes generated types to source files. */
final class SourceFiles {

  private static final String LANG_IMPORT = "import java.lang.";

  private final Filer filer;
  private final Elements elements;

  SourceFiles(Filer filer, Elements elements) {
    this.filer = filer;
    this.elements = elements;
  }

  /** Writes one recipe, or says why not. */
  Optional<Report> write(TrackedClass model) {
    return write(
        model.origin(),
        Declarations.readable(model.element()),
        model.recipeType(),
        RecipeWriter.write(model));
  }

  /** Writes the exports of one class, or says why not. */
  Optional<Report> write(ExportingClass model) {
    return write(
        model.element(),
        Declarations.readable(model.element()),
        model.exportsType(),
        ExportsWriter.write(model));
  }

  private Optional<Report> write(Element element, String name, ClassName type, TypeSpec source) {
    String text = text(type.packageName(), source);
    try (Writer writer = filer.createSourceFile(type.reflectionName(), element).openWriter()) {
      writer.write(text);
      return Optional.empty();
    } catch (FilerException taken) {
      String reason = "a type of that name exists already";
      return Optional.of(Report.at(element, Message.NAME_TAKEN, name, type.simpleName(), reason));
    } catch (IOException e) {
      String problem = Optional.ofNullable(e.getMessage()).orElse(e.toString());
      return Optional.of(Report.at(element, Message.CANNOT_WRITE, name, problem));
    }
  }

  /** Writes the class at a former name, or says why not. */
  Optional<Report> write(FormerType model) {
    String name = Declarations.readable(model.element());
    String text = text(model.former().packageName(), FormerTypeWriter.write(model));
    try (Writer writer =
        filer.createSourceFile(model.leader().reflectionName(), model.element()).openWriter()) {
      writer.write(text);
      return Optional.empty();
    } catch (FilerException taken) {
      String reason = "a type of the name `" + model.leader().canonicalName() + "` exists";
      return Optional.of(
          Report.at(
              model.element(),
              Message.FORMER_NAME_TAKEN,
              name,
              model.former().canonicalName(),
              reason));
    } catch (IOException e) {
      String problem = Optional.ofNullable(e.getMessage()).orElse(e.toString());
      return Optional.of(Report.at(model.element(), Message.CANNOT_WRITE, name, problem));
    }
  }

  private String text(String packageName, TypeSpec source) {
    String text = JavaFile.builder(packageName, source).indent("  ").build().toString();
    return Layout.tidy(text, line -> !line.startsWith(LANG_IMPORT) || hides(packageName, line));
  }

  /** A class of the user's package hides one of {@code java.lang}, unless that is imported. */
  private boolean hides(String packageName, String langImport) {
    String simpleName = langImport.substring(LANG_IMPORT.length(), langImport.length() - 1);
    String name = packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    return simpleName.contains(".") || elements.getTypeElement(name) != null;
  }
}
