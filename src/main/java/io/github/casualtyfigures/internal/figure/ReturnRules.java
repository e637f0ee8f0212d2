package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads people who are back where they belong: "1,900 returned voluntarily to their villages", "1.5
 * million people have come back from Iran", "162 Gambians flew home". A player who returns from
 * injury and workers who return to work are not. Immutable; may be shared by threads.
 */
final class ReturnRules {

  private static final int FARTHEST = 12;
  private static final int LONGEST_COMPLEMENT = 14;
  private static final int LONGEST_RECIPIENT = 4;
  private static final int LONGEST_ASIDE = 7;

  private static final Set<Category> AWAY =
      Set.of(
          Category.RELEASED,
          Category.DISPLACED,
          Category.ABDUCTED,
          Category.CAPTURED,
          Category.MISSING);

  private static final Set<String> AWAY_STILL =
      Set.of("yet", "unable", "afraid", "waiting", "hoping", "reluctant", "ready", "keen");
  private static final Set<String> CLOSING = Set.of("since", "after", "by", "this", "on", "so");
  private static final Set<String> DIRECTIONS =
      Set.of("to", "into", "in", "from", "across", "through", "via");
  private static final Set<String> OWNERS = Set.of("their", "his", "her", "our", "its");

  private final Triggers triggers;
  private final Frames frames;
  private final WaysHome ways;

  ReturnRules(Triggers triggers, Frames frames) {
    this.triggers = triggers;
    this.frames = frames;
    this.ways = new WaysHome(triggers, frames);
  }

  /**
   * The return that the words behind {@code phrase} tell of it.
   *
   * @param running the category of the figure before, which a bare number goes on about, or null
   */
  @Nullable Fate returned(Sentence sentence, CountedPhrase phrase, @Nullable Category running) {
    Fate given = givenBack(sentence, phrase, running);
    return given != null ? given : returned(sentence, phrase, running, phrase.last() + 1);
  }

  /**
   * "half of those displaced by the floods have gone back": home again since they fled, or null.
   */
  @Nullable Fate since(Sentence sentence, CountedPhrase phrase, Fate fled) {
    int behind = phrase.last() + 1;
    boolean described = // or "Syrians who fled to Lebanon have come back"
        fled.trigger() == behind || (fled.trigger() > behind && Words.relative(sentence, behind));
    return described && fled.category() == Category.DISPLACED
        ? returned(sentence, phrase, Category.DISPLACED, fled.triggerLast() + 1)
        : null;
  }

  /** {@code fate}, unless those who fled are said to be home again. */
  @Nullable Fate orBack(Sentence sentence, CountedPhrase phrase, @Nullable Fate fate) {
    Fate back = fate == null ? null : since(sentence, phrase, fate);
    return back == null ? fate : back;
  }

