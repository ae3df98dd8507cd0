package io.confingy;

import org.jspecify.annotations.Nullable;

/**
 * For woven code only: what the class files of tracked classes call when an object is made.
 *
 * <p>What is recorded is a recipe or, where there is none, a text that says why.
 */
public final class Woven {

  private Woven() {}

  /**
   * Records the arguments of a constructor, unless it is that of a superclass of the object's
   * class.
   *
   * @param instance the object, once the constructor of its superclass has returned
   * @param type the class whose constructor it is
   * @param recorded the recipe, or the text
   */
  public static void constructed(Object instance, Class<?> type, Object recorded) {
    if (instance.getClass() == type) {
      Recordings.recordInside((RecordedInstance) instance, recorded);
    }
  }

  /**
   * Records the arguments of a factory method.
   *
   * @param result what the method returns
   * @param recorded the recipe, or the text
   */
  public static void returned(@Nullable Object result, Object recorded) {
    if (result instanceof RecordedInstance carrier) {
      Recordings.recordInside(carrier, recorded);
    } else if (result != null && recorded instanceof Lazy<?> recipe) {
      Recordings.record(result, recipe);
    }
  }

  /**
   * Says why there is no recipe; a constructor works as it does without being recorded.
   *
   * @param reason what was thrown while the arguments were copied
   * @return the text to record
   */
  public static Object failed(RuntimeException reason) {
    return reason.toString();
  }
}
