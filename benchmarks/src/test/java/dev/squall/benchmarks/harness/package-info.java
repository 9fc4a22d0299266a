/** Tests of the harness: what it reads from the system and from the load generator, and what it makes of it. */
package dev.squall.benchmarks.harness;
