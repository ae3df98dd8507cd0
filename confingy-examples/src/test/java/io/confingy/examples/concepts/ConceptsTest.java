package io.confingy.examples.concepts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.confingy.Confingy;
import io.confingy.ConfingyException;
import io.confingy.ConfingyRuntime;
import io.confingy.Lazy;
import io.confingy.Limit;
import io.confingy.Recording;
import io.confingy.examples.concepts.Network.Activation;
import io.confingy.function.SerializableDoubleBinaryOperator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ConceptsTest {

  @Test
  void theArgumentsOfAnObjectAreRecorded() {
    // tag::recording[]
    Sgd sgd = new Sgd(0.1, 0.9); // recorded

    Recording recording = Confingy.recording(sgd).orElseThrow();
    System.out.println(recording); // Recording of Sgd(rate=0.1, momentum=0.9)
    System.out.println(recording.arguments()); // {rate=0.1, momentum=0.9}

    LazySgd recipe = LazySgd.from(sgd); // back to a recipe
    Sgd faster = recipe.withRate(0.2).instantiate(); // recorded too
    // end::recording[]

    assertThat(recording).hasToString("Recording of Sgd(rate=0.1, momentum=0.9)");
    assertThat(recording.arguments()).hasToString("{rate=0.1, momentum=0.9}");
    assertThat(LazySgd.from(faster)).isEqualTo(LazySgd.of(0.2, 0.9));
  }

  @Test
  void createIsRecordedEverywhere() {
    // tag::create[]
    Sgd created = LazySgd.create(0.1, 0.9); // recorded under every compiler
    // end::create[]

    assertThat(LazySgd.from(created)).isEqualTo(LazySgd.from(new Sgd(0.1, 0.9)));
  }

  @Test
  void anUntrackedSubclassIsRefused() {
    // tag::subclass[]
    Box<String> special = new Box<>("special") {}; // an anonymous subclass
    // end::subclass[]

    assertThatTheGuideShows(() -> Confingy.serialize(List.of(special)));
  }

  @Test
  void aRecipeIsAValue() {
    // tag::lazy[]
    LazySgd recipe = LazySgd.builder().rate(0.1).build(); // momentum has its default
    System.out.println(recipe); // Lazy<Sgd>(rate=0.1, momentum=0.0)

    Sgd first = recipe.instantiate();
    Sgd second = recipe.instantiate(); // another object, with its own state

    Lazy<Sgd> same = Confingy.lazy(Sgd.class, Map.of("rate", 0.1)); // class known at run time only
    System.out.println(recipe.equals(same)); // true
    // end::lazy[]

    assertThat(recipe).hasToString("Lazy<Sgd>(rate=0.1, momentum=0.0)").isEqualTo(same);
    assertThat(first).isNotSameAs(second);
  }

  @Test
  void methodReferencesAreFingys() {
    // tag::functions[]
    Scaler scaler = LazyScaler.create(0.5);
    LazyFit fit = LazyFit.of(Losses::squared, scaler::apply);

    LazyFit again = Confingy.deserialize(Confingy.serialize(fit), LazyFit.class);
    System.out.println(again);
    // Lazy<Fit>(loss=Losses::squared, scaling=Scaler::apply(Scaler(factor=0.5)))
    System.out.println(again.loss().applyAsDouble(1, 3)); // 4.0
    System.out.println(again.scaling().applyAsDouble(8)); // 4.0
    // end::functions[]

    assertThat(again)
        .hasToString("Lazy<Fit>(loss=Losses::squared, scaling=Scaler::apply(Scaler(factor=0.5)))")
        .isEqualTo(fit);
    assertThat(again.loss().applyAsDouble(1, 3)).isEqualTo(4.0);
    assertThat(again.scaling().applyAsDouble(8)).isEqualTo(4.0);
  }

  @Test
  void lambdasAreRefused() {
    assertThatTheGuideShows(
        () -> Confingy.serialize(LazyFit.of(Losses::squared, value -> 2 * value)));
  }

  @Test
  void functionsWithoutAParameterAreDeclaredSerializable() {
    // tag::serializable-functions[]
    SerializableDoubleBinaryOperator loss = Losses::squared;
    Map<String, Object> functions = Map.of("loss", loss, "score", (Score) Losses::squared);
    // end::serializable-functions[]

    ConfingyRuntime confingy = Confingy.builder().allow(Score.class).build();
    Map<?, ?> again = confingy.deserialize(confingy.serialize(functions), Map.class);
    assertThat(again).hasSize(2);
  }

  @Test
  void limitsCanBeRaised() {
    // tag::limits[]
    ConfingyRuntime confingy = Confingy.builder().limit(Limit.NODES, 5_000_000).build();
    // end::limits[]

    assertThat(confingy.serialize(Collections.nCopies(1_000_001, 1))).hasSizeGreaterThan(2_000_000);
  }

  @Test
  void otherMethodsAreAllowedByName() {
    LazyFit fit = LazyFit.of(Losses::squared, Math::abs);
    String json = Confingy.serialize(fit);
    assertThatTheGuideShows(() -> Confingy.deserialize(json, LazyFit.class));

    // tag::allowed-methods[]
    ConfingyRuntime confingy = Confingy.builder().allow(Math.class, "abs").build();
    LazyFit again = confingy.deserialize(json, LazyFit.class);
    // end::allowed-methods[]

    assertThat(again).isEqualTo(fit);
  }

  @Test
  void aMissingArgumentIsNamed() {
    assertThatTheGuideShows(() -> LazySgd.builder().momentum(0.9).build());
  }

  @Test
  void containersAreCopied() {
    // tag::containers[]
    List<Integer> sizes = new ArrayList<>(List.of(64, 32));
    LazyNetwork recipe = LazyNetwork.builder().sizes(sizes).build();
    sizes.add(16);
    System.out.println(recipe.sizes()); // [64, 32]
    // end::containers[]

    assertThat(recipe.sizes()).hasToString("[64, 32]");
  }

  @Test
  void defaultsFillWhatIsNotGiven() {
    // tag::defaults[]
    LazyNetwork network = LazyNetwork.builder().activation(Activation.TANH).build();
    System.out.println(network.config()); // {name=net, activation=TANH, sizes=[64, 32]}
    // end::defaults[]

    assertThat(network.config()).hasToString("{name=net, activation=TANH, sizes=[64, 32]}");
    assertThat(network.instantiate()).hasToString("net [64, 32] TANH");
  }

  @Test
  void staticMethodsAndNestedAndGenericClassesAreTracked() {
    // tag::tracked[]
    Tokenizer tokenizer = LazyTokenizer.create(","); // calls Tokenizer.splittingAt
    Zoo.Linear linear = LazyZoo_Linear.create(8);
    Box<String> box = LazyBox.create("content");
    // end::tracked[]

    assertThat(tokenizer.words("a,b")).containsExactly("a", "b");
    assertThat(linear.width()).isEqualTo(8);
    assertThat(box.content()).isEqualTo("content");
    assertThat(Confingy.deserialize(Confingy.serialize(tokenizer), Tokenizer.class).words("a,b"))
        .containsExactly("a", "b");
  }

  @Test
  void sharedObjectsAreSharedAfterLoading() {
    // tag::sharing[]
    Sgd shared = LazySgd.create(0.1, 0.9);
    String json = Confingy.serialize(List.of(shared, shared));

    List<?> again = Confingy.deserialize(json, List.class);
    System.out.println(again.get(0) == again.get(1)); // true
    // end::sharing[]

    assertThat(again.get(0)).isSameAs(again.get(1));
  }

  @Test
  void anyRecipeOfAnImplementationFits() {
    // tag::wildcard[]
    LazyPlan plan = LazyPlan.of(LazySgd.of(0.1, 0.9), LazySchedule.create(100));

    Lazy<? extends Optimizer> recipe = plan.optimizer();
    Optimizer optimizer = recipe.instantiate();
    // end::wildcard[]

    assertThat(optimizer.step(1)).isEqualTo(-0.1);
    assertThat(Confingy.deserialize(Confingy.serialize(plan), LazyPlan.class)).isEqualTo(plan);
  }

  @Test
  void aHandlerTeachesAValueType() {
    // tag::handler[]
    ConfingyRuntime confingy = Confingy.builder().handler(new ByteSizeHandler()).build();

    String json = confingy.serialize(new Cache(ByteSize.ofMebibytes(512)));
    Cache again = confingy.deserialize(json, Cache.class);
    // end::handler[]

    assertThat(json).contains("512 MiB");
    assertThat(again).isEqualTo(new Cache(ByteSize.ofMebibytes(512)));
    assertThatTheGuideShows(() -> Confingy.serialize(new Cache(ByteSize.ofMebibytes(512))));
  }

  @Test
  void aDocumentNamesOnlyWhatItMay() {
    String json = Confingy.serialize(new Cluster(List.of(new Cluster.Shell("ls"))));

    // tag::allow[]
    ConfingyRuntime confingy = Confingy.builder().allow(Cluster.Shell.class).build();
    Cluster cluster = confingy.deserialize(json, Cluster.class);
    // end::allow[]

    assertThat(cluster).isEqualTo(new Cluster(List.of(new Cluster.Shell("ls"))));
    assertThatTheGuideShows(() -> Confingy.deserialize(json, Cluster.class));
  }

  private static void assertThatTheGuideShows(ThrowingCallable call) {
    ConfingyException thrown = catchThrowableOfType(ConfingyException.class, call);
    assertThat(guide()).contains("```text\n" + thrown.getMessage() + "\n```");
  }

  private static String guide() {
    try {
      return Files.readString(Path.of("..", "docs", "concepts.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
