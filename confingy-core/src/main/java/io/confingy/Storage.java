package io.confingy;

import io.confingy.internal.problem.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Reads files, and replaces them as a whole or not at all. */
final class Storage {

  private Storage() {}

  static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new StorageException(
          Problem.of("The configuration `" + file + "` could not be read.").found(reason(e)), e);
    }
  }

  /** Writes beside the file, and moves what is complete and on disk into its place. */
  static void replace(Path file, byte[] content) {
    Path target = file.toAbsolutePath();
    Path temporary = null;
    try {
      Path directory = target.getParent();
      if (directory == null) {
        throw new IOException("a root directory is no file");
      }
      temporary = Files.createTempFile(directory, "." + target.getFileName(), ".tmp");
      write(temporary, content);
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
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
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(content);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
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
