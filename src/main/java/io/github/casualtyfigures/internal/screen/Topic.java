package io.github.casualtyfigures.internal.screen;

import io.github.casualtyfigures.claim.Category;
import java.util.EnumSet;
import java.util.Set;

/** What a text may be about, and the categories whose words are metaphors there. */
enum Topic {
  /** "Rovers lost two men to red cards." */
  SPORT(EnumSet.allOf(Category.class)),
  /** "Chip stocks suffered casualties in the rout." */
  BUSINESS(EnumSet.allOf(Category.class)),
  /** "She captured two pawns and killed 12 zombies." */
  GAME(EnumSet.allOf(Category.class)),
  /** "The villain kills nine people before the titles": what is told tells by its tense, too. */
  FICTION(EnumSet.noneOf(Category.class)),
  /** "135,500 patients were in hospital": not hurt, but their deaths count. */
  HEALTH(EnumSet.of(Category.WOUNDED, Category.RELEASED)),
  /** "The party lost 12 councillors." */
  POLITICS(EnumSet.of(Category.CASUALTIES, Category.KILLED)),
  /**
   * "A wolf killed 23 sheep and wounded nine": only known people count, and they are no metaphor.
   */
  ANIMALS(EnumSet.noneOf(Category.class)),
  /** "The documentary tells how 8,000 men were killed": a work that tells what has happened. */
  RECORD(EnumSet.noneOf(Category.class)),
  /** People were hit for good. */
  VIOLENCE(EnumSet.noneOf(Category.class));

  @SuppressWarnings("ImmutableEnumChecker") // nobody but the constructor sees the set to change it
  private final Set<Category> metaphors;

  Topic(Set<Category> metaphors) {
    this.metaphors = metaphors;
  }

  boolean metaphor(Category category) {
    return metaphors.contains(category);
  }
}
