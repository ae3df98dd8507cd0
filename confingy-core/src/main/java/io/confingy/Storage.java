package io.confingy;

import io.confingy.internal.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads files, and replaces them as a whole or not at all. */
final class Storage {

  private Storage() {}

  /** Reads a file or, where it is longer than a limit, enough of it to be beyond. */
  static byte[] read(Path file, long limit) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - Byte.MAX_VALUE));
    } catch (IOException e) {
      throw new StorageException(
          Problem.of("The configuration `" + file + "` could not be read.").found(reason(e)), e);
    }
  }

  /**
   * Writes beside the file, and moves what is complete and on disk into its place.
   *
   * <p>A symbolic link is followed. The permissions of a file that is replaced are kept.
   */
  static void replace(Path file, byte[] content) {
    Path temporary = null;
    try {
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      Path directory = target.getParent();
      if (directory == null) {
        throw new IOException("a root directory is no file");
      }
      temporary = directory.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
      write(temporary, content);
      keepPermissions(target, temporary);
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      force(directory);
    } catch (IOException e) {
      delete(temporary);
      throw new StorageException(
          Problem.of(
                  "The configuration could not be saved to `"
                      + file
                      + "`; what was there is unchanged.")
              .found(reason(e))
              .expected("a directory that exists, may be written to and has room"),
          e);
    }
  }

  private static void write(Path file, byte[] content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
      ByteBuffer buffer = ByteBuffer.wrap(content);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView there = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (there != null && Files.exists(from)) {
      there.setPermissions(Files.getPosixFilePermissions(from));
    }
  }

  /**
   * Makes the new name in a directory last; only some systems can, and the file itself is on disk
   * already.
   */
  private static void force(Path directory) {
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // The system does not let a directory be opened or forced.
    }
  }

  private static void delete(@Nullable Path temporary) {
    if (temporary != null) {
      try {
        Files.deleteIfExists(temporary);
      } catch (IOException e) {
        // The first failure is the one to report.
      }
    }
  }

  private static String reason(IOException e) {
    return e instanceof NoSuchFileException ? "no such file or directory" : e.toString();
  }
}
