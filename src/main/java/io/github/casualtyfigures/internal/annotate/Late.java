package io.github.casualtyfigures.internal.annotate;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, once. May be shared by threads. */
final class Late<T> {

  private final Supplier<T> maker;
  private final Object lock = new Object();
  private volatile @Nullable T made;

  Late(Supplier<T> maker) {
    this.maker = maker;
  }

  T get() {
    T known = made;
    if (known == null) {
      synchronized (lock) {
        known = made;
        if (known == null) {
          known = maker.get();
          made = known;
        }
      }
    }
    return known;
  }
}
