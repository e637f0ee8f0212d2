package io.github.casualtyfigures.internal.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Range;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.internal.text.Analyser;
import io.github.casualtyfigures.internal.text.Document;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Lexicon;
import io.github.casualtyfigures.lexicon.Lexicons;
import io.github.casualtyfigures.lexicon.Row;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/** Cuts an article into sentences and tokens. May be shared by threads. */
public final class Annotator {

  private static final String OPTIONS =
      "ptb3Escaping=false,splitHyphenated=true,splitForwardSlash=true,untokenizable=noneKeep";

  /** The tokens after which a sentence is cut in pieces. */
  private static final int LONGEST = 500;

  private static final List<Lexicon> WORDS =
      List.of(Lexicon.TRIGGERS, Lexicon.PEOPLE, Lexicon.CUES, Lexicon.HEDGES, Lexicon.NUMBERS);
  private static final List<Lexicon> NAMES =
      List.of(Lexicon.COUNTRIES, Lexicon.PLACES, Lexicon.SPEAKERS);

  private static final Set<String> HEDGES = Set.of("about", "around", "roughly", "nearly");

  private static final Set<String> AT =
      Set.of("at", "around", "about", "by", "before", "after", "until", "since", "from");

  /** Behind these the time of day opens a clause. */
  private static final Set<String> OPENERS =
      Set.of(
          "that", "said", "says", "say", "told", "when", "while", "and", "but", ",", "-", "\u2014");

  /** What may follow a time of day. */
  private static final Set<String> DAYS =
      Set.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "Eastern",
          "Pacific",
          "Central",
          "Local",
          "Greenwich",
          "Mon",
          "Tue",
          "Wed",
          "Thu",
          "Fri",
          "Sat",
          "Sun",
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private final Analyser analyser;
  private final Casing casing;
  private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();

  /** An annotator that asks {@code analyser} for tags and lemmas. */
  public Annotator(Analyser analyser, Lexicons lexicons) {
    this.analyser = analyser;
    this.casing = new Casing(words(lexicons, WORDS, false), words(lexicons, NAMES, true));
  }

  /** The words of the rows but of their examples; of names only those with a capital. */
  private static Set<String> words(Lexicons lexicons, List<Lexicon> from, boolean names) {
    Set<String> words = new HashSet<>();
    for (Lexicon lexicon : from) {
      for (Row row : lexicons.rows(lexicon)) {
        for (String column : row.fields().keySet()) {
          for (String word : StringUtils.split(row.get(column), "| ")) {
            boolean wanted = !names || Character.isUpperCase(word.charAt(0));
            if (wanted && !column.equals("example")) {
              words.add(word.toLowerCase(Locale.ROOT));
            }
          }
        }
      }
    }
    return words;
  }

  /** The article in sentences; any text is legal. */
  public Document annotate(Article article) {
    return annotate(article, new OwnReading());
  }

  /** The article in the sentences that {@code reading} cuts and with what it knows of them. */
  public Document annotate(Article article, Reading reading) {
    String text = article.text();
    Casing.LowerCaseWords lowerCaseWords = new Casing.LowerCaseWords(text);
    List<Sentence> sentences = new ArrayList<>();
    List<Range> paragraphs = Paragraphs.of(text);
    for (int p = 0; p < paragraphs.size(); p++) {
      for (List<CoreLabel> labels : sentences(text, paragraphs.get(p), reading)) {
        List<Span> all = spans(text, paragraphs.get(p).begin(), labels);
        for (List<Span> spans : pieces(all)) {
          List<String> cased = casing.undo(spans.stream().map(Span::text).toList(), lowerCaseWords);
          Analyser asked = reading.analyser(spans, cased);
          sentences.add(new Sentence(text, sentences.size(), p, spans, cased, asked));
        }
      }
    }
    return new Document(article, sentences);
  }

