package io.confingy;

import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.type.Slot;
import io.confingy.internal.type.TypeArguments;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes tracked objects, or recipes. */
final class CompanionMaker extends Maker {
  private final Companion companion;
  private final boolean lazy;
  private final boolean record;

  CompanionMaker(ObjectNode.Form form, Companion companion) {
    this.companion = companion;
    this.lazy = form == ObjectNode.Form.LAZY;
    this.record = form == ObjectNode.Form.RECORD;
  }

  @Override
  Signature signature() {
    return companion.signature();
  }

  @Override
  Declaration declaration() {
    return Declaration.of(companion);
  }

  @Override
  Slot madePlace(Slot slot) {
    return lazy ? madeBy(slot) : slot;
  }

  /** Returns the place that a place for a recipe is for the object of the recipe. */
  static Slot madeBy(Slot slot) {
    if (slot.type() == Lazy.class) {
      return slot.argument(0);
    }
    List<Slot> made = TypeArguments.of(slot, Lazy.class);
    return made.isEmpty() ? Slot.ANY : made.get(0);
  }

  @Override
  boolean makesFor(Slot slot) {
    return !lazy || madeBy(slot).type().isAssignableFrom(companion.type());
  }

  @Override
  Slot slot(int index) {
    return companion.signature().slot(index);
  }

  @Override
  boolean hashesItsParts() {
    return record;
  }

  @Override
  Constraints constraints() {
    return companion.constraints();
  }

  /** A recipe is made by generated code. */
  @Override
  boolean isHarmless() {
    return lazy;
  }

  @Override
  Class<?> type() {
    return lazy ? companion.recipeType() : companion.type();
  }

  @Override
  Class<?> described() {
    return companion.type();
  }

  @Override
  @Nullable Object defaultValue(int index) {
    return Copies.handOut(companion.defaultValue(index));
  }

  @Override
  Object make(@Nullable Object[] parts, Supplier<Copier> keepers) {
    @Nullable Object[] kept = record ? parts : kept(parts, keepers);
    Lazy<?> recipe = companion.make(kept);
    return lazy ? recipe : built(recipe, kept, parts);
  }

  /** Returns the arguments as the recipe keeps them. */
  private @Nullable Object[] kept(@Nullable Object[] parts, Supplier<Copier> keepers) {
    @Nullable Object[] kept = parts;
    for (int i = 0; i < parts.length; i++) {
      Object part = parts[i];
      if (part != null && companion.signature().mayHoldContainer(i) && Copies.mayChange(part)) {
        kept = kept == parts ? parts.clone() : kept;
        kept[i] = keepers.get().copy(part);
      }
    }
    return kept;
  }

  private Object built(Lazy<?> recipe, @Nullable Object[] kept, @Nullable Object[] parts) {
    try {
      return constraints() == Constraints.NONE
          ? carriedOut(recipe, kept, parts)
          : Validating.carryOut(recipe, () -> carriedOut(recipe, kept, parts));
    } catch (ConstructionException e) {
      throw failed(companion.type(), e.getCause() == null ? e : e.getCause());
    } catch (RuntimeException | LinkageError e) {
      throw failed(companion.type(), e);
    }
  }

  private Object carriedOut(Lazy<?> recipe, @Nullable Object[] kept, @Nullable Object[] parts) {
    return record || kept != parts
        ? Handover.instantiate(recipe, kept, parts)
        : recipe.instantiate();
  }
}
