package idle;

import io.confingy.Confingy;
import java.nio.file.spi.FileSystemProvider;
import java.util.ServiceLoader;
import java.util.TreeSet;

/** Looks for services of its own, and uses Confingy only when told to. */
public final class Program {

  private Program() {}

  /**
   * Prints the threads that there are.
   *
   * @param arguments a document to print in its readable form, or none
   */
  public static void main(String[] arguments) {
    int providers = 0;
    for (FileSystemProvider each : ServiceLoader.load(FileSystemProvider.class)) {
      providers += each.getScheme().isEmpty() ? 0 : 1;
    }
    for (String each : arguments) {
      Confingy.prettify(each);
    }
    TreeSet<String> threads = new TreeSet<>();
    for (Thread each : Thread.getAllStackTraces().keySet()) {
      threads.add(each.getName());
    }
    System.out.println("threads: " + threads + " providers: " + providers);
  }
}
