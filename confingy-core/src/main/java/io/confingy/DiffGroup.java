package io.confingy;

import io.confingy.internal.diff.Owner;
import io.confingy.internal.graph.ObjectNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes that a person sees together: those of one object, those that are in no object, or those
 * of classes.
 *
 * @param owner the object, as it is now
 * @param former the object, as it was
 * @param changes the changes, at least one
 */
record DiffGroup(@Nullable Owner owner, @Nullable Owner former, List<Change> changes) {

  /** Returns what is in no object, then the objects in order, then what is about classes. */
  static List<DiffGroup> of(List<Change> changes) {
    DiffGroup loose = new DiffGroup(null, null, new ArrayList<>());
    DiffGroup classes = new DiffGroup(null, null, new ArrayList<>());
    IdentityHashMap<ObjectNode, DiffGroup> byObject = new IdentityHashMap<>();
    List<DiffGroup> groups = new ArrayList<>();
    for (Change change : changes) {
      Owner owner = change.delta().owner();
      if (isOfClass(change)) {
        classes.changes.add(change);
      } else if (owner == null) {
        loose.changes.add(change);
      } else {
        DiffGroup group = byObject.get(owner.object());
        if (group == null) {
          group = new DiffGroup(owner, change.delta().formerOwner(), new ArrayList<>());
          byObject.put(owner.object(), group);
          groups.add(group);
        }
        group.changes.add(change);
      }
    }
    if (!loose.changes.isEmpty()) {
      groups.add(0, loose);
    }
    if (!classes.changes.isEmpty()) {
      groups.add(classes);
    }
    return groups;
  }

  private static boolean isOfClass(Change change) {
    return change.kind() == Change.Kind.CODE_CHANGED || change.kind() == Change.Kind.CLASS_RENAMED;
  }

  /** Tells whether the changes are about classes, wherever these are used. */
  boolean isOfClasses() {
    return isOfClass(changes.get(0));
  }

  /** Returns where the object was, if that is another place. */
  @Nullable String formerPath() {
    if (owner == null || former == null) {
      return null;
    }
    String before = former.path();
    return before.equals(owner.path()) ? null : before;
  }
}
