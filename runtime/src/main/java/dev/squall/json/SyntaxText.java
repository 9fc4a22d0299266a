package dev.squall.json;

import dev.squall.text.Hex;
import dev.squall.text.Utf8;

/** Words for what stands where something else should. */
final class SyntaxText {

  private SyntaxText() {}

  static String at(JsonReader in, int offset) {
    if (offset >= in.to) {
      return "the end of the document";
    }
    byte b = in.buf[offset];
    int length = b >= 0 ? 1 : Utf8.sequenceLength(in.buf, offset, in.to);
    if (length == 0) {
      return "the byte 0x" + Hex.UPPER.charAt((b >> 4) & 0xF) + Hex.UPPER.charAt(b & 0xF) + ", which is no UTF-8";
    }
    return "'" + PointerScan.shown(StringScanner.plainText(in.buf, offset, offset + length)) + "'";
  }
}
