/** Figures of a running bot for Prometheus, kept by Micrometer. What is counted is told to it. */
@NullMarked
package dateline.adapter.metrics;

import org.jspecify.annotations.NullMarked;
