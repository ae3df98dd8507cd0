package it;

import io.confingy.Confingy;

public class Main {
  public static void main(String[] args) {
    String json = Confingy.serialize(new Foo("my_bar"));
    System.out.println(json);
    if (!Confingy.deserialize(json, Foo.class).getBar().equals("my_bar")) {
      throw new AssertionError(json);
    }
    json = Confingy.serialize(new Job(LazyFoo.of("my_bar"), 2));
    System.out.println(json);
    if (!Confingy.deserialize(json, Job.class).getFoo().instantiate().getBar().equals("my_bar")) {
      throw new AssertionError(json);
    }
  }
}
