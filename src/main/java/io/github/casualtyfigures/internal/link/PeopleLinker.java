package io.github.casualtyfigures.internal.link;

import static io.github.casualtyfigures.internal.link.Discourse.NONE;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Figure;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.internal.link.LinkWords.Role;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says who the people of a figure are where its clause does not: those of its whole ("of the 114
 * people killed, 27 had been identified"), those of the figure it stands coordinated with ("33
 * soldiers were killed and 20 wounded"), or those an addition is added to ("Another 12 died").
 * Elsewhere nobody is inferred. Immutable; may be shared by threads.
 */
final class PeopleLinker {

  /** How many sentences a bare subject reaches back for who it counts. */
  private static final int REACH = 2;

  /** What names nobody, or nobody but as not being those told of before. */
  private static final Set<String> OTHERS = Set.of("other", "others", "them", "whom");

  /** What armies have as well as the police. */
  private static final String RANK = "officer";

  /** Whom others have than armies alone. */
  private static final Set<String> RANKS =
      Set.of("captain", "captains", "major", "majors", "general", "generals");

  /** What militants have as well as armies. */
  private static final Set<String> LEADERS =
      Set.of("commander", "commanders", "leader", "leaders", "ringleader", "chief", "operative");

  private final LinkWords words;
  private final UncountedPeople others;

  PeopleLinker(LinkWords words) {
    this.words = words;
    this.others = new UncountedPeople(words);
  }

  /** Figure {@code i} with its people; {@code done} are the figures before it. */
  Figure link(Discourse discourse, Wholes wholes, List<Figure> done, int i) {
    Figure figure = discourse.figure(i).figure();
    People own = figure.people();
    People people =
        own == null
            ? antecedent(discourse, wholes, done, i)
            : ofWhole(discourse, wholes, done, i, own);
    return people == null || people.equals(own)
        ? figure
        : new Figure(
            figure.quantity(), figure.category(), figure.trigger(), people, figure.agent());
  }

  /**
   * "One-third of the casualties", who are soldiers where the whole counts soldiers, as "two of
   * them" and "three of the wounded" are; "officers" of an army are no policemen.
   */
  private static People ofWhole(
      Discourse discourse, Wholes wholes, List<Figure> done, int i, People own) {
    int whole = wholes.of(i);
    People all = whole == NONE || whole >= i ? null : done.get(whole).people();
    if (all == null) {
      return whole == NONE ? ListedPeople.besideSoldiers(discourse, done, i, own) : own;
    }
    boolean unsaid = own.group() == Group.PEOPLE && referring(discourse, i, own);
    boolean rank =
        own.group() == Group.POLICE
            && all.group() == Group.MILITARY
            && own.span().text().contains(RANK);
    rank |= // "three militants, including a commander"
        (own.group() == Group.MILITARY || own.group() == Group.PEOPLE)
            && all.group() == Group.MILITANTS
            && LEADERS.contains(lastWord(own));
    rank |= // "20 soldiers, including a captain"
        own.group() == Group.PEOPLE
            && all.group() == Group.MILITARY
            && RANKS.contains(lastWord(own));
    return unsaid || rank
        ? new People(own.span(), all.group(), own.country(), own.inferred())
        : own;
  }

  private static String lastWord(People people) {
    String text = people.span().text();
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  /** "three of them", "of the wounded": whether the people are named by what they are part of. */
  private static boolean referring(Discourse discourse, int i, People own) {
    Sentence sentence = discourse.sentence(i);
    int t = sentence.tokenAt(own.span().begin()) - 1;
    if (t >= 0 && sentence.token(t).tag().equals("DT")) {
      t--;
    }
    return t == discourse.last(i) + 1 && sentence.token(t).is("of");
  }

  private @Nullable People antecedent(
      Discourse discourse, Wholes wholes, List<Figure> done, int i) {
    int whole = wholes.of(i);
    People beside = whole == NONE || whole >= i ? null : ofSibling(discourse, wholes, done, i);
    if (beside != null) {
      return beside;
    }
    if (whole != NONE) {
      return whole < i ? inferred(done.get(whole), discourse.category(i)) : null;
    }
    if (wholes.replaced(i)) {
      int newer = discourse.before(i);
      return newer != NONE && discourse.category(newer) == discourse.category(i)
          ? inferred(done.get(named(discourse, wholes, done, newer)), discourse.category(i))
          : null;
    }
    int previous = discourse.before(i);
    Category of = discourse.category(i);
    if (previous != NONE && of == Category.DEPLOYED && wholes.of(previous) == i) {
      return inferred(done.get(previous), of); // "200 officers, which brings it to 600"
    }
    if (previous != NONE && DescribedWholes.comparedWith(discourse, previous, i)) {
      return inferred(done.get(named(discourse, wholes, done, previous)), of);
    }
    while (previous != NONE && wholes.of(previous) != NONE && wholes.of(previous) < previous) {
      previous = discourse.before(previous);
    }
    if (previous != NONE
        && discourse.category(previous) != discourse.category(i)
        && coordinated(discourse, previous, i)
        && !ofOther(discourse, previous, i)) {
      return counted(done.get(previous), discourse.category(i));
    }
    if (previous != NONE && listedWith(discourse, previous, i)) {
      return inferred(done.get(previous), discourse.category(i));
    }
    if (previous == NONE && (added(discourse, i) || subject(discourse, i))) {
      for (int j = i - 1; j >= 0 && discourse.distance(j, i) <= 1; j--) {
        if ((discourse.category(j) == discourse.category(i) && added(discourse, i))
            || (subject(discourse, i)
                && discourse.category(j) == Category.WOUNDED
                && !others(done.get(j)))) {
          int told = named(discourse, wholes, done, j);
          boolean part = // "killed 19, four of them nurses. Another 21 died"
              wholes.of(told) != NONE
                  && wholes.of(told) < told
                  && !discourse.share(wholes.of(told));
          return part ? null : counted(done.get(told), discourse.category(i));
        }
      }
    }
    People shared = ListedPeople.sharedObject(discourse, i);
    if (shared != null) {
      return shared;
    }
    boolean there = // "Germany keeps 110 at the base", of the soldiers told of before
        discourse.figure(i).by().startsWith("soldiersThere");
    return there || (bareSubject(discourse, i) && !ofWhom(discourse, i))
        ? toldBefore(discourse, wholes, done, i)
        : null;
  }

  /**
   * "among the victims were 587 children killed and 1,298 hurt": more is said than of the whole.
   */
  private @Nullable People ofSibling(Discourse discourse, Wholes wholes, List<Figure> done, int i) {
    int sibling = discourse.before(i);
    People told = sibling == NONE ? null : done.get(sibling).people();
    People all = done.get(wholes.of(i)).people();
    boolean closer =
        told != null
            && sibling > wholes.of(i)
            && wholes.of(sibling) == wholes.of(i)
            && !told.inferred()
            && all != null
            && told.group().compareTo(all.group()) < 0
            && discourse.category(sibling) != discourse.category(i)
            && coordinated(discourse, sibling, i);
    return closer ? inferred(done.get(sibling), discourse.category(i)) : null;
  }

  /** "119 died", "nine more have been hurt": nothing but the number stands before the verb. */
  private boolean bareSubject(Discourse discourse, int i) {
    Sentence sentence = discourse.sentence(i);
    int verb = discourse.last(i) + 1;
    while (verb < sentence.size()
        && (sentence.token(verb).tag().equals("RB")
            || words.at(sentence, verb, Role.MORE) != null)) {
      verb++;
    }
    return verb < sentence.size()
        && Discourse.finiteVerb(sentence, verb, verb)
        && !Objects.equals(discourse.number(i), 0L);
  }

  /** "treated 50 people, of whom eight died": of those before, who may not have been counted. */
  private static boolean ofWhom(Discourse discourse, int i) {
    return LesserCounts.preceded(discourse, i, "whom") && discourse.before(i) == NONE;
  }

  /** "The jail held 300 inmates; in May 119 died there": the nearest who were counted before. */
  private @Nullable People toldBefore(
      Discourse discourse, Wholes wholes, List<Figure> done, int i) {
    Sentence sentence = discourse.sentence(i);
    int to = discourse.first(i) - 2;
    if (words.any(sentence, 0, to, Role.OTHER)
        || words.any(sentence, 0, to, Role.APART)
        || sentence.lowers().contains("sides") // "Thousands have died on both sides"
        || Discourse.anyWord(
            sentence, 0, to, List.of("side"))) { // "On the rebels' side, five died"
      return null;
    }
    for (int j = i - 1; j >= 0 && discourse.distance(j, i) <= REACH; j--) {
      if (wholes.of(j) == i) {
        continue; // "Twelve of the 40 were children": not the 40
      }
      int told = named(discourse, wholes, done, j);
      boolean part = // "of the seven killed, five were pupils. Six died"
          wholes.of(told) != NONE && wholes.of(told) < told && !discourse.share(wholes.of(told));
      if (LesserCounts.preceded(discourse, i, "other") && others.between(discourse, j, i)) {
        return null; // "One of the three raiders fled, the other two were shot"
      }
      if (done.get(told).people() != null
          && !part
          && !(discourse.together(told, i) && described(discourse, done, told))
          && !responders(done.get(told), discourse.category(i))
          && !remains(done.get(told)) // "nine bodies were found, so that 87 have died"
          && !Objects.equals(discourse.number(told), 1L)
          && !LesserCounts.outnumbered(discourse, told)
          && !others(done.get(told))
          && !(LesserCounts.more(discourse, i, told) && LesserCounts.few(discourse, told))) {
        return counted(done.get(told), discourse.category(i));
      }
    }
    return null;
  }

  /** "2,472 were males", "Among the dead were 112 women": who some of those told of were. */
  private static boolean described(Discourse discourse, List<Figure> done, int j) {
    People people = done.get(j).people();
    Sentence sentence = discourse.sentence(j);
    int first = discourse.first(j);
    int named = people == null ? 0 : sentence.tokenAt(people.span().begin());
    return (first > 0 && sentence.token(first - 1).lemma().equals("be"))
        || (named > first && sentence.token(named - 1).lemma().equals("be"));
  }

  /** "500 rescuers were sent. Three are trapped": those sent to help are not those who need it. */
  private static boolean responders(Figure told, Category of) {
    People people = told.people();
    return told.category() == Category.DEPLOYED
        && of != Category.DEPLOYED
        && people != null
        && (people.group() == Group.PEOPLE || people.group() == Group.MEDICS);
  }

  /** "551 people, including 68 minors; about 200 died": those of the whole and not of its part. */
  private static int named(Discourse discourse, Wholes wholes, List<Figure> done, int j) {
    int told = j;
    while (wholes.of(told) != NONE
        && wholes.of(told) < told
        && !discourse.share(wholes.of(told))
        && done.get(wholes.of(told)).people() != null) {
      told = wholes.of(told);
    }
    return told;
  }

  private boolean coordinated(Discourse discourse, int previous, int i) {
    int from = discourse.last(previous) + 1;
    int to = discourse.first(i) - 1;
    return discourse.category(previous) != Category.DEPLOYED
        && !words.any(discourse.sentence(i), from, to, Role.RAISE)
        && Discourse.anyWord(
            discourse.sentence(i), from, to, List.of(",", "and", "but", "/", "with"))
        && !Discourse.anyWord(
            discourse.sentence(i), from, to, List.of(";", ".", ":", "while", "toll"));
  }

  /**
   * "killing eight people in Kwada, five in Tula and 12 in Madagali", "Two men died at the scene
   * and four more in hospital": a bare number of a list whose verb and noun are said once.
   */
  private boolean listedWith(Discourse discourse, int previous, int i) {
    Sentence sentence = discourse.sentence(i);
    int joint = discourse.first(i) - 1;
    while (joint > discourse.last(previous)
        && (words.at(sentence, joint, Role.MORE) != null || sentence.token(joint).is("a"))) {
      joint--; // "and a further 309 from 11 other villages"
    }
    int last = joint;
    while (sentence.token(joint).tag().startsWith("NNP") && joint > discourse.last(previous)) {
      joint--; // "France 2,400 troops, Germany 1,100"
    }
    boolean one = // the verb between them is the fate of both
        discourse
            .figure(previous)
            .figure()
            .trigger()
            .equals(discourse.figure(i).figure().trigger());
    int behind = discourse.last(i) + 1;
    behind += behind < sentence.size() && sentence.token(behind).is("more") ? 1 : 0;
    return discourse.category(previous) == discourse.category(i)
        && (sentence.token(joint).is(",") || sentence.token(joint).is("and"))
        && behind < sentence.size()
        && (joint < last
            ? one && Discourse.anyWord(sentence, behind, behind, List.of(",", ".", "and"))
            : sentence.token(behind).tag().equals("IN") && !sentence.token(behind).is("of"))
        && !Objects.equals(discourse.number(previous), 0L)
        && !Objects.equals(discourse.number(i), 0L)
        && (one || !Discourse.finiteVerb(sentence, behindVerb(discourse, previous, joint), joint))
        && !Discourse.anyWord(
            sentence, discourse.last(previous) + 1, joint, List.of(";", ":", "while", "but"));
  }

  /** "(Four men) died in Bo, nine in Kailahun": where the rest of the first item begins. */
  private static int behindVerb(Discourse discourse, int previous, int joint) {
    int last = discourse.last(previous);
    int end = discourse.figure(previous).figure().trigger().end();
    int verb = discourse.sentence(previous).tokenAt(end - 1);
    return (verb > last && verb < joint ? verb : last) + 1;
  }

  /**
   * "A gunman opened fire, killing seven … before he was arrested", "shot a judge, and a bomb
   * wounded four": one person whose fate is told of behind the others, or who was the object of
   * another subject's verb.
   */
  private static boolean ofOther(Discourse discourse, int previous, int i) {
    if (!Objects.equals(discourse.number(previous), 1L)) {
      return false;
    }
    int other = discourse.before(previous);
    if (other != NONE && discourse.category(other) == discourse.category(previous)) {
      return true; // "killing two musicians and a guest and wounding 11"
    }
    Sentence sentence = discourse.sentence(i);
    int number = sentence.token(discourse.first(i)).span().begin();
    int verb = discourse.figure(i).figure().trigger().begin();
    int told = discourse.figure(previous).figure().trigger().begin();
    int person = discourse.figure(previous).figure().quantity().span().begin();
    return told > number
        || (told < person && verb < number && !joined(sentence, sentence.tokenAt(verb)));
  }

  /** "and wounded four", ", wounding four": a verb that goes on with the subject of another. */
  private static boolean joined(Sentence sentence, int verb) {
    int before = verb - 1;
    while (before >= 0 && sentence.token(before).tag().startsWith("RB")) {
      before--;
    }
    return before < 0 || sentence.token(before).is("and") || sentence.token(before).is(",");
  }

  /** "About 20 miners were hurt. Two died of their wounds": a bare number opens the sentence. */
  private static boolean subject(Discourse discourse, int i) {
    int behind = discourse.last(i) + 1;
    return discourse.first(i) == 0
        && behind < discourse.sentence(i).size()
        && discourse.category(i) == Category.KILLED
        && Discourse.finiteVerb(discourse.sentence(i), behind, behind);
  }

  private boolean added(Discourse discourse, int i) {
    return words.adds(discourse.sentence(i), discourse.first(i), discourse.last(i));
  }

  private static @Nullable People counted(Figure figure, Category of) {
    return others(figure) ? null : inferred(figure, of);
  }

  /** "57 others": who they are was told further before. */
  private static boolean others(Figure figure) {
    People people = figure.people();
    return people != null && OTHERS.contains(people.span().text().toLowerCase(Locale.ROOT));
  }

  private static @Nullable People inferred(Figure figure, Category of) {
    People people = figure.people();
    return people == null || (of != Category.KILLED && remains(figure)) // "21 bodies and 46 hurt"
        ? null
        : new People(people.span(), people.group(), people.country(), true);
  }

  /** "21 bodies": what is left of people, whom the words do not name. */
  private static boolean remains(Figure figure) {
    People people = figure.people();
    return people != null
        && figure.category() == Category.KILLED
        && people.span().range().contains(figure.trigger().range());
  }
}