  /**
   * No sentence of prose is as long as this, but a table without lines or a text without full stops
   * is; in pieces it costs no more than its length.
   */
  private static List<List<Span>> pieces(List<Span> spans) {
    List<List<Span>> pieces = new ArrayList<>();
    int from = 0;
    while (spans.size() - from > LONGEST) {
      int to = from + LONGEST;
      for (int i = to; i > from + LONGEST / 2; i--) {
        String text = spans.get(i - 1).text();
        if (text.equals(",") || text.equals(";")) {
          to = i;
          break;
        }
      }
      pieces.add(spans.subList(from, to));
      from = to;
    }
    if (from < spans.size()) {
      pieces.add(spans.subList(from, spans.size()));
    }
    return pieces;
  }

  private static List<List<CoreLabel>> sentences(String text, Range paragraph, Reading reading) {
    String within = text.substring(paragraph.begin(), paragraph.end());
    List<CoreLabel> tokens = tokens(text, paragraph);
    return QuotationMarks.mend(within, cut(reading.sentences(tokens, paragraph.begin())));
  }

  /**
   * "he wrote on X. | The mayor", "at 3 a.m. | SNAI had": the name of a site is no initial of the
   * next word, and what follows a time of day is its zone, its day or the next sentence.
   */
  private static List<List<CoreLabel>> cut(List<List<CoreLabel>> sentences) {
    List<List<CoreLabel>> cut = new ArrayList<>(sentences.size());
    for (List<CoreLabel> sentence : sentences) {
      int from = 0;
      for (int i = 1; i + 1 < sentence.size(); i++) {
        boolean ends = sentence.get(i).word().equals("X.") && endsOnSite(sentence, i);
        if (ends || endsOnTime(sentence, i)) {
          cut.add(sentence.subList(from, i + 1));
          from = i + 1;
        }
      }
      cut.add(from == 0 ? sentence : sentence.subList(from, sentence.size()));
    }
    return cut;
  }

  private static boolean endsOnSite(List<CoreLabel> sentence, int i) {
    String before = sentence.get(i - 1).word();
    char next = sentence.get(i + 1).word().charAt(0);
    return (before.equals("on") || before.equals("via"))
        && (Character.isUpperCase(next) || Character.isDigit(next));
  }

  private static boolean endsOnTime(List<CoreLabel> sentence, int i) {
    String word = sentence.get(i).word();
    String next = sentence.get(i + 1).word();
    if (!(word.equals("a.m.") || word.equals("p.m.")) || !Character.isUpperCase(next.charAt(0))) {
      return false;
    }
    boolean zone = next.endsWith("T") || next.equals("UTC") || DAYS.contains(next);
    String second = i + 2 < sentence.size() ? sentence.get(i + 2).word() : "";
    boolean local = second.equals("time") || second.equals("Day");
    boolean told = Character.isDigit(sentence.get(i - 1).word().charAt(0)) && closes(sentence, i);
    return !zone && !local && told;
  }

  /** "woke at 3 a.m.", but not "said that at 3 a.m. Israeli jets" and "the 4 a.m. attack". */
  private static boolean closes(List<CoreLabel> sentence, int time) {
    int at = time - 2;
    boolean hedged = at > 1 && HEDGES.contains(sentence.get(at).word());
    at -= hedged && AT.contains(sentence.get(at - 1).word()) ? 1 : 0; // "at about"
    return at > 1
        && AT.contains(sentence.get(at).word())
        && !OPENERS.contains(sentence.get(at - 1).word());
  }

  private static List<CoreLabel> tokens(String text, Range paragraph) {
    StringReader reader = new StringReader(text.substring(paragraph.begin(), paragraph.end()));
    return new PTBTokenizer<>(reader, new CoreLabelTokenFactory(), OPTIONS).tokenize();
  }

  private static List<Span> spans(String text, int begin, List<CoreLabel> labels) {
    List<Span> spans = new ArrayList<>(labels.size());
    for (CoreLabel label : labels) {
      if (label.beginPosition() < label.endPosition()) {
        spans.add(Span.of(text, begin + label.beginPosition(), begin + label.endPosition()));
      }
    }
    return spans;
  }

  /** Sentences by the splitter, all else by the analyser. */
  private final class OwnReading implements Reading {

    @Override
    public List<List<CoreLabel>> sentences(List<CoreLabel> tokens, int begin) {
      return splitter.process(tokens);
    }

    @Override
    public Analyser analyser(List<Span> words, List<String> cased) {
      return analyser;
    }
  }
}
