package io.confingy.cli;

import static io.confingy.cli.Ran.CLASSES;
import static io.confingy.cli.Ran.confingy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Source of documents, made by the command, compiled and run. */
class TranspileIT {

  @TempDir Path folder;
  private Path document;

  @BeforeEach
  void document() throws Exception {
    document = folder.resolve("run.json");
    confingy("serialize", "com.acme.Jobs", "--classpath", CLASSES, "--output", document);
  }

  @Test
  void theDocumentAloneIsEnough() throws Exception {
    Path source = folder.resolve("MyConfig.java");

    Ran ran = confingy("transpile", document, "--output", source);

    assertThat(ran).isEqualTo(new Ran(0, "", ""));
    assertThat(source).content().contains("class MyConfig", "LazyModel.create(4, 0.5)");
    assertThat(madeBy(source)).isEqualTo(Files.readString(document));
  }

  @Test
  void withTheClassesItCallsConstructors() throws Exception {
    Path source = folder.resolve("MyConfig.java");

    confingy("transpile", document, "--classpath", CLASSES, "--output", source);

    assertThat(source).content().contains("new Model(4, 0.5)");
    assertThat(madeBy(source)).isEqualTo(Files.readString(document));
  }

  /** Compiles source, runs it, and returns the document of what it makes. */
  private String madeBy(Path source) throws Exception {
    String path = System.getProperty("java.class.path");
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-proc:none", "-cp", path, "-d", folder + "", source.toString());
    assertThat(code).isZero();
    Ran ran =
        confingy(
            "serialize",
            "com.acme.MyConfig::config",
            "--classpath",
            CLASSES + File.pathSeparator + folder);
    assertThat(ran.err()).isEmpty();
    return ran.out();
  }

  @Test
  void anExpression() throws Exception {
    assertThat(confingy("transpile", document, "--style", "expression"))
        .isEqualTo(new Ran(0, "com.acme.LazyModel.create(4, 0.5)\n", ""));
  }

  @Test
  void aSnippet() throws Exception {
    assertThat(confingy("transpile", document, "--style=snippet").out())
        .startsWith("import com.acme.LazyModel;")
        .contains("config = LazyModel.create(4, 0.5);");
  }

  @Test
  void aNameThatNoClassCanHave() throws Exception {
    Ran ran = confingy("transpile", document, "--class", "2fast");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .isEqualTo(
            "confingy: "
                + document
                + ": The class for the configuration cannot have this name; found: `2fast`;"
                + " expected: a name of Java, with or without a package, such as"
                + " `com.acme.MyConfig`\n");
  }

  @Test
  void theInputStaysAsItIs() throws Exception {
    Ran ran = confingy("transpile", document, "--output", document);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("is the input, which stays as it is").hasLineCount(1);
  }
}
