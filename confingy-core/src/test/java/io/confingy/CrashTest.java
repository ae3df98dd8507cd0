package io.confingy;

import static io.confingy.Messages.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.confingy.internal.file.Storage;
import io.confingy.internal.problem.ProblemException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens while a file is saved: it is the old one or the new one, and whole. */
class CrashTest {

  private static final int KILLS = 8;

  @TempDir private Path directory;

  @Test
  void aKilledProcessLeavesTheOldFileOrTheNewOne() throws Exception {
    Path file = directory.resolve("config.json");
    Random random = new Random(1);
    for (int i = 0; i < KILLS; i++) {
      Process child = ChildJvm.start(SavesForEver.class, file.toString());
      ChildJvm.awaitLine(child);
      Thread.sleep(random.nextInt(60));
      child.destroyForcibly().waitFor();

      assertThat(Saved.isWhole(Confingy.load(file, List.class))).isTrue();
    }

    Confingy.save("the next one", file);

    assertThat(files()).as("nothing is left").containsExactly(file);
  }

  @Test
  void whatAKilledProcessLeftIsDeletedByTheNextSave() throws IOException {
    Path file = directory.resolve("config.json");
    Path left = Files.writeString(directory.resolve(temporaryOf("config.json")), "[1, 2");
    Path other = Files.createFile(directory.resolve(temporaryOf("other.json")));
    Path notOurs = Files.createFile(directory.resolve(".config.json.backup.tmp"));
    Path folder = Files.createDirectory(directory.resolve(temporaryOf("config.json")));

    Confingy.save(1, file);

    assertThat(left).doesNotExist();
    assertThat(files()).containsExactlyInAnyOrder(file, other, notOurs, folder);
  }

  @Test
  void whatAnotherProcessStillWritesIsNotDeleted() throws Exception {
    Path file = directory.resolve("config.json");
    Path written = directory.resolve(temporaryOf("config.json"));
    Process child = ChildJvm.start(Locks.class, written.toString());
    ChildJvm.awaitLine(child);

    Confingy.save(1, file);
    assertThat(files()).containsExactlyInAnyOrder(file, written);

    child.destroyForcibly().waitFor();
    Confingy.save(2, file);
    assertThat(files()).containsExactly(file);
  }

  @Test
  void whatAnotherClassLoaderStillWritesIsNotDeleted() throws IOException {
    Path file = directory.resolve("config.json");
    Path written = directory.resolve(temporaryOf("config.json"));
    try (FileChannel channel = Locks.open(written);
        FileLock lock = channel.lock()) {
      Confingy.save(1, file);

      assertThat(lock.isValid()).isTrue();
      assertThat(files()).containsExactlyInAnyOrder(file, written);
    }
  }

  @Test
  void severalThreadsAndProcessesSaveTheSameFile() throws Exception {
    Path file = directory.resolve("config.json");
    Callable<String> process =
        () ->
            ChildJvm.run(
                "java",
                List.of(
                    "-cp",
                    System.getProperty("java.class.path"),
                    SavesOften.class.getName(),
                    file.toString()));
    Callable<String> thread = () -> SavesOften.save(file);
    ExecutorService threads = Executors.newCachedThreadPool();
    try {
      for (Future<String> each : threads.invokeAll(List.of(process, process, thread, thread))) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }

    assertThat(Saved.isWhole(Confingy.load(file, List.class))).isTrue();
    assertThat(files()).containsExactly(file);
  }

  @Test
  void anInterruptedThreadLeavesTheOldFileAndStaysInterrupted() throws IOException {
    Path file = directory.resolve("config.json");
    Confingy.save("old", file);

    Thread.currentThread().interrupt();
    assertFails(
        StorageException.class,
        () -> Confingy.save("new", file),
        """
        The configuration could not be saved to `%s`; what was there is unchanged.
          found:    the thread was interrupted
          expected: a file in a directory that exists, may be written to and has room
        """
            .formatted(file));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(Confingy.load(file, String.class)).isEqualTo("old");
    assertThat(files()).containsExactly(file);
  }

