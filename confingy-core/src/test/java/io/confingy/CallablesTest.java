package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.Losses.Both;
import io.confingy.Losses.Loss;
import io.confingy.Losses.Made;
import io.confingy.Losses.Named;
import io.confingy.Losses.OfAnything;
import io.confingy.Losses.OfBoth;
import io.confingy.Losses.OfFunction;
import io.confingy.Losses.OfLoss;
import io.confingy.Losses.Offset;
import io.confingy.Losses.Rounding;
import io.confingy.Losses.Scale;
import io.confingy.Losses.Setup;
import io.confingy.function.SerializableDoubleBinaryOperator;
import io.confingy.function.SerializableDoubleFunction;
import io.confingy.function.SerializableDoubleUnaryOperator;
import io.confingy.function.SerializableFunction;
import io.confingy.function.SerializableIntFunction;
import io.confingy.function.SerializableLongFunction;
import io.confingy.function.SerializableSupplier;
import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Method references are fingys: they come back as what they were, and are written as before. */
class CallablesTest {

  private static final SerializableDoubleBinaryOperator SQUARED = Losses::squared;

  @Test
  void aStaticMethod() {
    SerializableDoubleBinaryOperator again = again(SQUARED);

    assertThat(again.applyAsDouble(1, 3)).isEqualTo(4.0);
  }

  @Test
  void theForm() {
    assertThat(Confingy.serialize(SQUARED))
        .isEqualTo(
            """
            {"_confingy_version":1,"_confingy_value":{"_confingy_callable":"function",\
            "_confingy_class":"Losses","_confingy_module":"io.confingy","_confingy_name":"squared",\
            "_confingy_signature":"(double, double)",\
            "_confingy_interface":"io.confingy.function.SerializableDoubleBinaryOperator"}}""");
  }

  @Test
  void theFormOfABoundMethod() {
    SerializableDoubleUnaryOperator bound = LazyLosses_Scale.create(2)::apply;

    assertThat(Confingy.serialize(bound))
        .startsWith(
            """
            {"_confingy_version":1,"_confingy_value":{"_confingy_callable":"method",\
            "_confingy_class":"Losses.Scale","_confingy_module":"io.confingy",\
            "_confingy_method":"apply","_confingy_signature":"(double)",\
            "_confingy_interface":"io.confingy.function.SerializableDoubleUnaryOperator",\
            "_confingy_object":{"_confingy_class":"Losses.Scale","_confingy_module":"io.confingy",\
            "_confingy_init":{"factor":2.0}}}""");
  }

  @Test
  void aMethodThatIsBoundToATrackedObject() {
    SerializableDoubleUnaryOperator bound = LazyLosses_Scale.create(2)::apply;

    assertThat(again(bound).applyAsDouble(4)).isEqualTo(8.0);
  }

  @Test
  void aMethodThatIsBoundToARecordAnEnumConstantOrAnyOtherFingy() {
    SerializableDoubleUnaryOperator offset = new Offset(1)::apply;
    SerializableDoubleUnaryOperator round = Rounding.DOWN::round;
    SerializableFunction<Object, Boolean> contains = List.of(1, 2)::contains;
    SerializableFunction<Long, Integer> compare = Long.valueOf(3)::compareTo;

    assertThat(again(offset).applyAsDouble(4)).isEqualTo(5.0);
    assertThat(again(round).applyAsDouble(1.5)).isEqualTo(1.0);
    ConfingyRuntime confingy =
        Confingy.builder().allow(List.class, "contains").allow(Long.class, "compareTo").build();
    assertThat(again(confingy, contains).apply(2)).isEqualTo(true);
    assertThat(again(confingy, compare).apply(4L)).isEqualTo(-1);
  }

  @Test
  void aMethodThatIsGivenItsObjectWhenItIsCalled() {
    BiFunction<Scale, Double, Double> unbound =
        (BiFunction<Scale, Double, Double> & Serializable) Scale::apply;
    SerializableFunction<Named, String> ofAnInterface = Named::name;

    assertThat(again(unbound).apply(LazyLosses_Scale.create(2), 4.0)).isEqualTo(8.0);
    assertThat(again(ofAnInterface).apply(LazyLosses_Scale.create(2))).isEqualTo("scale 2.0");
  }

