package io.github.casualtyfigures.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Found claims held against gold, article by article; the two meet by their ids, where a path
 * before it and a missing {@code .txt} are forgiven.
 *
 * @param scorer the result; of an article that is missing nothing was found
 * @param missing the ids of gold articles that nothing is given for
 * @param unknown the ids of given articles that there is no gold for, which are not scored
 */
public record Comparison(ArticleScorer scorer, List<String> missing, List<String> unknown) {

  public Comparison {
    missing = List.copyOf(missing);
    unknown = List.copyOf(unknown);
  }

  /**
   * Scores {@code found} against {@code gold}.
   *
   * @throws IllegalArgumentException if either has an article twice; the message names it
   */
  public static Comparison of(List<ScoredArticle> gold, List<ScoredArticle> found) {
    Map<String, ScoredArticle> given = byName(found);
    ArticleScorer scorer = new ArticleScorer();
    List<String> missing = new ArrayList<>();
    for (Map.Entry<String, ScoredArticle> asked : byName(gold).entrySet()) {
      ScoredArticle article = given.remove(asked.getKey());
      if (article == null) {
        missing.add(asked.getValue().id());
        scorer.add(asked.getValue());
      } else {
        scorer.add(asked.getValue(), article);
      }
    }
    return new Comparison(scorer, missing, given.values().stream().map(ScoredArticle::id).toList());
  }

  private static Map<String, ScoredArticle> byName(List<ScoredArticle> articles) {
    Map<String, ScoredArticle> named = new LinkedHashMap<>();
    for (ScoredArticle article : articles) {
      if (named.put(article.name(), article) != null) {
        throw new IllegalArgumentException(article.id() + " is there twice");
      }
    }
    return named;
  }
}
