package io.confingy.agent;

import java.lang.instrument.Instrumentation;
import org.jspecify.annotations.Nullable;

/**
 * Weaves tracked classes as they are loaded: {@code java -javaagent:confingy-processor.jar ...}.
 *
 * <p>It is for classes that were compiled where the processor could not weave them. Those that are
 * woven, and those that are not tracked, are left as they are.
 */
public final class ConfingyAgent {

  private ConfingyAgent() {}

  /**
   * Called by the JVM before {@code main}.
   *
   * @param arguments none are known
   * @param instrumentation gives each class to be loaded
   */
  public static void premain(@Nullable String arguments, Instrumentation instrumentation) {
    instrumentation.addTransformer(new WeavingTransformer(System.err));
  }

  /**
   * Called by the JVM when it is told to load the agent while it runs; classes that are loaded
   * already stay as they are.
   *
   * @param arguments none are known
   * @param instrumentation gives each class to be loaded
   */
  public static void agentmain(@Nullable String arguments, Instrumentation instrumentation) {
    premain(arguments, instrumentation);
  }
}
