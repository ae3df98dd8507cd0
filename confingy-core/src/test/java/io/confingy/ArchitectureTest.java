package io.confingy;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** The rules of the house. */
@AnalyzeClasses(packages = "io.confingy", importOptions = ArchitectureTest.NoTests.class)
class ArchitectureTest {

  /** Leaves tests out, also where the build has a folder of another name. */
  static final class NoTests implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/");
    }
  }

  private static final String TREE = "com.fasterxml.jackson.databind.JsonNode";
  private static final String ROOT = "io.confingy";
  private static final String SPI = "io.confingy.spi";
  private static final String FUNCTION = "io.confingy.function";
  private static final String ASSERTJ = "io.confingy.assertj";
  private static final String INTERNAL = "io.confingy.internal..";

  /** Another module, on the same class path. */
  private static final String ANNOTATIONS = "io.confingy.annotations..";

  private static final DescribedPredicate<JavaClass> API =
      describe(
          "are public API",
          type ->
              type.getModifiers().contains(JavaModifier.PUBLIC)
                  && Set.of(ROOT, SPI, FUNCTION, ASSERTJ).contains(type.getPackageName()));

  @ArchTest
  static final ArchRule noPackagesGoRoundInACircle =
      slices()
          .assignedFrom(
              new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass type) {
                  return SliceIdentifier.of(type.getPackageName());
                }

                @Override
                public String getDescription() {
                  return "packages, the root one included";
                }
              })
          .should()
          .beFreeOfCycles();

  @ArchTest
  static final ArchRule jacksonIsKnownToTheJsonFormOnly =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.confingy.internal.json..")
          .and()
          .doNotHaveFullyQualifiedName("io.confingy.internal.value.Numbers")
          .should()
          .dependOnClassesThat(
              describe(
                  "are Jackson's, but for the trees that the facade takes and gives away",
                  type ->
                      type.getPackageName().startsWith("com.fasterxml.jackson")
                          && !type.getName().equals(TREE)));

  @ArchTest
  static final ArchRule treesAreKnownToTheFacadeAndTheJsonFormOnly =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.confingy.internal.json..")
          .and()
          .doNotHaveFullyQualifiedName("io.confingy.Confingy")
          .and()
          .doNotHaveFullyQualifiedName("io.confingy.ConfingyRuntime")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName(TREE);

  @ArchTest
  static final ArchRule assertJIsKnownToItsPackageOnly =
      noClasses()
          .that()
          .resideOutsideOfPackage(ASSERTJ)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ASSERTJ, "org.assertj..");

  @ArchTest
  static final ArchRule whatIsInternalKnowsNothingPublicButTheExtensionPoints =
      noClasses()
          .that()
          .resideInAPackage(INTERNAL)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT, ANNOTATIONS);

  @ArchTest
  static final ArchRule extensionPointsKnowNothingOfTheRest =
      noClasses()
          .that()
          .resideInAPackage(SPI)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT, INTERNAL);

  @ArchTest
  static final ArchRule thereAreNoOtherPackages =
      classes().should().resideInAnyPackage(ROOT, SPI, FUNCTION, ASSERTJ, INTERNAL, ANNOTATIONS);

  @ArchTest
  static final ArchRule everyPackageIsNullMarked = classes().should(beInANullMarkedPackage());

  @ArchTest
  static final ArchRule theApiShowsNothingInternal =
      classes().that(API).should(showNothingInternal());

  @ArchTest
  static final ArchRule theApiIsFinalOrMadeToBeExtended =
      classes()
          .that(API)
          .and()
          .areTopLevelClasses()
          .should(
              new ArchCondition<>("be final, sealed, abstract or an interface") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  boolean closed =
                      type.getModifiers().contains(JavaModifier.FINAL)
                          || type.reflect().isSealed()
                          || type.getModifiers().contains(JavaModifier.ABSTRACT);
                  report(events, type, closed || type.isInterface(), "can be extended by accident");
                }
              });

  @ArchTest
  static final ArchRule nothingIsPrinted =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("io.confingy.Overrides") // The end of a main method.
          .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule nothingIsLogged =
      GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

  @ArchTest
  static final ArchRule theGraphAndItsJsonFormLookAtNoClass =
      noClasses()
          .that()
          .resideInAnyPackage("io.confingy.internal.graph..", "io.confingy.internal.json..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.lang.reflect..")
          .orShould()
          .callMethod(Class.class, "forName", String.class)
          .orShould()
          .callMethod(Class.class, "forName", String.class, boolean.class, ClassLoader.class);

  @ArchTest
  static final ArchRule theGraphKnowsNothingOfItsJsonForm =
      noClasses()
          .that()
          .resideInAPackage("io.confingy.internal.graph..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.confingy.internal.json..", "io.confingy.internal.container..");

  @ArchTest
  static final ArchRule comparisonKnowsTheGraphOnly =
      noClasses()
          .that()
          .resideInAPackage("io.confingy.internal.diff..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.confingy.internal.json..",
              "io.confingy.internal.container..",
              "java.lang.reflect..");

  /** What says which type something has, and can neither make nor call anything. */
  private static final Set<String> DESCRIBES_TYPES =
      Set.of(
          "GenericArrayType",
          "Modifier",
          "ParameterizedType",
          "Type",
          "TypeVariable",
          "WildcardType");

  @ArchTest
  static final ArchRule sourceKnowsTheGraphAndTypesOnly =
      noClasses()
          .that()
          .resideInAPackage("io.confingy.internal.source..")
          .should()
          .dependOnClassesThat(
              describe(
                  "read JSON, make containers or reflect",
                  array -> {
                    JavaClass type = array.getBaseComponentType();
                    return type.getPackageName().startsWith("io.confingy.internal.json")
                        || type.getPackageName().startsWith("io.confingy.internal.container")
                        || (type.getPackageName().startsWith("java.lang.reflect")
                            && !DESCRIBES_TYPES.contains(type.getSimpleName()));
                  }));

  private static ArchCondition<JavaClass> beInANullMarkedPackage() {
    return new ArchCondition<>("be in a package whose package-info has @NullMarked") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
        report(events, type, marked, "is in a package without @NullMarked");
      }
    };
  }

  private static ArchCondition<JavaClass> showNothingInternal() {
    return new ArchCondition<>("show no internal type to who uses or extends them") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getMembers().stream()
            .filter(member -> !member.getModifiers().contains(JavaModifier.SYNTHETIC))
            .filter(
                member ->
                    member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED))
            .forEach(member -> check(type, member, events));
        type.getRawInterfaces()
            .forEach(each -> report(events, type, isShown(each), "implements " + each.getName()));
        type.getRawSuperclass()
            .ifPresent(each -> report(events, type, isShown(each), "extends " + each.getName()));
      }

      private void check(JavaClass type, JavaMember member, ConditionEvents events) {
        Set<JavaClass> shown = new LinkedHashSet<>();
        if (member instanceof JavaCodeUnit unit) {
          shown.addAll(unit.getReturnType().getAllInvolvedRawTypes());
          unit.getParameterTypes().forEach(each -> shown.addAll(each.getAllInvolvedRawTypes()));
          shown.addAll(unit.getExceptionTypes());
        } else {
          shown.addAll(member.getAllInvolvedRawTypes());
        }
        shown.forEach(
            each ->
                report(
                    events,
                    type,
                    isShown(each),
                    member.getFullName() + " shows " + each.getName()));
      }

      private boolean isShown(JavaClass type) {
        return !type.getPackageName().startsWith("io.confingy.internal");
      }
    };
  }

  private static void report(
      ConditionEvents events, JavaClass type, boolean satisfied, String complaint) {
    events.add(new SimpleConditionEvent(type, satisfied, type.getName() + " " + complaint));
  }
}
