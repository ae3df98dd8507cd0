package io.confingy.cli.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confingy.Limit;
import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The server over bare sockets: what it gives its page, and that it gives nobody else anything. */
@Timeout(60)
class ViewServerTest {

  private static ViewServer server;

  @BeforeAll
  static void start() throws IOException {
    Library library = new Library();
    library.add("run-1.json", Samples.text("run-1.json"));
    server = ViewServer.start(0, new Calls(library, List.of(0)));
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @Test
  void thePageIsGivenToWhoKnowsTheToken() throws IOException {
    String answer = page("/?token=" + RawRequest.token(server)).send();

    assertThat(answer)
        .startsWith("HTTP/1.1 200 OK")
        .contains("Content-type: text/html; charset=utf-8", "<svg id=\"graph\"")
        .containsIgnoringCase("X-Content-Type-Options: nosniff")
        .containsIgnoringCase("Referrer-Policy: no-referrer")
        .containsIgnoringCase("Cache-Control: no-store")
        .doesNotContainIgnoringCase("Access-Control-Allow");
    assertThat(answer.lines().filter(line -> line.startsWith("Content-security-policy")).findAny())
        .hasValueSatisfying(
            policy ->
                assertThat(policy)
                    .contains("default-src 'none'; script-src 'sha256-")
                    .contains("connect-src 'self'; frame-ancestors 'none'")
                    .doesNotContain("unsafe", "*", "http"));
  }

  @Test
  void withoutTheTokenThereIsNoPage() throws IOException {
    for (String path : List.of("/", "/?token=", "/?token=AAAA", "/?x=1&token=AAAA")) {
      assertThat(page(path).send())
          .as(path)
          .startsWith("HTTP/1.1 403")
          .endsWith("Open the whole address that `confingy viz` printed: it ends in a token.\n")
          .doesNotContain("<html");
    }
  }

  @Test
  void aCallIsAnswered() throws IOException {
    assertThat(RawRequest.call(server, "library").send())
        .startsWith("HTTP/1.1 200 OK")
        .contains("Content-type: application/json")
        .contains("\"name\":\"run-1.json\"");
    assertThat(RawRequest.call(server, "open?0").send()).contains("\"Experiment\"");
  }

  @Test
  void aCallWithoutTheTokenIsRefused() throws IOException {
    assertThat(RawRequest.call(server, "library").without(Gate.TOKEN_HEADER).send())
        .startsWith("HTTP/1.1 403");
    assertThat(RawRequest.call(server, "library").header(Gate.TOKEN_HEADER, "guess").send())
        .startsWith("HTTP/1.1 403")
        .doesNotContain("run-1.json");
  }

  @Test
  void anotherHostIsRefused() throws IOException {
    for (String host :
        List.of(
            "evil.example:" + server.port(),
            "127.0.0.1.evil.example:" + server.port(),
            "127.0.0.1",
            "localhost:1",
            "")) {
      assertThat(page("/?token=" + RawRequest.token(server)).header("Host", host).send())
          .as(host)
          .startsWith("HTTP/1.1 403")
          .contains("This server goes by another name.");
      assertThat(RawRequest.call(server, "library").header("Host", host).send())
          .as(host)
          .startsWith("HTTP/1.1 403");
    }
    assertThat(page("/?token=" + RawRequest.token(server)).without("Host").send())
        .doesNotContain("200 OK");
  }

  @Test
  void twoHostsAreRefused() throws IOException {
    String own = "127.0.0.1:" + server.port();
    String request =
        "GET /?token=%s HTTP/1.1\r\nHost: %s\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
            .formatted(RawRequest.token(server), own);

    assertThat(RawRequest.exchange(server.port(), request)).startsWith("HTTP/1.1 403");
  }

  @Test
  void localhostIsTheSameMachine() throws IOException {
    String localhost = "localhost:" + server.port();

    assertThat(page("/?token=" + RawRequest.token(server)).header("Host", localhost).send())
        .startsWith("HTTP/1.1 200 OK");
  }

  @Test
  void anotherOriginIsRefused() throws IOException {
    for (String origin :
        List.of(
            "http://evil.example",
            "null",
            "http://127.0.0.1",
            "https://127.0.0.1:" + server.port(),
            "http://localhost:" + server.port())) {
      assertThat(RawRequest.call(server, "library").header("Origin", origin).send())
          .as(origin)
          .startsWith("HTTP/1.1 403")
          .contains("This server answers its own page only.");
    }
    assertThat(RawRequest.call(server, "library").without("Origin").send())
        .startsWith("HTTP/1.1 403");
  }

  @Test
  void aPreflightGetsNothing() throws IOException {
    String answer =
        new RawRequest(server.port(), "OPTIONS /call/library HTTP/1.1")
            .header("Origin", "http://evil.example")
            .header("Access-Control-Request-Method", "POST")
            .send();

    assertThat(answer).startsWith("HTTP/1.1 403").doesNotContainIgnoringCase("Access-Control");
  }

  @Test
  void onlyJsonIsTaken() throws IOException {
    for (String type : List.of("text/plain", "application/x-www-form-urlencoded", "json")) {
      assertThat(RawRequest.call(server, "library").header("Content-Type", type).send())
          .as(type)
          .startsWith("HTTP/1.1 415");
    }
    assertThat(RawRequest.call(server, "library").without("Content-Type").send())
        .startsWith("HTTP/1.1 415");
  }

  @Test
  void otherMethodsAreRefused() throws IOException {
    for (String method : List.of("GET", "PUT", "DELETE", "HEAD", "TRACE", "FOO")) {
      String answer =
          new RawRequest(server.port(), method + " /call/library HTTP/1.1")
              .header("Origin", "http://127.0.0.1:" + server.port())
              .header(Gate.TOKEN_HEADER, RawRequest.token(server))
              .send();
      assertThat(answer).as(method).startsWith("HTTP/1.1 405");
    }
  }

  @Test
  void thereAreNoFiles() throws IOException {
    for (String path :
        List.of(
            "/etc/passwd",
            "/../../../../etc/passwd",
            "/%2e%2e/%2e%2e/etc/passwd",
            "/..%2f..%2fetc%2fpasswd",
            "/view.js",
            "//etc/passwd",
            "/call/../library",
            "/call")) {
      String answer = page(path + "?token=" + RawRequest.token(server)).send();
      assertThat(answer).as(path).doesNotContain("200 OK", "root:");
    }
    assertThat(RawRequest.call(server, "../../etc/passwd").send()).startsWith("HTTP/1.1 404");
    assertThat(RawRequest.call(server, "open?../0").send()).startsWith("HTTP/1.1 404");
  }

  @Test
  void whatIsNoRequestIsRefused() throws IOException {
    for (String request :
        List.of(
            "\r\n\r\n",
            "GET\r\n\r\n",
            "GET / HTTP/1.1\r\nbad header\r\n\r\n",
            "GET http://[/ HTTP/1.1\r\n\r\n",
            "\u0000\u0001\r\n\r\n")) {
      assertThat(RawRequest.exchange(server.port(), request)).doesNotContain("200 OK");
    }
    assertThat(RawRequest.call(server, "library").send()).startsWith("HTTP/1.1 200 OK");
  }

  @Test
  void aBodyThatSaysItIsTooLargeIsNotRead() throws IOException {
    long tooMuch = Limit.DOCUMENT_SIZE.defaultValue() + 1;

    String answer =
        RawRequest.call(server, "add?name=x.json")
            .header("Content-Length", Long.toString(tooMuch))
            .send();

    assertThat(answer)
        .startsWith("HTTP/1.1 413")
        .contains("larger than " + (tooMuch - 1) + " bytes");
  }

  @Test
  void aBodyThatDoesNotSayItIsTooLargeIsReadNoFurtherThanThat() throws IOException {
    String head =
        "POST /call/add?name=x HTTP/1.1\r\nHost: 127.0.0.1:%1$d\r\nOrigin: http://127.0.0.1:%1$d\r\n"
                .formatted(server.port())
            + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n"
            + "%s: %s\r\n\r\n".formatted(Gate.TOKEN_HEADER, RawRequest.token(server));
    byte[] chunk =
        ("100000\r\n" + " ".repeat(0x100000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      int sent = 0;
      try {
        for (; sent < 200; sent++) {
          socket.getOutputStream().write(chunk);
        }
      } catch (IOException e) {
        assertThat(sent).isGreaterThanOrEqualTo(60);
      }
      assertThat(sent).isLessThan(200);
    }
    assertThat(RawRequest.call(server, "library").send()).doesNotContain("\"name\":\"x\"");
  }

  @Test
  void slowClientsAreCutOffAndKeepNobodyWaiting() throws IOException {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 40; i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.getOutputStream().write("GET / HTTP/1.1\r\nHos".getBytes(StandardCharsets.US_ASCII));
        slow.add(socket);
      }
      slow.get(0).setSoTimeout(90_000);
      assertThat(RawRequest.readAll(slow.get(0).getInputStream())).isEmpty();
      assertThat(RawRequest.call(server, "library").send()).startsWith("HTTP/1.1 200 OK");
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void aDocumentIsAddedAndOneThatIsNoneIsNot() throws IOException {
    assertThat(RawRequest.call(server, "add?name=new%20one.json").body("{\"a\":1}").send())
        .startsWith("HTTP/1.1 200 OK")
        .contains("{\"added\":");
    assertThat(RawRequest.call(server, "add?name=x").body("{\"a\":").send())
        .startsWith("HTTP/1.1 422")
        .contains("{\"error\":\"");
    assertThat(RawRequest.call(server, "add?name=x").body("{\"_confingy_what\":1}").send())
        .startsWith("HTTP/1.1 422");
    assertThat(RawRequest.call(server, "library").send()).contains("new one.json");
  }

  @Test
  void aDocumentThatIsNotThereIsNotOpened() throws IOException {
    for (String query : List.of("", "?", "?99", "?-1", "?0,0,0", "?x", "?0%2c1", "?99999999999")) {
      assertThat(RawRequest.call(server, "open" + query).send())
          .as(query)
          .containsPattern("HTTP/1.1 40[04]");
    }
  }

  @Test
  void itIsOnTheLoopbackAddressOnly() throws IOException {
    for (NetworkInterface each : NetworkInterface.networkInterfaces().toList()) {
      for (InetAddress address : each.inetAddresses().toList()) {
        if (!address.isLoopbackAddress()) {
          assertThatThrownBy(() -> new Socket(address, server.port()).close())
              .as(address.toString())
              .isInstanceOf(ConnectException.class);
        }
      }
    }
  }

  @Test
  void aTakenPortIsSaid() {
    assertThatThrownBy(() -> ViewServer.start(server.port(), new Calls(new Library(), List.of())))
        .isInstanceOf(BindException.class);
  }

  @Test
  void eachServerHasATokenOfItsOwn() throws IOException {
    ViewServer other = ViewServer.start(0, new Calls(new Library(), List.of()));
    try {
      assertThat(RawRequest.token(other)).hasSize(32).isNotEqualTo(RawRequest.token(server));
    } finally {
      other.stop();
    }
  }

  private static RawRequest page(String path) {
    return new RawRequest(server.port(), "GET " + path + " HTTP/1.1");
  }
}
