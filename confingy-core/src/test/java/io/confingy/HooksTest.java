package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When the method with {@code @PostConfig} runs, and what becomes of what it does. */
class HooksTest {

  private static final LazyHooked_Child CHILD = LazyHooked_Child.of(16, null);

  @BeforeEach
  void forget() {
    Hooked.LOG.clear();
  }

  @Test
  void runsOnceWhenARecipeIsMade() {
    assertThat(LazyHooked_Derived.of(10, 0).twice()).isEqualTo(20);
    assertThat(LazyHooked_Derived.builder().value(11).build().twice()).isEqualTo(22);
    assertThat(Confingy.lazy(Hooked.Derived.class, Map.of("value", 12)).config())
        .containsEntry("twice", 24);

    assertThat(Hooked.LOG).containsExactly("derived made 10", "derived made 11", "derived made 12");
  }

  @Test
  void runsOnceForEachChangeWithTheNameOfTheParameter() {
    LazyHooked_Derived made = LazyHooked_Derived.of(10, 0);
    Hooked.LOG.clear();

    assertThat(made.withValue(50).config()).hasToString("{value=50, twice=100}");
    assertThat(made.withValue(10).withTwice(7).config()).hasToString("{value=10, twice=20}");
    assertThat(made.copy(to -> to.twice(1).value(5)).config()).hasToString("{value=5, twice=10}");
    assertThat(made.config()).hasToString("{value=10, twice=20}");

    assertThat(Hooked.LOG)
        .containsExactly(
            "derived value 50",
            "derived value 10",
            "derived twice 10",
            "derived value 5",
            "derived twice 5");
  }

  @Test
  void whatItChangesItselfDoesNotRunItAgain() {
    LazyHooked_Derived.of(42, 0);

    assertThat(Hooked.LOG).containsExactly("derived made 42");
  }

  @Test
  void runsWhenALensChangesAParameter() {
    LazyHooked_Derived made = LazyHooked_Derived.of(10, 0);
    Hooked.LOG.clear();

    assertThat(made.edit(to -> to.value(50).value(51)).twice()).isEqualTo(102);
    assertThat(Confingy.lens(made).set("value", 60).unlens().config())
        .hasToString("{value=60, twice=120}");

    assertThat(Hooked.LOG)
        .containsExactly("derived value 50", "derived value 51", "derived value 60");
  }

  @Test
  void changesWhatIsInsideAndRunsTheHooksThere() {
    LazyHooked_Parent parent =
        LazyHooked_Parent.of(32, "model", CHILD, List.of(LazyHooked_Child.create(0, null)));

    assertThat(parent.encoder().config()).hasToString("{size=32, name=model_encoder}");
    assertThat(parent.built().get(0).size).isEqualTo(32);
    assertThat(CHILD.size()).isEqualTo(16);
    assertThat(Hooked.LOG)
        .containsExactly("parent made 32", "child name 16", "child size 32", "child size 32");
  }

  @Test
  void doesNotRunForAChangeInsideAParameter() {
    LazyHooked_Parent parent = LazyHooked_Parent.of(512, "my_model", CHILD, List.of());
    Hooked.LOG.clear();

    LazyHooked_Parent changed =
        parent.withSize(1024).edit(to -> to.encoder().size(256)).withName("new_model");

    assertThat(changed.encoder().config()).hasToString("{size=256, name=new_model_encoder}");
    assertThat(changed.size()).isEqualTo(1024);
    assertThat(Hooked.LOG)
        .containsExactly(
            "parent size 1024",
            "child size 1024",
            "child size 256",
            "parent name 1024",
            "child name 256");
  }

  @Test
  void isLeftAsItWasWhenTheHookThrows() {
    LazyHooked_Refusing made = LazyHooked_Refusing.of(50, null, 0);

    assertThatThrownBy(() -> made.withValue(200))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("The value is too large");
    assertThatThrownBy(() -> LazyHooked_Refusing.of(200, null, 0))
        .isExactlyInstanceOf(IllegalArgumentException.class);
    assertThat(made.config()).hasToString("{value=50, text=null, copy=50}");
  }

  /** A lens stays usable; null is a value like any other. */
  @Test
  void aLensIsLeftAsItWasWhenTheHookThrows() {
    var lens = LazyHooked_Refusing.lens(LazyHooked_Refusing.of(50, null, 0));

    lens.text("valid");
    lens.text(null);
    assertThatThrownBy(() -> lens.text("fail")).isExactlyInstanceOf(IllegalStateException.class);
    assertThat(lens.text()).isNull();
    assertThatThrownBy(() -> lens.value(200)).hasMessage("The value is too large");
    assertThat(lens.copy()).isEqualTo(50);
    lens.value(60);

    assertThat(lens.unlens().config()).hasToString("{value=60, text=null, copy=60}");
  }

  @Test
  void doesNotRunWhenALensGivesBackNorWhenObjectsAreMade() {
    LazyHooked_Derived recipe = LazyHooked_Derived.of(10, 0);
    Hooked.LOG.clear();

    Hooked.Derived built = recipe.instantiate();
    Hooked.Derived created = LazyHooked_Derived.create(7, 0);
    Hooked.Derived plain = new Hooked.Derived(8, 0);
    LazyHooked_Derived.lens(built).unlens();
    LazyHooked_Derived.lens(recipe).unlens(Rebuild.ALL);
    LazyHooked_Derived.from(created);
    Confingy.track(Hooked.Derived.class, 9, 0);

    assertThat(created.twice).isZero();
    assertThat(plain.twice).isZero();
    assertThat(Hooked.LOG).isEmpty();
  }

  @Test
  void doesNotRunWhenADocumentIsLoaded() {
    String json = Confingy.serialize(LazyHooked_Parent.of(3, "a", CHILD, List.of()));
    Hooked.LOG.clear();

    LazyHooked_Parent loaded = Confingy.deserialize(json, LazyHooked_Parent.class);

    assertThat(Hooked.LOG).isEmpty();
    assertThat(Confingy.serialize(loaded)).isEqualTo(json);
    assertThat(loaded.withSize(4).encoder().size()).isEqualTo(4);
  }

  @Test
  void isCheckedAfterTheHook() {
    assertThat(ValidationTest.paths(() -> LazyHooked_Wrong.of(-1, 1))).containsExactly("$.next");
    assertThat(ValidationTest.paths(() -> LazyHooked_Wrong.of(1, 1).withValue(-3)))
        .containsExactly("$.next");
    assertThat(Confingy.withoutValidation(() -> LazyHooked_Wrong.of(-1, 1)).next()).isZero();
  }

  @Test
  void aGenericClassHasOne() {
    assertThat(LazyHooked_Generic.of("b", "a").config()).hasToString("{least=a, most=b}");
  }

  @Test
  void aRecordHasOne() {
    assertThat(LazyHooked_Range.of(3, 1).config()).hasToString("{from=3, to=3}");
    assertThat(new Hooked.Range(3, 1).to()).isEqualTo(1);
  }

  @Test
  void subclassesDoNotInheritIt() {
    LazyHooked_Sub.of(1).withValue(2);
    LazyHooked_Base.of(1);

    assertThat(Hooked.LOG).containsExactly("base made 1");
  }
}
