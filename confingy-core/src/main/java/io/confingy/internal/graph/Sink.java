package io.confingy.internal.graph;

import io.confingy.internal.type.TypeName;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Receives a configuration graph as events, in the order of the JSON form.
 *
 * <p>One value is one event, or a start, its parts and an end. Each composite has a number, counted
 * from 0 in the order of the starts; a {@link #reference} stands for a composite that has ended
 * before. Before each part of an object comes {@link #argument}, before each value of a map with
 * string keys {@link #key}; the entries of other maps stand between {@link #startEntry} and {@link
 * #endEntry}, key first.
 *
 * <p>What writes somewhere may throw {@link IOException}.
 */
public interface Sink {

  /** Receives null. */
  void nullValue() throws IOException;

  /** Receives a truth value. */
  void bool(boolean value) throws IOException;

  /** Receives a whole number. */
  void whole(long value) throws IOException;

  /** Receives a whole number of any size. */
  void whole(BigInteger value) throws IOException;

  /** Receives a finite double. */
  void decimal(double value) throws IOException;

  /** Receives a finite float. */
  void decimal(float value) throws IOException;

  /** Receives a decimal number with its scale. */
  void decimal(BigDecimal value) throws IOException;

  /** Receives a number with a point or exponent by its literal. */
  void decimalLiteral(String literal) throws IOException;

  /** Receives a string. */
  void text(String value) throws IOException;

  /** Receives a value of a type with a text form. */
  void value(TypeName type, String text) throws IOException;

  /** Receives an enum constant. */
  void enumConstant(TypeName type, String name) throws IOException;

  /** Receives a class as a value. */
  void classLiteral(TypeName type) throws IOException;

  /** Receives a method that is not bound to an object. */
  void function(MethodName method) throws IOException;

  /** Receives a composite that has been there before. */
  void reference(int number) throws IOException;

  /** Starts a tracked object, a lazy or a record. */
  void startObject(ObjectNode.Form form, ClassFacts type, int size) throws IOException;

  /** Names the argument that comes next. */
  void argument(String name) throws IOException;

  /** Ends what {@link #startObject} started. */
  void endObject() throws IOException;

  /** Starts a method with the object it is bound to, which is its one part. */
  void startBound(MethodName method) throws IOException;

  /** Ends what {@link #startBound} started. */
  void endBound() throws IOException;

  /**
   * Starts a container.
   *
   * @param textKeys for a map, whether all keys are strings, so that {@link #key} announces its
   *     values
   */
  void startContainer(Shape shape, int size, boolean textKeys) throws IOException;

  /** Names the string key of the value that comes next. */
  void key(String key) throws IOException;

  /** Starts an entry of a map whose keys are not all strings. */
  void startEntry() throws IOException;

  /** Ends what {@link #startEntry} started. */
  void endEntry() throws IOException;

  /** Ends what {@link #startContainer} started. */
  void endContainer() throws IOException;
}
