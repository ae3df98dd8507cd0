package io.confingy.cli.view;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.confingy.Confingy;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The page in a real browser. Its screenshots are in {@code target/screenshots}. */
class BrowserTest {

  @TempDir private static Path folder;
  private static Chromium browser;
  private @Nullable ViewServer server;

  @BeforeAll
  static void start() {
    assumeTrue(
        Chromium.isThere(), "Left out: there is no Chromium with its driver on this machine.");
    browser = Chromium.start(folder);
  }

  @AfterAll
  static void end() {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void stop() {
    if (server != null) {
      server.stop();
    }
  }

  private String serve(String... names) throws IOException {
    Library library = new Library();
    List<Integer> numbers = new ArrayList<>();
    for (String name : names) {
      numbers.add(library.add(name, Samples.text(name)));
    }
    return serve(new Calls(library, numbers));
  }

  private String serve(Calls calls) throws IOException {
    ViewServer started = ViewServer.start(0, calls);
    server = started;
    return started.address();
  }

  @Test
  void oneConfigurationIsShown() throws IOException {
    browser.size(1440, 900, false).open(serve("run-1.json"));

    assertThat(browser.texts("#graph .title"))
        .containsExactly(
            "Experiment",
            "Trainer",
            "Transformer",
            "Tokenizer",
            "Adam",
            "Cosine",
            "list",
            "TextFiles",
            "TextFiles");
    assertThat(browser.texts("#graph .k-lazy .title")).containsExactly("Transformer", "Adam");
    assertThat(browser.text("#graph .k-lazy .sub")).isEqualTo("lazy · #4f1c9a2");
    assertThat(browser.text("#graph .k-lazy title"))
        .isEqualTo(
            "com.acme.models.Transformer\nsource hash 4f1c9a20d7b84e6f8a3b5c6d7e8f9012\n"
                + "$.trainer.model");
    assertThat(browser.texts("#graph .edge-label"))
        .contains("trainer", "model", "optimizer", "[0]", "tokenizer");
    assertThat(browser.texts("#outline .row")).contains("lowercasetrue");
    browser.picture("one-1440-light");
  }

  @Test
  void aSharedObjectIsOneCardWithAnEdgeFromEachPlace() throws IOException {
    browser.size(1440, 900, false).open(serve("run-1.json"));

    assertThat(browser.texts("#graph .title")).containsOnlyOnce("Tokenizer");
    assertThat(browser.texts("#graph .edge-label")).filteredOn("tokenizer"::equals).hasSize(3);
    assertThat(browser.texts("#outline .row"))
        .filteredOn(row -> row.contains("see $.trainer.model.tokenizer"))
        .hasSize(2);
  }

  @Test
  void itIsReadableInTheDarkAndInANarrowWindow() throws IOException {
    String address = serve("run-1.json");
    browser.size(1440, 900, true).open(address);
    browser.picture("one-1440-dark");
    browser.size(800, 900, false).open(address);
    browser.picture("one-800-light");
    browser.size(800, 900, true).open(address);
    browser.picture("one-800-dark");

    assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
    assertThat(browser.run("return getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(20, 24, 30)");
  }

  @Test
  void collapsedPartsSayWhatIsInThemAndAClickExpandsThem() throws IOException {
    browser.size(1440, 900, false).open(serve("run-1.json"));
    assertThat(browser.text("#graph [data-line='b0.3'] .value title"))
        .isEqualTo("\n2 items · [\"nlp\", \"small\"]");

    browser.click("#graph [data-line='b0.3']");

    assertThat(browser.texts("#graph .k-set .label")).containsExactly("[0]", "[1]");
    assertThat(browser.attribute("#graph [data-line='b0.3']", "aria-expanded")).isEqualTo("true");

    browser.click("#graph [data-line='b0.3']");

    assertThat(browser.texts("#graph .k-set .label")).isEmpty();
  }

  @Test
  void whatIsLookedForIsFoundByPathClassAndValue() throws IOException {
    browser.size(1440, 900, false).open(serve("run-1.json"));

    search("$.trainer.optimizer.beta1", "beta1 = 0.9");
    assertThat(selected()).isEqualTo("$.trainer.optimizer.beta1");
    search("cosine", "Cosine (tracked)");
    assertThat(selected()).isEqualTo("$.trainer.schedule");
    search("32000", "vocabulary = 32000");
    assertThat(selected()).isEqualTo("$.trainer.model.tokenizer.vocabulary");
    search("nlp", "[0] = \"nlp\"");
    assertThat(browser.texts("#graph .k-set .label")).hasSize(2);
    browser.picture("search-1440-light");

    search("nothing like it", "Nothing found");
  }

  private void search(String text, String firstHit) {
    type(text, firstHit);
    browser.press("#find", Keys.ENTER);
  }

  private void type(String text, String firstHit) {
    browser.run("document.getElementById('find').value = ''");
    browser.press("#find", text);
    browser.await(
        "!document.getElementById('hits').hidden"
            + " && (document.querySelector('#hits li').textContent.startsWith('%s'))"
                .formatted(firstHit));
  }

  @Test
  void whatIsFoundIsThereWhileTheFieldIsAndAClickGoesThere() throws IOException {
    browser.size(1440, 900, false).open(serve("run-1.json"));
    type("cosine", "Cosine (tracked)");

    Object shown =
        browser.run(
            """
            document.activeElement.blur();
            const gone = document.getElementById('hits').hidden;
            document.getElementById('find').focus();
            return new Promise(done => setTimeout(
                () => done(gone && !document.getElementById('hits').hidden), 300));
            """);
    assertThat(shown).isEqualTo(true);
    browser.click("#hits li");

    assertThat(selected()).isEqualTo("$.trainer.schedule");
  }

  private String selected() {
    return browser.text("#details dd");
  }

  @Test
  void theKeyboardIsEnough() throws IOException {
    browser.size(1440, 900, false).open(serve("run-1.json"));
    browser.run("document.getElementById('graph').focus()");

    browser.press("#graph", Keys.ARROW_DOWN, Keys.ARROW_DOWN);
    assertThat(selected()).isEqualTo("$.trainer");
    browser.press("#graph", Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
    assertThat(selected()).isEqualTo("$.trainer.model.layers");
    browser.press("#graph", Keys.ARROW_LEFT);
    assertThat(selected()).isEqualTo("$.trainer.model");
    browser.press("#graph", Keys.ARROW_LEFT);
    assertThat(browser.texts("#graph .title")).doesNotContain("Transformer");
    browser.press("#graph", Keys.ENTER);
    assertThat(browser.texts("#graph .title")).contains("Transformer");
    browser.press("#graph", "/");
    assertThat(browser.run("return document.activeElement.id")).isEqualTo("find");
  }

  @Test
  void outlineAndGraphHaveOneSelection() throws IOException {
    browser.size(1440, 900, false).open(serve("run-1.json"));

    browser.click("#outline [data-line='b2.1']");

    assertThat(selected()).isEqualTo("$.trainer.model.dropout");
    assertThat(browser.texts("#graph .line.selected .label")).containsExactly("dropout");
    assertThat(browser.attribute("#graph", "aria-activedescendant")).isEqualTo("g-b2.1");
  }

  @Test
  void aReloadShowsTheSameAgain() throws IOException {
    browser.size(1440, 900, false).open(serve("run-1.json", "run-2.json"));
    browser.click("#graph [data-line='b0.3']");
    browser.click("#tools button:nth-child(2)");
    String address = browser.address();
    String transform = browser.attribute("#graph .world", "transform");

    browser.run("location.reload()");
    browser.await("document.body.dataset.ready !== undefined");

    assertThat(browser.address()).isEqualTo(address);
    assertThat(browser.texts("#graph .k-set .label")).hasSize(2);
    assertThat(browser.attribute("#graph .world", "transform").substring(0, 14))
        .isEqualTo(transform.substring(0, 14));
  }

  @Test
  void twoConfigurationsAreCompared() throws IOException {
    String address = serve("run-1.json", "run-2.json");
    browser.size(1440, 900, false).open(address);

    assertThat(browser.texts("#counts span"))
        .containsExactly(
            "~ 4 changed",
            "+ 3 added",
            "~ 1 class changed",
            "− 4 removed",
            "~ 1 became lazy",
            "↷ 1 moved",
            "∤ 1 no longer shared",
            "~ 1 code changed");
    assertThat(browser.texts("#graph .line.s-removed .label"))
        .containsExactly("beta1", "beta2", "epsilon", "perplexity");
    assertThat(browser.texts("#graph .line.s-added .label")).contains("momentum", "[4]");
    assertThat(browser.texts("#graph .old")).contains("4", "0.001");
    assertThat(browser.texts("#graph .new")).contains("8", "0.01");
    assertThat(browser.texts("#graph .fold")).contains("⋯ 4 unchanged");
    browser.picture("two-1440-light");
    browser.size(1440, 900, true).open(address);
    browser.picture("two-1440-dark");
    browser.size(800, 900, false).open(address);
    browser.picture("two-800-light");
    browser.size(800, 900, true).open(address);
    browser.picture("two-800-dark");
  }

  /** With {@code -Dconfingy.golden=update} they become those of {@code docs/viewing.md}. */
  @Test
  void thePicturesOfTheDocumentation() throws IOException {
    browser.size(1180, 640, false).open(serve("run-1.json", "run-2.json"));
    browser.press("body", "f");
    browser.picture("viewing-two");
    browser.size(1180, 640, false).open(browser.address().replaceAll("#.*", "#d=0"));
    browser.press("body", "f");
    browser.picture("viewing-one");

    if ("update".equals(System.getProperty("confingy.golden"))) {
      Path images = Files.createDirectories(Path.of("..", "docs", "images"));
      for (String name : List.of("viewing-one.png", "viewing-two.png")) {
        Files.copy(Path.of("target", "screenshots", name), images.resolve(name), REPLACE_EXISTING);
      }
    }
    assertThat(Path.of("..", "docs", "images", "viewing-one.png")).isNotEmptyFile();
    assertThat(Path.of("..", "docs", "images", "viewing-two.png")).isNotEmptyFile();
  }

  @Test
  void fromChangeToChange() throws IOException {
    browser.size(1440, 900, false).open(serve("run-1.json", "run-2.json"));

    browser.press("body", "n");
    assertThat(selected()).isEqualTo("$.name");
    browser.press("body", "nn");
    assertThat(selected()).isEqualTo("$.trainer.model.sizes[4]");
    browser.press("body", "p");
    assertThat(selected()).isEqualTo("$.trainer.model.layers");
    browser.press("body", "ppp");
    assertThat(browser.text("#changes [aria-current] .where")).isEqualTo("$.metrics.perplexity");
    assertThat(browser.texts("#graph .line.selected .label")).containsExactly("perplexity");
  }

  @Test
  void whatIsUnchangedUnfolds() throws IOException {
    browser.size(1440, 900, false).open(serve("run-1.json", "run-2.json"));
    assertThat(browser.texts("#graph .label")).doesNotContain("epochs");

    browser.click("#graph [data-line='b1.fold3']");

    assertThat(browser.texts("#graph .label")).contains("epochs", "loss", "checkpoints", "resume");
  }

  @Test
  void filesAreAddedAndCompared() throws IOException {
    browser.size(1440, 900, false).go(serve(new Calls(new Library(), List.of())));
    browser.await("!document.getElementById('hint').hidden");
    browser.picture("empty-1440-light");
    Path one = Files.writeString(folder.resolve("one.json"), Samples.text("run-1.json"));
    Path two = Files.writeString(folder.resolve("two.json"), Samples.text("run-2.json"));

    browser.press("#pick", one + "\n" + two);
    browser.await("document.body.dataset.ready === 'one.json → two.json'");

    assertThat(browser.texts("#counts span")).contains("~ 4 changed");
  }

  @Test
  void aDroppedFileIsShownAndOneThatIsNoneIsSaid() throws IOException {
    browser.size(1440, 900, false).open(serve("run-1.json"));

    drop("dropped.json", "{\"a\":[1,2]}");
    browser.await("document.body.dataset.ready === 'dropped.json'");
    assertThat(browser.texts("#graph .title")).containsExactly("map");

    drop("broken.json", "{\"a\":");
    browser.await("!document.getElementById('message').hidden");
    assertThat(browser.text("#message")).startsWith("broken.json: ");
    assertThat(browser.texts("#graph .title")).containsExactly("map");
  }

  private static void drop(String name, String text) {
    browser.run(
        "const data = new DataTransfer();"
            + "data.items.add(new File([arguments[1]], arguments[0]));"
            + "for (const kind of ['dragover', 'drop']) window.dispatchEvent("
            + "new DragEvent(kind, {dataTransfer: data, cancelable: true}))",
        name,
        text);
  }

  @Test
  void theGraphIsSavedAsAPicture() throws IOException {
    browser.size(1440, 900, false).open(serve("run-1.json"));

    browser.click("#tools button:nth-child(6)");
    String svg = Files.readString(browser.download("confingy.svg"));
    assertThat(svg).startsWith("<svg").contains(">Trainer<", "--lazy:#0f7f74", ".world .k-lazy");

    browser.click("#tools button:nth-child(7)");
    var png = ImageIO.read(browser.download("confingy.png").toFile());
    assertThat(png.getWidth()).isGreaterThan(1000);
    // The paper, and a card on it.
    assertThat(Integer.toHexString(png.getRGB(2, 2))).isEqualTo("fff6f7f9");
    assertThat(count(png, 0xffffffff)).isGreaterThan(10_000);
  }

  private static int count(BufferedImage image, int colour) {
    int count = 0;
    for (int y = 0; y < image.getHeight(); y += 2) {
      for (int x = 0; x < image.getWidth(); x += 2) {
        count += image.getRGB(x, y) == colour ? 1 : 0;
      }
    }
    return count;
  }

  @Test
  void theListOfChangesIsCopied() throws IOException {
    browser.size(1440, 900, false).open(serve("run-1.json", "run-2.json"));
    browser.mayCopy(true);

    browser.click("button[title='Copy the list of changes']");

    awaitClipboard(
        Confingy.diff(Samples.text("run-1.json"), Samples.text("run-2.json")).toString());
    assertThat(browser.run("return document.getElementById('message').hidden")).isEqualTo(true);
  }

  @Test
  void aPathIsCopied() throws IOException {
    browser.size(1440, 900, false).open(serve("run-1.json", "run-2.json"));
    browser.mayCopy(true);
    browser.press("body", "nnn");

    browser.click("button[title='Copy the path']");

    awaitClipboard("$.trainer.model.sizes[4]");
  }

  private static void awaitClipboard(String text) {
    for (int i = 0; i < 50 && !browser.clipboard().equals(text); i++) {
      browser.run("return new Promise(done => setTimeout(done, 20))");
    }
    assertThat(browser.clipboard()).isEqualTo(text);
  }

  @Test
  void whereNothingMayBeCopiedThePageSaysSo() throws IOException {
    browser.size(1440, 900, false).open(serve("run-1.json", "run-2.json"));
    browser.mayCopy(false);

    browser.click("button[title='Copy the list of changes']");

    browser.await("!document.getElementById('message').hidden");
    assertThat(browser.text("#message")).isEqualTo("The browser does not let this page copy.");
  }

  @Test
  void anExportedPageNeedsNoServer() throws IOException {
    Opened first = Samples.opened("run-1.json");
    Opened second = Samples.opened("run-2.json");
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    ViewJson.write(first, second, Confingy.diff(first.text(), second.text()), json);
    Path file = folder.resolve("report.html");
    Files.writeString(file, Page.exported(json.toString(StandardCharsets.UTF_8)));
    browser.requests();

    browser.size(1440, 900, false).open(file.toUri().toString());

    assertThat(browser.texts("#counts span")).contains("~ 4 changed", "+ 3 added");
    assertThat(browser.texts("#library button")).isEmpty();
    assertThat(browser.requests())
        .allMatch(
            url -> url.startsWith("file:") || url.startsWith("data:") || url.startsWith("about:"));
    assertThat(Files.size(file)).isLessThan(100_000);
    browser.picture("export-1440-light");
  }

  @Test
  void nothingOfAHostilePageRuns() throws IOException {
    browser.console();
    browser.requests();
    browser.size(1440, 900, false).open(serve("hostile.json", "hostile-2.json"));
    browser.click("#tools button:nth-child(4)");
    for (int i = 0; i < 12; i++) {
      browser.press("body", "n");
    }
    browser.press("#find", "<script");
    browser.await("!document.getElementById('hits').hidden");
    browser.picture("hostile-1440-light");

    assertHarmless();
  }

  @Test
  void nothingOfAHostileExportRuns() throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    ViewJson.write(
        Opened.of("</script><script>hacked=1</script>", Samples.text("hostile.json")), json);
    Path file = folder.resolve("hostile.html");
    Files.writeString(file, Page.exported(json.toString(StandardCharsets.UTF_8)));
    browser.console();
    browser.requests();

    browser.open(file.toUri().toString());
    browser.click("#tools button:nth-child(4)");

    assertHarmless();
  }

  private static void assertHarmless() {
    assertThat(browser.run("return window.hacked === undefined && ({}).hacked === undefined"))
        .isEqualTo(true);
    assertThat(browser.run("return document.querySelectorAll('script').length")).isEqualTo(2L);
    assertThat(browser.run("return document.querySelectorAll('img, iframe, a, object').length"))
        .isEqualTo(0L);
    assertThat(browser.console()).isEmpty();
    assertThat(browser.requests())
        .allMatch(url -> url.matches("(http://127\\.0\\.0\\.1:|file:|data:,|about:).*"));
  }

  @Test
  void aLargeConfigurationOpensAtOnceAndPageByPage() throws IOException {
    Library library = new Library();
    library.add("large.json", Samples.large(30_000));
    String address = serve(new Calls(library, List.of(0)));
    browser.size(1440, 900, false).open(address);
    double ready =
        fastest(
            2000,
            () -> {
              browser.go("about:blank");
              browser.go(address);
              browser.await("document.body.dataset.ready !== undefined");
              return "return Number(document.body.dataset.milliseconds)";
            });
    System.out.println("A configuration of 123,000 values is drawn after " + ready + " ms.");

    assertThat(ready).isLessThan(2000);
    assertThat(browser.texts("#graph .card")).hasSizeLessThan(30);
    assertThat(browser.texts("#graph .fold").get(0)).isEqualTo("↓ 25 more of 2,975");
    browser.picture("large-1440-light");

    browser.click("#graph [data-line='b0.more1']");

    assertThat(browser.texts("#graph .fold").get(0)).isEqualTo("↓ 25 more of 2,950");
  }

  @Test
  void expandingAListOfAThousandTakesNoTime() throws IOException {
    StringBuilder json = new StringBuilder("{\"many\":[");
    for (int i = 0; i < 1000; i++) {
      json.append(i == 0 ? "" : ",").append("{\"a\":").append(i).append("}");
    }
    Library library = new Library();
    library.add("many.json", json + "]}");
    browser.size(1440, 900, false).open(serve(new Calls(library, List.of(0))));
    double took =
        fastest(
            100,
            () -> {
              browser.click("#tools button:nth-child(5)");
              return "const start = performance.now();"
                  + "document.querySelector(\"#graph [data-line='b0.0']\")"
                  + ".dispatchEvent(new MouseEvent('click', {bubbles: true}));"
                  + "document.body.getBoundingClientRect();"
                  + "return performance.now() - start";
            });
    System.out.println("A list of 1,000 is expanded in " + took + " ms.");

    assertThat(took).isLessThan(100);
    assertThat(browser.texts("#graph .k-list .label")).hasSize(25);
  }

  /** Measures again where it took too long: the machine may have had other things to do. */
  private static double fastest(double wanted, Supplier<String> measured) {
    double fastest = Double.MAX_VALUE;
    for (int i = 0; i < 8 && fastest >= wanted; i++) {
      fastest = Math.min(fastest, ((Number) browser.run(measured.get())).doubleValue());
    }
    return fastest;
  }
}
