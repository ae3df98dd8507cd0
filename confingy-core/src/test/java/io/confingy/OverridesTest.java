package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confingy.annotations.Default;
import io.confingy.annotations.Track;
import io.confingy.annotations.TrackExternal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Changes that are given as text. */
@TrackExternal(OverridesTest.Span.class)
class OverridesTest {

  enum Mode {
    FAST,
    EXACT
  }

  @Track
  static class Step {
    final double lr;

    Step(double lr) {
      this.lr = lr;
    }
  }

  record Plan(
      Step step,
      Lazy<Step> later,
      List<Integer> sizes,
      Map<String, Long> counts,
      Mode mode,
      String title,
      Optional<Duration> limit,
      List<Step> steps) {}

  @Track
  static class Job {
    final Plan plan;
    final int batchSize;
    final double dropout;

    Job(Plan plan, int batchSize, @Default("0.1") double dropout) {
      this.plan = plan;
      this.batchSize = batchSize;
      this.dropout = dropout;
    }
  }

  private static Job job() {
    return new Job(
        new Plan(
            new Step(0.5),
            LazyOverridesTest_Step.of(0.25),
            List.of(1, 2),
            Map.of("a key", 7L),
            Mode.FAST,
            "null",
            Optional.empty(),
            List.of(new Step(1), new Step(2))),
        32,
        0.3);
  }

  @Test
  void readsTextAsThePlacesWantIt() {
    Job changed =
        Overrides.parse(
                "plan.step.lr=0.01",
                "--plan.later.lr=1e-3",
                "plan.sizes+=3",
                "plan.sizes[0]=10",
                "plan.counts['a key']=8",
                "plan.mode=exact",
                "plan.title=a=b",
                "plan.limit=PT2S",
                "~plan.steps[0]",
                "~dropout")
            .apply(job());

    assertThat(changed.plan.step().lr).isEqualTo(0.01);
    assertThat(changed.plan.later()).isEqualTo(LazyOverridesTest_Step.of(0.001));
    assertThat(changed.plan.sizes()).containsExactly(10, 2, 3);
    assertThat(changed.plan.counts()).isEqualTo(Map.of("a key", 8L));
    assertThat(changed.plan.mode()).isEqualTo(Mode.EXACT);
    assertThat(changed.plan.title()).isEqualTo("a=b");
    assertThat(changed.plan.limit()).contains(Duration.ofSeconds(2));
    assertThat(changed.plan.steps()).extracting(step -> step.lr).containsExactly(2.0);
    assertThat(changed.dropout).isEqualTo(0.1);
    assertThat(changed.batchSize).isEqualTo(32);
  }

  @Test
  void readsJsonWhereItStandsForParts() {
    Job changed =
        Overrides.parse("plan.sizes=[4, 5]", "plan.counts={\"x\": 1}", "plan.limit=null")
            .apply(job());

    assertThat(changed.plan.sizes()).containsExactly(4, 5);
    assertThat(changed.plan.counts()).isEqualTo(Map.of("x", 1L));
    assertThat(changed.plan.limit()).isEmpty();
  }

  @Track
  record Bags(
      Set<Integer> sizes,
      TreeSet<String> names,
      Deque<Long> queue,
      EnumSet<Mode> modes,
      Map<Mode, Step> steps) {}

  private static LazyOverridesTest_Bags bags() {
    return LazyOverridesTest_Bags.of(
        Set.of(1),
        new TreeSet<>(Set.of("b")),
        new ArrayDeque<>(),
        EnumSet.of(Mode.FAST),
        Map.of(Mode.FAST, new Step(1)));
  }

