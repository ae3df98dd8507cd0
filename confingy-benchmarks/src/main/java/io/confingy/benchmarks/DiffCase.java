package io.confingy.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** In what one job differs from another. */
public enum DiffCase {
  /** One number or string in a hundred. */
  ONE_PERCENT(100, false),

  /** One stage more, in front of all others. */
  INSERTION(0, true),

  /** Both of them. */
  BOTH(100, true),

  /** Every third number or string. */
  A_THIRD(3, false);

  private final int changedOneOf;
  private final boolean insertion;

  DiffCase(int changedOneOf, boolean insertion) {
    this.changedOneOf = changedOneOf;
    this.insertion = insertion;
  }

  /** Makes {@code Job.ofNodes(nodes)} with these changes. */
  Changed make(int nodes) {
    JobMaker maker = new JobMaker(Sharing.OFF, changedOneOf);
    Job job = maker.make(nodes);
    if (!insertion) {
      return new Changed(job, maker.changed(), 0);
    }
    List<Stage> stages = new ArrayList<>();
    stages.add(new JobMaker(Sharing.OFF, 0).stage(job.stages().size()));
    stages.addAll(job.stages());
    return new Changed(new Job(job.name(), List.copyOf(stages)), maker.changed(), 1);
  }

  /** A job, how many of its numbers and strings are others, and how many stages are new. */
  record Changed(Job job, int leaves, int stages) {}
}
