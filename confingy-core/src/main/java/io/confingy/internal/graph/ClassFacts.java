package io.confingy.internal.graph;

import io.confingy.internal.type.TypeName;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a document says once of a class.
 *
 * @param name the class
 * @param hash the hash of its source, where it is known
 * @param types the types of those parameters, by name, that JSON numbers, strings and arrays do not
 *     tell
 * @param maker the constructor or method that its objects are made by, as in {@code new(int)},
 *     where the names of the arguments alone do not tell
 */
public record ClassFacts(
    TypeName name, @Nullable String hash, Map<String, String> types, @Nullable String maker) {

  /** Describes a class whose objects are all made in one way. */
  public ClassFacts(TypeName name, @Nullable String hash, Map<String, String> types) {
    this(name, hash, types, null);
  }

  /** Tells whether there is anything to say. */
  public boolean sayNothing() {
    return hash == null && types.isEmpty();
  }

  /** Returns what a document calls the class where it says something of it. */
  public TypeName key() {
    return key(name, maker);
  }

  /** Returns {@code Foo}, or {@code Foo::new(int)} where it is said which constructor is meant. */
  public static TypeName key(TypeName name, @Nullable String maker) {
    return maker == null ? name : new TypeName(name.module(), name.name() + "::" + maker);
  }

  /** Returns what is said here, and what is said of other constructors of the class. */
  public ClassFacts and(ClassFacts others) {
    if (types.entrySet().containsAll(others.types.entrySet())) {
      return this;
    }
    Map<String, String> all = new LinkedHashMap<>(types);
    others.types.forEach(all::putIfAbsent);
    return new ClassFacts(name, hash, all, maker);
  }
}
