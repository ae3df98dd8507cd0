package io.confingy.benchmarks;

import io.confingy.Lazy;
import io.confingy.annotations.Track;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A part of a tree of recipes, of which something deep inside is changed. */
@Track
public final class Branch {

  private final double rate;
  private final @Nullable Lazy<Branch> left;
  private final @Nullable Lazy<Branch> right;

  /**
   * Makes a branch.
   *
   * @param rate a value to change
   * @param left what is below it, or null
   * @param right what else is below it, or null
   */
  public Branch(double rate, @Nullable Lazy<Branch> left, @Nullable Lazy<Branch> right) {
    this.rate = rate;
    this.left = left;
    this.right = right;
  }

  /** Returns the sum of what is in the tree. */
  double sum() {
    double below = left == null ? 0 : left.instantiate().sum();
    return rate + below + (right == null ? 0 : right.instantiate().sum());
  }

  /** Makes a tree of recipes that all differ, as high as asked for. */
  static LazyBranch tree(int height, double rate) {
    return height == 1
        ? LazyBranch.of(rate, null, null)
        : LazyBranch.of(rate, tree(height - 1, rate + 1), tree(height - 1, rate + 2));
  }

  /** Changes the rate of the branch that is so far below. */
  static LazyBranch editByHand(LazyBranch branch, int below, double rate) {
    return below == 0
        ? branch.withRate(rate)
        : branch.withLeft(
            editByHand((LazyBranch) Objects.requireNonNull(branch.left()), below - 1, rate));
  }

  /** Changes the rate of the branch that is so far below, by a lens. */
  static LazyBranch edit(LazyBranch tree, int below, double rate) {
    return tree.edit(
        top -> {
          LazyBranch.Lens lens = top;
          for (int i = 0; i < below; i++) {
            lens = lens.left();
          }
          lens.rate(rate);
        });
  }
}
