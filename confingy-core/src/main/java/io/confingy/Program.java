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
 * then; among the parts, a {@link Child} stands for each of them.
 */
final class Program {

  private static final int FEW = 16;
  private static final int MANY = 4_096;

  /** Some steps, one behind the other; let go of once they have been taken. */
  private static final class Chunk {
    final Object[] what;
    final @Nullable Object[] @Nullable [] parts;
    int count;

    Chunk(int size) {
      what = new Object[size];
      parts = new @Nullable Object[size][];
    }
  }

  private final List<@Nullable Chunk> chunks = new ArrayList<>();
  private Chunk last = new Chunk(FEW);
  private @Nullable Object[] made = new @Nullable Object[FEW];
  private int height;
  private int attempts;

  Program() {
    chunks.add(last);
  }

  /** A thing that stands in several places, once it has been made. */
  static final class Cell {
    private @Nullable Object content;
  }

  /** Stands for a part that is made by a step of its own. */
  static final class Child {

    /** Stands for the first one that no other part stands for. */
    static final Child NEXT = new Child(-1);

    private final int number;

    private Child(int number) {
      this.number = number;
    }

    /** Stands for that which was made as the one of a number among the parts of the same thing. */
    static Child numbered(int number) {
      return new Child(number);
    }
  }

  /**
   * Adds a step that makes something.
   *
   * @param parts its parts, those that are made before by their {@link Child}; first all that are
   *     the next one
   */
  void make(Maker maker, @Nullable Object[] parts) {
    add(maker, parts);
  }

  /** Adds a step that keeps what the step before has made. */
  void keep(Cell cell) {
    add(cell, null);
  }

  /** Adds a step that takes what was kept. */
  void take(Cell cell) {
    add(cell, null);
  }

  private void add(Object what, @Nullable Object @Nullable [] parts) {
    if (last.count == last.what.length) {
      last = new Chunk(Math.min(2 * last.count, MANY));
      chunks.add(last);
    }
    int index = last.count++;
    last.what[index] = what;
    last.parts[index] = parts;
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
        run((Cell) chunk.what[i]);
      } else {
        fill(parts);
        attempts++;
        push(((Maker) chunk.what[i]).make(parts, keepers));
      }
    }
  }

  private void run(Cell cell) {
    if (cell.content == null) {
      cell.content = made[height - 1];
    } else {
      push(cell.content);
    }
  }

  /** Puts what was made into the places of its stand-ins. */
  private void fill(@Nullable Object[] parts) {
    int children = 0;
    for (Object part : parts) {
      if (part instanceof Child) {
        children++;
      }
    }
    if (children > 0) {
      fill(parts, height - children);
      Arrays.fill(made, height - children, height, null);
      height -= children;
    }
  }

  private void fill(@Nullable Object[] parts, int first) {
    int next = first;
    for (int i = 0; i < parts.length; i++) {
      if (parts[i] instanceof Child child) {
        parts[i] = made[child.number < 0 ? next++ : first + child.number];
      }
    }
  }

  private void push(@Nullable Object thing) {
    if (height == made.length) {
      made = Arrays.copyOf(made, 2 * height);
    }
    made[height++] = thing;
  }
}
