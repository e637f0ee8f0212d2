package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Mends the tags of one sentence where they hide a speaker or his verb. Belongs to one call. */
final class TagMender extends SentenceWords {

  /** The tags of words and marks that hide nothing unless they have a capital. */
  private static final Set<String> PLAIN =
      WordTable.of(
          "IN", "CD", "CC", "TO", "MD", "PRP", "PRP$", "POS", "RB", "VB", "VBP", "VBZ", "VBG",
          "WDT", "WRB", "RP", ".", ",", ":", "''", "``");

  private final Cues cues;
  private final NameTags names;
  private final HiddenVerbs verbs;
  private final HiddenNouns nouns;
  private final ThatClauses behind;

  TagMender(Sentence sentence, Cues cues) {
    super(sentence);
    this.cues = cues;
    this.names = new NameTags(sentence, cues);
    this.verbs = new HiddenVerbs(sentence, cues);
    this.nouns = new HiddenNouns(sentence, cues);
    this.behind = new ThatClauses(sentence, cues);
  }

  /** The tags, where a speaker's name or his verb has been taken for something else. */
  List<String> mended() {
    List<String> mended = new ArrayList<>(sentence.tags());
    for (int i = 0; i < mended.size(); i++) {
      if (settled(mended, i)) {
        continue;
      }
      if (names.acronym(mended, i)) {
        mended.set(i, "NNP");
      } else if (names.possessor(mended, i)) {
        mended.set(i, "POS");
      } else if (shouted(mended, i)) {
        mended.set(i, "VBD");
      } else if (parted(mended, i) || lastTime(mended, i) || further(mended, i)) {
        mended.set(i, "RB");
      } else if (names.part(mended, i)) {
        mended.set(i, "NNP");
      } else if (nouns.hidden(mended, i)) {
        mended.set(i, "NN");
      } else if (nouns.deed(mended, i)) {
        mended.set(i, "VBD");
      } else if (countedKind(mended, i) || verbs.participle(mended, i)) {
        mended.set(i, "VBN");
      } else if (mended.get(i).equals("JJR") && tag(mended, i + 1).startsWith("VB")) {
        mended.set(i, "RBR");
      } else if (names.named(mended, i)) {
        mended.set(i, "NNP");
      } else if (basedOn(mended, i)
          || verbs.paperFrom(mended, i)
          || verbs.existing(mended, i)
          || nouns.staff(mended, i)) {
        mended.set(i, "NNS");
      } else if (verbs.leading(mended, i)) {
        mended.set(i - 1, mended.get(i - 1).startsWith("NN") ? mended.get(i - 1) : "NN");
        mended.set(i, "VBZ");
      } else if (verbs.enclosed(mended, i) || verbs.lists(mended, i)) {
        mended.set(i, "VBZ");
      } else if (verbs.enclosedPlural(mended, i)) {
        mended.set(i, "VBP");
      } else if (verbs.numbers(mended, i) || verbs.behindAside(mended, i)) {
        mended.set(i, "VBP");
      } else if (verbs.relative(mended, i)) {
        mended.set(i, mended.get(i).equals("NNS") ? "VBZ" : "VBD");
      } else if (ofWho(mended, i) || secondDeed(mended, i)) {
        mended.set(i, "VBD");
      } else if (misreadVerb(mended, i)) {
        mended.set(i, mended.get(i).equals("NNS") ? "VBZ" : "VBD");
      }
    }
    return List.copyOf(mended);
  }

  /** "the mayor, who (repeated) that": no participle stands behind "who" by itself. */
  private boolean ofWho(List<String> known, int i) {
    boolean odd = known.get(i).equals("VBN") || (known.get(i).equals("JJ") && is(i + 1, "that"));
    return odd && tag(known, i - 1).equals("WP") && cues.verb(sentence, i) != null;
  }

  /** Whether a look at the words beside it tells that the tag of {@code i} hides nothing. */
  private boolean settled(List<String> known, int i) {
    if (names.joins(i)) {
      return false;
    }
    String tag = known.get(i);
    return switch (tag) {
      case "DT" -> i + 1 == known.size() || !names.capital(i + 1);
      case "RB" -> !names.capital(i) && !HiddenNouns.begins(known, i - 2);
      case "NN" ->
          i + 2 < known.size()
              && !is(i + 1, "that")
              && !(is(i + 1, "to") && is(i - 1, ","))
              && !is(i - 2, "(")
              && !(is(i + 1, ",") && cues.form(lower(i)))
              && !figure(known, i + 1);
      case "NNP", "NNPS" -> i > 0 && endsSmall(sentence.token(i).text());
      case "VBZ" ->
          !names.capital(i)
              && !tag(known, i + 1).equals("VBN")
              && !tag(known, i + 1).equals("VBD")
              && !tag(known, i + 1).equals("VBP")
              && !tag(known, i + 1).equals("IN")
              && !names.possessor(known, i)
              && !verbs.existing(known, i);
      case "VBD" ->
          !names.capital(i)
              && !is(i - 1, ",")
              && !tag(known, i - 1).equals("CD")
              && !verbs.participle(known, i);
      default -> PLAIN.contains(tag) && !names.capital(i) && !nouns.likeVerb(known, i);
    };
  }

