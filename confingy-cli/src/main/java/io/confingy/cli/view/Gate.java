package io.confingy.cli.view;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets in only the page that this very server gave to somebody who knows its token. */
final class Gate {

  /** The header in which the page sends the token. */
  static final String TOKEN_HEADER = "X-Confingy-Token";

  private static final int TOKEN_BYTES = 24;

  private final String token = newToken();
  private final Set<String> hosts;

  Gate(int port) {
    hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
  }

  /**
   * Why a request is refused.
   *
   * @param status the status of the answer
   * @param sentence what to say
   */
  record Refusal(int status, String sentence) {}

  private static String newToken() {
    byte[] bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  String token() {
    return token;
  }

  /** Returns why the page itself is not given, or null if it is. */
  @Nullable Refusal refusePage(HttpExchange exchange) {
    Refusal refusal = refuseStranger(exchange, false);
    if (refusal != null) {
      return refusal;
    }
    if (!exchange.getRequestMethod().equals("GET")) {
      return new Refusal(405, "The page can only be read.");
    }
    return refuseToken(tokenOfQuery(exchange.getRequestURI().getRawQuery()));
  }

  /** Returns why a request of the page is refused, or null if it is not. */
  @Nullable Refusal refuseCall(HttpExchange exchange) {
    Refusal refusal = refuseStranger(exchange, true);
    if (refusal != null) {
      return refusal;
    }
    if (!exchange.getRequestMethod().equals("POST")) {
      return new Refusal(405, "This takes requests with `POST` only.");
    }
    refusal = refuseToken(only(exchange.getRequestHeaders(), TOKEN_HEADER));
    if (refusal != null) {
      return refusal;
    }
    String type = only(exchange.getRequestHeaders(), "Content-Type");
    boolean json =
        type != null
            && Set.of("application/json", "application/json;charset=utf-8")
                .contains(type.toLowerCase(Locale.ROOT).replace(" ", ""));
    return json ? null : new Refusal(415, "This takes `application/json` only.");
  }

  private @Nullable Refusal refuseStranger(HttpExchange exchange, boolean originNeeded) {
    Headers headers = exchange.getRequestHeaders();
    String host = only(headers, "Host");
    if (host == null || !hosts.contains(host.toLowerCase(Locale.ROOT))) {
      return new Refusal(403, "This server goes by another name.");
    }
    String origin = only(headers, "Origin");
    boolean absent = !headers.containsKey("Origin");
    boolean same = origin != null && origin.equals("http://" + host.toLowerCase(Locale.ROOT));
    return same || (absent && !originNeeded)
        ? null
        : new Refusal(403, "This server answers its own page only.");
  }

  private @Nullable Refusal refuseToken(@Nullable String given) {
    boolean right =
        given != null
            && MessageDigest.isEqual(
                given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    return right
        ? null
        : new Refusal(
            403, "Open the whole address that `confingy viz` printed: it ends in a token.");
  }

  private static @Nullable String tokenOfQuery(@Nullable String query) {
    String name = "token=";
    return query != null && query.startsWith(name) ? query.substring(name.length()) : null;
  }

  private static @Nullable String only(Headers headers, String name) {
    List<String> values = headers.get(name);
    return values == null || values.size() != 1 ? null : values.get(0);
  }
}
