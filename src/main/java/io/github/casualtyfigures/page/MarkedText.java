package io.github.casualtyfigures.page;

import io.github.casualtyfigures.claim.Attribution;
import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.claim.Source;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Victim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article cut where a mark begins or ends. Marks overlap ("a woman and her son") and
 * elements can't, so each piece of text belongs to the claim with the shortest words around it; a
 * longer one goes on behind it.
 */
final class MarkedText {

  /**
   * A stretch of text under the same marks.
   *
   * @param begin its first character
   * @param end one past its last
   * @param claim the claim it belongs to, or null
   * @param quantity whether it is of that claim's quantity
   * @param source whether it names a source or attributes to one
   * @param person whether it names a person who is told of without a count
   */
  record Piece(
      int begin,
      int end,
      @Nullable Claim claim,
      boolean quantity,
      boolean source,
      boolean person) {}

  private static final Comparator<Claim> SHORTEST_FIRST =
      Comparator.<Claim>comparingInt(claim -> claim.span().text().length())
          .thenComparingInt(Claim::id);

  /** What begins or ends at a place. */
  private static final class Events {
    private final List<Claim> claimsEnd = new ArrayList<>();
    private final List<Claim> claimsBegin = new ArrayList<>();
    private final List<Integer> personsBegin = new ArrayList<>();
    private int personsEnd;
    private int sources;
  }

  private final Claims claims;
  private final TreeMap<Integer, Events> events = new TreeMap<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final Map<Integer, Piece> firsts = new HashMap<>();
  private final Map<Integer, Piece> lasts = new HashMap<>();
  private final Map<Integer, List<Claim>> hidden = new HashMap<>();

  private MarkedText(Claims claims) {
    this.claims = claims;
  }

  /**
   * Cuts a text.
   *
   * @param length how long it is
   * @param paragraphs its paragraphs, at whose ends it is cut too
   */
  static MarkedText of(Claims claims, int length, List<Paragraph> paragraphs) {
    MarkedText text = new MarkedText(claims);
    text.at(0);
    text.at(length);
    for (Paragraph paragraph : paragraphs) {
      text.at(paragraph.end());
      text.at(paragraph.next());
    }
    text.enter();
    text.sweep();
    return text;
  }

  /** The pieces from {@code begin} to {@code end}, two cuts, in order. */
  List<Piece> pieces(int begin, int end) {
    int from = 0;
    int to = pieces.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (pieces.get(middle).begin() < begin) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    int last = from;
    while (last < pieces.size() && pieces.get(last).end() <= end) {
      last++;
    }
    return pieces.subList(from, last);
  }

  /** Whether {@code piece} is the first of its claim. */
  boolean first(Piece piece) {
    return piece.claim() != null && piece.equals(firsts.get(piece.claim().id()));
  }

  /** Whether {@code piece} is the last of its claim. */
  boolean last(Piece piece) {
    return piece.claim() != null && piece.equals(lasts.get(piece.claim().id()));
  }

  /** Whether words of the text belong to {@code claim} itself. */
  boolean shown(Claim claim) {
    return firsts.containsKey(claim.id());
  }

  /** The indexes of the uncounted persons whose words begin where {@code piece} does. */
  List<Integer> persons(Piece piece) {
    Events events = this.events.get(piece.begin());
    return events == null ? List.of() : events.personsBegin;
  }

  /**
   * The claims whose words all belong to shorter ones, and which begin where {@code piece} does.
   */
  List<Claim> hidden(Piece piece) {
    return hidden.getOrDefault(piece.begin(), List.of());
  }

  private void enter() {
    Set<Span> sources = new HashSet<>();
    for (Claim claim : claims) {
      at(claim.span().begin()).claimsBegin.add(claim);
      at(claim.span().end()).claimsEnd.add(claim);
      at(claim.quantity().span().begin());
      at(claim.quantity().span().end());
      sources(claim.attribution(), sources);
    }
    for (Span span : sources) {
      at(span.begin()).sources++;
      at(span.end()).sources--;
    }
    for (int i = 0; i < claims.uncounted().size(); i++) {
      Victim victim = claims.uncounted().get(i);
      at(victim.span().begin()).personsBegin.add(i);
      at(victim.span().end()).personsEnd++;
    }
  }

  private static void sources(Attribution attribution, Set<Span> spans) {
    List<Source> all = new ArrayList<>(attribution.alsoBy());
    if (attribution.source() != null) {
      all.add(attribution.source());
    }
    for (Source source : all) {
      spans.add(source.span());
      if (source.cue() != null) {
        spans.add(source.cue());
      }
      if (source.via() != null) {
        spans.add(source.via().span());
      }
    }
  }

  private Events at(int offset) {
    return events.computeIfAbsent(offset, place -> new Events());
  }

  private void sweep() {
    TreeSet<Claim> open = new TreeSet<>(SHORTEST_FIRST);
    int persons = 0;
    int sources = 0;
    Integer begin = null;
    for (Map.Entry<Integer, Events> place : events.entrySet()) {
      if (begin != null) {
        add(begin, place.getKey(), open.isEmpty() ? null : open.first(), sources > 0, persons > 0);
      }
      Events here = place.getValue();
      here.claimsEnd.forEach(open::remove);
      open.addAll(here.claimsBegin);
      persons += here.personsBegin.size() - here.personsEnd;
      sources += here.sources;
      begin = place.getKey();
    }
    for (Claim claim : claims) {
      if (!firsts.containsKey(claim.id())) {
        hidden.computeIfAbsent(claim.span().begin(), at -> new ArrayList<>()).add(claim);
      }
    }
  }

  private void add(int begin, int end, @Nullable Claim claim, boolean source, boolean person) {
    boolean quantity =
        claim != null
            && claim.quantity().span().begin() <= begin
            && end <= claim.quantity().span().end();
    Piece piece = new Piece(begin, end, claim, quantity, source, person);
    pieces.add(piece);
    if (claim != null) {
      firsts.putIfAbsent(claim.id(), piece);
      lasts.put(claim.id(), piece);
    }
  }
}
