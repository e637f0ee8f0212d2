/**
 * Who and where a run of words names: in come sentences and the lexicons of countries, places,
 * bodies, offices and titles; out go country codes and speakers under one identity however an
 * article words them.
 */
@NullMarked
package io.github.casualtyfigures.internal.names;

import org.jspecify.annotations.NullMarked;
