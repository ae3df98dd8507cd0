package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confingy.spi.ValueHandler;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is built from a document that is refused, whatever else it has. */
class TwoPhasesTest {

  private static final String PROBE =
      "{'_confingy_class':'Probe','_confingy_module':'io.confingy','_confingy_init':{'value':1}}";

  @BeforeEach
  void forget() {
    Probe.forget();
  }

  @Test
  void aDocumentThatIsNotRefusedBuilds() {
    Confingy.deserialize(json("[%s]".formatted(PROBE)), Object.class);

    assertThat(Probe.made()).isEqualTo(1);
  }

  /** Each is refused for what stands behind an object that could be built. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[%s,",
        "[%s] 1",
        "[%s,{'a':1,'a':2}]",
        "[%s,{'_confingy_ref':1}]",
        "[%s,{'_confingy_unknown':1}]",
        "[%s,{'_confingy_class':'Gone','_confingy_module':'com.acme','_confingy_init':{}}]",
        "[%s,{'_confingy_class':'Probe','_confingy_module':'io.confingy','_confingy_init':{}}]",
        "[%s,{'_confingy_class':'Probe','_confingy_module':'io.confingy','_confingy_init':{'none':1}}]",
        "[%s,{'_confingy_class':'Layer','_confingy_module':'io.confingy','_confingy_init':{'units':'x'}}]",
        "[%s,{'_confingy_class':'Month','_confingy_module':'java.time','_confingy_enum':true,'_confingy_name':'MAI'}]",
        "[%s,{'_confingy_class':'UUID','_confingy_module':'java.util','_confingy_name':'x'}]",
        "[%s,{'_confingy_class':'type','_confingy_module':'java.lang','_confingy_name':'System'}]",
        "[%s,1e999]",
        // A container that cannot hold its elements.
        "[%s,{'_confingy_set':true,'_confingy_items':[1,1]}]",
        "[%s,{'_confingy_set':true,'_confingy_items':[[1],[1]]}]",
        "[%s,{'_confingy_map':true,'_confingy_entries':[[1,2],[1,3]]}]",
        "[%s,{'_confingy_class':'TreeSet','_confingy_module':'java.util','_confingy_set':true,'_confingy_items':[1,'a']}]",
        "[%s,{'_confingy_class':'Optional','_confingy_module':'java.util','_confingy_list':true,'_confingy_items':[1,2]}]"
      })
  void aDocumentThatIsRefusedBuildsNothing(String document) {
    assertThatThrownBy(() -> Confingy.deserialize(json(document.formatted(PROBE)), Object.class))
        .isInstanceOf(DeserializationException.class);

    assertThat(Probe.made()).isZero();
  }

  @Test
  void aDocumentThatIsRefusedReachesNoHandler() {
    AtomicInteger read = new AtomicInteger();
    ValueHandler<Celsius> counting =
        new ValueHandler<>() {
          @Override
          public Class<Celsius> type() {
            return Celsius.class;
          }

          @Override
          public String write(Celsius value) {
            return "warm";
          }

          @Override
          public Celsius read(String text) {
            read.incrementAndGet();
            return new Celsius(20);
          }
        };
    ConfingyRuntime confingy = Confingy.builder().handler(counting).build();
    String accepted = confingy.serialize(List.of(new Celsius(20)));
    String refused = accepted.replace("]", ",1e999]");

    assertThatThrownBy(() -> confingy.deserialize(refused, Object.class))
        .isInstanceOf(DeserializationException.class)
        .hasMessageContaining("too large");
    assertThat(read).hasValue(0);
    confingy.deserialize(accepted, Object.class);
    assertThat(read).hasValue(1);
  }

  private static String json(String document) {
    return document.replace('\'', '"');
  }
}
