package com.acme.corpus;

import io.confingy.annotations.Track;

public interface Nesting {
  @Track
  class Implicit {
    public Implicit(Nesting outer) {}
  }

  class Middle<T> {
    @Track
    protected static class Inner<U> {
      protected Inner(U value, Middle<U> middle) {}
    }

    public class Member {}
  }

  @Track
  class Outers {
    public Outers(Middle<String>.Member member, Middle<Integer>.Member[] members) {}
  }

  @Track
  class Empty {}

  @Track
  class Several {
    public Several() {}

    @Track
    Several(int size) {}

    private Several(String text) {}
  }

  @Track
  class LocalNames<Builder, T> {
    public LocalNames(Builder first, T second) {}
  }
}
