package io.confingy;

import io.confingy.CheckReport.DroppedArgument;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.Quote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Gathers the arguments that lenient loading leaves out: each name once a class, with the number of
 * places.
 */
final class DroppedArguments {

  /** A document may have a million; a reader wants to see some. */
  private static final int MOST = 100;

  private final Map<Key, Place> places = new LinkedHashMap<>();
  private int beyond;

  /** Adds an argument; its path is asked for only if it is the first of its name and class. */
  void add(Class<?> type, String name, Supplier<String> path) {
    Key key = new Key(type, name);
    Place known = places.get(key);
    if (known != null) {
      known.count++;
    } else if (places.size() < MOST) {
      places.put(key, new Place(path.get()));
    } else {
      beyond++;
    }
  }

  List<DroppedArgument> list() {
    List<DroppedArgument> list = new ArrayList<>();
    places.forEach(
        (key, place) ->
            list.add(
                new DroppedArgument(place.path, Names.readable(key.type), key.name, place.count)));
    return list;
  }

  /** Returns a warning for each, and one for those that are not listed. */
  List<Problem> warnings() {
    List<Problem> warnings = new ArrayList<>();
    for (DroppedArgument each : list()) {
      warnings.add(
          Problem.of(
                  "`"
                      + each.type()
                      + "` has no parameter "
                      + Quote.code(each.name())
                      + "; the argument was left out.")
              .at(each.path() + CheckText.places(each.places())));
    }
    if (beyond > 0) {
      warnings.add(Problem.of(beyond + " more arguments without a parameter were left out."));
    }
    return warnings;
  }

  private record Key(Class<?> type, String name) {}

  private static final class Place {
    final String path;
    int count = 1;

    Place(String path) {
      this.path = path;
    }
  }
}
