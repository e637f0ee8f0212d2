package io.github.casualtyfigures.internal.screen;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Document;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Lexicon;
import io.github.casualtyfigures.lexicon.Lexicons;
import io.github.casualtyfigures.lexicon.Phrases;
import io.github.casualtyfigures.lexicon.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells from the words of a document and of each of its sections whether casualty words are
 * metaphors: the weights of a topic are held against those of violence and disasters. A sentence
 * with words of violence of its own is always taken at its word, so a sports page may report a
 * crush. Immutable; may be shared by threads.
 */
public final class Topics {

  /** A section with less than this says nothing about itself. */
  private static final int LEAST = 5;

  /** So many times as heavy as violence a topic must be. */
  private static final int HEAVIER = 2;

  /** With so much violence in a sentence it is taken at its word. */
  private static final int LITERAL = 2;

  /** A word that comes again counts so often. */
  private static final int REPEATS = 2;

  private static final int LONGEST_HEADING = 10;

  /** The words of an actor's name. */
  private static final int LONGEST_NAME = 3;

  private static final Weight ACTOR = new Weight(Topic.FICTION, 2, "(");

  private static final Weight ACTOR_OF_NAME = new Weight(Topic.FICTION, 1, "( )");

  /** What parties do with seats and with people. */
  private static final Set<String> LOSING =
      Set.of(
          "lose",
          "loses",
          "lost",
          "losing",
          "casualty",
          "casualties",
          "losses",
          "fall",
          "fell",
          "fallen",
          "fled",
          "flee",
          "wiped out");

  private record Weight(Topic topic, int weight, String word) {}

  private final Phrases<Weight> words;

  /** A reader over the words of {@code lexicons}. */
  public Topics(Lexicons lexicons) {
    Phrases.Builder<Weight> builder = new Phrases.Builder<>();
    for (Row row : lexicons.rows(Lexicon.TOPICS)) {
      String word = row.get("word");
      Weight weight =
          new Weight(row.constant("topic", Topic.class), (int) row.number("weight"), word);
      builder.add(word, weight);
      if (word.indexOf('-') > 0) {
        builder.add(word.replace("-", " - "), weight);
      }
    }
    this.words = builder.build();
  }

