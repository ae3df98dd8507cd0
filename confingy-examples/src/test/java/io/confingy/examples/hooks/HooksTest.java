package io.confingy.examples.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.Confingy;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HooksTest {

  @Test
  void thePartsFollowTheModel() {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    PostConfigExample.run(new PrintStream(output, true, StandardCharsets.UTF_8));

    assertThat(output.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "1024",
            "my_model_encoder",
            "1024",
            "my_model_decoder",
            "512",
            "512",
            "new_model_encoder",
            "new_model_decoder");
  }

  @Test
  void whatWasSetInAPartStaysWhereTheHookDoesNotConcernIt() {
    // tag::changed[]
    LazyParent parent =
        LazyParent.of(512, "my_model", LazyChild.of(0, null), LazyChild.of(0, null));
    LazyParent odd = parent.edit(to -> to.encoder().size(256)); // no hook of the parent runs
    LazyParent renamed = odd.withName("new_model"); // the hook runs with "name"

    System.out.println(renamed.encoder()); // Lazy<Child>(size=256, name=new_model_encoder)
    System.out.println(renamed.decoder()); // Lazy<Child>(size=512, name=new_model_decoder)
    // end::changed[]

    assertThat(renamed.encoder()).hasToString("Lazy<Child>(size=256, name=new_model_encoder)");
    assertThat(renamed.decoder()).hasToString("Lazy<Child>(size=512, name=new_model_decoder)");
    assertThat(renamed.instantiate().summary())
        .isEqualTo(
            "Child[size=256, name=new_model_encoder], Child[size=512, name=new_model_decoder]");
  }

  @Test
  void loadingDoesNotRunTheHook() {
    LazyParent odd =
        LazyParent.of(512, "my_model", LazyChild.of(0, null), LazyChild.of(0, null))
            .edit(to -> to.encoder().size(256));

    LazyParent loaded = Confingy.deserialize(Confingy.serialize(odd), LazyParent.class);

    assertThat(loaded).isEqualTo(odd);
  }
}
