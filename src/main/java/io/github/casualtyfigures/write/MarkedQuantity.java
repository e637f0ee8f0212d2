package io.github.casualtyfigures.write;

import io.github.casualtyfigures.claim.Amount;
import io.github.casualtyfigures.claim.Count;
import io.github.casualtyfigures.claim.Households;
import io.github.casualtyfigures.claim.Quantity;
import io.github.casualtyfigures.claim.Ratio;
import io.github.casualtyfigures.claim.Relation;
import io.github.casualtyfigures.claim.Share;
import io.github.casualtyfigures.claim.Term;
import io.github.casualtyfigures.claim.Unit;
import io.github.casualtyfigures.verify.GivenNumber;
import io.github.casualtyfigures.write.Marks.Mark;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the quantity of a figure that was marked: by what is said of it, or else by its words, if
 * they are a number in digits ("5,000", "300-400", "30%") or a vague word ("dozens"). For one mark.
 */
final class MarkedQuantity {

  private static final Pattern DECIMAL = Pattern.compile("0\\.\\d{1,9}");

  private final Mark mark;

  private MarkedQuantity(Mark mark) {
    this.mark = mark;
  }

  /** The quantity of {@code mark}; what can't be read is refused with its place. */
  static Quantity of(Mark mark) {
    try {
      return new MarkedQuantity(mark).quantity();
    } catch (Field.Refused e) {
      throw e;
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw mark.fault(String.valueOf(e.getMessage()));
    }
  }

  private Quantity quantity() {
    boolean numbered =
        mark.tells(Fact.VALUE)
            || mark.tells(Fact.LOW)
            || mark.tells(Fact.HIGH)
            || mark.tells(Fact.TERM);
    GivenNumber words = numbered ? null : words();
    Relation relation = relation(words);
    Unit unit = unit(words);
    if (unit == Unit.SHARE) {
      return share(relation, words);
    }
    Amount amount = amount(relation, words);
    Term term = relation == Relation.VAGUE ? term(words) : null;
    return unit == Unit.PEOPLE
        ? new Count(mark.span(), relation, amount, term)
        : new Households(mark.span(), relation, amount, term);
  }

  private @Nullable GivenNumber words() {
    Relation relation = Relation.valueOf(Objects.requireNonNull(mark.value(Fact.RELATION)));
    if (relation == Relation.VAGUE && Unit.SHARE.name().equals(mark.value(Fact.UNIT))) {
      return null;
    }
    try {
      return GivenNumber.parse(mark.span().text());
    } catch (IllegalArgumentException e) {
      throw mark.fault("no value is given and " + e.getMessage());
    }
  }

  private Relation relation(@Nullable GivenNumber words) {
    if (mark.tells(Fact.RELATION)) {
      return Relation.valueOf(Objects.requireNonNull(mark.value(Fact.RELATION)));
    }
    if (mark.tells(Fact.TERM) || (words != null && words.term() != null)) {
      return Relation.VAGUE;
    }
    Amount people = words == null ? null : words.people();
    boolean range = people == null ? mark.tells(Fact.LOW) : people.value() == null;
    return range && !mark.tells(Fact.VALUE) ? Relation.BETWEEN : Relation.EXACTLY;
  }

  private Unit unit(@Nullable GivenNumber words) {
    if (!mark.tells(Fact.UNIT) && words != null && words.share() != null) {
      return Unit.SHARE;
    }
    return Unit.valueOf(Objects.requireNonNull(mark.value(Fact.UNIT)));
  }

  private Share share(Relation relation, @Nullable GivenNumber words) {
    Ratio low = ratio(Fact.LOW);
    Ratio high = ratio(Fact.HIGH);
    if (relation == Relation.BETWEEN || relation == Relation.VAGUE) {
      return new Share(mark.span(), relation, null, low, high);
    }
    Ratio value = words == null ? ratio(Fact.VALUE) : words.share();
    if (value == null) {
      throw mark.fault(Fact.VALUE, "no fraction such as 1/3, 30% or 0.3333");
    }
    Share usual = Share.of(mark.span(), relation, value);
    return new Share(
        mark.span(),
        relation,
        value,
        low == null ? usual.low() : low,
        high == null ? usual.high() : high);
  }

  private @Nullable Ratio ratio(Fact fact) {
    String written = mark.value(fact);
    if (written == null || written.equals(MarkWriter.OPEN)) {
      return null;
    }
    if (DECIMAL.matcher(written).matches()) {
      return ClaimsReader.simplest(new BigDecimal(written));
    }
    Ratio share = number(fact, written).share();
    if (share == null) {
      throw mark.fault(fact, written + " is no fraction such as 1/3, 30% or 0.3333");
    }
    return share;
  }

  private Amount amount(Relation relation, @Nullable GivenNumber words) {
    Amount given = words == null ? null : words.people();
    Long low = given == null ? whole(Fact.LOW) : given.low();
    Long high = given == null ? whole(Fact.HIGH) : given.high();
    if (relation == Relation.BETWEEN) {
      return new Amount(null, low, high);
    }
    if (relation == Relation.VAGUE) {
      boolean stated = mark.tells(Fact.LOW);
      return new Amount(null, stated ? whole(Fact.LOW) : term(words).low(), null);
    }
    Long value = given == null ? whole(Fact.VALUE) : given.value();
    if (value == null) {
      throw mark.fault(Fact.VALUE, "no number such as 5000");
    }
    Amount usual = Amount.of(relation, value);
    return new Amount(
        value,
        mark.tells(Fact.LOW) ? low : usual.low(),
        mark.tells(Fact.HIGH) ? high : usual.high());
  }

  private @Nullable Long whole(Fact fact) {
    String written = mark.value(fact);
    if (written == null || written.equals(MarkWriter.OPEN)) {
      return null;
    }
    Amount people = number(fact, written).people();
    if (people == null || people.value() == null) {
      throw mark.fault(fact, written + " is no number such as 5000");
    }
    return people.value();
  }

  private GivenNumber number(Fact fact, String written) {
    try {
      return GivenNumber.parse(written);
    } catch (IllegalArgumentException e) {
      throw mark.fault(fact, String.valueOf(e.getMessage()));
    }
  }

  private Term term(@Nullable GivenNumber words) {
    String told = mark.value(Fact.TERM);
    Term term = words == null ? null : words.term();
    if (told == null && term == null) {
      throw mark.fault(Fact.TERM, "none is given, and the relation is VAGUE");
    }
    return told == null ? Objects.requireNonNull(term) : Term.valueOf(told);
  }
}
