/**
 * How fast the library is beside what one would write with CoreNLP alone: {@code mvn -Pbenchmark
 * verify} prints the table of {@link io.github.casualtyfigures.benchmark.Speed}.
 */
@NullMarked
package io.github.casualtyfigures.benchmark;

import org.jspecify.annotations.NullMarked;
