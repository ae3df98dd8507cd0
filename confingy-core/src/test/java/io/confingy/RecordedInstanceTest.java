package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confingy.annotations.Track;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** An object of a woven class carries the recipe it was made from. */
class RecordedInstanceTest {

  /** Reached by an object, and reaches it. */
  static final class Holder {
    private final List<Object> held = new ArrayList<>();
  }

  @Track
  static class Circular {
    Circular(Holder holder) {
      holder.held.add(this);
    }
  }

  @Track
  static class Model implements Serializable, Cloneable {
    private static final long serialVersionUID = 1L;
    private final int size;

    Model(int size) {
      this.size = size;
    }

    int size() {
      return size;
    }

    @Override
    public Model clone() {
      try {
        return (Model) super.clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }
  }

  @Track
  static final class Sub extends Model {
    private static final long serialVersionUID = 1L;

    Sub(String name) {
      super(name.length());
    }
  }

  @Test
  void instantiatedObjectCarriesItsRecipe() {
    LazyRecordedInstanceTest_Model recipe = LazyRecordedInstanceTest_Model.of(4);
    Model model = recipe.instantiate();

    assertThat(carried(model)).isSameAs(recipe);
    assertThat(LazyRecordedInstanceTest_Model.from(model)).isSameAs(recipe);
  }

  @Test
  void createdAndLoadedObjectsCarryTheirs() {
    Model created = LazyRecordedInstanceTest_Model.create(4);
    Model loaded = Confingy.deserialize(Confingy.serialize(created), Model.class);

    assertThat(loaded.size()).isEqualTo(4);
    assertThat(carried(loaded)).isEqualTo(carried(created)).isNotNull();
  }

  @Test
  void subclassHasOneRecipeAndItsOwn() {
    Sub sub = LazyRecordedInstanceTest_Sub.create("four");

    assertThat(carried(sub)).isEqualTo(LazyRecordedInstanceTest_Sub.of("four"));
  }

  @Test
  void laterRecipeReplacesAnEarlierOne() {
    Model model = LazyRecordedInstanceTest_Model.create(4);
    LazyRecordedInstanceTest_Model later = LazyRecordedInstanceTest_Model.of(5);
    Recordings.record(model, later);

    assertThat(LazyRecordedInstanceTest_Model.from(model)).isSameAs(later);
  }

  @Test
  void objectMadeByNewCarriesItsRecipe() {
    Model model = new Model(4);

    assertThat(carried(model)).isEqualTo(LazyRecordedInstanceTest_Model.of(4));
    assertThat(Confingy.serialize(model))
        .isEqualTo(Confingy.serialize(LazyRecordedInstanceTest_Model.create(4)));
  }

  @Test
  void subclassMadeByNewHasItsOwnRecipe() {
    assertThat(carried(new Sub("four"))).isEqualTo(LazyRecordedInstanceTest_Sub.of("four"));
  }

  @Test
  void objectThatItsArgumentReachesIsCollected() throws InterruptedException {
    List<WeakReference<Circular>> dropped = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      dropped.add(new WeakReference<>(new Circular(new Holder())));
      dropped.add(new WeakReference<>(LazyRecordedInstanceTest_Circular.create(new Holder())));
    }

    // A collection may be asked for but not ordered, so it may take some.
    for (int i = 0; i < 100 && !areGone(dropped); i++) {
      System.gc();
      Thread.sleep(10);
    }

    assertThat(areGone(dropped)).isTrue();
  }

  private static boolean areGone(List<WeakReference<Circular>> dropped) {
    return dropped.stream().allMatch(reference -> reference.refersTo(null));
  }

  /** The clone was not made by a constructor, but equal arguments would have made an equal one. */
  @Test
  void cloneHasTheRecipeOfItsOriginal() {
    Model model = LazyRecordedInstanceTest_Model.create(4);
    Model clone = model.clone();

    assertThat(LazyRecordedInstanceTest_Model.from(clone))
        .isSameAs(LazyRecordedInstanceTest_Model.from(model));
    Recordings.record(clone, LazyRecordedInstanceTest_Model.of(5));
    assertThat(LazyRecordedInstanceTest_Model.from(model).size()).isEqualTo(4);
  }

  @Test
  void javaSerializationLeavesTheRecipeOut() throws IOException, ClassNotFoundException {
    Model model = LazyRecordedInstanceTest_Model.create(4);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(model);
    }
    assertThat(bytes.toString(StandardCharsets.ISO_8859_1))
        .doesNotContain("confingy$recorded", "SerializedLazy");

    Model copy;
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      copy = (Model) in.readObject();
    }
    assertThat(copy.size()).isEqualTo(4);
    assertThat(Confingy.recording(copy)).isEmpty();
  }

  @Test
  void sourceThatImplementsItIsTold() {
    RecordedInstance byHand = new RecordedInstance() {};

    assertThatThrownBy(byHand::confingy$recorded)
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("woven");
    assertThatThrownBy(() -> byHand.confingy$recorded(LazyRecordedInstanceTest_Model.of(1)))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static Lazy<?> carried(Object instance) {
    assertThat(instance).isInstanceOf(RecordedInstance.class);
    Object recorded = ((RecordedInstance) instance).confingy$recorded();
    assertThat(recorded).isInstanceOf(Lazy.class);
    return (Lazy<?>) Objects.requireNonNull(recorded);
  }
}
