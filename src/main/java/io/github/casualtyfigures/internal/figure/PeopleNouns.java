package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Lexicon;
import io.github.casualtyfigures.lexicon.Lexicons;
import io.github.casualtyfigures.lexicon.Phrases;
import io.github.casualtyfigures.lexicon.Row;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The nouns of {@code people.tsv}. Immutable; may be shared by threads. */
final class PeopleNouns {

  /** What a noun counts. */
  enum Kind {
    /** One person. */
    PERSON,
    /** A body with members: a patrol. */
    BODY_OF_PEOPLE,
    /** A family. */
    HOUSEHOLD,
    /** People by a plural alone: troops. */
    PLURAL,
    /** What is left of people. */
    REMAINS,
    /** Certainly no people. */
    THING,
    /** Not in the lexicon. */
    UNKNOWN
  }

  /**
   * A noun that was read.
   *
   * @param kind what it counts
   * @param group who they are
   * @param length how many words it has
   * @param plural whether it stands in the plural
   * @param by the row
   */
  record Noun(Kind kind, Group group, int length, boolean plural, String by) {

    /** Whether it certainly counts people. */
    boolean people() {
      return kind != Kind.THING && kind != Kind.UNKNOWN;
    }
  }

  private record Entry(Kind kind, Group group, boolean plural, String by) {}

  private static final String FORMER = "ex-";

  private final Phrases<Entry> nouns;

  /** Who belongs to a body by its name: "an Abu Sayyaf member", "MSF staff". */
  private static final WordTable MEMBERS =
      WordTable.of(
          "member",
          "members",
          "leader",
          "leaders",
          "commander",
          "commanders",
          "operative",
          "operatives",
          "cadre",
          "cadres",
          "recruit",
          "recruits",
          "suspect",
          "suspects");

  private static final WordTable STAFF =
      WordTable.of(
          "staff",
          "staffer",
          "staffers",
          "worker",
          "workers",
          "employee",
          "employees",
          "volunteer",
          "volunteers",
          "personnel");

  /** The names of armed groups, as they are spelt. */
  private final Phrases<String> armed;

  /** The names of bodies that help people. */
  private final Phrases<String> helping;

  PeopleNouns(Lexicons lexicons) {
    Phrases.Builder<Entry> builder = new Phrases.Builder<>();
    for (Row row : lexicons.rows(Lexicon.PEOPLE)) {
      Kind kind = row.constant("kind", Kind.class);
      Group group = row.find("group") == null ? Group.PEOPLE : row.constant("group", Group.class);
      String noun = row.get("noun");
      add(builder, noun, new Entry(kind, group, false, row.origin()));
      List<String> plurals = row.list("plural");
      (plurals.isEmpty() ? List.of(plural(noun)) : plurals)
          .forEach(form -> add(builder, form, new Entry(kind, group, true, row.origin())));
    }
    nouns = builder.build();
    Phrases.Builder<String> names = new Phrases.Builder<>();
    Phrases.Builder<String> helpers = new Phrases.Builder<>();
    for (Row row : lexicons.rows(Lexicon.SPEAKERS)) {
      Speaker.Kind kind = row.constant("kind", Speaker.Kind.class);
      if (kind == Speaker.Kind.ARMED_GROUP) {
        row.list("wordings").forEach(name -> addName(names, name, row.origin()));
      } else if (kind == Speaker.Kind.NGO || row.get("id").startsWith("un/")) {
        row.list("wordings").forEach(name -> addName(helpers, name, row.origin()));
      }
    }
    armed = names.build();
    helping = helpers.build();
  }

  /**
   * "militants", "Boko Haram": whether those who end at token {@code last} bear arms unlawfully.
   */
  boolean militants(Sentence sentence, int last) {
    Noun noun = endingAt(sentence, last);
    return (noun != null && noun.group() == Group.MILITANTS)
        || armed.longestEndingAt(sentence.cased(), last) != null;
  }

