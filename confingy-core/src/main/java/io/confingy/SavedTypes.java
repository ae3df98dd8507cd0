package io.confingy;

import io.confingy.internal.graph.ClassFacts;
import io.confingy.internal.graph.Document;
import io.confingy.internal.type.TypeName;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds out, once a class, which parameters had another type when the document was saved.
 *
 * <p>A document says the types that JSON values do not tell. Where it says what is true today,
 * nothing has changed, and nothing need be widened.
 */
final class SavedTypes {

  /** Stands for a class all of whose parameters have the types that they had. */
  private static final @Nullable SavedType[] UNCHANGED = {};

  private final Document document;
  private final Map<Key, @Nullable SavedType[]> byClass = new HashMap<>();
  private final RecentTypes<Known> recent = new RecentTypes<>();

  SavedTypes(Document document) {
    this.document = document;
  }

  /**
   * Tells whether all parameters of a class have the types that they had.
   *
   * @param type the class, as the document names it
   */
  static boolean areUnchanged(Document document, TypeName type, Signature signature) {
    Map<String, String> said = said(document, type);
    Map<String, String> untold = signature.untold();
    // Mostly there are none, and equals() would need two iterators to see it.
    return said.isEmpty() ? untold.isEmpty() : said.equals(untold);
  }

  private static Map<String, String> said(Document document, TypeName type) {
    ClassFacts facts = document.classes().get(type);
    return facts == null ? Map.of() : facts.types();
  }

  /**
   * Returns the former type of each parameter, null where it is that of today; or null where that
   * is true of all.
   *
   * @param type the class, as the document names it
   */
  @Nullable SavedType @Nullable [] of(TypeName type, Signature signature) {
    Known last = recent.has(type) ? recent.get(type) : null;
    if (last == null || last.signature() != signature) {
      Key key = new Key(type, signature);
      @Nullable SavedType[] known = byClass.get(key);
      if (known == null) {
        known = compare(type, signature);
        byClass.put(key, known);
      }
      last = new Known(signature, known == UNCHANGED ? null : known);
      recent.put(type, last);
    }
    return last.types();
  }

  /** A class may have several constructors, and had several names. */
  private record Key(TypeName type, Signature signature) {

    // What a record has by itself takes as long to be made as a small document to be read.
    @Override
    public int hashCode() {
      return type.hashCode() * 31 + signature.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && signature.equals(key.signature) && type.equals(key.type);
    }
  }

  /** What was found for the signature that a class had last. */
  // Only handed over, never compared.
  @SuppressWarnings("ArrayRecordComponent")
  private record Known(Signature signature, @Nullable SavedType @Nullable [] types) {}

  private @Nullable SavedType[] compare(TypeName type, Signature signature) {
    if (areUnchanged(document, type, signature)) {
      return UNCHANGED;
    }
    Map<String, String> types = said(document, type);
    @Nullable SavedType[] saved = new @Nullable SavedType[signature.size()];
    for (int i = 0; i < saved.length; i++) {
      String spelling = spelling(types, signature.parameter(i));
      if (spelling == null) {
        saved[i] = signature.isTold(i) ? null : SavedType.TOLD;
      } else if (!spelling.equals(signature.slot(i).toString())) {
        saved[i] = SavedType.parse(spelling);
      }
    }
    return saved;
  }

  private static @Nullable String spelling(Map<String, String> types, Parameter parameter) {
    String spelling = types.get(parameter.name());
    for (String former : parameter.formerNames()) {
      spelling = spelling == null ? types.get(former) : spelling;
    }
    return spelling;
  }
}
