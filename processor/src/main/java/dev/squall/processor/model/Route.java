package dev.squall.processor.model;

/**
 * One method and path of a handler.
 *
 * @param method the request method's name
 * @param path the whole path, the controller's prefix included
 * @param source the path's place in its annotation
 */
public record Route(String method, PathTemplate path, SourceRef source) {}
