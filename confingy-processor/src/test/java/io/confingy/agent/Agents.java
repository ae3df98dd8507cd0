package io.confingy.agent;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;

/** Loads classes as a JVM with the agent does. */
public final class Agents {

  private Agents() {}

  /** Returns a loader that has each class transformed by the agent. */
  public static URLClassLoader loader(URL... urls) {
    return new Transforming(urls);
  }

  private static final class Transforming extends URLClassLoader {

    private final WeavingTransformer transformer = new WeavingTransformer(System.err);

    Transforming(URL[] urls) {
      super(urls, ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      String file = name.replace('.', '/');
      try (InputStream in = getResourceAsStream(file + ".class")) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        byte[] content = in.readAllBytes();
        byte[] woven = transformer.transform(null, this, file, null, null, content);
        byte[] result = woven == null ? content : woven;
        return defineClass(name, result, 0, result.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
