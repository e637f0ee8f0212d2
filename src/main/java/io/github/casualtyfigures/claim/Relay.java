package io.github.casualtyfigures.claim;

import java.io.Serializable;

/**
 * Who passes a source's figure on: {@code AFP} in "… told AFP".
 *
 * @param span the words that name the relay
 * @param speaker who it is
 */
public record Relay(Span span, Speaker speaker) implements Serializable {}