  @Test
  void readsPlainJsonForCollectionsThatDocumentsWriteOtherwise() {
    LazyOverridesTest_Bags changed =
        Overrides.parse("sizes=[3, 2]", "names=[\"z\", \"a\"]", "queue=[5]", "modes=[]")
            .apply(bags());

    assertThat(changed.sizes()).containsExactlyInAnyOrder(2, 3);
    assertThat(changed.names()).containsExactly("a", "z");
    assertThat(changed.queue()).isInstanceOf(ArrayDeque.class).containsExactly(5L);
    assertThat(changed.modes()).isEqualTo(EnumSet.noneOf(Mode.class));
    assertFails(
        () -> Overrides.parse("sizes=[2, 2]").apply(bags()),
        """
        The value does not fit its place.
          at:       $.sizes
          found:    two elements of the set are equal: 2
          expected: `java.util.Set<java.lang.Integer>`
          to do:    correct the override `sizes=[2, 2]`""");
  }

  /** Whichever way is taken: of a recipe that was changed before, it is known what is shared. */
  @Test
  void saysThatASetHasTheElementThatIsAdded() {
    LazyOverridesTest_Bags changed = Overrides.parse("sizes+=2").apply(bags());

    for (LazyOverridesTest_Bags bags : List.of(bags(), changed)) {
      assertFails(
          () -> Overrides.parse("sizes+=1").apply(bags),
          """
          The container cannot hold what was put into it.
            at:       $.sizes
            found:    two elements of the set are equal: 1
            expected: parts that a `%s` can hold"""
              .formatted(bags.sizes().getClass().getCanonicalName()));
    }
  }

  @Test
  void saysHowAKeyThatIsNoStringIsSpelled() {
    assertFails(
        () -> Overrides.parse("steps.FAST.lr=2").apply(bags()),
        """
        There is no key `FAST` here; did you mean `[FAST]`?
          at:       $.steps
          found:    the keys `FAST`
          to do:    correct the override `steps.FAST.lr=2`""");
  }

  @Test
  void countsTheValuesOfAMapAsItsParts() {
    assertThat(Overrides.help(bags())).containsPattern("steps +Map<.*> +1 parts\n");
  }

  interface Rule {}

  @Track
  static class Limit implements Rule {
    final int most;
    final List<String> names;
    final @Nullable Rule next;

    Limit(int most, @Default(method = "none") List<String> names, @Nullable Rule next) {
      this.most = most;
      this.names = names;
      this.next = next;
    }

    static List<String> none() {
      return List.of();
    }
  }

  record Rules(Rule rule, Lazy<Limit> lazy, List<Rule> all) {}

  @Test
  void readsCallsWhereATrackedClassIsWanted() {
    Rules rules =
        new Rules(
            new Limit(1, List.of(), null),
            LazyOverridesTest_Limit.of(1, List.of(), null),
            List.of());

    Rules changed =
        Overrides.parse(
                "rule=Limit(most=5, names=[\"a,b\", \"c)\"], next=Limit(most=6, next=null))",
                "lazy=io.confingy.OverridesTest.Limit(most=7, next=null)",
                "all+=OverridesTest.Limit( most=8, next=null )")
            .apply(rules);

    Limit rule = (Limit) changed.rule();
    assertThat(rule.most).isEqualTo(5);
    assertThat(rule.names).containsExactly("a,b", "c)");
    assertThat(((Limit) Objects.requireNonNull(rule.next)).most).isEqualTo(6);
    assertThat(changed.lazy()).isEqualTo(LazyOverridesTest_Limit.of(7, List.of(), null));
    assertThat(((Limit) changed.all().get(0)).most).isEqualTo(8);
    assertFails(
        () -> Overrides.parse("rule=Limt(most=5)").apply(rules),
        """
        There is no tracked class `Limt` for this place.
          at:       $.rule
          expected: a tracked class that is a `io.confingy.OverridesTest.Rule`, with its package in \
        front unless that is `io.confingy`
          to do:    correct the override `rule=Limt(most=5)`""");
    assertFails(
        () -> Overrides.parse("rule=Limit(mots=5)").apply(rules),
        """
        `io.confingy.OverridesTest.Limit` has no parameter `mots`; did you mean `most`?
          at:       $.rule
          expected: arguments among `most`, `names`, `next`
          to do:    correct the override `rule=Limit(mots=5)`""");
    assertFails(
        () -> Overrides.parse("rule=Limit(5)").apply(rules),
        """
        An argument is not spelled like one.
          at:       $.rule
          found:    `5`
          expected: `name=value`
          to do:    correct the override `rule=Limit(5)`""");
    assertFails(
        () -> Overrides.parse("rule=Limit(most=5, most=6, next=null)").apply(rules),
        """
        An argument is given twice.
          at:       $.rule
          found:    two values for `most`
          expected: each argument once
          to do:    correct the override `rule=Limit(most=5, most=6, next=null)`""");
    assertFails(
        () -> Overrides.parse("rule=Step(lr=5)").apply(rules),
        """
        There is no tracked class `Step` for this place.
          at:       $.rule
          expected: a tracked class that is a `io.confingy.OverridesTest.Rule`, with its package in \
        front unless that is `io.confingy`
          to do:    correct the override `rule=Step(lr=5)`""");
  }

