package dev.squall.http;

/** What a handler gives back: a response, or the promise of one. */
public sealed interface Reply permits Response, PendingResponse {}
