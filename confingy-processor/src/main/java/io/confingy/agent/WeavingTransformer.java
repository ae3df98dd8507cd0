package io.confingy.agent;

import io.confingy.weaver.Maker;
import io.confingy.weaver.Weaver;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Weaves a tracked class that is about to be loaded, if its compiler has not. */
final class WeavingTransformer implements ClassFileTransformer {

  private static final String TRACK = "Lio/confingy/annotations/Track;";

  private final PrintStream notes;
  private final AtomicBoolean isNoted = new AtomicBoolean();

  /**
   * Makes a transformer.
   *
   * @param notes where it says, once, that a class could not be woven
   */
  WeavingTransformer(PrintStream notes) {
    this.notes = notes;
  }

  @Override
  public byte @Nullable [] transform(
      @Nullable Module module,
      @Nullable ClassLoader loader,
      @Nullable String name,
      @Nullable Class<?> redefined,
      @Nullable ProtectionDomain domain,
      byte[] classFile) {
    // A class that is there already can get no field.
    if (loader == null || name == null || redefined != null) {
      return null;
    }
    try {
      if (!Weaver.mentions(classFile, TRACK) || Weaver.isWoven(classFile)) {
        return null;
      }
      return woven(loader, classFile);
    } catch (IOException | RuntimeException | LinkageError e) {
      note(name, e);
      return null;
    }
  }

  private static byte @Nullable [] woven(ClassLoader loader, byte[] classFile) throws IOException {
    TrackedClassFile tracked = TrackedClassFile.of(classFile);
    Optional<byte[]> companion = read(loader, tracked.companion() + ".class");
    if (companion.isEmpty()) {
      return null;
    }
    Optional<Maker> maker = CompanionFile.maker(companion.get(), tracked.name());
    if (maker.isEmpty()) {
      return null;
    }
    byte[] woven = Weaver.weave(classFile, tracked.mayBeSerializable(), maker.get());
    return woven == classFile ? null : woven;
  }

  private static Optional<byte[]> read(ClassLoader loader, String name) throws IOException {
    try (InputStream in = loader.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }

  private void note(String name, Throwable reason) {
    if (isNoted.compareAndSet(false, true)) {
      notes.println(
          "Confingy: `"
              + name.replace('/', '.')
              + "` is loaded as it is, so that its objects are recorded only if they are made through"
              + " its companion. The reason is: "
              + reason);
    }
  }
}
