package io.confingy;

/** A program that has constraints, and may have nobody who checks them. */
final class WithoutProvider {

  private WithoutProvider() {}

  public static void main(String[] arguments) {
    Checked.Stage stage = LazyChecked_Stage.of(0, 2).withUnits(-1).instantiate();
    Checked.Stage again = Confingy.deserialize(Confingy.serialize(stage), Checked.Stage.class);
    System.out.println("units " + again.units);
  }
}
