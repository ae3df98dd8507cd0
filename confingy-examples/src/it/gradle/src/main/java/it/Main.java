package it;

import io.confingy.Confingy;

public class Main {
  public static void main(String[] args) {
    String json = Confingy.serialize(new Foo("my_bar"));
    System.out.println(json);
    if (!Confingy.deserialize(json, Foo.class).bar().equals("my_bar")) {
      throw new AssertionError(json);
    }
  }
}
