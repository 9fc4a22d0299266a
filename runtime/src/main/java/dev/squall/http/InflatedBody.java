package dev.squall.http;

import dev.squall.inflate.BodyInflater;
import dev.squall.inflate.Coding;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** A body whose content coding is taken off while it is read. Its limits hold before that and behind it. */
final class InflatedBody extends RequestBody {
  private final RequestBody coded;
  private final Coding coding;
  private final Request request;
  private long most;
  private @Nullable InflatingStream stream;

  /**
   * A body over a coded one.
   *
   * @param most how many bytes it may have once it is decompressed
   */
  InflatedBody(RequestBody coded, Coding coding, Request request, long most) {
    this.coded = coded;
    this.coding = coding;
    this.request = request;
    this.most = most;
  }

  @Override
  public long length() {
    return coded.length();
  }

  @Override
  public void limit(long bytes) {
    coded.limit(bytes);
    most = bytes;
    if (stream != null) {
      stream.limit(bytes);
    }
  }

  @Override
  public InputStream stream() {
    if (stream == null) {
      request.held().take(InflatingStream.COST);
      InputStream source = coded.stream();
      stream = new InflatingStream(source, new BodyInflater(coding), most);
      request.onFinished(stream);
    }
    return stream;
  }

  @Override
  public Flow.Publisher<ByteBuffer> publisher() {
    request.held().take(InflatingStream.COST);
    InflatingPublisher publisher = new InflatingPublisher(coded.publisher(), new BodyInflater(coding), most);
    request.onFinished(publisher);
    return publisher;
  }

  @Override
  public Headers trailers() {
    return coded.trailers();
  }
}
