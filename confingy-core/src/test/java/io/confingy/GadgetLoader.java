package io.confingy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Has a class of the name of each gadget, and one beside it where its companion would be; and tells
 * which gadgets somebody asked for.
 */
final class GadgetLoader extends ClassLoader {

  private static final int UTF8 = 1;

  /** Some file; that there is one is all that matters. */
  private static final URL FILE =
      Objects.requireNonNull(GadgetTemplates.class.getResource("GadgetTemplates.class"));

  private final Set<String> gadgets;
  private final Class<?> gadget;
  private final Class<?> companion;
  private final Set<String> asked = ConcurrentHashMap.newKeySet();

  GadgetLoader(Set<String> gadgets, Class<?> gadget, Class<?> companion) {
    super(GadgetLoader.class.getClassLoader());
    this.gadgets = gadgets;
    this.gadget = gadget;
    this.companion = companion;
  }

  /** Returns the gadgets that somebody asked for. */
  Set<String> asked() {
    return asked;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (gadgets.contains(name)) {
      asked.add(name);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      if (known != null) {
        return known;
      }
      if (name.startsWith("java.") || !isStandIn(name)) {
        return super.loadClass(name, resolve);
      }
      return standIn(name, gadgets.contains(name) ? gadget : companion);
    }
  }

  @Override
  public @Nullable URL getResource(String name) {
    String type = name.replace('/', '.').replaceFirst("\\.class$", "");
    return isStandIn(type) ? FILE : super.getResource(name);
  }

  private boolean isStandIn(String name) {
    boolean companion = name.startsWith("Lazy", name.lastIndexOf('.') + 1);
    return gadgets.contains(name) || (companion && !name.startsWith("io.confingy."));
  }

  private Class<?> standIn(String name, Class<?> template) {
    String resource = template.getName().replace('.', '/');
    try (InputStream in =
        Objects.requireNonNull(template.getResourceAsStream("/" + resource + ".class"))) {
      byte[] renamed = rename(new DataInputStream(in), resource, name.replace('.', '/'));
      return defineClass(name, renamed, 0, renamed.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Renames a class, in all texts of its constant pool. */
  private static byte[] rename(DataInputStream in, String from, String to) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeLong(in.readLong());
    int constants = in.readUnsignedShort();
    out.writeShort(constants);
    for (int i = 1; i < constants; i++) {
      int tag = in.readUnsignedByte();
      out.writeByte(tag);
      if (tag == UTF8) {
        out.writeUTF(in.readUTF().replace(from, to));
      } else {
        out.write(in.readNBytes(sizeOf(tag)));
        // A long or double counts as two constants.
        i += tag == 5 || tag == 6 ? 1 : 0;
      }
    }
    in.transferTo(out);
    return bytes.toByteArray();
  }

  private static int sizeOf(int tag) {
    return switch (tag) {
      case 5, 6 -> 8;
      case 7, 8, 16, 19, 20 -> 2;
      case 15 -> 3;
      default -> 4;
    };
  }
}
