package io.confingy.cli.view;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.confingy.Limit;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Serves the page and its data, to this machine only. */
final class ViewServer {

  /** Only the address of the machine itself, whatever it is called. */
  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  /** Seconds for a request to come, and for an answer to go; a client that is slower is cut off. */
  private static final Map<String, String> TIMES =
      Map.of(
          "sun.net.httpserver.maxReqTime", "30",
          "sun.net.httpserver.maxRspTime", "60",
          "sun.net.httpserver.idleInterval", "30",
          "sun.net.httpserver.maxReqHeaders", "50",
          "jdk.httpserver.maxConnections", "100");

  private static final int MOST_REQUESTS = 32;
  private static final String CALLS = "/call/";

  private final HttpServer server;
  private final ExecutorService workers;
  private final Gate gate;
  private final Calls calls;

  private ViewServer(HttpServer server, Calls calls) {
    this.server = server;
    this.calls = calls;
    this.gate = new Gate(server.getAddress().getPort());
    this.workers =
        new ThreadPoolExecutor(
            0, MOST_REQUESTS, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), ViewServer::worker);
  }

  private static Thread worker(Runnable task) {
    Thread thread = new Thread(task, "confingy-viz");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Starts a server.
   *
   * @param port the port, or 0 for any that is free
   * @throws java.net.BindException if the port is taken
   */
  static ViewServer start(int port, Calls calls) throws IOException {
    // Read once, when the class of the server is loaded.
    TIMES.forEach((name, value) -> System.setProperty(name, System.getProperty(name, value)));
    InetAddress loopback = InetAddress.getByAddress("localhost", LOOPBACK);
    HttpServer http = HttpServer.create(new InetSocketAddress(loopback, port), 0);
    ViewServer server = new ViewServer(http, calls);
    http.setExecutor(server.workers);
    http.createContext("/", server::handle);
    http.start();
    return server;
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** Returns the address to open, with the token. */
  String address() {
    return "http://127.0.0.1:" + port() + "/?token=" + gate.token();
  }

  /** Stops at once. */
  void stop() {
    server.stop(0);
    workers.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      try {
        answer(exchange);
      } catch (RuntimeException e) {
        send(exchange, "application/json", Calls.trouble(500, "The server failed: " + e));
      }
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getRawPath();
    if ("/".equals(path)) {
      givePage(exchange);
    } else if (path != null && path.startsWith(CALLS)) {
      call(exchange, path.substring(CALLS.length()));
    } else {
      refuse(exchange, new Gate.Refusal(404, "There is nothing here."));
    }
  }

  private void givePage(HttpExchange exchange) throws IOException {
    Gate.Refusal refusal = gate.refusePage(exchange);
    if (refusal != null) {
      refuse(exchange, refusal);
      return;
    }
    exchange.getResponseHeaders().set("Content-Security-Policy", Page.servedPolicy());
    send(exchange, "text/html; charset=utf-8", Calls.Answer.ofText(200, Page.served()));
  }

  private void call(HttpExchange exchange, String call) throws IOException {
    Gate.Refusal refusal = gate.refuseCall(exchange);
    if (refusal != null) {
      refuse(exchange, refusal);
    } else if (announced(exchange) > Limit.DOCUMENT_SIZE.defaultValue()) {
      send(exchange, "application/json", Calls.tooLarge());
    } else {
      Calls.Answer answer =
          calls.answer(call, exchange.getRequestURI().getRawQuery(), exchange.getRequestBody());
      send(
          exchange,
          "application/json",
          answer == null ? Calls.trouble(404, "There is no such call.") : answer);
    }
  }

  private static long announced(HttpExchange exchange) {
    String length = exchange.getRequestHeaders().getFirst("Content-Length");
    // The server itself refuses what is no number.
    return length == null ? 0 : Long.parseLong(length.trim());
  }

  private static void refuse(HttpExchange exchange, Gate.Refusal refusal) throws IOException {
    send(
        exchange,
        "text/plain; charset=utf-8",
        Calls.Answer.ofText(refusal.status(), refusal.sentence() + "\n"));
  }

  private static void send(HttpExchange exchange, String type, Calls.Answer answer)
      throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type);
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    if (answer.status() != 200) {
      // What was not read of the request is not waited for.
      headers.set("Connection", "close");
    }
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(answer.status(), head ? -1 : answer.body().size());
    if (!head) {
      OutputStream body = exchange.getResponseBody();
      answer.body().writeTo(body);
      // To close it waits for what is left of the request, and JDK 25 does so before it sends.
      body.flush();
    }
  }
}