  /** What the sections of {@code document} are about. */
  public Reading read(Document document) {
    List<List<Weight>> found = new ArrayList<>();
    List<Integer> sectionOf = new ArrayList<>();
    int section = 0;
    List<Sentence> sentences = document.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      section += i > 0 && heading(sentences, i) ? 1 : 0;
      sectionOf.add(section);
      found.add(weights(sentences.get(i)));
    }
    Map<Integer, List<Weight>> sections = new HashMap<>();
    List<Weight> all = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      sections.computeIfAbsent(sectionOf.get(i), s -> new ArrayList<>()).addAll(found.get(i));
      all.addAll(found.get(i));
    }
    Scores whole = Scores.of(all);
    List<Scores> scores = new ArrayList<>();
    for (int s = 0; s <= section; s++) {
      Scores own = Scores.of(sections.getOrDefault(s, List.of()));
      scores.add(own.total() < LEAST ? whole : own);
    }
    return new Reading(sectionOf, scores, found);
  }

  private List<Weight> weights(Sentence sentence) {
    List<Weight> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      Phrases.Match<Weight> match = words.longest(sentence.lowers(), i);
      if (match != null) {
        found.add(match.value());
      } else if (actor(sentence, i)) {
        found.add(ofPerson(sentence, i - 1) ? ACTOR : ACTOR_OF_NAME);
      }
      i += match == null ? 1 : match.length();
    }
    return found;
  }

  /** "a negotiator (Amy Dune)": the name of who plays a person behind the person. */
  private static boolean actor(Sentence sentence, int open) {
    if (open == 0 || !sentence.token(open).is("(")) {
      return false;
    }
    int i = open + 1;
    while (sentence.has(i) && sentence.token(i).capitalised()) {
      i++;
    }
    int names = i - open - 1;
    return names > 1 && names <= LONGEST_NAME && sentence.has(i) && sentence.token(i).is(")");
  }

  /** "a negotiator (Amy Dune)": more of a sign than "Helena (Amy Dune)". */
  private static boolean ofPerson(Sentence sentence, int i) {
    return Character.isLowerCase(sentence.token(i).span().text().charAt(0));
  }

  /** A short line without a full stop over a paragraph that has one begins a section. */
  private static boolean heading(List<Sentence> sentences, int i) {
    Sentence line = sentences.get(i);
    boolean alone =
        sentences.get(i - 1).paragraph() != line.paragraph()
            && i + 1 < sentences.size()
            && sentences.get(i + 1).paragraph() != line.paragraph();
    return alone
        && line.size() <= LONGEST_HEADING
        && !stopped(line)
        && stopped(sentences.get(i + 1));
  }

  private static boolean stopped(Sentence sentence) {
    String last = sentence.token(sentence.size() - 1).lower();
    return last.equals(".") || last.equals("\"") || last.equals("!") || last.equals("''");
  }

  /** The weights of a section by topic. */
  private record Scores(Map<Topic, Integer> byTopic, int hintsOfFiction) {

    static Scores of(List<Weight> weights) {
      Map<Topic, Integer> scores = new EnumMap<>(Topic.class);
      Map<String, Integer> times = new HashMap<>();
      int hints = 0;
      for (Weight weight : weights) {
        if (times.merge(weight.word(), 1, Integer::sum) <= REPEATS) {
          scores.merge(weight.topic(), weight.weight(), Integer::sum);
          hints += weight.topic() == Topic.FICTION && weight.weight() == 1 ? 1 : 0;
        }
      }
      return new Scores(scores, hints);
    }

    /** What signs of fiction there are, with hints for no more than as much again. */
    int fiction() {
      int signs = of(Topic.FICTION) - hintsOfFiction;
      return signs + Math.min(signs, hintsOfFiction);
    }

    int of(Topic topic) {
      return byTopic.getOrDefault(topic, 0);
    }

    int total() {
      return byTopic.values().stream().mapToInt(Integer::intValue).sum();
    }

    boolean about(Topic topic) {
      return of(topic) >= LEAST && of(topic) >= HEAVIER * of(Topic.VIOLENCE);
    }
  }

  /** What the sections of one document are about. */
  public static final class Reading {

    private final List<Integer> sectionOf;
    private final List<Scores> scores;
    private final List<List<Weight>> found;

    private Reading(List<Integer> sectionOf, List<Scores> scores, List<List<Weight>> found) {
      this.sectionOf = List.copyOf(sectionOf);
      this.scores = List.copyOf(scores);
      this.found = List.copyOf(found);
    }

    /** How much the section of the sentence at {@code index} is about fiction. */
    public int fiction(int index) {
      return section(index).fiction();
    }

    /** How much the sentence at {@code index} itself is about fiction. */
    public int fictionOf(int index) {
      return Scores.of(found.get(index)).fiction();
    }

    /** How much violence there is in the section of the sentence at {@code index}. */
    public int violence(int index) {
      return section(index).of(Topic.VIOLENCE);
    }

    /** Whether the sentence at {@code index} has no words of violence in a section of fiction. */
    public boolean plainFiction(int index) {
      return section(index).about(Topic.FICTION)
          && Scores.of(found.get(index)).of(Topic.VIOLENCE) < LITERAL;
    }

    /**
     * Whether the section of the sentence at {@code index} is about a work that tells the truth.
     */
    public boolean record(int index) {
      return section(index).of(Topic.RECORD) > 0;
    }

    private Scores section(int index) {
      return scores.get(sectionOf.get(index));
    }

    /**
     * Whether a trigger in the sentence at {@code index} is a metaphor.
     *
     * @param category what it says of people
     * @param trigger its words
     * @param people whether words say that people were hit
     */
    public boolean metaphor(int index, Category category, String trigger, boolean people) {
      Scores here = section(index);
      if (!people && here.about(Topic.ANIMALS)) {
        return true;
      }
      int violence = Scores.of(found.get(index)).of(Topic.VIOLENCE);
      if (violence >= LITERAL) {
        return false;
      }
      for (Topic topic : Topic.values()) {
        if (topic.metaphor(category) && here.about(topic)) {
          return switch (topic) {
            case HEALTH -> violence == 0;
            case POLITICS -> LOSING.contains(trigger.toLowerCase(Locale.ROOT));
            default -> true;
          };
        }
      }
      return false;
    }
  }
}
