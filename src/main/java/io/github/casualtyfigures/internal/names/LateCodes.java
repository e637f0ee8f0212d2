package io.github.casualtyfigures.internal.names;

import io.github.casualtyfigures.internal.names.CountryMatch.Kind;
import io.github.casualtyfigures.internal.text.Document;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The codes of the countries that a document names for sure, read when one is first asked for: few
 * words name a country only beside surer ones. Belongs to one document and so to one thread.
 */
final class LateCodes extends AbstractSet<String> {

  private final Countries countries;
  private final Document document;
  private @Nullable Set<String> found;

  LateCodes(Countries countries, Document document) {
    this.countries = countries;
    this.document = document;
  }

  private Set<String> found() {
    Set<String> known = found;
    if (known == null) {
      known = read();
      found = known;
    }
    return known;
  }

  private Set<String> read() {
    Set<String> named = new LinkedHashSet<>();
    for (Sentence sentence : document.sentences()) {
      int i = 0;
      while (i < sentence.size()) {
        CountryMatch match = countries.longestAt(sentence, i);
        if (match != null && match.kind() != Kind.PLACE) {
          named.add(match.code());
        }
        i = match == null ? i + 1 : match.last() + 1;
      }
    }
    return named;
  }

  @Override
  public boolean contains(Object code) {
    return found().contains(code);
  }

  @Override
  public Iterator<String> iterator() {
    return found().iterator();
  }

  @Override
  public int size() {
    return found().size();
  }
}
