package io.confingy;

import io.confingy.internal.problem.ProblemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is to be made of a document, what is inside first, in arrays that are gone through once.
 *
 * <p>Each step makes one thing from its parts. Those that are made themselves lie on a stack by
 * then, each with the index that it has among the parts.
 */
final class Program {

  private static final int FEW = 16;
  private static final int MANY = 4_096;

  /** Some steps, one behind the other; let go of once they have been taken. */
  private static final class Chunk {
    final Object[] what;
    final @Nullable Object[] @Nullable [] parts;
    final int[] children;
    final int[] targets;
    int count;

    Chunk(int size) {
      what = new Object[size];
      parts = new @Nullable Object[size][];
      children = new int[size];
      targets = new int[size];
    }
  }

  private final List<@Nullable Chunk> chunks = new ArrayList<>();
  private Chunk last = new Chunk(FEW);
  private @Nullable Object[] made = new @Nullable Object[FEW];
  private int[] places = new int[FEW];
  private int height;
  private int attempts;

  Program() {
    chunks.add(last);
  }

  /** A thing that stands in several places, once it has been made. */
  static final class Cell {
    private @Nullable Object content;
  }

  /**
   * Adds a step that makes something.
   *
   * @param parts its parts, with room for those that are made before
   * @param children how many are made before
   * @param target its index among the parts of what it is inside of
   */
  void make(Maker maker, @Nullable Object[] parts, int children, int target) {
    add(maker, parts, children, target);
  }

  /** Adds a step that keeps what the step before has made. */
  void keep(Cell cell) {
    add(cell, null, 0, 0);
  }

  /** Adds a step that takes what was kept. */
  void take(Cell cell, int target) {
    add(cell, null, 0, target);
  }

  private void add(Object what, @Nullable Object @Nullable [] parts, int children, int target) {
    if (last.count == last.what.length) {
      last = new Chunk(Math.min(2 * last.count, MANY));
      chunks.add(last);
    }
    int index = last.count++;
    last.what[index] = what;
    last.parts[index] = parts;
    last.children[index] = children;
    last.targets[index] = target;
  }

  /** Returns how many things were made, or tried to be. */
  int attempts() {
    return attempts;
  }

  /**
   * Takes all steps, once; returns what was made last.
   *
   * @throws ProblemException if something cannot be made
   */
  @Nullable Object run(Supplier<Copier> keepers) {
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      if (chunk != null) {
        run(chunk, keepers);
      }
      chunks.set(i, null);
    }
    return made[0];
  }

  private void run(Chunk chunk, Supplier<Copier> keepers) {
    for (int i = 0; i < chunk.count; i++) {
      @Nullable Object[] parts = chunk.parts[i];
      chunk.parts[i] = null;
      if (parts == null) {
        run((Cell) chunk.what[i], chunk.targets[i]);
      } else {
        fill(parts, chunk.children[i]);
        attempts++;
        push(((Maker) chunk.what[i]).make(parts, keepers), chunk.targets[i]);
      }
    }
  }

  private void run(Cell cell, int target) {
    if (cell.content == null) {
      cell.content = made[height - 1];
    } else {
      push(cell.content, target);
    }
  }

  private void fill(@Nullable Object[] parts, int children) {
    for (int i = 0; i < children; i++) {
      height--;
      parts[places[height]] = made[height];
      made[height] = null;
    }
  }

  private void push(@Nullable Object thing, int target) {
    if (height == made.length) {
      made = Arrays.copyOf(made, 2 * height);
      places = Arrays.copyOf(places, 2 * height);
    }
    made[height] = thing;
    places[height++] = target;
  }
}
