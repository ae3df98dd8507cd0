package com.acme.corpus;

import io.confingy.annotations.Track;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

@Track
public class Checked {
  public Checked(int e)
      throws FileNotFoundException, TimeoutException, IOException, IllegalStateException {}

  @Track
  static class Everything {
    Everything() throws Exception {}
  }

  @Track
  static class Worse {
    Worse(int e) throws Throwable, Exception {}
  }

  @Track
  static class Unchecked {
    Unchecked(int size) throws IllegalArgumentException, StackOverflowError {}
  }
}
