package io.confingy.processor;

import java.util.List;

/**
 * Every message of the processor, with the id by which {@code docs/troubleshooting.md} explains it.
 *
 * <p>The first argument of each is the element it is about. A message says what is wrong and then
 * what to do.
 */
enum Message {
  ABSTRACT_CLASS(
      "ConfingyAbstractClass",
      "`%s` is abstract, so no object of exactly this class can be made. Put `@Track` on its concrete subclasses, or"
          + " on a static method of `%1$s` that returns a `%1$s`."),
  INTERFACE(
      "ConfingyInterface",
      "`%s` is an interface, which has no constructor. Put `@Track` on the classes that implement it, or on a static"
          + " method of `%1$s` that returns a `%1$s`."),
  ANNOTATION_TYPE(
      "ConfingyAnnotationType",
      "`%s` is an annotation type, which cannot be tracked. Remove `@Track`."),
  ENUM(
      "ConfingyEnum",
      "`%s` is an enum, whose constants are configuration values without being tracked. Remove `@Track`."),
  INNER_CLASS(
      "ConfingyInnerClass",
      "`%s` is an inner class, so each of its objects needs an outer one that no configuration records. Declare it"
          + " `static`, or move it to a file of its own."),
  LOCAL_CLASS(
      "ConfingyLocalClass",
      "`%s` is declared inside a method, where generated code cannot reach it. Make it a static nested class, or move"
          + " it to a file of its own."),
  PRIVATE_CLASS(
      "ConfingyPrivateClass",
      "`%s` cannot be reached from its package, because `%s` is private. Remove `private` there."),
  PRIVATE_CONSTRUCTOR(
      "ConfingyPrivateConstructor",
      "`%s` has no constructor that can be reached from its package. Make the one to track at least package-private,"
          + " or put `@Track` on a static method of `%1$s` that returns a `%1$s`."),
  PRIVATE_METHOD(
      "ConfingyPrivateMethod",
      "The tracked method `%s` is private, so generated code cannot reach it. Make it at least package-private."),
  SEVERAL_CONSTRUCTORS(
      "ConfingySeveralConstructors",
      "`%s` has %s constructors that could be tracked: %s. Put `@Track` on the one whose arguments are to be"
          + " recorded."),
  SEVERAL_TRACKED(
      "ConfingySeveralTracked",
      "`%s` has more than one constructor or method with `@Track`: %s. Keep the annotation on one of them."),
  RECORD_CONSTRUCTOR(
      "ConfingyRecordConstructor",
      "`%s` is a record, which is always described by its components. Put `@Track` on the record itself and remove it"
          + " here."),
  NO_LOMBOK(
      "ConfingyNoLombok",
      "`%s` has an annotation of Lombok that adds a constructor, but no Lombok ran that would add it. Put Lombok on the"
          + " processor path, or write the constructor and remove the annotation."),
  GENERIC_CONSTRUCTOR(
      "ConfingyGenericConstructor",
      "The tracked constructor of `%s` has type parameters of its own, which its recipe could not name. Move them to"
          + " the class, or put `@Track` on a static method with these type parameters."),
  THROWS_TYPE_VARIABLE(
      "ConfingyThrowsTypeVariable",
      "`%s` throws `%s`, a type variable, which generated code could not catch. Declare the exception's class"
          + " instead."),
  INACCESSIBLE_TYPE(
      "ConfingyInaccessibleType",
      "`%s` has the type `%s`, but `%s` cannot be used throughout the package `%s`. Make it at least"
          + " package-private in this package, or public."),
  NAME_TAKEN(
      "ConfingyNameTaken",
      "What is generated for `%s` would be `%s`, but %s. Rename one of the two."),
  DEFAULT_MISPLACED(
      "ConfingyDefaultMisplaced",
      "`@Default` on `%s` has no effect, because %s. Remove it, or put `@Track` on what declares the parameter."),
  DEFAULT_EMPTY(
      "ConfingyDefaultEmpty",
      "`@Default` on `%s` gives no value. Write it as `@Default(\"...\")`, or name a static method that returns it:"
          + " `@Default(method = \"...\")`."),
  DEFAULT_TWICE(
      "ConfingyDefaultTwice",
      "`@Default` on `%s` gives both a value and a method. Keep one of them."),
  DEFAULT_TYPE(
      "ConfingyDefaultType",
      "A `%2$s` cannot be written as text, so `%1$s` cannot have the default `\"%3$s\"`. Return it from a static"
          + " method of `%4$s` and name that: `@Default(method = \"...\")`."),
  DEFAULT_VALUE(
      "ConfingyDefaultValue",
      "The default `\"%3$s\"` of `%1$s` is not a value of `%2$s`. Write %4$s."),
  DEFAULT_NULL(
      "ConfingyDefaultNull",
      "The default `\"null\"` of `%1$s` is text, not the null reference, and is not a value of `%2$s`. %3$s."),
  DEFAULT_RANGE(
      "ConfingyDefaultRange",
      "The default `%3$s` of `%1$s` is out of the range of `%2$s`. Write a value from `%4$s` to `%5$s`, or widen the"
          + " type."),
  DEFAULT_CONSTANT(
      "ConfingyDefaultConstant",
      "The default `\"%3$s\"` of `%1$s` is not a constant of `%2$s`. %4$sIts constants are %5$s."),
  DEFAULT_METHOD_MISSING(
      "ConfingyDefaultMethodMissing",
      "The default of `%s` is to come from the method `%2$s`, which `%3$s` does not declare. Add `static %4$s"
          + " %2$s()` to it.%5$s"),
  DEFAULT_METHOD_INSTANCE(
      "ConfingyDefaultMethodInstance",
      "The default of `%s` is to come from `%s`, which is not static. Make it `static`."),
  DEFAULT_METHOD_PRIVATE(
      "ConfingyDefaultMethodPrivate",
      "The default of `%s` is to come from `%s`, which is private. Make it at least package-private."),
  DEFAULT_METHOD_PARAMETERS(
      "ConfingyDefaultMethodParameters",
      "The default of `%s` is to come from `%s`, which has parameters. Add a method `%s` without any."),
  DEFAULT_METHOD_TYPE(
      "ConfingyDefaultMethodType",
      "The default of `%s` is to come from `%s`, which returns `%s`. Let it return `%s`."),
  DEFAULT_METHOD_THROWS(
      "ConfingyDefaultMethodThrows",
      "The default of `%s` is to come from `%s`, which throws `%s`. Handle the exception inside it."),
  FORMER_NAME_MISPLACED(
      "ConfingyFormerNameMisplaced",
      "`@FormerName` on `%s` has no effect, because %s. Remove it, or put it on a parameter that is recorded or on a"
          + " component of a record."),
  FORMER_NAME_EMPTY(
      "ConfingyFormerNameEmpty",
      "`@FormerName` on `%s` gives no name. Write the former name as `@FormerName(\"...\")`, or remove it."),
  FORMER_NAME_INVALID(
      "ConfingyFormerNameInvalid",
      "`\"%2$s\"` is not a name that `%1$s` can have had. Write %3$s."),
  FORMER_NAME_CURRENT(
      "ConfingyFormerNameCurrent", "`%2$s` is the name that `%1$s` has today. %3$s."),
  FORMER_NAME_TAKEN(
      "ConfingyFormerNameTaken",
      "`%2$s` cannot be a former name of `%1$s`, because %3$s, which documents with that name mean. Remove it from"
          + " `@FormerName`."),
  FORMER_NAME_TWICE(
      "ConfingyFormerNameTwice",
      "`%2$s` cannot be a former name of `%1$s`, because `%3$s` has it as one already. Keep one of the two."),
  HOOK_UNTRACKED(
      "ConfingyHookUntracked",
      "`@PostConfig` on `%s` has no effect, because `%s` is not tracked. Put `@Track` on the class, or remove it."),
  HOOK_INSTANCE(
      "ConfingyHookInstance",
      "`%s` has `@PostConfig`, but is not static: it runs before there is an object. Make it `static`."),
  HOOK_PRIVATE(
      "ConfingyHookPrivate",
      "`%s` has `@PostConfig`, but is private, so generated code cannot reach it. Make it at least package-private."),
  HOOK_RETURNS(
      "ConfingyHookReturns",
      "`%s` has `@PostConfig`, but returns `%s`, which nobody would look at. Let it return nothing, and change what"
          + " its lens shows."),
  HOOK_PARAMETERS(
      "ConfingyHookParameters",
      "`%s` has `@PostConfig`, but not the parameters of a hook. Write `%s(%s.Lens config)`, or `%2$s(%3$s.Lens"
          + " config, Optional<String> changed)`."),
  HOOK_THROWS(
      "ConfingyHookThrows",
      "`%s` has `@PostConfig` and throws `%s`, which nobody would handle. Handle the exception inside it, or throw an"
          + " unchecked one."),
  HOOK_SEVERAL(
      "ConfingyHookSeveral",
      "`%s` has several methods with `@PostConfig`: %s. Keep the annotation on one of them, and call the others from"
          + " it."),
  CONSTRAINED_METHOD(
      "ConfingyConstrainedMethod",
      "The constraints on `%s` are not checked, because Jakarta Validation knows constructors and methods of objects"
          + " only. Track a constructor with these constraints, or check the arguments in the method."),
  EXTERNAL_EMPTY(
      "ConfingyExternalEmpty",
      "`@TrackExternal` names no class. Write the classes to generate companions for, as in"
          + " `@TrackExternal({Foo.class, Bar.class})`, or remove it."),
  EXTERNAL_NO_CLASS(
      "ConfingyExternalNoClass",
      "`%s` is %s, so it needs no companion. Remove it from `@TrackExternal`."),
  EXTERNAL_TRACKED(
      "ConfingyExternalTracked",
      "`%s` has `@Track` itself, so its companion is `%s`. Use that, and remove the class from `@TrackExternal`."),
  EXTERNAL_INNER(
      "ConfingyExternalInner",
      "`%s` is an inner class, so each of its objects needs an outer one that no configuration records. Write a"
          + " class of your own with `@Track` that makes what you need, and remove this one from `@TrackExternal`."),
  EXTERNAL_CLOSED(
      "ConfingyExternalClosed",
      "`%s` cannot be tracked from here, because `%s` cannot be used in the package `%s`. Name a public class."),
  EXTERNAL_ABSTRACT(
      "ConfingyExternalAbstract",
      "`%s` is %s, so no constructor makes an object of exactly this class. Name its concrete subclasses, or choose a"
          + " static method that returns it: `@TrackExternal(value = %1$s.class, method = \"...\")`."),
  EXTERNAL_NO_CONSTRUCTOR(
      "ConfingyExternalNoConstructor",
      "`%s` has no constructor that can be called from the package `%s`. Choose a static method that returns it:"
          + " `@TrackExternal(value = %1$s.class, method = \"...\")`."),
  EXTERNAL_MISSING(
      "ConfingyExternalMissing",
      "`%s` has no %s `%s` that can be called from the package `%s`. %s. Choose what the class has today; if a new"
          + " version of its library has taken this one away, documents with its arguments cannot be loaded any more."),
  EXTERNAL_SEVERAL_METHODS(
      "ConfingyExternalSeveralMethods",
      "`%s` has several static methods `%s`: %s. Choose one by the types of its parameters, with `parameters`."),
  EXTERNAL_UNUSABLE(
      "ConfingyExternalUnusable",
      "`%2$s` of `%1$s` cannot be called by what is generated in the package `%3$s`, because %4$s. Choose another"
          + " constructor or static method with `parameters` or `method`."),
  EXTERNAL_NAMES_UNKNOWN(
      "ConfingyExternalNamesUnknown",
      "The class file of `%s` does not say what the parameters of `%s` are called. Name them by hand:"
          + " `@TrackExternal(value = %1$s.class, %3$s)`."),
  EXTERNAL_NAMES_COUNT(
      "ConfingyExternalNamesCount",
      "`%2$s` of `%1$s` has %3$s parameters, but `names` has %4$s. Give one name for each parameter, in order."),
  EXTERNAL_NAMES_INVALID(
      "ConfingyExternalNamesInvalid",
      "The name `\"%2$s\"` for a parameter of `%1$s` %3$s. Give each parameter an identifier of its own."),
  EXTERNAL_NAMES_SEVERAL(
      "ConfingyExternalNamesSeveral",
      "`names` could be those of several constructors of `%s`: %s. Choose one by the types of its parameters, with"
          + " `parameters`."),
  EXTERNAL_ONE_CLASS(
      "ConfingyExternalOneClass",
      "`parameters`, `method` and `names` are about one class, and this `@TrackExternal` names %s. Give each class an"
          + " annotation of its own."),
  EXTERNAL_TWICE(
      "ConfingyExternalTwice",
      "`%s` of `%s` is tracked by `@TrackExternal` on `%s` already. Keep one of the two; other packages can use the"
          + " companion where it is."),
  CANNOT_WRITE(
      "ConfingyCannotWrite",
      "What is generated for `%s` could not be written: %s. Look at the compiler's output directory."),
  CANNOT_WEAVE(
      "ConfingyCannotWeave",
      "The class file of `%s` was left as it is, so that its objects are recorded only if they are made through its"
          + " companion or under the agent. The reason is: %s"),
  NO_HOOK(
      "ConfingyNoHook",
      "This compiler does not say when it has written a class file, so that plain `new %s(...)` is not recorded, nor"
          + " that of other tracked classes. Use `%s.create(...)`, or run with"
          + " `-javaagent:confingy-processor.jar`. `-Aconfingy.weave=false` turns this note off.");

  private final String id;
  private final String text;

  Message(String id, String text) {
    this.id = id;
    this.text = text;
  }

  /** Returns what the documentation lists the message by. */
  String id() {
    return id;
  }

  /** Fills in what the message is about. */
  String text(List<?> arguments) {
    return "[" + id + "] " + String.format(text, arguments.toArray());
  }
}
