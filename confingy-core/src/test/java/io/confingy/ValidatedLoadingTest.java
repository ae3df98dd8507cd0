package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Constraints of Jakarta Validation on what a document describes. */
class ValidatedLoadingTest {

  @BeforeEach
  void forget() {
    Checked.BUILT.set(0);
  }

  @Test
  void aDocumentThatSatisfiesItsConstraintsIsLoaded() {
    Checked.Job job =
        LazyChecked_Job.create("a", LazyChecked_Stage.create(1, 0), LazyChecked_Stage.of(2, 0));

    Checked.Job again = Confingy.deserialize(Confingy.serialize(job), Checked.Job.class);

    assertThat(again.later).isEqualTo(job.later);
  }

  @Test
  void allViolationsOfADocumentAreToldAndNothingIsBuilt() {
    String json =
        json(
            () ->
                LazyChecked_Job.create(
                    "a", LazyChecked_Stage.create(0, 0.5), LazyChecked_Stage.of(-1, 1.5)));

    DeserializationException failure =
        Messages.assertRefused(
            json,
            Checked.Job.class,
            """
            The document violates 3 constraints.
              found:    $.stage.units must be greater than 0, but is 0
                        $.later.units must be greater than 0, but is -1
                        $.later.rate must be less than or equal to 1, but is 1.5
              to do:    give values that satisfy the constraints
            """);
    assertThat(failure).hasCauseInstanceOf(ValidationException.class);
    assertThat(Checked.BUILT).hasValue(0);
  }

  @Test
  void oneViolationHasItsPath() {
    Messages.assertRefused(
        json(() -> new Checked.Settings(1, " ")),
        Checked.Settings.class,
        """
        The document violates a constraint.
          at:       $.name
          found:    " "
          expected: must not be blank
          to do:    give a value that satisfies the constraint
        """);
    assertThat(Checked.BUILT).hasValue(0);
  }

  @Test
  void elementsHavePaths() {
    String json =
        json(
            () ->
                LazyChecked_Elements.of(
                    Checked.names("a", null),
                    Map.of("a", 0),
                    Optional.of(0),
                    Set.of(-3),
                    Map.of(7, List.of(1, 0))));

    assertThat(paths(json, Object.class))
        .containsExactly("$.names[1]", "$.sizes.a", "$.seed", "$.ids[]", "$.deep[7][1]");
  }

  @Test
  void recordsAreChecked() {
    assertThat(paths(json(() -> new Checked.Settings(0, "a")), Checked.Settings.class))
        .containsExactly("$.size");
    assertThat(paths(json(() -> new Checked.Compact(0, List.of(""))), Checked.Compact.class))
        .containsExactly("$.size", "$.names[0]");
    assertThat(paths(json(() -> new Checked.Explicit(0, List.of(""))), Checked.Explicit.class))
        .containsExactly("$.size", "$.names[0]");
    assertThat(paths(json(() -> new Checked.Tracked(0)), Checked.Tracked.class))
        .containsExactly("$.size");
  }

  /** Recipes run no code of a user, so that a list of them is there in time. */
  @Test
  void whatHoldsRecipesIsCheckedBeforeAnythingIsBuilt() {
    String json =
        json(
            () ->
                LazyChecked_Team.create(
                    List.of(LazyChecked_Stage.create(1, 0)),
                    List.of(LazyChecked_Stage.of(1, 0), LazyChecked_Stage.of(2, 0))));

    assertThat(paths(json, Checked.Team.class)).containsExactly("$.later");
    assertThat(Checked.BUILT).hasValue(0);
  }

  @Test
  void whatHoldsObjectsIsCheckedBeforeItsConstructorRuns() {
    String json = json(() -> List.of(LazyChecked_Owner.create(LazyChecked_Stage.create(1, 0))));

    assertThat(paths(json, Object.class)).containsExactly("$[0].stage");
    assertThat(Checked.BUILT).hasValue(1);
  }

  /** A default may run code of the user, and so may be wrong only once that has run. */
  @Test
  void aDefaultIsCheckedBeforeTheConstructorRuns() {
    String json = json(() -> LazyChecked_Wrong.of(1)).replace("\"size\":1", "");

    assertThat(paths(json, Object.class)).containsExactly("$.size");
  }

  @Test
  void whatWasLoadedWithoutValidationIsNotChecked() {
    String json = json(() -> LazyChecked_Stage.create(0, 0.5));

    Checked.Stage stage =
        Confingy.withoutValidation(() -> Confingy.deserialize(json, Checked.Stage.class));

    assertThat(stage.units).isZero();
  }

  @Test
  void theReportOfACheckTellsOfViolations() {
    String json = json(() -> LazyChecked_Stage.create(0, 0.5));

    assertThat(Confingy.check(json, Checked.Stage.class).problem())
        .hasValueSatisfying(problem -> assertThat(problem).contains("at:       $.units"));
    assertThat(Checked.BUILT).hasValue(0);
  }

  /** Each of the owners looks at all elements, and there is one list. */
  @Test
  void elementsInVeryManyPlacesAreRefused() {
    List<String> names = Collections.nCopies(1_000, "a");
    List<Object> owners = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      owners.add(LazyChecked_Elements.of(names, Map.of(), Optional.empty(), Set.of(), Map.of()));
    }
    String json = Confingy.serialize(owners);
    ConfingyRuntime small = Confingy.builder().limit(Limit.NODES, 8_000).build();

    Messages.assertFails(
        DeserializationException.class,
        () -> small.deserialize(json, Object.class),
        """
        The constraints on the elements of containers take too long to be checked.
          at:       $[796]
          found:    containers that stand in very many places
          expected: at most 800000 steps for the whole document
          to do:    if you trust the document, raise that with `Confingy.builder().limit(Limit.NODES, ...)`
        """);
    assertThat((List<?>) Confingy.deserialize(json, Object.class)).hasSize(1_000);
  }

  private static String json(Supplier<Object> config) {
    String json = Confingy.withoutValidation(() -> Confingy.serialize(config.get()));
    Checked.BUILT.set(0);
    return json;
  }

  private static List<String> paths(String json, Class<?> type) {
    DeserializationException failure =
        catchThrowableOfType(
            DeserializationException.class, () -> Confingy.deserialize(json, type));
    assertThat(failure).as("failure").isNotNull();
    assertThat(failure).hasCauseInstanceOf(ValidationException.class);
    return ((ValidationException) Objects.requireNonNull(failure.getCause()))
        .violations().stream().map(Violation::path).toList();
  }
}
