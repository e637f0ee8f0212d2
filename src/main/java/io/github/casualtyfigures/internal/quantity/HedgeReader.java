package io.github.casualtyfigures.internal.quantity;

import io.github.casualtyfigures.claim.Relation;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.internal.text.Token;
import io.github.casualtyfigures.lexicon.Phrases;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes the hedges about a number into its quantity: "possibly as many as", "an estimated", "or
 * more", "topped". Immutable; may be shared by threads.
 */
final class HedgeReader {

  /** A headline's toll stands this near its beginning: "Quake death toll". */
  private static final int HEADLINE_SUBJECT = 3;

  /**
   * How far behind "over" the noun of what somebody is held for stands: "over two recent deaths".
   */
  private static final int WRONG_REACH = 6;

  /** Tags behind which a headline leaves out its verb. */
  private static final Pattern VERBLESS = Pattern.compile("NN.*|VB[ND]|JJ");

  private static final Pattern PLACE = Pattern.compile("NN.*|DT|JJ");

  /** Tags of a number and of what stands between it and its noun. */
  private static final Pattern COUNTED = Pattern.compile("CD|JJ|NN|RB");

  /** What climbs past a number besides tolls. */
  private static final Set<String> STRENGTHS = Set.of("force", "contingent", "mission", "presence");

  private final Hedges hedges;
  private final Measures measures;

  HedgeReader(Hedges hedges, Measures measures) {
    this.hedges = hedges;
    this.measures = measures;
  }

  /** {@code reading} with the hedges before and after it. */
  Reading read(Reading reading) {
    return after(before(reading));
  }

  /** {@code reading} with the hedges before it. */
  Reading before(Reading reading) {
    Sentence sentence = reading.sentence();
    int first = reading.first();
    Relation relation = reading.relation();
    String by = reading.by();
    boolean verb = false;
    int article = passed(sentence, reading) ? 1 : 0;
    while (first > 0 && !verb) {
      int gap = first == reading.first() ? article : 0;
      gap += sentence.token(first - 1).tag().equals("``") ? 1 : 0; // more than "40 dead"
      gap += addition(sentence, first - gap);
      Phrases.Match<Hedge> match = hedge(sentence, first - gap);
      if (match == null || (article == 0 && comparedWith(sentence, first, match.value()))) {
        break;
      }
      first = first - gap - match.length();
      Hedge hedge = match.value();
      relation = stronger(relation, hedge.relation());
      by = by + " " + hedge.by();
      verb = hedge.side() == Hedge.Side.VERB;
    }
    return first == reading.first()
        ? reading
        : reading.widened(first, reading.last(), relation, by);
  }

  /** "passed the 50,000 mark": the number behind an article is a bound. */
  private boolean passed(Sentence sentence, Reading reading) {
    int the = reading.first() - 1;
    return the > 0
        && sentence.token(the).is("the")
        && measures.is(Measures.Kind.MILESTONE, sentence, reading.last() + 1);
  }

  /** "well below the 2,500 promised": another count, which is known. */
  private static boolean comparedWith(Sentence sentence, int number, Hedge hedge) {
    Relation relation = hedge.relation();
    return sentence.token(number - 1).is("the")
        && (relation == Relation.LESS_THAN
            || relation == Relation.MORE_THAN
            || relation == Relation.ALMOST);
  }

  /** "> Five miners rescued": a mark before a line, and no sign of more. */
  private static boolean bullet(Sentence sentence, int start) {
    return start == 0
        && sentence.token(0).is(">")
        && sentence.size() > 1
        && sentence.token(1).spaced();
  }

  /** "the Red (Cross) 44": a name and no verb. */
  private static boolean redCross(Sentence sentence, int start) {
    return sentence.token(start).is("cross") && sentence.token(start - 1).is("red");
  }

  /** "at least another 30", "more than a dozen": words that hedges reach over. */
  private int addition(Sentence sentence, int first) {
    int length = 0;
    Phrases.Match<Hedge> match = hedges.endingAt(Hedge.Side.ADDITION, sentence, first - 1);
    while (match != null) {
      length += match.length();
      match = hedges.endingAt(Hedge.Side.ADDITION, sentence, first - length - 1);
    }
    return length > 0 && hedge(sentence, first - length) != null ? length : 0;
  }

