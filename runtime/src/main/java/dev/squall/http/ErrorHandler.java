package dev.squall.http;

/**
 * Makes the response to a request that failed: no route matched, the request's values do not fit, or the handler threw. One
 * per application, called from any thread.
 */
public interface ErrorHandler {

  /**
   * Makes the response.
   *
   * @param request the request
   * @param failure an {@link HttpException} that carries a status, or anything else that a handler threw, which means 500
   * @return the response; if this method itself throws, a plain 500 is sent
   */
  Response handle(Request request, Throwable failure);
}