  /** A class that is not the user's, which may be made in two ways. */
  static final class Span {
    final double low;
    final double high;

    Span(double low, double high) {
      this.low = low;
      this.high = high;
    }

    Span(double high) {
      this(0, high);
    }
  }

  record Spans(List<Lazy<Span>> spans) {}

  @Test
  void aCallMeansTheConstructorThatTakesNoMoreThanItsArguments() {
    Spans changed =
        Overrides.parse("spans+=Span(high=2)", "spans+=Span(high=2, low=1)")
            .apply(new Spans(List.of()));

    assertThat(changed.spans())
        .isEqualTo(
            List.of(LazyOverridesTest_Span_double.of(2), LazyOverridesTest_Span.of(1.0, 2.0)));
  }

  @Test
  void readsNoMoreCallsInsideOneAnotherThanTheStackCanHold() {
    String deep = "next=Limit(most=1, ".repeat(10_000) + "next=null" + ")".repeat(10_000);
    Rules rules =
        new Rules(
            new Limit(1, List.of(), null),
            LazyOverridesTest_Limit.of(1, List.of(), null),
            List.of());

    assertThatThrownBy(() -> Overrides.parse("rule=Limit(most=1, " + deep + ")").apply(rules))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith(
            """
            There are too many calls inside one another.
              at:       $.rule
              found:    10001 opening parentheses
              expected: at most 100
              to do:    correct the override""");
  }

  @Test
  void takesTheLaterOfTwo() {
    Overrides first = Overrides.parse("batchSize=1", "dropout=0.5");

    Job changed = first.and(Overrides.parse("batchSize=2")).apply(job());

    assertThat(changed.batchSize).isEqualTo(2);
    assertThat(changed.dropout).isEqualTo(0.5);
    assertThat(first).hasToString("batchSize=1 dropout=0.5");
    assertThat(Overrides.parse().isEmpty()).isTrue();
    assertThat(first.isEmpty()).isFalse();
  }

  @Test
  void readsTheEnvironment() {
    Map<String, String> variables =
        Map.of(
            "JOB_BATCH_SIZE", "64",
            "JOB_PLAN__STEPS__1__LR", "9",
            "JOB_PLAN__LATER__LR", "8",
            "PATH", "/bin");

    Job changed = Overrides.environment("JOB_", variables).apply(job());

    assertThat(changed.batchSize).isEqualTo(64);
    assertThat(changed.plan.steps().get(1).lr).isEqualTo(9.0);
    assertThat(changed.plan.later()).isEqualTo(LazyOverridesTest_Step.of(8));
    assertThat(Overrides.environment("CONFINGY_SURELY_NOT_SET_").isEmpty()).isTrue();
    assertFails(
        () -> Overrides.environment("JOB_", Map.of("JOB_PLAN__SIZE", "1")).apply(job()),
        """
        A variable of the environment stands for no value.
          at:       $.plan
          found:    `SIZE` in `PLAN__SIZE`
          expected: one of `step`, `later`, `sizes`, `counts`, `mode`, `title`, `limit`, `steps`
          to do:    correct the override `JOB_PLAN__SIZE=1`""");
  }

