/**
 * The extractor in Apache Spark, version 3.5 or later, which must be on the class path: in come
 * columns of texts and dates, out go columns of JSON or rows of claims.
 */
@NullMarked
package io.github.casualtyfigures.spark;

import org.jspecify.annotations.NullMarked;
