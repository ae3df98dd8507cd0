package it;

import io.confingy.Confingy;
import io.confingy.SerializationException;

/** Run without the agent: nothing is recorded, and the message says what to write instead. */
public class WithoutAgent {
  public static void main(String[] args) {
    try {
      throw new AssertionError(Confingy.serialize(new Foo("my_bar")));
    } catch (SerializationException e) {
      System.out.println(e.getMessage());
      if (!e.getMessage().contains("LazyFoo.create")) {
        throw e;
      }
    }
    System.out.println(Confingy.serialize(LazyFoo.create("my_bar")));
  }
}
