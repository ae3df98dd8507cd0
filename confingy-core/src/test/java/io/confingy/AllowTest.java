package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confingy.Things.Anything;
import io.confingy.Things.Circle;
import io.confingy.Things.Color;
import io.confingy.Things.Point;
import io.confingy.Things.Shape;
import io.confingy.Things.Square;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which classes a document may name without being asked for. */
class AllowTest {

  @Test
  void theRequestedClassAndWhatItDeclaresMayBeNamed() {
    record Drawing(List<Point> points, Shape outline) {}
    Drawing drawing = new Drawing(List.of(new Point(1, 2)), new Circle(1));

    assertThat(Confingy.deserialize(Confingy.serialize(drawing), Drawing.class)).isEqualTo(drawing);
  }

  @Test
  void whatNothingDeclaresMayNot() {
    String json = Confingy.serialize(new Anything(new Point(1, 2)));

    assertThatThrownBy(() -> Confingy.deserialize(json, Anything.class))
        .isInstanceOf(DeserializationException.class)
        .hasMessageStartingWith("The class `io.confingy.Things.Point` may not be built");
  }

  @Test
  void whatTheCallerAllowsMay() {
    ConfingyRuntime confingy = Confingy.builder().allow(Point.class, Color.class).build();

    for (Object value : List.of(new Point(1, 2), Color.RED, Point.class, Color[].class)) {
      Anything config = new Anything(value);
      assertThat(confingy.deserialize(confingy.serialize(config), Anything.class))
          .isEqualTo(config);
    }
  }

  @Test
  void whatASealedTypePermitsIsAllowedWithIt() {
    ConfingyRuntime confingy = Confingy.builder().allow(Shape.class).build();
    Anything config = new Anything(List.of(new Circle(1), new Square(2)));

    assertThat(confingy.deserialize(confingy.serialize(config), Anything.class)).isEqualTo(config);
  }

  @Test
  void aTrackedClassMayBeNamedByItsCompanionAlone() {
    Anything config = new Anything(LazyLayer.of(1, 0.5, java.util.Optional.empty()));

    assertThat(Confingy.deserialize(Confingy.serialize(config), Anything.class)).isEqualTo(config);
  }
}
