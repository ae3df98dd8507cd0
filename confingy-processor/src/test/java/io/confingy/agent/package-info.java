/** Tests of the agent. */
@NullMarked
package io.confingy.agent;

import org.jspecify.annotations.NullMarked;
