package dev.rollcall.export.pdf;

/** Where the targets of links are printed; links work in any case. */
public enum LinkTargets {
  /** As numbered notes below each team. */
  NOTES("notes"),
  /** In brackets behind each link. */
  INLINE("inline"),
  /** Nowhere. */
  NONE("none");

  private final String id;

  LinkTargets(String id) {
    this.id = id;
  }

  /** The name that users give. */
  public String id() {
    return id;
  }
}
