package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.confingy.Checked.Settings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Constraints of Jakarta Validation on recipes. */
class ValidationTest {

  @BeforeEach
  void forget() {
    Checked.BUILT.set(0);
  }

  @Test
  void aRecipeThatSatisfiesItsConstraintsIsMade() {
    assertThat(LazyChecked_Stage.of(1, 0.5).instantiate().units).isEqualTo(1);
  }

  @Test
  void theMessageSaysWhereWhatAndWhatIsRight() {
    assertRejected(
        () -> LazyChecked_Stage.of(0, 0.5),
        """
        The arguments of `io.confingy.Checked.Stage` violate a constraint.
          at:       $.units
          found:    0
          expected: must be greater than 0
          to do:    give a value that satisfies the constraint
        """);
  }

  @Test
  void allViolationsAreToldInOrder() {
    ValidationException failure =
        assertRejected(
            () -> LazyChecked_Stage.of(-1, 1.5),
            """
            The arguments of `io.confingy.Checked.Stage` violate 2 constraints.
              found:    $.units must be greater than 0, but is -1
                        $.rate must be less than or equal to 1, but is 1.5
              to do:    give values that satisfy the constraints
            """);

    assertThat(failure.violations())
        .containsExactly(
            new Violation("$.units", "must be greater than 0", -1),
            new Violation("$.rate", "must be less than or equal to 1", 1.5));
  }

  @Test
  void everyWayToARecipeChecks() {
    LazyChecked_Stage fine = LazyChecked_Stage.of(1, 0.5);

    assertThat(paths(() -> LazyChecked_Stage.builder().units(0).build()))
        .containsExactly("$.units");
    assertThat(paths(() -> fine.withUnits(0))).containsExactly("$.units");
    assertThat(paths(() -> fine.withRate(2))).containsExactly("$.rate");
    assertThat(paths(() -> fine.copy(to -> to.units(0).rate(2))))
        .containsExactly("$.units", "$.rate");
    assertThat(paths(() -> Confingy.lazy(Checked.Stage.class, Map.of("units", 0))))
        .containsExactly("$.units");
    assertThat(fine.config()).isEqualTo(Map.of("units", 1, "rate", 0.5));
  }

  @Test
  void nothingIsBuiltOfWhatDoesNotSatisfyItsConstraints() {
    LazyChecked_Stage unchecked = Confingy.withoutValidation(() -> LazyChecked_Stage.of(0, 0.5));

    assertThat(paths(unchecked::instantiate)).containsExactly("$.units");
    assertThat(paths(() -> LazyChecked_Stage.create(0, 0.5))).containsExactly("$.units");
    assertThat(paths(() -> Confingy.track(Checked.Stage.class, 0, 0.5))).containsExactly("$.units");
    assertThat(Checked.BUILT).hasValue(0);
  }

  @Test
  void aTrackedRecordIsCheckedLikewise() {
    assertThat(paths(() -> LazyChecked_Tracked.of(0))).containsExactly("$.size");
    assertThat(paths(() -> LazyChecked_Tracked.create(0))).containsExactly("$.size");
  }

  @Test
  void elementsHavePaths() {
    Map<String, Integer> sizes = new HashMap<>(Map.of("odd key", 0, "", 1));
    ThrowingCallable making =
        () ->
            LazyChecked_Elements.of(
                Checked.names("a", null),
                sizes,
                Optional.of(0),
                Set.of(-3),
                Map.of(7, List.of(1, 0)));

    assertThat(paths(making))
        .containsExactly(
            "$.names[1]", "$.sizes['']", "$.sizes['odd key']", "$.seed", "$.ids[]", "$.deep[7][1]");
  }

  @Test
  void whatIsValidIsLookedInto() {
    Settings fine = new Settings(1, "a");

    assertThat(paths(() -> LazyChecked_Program.of(new Settings(0, ""), List.of(fine))))
        .containsExactly("$.settings.name", "$.settings.size");
    assertThat(paths(() -> LazyChecked_Program.of(fine, List.of(fine, new Settings(0, "b")))))
        .containsExactly("$.more[1].size");
  }

  /** There are 2^60 ways to the innermost pair. */
  @Test
  void aGraphIsNotCheckedAsATree() {
    Checked.Pair pair = new Checked.Pair(null, null, 0);
    for (int i = 0; i < 60; i++) {
      pair = new Checked.Pair(pair, pair, 1);
    }
    Checked.Pair graph = pair;

    assertThat(paths(() -> LazyChecked_Graph.of(graph))).isNotEmpty();
  }