  /** The hedge that ends right before token {@code end}, or null. */
  private Phrases.@Nullable Match<Hedge> hedge(Sentence sentence, int end) {
    Phrases.Match<Hedge> best = null;
    for (Hedge.Side side : new Hedge.Side[] {Hedge.Side.BEFORE, Hedge.Side.VERB}) {
      Phrases.Match<Hedge> match = hedges.endingAt(side, sentence, end - 1);
      if (match != null
          && fits(sentence, end - match.length(), match.value())
          && (best == null || match.length() > best.length())) {
        best = match;
      }
    }
    if (best == null) {
      return null;
    }
    int start = end - best.length();
    int modifiers = modifiers(sentence, start);
    return modifiers == 0 ? best : new Phrases.Match<>(best.value(), best.length() + modifiers);
  }

  /** "So (far) at least 12": until when, and not how much more. */
  private static boolean untilNow(Sentence sentence, int i) {
    return i > 0
        && sentence.token(i).is("far")
        && (sentence.token(i - 1).is("so") || sentence.token(i - 1).is("thus"));
  }

  private int modifiers(Sentence sentence, int end) {
    int length = 0;
    Phrases.Match<Hedge> match = hedges.endingAt(Hedge.Side.MODIFIER, sentence, end - 1);
    while (match != null && !untilNow(sentence, end - length - 1)) {
      length += match.length();
      match = hedges.endingAt(Hedge.Side.MODIFIER, sentence, end - length - 1);
    }
    return length;
  }

  private boolean fits(Sentence sentence, int start, Hedge hedge) {
    Hedge.Needs needs = hedge.needs();
    if (handedOver(sentence, start)
        || compound(sentence, start)
        || topic(sentence, start)
        || grievance(sentence, start)
        || bullet(sentence, start)) {
      return false;
    }
    if (needs == null) {
      return hedge.side() != Hedge.Side.VERB
          || sentence.token(start).tag().startsWith("VB")
          || tollBefore(sentence, start);
    }
    return switch (needs) {
      case TOLL -> tollBefore(sentence, start) && !redCross(sentence, start);
      case OPEN -> true;
      case VERB_OR_START -> start == 0 || climbs(sentence, start - 1);
      case VERB -> start > 0 && climbs(sentence, start - 1);
      case NOT_RISING ->
          !measures.is(Measures.Kind.GOING, sentence, start - 1) && !verblessToll(sentence, start);
      case NO_SUBJECT -> !subjectBefore(sentence, start);
    };
  }

  /** "the army (later has) estimated": whether the word is what somebody before it does. */
  private static boolean subjectBefore(Sentence sentence, int start) {
    int i = start - 1;
    while (i >= 0 && sentence.token(i).tag().equals("RB")) {
      i--;
    }
    String tag = i < 0 ? "" : sentence.token(i).tag();
    return tag.startsWith("NN")
        || tag.equals("PRP")
        || tag.equals("WDT")
        || tag.equals("WP")
        || tag.equals("-RRB-")
        || (i >= 0 && sentence.token(i).lemma().equals("have"))
        || (tag.equals("JJ") && i > 0 && sentence.token(i - 1).tag().equals("POS"));
  }

  /** "handed over 90 prisoners": the word belongs to the verb. */
  private boolean handedOver(Sentence sentence, int start) {
    boolean owned = // "owned up to 31 deaths"
        start > 0 && sentence.token(start).is("up") && sentence.token(start - 1).is("owned");
    return owned
        || (sentence.token(start).is("over")
            && measures.is(Measures.Kind.HANDING, sentence, start - 1));
  }

  /** "took the dead of the flare-up to 84": the word ends a compound. */
  private static boolean compound(Sentence sentence, int start) {
    return start > 0
        && sentence.token(start).is("up")
        && sentence.token(start - 1).is("-")
        && !sentence.token(start).spaced();
  }

  /** "thinks about the 20 pupils": what one thinks about, not how many. */
  private boolean topic(Sentence sentence, int start) {
    return start > 0
        && sentence.token(start).is("about")
        && measures.verb(Measures.Kind.TOPICAL, sentence, start - 1);
  }

  /**
   * "anger over two deaths", "held over three murders": what it is about, and no bound. The deaths
   * are what is counted, and no preposition leads to the anger: "in the unrest over 40 died".
   */
  private boolean grievance(Sentence sentence, int start) {
    boolean over = sentence.token(start).is("over");
    if (start == 0 || !(over || sentence.token(start).is("about"))) {
      return false;
    }
    int wrong = start + 1;
    while (wrong < Math.min(start + WRONG_REACH, sentence.size())
        && !measures.is(Measures.Kind.WRONG, sentence, wrong)
        && COUNTED.matcher(sentence.token(wrong).tag()).matches()) {
      wrong++;
    }
    if (sentence.has(wrong) && sentence.token(wrong).tag().equals("NNS")) {
      wrong += measures.is(Measures.Kind.WRONG, sentence, wrong) ? 0 : 1; // "over four men shot"
    }
    if (wrong <= start + 1
        || wrong >= sentence.size()
        || !measures.is(Measures.Kind.WRONG, sentence, wrong)) {
      return false;
    }
    int last =
        sentence.token(start - 1).tag().equals("RB")
            ? start - 2
            : start - 1; // "a protest there over"
    boolean next = measures.is(Measures.Kind.GRIEVANCE, sentence, last);
    int noun = next ? last : beforePlace(sentence, start - 1);
    return measures.is(Measures.Kind.GRIEVANCE, sentence, noun)
        ? !governed(sentence, noun)
        : over && measures.is(Measures.Kind.ACCUSING, sentence, start - 1);
  }

