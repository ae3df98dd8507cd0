package io.confingy.internal.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A new file beside another, which takes the other's place once it is complete and on disk.
 *
 * <p>It is locked for as long as somebody writes it. One that is not locked was left by a process
 * that is no more, and is deleted when the next one for the same file is made.
 */
final class Temporary implements Closeable {

  private static final Set<StandardOpenOption> CREATE =
      Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);

  private static final Pattern UNIQUE =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.tmp");

  /** How much of the other file's name is in this one's, which must not be too long. */
  private static final int KNOWN_BY = 20;

  private static final int ATTEMPTS = 10;

  /**
   * The names of those that this process writes. They are not opened a second time to see whether
   * they are locked: on POSIX systems, whoever closes a file gives up all locks of the process on
   * it.
   */
  private static final Set<String> OWN = ConcurrentHashMap.newKeySet();

  private final Path path;
  private final FileChannel channel;
  private final @Nullable Set<PosixFilePermission> permissions;
  private boolean moved;

  private Temporary(
      Path path, FileChannel channel, @Nullable Set<PosixFilePermission> permissions) {
    this.path = path;
    this.channel = channel;
    this.permissions = permissions;
  }

  /** Makes an empty one, with the permissions of the file it is to replace if that is there. */
  static Temporary beside(Path target) throws IOException {
    removeLeftovers(target);
    Set<PosixFilePermission> permissions = permissions(target);
    for (int i = 0; i < ATTEMPTS; i++) {
      Temporary temporary = create(target, permissions);
      if (temporary.lock()) {
        return temporary;
      }
      temporary.close();
    }
    throw new IOException("each temporary file is gone at once");
  }

  private static @Nullable Set<PosixFilePermission> permissions(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    return view == null || !Files.exists(file) ? null : view.readAttributes().permissions();
  }

  /**
   * Gives no more permissions than the last ones from the start, before there is a byte to read.
   */
  private static Temporary create(Path target, @Nullable Set<PosixFilePermission> permissions)
      throws IOException {
    Path path = target.resolveSibling(prefix(target) + UUID.randomUUID() + ".tmp");
    FileAttribute<?>[] attributes =
        permissions == null
            ? new FileAttribute<?>[0]
            : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
    OWN.add(name(path));
    try {
      return new Temporary(path, FileChannel.open(path, CREATE, attributes), permissions);
    } catch (IOException | RuntimeException e) {
      OWN.remove(name(path));
      throw e;
    }
  }

  /**
   * Locks it against {@link #removeLeftovers}, which may have been quicker; returns whether it is
   * still there.
   */
  private boolean lock() {
    try {
      return channel.tryLock() != null && Files.exists(path);
    } catch (OverlappingFileLockException e) {
      return false;
    } catch (IOException e) {
      // A file system without locks: there nobody deletes it either.
      return true;
    }
  }

  /** Fills it, and waits until the disk has it. */
  void write(Storage.Content content) throws IOException {
    if (permissions != null) {
      // Those too that the process usually withholds from a new file.
      Files.setPosixFilePermissions(path, permissions);
    }
    content.writeTo(Channels.newOutputStream(channel));
    channel.force(true);
  }

  /** Puts it in the place of another file, in one step. */
  void moveTo(Path target) throws IOException {
    Files.move(path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    moved = true;
  }

  /** Deletes it if it was not moved. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // What was to be on disk is there.
    }
    try {
      if (!moved) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      // The next one for the file deletes it.
    } finally {
      OWN.remove(name(path));
    }
  }

  private static void removeLeftovers(Path target) {
    try (DirectoryStream<Path> siblings =
        Files.newDirectoryStream(target.resolveSibling("."), each -> isFor(target, each))) {
      siblings.forEach(Temporary::removeIfLeft);
    } catch (IOException | DirectoryIteratorException e) {
      // A directory that cannot be listed may still be written to.
    }
  }

  private static boolean isFor(Path target, Path temporary) {
    String name = name(temporary);
    String prefix = prefix(target);
    return name.startsWith(prefix)
        && UNIQUE.matcher(name).region(prefix.length(), name.length()).matches();
  }

  private static void removeIfLeft(Path path) {
    if (OWN.contains(name(path)) || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (FileChannel channel =
            FileChannel.open(path, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        FileLock lock = channel.tryLock()) {
      if (lock != null) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | OverlappingFileLockException e) {
      // Somebody writes it, or it is not ours to delete.
    }
  }

  private static String prefix(Path target) {
    String name = name(target);
    int length = Math.min(KNOWN_BY, name.codePointCount(0, name.length()));
    return "." + name.substring(0, name.offsetByCodePoints(0, length)) + ".";
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
