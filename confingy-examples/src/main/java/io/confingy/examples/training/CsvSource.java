package io.confingy.examples.training;

import io.confingy.annotations.Track;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tribuo.DataSource;
import org.tribuo.Example;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.data.columnar.RowProcessor;
import org.tribuo.data.columnar.processors.field.DoubleFieldProcessor;
import org.tribuo.data.columnar.processors.response.FieldResponseProcessor;
import org.tribuo.data.csv.CSVIterator;
import org.tribuo.datasource.ListDataSource;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/** Labelled rows of a CSV file on the class path. */
@Track
public final class CsvSource {

  private final String resource;
  private final String label;
  private final List<String> features;

  /**
   * Describes a source; nothing is read yet.
   *
   * @param resource the name of the file, relative to this package; its first line names the
   *     columns
   * @param label the column to predict
   * @param features the numeric columns to predict it from
   */
  public CsvSource(String resource, String label, List<String> features) {
    this.resource = resource;
    this.label = label;
    this.features = List.copyOf(features);
  }

  /**
   * Reads the file.
   *
   * @return one example a row, in the file's order
   */
  public DataSource<Label> load() {
    LabelFactory labels = new LabelFactory();
    RowProcessor<Label> toExample = rowProcessor(labels);
    List<Example<Label>> examples = new ArrayList<>();
    try (InputStream stream = CsvSource.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new FileNotFoundException("no resource " + resource);
      }
      CSVIterator rows = new CSVIterator(new InputStreamReader(stream, StandardCharsets.UTF_8));
      checkColumns(rows.getFields());
      while (rows.hasNext()) {
        examples.add(toExample.generateExample(rows.next(), true).orElseThrow());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ListDataSource<>(examples, labels, new SimpleDataSourceProvenance(resource, labels));
  }

  private RowProcessor<Label> rowProcessor(LabelFactory labels) {
    RowProcessor.Builder<Label> builder = new RowProcessor.Builder<>();
    for (String feature : features) {
      // The first flag keeps "x" from becoming "x@value", the second rejects what is no number.
      builder.addFieldProcessor(new DoubleFieldProcessor(feature, true, true));
    }
    // The last flag keeps Tribuo from turning labels into upper case.
    return builder.build(
        new FieldResponseProcessor<>(List.of(label), List.of(""), labels, false, false));
  }

  /** Rejects unknown columns, which Tribuo would leave out without a word. */
  private void checkColumns(List<String> columns) {
    List<String> missing = new ArrayList<>(features);
    missing.add(label);
    missing.removeAll(columns);
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(resource + " has no column " + missing);
    }
  }
}
