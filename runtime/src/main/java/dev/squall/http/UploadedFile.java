package dev.squall.http;

import dev.squall.multipart.PartHead;
import dev.squall.multipart.SafeFileName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * A file that came with a form (RFC 7578). Its content is in memory if it is short, else in a temporary file, which is deleted
 * once the request is over: whoever wants to keep it calls {@link #moveTo}. Name and media type are what the client says.
 */
public final class UploadedFile {
  /** The longest content that {@link #bytes()} gives back: 16 MiB. */
  public static final int MAX_BYTES = 16 << 20;

  private final PartHead head;
  private final FileContent content;

  UploadedFile(PartHead head, FileContent content) {
    this.head = head;
    this.content = content;
  }

  /** The name of the form's field. */
  public String name() {
    return head.name();
  }

  /**
   * The name that the client gave the file, as it was sent: it may hold a path, control characters, anything. Not for use as a
   * file's name; see {@link #fileName}.
   */
  public String sentFileName() {
    return String.valueOf(head.fileName());
  }

  /**
   * The name that the client gave the file, made safe as {@link SafeFileName} says: without path, never empty, fit for any
   * operating system. Two files may have the same.
   */
  public String fileName() {
    return SafeFileName.of(sentFileName());
  }

  /** The media type as the client sent it, checked by nobody; {@code application/octet-stream} if it sent none. */
  public String contentType() {
    String sent = head.contentType();
    return sent == null ? ContentType.BYTES : sent;
  }

  /** How many bytes the file has. */
  public long size() {
    return content.size();
  }

  /** The content from its first byte on; may be called again. To be closed. @throws IOException if it cannot be read */
  public InputStream open() throws IOException {
    return content.open();
  }

  /**
   * The content of a short file.
   *
   * @throws HttpException with status 413 if it has more than {@link #MAX_BYTES} bytes
   * @throws IOException if it cannot be read
   */
  public byte[] bytes() throws IOException {
    return bytes(MAX_BYTES);
  }

  /**
   * The content of a file that is to be short.
   *
   * @throws HttpException with status 413 if it has more than that many bytes
   * @throws IOException if it cannot be read
   */
  public byte[] bytes(int most) throws IOException {
    if (size() > most) {
      throw new HttpException(413, "The file " + name() + " has more than " + most + " bytes.");
    }
    try (InputStream in = open()) {
      return in.readAllBytes();
    }
  }

  /**
   * Keeps the file: makes it the file at a path, which only the program's user may read, until its permissions are changed.
   * Within one file system that takes no copying. To be called once.
   *
   * @throws java.nio.file.FileAlreadyExistsException if there is a file already
   * @throws IOException if it cannot be moved or written
   */
  public void moveTo(Path target) throws IOException {
    content.moveTo(target);
  }

  /** Field, safe name and size, for logs. */
  @Override
  public String toString() {
    return name() + " (" + fileName() + ", " + size() + " bytes)";
  }
}
