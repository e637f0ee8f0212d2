package io.github.casualtyfigures.internal.setting;

import io.github.casualtyfigures.claim.Setting;
import io.github.casualtyfigures.internal.figure.FigureMention;
import io.github.casualtyfigures.internal.text.Document;
import io.github.casualtyfigures.lexicon.Lexicons;

/** Finds what a figure covers, where and when. Immutable; may be shared by threads. */
public final class SettingFinder {

  /** A finder over the words of {@code lexicons}. */
  public SettingFinder(Lexicons lexicons) {}

  /** The setting of {@code figure}; times are resolved against the article's publication date. */
  public Setting find(Document document, FigureMention figure) {
    return Setting.UNSAID;
  }
}