  @Test
  void aMethodThatIsInheritedIsThatOfTheClassThatDeclaresIt() {
    SerializableFunction<Losses.Twice, String> inherited = Losses.Twice::name;
    SerializableDoubleUnaryOperator bound = LazyLosses_Twice.create()::apply;

    assertThat(Confingy.serialize(inherited)).contains("\"_confingy_class\":\"Losses.Scale\"");
    assertThat(again(bound).applyAsDouble(4)).isEqualTo(8.0);
  }

  @Test
  void theTrackedConstructor() {
    SerializableDoubleFunction<Scale> constructor = Scale::new;

    assertThat(again(constructor).apply(3))
        .isInstanceOfSatisfying(Scale.class, scale -> assertThat(scale.apply(2)).isEqualTo(6.0));
  }

  @Test
  void theTrackedFactoryMethod() {
    SerializableIntFunction<Made> factory = Made::of;

    assertThat(again(factory).apply(3))
        .isInstanceOfSatisfying(Made.class, made -> assertThat(made.size()).isEqualTo(3));
  }

  @Test
  void overloadsAreToldApart() {
    SerializableIntFunction<String> ofInt = Losses::overloaded;
    SerializableLongFunction<String> ofLong = Losses::overloaded;
    SerializableFunction<String, String> ofString = Losses::overloaded;
    SerializableFunction<Integer, String> boxed = Losses::overloaded;

    assertThat(again(ofInt).apply(1)).isEqualTo("int 1");
    assertThat(again(ofLong).apply(1)).isEqualTo("long 1");
    assertThat(again(ofString).apply("a")).isEqualTo("string a");
    assertThat(again(boxed).apply(2)).isEqualTo("int 2");
  }

  @Test
  void anArrayOfVariableArguments() {
    SerializableFunction<String[], String> joined = Losses::joined;

    assertThat(again(joined).apply(new String[] {"a", "b"})).isEqualTo("a+b");
  }

  @Test
  void interfacesOfUsers() {
    Loss loss = Losses::squared;
    Both both = Losses::overloaded;

    Loss again = again(new OfLoss(loss)).value();
    assertThat(again.of(1, 3)).isEqualTo(4.0);
    assertThat(again.described()).isEqualTo("loss");
    Both bothAgain = again(new OfBoth(both)).value();
    assertThat(((Losses.Text<Integer>) bothAgain).text(2)).isEqualTo("int 2");
    assertThat(((Losses.IntegerText) bothAgain).text(3)).isEqualTo("int 3");
  }

  @Test
  void constructorArguments() {
    LazyLosses_Training recipe = LazyLosses_Training.of(Losses::squared, Losses::overloaded);
    LazyLosses_Training again =
        Confingy.deserialize(Confingy.serialize(recipe), LazyLosses_Training.class);

    assertThat(again).isEqualTo(recipe).hasSameHashCodeAs(recipe);
    assertThat(again.withLoss(Losses::absolute)).isNotEqualTo(recipe);
    assertThat(again)
        .hasToString("Lazy<Losses.Training>(loss=Losses::squared, text=Losses::overloaded)");
    assertThat(again.instantiate().loss().applyAsDouble(1, 3)).isEqualTo(4.0);
    assertThat(LazyLosses_Training.create(Losses::squared, Losses::overloaded).text().apply("a"))
        .isEqualTo("string a");
    assertThat(
            LazyLosses_Training.builder()
                .loss(Losses::squared)
                .text(Losses::overloaded)
                .build()
                .withText(Losses::overloaded))
        .isEqualTo(recipe);
  }

  @Test
  void everyPlaceOfAConfiguration() {
    Scale scale = LazyLosses_Scale.create(2);
    SerializableDoubleUnaryOperator bound = scale::apply;
    Map<Object, Object> keys = new HashMap<>(Map.of(bound, Scale.class, Scale.class, SQUARED));
    Map<String, Object> everything = new LinkedHashMap<>();
    everything.put("list", Arrays.asList(SQUARED, Scale.class, null));
    everything.put("keys", keys);
    everything.put("set", new LinkedHashSet<>(List.of(SQUARED, bound, int[].class)));
    everything.put("unordered", Set.of(SQUARED, bound, Scale.class));
    everything.put("optional", Optional.of(bound));
    everything.put("array", new Object[] {SQUARED, Scale.class});
    everything.put(
        "record", new Setup(SQUARED, Losses::squared, SQUARED, List.of(bound), Scale::new));
    everything.put("lazy", LazyLosses_Training.of(Losses::squared, Losses::overloaded));
    everything.put("object", new OfAnything(bound));
    everything.put("type", new OfAnything(Scale.class));

    Map<?, ?> again =
        again(Confingy.builder().allow(Setup.class, OfAnything.class).build(), everything);

    assertThat(again.get("type")).isEqualTo(new OfAnything(Scale.class));
    Setup setup = get(again, "record", Setup.class);
    assertThat(setup.plain().applyAsDouble(1, 3)).isEqualTo(4.0);
    assertThat(setup.loss().of(1, 3)).isEqualTo(4.0);
    assertThat(setup.maker().apply(2.0).apply(3)).isEqualTo(6.0);
    // One object in several places is one object again.
    Object once = get(again, "optional", Optional.class).orElseThrow();
    assertThat(setup.steps().get(0)).isSameAs(once);
    assertThat(get(again, "object", OfAnything.class).value()).isSameAs(once);
  }

