package io.confingy.examples.concepts;

import java.util.List;

/**
 * Holds objects of which only their interface is declared.
 *
 * @param jobs what runs
 */
public record Cluster(List<Job> jobs) {

  /** Something that runs; anyone may implement it. */
  public interface Job {}

  /**
   * A record that no declaration names.
   *
   * @param command what to run
   */
  public record Shell(String command) implements Job {}
}