  /** Whether fighters are named between two tokens. */
  boolean militants(Sentence sentence, int from, int end) {
    for (int i = from; i < Math.min(end, sentence.size()); i++) {
      if (militants(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "an Abu Sayyaf member", "a World Food Programme (WFP) worker": the group of those who belong to
   * the body named before the noun at {@code last}, or null.
   */
  @Nullable Group belonging(Sentence sentence, int last) {
    String noun = sentence.token(last).lower();
    boolean staff = STAFF.contains(noun);
    if (last == 0 || (!staff && !MEMBERS.contains(noun))) {
      return null;
    }
    int name = last - 1;
    if (name > 2 && sentence.token(name).is(")") && sentence.token(name - 2).is("(")) {
      name -= 3;
    }
    Phrases<String> names = staff ? helping : armed;
    return names.longestEndingAt(sentence.cased(), name) == null
        ? null
        : staff ? Group.AID_WORKERS : Group.MILITANTS;
  }

  /** "members of the New People's Army": those of a body between {@code first} and {@code last}. */
  boolean armedMembers(Sentence sentence, int first, int last) {
    for (int of = first + 1; of < last; of++) {
      if (sentence.token(of).is("of")) {
        int name = Words.tag(sentence, of + 1).equals("DT") ? of + 2 : of + 1;
        return MEMBERS.contains(sentence.token(of - 1).lower())
            && !Words.token(sentence, of - 2, "former")
            && name <= last
            && (numberedFront(sentence, last)
                || armed.longest(sentence.cased(), name) != null
                || armed.longestEndingAt(sentence.cased(), last) != null);
      }
    }
    return false;
  }

  /** "the 33rd Front": a unit of guerrillas. */
  private static boolean numberedFront(Sentence sentence, int last) {
    return sentence.token(last).is("front")
        && sentence.token(last).capitalised()
        && Character.isDigit(sentence.token(last - 1).lower().charAt(0));
  }

  /** Adds a form as it is spelt and as the tokenizer splits it: "passer - by", "sheriff 's". */
  private static void add(Phrases.Builder<Entry> builder, String form, Entry entry) {
    builder.add(form, entry);
    if (form.indexOf('-') > 0) {
      builder.add(form.replace("-", " - "), entry);
    }
    if (form.contains("'s ")) {
      builder.add(form.replace("'s ", " 's "), entry);
    }
  }

  private static void addName(Phrases.Builder<String> builder, String name, String origin) {
    builder.add(name.replace("'s ", " 's "), origin);
  }

  private static String plural(String noun) {
    if (noun.endsWith("man")) {
      return noun.substring(0, noun.length() - 3) + "men";
    }
    return VerbForms.withS(noun);
  }

  /**
   * The noun that ends at token {@code last}, its longest reading, or null if it is not known. An
   * "ex-chairman" is a chairman.
   */
  @Nullable Noun endingAt(Sentence sentence, int last) {
    Phrases.Match<Entry> match = nouns.longestEndingAt(sentence.lowers(), last);
    String lower = sentence.token(last).lower();
    if (match == null && lower.startsWith(FORMER)) {
      match = nouns.longestEndingAt(List.of(lower.substring(FORMER.length())), 0);
    }
    if (match == null) {
      return null;
    }
    Entry entry = match.value();
    return new Noun(entry.kind(), entry.group(), match.length(), entry.plural(), entry.by());
  }

  /** "passer-by", "mother-in-law": whether a noun that hyphens join ends at {@code i}. */
  boolean hyphened(Sentence sentence, int i) {
    if (i < 2 || !sentence.token(i - 1).is("-") || sentence.token(i).spaced()) {
      return false;
    }
    Noun noun = endingAt(sentence, i);
    return noun != null && noun.length() > 2;
  }

  /**
   * "a Swiss national in Sirte", "his relative", "a cleaner and two drivers", "one conscript":
   * whether an adjective at {@code i} is the noun for one person that closes its phrase.
   */
  boolean closing(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    Noun noun = tag.equals("JJ") || tag.equals("JJR") ? endingAt(sentence, i) : null;
    if (noun == null || noun.kind() != Kind.PERSON || i == 0) {
      return false;
    }
    String before = sentence.token(i - 1).tag();
    boolean opened =
        before.startsWith("JJ")
            || before.equals("PRP$")
            || before.equals("VBN") // "a suspected militant"
            || sentence.token(i - 1).is("one")
            || sentence.token(i - 1).is("a")
            || sentence.token(i - 1).is("an")
            || sentence.token(i - 1).is("no");
    String next = i + 1 < sentence.size() ? sentence.token(i + 1).tag() : "";
    boolean compound = before.startsWith("NN") && (next.startsWith("VB") || next.equals("CC"));
    boolean dead = // "left a civilian dead"
        opened && Words.token(sentence, i + 1, "dead") && !Words.noun(sentence, i + 2);
    if (dead) {
      return true;
    }
    return (opened || compound)
        && !next.startsWith("JJ")
        && (!next.startsWith("NN") || sentence.token(i + 1).lower().endsWith("ing"));
  }
}