  @Test
  void aConstraintThatFitsNothingIsToldOf() {
    assertThatThrownBy(() -> LazyChecked_Misplaced.of(1))
        .isInstanceOf(ConfigurationException.class)
        .isNotInstanceOf(ValidationException.class)
        .hasMessageStartingWith(
            """
            The constraints of `io.confingy.Checked.Misplaced` cannot be checked.
              found:    jakarta.validation.UnexpectedTypeException: HV000030:""");
  }

  @Test
  void manyViolationsAreCounted() {
    List<String> nulls = Checked.names(new String[150]);
    ValidationException failure =
        catchThrowableOfType(
            ValidationException.class,
            () -> LazyChecked_Elements.of(nulls, Map.of(), Optional.empty(), Set.of(), Map.of()));

    assertThat(failure.violations()).hasSize(100);
    assertThat(failure)
        .hasMessageStartingWith(
            "The arguments of `io.confingy.Checked.Elements` violate at least 100 constraints.")
        .hasMessageContaining("\n            and at least 80 more\n");
  }

  @Test
  void validationIsOffForAScope() {
    assertThatNoException()
        .isThrownBy(
            () ->
                Confingy.withoutValidation(
                    () -> {
                      LazyChecked_Stage.of(0, 2).withUnits(-1).instantiate();
                      Confingy.withoutValidation(() -> LazyChecked_Stage.create(0, 2));
                      LazyChecked_Stage.create(0, 2);
                    }));

    assertThat(Checked.BUILT).hasValue(3);
    assertThat(paths(() -> LazyChecked_Stage.of(0, 0))).containsExactly("$.units");
  }

  @Test
  void validationIsOnAgainAfterAnException() {
    assertThatThrownBy(
            () ->
                Confingy.withoutValidation(
                    () -> {
                      throw new IllegalStateException("no");
                    }))
        .hasMessage("no");

    assertThat(paths(() -> LazyChecked_Stage.of(0, 0))).containsExactly("$.units");
  }

  @Test
  void validationIsOnForOtherThreads() {
    Confingy.withoutValidation(
        () ->
            CompletableFuture.runAsync(
                    () ->
                        assertThat(paths(() -> LazyChecked_Stage.of(0, 0)))
                            .containsExactly("$.units"))
                .join());
  }

  @Test
  void whatWasMadeWithoutValidationIsCheckedOnceItIsChanged() {
    LazyChecked_Stage unchecked = Confingy.withoutValidation(() -> LazyChecked_Stage.of(0, 0.5));

    assertThat(paths(() -> unchecked.withRate(0.6))).containsExactly("$.units");
    assertThat(unchecked.withUnits(1).units()).isEqualTo(1);
  }

  @Test
  void theEndOfAChangeByLensTellsAll() {
    Checked.Job job =
        LazyChecked_Job.create("a", LazyChecked_Stage.create(1, 0), LazyChecked_Stage.of(2, 0));
    Checked.BUILT.set(0);
    Lens<Checked.Job> lens =
        Confingy.lens(job).set("stage.units", 0).set("later.rate", 1.5).set("later.units", -1);

    assertThat(paths(lens::unlens))
        .containsExactly("$.stage.units", "$.later.units", "$.later.rate");
    assertThat(Checked.BUILT).hasValue(0);
    assertThat(lens.set("stage.units", 3).set("later.units", 4).set("later.rate", 1).unlens().stage)
        .satisfies(stage -> assertThat(stage.units).isEqualTo(3));
  }

  @Test
  void aRecordThatALensMakesAnewIsChecked() {
    assertThat(
            paths(() -> Confingy.lens(List.of(new Settings(1, "a"))).set("[0].size", 0).unlens()))
        .containsExactly("$[0].size");
    assertThat(paths(() -> Confingy.update(new Settings(1, "a"), Map.of("name", " "))))
        .containsExactly("$.name");
  }

  @Test
  void recordsWithConstructorsOfTheirOwnAreChecked() {
    Checked.Compact compact = new Checked.Compact(1, List.of("a"));
    Checked.Explicit explicit = new Checked.Explicit(1, List.of("a"));
    Map<String, Object> wrong = Map.of("size", 0, "names", List.of("a", ""));

    assertThat(paths(() -> Confingy.update(compact, wrong)))
        .containsExactly("$.size", "$.names[1]");
    assertThat(paths(() -> Confingy.update(explicit, wrong)))
        .containsExactly("$.size", "$.names[1]");
  }

  private static ValidationException assertRejected(ThrowingCallable call, String message) {
    return Messages.assertFails(ValidationException.class, call, message);
  }

  static List<String> paths(ThrowingCallable call) {
    ValidationException failure = catchThrowableOfType(ValidationException.class, call);
    assertThat(failure).as("failure").isNotNull();
    return failure.violations().stream().map(Violation::path).toList();
  }
}
