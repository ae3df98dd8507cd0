package io.confingy.internal.json;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.type.TypeName;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the markers of one object after the other, up to that whose value has the parts.
 *
 * <p>An object has mostly the same markers as the one that stood at its place before, so that its
 * parser can be asked for the marker that is likely to come.
 */
final class Head {

  /** How many bits of a sequence are one marker. */
  private static final int BITS = 5;

  private static final int MASK = (1 << BITS) - 1;

  /** A sequence is a {@code long}. */
  private static final int LONGEST = 60;

  /** What an object is likely to begin with if nothing stood at its place before. */
  private static final long FIRST = code(Bit.CLASS) | code(Bit.MODULE) << BITS;

  /** The sequence of an object without markers. */
  private static final long NONE = MASK;

  /** The markers whose values are strings. */
  private static final int TEXTS =
      Bit.CLASS | Bit.MODULE | Bit.NAME | Bit.ORDER | Bit.CALLABLE | Bit.SIGNATURE | Bit.INTERFACE;

  /** The markers that may be there or not, so that they say little of what comes behind them. */
  private static final int EXTRAS = Bit.VERSION | Bit.ID | Bit.REF;

  private final Tokens tokens;
  private final MarkerValues values;
  private int markers;

  /** The markers of the object that stood at the place before, in order, as far as still open. */
  private long likely;

  /** Those that have come, in order. */
  private long came;

  /** Where the next one goes. */
  private int shift;

  Head(Tokens tokens, MarkerValues values) {
    this.tokens = tokens;
    this.values = values;
  }

  private static long code(int marker) {
    return Bit.position(marker) + 1L;
  }

  /** Returns the markers that have come. */
  int markers() {
    return markers;
  }

  /**
   * Reads on to a marker whose value has parts, to a name that is no marker, or to the end.
   *
   * @return the marker; or 0, where the token at hand tells the others apart
   */
  int read(Receiver.Place place) throws IOException {
    markers = 0;
    likely = place.markers == 0 ? FIRST : place.markers;
    came = 0;
    shift = 0;
    int marker = next();
    while (marker != 0 && (marker & (Bit.CONTENT | Bit.VALUE)) == 0) {
      value(marker);
      marker = next();
    }
    place.markers = markers == 0 ? NONE : came;
    return marker;
  }

  private int next() throws IOException {
    SerializedString name = likelyName();
    int marker =
        name != null && tokens.nextIs(name)
            ? Bit.at((int) (likely & MASK) - 1)
            : named(name == null ? tokens.next() : tokens.current());
    Tokens.require((markers & marker) == 0 && marker != Bit.UNKNOWN);
    markers |= marker;
    if (marker != 0 && (marker & EXTRAS) == 0) {
      Tokens.require(shift < LONGEST);
      came |= code(marker) << shift;
      shift += BITS;
      likely >>>= BITS;
    }
    return marker;
  }

  private @Nullable SerializedString likelyName() {
    int code = (int) likely & MASK;
    return code == 0 || code == NONE ? null : Bit.serialized(Bit.at(code - 1));
  }

  private int named(JsonToken token) throws IOException {
    return token == JsonToken.FIELD_NAME ? Bit.of(tokens.name()) : 0;
  }

  private void value(int marker) throws IOException {
    if ((marker & TEXTS) != 0) {
      values.put(marker, tokens.nextText());
    } else if ((marker & Bit.FLAGS) != 0) {
      tokens.next(JsonToken.VALUE_TRUE);
    } else if ((marker & EXTRAS) != 0) {
      values.put(marker, whole());
    } else {
      Tokens.require(marker == Bit.TYPE);
      values.put(marker, classLiteral());
    }
    if (marker == Bit.VERSION) {
      MarkedObjects.requireKnownVersion((Scalar) values.value(marker));
    }
  }

  private Scalar.Whole whole() throws IOException {
    tokens.next(JsonToken.VALUE_NUMBER_INT);
    Tokens.require(tokens.isLong());
    return Scalar.Whole.of(tokens.whole());
  }

  private Scalar.ClassLiteral classLiteral() throws IOException {
    tokens.next(JsonToken.START_OBJECT);
    Tokens.require(text(Bit.CLASS).equals(Markers.CLASS_LITERAL));
    TypeName type = new TypeName(text(Bit.MODULE), text(Bit.NAME));
    tokens.next(JsonToken.END_OBJECT);
    return new Scalar.ClassLiteral(type);
  }

  private String text(int marker) throws IOException {
    Tokens.require(tokens.nextIs(Bit.serialized(marker)));
    return tokens.nextText().value();
  }
}
