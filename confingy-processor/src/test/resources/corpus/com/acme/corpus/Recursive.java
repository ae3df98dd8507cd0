package com.acme.corpus;

import io.confingy.Lazy;
import io.confingy.annotations.Default;
import io.confingy.annotations.Track;
import java.util.List;

public class Recursive {
  @Track
  static class Node {
    Node(String name, List<LazyRecursive_Node> children, LazyRecursive_Other other) {}
  }

  @Track
  static class Other {
    Other(LazyRecursive_Node node, @Default(method = "other") LazyRecursive_Other other) {}

    static LazyRecursive_Other other() {
      return null;
    }
  }

  @Track
  static class User {
    User(Lazy<Node> lazy, LazyRecursive_User_Part part) {}

    @Track
    static class Part {
      Part(LazyRecords_Pair<String, Integer> pair) {}
    }
  }

  static final LazyRecursive_Node NODE = LazyRecursive_Node.of("a", List.of(), null);
}
