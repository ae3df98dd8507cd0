package io.confingy.internal.file;

import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Reads files, and replaces them as a whole or not at all. */
public final class Storage {

  /** As many links in a row as Linux follows. */
  private static final int MOST_LINKS = 40;

  private Storage() {}

  /**
   * Reads a file or, where it is longer than a limit, enough of it to be beyond.
   *
   * @throws ProblemException if it cannot be read
   */
  public static byte[] read(Path file, long limit) {
    try (InputStream in = open(file)) {
      return in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - Byte.MAX_VALUE));
    } catch (IOException e) {
      throw new ProblemException(notRead(file, e), e);
    }
  }

  /** Says why a file could not be read. */
  public static Problem notRead(Path file, IOException e) {
    return Problem.of("The configuration `" + file + "` could not be read.").found(reason(e));
  }

  /**
   * Opens a file without the channel and the native memory that {@link Files#newInputStream} needs,
   * where there is such a way; why it cannot be opened only that other one says.
   */
  public static InputStream open(Path file) throws IOException {
    if (file.getFileSystem() == FileSystems.getDefault()) {
      try {
        InputStream in = new FileInputStream(file.toFile());
        return file.toFile().isFile() ? in : withoutPosition(in);
      } catch (FileNotFoundException e) {
        return Files.newInputStream(file);
      }
    }
    return Files.newInputStream(file);
  }

  /** A stream of a file asks for its position in order to read all of it; a pipe has none. */
  private static InputStream withoutPosition(InputStream in) {
    return new BufferedInputStream(in);
  }

  /** What is to be in a file. */
  public interface Content {
    /** Writes all of it to a stream. */
    void writeTo(OutputStream out) throws IOException;
  }

  /** Makes what was done in a directory last through a loss of power. */
  public interface Forcing {
    /** Brings a directory to disk. */
    void force(Path directory) throws IOException;
  }

  /**
   * Writes beside the file, and moves what is complete and on disk into its place.
   *
   * <p>A symbolic link is followed. The permissions of a file that is replaced are kept.
   *
   * @throws ProblemException if that fails; it says whether what was there is unchanged
   */
  public static void replace(Path file, Content content) {
    replace(file, content, Storage::force);
  }

  /** Does so with another way to make it last. */
  public static void replace(Path file, Content content, Forcing forcing) {
    Path target = null;
    boolean moved = false;
    try {
      target = target(file);
      try (Temporary temporary = Temporary.beside(target)) {
        temporary.write(content);
        temporary.moveTo(target);
        moved = true;
      }
      forcing.force(target.resolveSibling("."));
    } catch (IOException | UnsupportedOperationException e) {
      throw new ProblemException(moved ? notLasting(file, e) : notSaved(file, e), e);
    }
  }

  private static Problem notSaved(Path file, Exception e) {
    return Problem.of(
            "The configuration could not be saved to `" + file + "`; what was there is unchanged.")
        .found(reason(e))
        .expected("a file in a directory that exists, may be written to and has room");
  }

  private static Problem notLasting(Path file, Exception e) {
    return Problem.of(
            "The configuration was saved to `"
                + file
                + "`, but may be lost with the power: its directory was not brought to disk.")
        .found(reason(e))
        .expected("a directory that can be brought to disk")
        .advice("save it once more");
  }

  /** Returns the file to replace: where links lead, there or not. */
  private static Path target(Path file) throws IOException {
    Path target = file.toAbsolutePath();
    for (int i = 0; Files.isSymbolicLink(target); i++) {
      if (i == MOST_LINKS) {
        throw new FileSystemLoopException(file.toString());
      }
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    if (Files.isDirectory(target)) {
      throw new FileSystemException(file.toString(), null, "a directory");
    }
    if (Files.exists(target)) {
      // A device such as /dev/null would be replaced, too, by whoever may.
      if (!Files.isRegularFile(target)) {
        throw new FileSystemException(file.toString(), null, "something that is no regular file");
      }
      // The directory alone decides whether a file can be replaced; who protects one means it.
      if (!Files.isWritable(target)) {
        throw new AccessDeniedException(file.toString(), null, "a file that may not be written");
      }
    }
    return target;
  }

  /** Only some systems let a directory be opened; on others the file is on disk all the same. */
  private static void force(Path directory) throws IOException {
    FileChannel channel = openDirectory(directory);
    if (channel != null) {
      try (channel) {
        channel.force(true);
      }
    }
  }

  private static @Nullable FileChannel openDirectory(Path directory) {
    try {
      return FileChannel.open(directory, StandardOpenOption.READ);
    } catch (IOException | UnsupportedOperationException e) {
      return null;
    }
  }

  private static String reason(Exception e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or directory";
    }
    if (e instanceof ClosedByInterruptException) {
      return "the thread was interrupted";
    }
    if (e instanceof FileSystemLoopException) {
      return "symbolic links that lead in a circle";
    }
    if (e instanceof FileSystemException problem && problem.getReason() != null) {
      return problem.getReason();
    }
    return e instanceof AccessDeniedException ? "permission denied" : e.toString();
  }
}
