package dev.squall.http1;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A second reading of requests, to compare with: the whole text at once, by regular expressions; slow, with no state to get wrong. */
final class ReferenceRequests {
  /** The end of the list: the rest is no request. */
  static final String REFUSED = "refused";

  /** The end of the list: the rest may become a request, or may not. */
  static final String CUT_OFF = "cut off";

  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
  private static final String QUOTED = "\"(?:[\\t !#-\\[\\]-~\\x80-\\xff]|\\\\[\\t -~\\x80-\\xff])*\"";
  private static final Pattern REQUEST_LINE = Pattern.compile("(" + TOKEN + ") ([^\\x00-\\x20\\x7f#]+) HTTP/1\\.([0-9])");
  private static final Pattern FIELD = Pattern.compile("(" + TOKEN + "):[ \\t]*([\\t -~\\x80-\\xff]*?)[ \\t]*");
  private static final Pattern ABSOLUTE = Pattern.compile("(?is)(?:https?)://([^/]*)(.*)");
  private static final Pattern NAME_OR_ADDRESS =
      Pattern.compile("((?:[A-Za-z0-9._~!$&'()*+;=-]|%[0-9A-Fa-f]{2})+|\\[([0-9A-Fa-f:.]+)\\])(?::([0-9]{0,5}))?");
  private static final Pattern SIZE_LINE =
      Pattern.compile(
          "([0-9A-Fa-f]{1,16})((?:[ \\t]*;[ \\t]*" + TOKEN + "(?:[ \\t]*=[ \\t]*(?:" + TOKEN + "|" + QUOTED + "))?)*)");
  private static final Pattern PLAIN_PATH = Pattern.compile("[A-Za-z0-9/._~!$&'()*+,;=:@-]*");

  private final String text;
  private final Http1Limits limits;
  private final List<String> outcomes = new ArrayList<>();
  private int at;

  private ReferenceRequests(String text, Http1Limits limits) {
    this.text = text;
    this.limits = limits;
  }

  /** The requests as {@link ParsedRequests} describes them, then {@code end}, {@link #REFUSED} or {@link #CUT_OFF}. */
  static List<String> of(String text, Http1Limits limits) {
    ReferenceRequests requests = new ReferenceRequests(text, limits);
    String end = null;
    while (end == null) {
      try {
        end = requests.next();
      } catch (Refusal refusal) {
        end = refusal.end;
      }
    }
    requests.outcomes.add(end);
    return requests.outcomes;
  }

  private static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    final String end;

