/**
 * Reads English news and pulls out every casualty figure as a claim tied to the body that vouches
 * for it: in comes an {@link io.github.casualtyfigures.claim.Article}, out go its {@link
 * io.github.casualtyfigures.claim.Claims}.
 *
 * <p>The packages in the order data flows; one uses only those before it.
 *
 * <table>
 *   <caption>Packages</caption>
 *   <tr><td>{@code html}</td><td>the article of a web page</td></tr>
 *   <tr><td>{@code claim}</td><td>the values of a claim</td></tr>
 *   <tr><td>{@code lexicon}</td><td>words in files, and their matcher</td></tr>
 *   <tr><td>{@code internal.text}</td><td>what a stage sees of an article</td></tr>
 *   <tr><td>{@code internal.screen}</td><td>what a text is about</td></tr>
 *   <tr><td>{@code internal.annotate}</td><td>CoreNLP: sentences, tokens, tags</td></tr>
 *   <tr><td>{@code internal.names}</td><td>countries, bodies and people under one name</td></tr>
 *   <tr><td>{@code internal.quantity}</td><td>how many</td></tr>
 *   <tr><td>{@code internal.figure}</td><td>how many of whom, and what became of them</td></tr>
 *   <tr><td>{@code internal.attribution}</td><td>who says what</td></tr>
 *   <tr><td>{@code internal.setting}</td><td>scope, place and time of a figure</td></tr>
 *   <tr><td>{@code internal.link}</td><td>figure meets statement, claim meets claim</td></tr>
 *   <tr><td>{@code internal.extract}</td><td>the chain of these stages</td></tr>
 *   <tr><td>{@code corenlp}</td><td>an annotator for pipelines of CoreNLP</td></tr>
 *   <tr><td>(root)</td><td>the front door</td></tr>
 *   <tr><td>{@code ledger}</td><td>the toll of an article, the ledger of many</td></tr>
 *   <tr><td>{@code verify}</td><td>given figures held against an article</td></tr>
 *   <tr><td>{@code write}</td><td>claims in the formats of other programs</td></tr>
 *   <tr><td>{@code page}</td><td>a page to look at</td></tr>
 *   <tr><td>{@code score}</td><td>claims held against gold</td></tr>
 *   <tr><td>{@code spark}</td><td>functions for Apache Spark</td></tr>
 *   <tr><td>{@code cli}</td><td>the command line</td></tr>
 * </table>
 */
@NullMarked
package io.github.casualtyfigures;

import org.jspecify.annotations.NullMarked;