  @Test
  void saysWhichOverrideIsWrong() {
    assertFails(
        () -> Overrides.parse("dropout"),
        """
        An argument is not spelled like an override.
          found:    `dropout`
          expected: `path=value`, `path+=value` or `~path`
          to do:    ask for `--help`, which lists every path""");
    assertFails(
        () -> Overrides.parse("dropuot=1").apply(job()),
        """
        `io.confingy.OverridesTest.Job` has no parameter `dropuot`; did you mean `dropout`?
          at:       $
          expected: arguments among `plan`, `batchSize`, `dropout`
          to do:    correct the override `dropuot=1`""");
    assertFails(
        () -> Overrides.parse("plan.mode=fats").apply(job()),
        """
        `io.confingy.OverridesTest.Mode` has no constant `fats`; did you mean `FAST`?
          at:       $.plan.mode
          expected: one of `FAST`, `EXACT`
          to do:    correct the override `plan.mode=fats`""");
    assertFails(
        () -> Overrides.parse("plan+=1").apply(job()),
        """
        Nothing can be added here.
          at:       $.plan
          found:    a `io.confingy.OverridesTest.Plan`
          expected: a list, set or array
          to do:    correct the override `plan+=1`""");
  }

  @Test
  void listsEveryPathWithItsTypeAndValue() {
    assertThat(Overrides.parse("-h").wantsHelp()).isTrue();
    assertThat(Overrides.parse("--help", "dropout=1").wantsHelp()).isTrue();
    assertThat(Overrides.parse().wantsHelp()).isFalse();
    assertThat(Overrides.help(job()))
        .isEqualTo(
            """
            Overrides: PATH=VALUE changes a value, PATH+=VALUE adds an element, ~PATH removes one \
            or restores a default.

            PATH              TYPE                      VALUE
            plan              OverridesTest.Plan        OverridesTest.Plan
            plan.step         OverridesTest.Step        OverridesTest.Step
            plan.step.lr      double                    0.5
            plan.later        Lazy<OverridesTest.Step>  Lazy<OverridesTest.Step>
            plan.later.lr     double                    0.25
            plan.sizes        List<Integer>             [1, 2]
            plan.counts       Map<String, Long>         {a key=7}
            plan.mode         OverridesTest.Mode        FAST
            plan.title        String                    null
            plan.limit        Optional<Duration>        []
            plan.steps        List<OverridesTest.Step>  2 parts
            plan.steps[0]     OverridesTest.Step        OverridesTest.Step
            plan.steps[0].lr  double                    1.0
            plan.steps[1]     OverridesTest.Step        OverridesTest.Step
            plan.steps[1].lr  double                    2.0
            batchSize         int                       32
            dropout           double                    0.3""");
  }

  @Test
  void isOneLineInAMainMethod() throws Exception {
    assertThat(run(0, "--help")).contains("batchSize").contains("int");
    assertThat(run(0, "batchSize=7")).isEqualToIgnoringNewLines("7");
    assertThat(run(2, "batchSize=x")).contains("correct the override `batchSize=x`");
  }

  private static String run(int status, String argument) throws Exception {
    Process process = ChildJvm.start(Program.class, argument);
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isEqualTo(status);
    return output;
  }

  /** What a user would write. */
  static final class Program {
    public static void main(String[] args) {
      Job job = Overrides.fromCommandLine(job(), args);
      System.out.println(job.batchSize);
    }
  }

  private static void assertFails(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(ConfigurationException.class).hasMessage(message);
  }
}
