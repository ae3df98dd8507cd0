package io.confingy.weaver;

/**
 * The constructor or static method of a class whose arguments are recorded.
 *
 * @param name its name in the class file, {@code <init>} for a constructor
 * @param parameters the descriptor of its parameters, such as {@code (ILjava/util/List;)}
 * @param recipe the internal name of the recipe's class, such as {@code com/acme/LazyModel}
 * @param recipeMethod the name of its static method that makes a recipe of the arguments, and does
 *     nothing else
 */
public record Maker(String name, String parameters, String recipe, String recipeMethod) {

  /** What the method is called that makes recipes, and does more than that for some classes. */
  public static final String OF = "of";

  /** What the method is called that does nothing else, where the other one does. */
  public static final String ONLY_RECIPE = "recipe";

  /** What class files call a constructor. */
  public static final String CONSTRUCTOR = "<init>";

  boolean isConstructor() {
    return name.equals(CONSTRUCTOR);
  }

  /** Returns whether a method of the class is this one. */
  boolean is(String otherName, String descriptor) {
    return otherName.equals(name) && descriptor.startsWith(parameters);
  }

  /** Returns the descriptor of the recipe's method that takes the same arguments. */
  String recipeDescriptor() {
    return parameters + "L" + recipe + ";";
  }
}
