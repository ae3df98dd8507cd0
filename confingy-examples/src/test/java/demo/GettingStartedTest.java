package demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confingy.Confingy;
import io.confingy.DeserializationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GettingStartedTest {

  @TempDir private Path directory;
  private Path file;

  @BeforeEach
  void save() {
    file = directory.resolve("run-1.json");
    SaveRun.main(new String[] {file.toString()});
  }

  @Test
  void theGuideShowsTheFileThatIsWritten() throws IOException {
    String guide = Files.readString(Path.of("..", "docs", "getting-started.md"));

    assertThat(guide).contains("```json\n" + Files.readString(file).strip() + "\n```");
  }

  @Test
  void whatIsChangedInTheFileIsChangedWhenItIsLoaded() throws IOException {
    LoadRun.main(new String[] {file.toString()});

    edit("\"layers\": 8", "\"layers\": 16");

    Trainer trainer = Confingy.load(file, Trainer.class);
    assertThat(trainer).isEqualTo(new Trainer(LazyModel.of(16, 0.1), 20));
    assertThat(trainer.model().instantiate().summary()).isEqualTo("16 layers, dropout 0.1");
  }

  @Test
  void theGuideShowsWhatIsSaidOfAMisspelledName() throws IOException {
    edit("\"layers\": 8", "\"layer\": 8");

    String guide = Files.readString(Path.of("..", "docs", "getting-started.md"));

    assertThatThrownBy(() -> Confingy.load(file, Trainer.class))
        .isInstanceOf(DeserializationException.class)
        .satisfies(e -> assertThat(guide).contains(e.getMessage()));
  }

  private void edit(String from, String to) throws IOException {
    Files.writeString(file, Files.readString(file).replace(from, to));
  }
}
