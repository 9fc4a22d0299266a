package dev.squall.http;

/** Status codes and their reason phrases, as registered with IANA (RFC 9110 section 15 and later documents). */
public final class StatusCode {
  private static final String[] REASONS = new String[600];

  static {
    informational();
    successful();
    redirection();
    clientError();
    serverError();
  }

  private StatusCode() {}

  /**
   * The reason phrase of a status.
   *
   * @return the registered phrase; {@code Unknown} for a code that is not registered
   */
  public static String reason(int status) {
    String reason = status >= 0 && status < REASONS.length ? REASONS[status] : null;
    return reason == null ? "Unknown" : reason;
  }

  /** Whether a response with this status never has a body: 1xx, 204 and 304 (RFC 9112 section 6.3). */
  public static boolean bodiless(int status) {
    return status < 200 || status == 204 || status == 304;
  }

  private static void informational() {
    REASONS[100] = "Continue";
    REASONS[101] = "Switching Protocols";
    REASONS[102] = "Processing";
    REASONS[103] = "Early Hints";
  }

  private static void successful() {
    REASONS[200] = "OK";
    REASONS[201] = "Created";
    REASONS[202] = "Accepted";
    REASONS[203] = "Non-Authoritative Information";
    REASONS[204] = "No Content";
    REASONS[205] = "Reset Content";
    REASONS[206] = "Partial Content";
    REASONS[207] = "Multi-Status";
    REASONS[208] = "Already Reported";
    REASONS[226] = "IM Used";
  }

  private static void redirection() {
    REASONS[300] = "Multiple Choices";
    REASONS[301] = "Moved Permanently";
    REASONS[302] = "Found";
    REASONS[303] = "See Other";
    REASONS[304] = "Not Modified";
    REASONS[305] = "Use Proxy";
    REASONS[307] = "Temporary Redirect";
    REASONS[308] = "Permanent Redirect";
  }

  private static void clientError() {
    REASONS[400] = "Bad Request";
    REASONS[401] = "Unauthorized";
    REASONS[402] = "Payment Required";
    REASONS[403] = "Forbidden";
    REASONS[404] = "Not Found";
    REASONS[405] = "Method Not Allowed";
    REASONS[406] = "Not Acceptable";
    REASONS[407] = "Proxy Authentication Required";
    REASONS[408] = "Request Timeout";
    REASONS[409] = "Conflict";
    REASONS[410] = "Gone";
    REASONS[411] = "Length Required";
    REASONS[412] = "Precondition Failed";
    REASONS[413] = "Content Too Large";
    REASONS[414] = "URI Too Long";
    REASONS[415] = "Unsupported Media Type";
    REASONS[416] = "Range Not Satisfiable";
    REASONS[417] = "Expectation Failed";
    REASONS[418] = "I'm a teapot";
    REASONS[421] = "Misdirected Request";
    REASONS[422] = "Unprocessable Content";
    REASONS[423] = "Locked";
    REASONS[424] = "Failed Dependency";
    REASONS[425] = "Too Early";
    REASONS[426] = "Upgrade Required";
    REASONS[428] = "Precondition Required";
    REASONS[429] = "Too Many Requests";
    REASONS[431] = "Request Header Fields Too Large";
    REASONS[451] = "Unavailable For Legal Reasons";
  }

  private static void serverError() {
    REASONS[500] = "Internal Server Error";
    REASONS[501] = "Not Implemented";
    REASONS[502] = "Bad Gateway";
    REASONS[503] = "Service Unavailable";
    REASONS[504] = "Gateway Timeout";
    REASONS[505] = "HTTP Version Not Supported";
    REASONS[506] = "Variant Also Negotiates";
    REASONS[507] = "Insufficient Storage";
    REASONS[508] = "Loop Detected";
    REASONS[510] = "Not Extended";
    REASONS[511] = "Network Authentication Required";
  }
}
