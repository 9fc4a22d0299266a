package dev.squall.http;

import dev.squall.multipart.Boundary;
import dev.squall.multipart.MultipartParser.Event;
import dev.squall.multipart.PartHead;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Reads the form that a request's body is. */
final class FormReader {
  private static final byte[] NONE = new byte[0];

  /** What a part costs besides its content and the bytes of its header: objects. */
  private static final int PART_COST = 512;

  private final UploadLimits limits;
  private final MultipartForm form = new MultipartForm();
  private int fieldBytes;

  private FormReader(UploadLimits limits) {
    this.limits = limits;
  }

  /**
   * The form of a body that is there; that of an empty one has no fields, whatever its media type.
   *
   * @throws HttpException with status 415 if it is no form
   * @throws BadRequestException if it is malformed or has too many fields
   */
  static Form read(byte[] body, Headers headers, RequestLimits limits) throws IOException {
    if (body.length == 0) {
      return new UrlencodedForm(body, limits.maxParameters());
    }
    Boundary boundary = PartSource.boundary(headers.get("content-type"));
    if (boundary == null) {
      FormType.check(headers);
      return new UrlencodedForm(body, limits.maxParameters());
    }
    return new FormReader(limits.uploads()).inMemory(PartSource.of(body, boundary, limits.uploads().parts()));
  }

  /**
   * The multipart form of a body that arrives; its larger files are spooled.
   *
   * @throws IOException if the client has gone
   * @throws java.io.UncheckedIOException if a file cannot be written
   */
  static Form read(InputStream in, Boundary boundary, UploadLimits limits, TemporaryFiles files, HeldBytes held)
      throws IOException {
    return new FormReader(limits).spooling(PartSource.of(in, boundary, limits.parts(), held), files, held);
  }

  private Form inMemory(PartSource source) throws IOException {
    while (source.next() == Event.PART) {
      PartHead head = source.head();
      Event event = source.next();
      byte[] bytes = event == Event.DATA ? source.data() : NONE;
      int from = event == Event.DATA ? source.dataFrom() : 0;
      int to = event == Event.DATA ? source.dataTo() : 0;
      MemoryContent content = new MemoryContent(bytes, from, to);
      if (head.fileName() != null) {
        form.addFile(head, content);
      } else {
        countField(to - from);
        form.addField(head, content);
      }
      while (event == Event.DATA) {
        event = source.next();
      }
    }
    return form;
  }

  private Form spooling(PartSource source, TemporaryFiles files, HeldBytes held) throws IOException {
    long kept = 0;
    while (source.next() == Event.PART) {
      PartHead head = source.head();
      held.take(cost(head));
      if (head.fileName() == null) {
        field(head, source, held);
        continue;
      }
      try (Spool spool = new Spool(files, (int) Math.max(0, limits.spoolThreshold() - kept), held)) {
        while (source.next() == Event.DATA) {
          spool.write(source.data(), source.dataFrom(), source.dataTo());
        }
        FileContent content = spool.finish();
        kept += content instanceof MemoryContent ? content.size() : 0;
        form.addFile(head, content);
      }
    }
    return form;
  }

  private void field(PartHead head, PartSource source, HeldBytes held) throws IOException {
    GatheredBytes bytes = new GatheredBytes(held);
    while (source.next() == Event.DATA) {
      countField(source.dataTo() - source.dataFrom());
      bytes.add(source.data(), source.dataFrom(), source.dataTo());
    }
    form.addField(head, new MemoryContent(bytes.array(), 0, bytes.length()));
  }

  /** About what the header of a part takes, which the form keeps. */
  private static long cost(PartHead head) {
    long cost = PART_COST;
    for (Map.Entry<String, String> field : head.fields().entrySet()) {
      cost += PART_COST + 2L * (field.getKey().length() + field.getValue().length());
    }
    return cost;
  }

  private void countField(int count) {
    if (count > limits.maxFieldBytes() - fieldBytes) {
      throw new HttpException(413, "The fields of the form have more than " + limits.maxFieldBytes() + " bytes.");
    }
    fieldBytes += count;
  }
}
