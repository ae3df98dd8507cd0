package io.confingy.cli.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser, where the machine has one. */
final class Chromium implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final ChromeDriver driver;
  private final Path downloads;

  private Chromium(ChromeDriver driver, Path downloads) {
    this.driver = driver;
    this.downloads = downloads;
  }

  private static Optional<Path> binary(String... names) {
    return Stream.of(names).map(Path::of).filter(Files::isExecutable).findFirst();
  }

  static boolean isThere() {
    return browser().isPresent() && driverFile().isPresent();
  }

  private static Optional<Path> browser() {
    return binary("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  }

  private static Optional<Path> driverFile() {
    return binary("/usr/bin/chromedriver");
  }

  static Chromium start(Path downloads) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser().orElseThrow().toFile());
    options.addArguments(
        List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--hide-scrollbars",
            "--force-color-profile=srgb",
            // Whatever the page asks for off this machine fails, and is in the log.
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"));
    options.setExperimentalOption(
        "prefs",
        Map.of("download.default_directory", downloads.toString(), "safebrowsing.enabled", false));
    options.setCapability("goog:loggingPrefs", Map.of("performance", "ALL", "browser", "ALL"));
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driverFile().orElseThrow().toFile())
            .usingAnyFreePort()
            .build();
    return new Chromium(new ChromeDriver(service, options), downloads);
  }

  /** Makes the window, without what is around the page, of this size. */
  Chromium size(int width, int height, boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    return this;
  }

  /** Opens an address and waits until it shows a document. */
  void open(String address) {
    driver.get("about:blank");
    driver.get(address);
    await("document.body.dataset.ready !== undefined");
  }

  void go(String address) {
    driver.get(address);
  }

  void await(String condition) {
    new WebDriverWait(driver, PATIENCE)
        .withMessage(() -> condition + " in\n" + text("body"))
        .until(any -> Boolean.TRUE.equals(run("return Boolean(" + condition + ")")));
  }

  Object run(String script, Object... arguments) {
    return Objects.requireNonNullElse(
        ((JavascriptExecutor) driver).executeScript(script, arguments), "nothing");
  }

  String text(String selector) {
    return String.valueOf(run("return document.querySelector(arguments[0]).textContent", selector));
  }

  String attribute(String selector, String name) {
    String script = "return document.querySelector(arguments[0]).getAttribute(arguments[1])";
    return String.valueOf(run(script, selector, name));
  }

  @SuppressWarnings("unchecked") // The script returns a list of strings.
  List<String> texts(String selector) {
    return (List<String>)
        run(
            "return Array.from(document.querySelectorAll(arguments[0]))"
                + ".filter(e => e.getClientRects().length).map(e => e.textContent)",
            selector);
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  void click(String selector) {
    find(selector).click();
  }

  void press(String selector, CharSequence... keys) {
    find(selector).sendKeys(keys);
  }

  String address() {
    return driver.getCurrentUrl();
  }

  /** Returns all that the page wrote to its console, and what was blocked. */
  List<String> console() {
    return driver.manage().logs().get("browser").getAll().stream()
        .map(entry -> entry.getMessage())
        .toList();
  }

  /** Returns the addresses of all requests since it was asked last. */
  List<String> requests() {
    return driver.manage().logs().get("performance").getAll().stream()
        .map(entry -> entry.getMessage())
        .filter(message -> message.contains("Network.requestWillBeSent\""))
        .map(message -> message.replaceAll("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
        .toList();
  }

  /** Lets pages write to the clipboard, or forbids it, and lets them read it. */
  void mayCopy(boolean allowed) {
    driver.executeCdpCommand("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    permit("clipboard-read", true);
    permit("clipboard-write", allowed);
  }

  private void permit(String name, boolean allowed) {
    driver.executeCdpCommand(
        "Browser.setPermission",
        Map.of("permission", Map.of("name", name), "setting", allowed ? "granted" : "denied"));
  }

  /** Returns the text in the clipboard. */
  String clipboard() {
    return String.valueOf(
        driver.executeAsyncScript(
            "const done = arguments[0];"
                + "navigator.clipboard.readText().then(done, e => done('unreadable: ' + e))"));
  }

  /** Waits for a file that the page saves. */
  Path download(String name) {
    Path file = downloads.resolve(name);
    new WebDriverWait(driver, PATIENCE).until(any -> Files.exists(file));
    return file;
  }

  /** Keeps a picture of the window among the results of the tests. */
  void picture(String name) {
    byte[] png = driver.getScreenshotAs(OutputType.BYTES);
    try {
      Path folder = Files.createDirectories(Path.of("target", "screenshots"));
      Files.write(folder.resolve(name + ".png"), png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
