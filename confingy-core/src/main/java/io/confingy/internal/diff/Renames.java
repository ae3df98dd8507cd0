package io.confingy.internal.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells once that a class was renamed, where in all places of the one there now is the other; where
 * there are others too, each place has another class.
 */
final class Renames {

  private final Map<String, Set<String>> after = new HashMap<>();
  private final Map<String, Set<String>> before = new HashMap<>();

  private Renames() {}

  static List<Delta> gather(List<Delta> changes) {
    Renames renames = new Renames();
    for (Delta change : changes) {
      if (isOfClasses(change)) {
        renames.note(change);
      }
    }
    Set<String> told = new HashSet<>();
    List<Delta> gathered = new ArrayList<>();
    for (Delta change : changes) {
      if (change.kind() != DeltaKind.CLASS_RENAMED) {
        gathered.add(change);
      } else if (!renames.isConsistent(change)) {
        gathered.add(change.as(DeltaKind.CLASS_CHANGED));
      } else if (told.add(String.valueOf(change.before()))) {
        gathered.add(change);
      }
    }
    return gathered;
  }

  private static boolean isOfClasses(Delta change) {
    return change.kind() == DeltaKind.CLASS_RENAMED || change.kind() == DeltaKind.CLASS_CHANGED;
  }

  private void note(Delta change) {
    String from = String.valueOf(change.before());
    String to = String.valueOf(change.after());
    add(after, from, to);
    add(before, to, from);
  }

  // Without a lambda: a JVM takes longer for the first one than for all of a small comparison.
  private static void add(Map<String, Set<String>> others, String name, String other) {
    Set<String> known = others.get(name);
    if (known == null) {
      known = new HashSet<>();
      others.put(name, known);
    }
    known.add(other);
  }

  private boolean isConsistent(Delta change) {
    return after.getOrDefault(String.valueOf(change.before()), Set.of()).size() == 1
        && before.getOrDefault(String.valueOf(change.after()), Set.of()).size() == 1;
  }
}
