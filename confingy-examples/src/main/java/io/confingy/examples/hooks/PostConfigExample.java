package io.confingy.examples.hooks;

import java.io.PrintStream;

/** Changes a model; its parts follow. */
public final class PostConfigExample {

  private PostConfigExample() {}

  /**
   * Prints what becomes of the parts.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    run(System.out);
  }

  static void run(PrintStream out) {
    // tag::propagation[]
    LazyParent parent =
        LazyParent.of(1024, "my_model", LazyChild.of(0, null), LazyChild.of(0, null));
    var parts = LazyParent.lens(parent);
    out.println(parts.encoder().size()); // 1024
    out.println(parts.encoder().name()); // my_model_encoder
    out.println(parts.decoder().size()); // 1024
    out.println(parts.decoder().name()); // my_model_decoder

    parts.size(512);
    out.println(parts.encoder().size()); // 512
    out.println(parts.decoder().size()); // 512

    parts.name("new_model");
    out.println(parts.encoder().name()); // new_model_encoder
    out.println(parts.decoder().name()); // new_model_decoder
    // end::propagation[]
  }
}
