package dev.squall.template.html;

import org.jspecify.annotations.Nullable;

/**
 * What was read of a URL.
 *
 * @param use what browsers do with it
 * @param part where in the URL it ends
 * @param text of a scheme or the type of a {@code data:} URL what was read of it; of the other parts
 *     what {@link UrlTail} keeps
 */
record UrlPiece(Use use, Part part, String text) implements Piece {

  /** What browsers do with a URL. */
  enum Use {
    /** It is followed, or something that runs nothing is loaded from it. */
    FOLLOWED,
    /** An image is loaded from it. */
    IMAGE,
    /** Code or a document is loaded from it, which acts in the name of the page. */
    LOADED,
    /** Several that are followed, with blanks between them. */
    LIST
  }

  /** Parts of a URL. */
  enum Part {
    START,
    /** Letters that begin a scheme or a relative path. */
    SCHEME,
    /** The type in a {@code data:} URL. */
    DATA_TYPE,
    /** Behind {@code https:} or {@code //}. */
    HOST_START,
    /** Behind a letter of the host's name. */
    HOST_NAME,
    /** Behind a dot, a colon or an at sign. */
    HOST_JOINT,
    /** Behind a value in the host. */
    HOST_VALUE,
    /** Behind a slash at the very start. */
    SLASH,
    PATH,
    /** In the query or the fragment. */
    QUERY,
    /** Behind a scheme such as {@code mailto:}, to which slashes mean nothing. */
    OPAQUE,
    /** Behind a value that is a whole URL or its beginning. */
    VALUE,
    /** Behind branches that end in different parts. */
    JOINED,
    /** Behind a scheme that may run code. */
    REFUSED
  }

  static UrlPiece start(Use use) {
    return new UrlPiece(use, Part.START, "");
  }

  UrlPiece at(Part next) {
    return new UrlPiece(use, next, "");
  }

  UrlPiece withTail(String tail) {
    return new UrlPiece(use, part, tail);
  }

  @Override
  public Verdict hole(String place) {
    return UrlHoles.verdict(this, place);
  }

  @Override
  public Piece afterValue() {
    return switch (part) {
      case START, SCHEME, VALUE -> at(Part.VALUE);
      case DATA_TYPE -> at(Part.REFUSED);
      case HOST_START, HOST_NAME, HOST_JOINT, HOST_VALUE -> at(Part.HOST_VALUE);
      case SLASH, PATH -> new UrlPiece(use, Part.PATH, UrlTail.afterValue(part == Part.SLASH ? "/" : text));
      case QUERY, OPAQUE -> at(part);
      case JOINED -> this;
      case REFUSED -> this;
    };
  }

  @Override
  public @Nullable Piece join(Piece other) {
    if (equals(other)) {
      return this;
    }
    if (!(other instanceof UrlPiece piece) || piece.use != use) {
      return null;
    }
    if (part == Part.REFUSED || piece.part == Part.REFUSED) {
      return at(Part.REFUSED);
    }
    String tail = UrlTail.join(text, piece.text);
    UrlPiece joined = new UrlPiece(use, Part.JOINED, UrlTail.joined(this, piece));
    if (tail == null) {
      return joined;
    }
    if (part == piece.part && isBehindPath()) {
      return new UrlPiece(use, part, tail);
    }
    boolean behindHost = isBehindHost() && piece.isBehindHost();
    return behindHost ? new UrlPiece(use, Part.PATH, tail) : joined;
  }

  /** Whether nothing that follows can become a scheme, a host or a path. */
  boolean isBehindPath() {
    return part == Part.QUERY || part == Part.OPAQUE;
  }

  private boolean isBehindHost() {
    return part == Part.PATH || part == Part.QUERY;
  }

  @Override
  public Reader reader() {
    return new UrlReader(this);
  }
}
