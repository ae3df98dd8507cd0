package io.confingy.examples.training;

import com.oracle.labs.mlrg.olcut.provenance.Provenance;
import io.confingy.annotations.Track;
import java.util.Map;
import org.tribuo.Dataset;
import org.tribuo.Model;
import org.tribuo.Trainer;
import org.tribuo.classification.Label;
import org.tribuo.classification.baseline.DummyClassifierTrainer;
import org.tribuo.provenance.TrainerProvenance;

/** Learns the most frequent class, and tells how many of its kind were built. */
@Track
final class CountedTrainer implements Trainer<Label> {

  static int built;

  private final Trainer<Label> trainer = DummyClassifierTrainer.createMostFrequentTrainer();

  CountedTrainer() {
    built++;
  }

  @Override
  public Model<Label> train(Dataset<Label> examples, Map<String, Provenance> provenance) {
    return trainer.train(examples, provenance);
  }

  @Override
  public Model<Label> train(
      Dataset<Label> examples, Map<String, Provenance> provenance, int invocationCount) {
    return trainer.train(examples, provenance, invocationCount);
  }

  @Override
  public int getInvocationCount() {
    return trainer.getInvocationCount();
  }

  @Override
  public void setInvocationCount(int invocationCount) {
    trainer.setInvocationCount(invocationCount);
  }

  @Override
  public TrainerProvenance getProvenance() {
    return trainer.getProvenance();
  }
}
