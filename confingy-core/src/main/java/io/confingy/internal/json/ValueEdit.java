package io.confingy.internal.json;

import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.Node;
import io.confingy.internal.path.PathParser;
import io.confingy.internal.problem.ProblemException;
import java.util.Arrays;
import java.util.List;

/** Changes values in the text of a document, by path, without a look at any class. */
public final class ValueEdit {

  private ValueEdit() {}

  /**
   * Puts another value at a path.
   *
   * <p>Whether the result is a document is for {@link JsonReader} to say.
   *
   * @param json a document that {@link JsonReader} has found to be one
   * @param path where the value is; an object that stands in several places changes in all
   * @param text the value as people type it, read as one of the kind that is there
   * @return the changed document, compact
   * @throws ProblemException if the path leads to no value, or the text is not one for the place
   */
  public static String set(String json, String path, String text) {
    Node root = PlainJson.read(json);
    ValuePlace place = ValuePlace.find(root, PathParser.parse(path));
    Node value;
    try {
      value = TypedText.read(text, place.node());
    } catch (ProblemException e) {
      throw new ProblemException(e.problem().at(place.path()), e);
    }
    return PlainJson.write(replace(root, place.route(), value));
  }

  /** Makes all anew that is on the way to a value, from the inside to the outside. */
  private static Node replace(Node root, List<Integer> route, Node value) {
    ContainerNode[] way = new ContainerNode[route.size()];
    Node at = root;
    for (int i = 0; i < way.length; i++) {
      way[i] = (ContainerNode) at;
      at = way[i].part(route.get(i));
    }
    Node made = value;
    for (int i = way.length - 1; i >= 0; i--) {
      Node[] parts = new Node[way[i].size()];
      Arrays.setAll(parts, way[i]::part);
      parts[route.get(i)] = made;
      made = new ContainerNode(way[i].shape(), parts);
    }
    return made;
  }
}
