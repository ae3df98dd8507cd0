package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.internal.container.ContainerKind;
import io.confingy.internal.container.SortOrder;
import io.confingy.internal.value.BuiltInValue;
import io.confingy.spi.ValueHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code docs/supported-types.md} misses nothing that the code supports. */
class SupportedTypesPageTest {

  /** The rows of tables, by what stands between backticks in the first column. */
  private static Map<String, List<String>> rows = Map.of();

  private static String page = "";

  @BeforeAll
  static void readThePage() throws IOException {
    page = Files.readString(Path.of("..", "docs", "supported-types.md"));
    rows =
        page.lines()
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.substring(2, line.length() - 2))
            .collect(Collectors.groupingBy(row -> row.substring(1, row.indexOf('`', 1))));
  }

  @Test
  void eachValueTypeHasARowWithATextThatItReads() {
    for (ValueHandler<?> handler : BuiltInValue.values()) {
      String type = Names.readable(handler.type());
      assertThat(rows.getOrDefault(type, List.of()))
          .as(type)
          .anySatisfy(row -> assertThat(readAndWritten(handler, text(row))).isEqualTo(text(row)));
    }
  }

  @Test
  void eachFunctionalInterfaceIsInAPackageOrHasAName() {
    for (Class<?> type : FunctionTypes.all()) {
      assertThat(page)
          .containsAnyOf("`" + type.getPackageName() + "`", "`" + Names.readable(type) + "`");
    }
  }

  @Test
  void eachKindOfContainerHasARowWithItsSpelling() {
    for (ContainerKind kind : ContainerKind.values()) {
      String type = Names.readable(kind.type());
      String spelling =
          kind.shape().isPlain()
              ? Map.of(
                      "java.util.List",
                      "an array",
                      "java.util.Set",
                      "a set",
                      "java.util.Map",
                      "an object")
                  .get(type)
              : "`"
                  + Names.simple(kind.type())
                  + "`, a "
                  + kind.shape().form().name().toLowerCase(java.util.Locale.ROOT);
      assertThat(rows.getOrDefault(type, List.of()))
          .as(type)
          .anySatisfy(row -> assertThat(row).contains("| " + spelling));
    }
  }

  @Test
  void noOtherContainersHaveARow() {
    Set<String> kinds =
        java.util.Arrays.stream(ContainerKind.values())
            .map(kind -> Names.readable(kind.type()))
            .collect(Collectors.toSet());
    assertThat(rows.keySet())
        .filteredOn(name -> name.startsWith("java.util."))
        .isSubsetOf(union(kinds, List.of(BuiltInValue.values())));
  }

  @Test
  void eachOrderHasARow() {
    for (SortOrder order : SortOrder.values()) {
      String spelling =
          order.spelling() == null
              ? "nothing"
              : "`\"_confingy_order\": \"" + order.spelling() + "\"`";
      assertThat(page).contains("| " + spelling + " |");
    }
  }

  @Test
  void eachTypeThatADocumentMayNameIsThere() {
    for (Class<?> type : WellKnownTypes.all()) {
      String name = type.isPrimitive() ? type.getName() : Names.readable(type);
      assertThat(page).contains("`" + name + "`");
    }
  }

  private static Set<String> union(Set<String> names, List<ValueHandler<?>> handlers) {
    Set<String> all =
        handlers.stream().map(each -> Names.readable(each.type())).collect(Collectors.toSet());
    all.addAll(names);
    return all;
  }

  /** Returns what stands between backticks in the second column. */
  private static String text(String row) {
    String second = row.substring(row.indexOf(" | ") + 3);
    return second.startsWith("`") ? second.substring(1, second.lastIndexOf('`')) : "";
  }

  private static <T> String readAndWritten(ValueHandler<T> handler, String text) {
    try {
      return handler.write(Objects.requireNonNull(handler.read(text)));
    } catch (RuntimeException e) {
      return e.toString();
    }
  }
}
