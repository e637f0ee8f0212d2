package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.lexicon.Phrases;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells who put out the paper that a figure stands in. Belongs to one call. */
final class IssuedPapers {

  private static final int ISSUED = 12;

  private static final Set<String> SITES =
      Set.of("website", "site", "page", "channel", "account", "feed", "portal");

  /** What one does with a list or a survey of one's own. */
  private static final Set<String> MAKING =
      Set.of("make", "keep", "compile", "collect", "conduct", "maintain", "gather", "run", "hold");

  private final Syntax syntax;
  private final NounPhrases phrases;

  IssuedPapers(Syntax syntax, NounPhrases phrases) {
    this.syntax = syntax;
    this.phrases = phrases;
  }

  /**
   * {@code paper} with who put it out: "a report released on Tuesday (by the institute)", "figures
   * that (the ministry) gave AFP".
   */
  Part withIssuer(Part paper) {
    Part giver = phrases.holds(Cue.Use.MEDIUM, paper) ? giver(paper.last() + 1) : null;
    if (giver != null) {
      return paper.with(giver);
    }
    int participle = pastTopic(paper.last() + 1);
    participle = syntax.comma(participle) ? participle + 1 : participle;
    boolean put = syntax.tag(participle).equals("VBN") || syntax.tag(participle).equals("VBD");
    Part site =
        phrases.holds(Cue.Use.MEDIUM, paper) ? site(put ? participle + 1 : participle) : null;
    if (site != null) {
      return paper.with(site);
    }
    if (!put || !(phrases.holds(Cue.Use.MEDIUM, paper) || phrases.holds(Cue.Use.NOUN, paper))) {
      return paper;
    }
    for (int i = participle + 1; i < participle + ISSUED && !syntax.stop(i); i++) {
      Part base = syntax.is(i, "by") ? phrases.beginningAt(i + 1) : null;
      if (base != null && !phrases.holdsTime(base)) {
        return paper.with(phrases.extended(base));
      }
      if (syntax.finite(i)) {
        return paper;
      }
    }
    return paper;
  }

  /** "data (on the flood) released by": behind what the paper is about. */
  private int pastTopic(int on) {
    boolean about = syntax.is(on, "on") || syntax.is(on, "about") || syntax.is(on, "into");
    Part topic = about ? phrases.beginningAt(on + 1) : null;
    boolean told = topic != null && !phrases.holdsTime(topic) && !phrases.canSpeak(topic);
    int behind = topic == null ? on : phrases.extended(topic).last() + 1;
    return told && syntax.tag(behind).equals("VBN") ? behind : on;
  }

  /**
   * "(on the ministry's website)", "(on the page of the mayor)": where what somebody says stands.
   */
  private @Nullable Part site(int on) {
    Part base = syntax.is(on, "on") || syntax.is(on, "in") ? phrases.beginningAt(on + 1) : null;
    if (base == null || !SITES.contains(syntax.lower(base.last()))) {
      return null;
    }
    Part whole = phrases.extended(base);
    return whole.last() > base.last() || phrases.holdsName(base) ? whole : null;
  }

  /** "figures (that the ministry) gave", "a list (the union) has published". */
  private @Nullable Part giver(int from) {
    boolean pronoun = syntax.is(from, "that") || syntax.is(from, "which");
    Part base = phrases.beginningAt(pronoun ? from + 1 : from);
    if (base == null || !(pronoun || syntax.determiner(base.first())) || !phrases.canSpeak(base)) {
      return null;
    }
    if (syntax.cues().is(Cue.Use.MEDIUM, syntax.sentence(), base.last())) {
      return null; // "official figures that the report quotes"
    }
    Part giver = phrases.extended(base);
    int verb = giver.last() + 1;
    Part more = pronoun && syntax.is(verb, "and") ? phrases.beginningAt(verb + 1) : null;
    verb =
        more == null
            ? verb
            : phrases.extended(more).last() + 1; // "that the BBC (and Mediazona) keep"
    while (syntax.auxiliary(verb) || syntax.adverb(verb)) {
      verb++;
    }
    Phrases.Match<Cue> cue = syntax.verb(verb) ? syntax.cues().verb(syntax.sentence(), verb) : null;
    boolean makes = syntax.verb(verb) && MAKING.contains(syntax.sentence().token(verb).lemma());
    return makes || (cue != null && !cue.value().takes(Cue.Takes.VIEW)) ? giver : null;
  }
}
