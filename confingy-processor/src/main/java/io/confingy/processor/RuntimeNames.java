package io.confingy.processor;

import com.palantir.javapoet.ClassName;

/** The classes of the runtime that generated code mentions. */
final class RuntimeNames {

  static final ClassName LAZY = ClassName.get("io.confingy", "Lazy");
  static final ClassName COMPANION = ClassName.get("io.confingy", "Companion");
  static final ClassName EXPORTS = ClassName.get("io.confingy", "Exports");
  static final ClassName PARAMETER = ClassName.get("io.confingy", "Parameter");
  static final ClassName FORMER_TYPE = ClassName.get("io.confingy", "FormerType");
  static final ClassName ARGUMENTS = ClassName.get("io.confingy", "Arguments");
  static final ClassName CONSTRUCTION_EXCEPTION =
      ClassName.get("io.confingy", "ConstructionException");

  static final ClassName DRAFT = ClassName.get("io.confingy", "Draft");
  static final ClassName REBUILD = ClassName.get("io.confingy", "Rebuild");
  static final ClassName TYPED_LENS = ClassName.get("io.confingy", "TypedLens");
  static final ClassName LENS = ClassName.get("io.confingy", "Lens");
  static final ClassName LIST_LENS = ClassName.get("io.confingy", "ListLens");
  static final ClassName SET_LENS = ClassName.get("io.confingy", "SetLens");
  static final ClassName MAP_LENS = ClassName.get("io.confingy", "MapLens");
  static final ClassName OPTIONAL_LENS = ClassName.get("io.confingy", "OptionalLens");

  private RuntimeNames() {}
}
