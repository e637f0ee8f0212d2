/**
 * What claims come to: in go the claims of one article or of many, out come the toll of an article
 * and the ledger of who says what. Nothing here reads text.
 *
 * <p>Claims of many articles meet by category, people, place and time, however each article words
 * them; a group has a row for each source. Running totals and increments are kept apart, and what
 * is odd is told: a total that falls, a jump by ten, one number under two sources. A {@link
 * io.github.casualtyfigures.ledger.Strategy} makes one figure of a group. On the command line:
 *
 * <pre>{@code
 * ledger --group 1 --strategy majority --chart test-data/series/kursk/articles.jsonl
 *
 * 1. casualties: military, KP, kursk (disputed)
 *
 * source          latest          low    high   status  first       last        claims  where
 * ----------------------------------------------------------------------------------------------------
 * Pentagon        Several         200           stated  2024-12-17  2024-12-17  1       2024-12-17-har
 *                 hundred                                                               bour-post:1
 * South Korean    about 4,000                   stated  2024-12-23  2025-03-27  2       2025-03-27-pen
 * JCS                                                                                   insula-times:1
 * Volodymyr       4,000           4,000  4,000  stated  2024-12-23  2025-01-09  2       2025-01-09-all
 * Zelensky                                                                              ied-bulletin:1
 * UK MoD          more than       6,000         stated  2025-01-23  2025-06-15  5       2025-06-15-har
 *                 6,000                                                                 bour-post:1
 * Ukrainian       About 4,000                   stated  2025-02-11  2025-02-11  1       2025-02-11-ste
 * intelligence                                                                          ppe-telegraph:
 *                                                                                       1
 * South Korean    some 4,700                    stated  2025-04-30  2025-04-30  1       2025-04-30-han
 * NIS                                                                                   -river-daily:1
 * MAJORITY: 4,000 by 2025-03-27-peninsula-times:1, 2025-01-09-allied-bulletin:1,
 * 2025-02-11-steppe-telegraph:1
 *
 * 2024-12-17  Pentagon                ██  Several hundred
 * 2024-12-23  South Korean JCS        █████████  1,100
 * 2024-12-23  Volodymyr Zelensky      ████████████████████████  More than 3,000
 * 2025-01-09  Volodymyr Zelensky      ███████████████████████████████  4,000
 * 2025-01-23  UK MoD                  ███████████████████████████████  Around 4,000
 * 2025-02-11  Ukrainian intelligence  ███████████████████████████████  About 4,000
 * 2025-03-27  South Korean JCS        ███████████████████████████████  about 4,000
 * 2025-03-28  UK MoD                  ███████████████████████████████████████  more than 5,000
 * 2025-04-02  UK MoD                  ███████████████████████████████████████  over 5,000
 * 2025-04-30  South Korean NIS        █████████████████████████████████████  some 4,700
 * 2025-06-15  UK MoD                  ███████████████████████████████████████████████  more than 6,000
 * }</pre>
 */
@NullMarked
package io.github.casualtyfigures.ledger;

import org.jspecify.annotations.NullMarked;
