package io.confingy.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** What a change deep inside costs, told by what it allocates. */
class EditCostTest {

  private static final int EDITS = 1_000;

  @Test
  void aChangeDeepInsideCostsTheWayToItAndNotTheConfiguration() {
    double small = bytesOfAnEdit(Branch.tree(7, 0.5)); // 127 recipes
    double large = bytesOfAnEdit(Branch.tree(14, 0.5)); // 16,383 recipes

    assertThat(large).isBetween(small * 0.9, small * 1.1).isLessThan(20_000);
  }

  private static double bytesOfAnEdit(LazyBranch tree) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    for (int i = 0; i < EDITS; i++) {
      Branch.edit(tree, 5, i);
    }
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < EDITS; i++) {
      Branch.edit(tree, 5, i);
    }
    return (threads.getCurrentThreadAllocatedBytes() - before) / (double) EDITS;
  }

  @Test
  void aChangeOfAChangeCostsNoMore() {
    LazyBranch tree = Branch.edit(Branch.tree(14, 0.5), 5, 0);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    tree = Branch.edit(tree, 5, 1);
    long before = threads.getCurrentThreadAllocatedBytes();

    for (int i = 0; i < EDITS; i++) {
      tree = Branch.edit(tree, 5, i);
    }

    assertThat((threads.getCurrentThreadAllocatedBytes() - before) / (double) EDITS)
        .isLessThan(20_000);
    assertThat(tree.instantiate().sum()).isNotZero();
  }
}