  private @Nullable Fate returned(
      Sentence sentence, CountedPhrase phrase, @Nullable Category running, int from) {
    int end = Math.min(from - 1 + FARTHEST, sentence.size());
    int future = -1;
    for (int i = behindAside(sentence, from); i < end; i++) {
      Phrases.Match<TriggerWord> verb = triggers.at(Triggers.Form.RETURN, sentence, i);
      if (verb != null && !Words.noun(sentence, i)) {
        int last = i + verb.length() - 1;
        boolean be = Words.BE.contains(sentence.token(i - 1).lower());
        boolean passive = verb.value().role() == TriggerWord.Role.PASSIVE;
        boolean flown = // "973 people were flown home"
            be && sentence.token(i).is("flown");
        boolean absolute = // "with 390 going home on each side"
            verb.value().ing() && Words.token(sentence, phrase.first() - 1, "with");
        boolean voice =
            passive
                ? be && verb.value().participle()
                : absolute || flown || be == verb.value().ing();
        boolean plain = passive || sentence.token(i).lemma().equals("go");
        boolean fled = // "1.3 million have gone back to Khartoum", where people fled
            !passive
                && (running == Category.DISPLACED || displaced(phrase))
                && (phrase.bare() || (future < 0 && goers(sentence, phrase, running)));
        boolean exiles = // "4.2 million had gone home, the refugee agency said"
            plain
                && phrase.bare()
                && RefugeRules.large(phrase)
                && frames.anywhere(Frames.Kind.FLOWN, sentence);
        boolean able = // "have been able to go home since the truce"
            Words.token(sentence, i - 2, "able")
                && (RefugeRules.large(phrase)
                    ? closed(sentence, last + 1)
                    : sentence.has(last + 1) && leadsHome(sentence, last + 1, false))
                && goers(sentence, phrase, running);
        boolean home =
            voice
                && ((plain && !fled)
                    ? exiles
                        || able
                        || away(sentence, phrase, running)
                        || (passive && swappedToo(phrase, running))
                    : home(sentence, phrase, last, running));
        boolean told = home && !ways.background(sentence, phrase, i, last);
        Fate fate = told ? Fate.of(verb.value(), i, last, "returned") : null;
        return fate == null || future < 0 ? fate : fate.withStatus(Status.PROJECTED, future);
      }
      boolean back = // "52,000 people who fled in May are back in their villages"
          running == Category.DISPLACED
              && sentence.token(i).is("back")
              && Words.be(sentence, i - 1)
              && sentence.has(i + 1)
              && DIRECTIONS.contains(sentence.token(i + 1).lower())
              && leadsHome(sentence, i + 1, true);
      if (back) {
        return Fate.at(Category.RELEASED, TriggerWord.Needs.PEOPLE, i, "returned");
      }
      if (AWAY_STILL.contains(sentence.token(i).lower()) && Words.token(sentence, i + 1, "to")) {
        return null; // "have yet to return", "are unable to return"
      }
      boolean expected = i == phrase.last() + 1; // "expect 200,000 people to come back"
      boolean to =
          sentence.token(i).is("to")
              && (expected || Words.BE.contains(sentence.token(i - 1).lower()));
      future = to || sentence.token(i).tag().equals("MD") ? i : future;
      if (!betweenNounAndVerb(sentence, i)) {
        return null;
      }
    }
    return null;
  }

  /**
   * "Chad returned 14 Kenyans to Nairobi", "returned to Sudan 14 herders", "returned 60 men from
   * captivity": those whom somebody gives back.
   */
  private @Nullable Fate givenBack(
      Sentence sentence, CountedPhrase phrase, @Nullable Category running) {
    int before = ObjectRules.before(sentence, phrase.first());
    int verb = before;
    while (verb > 0 && verb > before - LONGEST_RECIPIENT && Words.noun(sentence, verb)) {
      verb--;
    }
    boolean recipient = verb < before && verb > 0 && sentence.token(verb).is("to");
    verb = recipient ? verb - 1 : before;
    boolean gives =
        verb > 0
            && Words.verb(sentence, verb)
            && sentence.token(verb).lemma().equals("return")
            && !Words.BE.contains(sentence.token(verb - 1).lower())
            && !frames.is(Frames.Kind.OFFICE, sentence, Math.max(phrase.head(), 0));
    int behind = phrase.last() + 1;
    boolean home =
        recipient
            || (behind < sentence.size()
                && DIRECTIONS.contains(sentence.token(behind).lower())
                && leadsHome(sentence, behind, true));
    boolean captives = // "captured six soldiers and later returned one of them"
        CaptiveRules.captives(phrase) || (running != null && CaptiveRules.HELD.contains(running));
    return gives && ((home && !phrase.bare()) || (captives && (!phrase.bare() || phrase.pronoun())))
        ? Fate.at(Category.RELEASED, TriggerWord.Needs.PEOPLE, verb, "returned them")
        : null;
  }

