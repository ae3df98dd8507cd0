package io.confingy.cli.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;

/**
 * The page: one file with its script and its style inside, so that nothing else has to be fetched,
 * and its policy can name both by their hashes.
 */
final class Page {

  private static final String STYLE = resource("view.css");
  private static final String SCRIPT = resource("view.js");
  private static final String SHELL = resource("view.html");

  private Page() {}

  /** Returns the page that asks the server for its data. */
  static String served() {
    return page("", "");
  }

  /** Returns the policy of the page that is served. */
  static String servedPolicy() {
    return policy("connect-src 'self'; frame-ancestors 'none'");
  }

  /** Returns a page that has its data, JSON, inside, and needs no server. */
  static String exported(String json) {
    String policy = policy("connect-src 'none'");
    return page(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">",
        // Nothing in a string of JSON ends the element.
        json.replace("<", "\\u003c"));
  }

  private static String page(String head, String data) {
    StringBuilder page = new StringBuilder();
    int from = 0;
    for (Part part : Part.values()) {
      int at = SHELL.indexOf(part.mark, from);
      page.append(SHELL, from, at);
      page.append(
          switch (part) {
            case HEAD -> head;
            case STYLE -> STYLE;
            case DATA -> data;
            case SCRIPT -> SCRIPT;
          });
      from = at + part.mark.length();
    }
    return page.append(SHELL, from, SHELL.length()).toString();
  }

  private static String policy(String more) {
    return "default-src 'none'; script-src '"
        + hash(SCRIPT)
        + "'; style-src '"
        + hash(STYLE)
        + "'; img-src data: blob:; base-uri 'none'; form-action 'none'; "
        + more;
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = Page.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The command was built without `" + name + "`.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is put into the shell, in the order in which it stands there. */
  private enum Part {
    HEAD,
    STYLE,
    DATA,
    SCRIPT;

    private final String mark = "{{" + name().toLowerCase(Locale.ROOT) + "}}";
  }
}
