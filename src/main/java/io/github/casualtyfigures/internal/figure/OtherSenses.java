package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Count;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.internal.text.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words for a force, a flight or a disappearance in their everyday senses, besides those for {@link
 * OtherReleases a release}: one constable who is sent with a note, police whom a party wants on the
 * streets, fans who take shelter from the rain, languages that will vanish. Immutable; may be
 * shared by threads.
 */
final class OtherSenses {

  private static final int NEAR = 5;
  private static final int LONGEST_PART = 9;

  /** No more than this are on an errand or stand in a doorway. */
  private static final long FEW = 3;

  private static final Set<String> VANISHING = Set.of("vanish", "disappear");
  private static final Set<String> LACKING = Set.of("for", "through", "at", "from");
  private static final Set<String> SENDING = Set.of("send", "dispatch");
  private static final Set<String> MORE = Set.of("more", "extra", "additional", "new");

  private final Frames frames;
  private final Losses losses;
  private final OtherReleases releases;

  OtherSenses(Frames frames) {
    this.frames = frames;
    this.losses = new Losses(frames);
    this.releases = new OtherReleases(frames, losses);
  }

  /**
   * Whether {@code fate} says nothing of the sort of the people of {@code phrase}.
   *
   * @param before what became of those counted before, or null
   */
  boolean tell(Sentence sentence, CountedPhrase phrase, Fate fate, @Nullable Category before) {
    return switch (fate.category()) {
      case RELEASED -> releases.tell(sentence, phrase, fate, before);
      case DEPLOYED ->
          errand(sentence, phrase, fate)
              || planned(sentence, phrase, fate)
              || paraded(sentence, phrase, fate);
      case DISPLACED ->
          sheltered(sentence, phrase, fate)
              || ranOff(sentence, phrase, fate)
              || transferred(sentence, phrase, fate)
              || resigned(sentence, phrase, fate);
      case MISSING ->
          vanished(sentence, fate)
              || wanted(sentence, phrase, fate, before)
              || leftOut(sentence, phrase, fate)
              || stuck(sentence, phrase, fate);
      default -> false;
    };
  }

  /**
   * "arrested four people; a fifth is still being sought", "a gunman was sought": by the police.
   */
  private boolean wanted(
      Sentence sentence, CountedPhrase phrase, Fate fate, @Nullable Category before) {
    Token last = sentence.token(fate.triggerLast());
    return (last.is("sought") || last.is("for")) // "looked for"
        && (before == Category.CAPTURED
            || phrase.group() == Group.MILITANTS
            || frames.head(Frames.Kind.SUSPECTS, sentence, phrase)
            || frames.head(Frames.Kind.ATTACKER, sentence, phrase));
  }

  /**
   * "sent a constable to fetch it", "was provided with an interpreter": one is no force, nor are a
   * few policemen whom nobody sends to a place with a name; "recruited 900 police officers": whom a
   * force hires.
   */
  private boolean errand(Sentence sentence, CountedPhrase phrase, Fate fate) {
    String lemma = sentence.token(fate.trigger()).lemma();
    int behind = Math.max(phrase.last(), fate.triggerLast()) + 1;
    boolean posted = // "was sent to Haiti", "was deployed to each school"
        phrase.group() == Group.MILITARY
            && (Words.token(sentence, behind, "to") || Words.token(sentence, behind, "in"))
            && behind + 1 < sentence.size()
            && (sentence.token(behind + 1).tag().startsWith("NNP")
                || sentence.token(behind + 1).is("each"));
    boolean few =
        SENDING.contains(lemma)
            && few(phrase)
            && !OtherReleases.named(sentence)
            && !sentence.token(0).tag().startsWith("NNP");
    boolean hired = lemma.equals("recruit") && !frames.anywhere(Frames.Kind.STATION, sentence);
    return (phrase.single() && !phrase.compound() && !posted)
        || (phrase.group() == Group.POLICE && (few || hired));
  }

  private static boolean few(CountedPhrase phrase) {
    return phrase.mention().quantity() instanceof Count count
        && count.amount().value() != null
        && count.amount().value() <= FEW;
  }

