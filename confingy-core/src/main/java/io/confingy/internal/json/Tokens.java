package io.confingy.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import io.confingy.internal.graph.BriefDecimal;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.limit.Limits;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The tokens of a document, which are counted; whatever is beyond a limit makes it throw. */
final class Tokens {

  private final JsonParser parser;
  private final Limits limits;
  private final TextCache texts = new TextCache();
  private long count;

  Tokens(JsonParser parser, Limits limits) {
    this.parser = parser;
    this.limits = limits;
  }

  /** Goes on to the next token. */
  JsonToken next() throws IOException {
    return counted(parser.nextToken());
  }

  /**
   * Goes on to the next token; returns whether it is the name that was likely. Else it is at hand.
   */
  boolean nextIs(SerializedString likely) throws IOException {
    boolean is = parser.nextFieldName(likely);
    counted(parser.currentToken());
    if (is) {
      limits.checkName(likely.charLength());
    }
    return is;
  }

  private JsonToken counted(@Nullable JsonToken token) {
    if (token == null) {
      throw uncommon();
    }
    limits.checkTokens(++count);
    return token;
  }

  /** Returns the token at hand. */
  JsonToken current() {
    return parser.currentToken();
  }

  /** Goes on to the next token, which has to be this one. */
  void next(JsonToken wanted) throws IOException {
    require(next() == wanted);
  }

  /** Makes sure that there is no token left. */
  void end() throws IOException {
    require(parser.nextToken() == null);
  }

  /** Returns the name of a field at hand. */
  String name() throws IOException {
    String name = parser.currentName();
    limits.checkName(name.length());
    return name;
  }

  /** Returns the string at hand. */
  String text() throws IOException {
    limits.checkString(parser.getTextLength());
    return parser.getText();
  }

  /** Goes on to a string, one of those that come again and again. */
  Scalar.Text nextText() throws IOException {
    next(JsonToken.VALUE_STRING);
    limits.checkString(parser.getTextLength());
    return texts.read(parser);
  }

  /** Tells whether a {@code long} holds the whole number at hand. */
  boolean isLong() throws IOException {
    return parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
  }

  /** Returns the whole number at hand, which a {@code long} holds. */
  long whole() throws IOException {
    limits.checkNumber(parser.getTextLength());
    return parser.getLongValue();
  }

  /** Returns the whole number at hand, which no {@code long} holds. */
  Scalar.BigWhole bigWhole() throws IOException {
    limits.checkNumber(parser.getTextLength());
    return new Scalar.BigWhole(parser.getBigIntegerValue());
  }

  /**
   * Returns the number with a point or an exponent at hand, or {@link BriefDecimal#NONE} where it
   * is not brief.
   */
  long briefDecimal() throws IOException {
    limits.checkNumber(parser.getTextLength());
    return BriefDecimal.of(
        parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
  }

  /** Returns the number with a point or an exponent at hand. */
  Scalar.Decimal decimal() throws IOException {
    String literal = parser.getText();
    limits.checkNumber(literal);
    return new Scalar.Decimal(literal);
  }

  /** Ends the attempt to read a document straight on if something is not as with most of them. */
  static void require(boolean common) {
    if (!common) {
      throw uncommon();
    }
  }

  static ProblemException uncommon() {
    return new ProblemException(Problem.of("The document is not as it would be written."));
  }
}
