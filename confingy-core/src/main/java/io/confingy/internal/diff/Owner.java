package io.confingy.internal.diff;

import io.confingy.internal.graph.GraphText;
import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.problem.Quote;

/** The object that something changed in, and where it stands. */
public final class Owner {

  private final ObjectNode object;
  private final Place place;

  Owner(ObjectNode object, Place place) {
    this.object = object;
    this.place = place;
  }

  /** Returns the object itself, to tell it from others. */
  public ObjectNode object() {
    return object;
  }

  /** Returns where it stands. */
  public String path() {
    return place.path();
  }

  /** Returns the name of its class in a short form: {@code Layer}, {@code Lazy<Layer>}. */
  public String title() {
    return Quote.plain(GraphText.title(object));
  }

  /** Returns how to get from the object to a place inside it; nothing for the object itself. */
  String label(Place inside) {
    String path = inside.pathFrom(place);
    return path.startsWith(".") ? path.substring(1) : path;
  }
}
