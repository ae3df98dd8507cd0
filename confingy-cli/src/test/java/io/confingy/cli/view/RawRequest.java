package io.confingy.cli.view;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request, byte for byte as it is said. */
final class RawRequest {

  private final int port;
  private final String line;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private String body = "";

  RawRequest(int port, String line) {
    this.port = port;
    this.line = line;
    headers.put("Host", "127.0.0.1:" + port);
    headers.put("Connection", "close");
  }

  /** A request that the page itself would make. */
  static RawRequest call(ViewServer server, String call) {
    return new RawRequest(server.port(), "POST /call/" + call + " HTTP/1.1")
        .header("Origin", "http://127.0.0.1:" + server.port())
        .header("Content-Type", "application/json")
        .header(Gate.TOKEN_HEADER, token(server))
        .body("{}");
  }

  static String token(ViewServer server) {
    return server.address().substring(server.address().indexOf('=') + 1);
  }

  RawRequest header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  RawRequest without(String name) {
    headers.remove(name);
    return this;
  }

  RawRequest body(String text) {
    body = text;
    return header("Content-Length", Integer.toString(text.getBytes(StandardCharsets.UTF_8).length));
  }

  /** Sends it, and returns all that comes back. */
  String send() throws IOException {
    StringBuilder text = new StringBuilder(line).append("\r\n");
    headers.forEach((name, value) -> text.append(name).append(": ").append(value).append("\r\n"));
    return exchange(port, text + "\r\n" + body);
  }

  static String exchange(int port, String text) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      return readAll(socket.getInputStream());
    }
  }

  static String readAll(InputStream in) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try {
      in.transferTo(all);
    } catch (SocketException e) {
      // The server has cut the connection, and with it what is left.
      all.writeBytes(new byte[0]);
    }
    return all.toString(StandardCharsets.UTF_8);
  }
}
