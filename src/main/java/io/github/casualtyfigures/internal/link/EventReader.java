package io.github.casualtyfigures.internal.link;

import io.github.casualtyfigures.claim.Scope;
import io.github.casualtyfigures.claim.Setting;
import io.github.casualtyfigures.internal.figure.FigureMention;
import io.github.casualtyfigures.internal.link.LinkWords.Found;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names the incident of figures whose sentence turns to another event: "Later another bomb went
 * off, killing three". Without it they would seem to be of the event before. Immutable; may be
 * shared by threads.
 */
final class EventReader {

  private final LinkWords words;

  EventReader(LinkWords words) {
    this.words = words;
  }

  /** The settings of {@code figures}, an incident added where none is told. */
  List<Setting> name(List<FigureMention> figures, List<Setting> settings) {
    List<Setting> named = new ArrayList<>();
    for (int i = 0; i < settings.size(); i++) {
      Setting setting = settings.get(i);
      Found event = setting.scope() == null ? turn(figures.get(i)) : null;
      if (event == null) {
        named.add(setting);
      } else {
        Sentence sentence = figures.get(i).sentence();
        Scope scope = new Scope(Scope.Kind.INCIDENT, sentence.span(event.first(), event.last()));
        named.add(new Setting(scope, setting.place(), setting.time()));
      }
    }
    return named;
  }

  private @Nullable Found turn(FigureMention figure) {
    Sentence sentence = figure.sentence();
    return words.anotherEvent(sentence, 0, figure.first() - 1);
  }
}
