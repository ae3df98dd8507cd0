package com.acme.corpus.clash;

import io.confingy.annotations.Track;

/** Has the name of its own lens. */
@Track
public class Lens {
  public Lens(
      Lens lens,
      java.util.List<Lens> lenses,
      TypedLens typed,
      Draft draft,
      ListLens list,
      Rebuild rebuild,
      Root root,
      Settings settings,
      java.util.List<String> others) {}

  /** There is a class {@code SettingsLens} too. */
  public record Settings(SettingsLens lens, Typed typed) {}

  /** Its lens is {@code TypedLens}. */
  public record Typed(Lens lens, TypedLens other) {}

  public static class SettingsLens {}
}
