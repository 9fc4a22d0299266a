package dev.squall.http;

import java.util.concurrent.CompletionStage;

/**
 * A response that is still being made.
 *
 * @param stage completes with the response, or with what the handler would have thrown; on any thread
 */
public record PendingResponse(CompletionStage<Response> stage) implements Reply {}
