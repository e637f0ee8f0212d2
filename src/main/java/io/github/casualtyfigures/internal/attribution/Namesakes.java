package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.internal.names.NamedSpeaker;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.jspecify.annotations.Nullable;

/**
 * Finds an earlier speaker by a word that both share: a surname, the initials of a body, the noun
 * behind "the". Belongs to one document.
 */
final class Namesakes {

  private static final String SOURCE = "source";

  private final List<Referent> spoken;

  /** A finder among {@code spoken}, which grows while it is asked. */
  Namesakes(List<Referent> spoken) {
    this.spoken = spoken;
  }

  /**
   * "an officer at the police station said. (The officer)", "the district's office. (The office)".
   */
  @Nullable Referent sameNoun(Sentence sentence, Part part, boolean people) {
    boolean same = part.last() == part.first() + 2 && sentence.token(part.first() + 1).is("same");
    if (same && sentence.token(part.last()).lemma().equals(SOURCE)) {
      return last();
    }
    String noun = bareNoun(sentence, part);
    for (int i = spoken.size() - 1; i >= 0 && !noun.isEmpty(); i--) {
      Referent before = spoken.get(i);
      if (before.noun().equals(noun)) {
        if (!people && i < spoken.size() - 1) {
          return null;
        }
        return before.known() ? before : null;
      }
    }
    return null;
  }

  /** Of somebody whom no words tell, "the officer", "the nurses' union": who may be meant. */
  @Nullable Referent ofNobody(NamedSpeaker named, Sentence sentence, Part part) {
    Referent same = sameNoun(sentence, part, true);
    return same != null || named.head() == null ? same : ofSuch(sentence, part);
  }

  /** "(The Nurses Network said.) The nurses' union": a body with a word of its name. */
  private @Nullable Referent ofSuch(Sentence sentence, Part part) {
    int whose = part.first() + 1;
    int mark = whose + 1;
    boolean theirs =
        part.last() == mark + 1
            && sentence.token(part.first()).is("the")
            && sentence.tags().get(mark).equals("POS");
    String word = theirs ? " " + sentence.token(whose).lower() + " " : "";
    for (int i = spoken.size() - 1; i >= 0 && !word.isEmpty(); i--) {
      Referent before = spoken.get(i);
      if (before.known()
          && Strings.CI.contains(" " + before.named().speaker().name() + " ", word)) {
        return before;
      }
    }
    return null;
  }

  /** "The WHO said. (The same source)": whoever spoke last. */
  private @Nullable Referent last() {
    Referent last = spoken.isEmpty() ? null : spoken.get(spoken.size() - 1);
    return last != null && last.known() ? last : null;
  }

  /** "The colonel", "The minister" after "Colonel Obi", "Health Minister Rosa Lind". */
  @Nullable Referent titled(String title) {
    for (int i = spoken.size() - 1; i >= 0 && !title.isEmpty(); i--) {
      Referent before = spoken.get(i);
      if (before.known() && before.title().equals(title)) {
        return before;
      }
    }
    return null;
  }

  /** "the bishop's office": somebody's own, and nobody's who spoke before. */
  static boolean ownedOffice(Sentence sentence, Part part) {
    int noun = part.last();
    return noun > part.first() + 1
        && sentence.token(noun).is("office")
        && sentence.tags().get(noun - 1).equals("POS");
  }

  /** "office" in "the office", of which nothing else is said; else empty. */
  static String bareNoun(Sentence sentence, Part part) {
    boolean bare = part.last() == part.first() + 1 && sentence.token(part.first()).is("the");
    return bare ? noun(sentence, part) : "";
  }

  /** The title beside a person's name: "minister" in "Health Minister Rosa Lind"; else empty. */
  static String title(Sentence sentence, Part part, NamedSpeaker named) {
    String person = named.person();
    String first = person == null ? "" : StringUtils.substringBefore(person, " ");
    int name = part.first();
    while (name <= part.last() && !sentence.token(name).text().equals(first)) {
      name++;
    }
    if (person == null || name > part.last()) {
      return "";
    }
    int title = name - 1;
    if (name == part.first()) {
      title = name + 1;
      while (title < part.last() && !sentence.token(title).is(",")) {
        title++;
      }
      title = lastNoun(sentence, title + 1, part.last());
    } else if (sentence.token(title).is(",")) {
      title = lastNoun(sentence, part.first(), title);
    }
    boolean inside = part.first() <= title && title <= part.last();
    return inside && Character.isLetter(sentence.token(title).text().charAt(0))
        ? sentence.token(title).lower()
        : "";
  }

  /** The last token of the noun phrase at {@code from}: "(police general) in the port". */
  private static int lastNoun(Sentence sentence, int from, int to) {
    int last = from;
    while (last < to
        && !sentence.token(last + 1).is(",")
        && !sentence.tags().get(last + 1).equals("IN")) {
      last++;
    }
    return last;
  }

  /** The dictionary form of the noun of {@code part}; empty where it is a name. */
  static String noun(Sentence sentence, Part part) {
    int last = part.first();
    while (last < part.last()
        && !sentence.token(last + 1).is(",")
        && !sentence.tags().get(last + 1).equals("IN")) {
      last++;
    }
    String tag = sentence.tags().get(last);
    return tag.equals("NN") || tag.equals("NNS") ? sentence.token(last).lemma() : "";
  }

  /** "The Red Crescent" after "the Libyan Red Crescent". */
  @Nullable Referent fuller(NamedSpeaker named) {
    String id = named.speaker().id();
    for (int i = spoken.size() - 1; i >= 0 && id != null; i--) {
      String earlier = spoken.get(i).named().speaker().id();
      if (earlier != null && earlier.endsWith("-" + id)) {
        return spoken.get(i);
      }
    }
    return null;
  }

  /** "Padilla" after "military spokesman Restituto Padilla", "IPOA" after the body in full. */
  @Nullable Referent samePerson(NamedSpeaker named) {
    String person = named.person();
    if (person == null) {
      return null;
    }
    for (int i = spoken.size() - 1; i >= 0; i--) {
      String earlier = spoken.get(i).named().person();
      if (initials(spoken.get(i).named().speaker().name()).equals(person)) {
        return spoken.get(i);
      }
      if (earlier != null && surname(earlier).equals(surname(person))) {
        return spoken.get(i);
      }
    }
    return person.indexOf(' ') < 0 ? sameFirst(person) : null;
  }

  /** "Choi" after "Choi Sung-min, the fire chief": a name of which only the first word is told. */
  private @Nullable Referent sameFirst(String word) {
    for (int i = spoken.size() - 1; i >= 0; i--) {
      String earlier = spoken.get(i).named().person();
      if (earlier != null && StringUtils.substringBefore(earlier, " ").equals(word)) {
        return spoken.get(i);
      }
    }
    return null;
  }

  /** "the health minister says": the office whose holder was not named, if the last to speak. */
  @Nullable Referent office(int from) {
    Referent last = spoken.isEmpty() ? null : spoken.get(spoken.size() - 1);
    return last != null
            && last.offset() >= from
            && last.individual()
            && !last.noun().isEmpty()
            && last.named().person() == null
            && last.named().speaker().kind() == Speaker.Kind.PERSON
            && last.named().speaker().id() != null
        ? last
        : null;
  }

  /** "IPOA" for "Independent Policing Oversight Authority"; empty for less than three words. */
  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : StringUtils.split(name, ' ')) {
      if (Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.length() < 3 ? "" : initials.toString();
  }

  private static String surname(String person) {
    return person.substring(person.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
