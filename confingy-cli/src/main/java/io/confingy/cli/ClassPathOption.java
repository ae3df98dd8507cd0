package io.confingy.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says where the user's classes are. */
final class ClassPathOption {

  @Option(
      names = {"--classpath", "-cp"},
      paramLabel = "CP",
      required = true,
      description =
          "Where your classes are: folders and jars, separated as for `java`; `lib/*` is all jars"
              + " in a folder. What is on it is run with your rights.")
  private @Nullable String classpath;

  UserClasses load() {
    return UserClasses.of(classpath == null ? List.of() : ClassPath.entries(classpath));
  }
}
