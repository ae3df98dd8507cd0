package io.confingy.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** What being recorded costs in memory. */
class RecordingCostTest {

  private static final int OBJECTS = 100_000;

  @Test
  void anObjectThatIsRecordedTakesLessThanAHundredBytesMore() {
    double bare = bytesEach(i -> new Pair.Bare(i, 0.1));
    double recorded = bytesEach(i -> new Pair(i, 0.1));

    assertThat(bare).isBetween(16.0, 64.0);
    assertThat(recorded - bare).isBetween(16.0, 100.0);
  }

  private static double bytesEach(IntFunction<Object> maker) {
    Object[] kept = new Object[OBJECTS];
    kept[0] = maker.apply(0); // loads what is needed
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < kept.length; i++) {
      kept[i] = maker.apply(i);
    }
    long after = threads.getCurrentThreadAllocatedBytes();
    assertThat(kept).doesNotContainNull();
    return (after - before) / (double) OBJECTS;
  }
}
