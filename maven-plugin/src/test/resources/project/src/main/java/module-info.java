/** A module, as strict as can be. */
module shop {
  requires dev.squall.runtime;
}
