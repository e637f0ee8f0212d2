package io.github.casualtyfigures.claim;

/** Who the people of a figure are, from the most specific to anybody (guidelines, section 3). */
public enum Group {
  /** Soldiers, sailors, troops, border guards, peacekeepers. */
  MILITARY,
  /** Fighters of no state: rebels, insurgents, gunmen. */
  MILITANTS,
  /** Police officers, gendarmes. */
  POLICE,
  /** Reporters, photographers, media workers. */
  JOURNALISTS,
  /** Doctors, nurses, paramedics. */
  MEDICS,
  /** Aid workers, relief workers. */
  AID_WORKERS,
  /** Prisoners, detainees, inmates, prisoners of war. */
  PRISONERS,
  /** "Five women and children", counted as one. */
  WOMEN_AND_CHILDREN,
  /** Children, boys, girls, babies, pupils. */
  CHILDREN,
  /** Women. */
  WOMEN,
  /** Civilians, where the words say so. */
  CIVILIANS,
  /** Anything else, or unsaid. */
  PEOPLE
}
