package it;

import io.confingy.Confingy;
import java.util.Map;

public class Main {
  public static void main(String[] args) {
    Foo foo = new Foo("my_bar");
    // The second Foo has another name for its parameter.
    Map<String, ?> recorded = Confingy.recording(foo).orElseThrow().arguments();
    if (!recorded.equals(Map.of(args[0], "my_bar"))) {
      throw new AssertionError(recorded);
    }
    String json = Confingy.serialize(foo);
    System.out.println(json);
    if (!Confingy.deserialize(json, Foo.class).bar().equals("my_bar")) {
      throw new AssertionError(json);
    }
  }
}
