package lib;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;

/** Classes of a library, which know nothing of what uses them. */
public final class Shapes {
  private Shapes() {}

  public static class Pair<A extends Comparable<A>, B> {
    public Pair(A first, B second) {}

    public Pair(A first, List<? super B> seconds, Map<String, A> others) throws IOException {}

    public Pair() {}

    @SafeVarargs
    public Pair(A... all) {}
  }

  public static class Curve {
    public Curve(DoubleUnaryOperator function) {}

    public Curve(DoubleUnaryOperator function, Supplier<String> name) {}

    /** @deprecated as old code is */
    @Deprecated
    public Curve(int old) {}

    protected Curve(String hidden) {}

    public <T> Curve(T own, int more) {}
  }

  public abstract static class Made {
    public static Made ofNumber(int number) throws Exception {
      throw new Exception();
    }

    public static Made ofText(String text) {
      throw new IllegalStateException();
    }

    public static Made ofText(String text, int[]... more) {
      throw new IllegalStateException();
    }

    public static <T> Made ofAny(List<T> any) {
      throw new IllegalStateException();
    }
  }
}
