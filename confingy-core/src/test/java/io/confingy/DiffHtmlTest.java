package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page that shows the changes in a browser. */
class DiffHtmlTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "diff");

  /** All that comes from a document. */
  private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)([^>]*)>");

  @Test
  void thePageOfTwoRuns() throws IOException {
    ConfigDiff diff = Confingy.diff(read("before.json"), read("after.json"));

    assertThat(diff.toHtml()).isEqualTo(read("page.html"));
  }

  @Test
  void thePageOfNoChangesSaysSo() {
    assertThat(Confingy.diff("1", "1").toHtml()).contains("<p>No changes.</p>");
  }

  @Test
  void whatIsCountedInTheSingularIsSo() {
    assertThat(Confingy.diff("1", "2").toHtml())
        .contains("<p class=\"quiet\">1 change</p>")
        .contains("~</span>1 changed</li>");
  }

  /** Whoever sends a document decides on names and values. */
  @Test
  void nothingOfADocumentIsMarkup() {
    String hostile =
        "</code></td><script>alert(1)</script><img src=x onerror=alert(1)> \\\" ' & javascript:x";
    String before =
        """
        {"%1$s": 1, "o": {"_confingy_class": "%1$s", "_confingy_module": "%1$s",
         "_confingy_init": {"%1$s": "%1$s"}}}"""
            .formatted(hostile);
    String after = before.replace("\": 1", "\": 2").replace("\": \"<", "\": \"more <");
    ConfigDiff diff =
        Confingy.diff(before, after.replace("}}}", ", \"n\": \"" + hostile + "\"}}}"));

    String page = diff.toHtml();

    assertThat(diff.isEmpty()).isFalse();
    assertThat(page)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&quot; ", "&amp; javascript");
    assertThat(TAG.matcher(page).results().map(tag -> tag.group(2)))
        .doesNotContain("script", "img", "a", "link", "iframe", "object")
        .contains("table", "code");
    assertThat(TAG.matcher(page).results().map(tag -> tag.group(3)))
        .noneMatch(attributes -> attributes.matches("(?s).*\\b(on[a-z]+|src|href|style)=.*"));
  }

  @Test
  void nothingOfADocumentControlsTheText() {
    String before = "{\"a\u202eb\": \"x\u2066\", \"c\": 1}";
    String after = "{\"a\u202eb\": \"\\u0007y\u202e\", \"c\": \"\\ud800\"}";

    assertThat(Confingy.diff(before, after).toHtml()).matches("[\\x20-\\x7e\n]*").contains("u202e");
  }

  @Test
  void thePageAllowsItsStyleAndNothingElse() {
    assertThat(Confingy.diff("1", "2").toHtml())
        .contains("content=\"default-src 'none'; style-src 'sha256-")
        .contains("'; base-uri 'none'; form-action 'none'\"")
        .doesNotContain("unsafe", "http:", "https:", "url(", "@import");
  }

  private static String read(String file) throws IOException {
    return Files.readString(FOLDER.resolve(file));
  }
}