  @Test
  void equalFunctionsOfSeveralPlacesAreWrittenAlike() {
    SerializableDoubleBinaryOperator other = Losses::squared;

    String json = Confingy.serialize(List.of(SQUARED, other));
    assertThat(Confingy.serialize(List.of(SQUARED, SQUARED))).isEqualTo(json);
    assertThat(Confingy.serialize(Confingy.deserialize(json, List.class))).isEqualTo(json);
    assertThat(Confingy.fingerprint(SQUARED)).isEqualTo(Confingy.fingerprint(other));
  }

  @Test
  void anExplicitAllowanceIsEnough() {
    Supplier<String> trim = (Supplier<String> & Serializable) " a "::trim;
    SerializableDoubleBinaryOperator absolute = Losses::absolute;
    Comparator<String> compare = (Comparator<String> & Serializable) String::compareTo;
    SerializableSupplier<StringBuilder> builder = StringBuilder::new;

    ConfingyRuntime confingy =
        Confingy.builder()
            .allow(String.class, "trim")
            .allow(String.class, "compareTo")
            .allow(Losses.class, "absolute")
            .allow(StringBuilder.class, "new")
            .build();

    assertThat(again(confingy, trim).get()).isEqualTo("a");
    assertThat(again(confingy, absolute).applyAsDouble(1, 3)).isEqualTo(2.0);
    assertThat(again(confingy, compare).compare("a", "b")).isNegative();
    assertThat(again(confingy, builder).get()).hasToString("");
  }

  @Test
  void everyFunctionalInterfaceOfTheJdkHasASerializableTwin() throws IOException {
    Path folder =
        FileSystems.getFileSystem(URI.create("jrt:/"))
            .getPath("/modules/java.base/java/util/function");
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString().replace(".class", ""))
              .filter(name -> !name.contains("$"))
              .toList();
      assertThat(names)
          .hasSizeGreaterThan(40)
          .allSatisfy(
              name -> {
                assertThat(FunctionTypes.named("java.util.function." + name)).isNotNull();
                assertThat(FunctionTypes.named("io.confingy.function.Serializable" + name))
                    .isNotNull();
              });
    }
  }

  @Test
  void aHandlerOfAUsersInterfaceComesFirst() {
    Function<String, String> plain = String::trim;
    ConfingyRuntime confingy = Confingy.builder().handler(new NamedFunctions(plain)).build();

    assertThat(
            confingy
                .deserialize(confingy.serialize(new OfFunction(plain)), OfFunction.class)
                .value())
        .isSameAs(plain);
  }

  private static <T> T get(Map<?, ?> map, String key, Class<T> type) {
    return type.cast(java.util.Objects.requireNonNull(map.get(key)));
  }

  private static <T> T again(T value) {
    return again(Confingy.builder().build(), value);
  }

  /** Writes and reads a value, and makes sure that it is then written as before. */
  @SuppressWarnings("unchecked")
  private static <T> T again(ConfingyRuntime confingy, T value) {
    String json = confingy.serialize(value);
    Class<?> made = value.getClass();
    Class<?> type = made.isHidden() ? made.getInterfaces()[0] : made;
    Object again = confingy.deserialize(json, type);
    assertThat(confingy.serialize(again)).isEqualTo(json);
    return (T) again;
  }

  private record NamedFunctions(Function<String, String> only)
      implements io.confingy.spi.ValueHandler<Function<String, String>> {
    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Class<Function<String, String>> type() {
      return (Class) Function.class;
    }

    @Override
    public String write(Function<String, String> value) {
      return "only";
    }

    @Override
    public Function<String, String> read(String text) {
      return only;
    }
  }
}