  /** "claim (76) were killed", "spoke (of 42) dead". */
  private static boolean figure(List<String> known, int i) {
    String next = known.get(i);
    return next.equals("CD") || (next.equals("IN") && known.get(i + 1).equals("CD"));
  }

  private static boolean endsSmall(String word) {
    char last = word.charAt(word.length() - 1);
    return 'a' <= last && last <= 'z';
  }

  /** "but (estimates) based on flights suggest": counts, of which a participle tells more. */
  private boolean basedOn(List<String> known, int i) {
    boolean tells = tag(known, i + 1).equals("VBN") && tag(known, i + 2).equals("IN");
    boolean opens = i == 0 || is(i - 1, ",") || tag(known, i - 1).equals("CC");
    if (!known.get(i).equals("VBZ") || !cues.is(Cue.Use.NOUN, sentence, i)) {
      return false;
    }
    boolean verb = tells || tag(known, i + 1).equals("VBP"); // "Witness (accounts) suggest"
    return (opens && tells) || (verb && cues.verb(sentence, i) == null);
  }

  /** "has (long) said": between auxiliary and verb stands no adjective. */
  private boolean parted(List<String> known, int i) {
    String next = tag(known, i + 1);
    return known.get(i).equals("JJ")
        && i > 0
        && (next.equals("VBN") || next.equals("VBD"))
        && sentence.token(i - 1).lemma().equals("have");
  }

  /** "The ministry (last) gave a toll": between subject and verb stands no adjective. */
  private boolean lastTime(List<String> known, int i) {
    String before = tag(known, i - 1);
    return known.get(i).equals("JJ")
        && (before.startsWith("NN") || before.equals("PRP") || is(i - 1, ")"))
        && tag(known, i + 1).equals("VBD")
        && (is(i, "first") || cues.is(Cue.Use.TIME, sentence, i));
  }

  /** "STATE RADIO (SAID)", "(Said) the mayor, 'We': with a capital a cue may look like a name. */
  private boolean shouted(List<String> known, int i) {
    if (i == 0) {
      boolean past = lower(i).endsWith("d") && cues.form(lower(i));
      return known.get(i).startsWith("NNP") && past && tag(known, 1).equals("NNP");
    }
    String text = sentence.token(i).text();
    return known.get(i).startsWith("NNP")
        && known.get(i - 1).startsWith("NN")
        && text.length() > 2
        && text.equals(text.toUpperCase(Locale.ROOT))
        && cues.form(lower(i));
  }

  /** "24 confirmed deaths": a kind of death that is counted, not what 24 people did. */
  private boolean countedKind(List<String> known, int i) {
    return known.get(i).equals("VBD")
        && i > 0
        && known.get(i - 1).equals("CD")
        && tag(known, i + 1).equals("NNS")
        && cues.verb(sentence, i) != null;
  }

  /** "acknowledged two dead and (claimed) to have killed 20", "and (accused) the rebels of". */
  private boolean secondDeed(List<String> known, int i) {
    boolean joined = known.get(i).equals("VBN") && is(i - 1, "and");
    boolean goes = joined && (is(i + 1, "to") || tag(known, i + 1).startsWith("NNP"));
    if (!goes || cues.verb(sentence, i) == null) {
      return false;
    }
    for (int j = i - 2; j > 0; j--) {
      if (known.get(j).equals("VBD")) {
        return cues.verb(sentence, j) != null && !tag(known, j + 1).equals("VBN");
      }
      if (known.get(j).equals("VBN")
          && Syntax.AUXILIARIES.contains(sentence.token(j - 1).lemma())) {
        return false;
      }
    }
    return false;
  }

  /** "the rights group documented 61 killings": no participle has an object. */
  private boolean misreadVerb(List<String> known, int i) {
    String tag = known.get(i);
    boolean participle = tag.equals("VBN");
    boolean plural = tag.equals("NNS") && cues.thirdPerson(lower(i));
    boolean listened = tag.equals("JJ") && listener(known, i);
    boolean bare = listened || ((tag.equals("NN") || tag.equals("JJ")) && is(i + 1, "that"));
    bare |= tag.equals("NN") && lonelyPhrase(known, i);
    if (i == 0
        || i + 1 >= known.size()
        || !(participle || plural || bare)
        || !(known.get(beforeAdverbs(known, i)).startsWith("NN")
            || afterAcronym(known, i)
            || lonely(known, i))
        || (finiteBefore(known, i) && !(participle && afterAcronym(known, i)))) {
      return false;
    }
    String next = known.get(i + 1);
    boolean object =
        is(i + 1, "that")
            || listened
            || (participle && (behind.time(i + 1) || opensList(i + 1) || at(known, i + 1)))
            || (participle && behind.medium(known, i + 1))
            || ((participle || plural) && hedged(known, i + 1))
            || (participle && next.equals("``") && !finiteBefore(known, known.size()))
            || (is(i + 1, "to") && i + 2 < known.size() && known.get(i + 2).equals("VB"))
            || next.equals("DT")
            || next.equals("CD")
            || next.equals("PRP$")
            || (participle && next.startsWith("NN") && !cues.is(Cue.Use.TIME, sentence, i + 1));
    Phrases.Match<Cue> match = plural ? null : cues.verb(sentence, i);
    boolean infinitive =
        match != null && match.value().takes(Cue.Takes.INFINITIVE) && next.equals("TO");
    return (plural && object) || (match != null && (object || infinitive || match.length() > 1));
  }