    Refusal(String end) {
      super(end, null, false, false);
      this.end = end;
    }
  }

  private static void require(boolean condition) {
    if (!condition) {
      throw new Refusal(REFUSED);
    }
  }

  private int find(String what) {
    int found = text.indexOf(what, at);
    if (found < 0) {
      throw new Refusal(CUT_OFF);
    }
    return found;
  }

  private String next() {
    for (int lines = 1; text.startsWith("\r\n", at); lines++) {
      require(lines <= 4);
      at += 2;
    }
    String rest = text.substring(at);
    if (rest.isEmpty() || rest.equals("\r")) {
      return "end";
    }
    int headEnd = find("\r\n\r\n");
    String[] lines = text.substring(at, headEnd).split("\r\n", -1);
    require(lines[0].length() + 2 <= limits.maxRequestLine());
    require(headEnd + 4 - at - lines[0].length() - 2 <= limits.maxHeaderBytes());
    require(lines.length - 1 <= limits.maxHeaders());
    at = headEnd + 4;
    request(lines);
    return null;
  }

  private void request(String[] lines) {
    Matcher line = REQUEST_LINE.matcher(lines[0]);
    require(line.matches());
    int version = line.group(3).equals("0") ? 10 : 11;
    Fields fields = new Fields();
    for (int i = 1; i < lines.length; i++) {
      fields.add(lines[i]);
    }
    String target = target(line.group(1), line.group(2), fields.single("host"), version);
    List<String> options = fields.elements("connection");
    boolean keep = !options.contains("close") && (version >= 11 || options.contains("keep-alive"));
    if (version >= 11) {
      require(fields.elements("expect").stream().allMatch(element -> element.isEmpty() || element.equals("100-continue")));
    }
    String body = body(fields, version);
    outcomes.add(line.group(1) + " " + target + " v" + version + fields.text + " body=" + body + (keep ? " keep" : " close"));
  }

  private static final class Fields {
    final List<String[]> all = new ArrayList<>();
    final StringBuilder text = new StringBuilder();

    void add(String line) {
      Matcher field = FIELD.matcher(line);
      require(field.matches());
      all.add(new String[] {field.group(1).toLowerCase(java.util.Locale.ROOT), field.group(2)});
      text.append(" [").append(field.group(1)).append('=').append(field.group(2)).append(']');
    }

    List<String> values(String name) {
      return all.stream().filter(field -> field[0].equals(name)).map(field -> field[1]).toList();
    }

    String single(String name) {
      List<String> values = values(name);
      require(values.size() <= 1);
      return values.isEmpty() ? null : values.getFirst();
    }

    List<String> elements(String name) {
      List<String> elements = new ArrayList<>();
      for (String value : values(name)) {
        for (String element : value.split(",", -1)) {
          elements.add(element.replaceAll("^[ \\t]+|[ \\t]+\\z", "").toLowerCase(java.util.Locale.ROOT));
        }
      }
      return elements;
    }
  }

  private static String target(String method, String target, String host, int version) {
    require(!method.equals("CONNECT") && !method.equals("PRI"));
    require(host == null ? version < 11 : isHost(host));
    int mark = target.indexOf('?');
    String path = mark < 0 ? target : target.substring(0, mark);
    String irregular = PLAIN_PATH.matcher(path).matches() ? "" : " irregular";
    String authority = host;
    Matcher absolute = ABSOLUTE.matcher(path);
    if (target.startsWith("/")) {
      authority = host;
    } else if (absolute.matches()) {
      authority = absolute.group(1);
      require(isHost(authority));
      path = absolute.group(2).isEmpty() ? "/" : absolute.group(2);
    } else {
      require(target.equals("*") && method.equals("OPTIONS"));
    }
    String query = mark < 0 ? "" : " query=" + target.substring(mark + 1);
    return path + query + (authority == null ? "" : " for=" + authority) + irregular;
  }

  /** Whether text is a host with or without a port; addresses are what the JDK takes for one. */
  static boolean isHost(String text) {
    Matcher host = NAME_OR_ADDRESS.matcher(text);
    if (!host.matches() || (host.group(3) != null && !host.group(3).isEmpty() && Integer.parseInt(host.group(3)) > 65_535)) {
      return false;
    }
    String address = host.group(2);
    if (address == null) {
      return true;
    }
    try {
      boolean lenient = Pattern.compile("[0-9A-Fa-f]{5}|(^|[:.])0[0-9]+\\.|\\.0[0-9]").matcher(address).find();
      return address.contains(":") && !lenient && InetAddress.ofLiteral(address) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private String body(Fields fields, int version) {
    List<String> codings = fields.values("transfer-encoding");
    if (!codings.isEmpty()) {
      require(codings.size() == 1 && codings.getFirst().equalsIgnoreCase("chunked") && version >= 11);
      require(fields.values("content-length").isEmpty());
      return chunked();
    }
    Set<BigInteger> lengths = new LinkedHashSet<>();
    for (String length : fields.elements("content-length")) {
      require(length.matches("[0-9]+"));
      lengths.add(new BigInteger(length));
    }
    if (lengths.isEmpty()) {
      return "";
    }
    require(lengths.size() == 1);
    BigInteger length = lengths.iterator().next();
    require(length.compareTo(BigInteger.valueOf(limits.maxBody())) <= 0);
    return take(length.intValue());
  }

  private String take(int length) {
    if (text.length() - at < length) {
      throw new Refusal(CUT_OFF);
    }
    at += length;
    return text.substring(at - length, at);
  }

  private String chunked() {
    StringBuilder body = new StringBuilder();
    int extensions = 0;
    while (true) {
      int end = find("\r\n");
      Matcher line = SIZE_LINE.matcher(text.substring(at, end));
      require(line.matches());
      extensions += line.group(2).length();
      require(extensions <= limits.maxChunkExtensions());
      at = end + 2;
      BigInteger size = new BigInteger(line.group(1), 16);
      if (size.signum() == 0) {
        return body.append(trailers()).toString();
      }
      require(size.compareTo(BigInteger.valueOf(limits.maxBody() - body.length())) <= 0);
      body.append(take(size.intValue()));
      require(take(2).equals("\r\n"));
    }
  }

  private String trailers() {
    StringBuilder trailers = new StringBuilder();
    int start = at;
    for (int lines = 0; true; lines++) {
      int end = find("\r\n");
      String line = text.substring(at, end);
      at = end + 2;
      require(at - start <= limits.maxTrailerBytes() + 2);
      if (line.isEmpty()) {
        return trailers.toString();
      }
      Matcher field = FIELD.matcher(line);
      require(field.matches() && lines < limits.maxHeaders());
      String name = field.group(1).toLowerCase(java.util.Locale.ROOT);
      require(!TrailerFields.breaksMessage(name));
      if (!TrailerFields.isIgnored(name)) {
        trailers.append(" {").append(field.group(1)).append('=').append(field.group(2)).append('}');
      }
    }
  }
}
