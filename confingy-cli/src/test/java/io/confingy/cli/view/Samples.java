package io.confingy.cli.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Documents to look at. */
final class Samples {

  private Samples() {}

  static String text(String name) {
    try (InputStream in = Samples.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Opened opened(String name) {
    return Opened.of(name, text(name));
  }

  /** A tree of about so many objects, each with a few scalars, under lists of ten. */
  static String large(int objects) {
    StringBuilder json = new StringBuilder("{\"_confingy_version\":1,\"_confingy_value\":[");
    for (int i = 0; i < objects; i++) {
      json.append(i == 0 ? "" : i % 10 == 0 ? "],[" : ",").append(i == 0 ? "[" : "");
      json.append("{\"_confingy_class\":\"Layer\",\"_confingy_module\":\"com.acme\",")
          .append("\"_confingy_init\":{\"units\":")
          .append(i)
          .append(",\"rate\":0.5,\"name\":\"layer ")
          .append(i)
          .append("\"}}");
    }
    return json.append("]]}").toString();
  }
}
