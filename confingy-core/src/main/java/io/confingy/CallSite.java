package io.confingy;

import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import org.jspecify.annotations.Nullable;

/** Finds the code of the user that has something made or changed. */
final class CallSite {

  private static final StackWalker WALKER = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE);

  private CallSite() {}

  /**
   * Returns the place in the user's code that is being run.
   *
   * @param companion that of what is being made, whose own constructors are not the user's code; or
   *     null
   */
  static Origin of(@Nullable Companion companion) {
    String site =
        WALKER.walk(
            frames ->
                frames
                    .filter(frame -> !isOurs(frame) && !makes(frame, companion))
                    .findFirst()
                    .map(CallSite::text)
                    .orElse("code that has no name"));
    return new Origin(Origin.Kind.CALL_SITE, site, null);
  }

  private static boolean isOurs(StackFrame frame) {
    Class<?> type = frame.getDeclaringClass();
    String module = type.getPackageName();
    boolean core = module.equals("io.confingy") || module.startsWith("io.confingy.internal.");
    return (core && type.getModule() == Confingy.class.getModule())
        || isGenerated(type)
        || module.startsWith("java.")
        || type.isHidden();
  }

  private static boolean isGenerated(Class<?> type) {
    for (Class<?> each = type; each != null; each = each.getEnclosingClass()) {
      if (Lazy.class.isAssignableFrom(each)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a frame is the constructor, or the tracked method, of what is being made. */
  private static boolean makes(StackFrame frame, @Nullable Companion companion) {
    if (companion == null) {
      return false;
    }
    Class<?> type = frame.getDeclaringClass();
    return frame.getMethodName().equals("<init>") && type.isAssignableFrom(companion.type());
  }

  private static String text(StackFrame frame) {
    return frame.toStackTraceElement().getClassName()
        + "."
        + frame.getMethodName()
        + "("
        + frame.getFileName()
        + (frame.getLineNumber() < 0 ? "" : ":" + frame.getLineNumber())
        + ")";
  }
}
