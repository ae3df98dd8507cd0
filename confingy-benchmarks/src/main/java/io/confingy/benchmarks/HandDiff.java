package io.confingy.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares two trees of JSON as somebody would who writes it once by hand, in linear time.
 *
 * <p>Elements of lists that are equal are taken for the same, in order; what is left between two of
 * them is compared one by one, and what is still left was added or removed.
 */
final class HandDiff {

  /** What is at a path in one of the trees; null where there is nothing. */
  record Difference(String path, @Nullable JsonNode before, @Nullable JsonNode after) {}

  private final List<Difference> differences = new ArrayList<>();
  private final StringBuilder path = new StringBuilder("$");

  private HandDiff() {}

  static List<Difference> diff(JsonNode before, JsonNode after) {
    HandDiff diff = new HandDiff();
    diff.values(before, after);
    return diff.differences;
  }

  private void values(JsonNode before, JsonNode after) {
    if (before instanceof ObjectNode objectBefore && after instanceof ObjectNode objectAfter) {
      objects(objectBefore, objectAfter);
    } else if (before instanceof ArrayNode listBefore && after instanceof ArrayNode listAfter) {
      lists(listBefore, listAfter);
    } else if (!before.equals(after)) {
      differences.add(new Difference(path.toString(), before, after));
    }
  }

  private void objects(ObjectNode before, ObjectNode after) {
    int length = path.length();
    for (Map.Entry<String, JsonNode> field : before.properties()) {
      path.append('.').append(field.getKey());
      JsonNode other = after.get(field.getKey());
      if (other == null) {
        differences.add(new Difference(path.toString(), field.getValue(), null));
      } else {
        values(field.getValue(), other);
      }
      path.setLength(length);
    }
    for (Map.Entry<String, JsonNode> field : after.properties()) {
      if (!before.has(field.getKey())) {
        differences.add(new Difference(path + "." + field.getKey(), null, field.getValue()));
      }
    }
  }

  private void lists(ArrayNode before, ArrayNode after) {
    int start = 0;
    int endBefore = before.size();
    int endAfter = after.size();
    while (start < endBefore && start < endAfter && before.get(start).equals(after.get(start))) {
      start++;
    }
    while (endBefore > start
        && endAfter > start
        && before.get(endBefore - 1).equals(after.get(endAfter - 1))) {
      endBefore--;
      endAfter--;
    }
    if (endBefore - start == endAfter - start) {
      gap(before, start, endBefore, after, start, endAfter);
    } else {
      align(before, endBefore, after, endAfter, start);
    }
  }

  private void align(ArrayNode before, int endBefore, ArrayNode after, int endAfter, int start) {
    Map<JsonNode, ArrayDeque<Integer>> places = new HashMap<>();
    for (int i = start; i < endBefore; i++) {
      places.computeIfAbsent(before.get(i), each -> new ArrayDeque<>()).add(i);
    }
    int nextBefore = start;
    int nextAfter = start;
    for (int i = start; i < endAfter; i++) {
      ArrayDeque<Integer> same = places.getOrDefault(after.get(i), new ArrayDeque<>(0));
      Integer found = same.poll();
      while (found != null && found < nextBefore) {
        found = same.poll();
      }
      if (found != null) {
        gap(before, nextBefore, found, after, nextAfter, i);
        nextBefore = found + 1;
        nextAfter = i + 1;
      }
    }
    gap(before, nextBefore, endBefore, after, nextAfter, endAfter);
  }

  private void gap(
      ArrayNode before, int fromBefore, int toBefore, ArrayNode after, int fromAfter, int toAfter) {
    int length = path.length();
    for (int i = 0; fromBefore + i < toBefore || fromAfter + i < toAfter; i++) {
      path.append('[').append(fromAfter + i).append(']');
      if (fromBefore + i >= toBefore) {
        differences.add(new Difference(path.toString(), null, after.get(fromAfter + i)));
      } else if (fromAfter + i >= toAfter) {
        differences.add(new Difference(path.toString(), before.get(fromBefore + i), null));
      } else {
        values(before.get(fromBefore + i), after.get(fromAfter + i));
      }
      path.setLength(length);
    }
  }
}
