package dev.squall.example.page;

import dev.squall.example.Incident;

/** How what a monitor watches is doing. */
public sealed interface Health {

  /** Nothing is known to be wrong. */
  record Up() implements Health {}

  /** An incident lasts. */
  record Down(Incident incident) implements Health {}
}