  @Test
  void aThreadInterruptedAtAnyMomentKnowsWhichFileIsThere() throws Exception {
    Path file = directory.resolve("config.json");
    Random random = new Random(1);
    Confingy.save(0, file);
    for (int i = 1; i <= 200; i++) {
      int number = i;
      Interrupted saver = new Interrupted(() -> Confingy.save(number, file));
      saver.start();
      Thread.sleep(0, random.nextInt(999_999));
      saver.interrupt();
      saver.join();

      boolean saved =
          saver.failure == null || saver.failure.startsWith("The configuration was saved");
      int there = Confingy.load(file, Integer.class);
      assertThat(there).as(String.valueOf(saver.failure)).isEqualTo(saved ? number : there);
      assertThat(there == number).as(String.valueOf(saver.failure)).isEqualTo(saved);
      assertThat(saver.stillInterrupted).isTrue();
      assertThat(files()).containsExactly(file);
    }
  }

  @Test
  void aDirectoryThatCannotBeBroughtToDisk() {
    Path file = directory.resolve("config.json");

    assertThatThrownBy(
            () ->
                Storage.replace(
                    file,
                    out -> out.write('1'),
                    each -> {
                      throw new IOException("Input/output error");
                    }))
        .isInstanceOf(ProblemException.class)
        .hasMessage(
            """
            The configuration was saved to `%s`, but may be lost with the power: its directory was not brought to disk.
              found:    java.io.IOException: Input/output error
              expected: a directory that can be brought to disk
              to do:    save it once more\
            """
                .formatted(file));

    assertThat(Confingy.load(file, Integer.class)).isEqualTo(1);
  }

  /** A limit on the size of files stops a write halfway, as a full disk does, for any user. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aDiskThatIsFullHalfway() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no shell to set a limit");
    Path file = directory.resolve("config.json");
    Confingy.save("old", file);
    String java =
        String.join(
            "' '",
            ChildJvm.tool("java"),
            "-XX:-UsePerfData",
            "-cp",
            System.getProperty("java.class.path"),
            SavesTooMuch.class.getName(),
            file.toString());

    String output = ChildJvm.run(List.of("/bin/sh", "-c", "ulimit -f 64 && '" + java + "'"));

    assertThat(output)
        .startsWith(
            "The configuration could not be saved to `" + file + "`; what was there is unchanged.")
        .contains("File too large");
    assertThat(Confingy.load(file, String.class)).isEqualTo("old");
    assertThat(files()).containsExactly(file);
  }

  private static String temporaryOf(String name) {
    return "." + name + "." + UUID.randomUUID() + ".tmp";
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.toList();
    }
  }

  private static final class Interrupted extends Thread {
    private @Nullable String failure;
    private boolean stillInterrupted;

    Interrupted(Runnable work) {
      super(work);
    }

    @Override
    public void run() {
      try {
        super.run();
      } catch (StorageException e) {
        failure = e.getMessage();
      }
      while (!isInterrupted() && failure == null) {
        Thread.onSpinWait();
      }
      stillInterrupted = isInterrupted();
    }
  }

  /** Configurations that tell whether something of them is missing. */
  private static final class Saved {

    static List<Object> of(int number) {
      List<Object> config = new ArrayList<>();
      int size = number * 7919 % 3_000;
      for (int i = 0; i < size; i++) {
        config.add(number);
      }
      config.add(size);
      return config;
    }

    static boolean isWhole(List<?> config) {
      int size = config.size() - 1;
      return config.get(size).equals(size)
          && config.subList(0, size).stream().distinct().count() <= 1;
    }
  }

  static final class SavesForEver {
    public static void main(String[] arguments) {
      Path file = Path.of(arguments[0]);
      for (int i = 0; ; i++) {
        Confingy.save(Saved.of(i), file);
        if (i == 0) {
          System.out.println("The first is there.");
        }
      }
    }
  }

  static final class SavesOften {
    public static void main(String[] arguments) {
      save(Path.of(arguments[0]));
    }

    static String save(Path file) {
      for (int i = 0; i < 100; i++) {
        Confingy.save(Saved.of(i), file);
      }
      return "";
    }
  }

  static final class SavesTooMuch {
    public static void main(String[] arguments) {
      try {
        Confingy.save("x".repeat(1_000_000), Path.of(arguments[0]));
      } catch (StorageException e) {
        System.out.println(e.getMessage());
      }
    }
  }

  static final class Locks {
    static FileChannel open(Path file) throws IOException {
      return FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
    }

    public static void main(String[] arguments) throws Exception {
      try (FileChannel channel = open(Path.of(arguments[0]));
          FileLock lock = channel.lock()) {
        System.out.println(lock);
        Thread.sleep(600_000);
      }
    }
  }
}
