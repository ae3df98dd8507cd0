package io.confingy.processor;

import java.util.List;

/**
 * The lenses that are generated into a recipe.
 *
 * @param names their names
 * @param result the type parameter of the root for what it gives back
 * @param members the parameters
 * @param records the lenses of the records on the way
 */
record LensModel(
    LensNames names, String result, List<LensMember> members, List<RecordLens> records) {}
