package io.confingy;

import io.confingy.internal.graph.Document;
import io.confingy.internal.json.DocumentText;
import io.confingy.internal.problem.PathText;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.type.Slot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds what a document describes: straight from its text if that can be, else by way of a graph.
 *
 * <p>A graph and the plans for all of it are many times as large as what most documents describe.
 * It has the last word on all that is uncommon or wrong.
 */
final class Loading {

  private final ConfingyRuntime runtime;
  private final List<ClassLoader> loaders;
  private final DocumentText text;
  private final Slot slot;
  private final Resolver.Memory memory = new Resolver.Memory();

  Loading(ConfingyRuntime runtime, DocumentText text, Slot slot) {
    this.runtime = runtime;
    this.loaders = runtime.lookup().loaders(slot.type());
    this.text = text;
    this.slot = slot;
  }

  @Nullable Object load() {
    StraightBinder straight = straight();
    return straight == null
        ? Binder.build(runtime, loaders, graph(), slot, memory)
        : make(straight);
  }

  /** Returns what is to be made, or null where it takes the graph to say that. */
  @Nullable StraightBinder straight() {
    StraightBinder straight = new StraightBinder(runtime, loaders, slot, memory);
    Document document = read(straight);
    if (document == null) {
      return null;
    }
    ChangedClasses changed = straight.changed(document);
    if (!straight.isChecked(document, changed)) {
      return null;
    }
    changed.react(runtime);
    return straight;
  }

  private @Nullable Document read(StraightBinder straight) {
    try {
      return text.straight(runtime.limits(), straight);
    } catch (ConfingyException e) {
      return null; // It may well be that something else is wrong before it.
    }
  }

  private Document graph() {
    return ConfingyRuntime.parse(() -> text.graph(runtime.limits()));
  }

  private @Nullable Object make(StraightBinder straight) {
    try {
      return straight.make();
    } catch (ProblemException e) {
      throw new DeserializationException(e.problem().at(path(straight.madeBefore())), e.getCause());
    }
  }

  /** Returns the path to what cannot be made, or of the whole if the document is gone by now. */
  private String path(int before) {
    try {
      Document document = text.again(runtime.limits());
      return document == null
          ? PathText.ROOT
          : Binder.path(runtime, loaders, document, slot, memory, before);
    } catch (StorageException e) {
      return PathText.ROOT;
    }
  }
}
