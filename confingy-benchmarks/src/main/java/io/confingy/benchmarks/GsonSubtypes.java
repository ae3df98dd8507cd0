package io.confingy.benchmarks;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says in JSON which class a value is of, which Gson leaves to its user: an object whose only name
 * is that of the class.
 *
 * <p>The factory in Gson's own extras reads each value as a tree first, which would be slower.
 */
final class GsonSubtypes<B> implements TypeAdapterFactory {

  private final Class<B> base;
  private final Map<String, Class<? extends B>> types;

  GsonSubtypes(Class<B> base, Map<String, Class<? extends B>> types) {
    this.base = base;
    this.types = types;
  }

  @Override
  @SuppressWarnings("unchecked") // It is asked for the type of the base.
  public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
    return type.getRawType() == base ? (TypeAdapter<T>) adapter(gson) : null;
  }

  private TypeAdapter<B> adapter(Gson gson) {
    Map<String, TypeAdapter<? extends B>> readers = new HashMap<>();
    Map<Class<?>, String> names = new HashMap<>();
    types.forEach(
        (name, type) -> {
          readers.put(name, gson.getAdapter(type));
          names.put(type, name);
        });
    return new TypeAdapter<>() {
      @Override
      public void write(JsonWriter out, B value) throws IOException {
        String name = Objects.requireNonNull(names.get(value.getClass()));
        out.beginObject().name(name);
        writeBy(Objects.requireNonNull(readers.get(name)), out, value);
        out.endObject();
      }

      @Override
      public B read(JsonReader in) throws IOException {
        in.beginObject();
        B value = Objects.requireNonNull(readers.get(in.nextName())).read(in);
        in.endObject();
        return value;
      }
    };
  }

  @SuppressWarnings("unchecked") // The adapter was found by the class of the value.
  private static <S> void writeBy(TypeAdapter<S> adapter, JsonWriter out, Object value)
      throws IOException {
    adapter.write(out, (S) value);
  }
}
