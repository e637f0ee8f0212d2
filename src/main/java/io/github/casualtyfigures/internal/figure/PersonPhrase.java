package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;
import java.util.TreeSet;

/**
 * A noun phrase for one definite person: "the mayor of Afgooye", "lawyer Jamal Haddad", "him".
 *
 * @param sentence the sentence that holds it
 * @param first its first token, the article included
 * @param last its last token, an "of" and what depends on it included
 * @param nounFirst its first token behind the article
 * @param head the last token of the noun or name
 * @param name where the name begins, or -1
 * @param form how it points to the person
 */
record PersonPhrase(
    Sentence sentence, int first, int last, int nounFirst, int head, int name, Form form) {

  /** How a phrase points to its person. */
  enum Form {
    /** "the mayor", "Somalia's chief prosecutor". */
    DEFINITE,
    /** "Lola Reyes", "lawyer Jamal Haddad", "the tribal leader Hassan Ali". */
    NAMED,
    /** "principal of the school": a role without a determiner. */
    BARE,
    /** "him". */
    PRONOUN
  }

  boolean named() {
    return form == Form.NAMED;
  }

  /** The words of the name in lower case. */
  Set<String> names() {
    Set<String> words = new TreeSet<>();
    for (int i = name; i >= 0 && i <= head; i++) {
      if (sentence.token(i).lower().length() > 2) {
        words.add(sentence.token(i).lower());
      }
    }
    return words;
  }
}
