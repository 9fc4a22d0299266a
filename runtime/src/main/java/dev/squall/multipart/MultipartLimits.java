package dev.squall.multipart;

/**
 * What a multipart body is held to while it is parsed. The length of the whole body is limited by whoever receives it.
 *
 * @param maxParts how many parts, files and fields together; one more is answered 400. Default 100
 * @param maxPartHeader bytes of one part's header, all line ends included; one more is answered 400. Default 10 KiB
 * @param maxPart bytes of one part's content; one more is answered 413. Default: no limit but that of the body
 */
public record MultipartLimits(int maxParts, int maxPartHeader, long maxPart) {
  /** The limits where nothing else is said. */
  public static final MultipartLimits DEFAULT = new MultipartLimits(100, 10 << 10, Long.MAX_VALUE);

  /** Checks the limits. @throws IllegalArgumentException if one is negative, or leaves no room for a part's header */
  public MultipartLimits {
    if (maxParts < 0 || maxPart < 0) {
      throw new IllegalArgumentException("a limit cannot be negative: maxParts " + maxParts + ", maxPart " + maxPart);
    }
    if (maxPartHeader < 64 || maxPartHeader > 1 << 20) {
      throw new IllegalArgumentException("maxPartHeader must be from 64 to 1048576, not " + maxPartHeader);
    }
  }
}
