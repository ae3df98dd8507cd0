/**
 * Trains classifiers with Tribuo, each experiment described wholly by a configuration.
 *
 * <p>The data, {@code iris.csv}, is from R. A. Fisher, The use of multiple measurements in
 * taxonomic problems, Annals of Eugenics 7 (1936): four measures in centimetres of 50 flowers of
 * each of three species.
 *
 * <p>Tribuo's classes are part of a configuration as they are: for those named here there are
 * companions in this package, such as {@code LazyAdaGrad}.
 */
@TrackExternal({
  AdaGrad.class,
  CARTClassificationTrainer.class,
  GiniIndex.class,
  Hinge.class,
  LinearSGDTrainer.class,
  LogMulticlass.class,
  MeanStdDevTransformation.class,
  TransformationMap.class,
  TransformTrainer.class
})
@TrackExternal(
    value = SGD.class,
    method = "getSqrtDecaySGD",
    parameters = {double.class, double.class, SGD.Momentum.class})
@NullMarked
package io.confingy.examples.training;

import io.confingy.annotations.TrackExternal;
import org.jspecify.annotations.NullMarked;
import org.tribuo.classification.dtree.CARTClassificationTrainer;
import org.tribuo.classification.dtree.impurity.GiniIndex;
import org.tribuo.classification.sgd.linear.LinearSGDTrainer;
import org.tribuo.classification.sgd.objectives.Hinge;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.math.optimisers.AdaGrad;
import org.tribuo.math.optimisers.SGD;
import org.tribuo.transform.TransformTrainer;
import org.tribuo.transform.TransformationMap;
import org.tribuo.transform.transformations.MeanStdDevTransformation;
