/**
 * Trains classifiers with Tribuo, each experiment described wholly by a configuration.
 *
 * <p>The data, {@code iris.csv}, is from R. A. Fisher, The use of multiple measurements in
 * taxonomic problems, Annals of Eugenics 7 (1936): four measures in centimetres of 50 flowers of
 * each of three species.
 */
@NullMarked
package io.confingy.examples.training;

import org.jspecify.annotations.NullMarked;
