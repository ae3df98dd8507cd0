package io.confingy;

import io.confingy.internal.callable.Called;
import io.confingy.internal.callable.DeclaredFunction;
import io.confingy.internal.callable.Linker;
import io.confingy.internal.graph.MethodName;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.type.Slot;
import io.confingy.internal.type.TypeName;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Executable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the methods a document refers to, among those it may refer to and no others: the exported
 * ones, the tracked constructors of tracked classes, and what the caller allowed.
 *
 * <p>No class is loaded by a name that only the document gives, and none initialised but generated
 * ones.
 */
final class MethodResolver {

  private final ConfingyRuntime runtime;
  private final List<ClassLoader> loaders;
  private final Resolver resolver;
  private final Map<TypeName, Optional<Exports>> exports = new HashMap<>();
  private final Map<Request, Found> known = new HashMap<>();

  MethodResolver(ConfingyRuntime runtime, List<ClassLoader> loaders, Resolver resolver) {
    this.runtime = runtime;
    this.loaders = loaders;
    this.resolver = resolver;
  }

  /**
   * What a document refers to.
   *
   * @param functionType the functional interface
   * @param called the constructor or method
   * @param linkable how it is made
   */
  record Found(Class<?> functionType, Executable called, Linker.Linkable linkable) {}

  private record Request(MethodName method, boolean bound, Slot place) {}

  private record Candidate(Executable called, MethodHandles.@Nullable Lookup lookup) {}

  /**
   * Returns the method that may be referred to at a place.
   *
   * @throws ProblemException if there is none, or it does not fit
   */
  Found find(MethodName name, boolean bound, Slot slot) {
    Request request = new Request(name, bound, slot);
    Found found = known.get(request);
    if (found == null) {
      found = resolve(name, bound, slot);
      known.put(request, found);
    }
    return found;
  }

  private Found resolve(MethodName name, boolean bound, Slot slot) {
    TypeName owner = name.owner();
    String signature = name.signature();
    String typeName = name.functionType();
    if (owner == null || signature == null || typeName == null) {
      throw new ProblemException(CallableRefusals.foreign(name));
    }
    Candidate candidate = candidate(owner, name.name(), signature);
    if (candidate == null) {
      throw new ProblemException(CallableRefusals.unknownMethod(name));
    }
    Class<?> functionType = resolver.functionType(typeName, slot);
    if (functionType == null) {
      throw new ProblemException(CallableRefusals.unknownInterface(typeName));
    }
    if (!slot.type().isAssignableFrom(functionType)) {
      throw new ProblemException(CallableRefusals.wrongPlace(name, slot));
    }
    if (!Linker.fits(functionType, candidate.called, bound)) {
      throw new ProblemException(CallableRefusals.doesNotFit(name, functionType, bound));
    }
    if (!DeclaredFunction.fits(slot, candidate.called, bound)) {
      throw new ProblemException(CallableRefusals.wrongArguments(name, slot));
    }
    Linker.Linkable linkable = Linker.find(functionType, candidate.called, bound, candidate.lookup);
    if (linkable == null) {
      throw new ProblemException(CallableRefusals.outOfReach(name, functionType));
    }
    return new Found(functionType, candidate.called, linkable);
  }

  private @Nullable Candidate candidate(TypeName owner, String name, String signature) {
    Exports exported = exports(owner);
    Executable method = exported == null ? null : exported.method(name, signature);
    if (exported != null && method != null) {
      return new Candidate(method, exported.lookup());
    }
    if (name.equals(MethodName.CONSTRUCTOR)) {
      Companion companion = resolver.companion(owner);
      Executable constructor = companion == null ? null : trackedConstructor(companion);
      if (constructor != null && Called.signature(constructor).equals(signature)) {
        return new Candidate(constructor, null);
      }
    }
    return runtime.allowedMethods().stream()
        .filter(each -> TypeName.of(each.getDeclaringClass()).equals(owner))
        .filter(each -> Called.name(each).equals(name) && Called.signature(each).equals(signature))
        .findFirst()
        .map(each -> new Candidate(each, null))
        .orElse(null);
  }

  private @Nullable Exports exports(TypeName owner) {
    return exports
        .computeIfAbsent(
            owner,
            name ->
                loaders.stream()
                    .map(loader -> Optional.ofNullable(Exports.find(name, loader)))
                    .flatMap(Optional::stream)
                    .findFirst())
        .orElse(null);
  }

  private static @Nullable Executable trackedConstructor(Companion companion) {
    if (!companion.callsConstructor()) {
      return null;
    }
    try {
      return companion.type().getDeclaredConstructor(companion.signature().types());
    } catch (NoSuchMethodException e) {
      return null;
    }
  }
}
