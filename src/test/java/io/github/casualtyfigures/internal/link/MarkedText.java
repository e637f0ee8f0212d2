package io.github.casualtyfigures.internal.link;

import io.github.casualtyfigures.claim.Amount;
import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Count;
import io.github.casualtyfigures.claim.Figure;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.claim.Quantity;
import io.github.casualtyfigures.claim.Range;
import io.github.casualtyfigures.claim.Ratio;
import io.github.casualtyfigures.claim.Relation;
import io.github.casualtyfigures.claim.Setting;
import io.github.casualtyfigures.claim.Share;
import io.github.casualtyfigures.claim.Source;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.claim.Term;
import io.github.casualtyfigures.internal.annotate.Annotator;
import io.github.casualtyfigures.internal.attribution.Origin;
import io.github.casualtyfigures.internal.attribution.Statement;
import io.github.casualtyfigures.internal.figure.FigureMention;
import io.github.casualtyfigures.internal.text.Document;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text whose figures and statements are marked by hand, as the head of links.tsv says. */
final class MarkedText {

  private static final Map<Character, Category> CATEGORIES =
      Map.of(
          'K', Category.KILLED,
          'W', Category.WOUNDED,
          'C', Category.CASUALTIES,
          'M', Category.MISSING,
          'P', Category.CAPTURED,
          'A', Category.ABDUCTED,
          'R', Category.RELEASED,
          'D', Category.DISPLACED,
          'T', Category.DEPLOYED);

  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?i)((over|more than|nearly|about|around|some|fewer than|at least) )?"
              + "((\\d[\\d,]*)( million| per cent)?|one-third|a third|an?|no|one|two|three|four|five|six|seven|eight|nine"
              + "|ten|twelve|dozens|thousands|half|two-thirds)( of)?(?= |$)");

  private static final List<String> WORDS =
      List.of(
          "no", "a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  /** Nouns that say what became of people, not who they are. */
  private static final List<String> OUTCOMES =
      List.of("casualties", "losses", "killed", "wounded", "drowned");

  private final StringBuilder text = new StringBuilder();
  private final List<int[]> figures = new ArrayList<>();
  private final List<Integer> letters = new ArrayList<>();
  private final List<Span> places = new ArrayList<>();
  private final List<Span> speakers = new ArrayList<>();
  private final List<Range> contents = new ArrayList<>();

  MarkedText(String marked) {
    int open = 0;
    int speaker = 0;
    int content = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      switch (c) {
        case '[' -> open = text.length();
        case ']' -> {
          figures.add(new int[] {open, text.length()});
          letters.add((int) marked.charAt(++i));
        }
        case '«' -> speaker = text.length();
        case '»' -> speakers.add(new Span(text.substring(speaker), speaker));
        case '{' -> content = text.length();
        case '}' -> contents.add(new Range(content, text.length()));
        case '|' -> text.append("\n\n");
        case '@' -> places.add(word());
        default -> text.append(c);
      }
    }
  }

  /** The word that ends the text so far. */
  private Span word() {
    int begin = text.lastIndexOf(" ") + 1;
    return new Span(text.substring(begin), begin);
  }

  private Setting setting(Sentence sentence) {
    Span place =
        places.stream()
            .filter(span -> sentence.range().contains(span.begin()))
            .findFirst()
            .orElse(null);
    return new Setting(null, place, null);
  }

  List<Claim> link(Annotator annotator, Linker linker) {
    Document document = annotator.annotate(Article.of(text.toString()));
    List<FigureMention> mentions = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      mentions.add(mention(document, figures.get(i), (char) (int) letters.get(i)));
    }
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < contents.size(); i++) {
      Speaker speaker = new Speaker("s" + i, speakers.get(i).text(), Speaker.Kind.MILITARY);
      statements.add(
          new Statement(
              new Source(speakers.get(i), speaker, null, null, false),
              List.of(),
              List.of(contents.get(i)),
              Status.STATED,
              null,
              Origin.of("by hand")));
    }
    List<Setting> settings = mentions.stream().map(mention -> setting(mention.sentence())).toList();
    return linker.link(document, mentions, statements, settings, List.of()).stream()
        .map(Linked::claim)
        .toList();
  }

  private FigureMention mention(Document document, int[] range, char letter) {
    String words = text.substring(range[0], range[1]);
    Matcher matcher = QUANTITY.matcher(words);
    if (!matcher.lookingAt()) {
      throw new IllegalArgumentException("no quantity in [" + words + "]");
    }
    Span span = Span.of(text.toString(), range[0], range[0] + matcher.end());
    int from = range[0] + matcher.end() + 1;
    People people =
        from >= range[1] || OUTCOMES.contains(text.substring(from, range[1]))
            ? null
            : people(Span.of(text.toString(), from, range[1]));
    Sentence sentence =
        document.sentences().stream()
            .filter(s -> s.range().contains(range[0]))
            .findFirst()
            .orElseThrow();
    int first = sentence.tokenAt(span.begin());
    Figure figure =
        new Figure(
            quantity(span, matcher),
            Objects.requireNonNull(CATEGORIES.get(letter)),
            span,
            people,
            null);
    return new FigureMention(
        sentence,
        figure,
        first,
        sentence.tokenAt(span.end() - 1),
        first,
        null,
        null,
        -1,
        "by hand");
  }

  private static Quantity quantity(Span span, Matcher matcher) {
    String number = matcher.group(3).toLowerCase(Locale.ROOT);
    Relation relation = relation(matcher.group(2));
    Ratio share =
        switch (number) {
          case "half" -> new Ratio(1, 2);
          case "one-third", "a third" -> new Ratio(1, 3);
          case "two-thirds" -> new Ratio(2, 3);
          default ->
              number.endsWith(" per cent")
                  ? new Ratio(Long.parseLong(matcher.group(4)), 100)
                  : null;
        };
    if (share != null) {
      return Share.of(span, relation, share);
    }
    Term term =
        number.equals("dozens") ? Term.DOZENS : number.equals("thousands") ? Term.THOUSANDS : null;
    if (term != null) {
      return new Count(span, Relation.VAGUE, new Amount(null, term.low(), null), term);
    }
    String digits = matcher.group(4);
    long value =
        digits != null
            ? Long.parseLong(digits.replace(",", ""))
            : WORDS.indexOf(number.equals("an") || number.equals("one") ? "a" : number);
    return Count.of(span, relation, number.endsWith(" million") ? value * 1_000_000 : value);
  }

  private static Relation relation(@Nullable String hedge) {
    return hedge == null
        ? Relation.EXACTLY
        : switch (hedge.toLowerCase(Locale.ROOT)) {
          case "over", "more than" -> Relation.MORE_THAN;
          case "nearly" -> Relation.ALMOST;
          case "fewer than" -> Relation.LESS_THAN;
          case "at least" -> Relation.AT_LEAST;
          default -> Relation.ABOUT;
        };
  }

  private static People people(Span span) {
    String words = span.text().toLowerCase(Locale.ROOT);
    Group group =
        words.matches(".*(soldiers?|troops|officers)")
            ? Group.MILITARY
            : words.matches(".*(children|boy|girls|boys|pupils)")
                ? Group.CHILDREN
                : words.endsWith("civilians") ? Group.CIVILIANS : Group.PEOPLE;
    String country = words.contains("ukrainian") ? "UA" : words.contains("russian") ? "RU" : null;
    return new People(span, group, country, false);
  }
}
