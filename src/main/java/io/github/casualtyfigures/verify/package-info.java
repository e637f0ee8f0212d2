/**
 * Figures that somebody else took from an article, held against it: in go its claims and a given
 * figure, out comes whether the text holds it, in which claim, or in what the nearest claim
 * differs.
 *
 * <p>Of 60 figures (20 right, 20 with one thing changed, 20 invented) all are told apart on claims
 * set down by hand; on extracted claims the tests print how many. On the command line:
 *
 * <pre>{@code
 * verify --figures test-data/figures.csv test-data/articles/01-kursk.txt
 *
 *    given            verdict    differs in       claim  the text          who says so       status
 * ----------------------------------------------------------------------------------------------------
 * 1  more than 5000   held                        2      over 5,000        UK MoD            stated
 *    casualties, UK                                      casualties
 *    Ministry of
 *    Defence
 * 2  more than 5000   different  category         2      over 5,000        UK MoD            stated
 *    killed, UK                                          casualties
 *    Ministry of
 *    Defence
 * 3  4000             different  speaker          6      4,000 casualties  South Korean      estimated
 *    casualties,                                                           military
 *    Kyiv
 * 4  750 missing,     not found  number,          3      About one-third   UK MoD            stated
 *    Russian defence             category,               killed
 *    ministry                    speaker
 * }</pre>
 */
@NullMarked
package io.github.casualtyfigures.verify;

import org.jspecify.annotations.NullMarked;
