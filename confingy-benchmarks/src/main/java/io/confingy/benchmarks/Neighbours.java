package io.confingy.benchmarks;

import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.ObjectIdGenerators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.util.Map;

/** The libraries beside which documents are measured, each set up as its documentation says. */
final class Neighbours {

  private Neighbours() {}

  /** Jackson; it looks for objects in several places only where it is told of each class. */
  static ObjectMapper jackson(Sharing sharing) {
    ObjectMapper mapper = new ObjectMapper();
    if (sharing == Sharing.ON) {
      mapper.addMixIn(Plain.Block.class, Identified.class);
      mapper.addMixIn(Plain.Optimizer.class, Identified.class);
    }
    return mapper;
  }

  /** Avaje Jsonb, which has no form for an object in several places. */
  static JsonType<Plain.Job> avaje() {
    return Jsonb.builder().build().type(Plain.Job.class);
  }

  /** Gson, which has no form for an object in several places either. */
  static Gson gson() {
    return new GsonBuilder()
        .registerTypeAdapterFactory(
            new GsonSubtypes<>(
                Plain.Block.class, Map.of("layer", Plain.Layer.class, "norm", Plain.Norm.class)))
        .registerTypeAdapterFactory(
            new GsonSubtypes<>(
                Plain.Optimizer.class, Map.of("sgd", Plain.Sgd.class, "adam", Plain.Adam.class)))
        .create();
  }

  @JsonIdentityInfo(generator = ObjectIdGenerators.IntSequenceGenerator.class, property = "id")
  private interface Identified {}
}
