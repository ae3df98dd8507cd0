package com.acme.corpus.clash;

import io.confingy.annotations.Default;
import io.confingy.annotations.Track;

@Track
public class Clash {
  public Clash(
      Lazy lazy,
      Companion companion,
      Parameter parameter,
      Arguments arguments,
      List list,
      java.util.List<String> otherList,
      Consumer consumer,
      Override override,
      Object object,
      java.lang.Object otherObject,
      io.confingy.Lazy<Lazy> otherLazy,
      SuppressWarnings warnings,
      Generated generated,
      Builder builder,
      @Default("1") int size) {}

  public static class Builder {}
}
