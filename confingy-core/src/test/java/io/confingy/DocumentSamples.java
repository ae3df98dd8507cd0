package io.confingy;

import io.confingy.documents.v1.Kinds;
import io.confingy.documents.v1.Kinds.Anything;
import io.confingy.documents.v1.Kinds.Mode;
import io.confingy.documents.v1.Kinds.Nothing;
import io.confingy.documents.v1.Kinds.Pair;
import io.confingy.documents.v1.Kinds.Point;
import io.confingy.documents.v1.Kinds.Tracked;
import io.confingy.documents.v1.LazyKinds_Tracked;
import io.confingy.documents.v1.LazyStage;
import io.confingy.documents.v1.LazyStage_Final;
import io.confingy.documents.v1.Stage;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.Vector;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the documents of format version 1 are of, by the name of the file. */
@SuppressWarnings("JdkObsolete") // A container comes back as what it was.
final class DocumentSamples {

  private DocumentSamples() {}

  static Map<String, @Nullable Object> v1() {
    Map<String, @Nullable Object> samples = new LinkedHashMap<>();
    scalars(samples);
    objects(samples);
    containers(samples);
    return samples;
  }

  private static void scalars(Map<String, @Nullable Object> samples) {
    samples.put("null", null);
    samples.put("boolean", true);
    samples.put("string", "a \"quoted\" line\nand \\ \u0001 \u00e9 \u2028 \ud83d\ude00");
    samples.put("half-a-surrogate", "\ud83d");
    samples.put("int", Integer.MIN_VALUE);
    samples.put("double", -0.0);
    samples.put(
        "numbers",
        new Kinds.Numbers(
            (byte) -1,
            (short) 300,
            7,
            Long.MAX_VALUE,
            0.1f,
            1e-300,
            'x',
            true,
            null,
            BigInteger.TWO.pow(70),
            new BigDecimal("1.50"),
            Float.NaN));
    samples.put(
        "marked-numbers",
        List.of(
            (byte) 1,
            (short) 1,
            1L,
            0.1f,
            'x',
            Double.NaN,
            Double.NEGATIVE_INFINITY,
            Float.POSITIVE_INFINITY,
            BigInteger.TEN,
            new BigDecimal("1.50")));
    samples.put("enum", List.of(Mode.TRAIN, Mode.TEST));
    samples.put(
        "classes",
        List.of(
            int.class, String.class, int[].class, String[][].class, Map.Entry.class, Mode.class));
    samples.put("values", values());
    samples.put("times", times());
  }

  private static List<Object> values() {
    return List.of(
        MathContext.DECIMAL32,
        Path.of("data/train.csv"),
        URI.create("https://example.com/a?b=c"),
        UUID.fromString("123e4567-e89b-12d3-a456-426614174000"),
        Locale.forLanguageTag("de-CH"),
        StandardCharsets.UTF_8);
  }

  private static List<Object> times() {
    LocalDateTime time = LocalDateTime.of(2026, 1, 31, 12, 30);
    return List.of(
        Instant.EPOCH,
        Duration.ofMinutes(90),
        Period.of(1, 2, 3),
        LocalDate.of(2026, 1, 31),
        LocalTime.of(12, 30),
        time,
        OffsetTime.of(LocalTime.of(12, 30), ZoneOffset.ofHours(1)),
        OffsetDateTime.of(time, ZoneOffset.ofHours(1)),
        ZonedDateTime.of(time, ZoneId.of("Europe/Berlin")),
        Year.of(2026),
        YearMonth.of(2026, 1),
        MonthDay.of(1, 31),
        ZoneOffset.ofHours(1),
        ZoneId.of("Europe/Berlin"));
  }

