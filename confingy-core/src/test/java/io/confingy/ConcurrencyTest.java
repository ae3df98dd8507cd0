package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.Things.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * One runtime serves many threads, from the first call on.
 *
 * <p>{@code -Dconfingy.seconds=60} makes them work for that long.
 */
class ConcurrencyTest {

  private static final int THREADS = 64;
  private static final int ROUNDS = 250;
  private static final long SECONDS = Long.getLong("confingy.seconds", 0);

  /** How long to wait for threads that should have ended, before they are taken to be stuck. */
  private static final long PATIENCE = 300;

  @Test
  void allThreadsWriteAndReadTheSame() throws Exception {
    ConfingyRuntime confingy = Confingy.builder().allow(Pair.class).build();
    CountDownLatch start = new CountDownLatch(THREADS);
    Callable<Set<String>> work =
        () -> {
          start.countDown();
          start.await();
          Set<String> written = new java.util.HashSet<>();
          long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
          for (int i = 0; i < ROUNDS || System.nanoTime() < end; i++) {
            String json = confingy.serialize(config());
            written.add(json);
            written.add(confingy.serialize(confingy.deserialize(json, Object.class)));
          }
          return written;
        };

    assertThat(resultsOf(work)).containsOnly(Set.of(confingy.serialize(config())));
  }

  private static Object config() {
    LazyLayer recipe = LazyLayer.of(4, 0.5, Optional.of('x'));
    return List.of(
        new Pair<>(recipe, recipe.instantiate()),
        Map.of("a", 1L, "b", 0.5f, "c", Set.of('x', 'y', 'z')),
        LazyBlock.create(recipe, recipe.instantiate()));
  }

  private static <T> List<T> resultsOf(Callable<T> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<T>> futures = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        futures.add(threads.submit(work));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(future.get(SECONDS + PATIENCE, TimeUnit.SECONDS));
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }
}
