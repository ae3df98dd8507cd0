package lib;

import java.util.List;

/** A record of which some components are for its own package only. */
public record Measures(int size, Secret secret, List<Secret> secrets, Old old) {

  record Secret(int size) {}

  /**
   * Old.
   *
   * @deprecated as old code is
   */
  @Deprecated
  public record Old(int size) {}
}
