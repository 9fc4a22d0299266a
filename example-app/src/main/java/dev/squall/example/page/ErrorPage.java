package dev.squall.example.page;

import dev.squall.annotation.Template;

/**
 * What a person sees where something went wrong.
 *
 * @param status the response's status
 * @param detail what can be said about it
 * @param requestId under which the log has more; empty where there is no more
 */
@Template("error.html")
public record ErrorPage(int status, String detail, String requestId) {}