  /** "in the (unrest)", "during ethnic (tensions)": when it was. */
  private static boolean governed(Sentence sentence, int noun) {
    int i = noun - 1;
    while (i > 0 && PLACE.matcher(sentence.token(i).tag()).matches()) {
      i--;
    }
    return i >= 0
        && sentence.token(i).tag().equals("IN")
        && !sentence.token(i).is("under") // "under fire over two deaths"
        && !sentence.token(i).is("on"); // "on trial over two deaths"
  }

  /**
   * "(anger) in the city over", "(protests) continue over": back to what the place or verb is of.
   */
  private int beforePlace(Sentence sentence, int last) {
    if (measures.is(Measures.Kind.GROWING, sentence, last)) {
      return last - 1;
    }
    int in = last;
    while (in > 0 && PLACE.matcher(sentence.token(in).tag()).matches()) {
      in--;
    }
    boolean place = in < last && in > 0 && sentence.token(in).tag().equals("IN");
    return place ? in - 1 : last;
  }

  private boolean tollBefore(Sentence sentence, int start) {
    for (int i = start - 1; i >= 0; i--) {
      if (measures.is(Measures.Kind.TOLL, sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Death toll up to 35": a headline leaves out that it went up; "the blast killed up to 35"
   * leaves out nothing.
   */
  private boolean verblessToll(Sentence sentence, int start) {
    if (start == 0 || !VERBLESS.matcher(sentence.token(start - 1).tag()).matches()) {
      return false;
    }
    boolean ownVerb =
        sentence.token(start - 1).tag().equals("VBD")
            && !measures.is(Measures.Kind.TOLL, sentence, start - 1);
    boolean toll = false;
    for (int i = 0; i < start && !ownVerb; i++) {
      String tag = sentence.token(i).tag();
      if (tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
        return false;
      }
      boolean subject = i < HEADLINE_SUBJECT && (i == 0 || tag.startsWith("NN"));
      toll |= subject && measures.is(Measures.Kind.TOLL, sentence, i);
    }
    return toll;
  }

  /** "(has climbed) past", "pushing the death toll (past)", "the force (above)". */
  private boolean climbs(Sentence sentence, int before) {
    Token token = sentence.token(before);
    return verb(token)
        || measures.is(Measures.Kind.TOLL, sentence, before)
        || STRENGTHS.contains(token.lower());
  }

  private static boolean verb(Token token) {
    return token.tag().startsWith("VB") || token.tag().equals("RB");
  }

  /** {@code reading} with the hedges after it: "12 or more", "500-plus", "20 or so". */
  private Reading after(Reading reading) {
    Sentence sentence = reading.sentence();
    Phrases.Match<Hedge> match = hedges.at(Hedge.Side.AFTER, sentence, reading.last() + 1);
    if (match == null || !closes(sentence, reading.last() + 1, match)) {
      return reading;
    }
    Relation relation = stronger(reading.relation(), match.value().relation());
    String by = reading.by() + " " + match.value().by();
    return reading.widened(reading.first(), reading.last() + match.length(), relation, by);
  }

  /** "12 at least." closes; "12, at least 5 of them" and "100 plus 20" do not. */
  private static boolean closes(Sentence sentence, int at, Phrases.Match<Hedge> match) {
    int next = at + match.length();
    if (next >= sentence.size()) {
      return true;
    }
    Token after = sentence.token(next);
    boolean number = after.tag().equals("CD") || Character.isDigit(after.lower().charAt(0));
    boolean compound = after.is("-") && !after.spaced(); // "Two Plus-One students"
    return !number && !compound && !after.is("than") && !after.is("as");
  }

  /** A bound beats "about", and the outer bound beats the inner. */
  private static Relation stronger(Relation inner, @Nullable Relation outer) {
    if (outer == null || inner == Relation.BETWEEN || inner == Relation.VAGUE) {
      return inner;
    }
    return outer == Relation.EXACTLY || (outer == Relation.ABOUT && inner != Relation.EXACTLY)
        ? inner
        : outer;
  }
}