  /** "The army at first (spoke) of nine": the only verb of its sentence looks like a noun. */
  private boolean lonelyPhrase(List<String> known, int i) {
    boolean particle = tag(known, i + 1).equals("IN") && tag(known, i + 2).equals("CD");
    Phrases.Match<Cue> match = particle ? cues.verb(sentence, i) : null;
    return match != null && match.length() > 1 && !finiteBefore(known, known.size());
  }

  /**
   * "The agency (further) reports that": no adjective behind a noun, before a verb and a clause.
   */
  private boolean further(List<String> known, int i) {
    return is(i, "further")
        && tag(known, i - 1).startsWith("NN")
        && is(i + 2, "that")
        && cues.thirdPerson(lower(i + 1));
  }

  /** "The mayor (also) called on": the last token before {@code i} that is no adverb. */
  private static int beforeAdverbs(List<String> known, int i) {
    int left = i - 1;
    while (left > 1 && (known.get(left).startsWith("RB") || atFirst(known, left))) {
      left = atFirst(known, left) ? left - 2 : left - 1;
    }
    return left;
  }

  /** "at (first)". */
  private static boolean atFirst(List<String> known, int i) {
    return known.get(i).equals("JJ") && known.get(i - 1).equals("IN");
  }

  /** "The agency listed:" before the lines of a list. */
  private boolean opensList(int colon) {
    return is(colon, ":") && colon + 1 == sentence.size();
  }

  /** "the Assistance Mission (UNAMA) documented 812 casualties". */
  private boolean afterAcronym(List<String> known, int i) {
    return is(i - 1, ")") && i > 3 && is(i - 3, "(") && known.get(i - 4).startsWith("NN");
  }

  /** "The army put (at 12) the number of dead". */
  private boolean at(List<String> known, int i) {
    return is(i, "at") && tag(known, i + 1).equals("CD") && tag(known, i + 2).equals("DT");
  }

  /** "The mission counted (at least) 12", "(more than) 12": a number with its hedge. */
  private boolean hedged(List<String> known, int from) {
    String next = tag(known, from + 1);
    String tag = tag(known, from);
    boolean least = (tag.equals("IN") || tag.equals("RB")) && next.equals("RBS");
    boolean more = (tag.equals("JJR") || tag.equals("RBR")) && next.equals("IN");
    boolean about = (tag.equals("RB") || is(from, "between")) && next.equals("CD");
    boolean many = next.equals("JJ") && tag(known, from + 2).equals("IN"); // "as many as 12"
    boolean to = next.equals("TO") && tag(known, from + 2).equals("CD"); // "up to 12"
    boolean guess = is(from, "an") && is(from + 1, "estimated");
    return about
        || (guess && tag(known, from + 2).equals("CD"))
        || to
        || (many && tag(known, from + 3).equals("CD"))
        || ((least || more) && tag(known, from + 2).equals("CD"));
  }

  /** "The governor informed (parliament) that": no adjective stands before who is told. */
  private boolean listener(List<String> known, int i) {
    Phrases.Match<Cue> verb = is(i + 2, "that") ? cues.verb(sentence, i) : null;
    return verb != null
        && verb.value().takes(Cue.Takes.LISTENER)
        && tag(known, i + 1).startsWith("NN");
  }

  /**
   * "His wife, Jane, called for": behind a comma the only verb of its sentence, those of "which has
   * 12 beds" aside.
   */
  private boolean lonely(List<String> known, int i) {
    return is(i - 1, ",") && !finiteBefore(known, known.size());
  }

  private boolean finiteBefore(List<String> known, int i) {
    int from = i - 1;
    while (from > 0 && i < known.size() && !is(from, ";") && !is(from, ":")) {
      from--;
    }
    boolean relative = false;
    for (int j = i < known.size() ? from : 0; j < i; j++) {
      String tag = known.get(j);
      relative = !is(j, ",") && (relative || (j > 0 && tag.startsWith("W") && relates(j)));
      boolean finite =
          tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
      if (finite && !relative) {
        return true;
      }
    }
    return false;
  }

  /** ", which", ", of whom". */
  private boolean relates(int i) {
    return is(i - 1, ",") || is(i - 2, ",");
  }
}