  /** "(115 of them), conscripts all, (went home)": behind who they are, or {@code comma}. */
  private static int behindAside(Sentence sentence, int comma) {
    if (!Words.token(sentence, comma, ",")) {
      return comma;
    }
    int end = Math.min(comma + LONGEST_ASIDE, sentence.size() - 1);
    for (int i = comma + 1; i < end && !Words.verb(sentence, i); i++) {
      if (sentence.token(i).is(",")) {
        return i + 1;
      }
    }
    return comma;
  }

  /** "people from the valley who have since": what may stand before the verb of return. */
  private static boolean betweenNounAndVerb(Sentence sentence, int i) {
    String lower = sentence.token(i).lower();
    String tag = sentence.token(i).tag();
    boolean others = // "185 servicemen and 20 civilians"
        (lower.equals("and") && Words.tag(sentence, i + 1).equals("CD"))
            || (tag.equals("CD") && Words.token(sentence, i - 1, "and"));
    return others
        || Words.HAVE.contains(lower)
        || Words.BE.contains(lower)
        || lower.equals("who")
        || tag.equals("MD")
        || tag.equals("TO")
        || tag.equals("IN")
        || tag.equals("DT")
        || Words.noun(sentence, i)
        || (tag.startsWith("JJ") || Words.mereAdverb(sentence, i));
  }

  private boolean home(
      Sentence sentence, CountedPhrase phrase, int verb, @Nullable Category running) {
    boolean goers = goers(sentence, phrase, running);
    boolean held = // "23 came back in the first truce"
        phrase.bare() && running == Category.ABDUCTED;
    if (held || (away(sentence, phrase, running) && closed(sentence, verb + 1))) {
      return true;
    }
    TriggerWord noun = phrase.trigger();
    boolean refugees =
        noun != null ? noun.category() == Category.DISPLACED : fledBefore(phrase, running);
    if (refugees && (closed(sentence, verb + 1) || frames.time(sentence, verb + 1, verb + 3))) {
      return true; // "1.1 million refugees returned last year"
    }
    if (sentence.token(verb).is("home")) {
      boolean flown = // "As the war spread, 318 were flown home"
          phrase.bare()
              && (running != null || CaptiveRules.turmoil(sentence, frames))
              && PresenceRules.large(phrase)
              && Words.token(sentence, verb - 1, "flown");
      return goers || flown;
    }
    int end = Math.min(verb + LONGEST_COMPLEMENT, sentence.size());
    for (int i = verb + 1; i < end; i++) {
      if (sentence.token(i).is("home") && i - verb <= 2) {
        return !ways.everyday(sentence, i);
      }
      if (DIRECTIONS.contains(sentence.token(i).lower())) {
        if (leadsHome(sentence, i, goers)) {
          return true;
        }
      } else if (Words.verb(sentence, i) || ".;:".contains(sentence.token(i).lower())) {
        return false;
      }
    }
    return false;
  }

  /** "300 displaced people". */
  private static boolean displaced(CountedPhrase phrase) {
    return phrase.premodifier() != null && phrase.premodifier().category() == Category.DISPLACED;
  }

  /** "(2 million fled;) 1.3 million (have returned)": no few who may have gone back to work. */
  private static boolean fledBefore(CountedPhrase phrase, @Nullable Category running) {
    return running == Category.DISPLACED && phrase.bare() && PresenceRules.large(phrase);
  }

  /** Whether the people are known to have been away, so that "went back" alone says where to. */
  private boolean away(Sentence sentence, CountedPhrase phrase, @Nullable Category running) {
    return ofCaptives(phrase, running)
        || swapped(sentence, phrase)
        || demonym(sentence, phrase)
        || goesOn(sentence, phrase, running);
  }

  /** "Hundreds return in prisoner swap": in a headline. */
  private boolean swapped(Sentence sentence, CountedPhrase phrase) {
    return (sentence.index() == 0
            && CaptiveRules.swap(sentence, phrase.last() + 1, sentence.size(), frames))
        || ((!phrase.bare() || Words.token(sentence, phrase.first() - 1, "with"))
            && CaptiveRules.swap(sentence, 0, phrase.first(), frames));
  }

