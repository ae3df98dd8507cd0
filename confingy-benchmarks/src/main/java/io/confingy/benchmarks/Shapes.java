package io.confingy.benchmarks;

/** A class with five properties, as each processor wants it; {@code %1$s} stands for its name. */
final class Shapes {

  static final String BARE =
      """
      public final class %1$s {
        private final int units;
        private final double dropout;
        private final String label;
        private final boolean bias;
        private final List<String> tags;

        public %1$s(int units, double dropout, String label, boolean bias, List<String> tags) {
          this.units = units;
          this.dropout = dropout;
          this.label = label;
          this.bias = bias;
          this.tags = tags;
        }

        @Override
        public String toString() {
          return label + units + dropout + bias + tags;
        }
      }
      """;

  static final String TRACKED = "@io.confingy.annotations.Track\n" + BARE;

  static final String AUTO_VALUE =
      """
      @com.google.auto.value.AutoValue
      public abstract class %1$s {
        abstract int units();

        abstract double dropout();

        abstract String label();

        abstract boolean bias();

        abstract List<String> tags();

        abstract Builder toBuilder();

        static Builder builder() {
          return new AutoValue_%1$s.Builder();
        }

        @com.google.auto.value.AutoValue.Builder
        abstract static class Builder {
          abstract Builder units(int units);

          abstract Builder dropout(double dropout);

          abstract Builder label(String label);

          abstract Builder bias(boolean bias);

          abstract Builder tags(List<String> tags);

          abstract %1$s build();
        }
      }
      """;

  private static final String RECORD =
      """
      public record %1$s(
          int units, double dropout, String label, boolean bias, List<String> tags) {}
      """;

  static final String TRACKED_RECORD = "@io.confingy.annotations.Track\n" + RECORD;

  static final String TRACKED_PARTS =
      """
      @io.confingy.annotations.Track
      public final class %1$s {
        public %1$s(
            %1$s left,
            io.confingy.Lazy<%1$s> right,
            List<io.confingy.Lazy<%1$s>> more,
            Map<String, %1$s> named) {}
      }
      """;

  static final String AVAJE_JSONB = "@io.avaje.jsonb.Json\n" + RECORD;

  static final String RECORD_BUILDER = "@io.soabase.recordbuilder.core.RecordBuilder\n" + RECORD;

  static final String IMMUTABLES =
      """
      @org.immutables.value.Value.Immutable
      public interface %1$s {
        int units();

        double dropout();

        String label();

        boolean bias();

        List<String> tags();
      }
      """;

  private Shapes() {}
}