  /**
   * "wants 2,000 more police on the streets", "pledged 900 more officers": what a party asks for or
   * promises, where neither a day nor a place is told; "900 more on the streets than in May": a
   * difference. Who "will put 900 more on the streets" sends them.
   */
  private boolean planned(Sentence sentence, CountedPhrase phrase, Fate fate) {
    int last = fate.triggerLast();
    boolean more = false;
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      more |= MORE.contains(sentence.token(i).lower());
    }
    if (!more || phrase.group() != Group.POLICE) {
      return false;
    }
    int behind = phrase.last() + 1;
    if (sentence.token(last).lemma().equals("pledge")) {
      return !Words.token(sentence, behind, "to") && !Words.token(sentence, behind, "for");
    }
    boolean streets = sentence.token(last).is("streets");
    if ((streets || fate.trigger() == phrase.head())
        && behind < sentence.size()
        && sentence
            .lowers()
            .subList(behind, Math.min(behind + NEAR, sentence.size()))
            .contains("than")) {
      return true;
    }
    boolean plan = false;
    for (int i = Math.max(0, phrase.first() - 2); i < phrase.first(); i++) {
      plan |=
          frames.verb(Frames.Kind.DEMANDING, sentence, i)
              || frames.verb(Frames.Kind.NEEDING, sentence, i);
    }
    if (!plan || !streets) {
      return false;
    }
    for (int i = last + 1; i < sentence.size(); i++) {
      if (Words.weekday(sentence.token(i).lower())
          || frames.is(Frames.Kind.NO_AGENT, sentence, i)
          || sentence.token(i).is("tonight")
          || sentence.token(i).is("during")) {
        return false;
      }
    }
    return true;
  }

  /** "about 1,500 troops took part in the parade", "1,500 troops marched past". */
  private boolean paraded(Sentence sentence, CountedPhrase phrase, Fate fate) {
    int behind = phrase.last() + 1;
    boolean past =
        Words.token(sentence, behind, "marched") && Words.token(sentence, behind + 1, "past");
    return fate.trigger() == phrase.head()
        && (past || frames.any(Frames.Kind.PARADE, sentence, behind, behind - 1 + LONGEST_PART));
  }

  /**
   * "fans took shelter from the rain", "two commuters took shelter in a doorway": guests or players
   * whom a shower surprised, and no storm, who went to no school or mosque.
   */
  private boolean sheltered(Sentence sentence, CountedPhrase phrase, Fate fate) {
    int from = fate.triggerLast() + 1;
    boolean shelter =
        fate.trigger() < from - 1
            && (sentence.token(from - 1).is("shelter") || sentence.token(from - 1).is("refuge"));
    boolean guests =
        frames.head(Frames.Kind.TRAVELLERS, sentence, phrase)
            || frames.head(Frames.Kind.PLAYERS, sentence, phrase);
    boolean shower =
        Words.token(sentence, from, "from")
            && frames.any(Frames.Kind.WEATHER, sentence, from + 1, from + 3);
    if (!shelter || !(guests || shower)) {
      return false;
    }
    boolean few = few(phrase) && frames.any(Frames.Kind.AWNING, sentence, from, from + NEAR);
    return (shower || few)
        && !frames.any(Frames.Kind.REFUGE, sentence, from, sentence.size())
        && !frames.anywhere(Frames.Kind.EMPLOYER, sentence)
        && !frames.anywhere(Frames.Kind.GUNFIRE, sentence)
        && !losses.harm(sentence);
  }

  /** "investors fled to gold", "voters fled to the Greens", "fans fled the rain": from no war. */
  private boolean ranOff(Sentence sentence, CountedPhrase phrase, Fate fate) {
    int from = fate.triggerLast() + 1;
    if (!sentence.token(from - 1).lemma().equals("flee")) {
      return false;
    }
    boolean elsewhere = // "40,000 customers fled the bank"
        frames.head(Frames.Kind.CLIENTS, sentence, phrase)
            && frames.any(Frames.Kind.FIRM, sentence, from, from + 3);
    boolean shower =
        (frames.head(Frames.Kind.TRAVELLERS, sentence, phrase)
                || frames.head(Frames.Kind.PLAYERS, sentence, phrase))
            && frames.any(Frames.Kind.WEATHER, sentence, from, from + 3)
            && !frames.anywhere(Frames.Kind.MISSILE, sentence);
    return frames.head(Frames.Kind.BACKERS, sentence, phrase)
        || ((elsewhere || shower || metaphor(sentence, phrase, from)) && !losses.harm(sentence));
  }

  /** "millions of viewers fled", but not "voters fled the district": to or from no place. */
  private boolean metaphor(Sentence sentence, CountedPhrase phrase, int from) {
    return frames.head(Frames.Kind.PATRONS, sentence, phrase)
        && !(from < sentence.size() && sentence.token(from).tag().startsWith("NNP"))
        && !frames.any(Frames.Kind.STATION, sentence, from, from + NEAR)
        && !frames.any(Frames.Kind.HOME, sentence, from, from + NEAR);
  }

  /** "relocated 300 staff to Leeds", "displaced two senior players", "his king to safety". */
  private boolean transferred(Sentence sentence, CountedPhrase phrase, Fate fate) {
    String lemma = sentence.token(fate.trigger()).lemma();
    boolean staff = // but "the UN relocated 200 staff from Kabul"
        lemma.equals("relocate")
            && frames.head(Frames.Kind.STAFF, sentence, phrase)
            && fate.trigger() < phrase.first()
            && frames.is(
                Frames.Kind.FIRM, sentence, Words.beforeAuxiliaries(sentence, fate.trigger()))
            && !Words.token(sentence, phrase.last() + 1, "from");
    boolean players =
        lemma.equals("displace") && frames.head(Frames.Kind.PLAYERS, sentence, phrase);
    boolean chess = phrase.single() && frames.head(Frames.Kind.CHESSMEN, sentence, phrase);
    return chess || ((staff || players) && !losses.harm(sentence));
  }

  /**
   * "an exodus of 300 managers", "three directors were forced to leave the company": staff, who
   * leave a firm or a party and no country, hospital or school.
   */
  private boolean resigned(Sentence sentence, CountedPhrase phrase, Fate fate) {
    int from = fate.triggerLast() + 1;
    boolean staff =
        frames.head(Frames.Kind.STAFF, sentence, phrase)
            || frames.head(Frames.Kind.OFFICE, sentence, phrase)
            || frames.head(Frames.Kind.CLIENTS, sentence, phrase)
            || frames.head(Frames.Kind.PLAYERS, sentence, phrase);
    boolean exodus =
        sentence.token(fate.trigger()).lemma().equals("exodus")
            && !Words.token(sentence, phrase.last() + 1, "from")
            && !Words.token(sentence, phrase.last() + 1, "to");
    boolean firm =
        sentence.token(fate.triggerLast()).lemma().equals("leave")
            && (frames.any(Frames.Kind.FIRM, sentence, from, from + 2)
                || frames.any(Frames.Kind.BODY_POLITIC, sentence, from, from + 2));
    return staff && (exodus || firm) && !losses.harm(sentence);
  }

  /** "half will vanish", "disappeared from the charts". */
  private boolean vanished(Sentence sentence, Fate fate) {
    if (!VANISHING.contains(sentence.token(fate.trigger()).lemma())) {
      return false;
    }
    int from = fate.triggerLast() + 1;
    boolean future = false; // but "40,000 would vanish in the camps"
    for (int i = fate.trigger() - 1; i > 0 && i > fate.trigger() - NEAR; i--) {
      future |= sentence.token(i).tag().equals("MD") && !sentence.token(i).is("would");
      if (!Words.auxiliary(sentence, i) && !Words.adverb(sentence, i)) {
        break;
      }
    }
    boolean stage =
        Words.token(sentence, from, "from")
            && frames.any(Frames.Kind.STAGE, sentence, from + 1, from + NEAR);
    return (future || stage) && !losses.harm(sentence);
  }

  /** "missing for Saturday's game", "missing through injury": from a team, and from no flight. */
  private boolean leftOut(Sentence sentence, CountedPhrase phrase, Fate fate) {
    int from = fate.triggerLast() + 1;
    boolean game = // but "three footballers are missing", "missing for two days"
        from < sentence.size()
            && LACKING.contains(sentence.token(from).lower())
            && (frames.any(Frames.Kind.ROSTER, sentence, from + 1, from + NEAR)
                || frames.any(Frames.Kind.BENCH, sentence, from + 1, from + NEAR));
    return game
        && sentence.token(fate.triggerLast()).is("missing")
        && frames.head(Frames.Kind.PLAYERS, sentence, phrase)
        && !frames.anywhere(Frames.Kind.WILDS, sentence)
        && !losses.harm(sentence);
  }

  /** "leaseholders are trapped in flats", "gunmen were trapped": who is lost to nobody. */
  private boolean stuck(Sentence sentence, CountedPhrase phrase, Fate fate) {
    int from = Math.max(fate.triggerLast(), phrase.last()) + 1;
    boolean lift = // but "miners were trapped in a lift underground"
        !frames.anywhere(Frames.Kind.DEPTH, sentence)
            && frames.any(Frames.Kind.LIFT, sentence, from, from + NEAR);
    return sentence.token(fate.trigger()).is("trapped")
        && (frames.head(Frames.Kind.OWNERS, sentence, phrase)
            || phrase.group() == Group.MILITANTS
            || lift)
        && !frames.anywhere(Frames.Kind.RUIN, sentence)
        && !losses.harm(sentence);
  }
}