  private static void objects(Map<String, @Nullable Object> samples) {
    Stage stage = LazyStage.create(4, 1L << 40, 0.5, Optional.of('x'));
    LazyStage recipe = LazyStage.of(8, 1, 0.1, Optional.empty());
    Point point = new Point(1, 2);
    List<Point> list = List.of(point);
    samples.put("tracked", stage);
    samples.put("lazy", recipe);
    samples.put("nested-in-a-class", LazyStage_Final.of(stage, recipe));
    samples.put("record", new Pair<>(new Nothing(), new Anything(1L)));
    samples.put("tracked-record", new Tracked(Mode.TEST, list));
    samples.put("lazy-record", LazyKinds_Tracked.of(Mode.TRAIN, List.of()));
    samples.put(
        "shared",
        Arrays.asList(stage, stage, recipe, recipe, point, list, new ArrayList<>(list), list));
    samples.put("pattern", new Anything(Pattern.compile("a+/b", Pattern.CASE_INSENSITIVE)));
  }

  private static void containers(Map<String, @Nullable Object> samples) {
    samples.put("optionals", optionals());
    samples.put(
        "marked-optionals",
        List.of(
            Optional.of(1L),
            Optional.empty(),
            OptionalInt.of(1),
            OptionalLong.of(1),
            OptionalDouble.of(1)));
    samples.put(
        "arrays",
        new Kinds.Arrays(
            new int[] {1, 2},
            new long[][] {{1}, {}},
            new String[] {"a", null},
            new Object[] {1L, new char[] {'c'}}));
    samples.put("lists", lists());
    samples.put("sets", sets());
    samples.put("maps", maps());
    samples.put("declared-containers", declared());
  }

  private static Object optionals() {
    return new Kinds.Optionals(
        Optional.of(0.1f),
        Optional.of(List.of(1, 2)),
        Optional.of(Optional.of(1L)),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalLong.of(1),
        OptionalDouble.of(1));
  }

  private static List<Object> lists() {
    List<Integer> two = List.of(1, 2);
    return List.of(
        List.of(),
        Collections.unmodifiableList(Arrays.asList(1, null)),
        new ArrayList<>(two),
        Arrays.asList(1, 2),
        new LinkedList<>(two),
        new Vector<>(two),
        new CopyOnWriteArrayList<>(two),
        new ArrayDeque<>(two),
        new ConcurrentLinkedDeque<>(two));
  }

  private static List<Object> sets() {
    List<String> two = List.of("b", "a");
    TreeSet<String> sorted = new TreeSet<>(String.CASE_INSENSITIVE_ORDER.reversed());
    sorted.addAll(two);
    return List.of(
        Set.copyOf(two),
        new HashSet<>(two),
        new LinkedHashSet<>(two),
        new CopyOnWriteArraySet<>(two),
        sorted,
        new ConcurrentSkipListSet<>(two),
        Collections.unmodifiableNavigableSet(sorted),
        EnumSet.of(Mode.TEST, Mode.TRAIN),
        EnumSet.noneOf(Mode.class),
        Set.of(List.of(1L), Map.of("a", 0.1f)));
  }

  private static List<Object> maps() {
    Map<String, Object> two = new LinkedHashMap<>();
    two.put("b", 1L);
    two.put("_confingy_init", Map.of());
    TreeMap<String, Object> sorted = new TreeMap<>(Comparator.reverseOrder());
    sorted.putAll(two);
    return List.of(
        Map.of(),
        Map.of("b", 1, "a", List.of(2)),
        Map.of(1L, "one", 'c', "character"),
        Map.of(List.of(1), Map.of(2, 3)),
        new HashMap<>(two),
        two,
        new ConcurrentHashMap<>(two),
        sorted,
        new ConcurrentSkipListMap<>(two),
        Collections.unmodifiableNavigableMap(sorted),
        new EnumMap<>(Map.of(Mode.TEST, 1)),
        new EnumMap<Mode, Integer>(Mode.class),
        Map.of("a".repeat(1_001), 1));
  }

  private static Object declared() {
    return new Kinds.Containers(
        List.of(1L),
        Set.of('b', 'a'),
        Map.of("a", 0.1f),
        Map.of(1L, List.of((short) 1)),
        new ArrayList<>(List.of(1L)),
        new TreeSet<>(Set.of("b", "a")),
        new EnumMap<>(Map.of(Mode.TEST, (byte) 1)));
  }
}
