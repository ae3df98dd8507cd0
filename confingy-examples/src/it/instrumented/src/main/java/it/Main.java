package it;

import io.confingy.Confingy;

public class Main {
  public static void main(String[] args) {
    // So that this is about class files that JaCoCo did change.
    if (java.util.Arrays.stream(Foo.class.getDeclaredMethods()).noneMatch(m -> m.getName().equals("$jacocoInit"))) {
      throw new AssertionError("not instrumented");
    }
    String json = Confingy.serialize(new Foo("my_bar"));
    System.out.println(json);
    if (!Confingy.deserialize(json, Foo.class).bar().equals("my_bar")) {
      throw new AssertionError(json);
    }
  }
}
