/**
 * The command line: in come files, directories and standard input, out go tables and JSON; faults
 * of the input are told on standard error, by file, line and value.
 */
@NullMarked
package io.github.casualtyfigures.cli;

import org.jspecify.annotations.NullMarked;