  /** "to their villages", "from exile", "from Iran", "to areas of origin". */
  private boolean leadsHome(Sentence sentence, int direction, boolean goers) {
    boolean owned = false;
    for (int i = direction + 1; i < Math.min(direction + 6, sentence.size()); i++) {
      String lower = sentence.token(i).lower();
      owned |= OWNERS.contains(lower);
      if (frames.is(Frames.Kind.EXILE, sentence, i)) {
        return true;
      }
      boolean origin = Words.token(sentence, i + 1, "of") && Words.token(sentence, i + 2, "origin");
      if (origin || (owned && frames.is(Frames.Kind.HOME, sentence, i))) {
        return true;
      }
      boolean place =
          sentence.token(i).tag().startsWith("NNP") || frames.is(Frames.Kind.ABROAD, sentence, i);
      if (place && !Words.weekday(lower)) {
        return goers;
      }
      boolean within =
          sentence.token(i).tag().equals("DT")
              || sentence.token(i).tag().startsWith("JJ")
              || sentence.token(i).tag().equals("VBG")
              || sentence.token(i).tag().equals("PRP$")
              || sentence.token(i).tag().equals("CD")
              || Words.noun(sentence, i);
      if (!within) {
        return false;
      }
    }
    return false;
  }

  /** "have returned since the spring": nothing says where to. */
  private static boolean closed(Sentence sentence, int i) {
    return Words.closed(sentence, i)
        || CLOSING.contains(sentence.token(i).lower())
        || Words.weekday(sentence.token(i).lower());
  }

  /** "hostages", or a number of those of whom captivity was told. */
  private static boolean ofCaptives(CountedPhrase phrase, @Nullable Category running) {
    TriggerWord noun = phrase.trigger();
    boolean captives = noun != null && noun.category() != null && AWAY.contains(noun.category());
    return captives
        || (running != null
            && running != Category.DISPLACED
            && AWAY.contains(running)
            && (phrase.bare() || phrase.pronoun() || partOfThem(phrase)));
  }

  /** "In the last week 19,900 individuals went back": where others who did were counted before. */
  private boolean goesOn(Sentence sentence, CountedPhrase phrase, @Nullable Category running) {
    boolean expected = // "planners expect a further 200,000 people to come back"
        running == Category.DISPLACED && Words.token(sentence, phrase.last() + 1, "to");
    return (running == Category.RELEASED || expected)
        && !phrase.bare()
        && goers(sentence, phrase, running);
  }

  /** "(swapped 90 prisoners.) In return 75 soldiers were sent home": those of the other side. */
  private static boolean swappedToo(CountedPhrase phrase, @Nullable Category running) {
    return running == Category.RELEASED && phrase.group() == Group.MILITARY;
  }

  /** "seventy of the men", "five of the pupils". */
  private static boolean partOfThem(CountedPhrase phrase) {
    Sentence sentence = phrase.mention().sentence();
    int of = phrase.mention().last() + 1;
    return Words.token(sentence, of, "of") && Words.token(sentence, of + 1, "the");
  }

  /** "Afghans": a people by its country. */
  private static boolean demonym(Sentence sentence, CountedPhrase phrase) {
    return phrase.head() >= 0 && sentence.token(phrase.head()).tag().equals("NNPS");
  }

  /** Whether the people are such as leave home: refugees, Afghans, villagers, not players. */
  private boolean goers(Sentence sentence, CountedPhrase phrase, @Nullable Category running) {
    if (ofCaptives(phrase, running)) {
      return true;
    }
    if (phrase.bare() || phrase.pronoun()) {
      return (running != null && AWAY.contains(running))
          || (RefugeRules.large(phrase) && frames.anywhere(Frames.Kind.FLOWN, sentence));
    }
    return frames.is(Frames.Kind.GOERS, sentence, phrase.head())
        || sentence.token(phrase.head()).capitalised()
        || phrase.kind() == PeopleNouns.Kind.HOUSEHOLD;
  }
}
