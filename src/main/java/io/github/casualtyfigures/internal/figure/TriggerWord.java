package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Status;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code triggers.tsv} in one of its forms.
 *
 * @param category what became of the people; null for words around triggers
 * @param role how the word stands to the people
 * @param needs what the counted noun must be
 * @param status how sure the word makes the clause, or null
 * @param near words of which one must follow within fourteen tokens, or none; "." a mark right
 *     behind
 * @param soldiers the category where the people are soldiers or fighters, or null
 * @param past whether this form is a past tense
 * @param participle whether this form is a past participle
 * @param ing whether this form ends in -ing
 * @param by where the row stands
 */
record TriggerWord(
    @Nullable Category category,
    Role role,
    Needs needs,
    @Nullable Status status,
    Set<String> near,
    @Nullable Category soldiers,
    boolean past,
    boolean participle,
    boolean ing,
    String by) {

  /** Whether its object may be the people. */
  boolean takesObject() {
    return role == Role.OBJECT || role == Role.BOTH;
  }

  /** Whether its subject may be the people although the verb is active. */
  boolean takesSubject() {
    return role == Role.SUBJECT || role == Role.BOTH;
  }

  /** How a trigger stands to the people of the figure. */
  enum Role {
    /** "killed five". */
    OBJECT,
    /** "five died". */
    SUBJECT,
    /** "12 returned", "Moscow returned 12". */
    BOTH,
    /** "900 are held", but not "the stadium holds 900". */
    PASSIVE,
    /** "12 deaths": gives the category by itself. */
    STRONG,
    /** "40 hostages": gives the category where no verb does. */
    WEAK,
    /** "11,000 troops": a force by its strength where no verb says more. */
    FORCE,
    /** "12 bodies". */
    BODIES,
    /** "losses", of a company too. */
    LOSSES,
    /** No role: states, tolls, links, adverbs, measures. */
    NONE
  }

  /** What the counted noun must be. */
  enum Needs {
    /** Anything that is not known to be no person. */
    ANY,
    /** A noun for people, or nothing. */
    PEOPLE,
    /** Soldiers, police, fighters. */
    FORCE,
    /** Hostages, prisoners. */
    CAPTIVES
  }
}
