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
import org.junit.jupiter.api.Test;

/** One runtime serves many threads, from the first call on. */
class ConcurrencyTest {

  private static final int THREADS = 8;
  private static final int ROUNDS = 2_000;

  @Test
  void allThreadsWriteAndReadTheSame() throws Exception {
    ConfingyRuntime confingy = Confingy.builder().allow(Pair.class).build();
    CountDownLatch start = new CountDownLatch(THREADS);
    Callable<Set<String>> work =
        () -> {
          start.countDown();
          start.await();
          Set<String> written = new java.util.HashSet<>();
          for (int i = 0; i < ROUNDS; i++) {
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
        results.add(future.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }
}
