package dev.squall.benchmarks.harness;

/**
 * What one run of the load generator saw, and what it cost the server.
 *
 * @param requests replies received
 * @param micros how long it took
 * @param p99Micros the latency that 99 % of the replies did not exceed; of whole batches when pipelined
 * @param errors failed connections, reads, writes and time-outs, and replies with an error status
 * @param cpuMicros processor time of the server
 */
record Load(long requests, long micros, double p99Micros, long errors, long cpuMicros) {

  /** Processor time for each reply, in microseconds. */
  double cpuPerRequest() {
    return (double) cpuMicros / requests;
  }

  double requestsPerSecond() {
    return requests * 1e6 / micros;
  }

  /** The share of one core that the server used, in percent. */
  double cpuPercent() {
    return 100.0 * cpuMicros / micros;
  }
}
