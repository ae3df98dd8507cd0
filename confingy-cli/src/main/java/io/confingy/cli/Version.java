package io.confingy.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Says which version of the command this is. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"confingy " + Objects.requireNonNullElse(version, "(not packaged)")};
  }
}
