package dev.squall.benchmarks.peer;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.IoHandlerFactory;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.ServerChannel;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpHeadersFactory;
import io.netty.handler.codec.http.EmptyHttpHeaders;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpHeadersFactory;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpResponseEncoder;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Netty's HTTP/1.1 codec over NIO, with the smallest pipeline: decoder, encoder, handler. */
public final class NettyPeer {

  private NettyPeer() {}

  /** Serves on the port of the first argument until the process ends. */
  public static void main(String... args) throws InterruptedException {
    serve(Integer.parseInt(args[0]), NioIoHandler.newFactory(), NioServerSocketChannel.class);
  }

  /** Serves over one of Netty's transports until the process ends. */
  static void serve(int port, IoHandlerFactory transport, Class<? extends ServerChannel> channel)
      throws InterruptedException {
    Map<String, Function<String, byte @Nullable []>> routes = new HashMap<>();
    for (int i = 0; i < Content.OTHER_ROUTES; i++) {
      routes.put(Content.otherRoute(i) + "/", Content::user);
    }
    routes.put("/users/", Content::user);
    EventLoopGroup loop = new MultiThreadIoEventLoopGroup(1, transport);
    new ServerBootstrap()
        .group(loop)
        .channel(channel)
        .option(ChannelOption.SO_BACKLOG, 1024)
        .childOption(ChannelOption.TCP_NODELAY, true)
        .childHandler(new Pipeline(routes))
        .bind("127.0.0.1", port)
        .sync()
        .channel()
        .closeFuture()
        .sync();
  }

  private static final class Pipeline extends ChannelInitializer<SocketChannel> {

    private final Map<String, Function<String, byte @Nullable []>> routes;
    private final DateClock clock = new DateClock();

    Pipeline(Map<String, Function<String, byte @Nullable []>> routes) {
      this.routes = routes;
    }

    @Override
    protected void initChannel(SocketChannel channel) {
      HttpDecoderConfig config =
          new HttpDecoderConfig()
              .setHeadersFactory(DefaultHttpHeadersFactory.headersFactory().withValidation(false))
              .setTrailersFactory(DefaultHttpHeadersFactory.trailersFactory().withValidation(false));
      channel
          .pipeline()
          .addLast(new HttpResponseEncoder())
          .addLast(new HttpRequestDecoder(config))
          .addLast(new Answers(routes, clock));
    }
  }

  private static final class Answers extends ChannelInboundHandlerAdapter {

    private static final HttpHeadersFactory HEADERS =
        DefaultHttpHeadersFactory.headersFactory().withValidation(false);

    private final Map<String, Function<String, byte @Nullable []>> routes;
    private final DateClock clock;
    private boolean uploading;
    private long uploaded;

    Answers(Map<String, Function<String, byte @Nullable []>> routes, DateClock clock) {
      this.routes = routes;
      this.clock = clock;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
      try {
        if (message instanceof HttpRequest request) {
          uploaded = 0;
          uploading = request.uri().equals("/upload");
          if (!uploading) {
            answer(context, request.uri());
          }
        }
        if (uploading && message instanceof HttpContent part) {
          uploaded += part.content().readableBytes();
          if (message instanceof LastHttpContent) {
            write(context, HttpResponseStatus.OK, Content.TEXT_TYPE, Content.uploaded(uploaded));
          }
        }
      } finally {
        ReferenceCountUtil.release(message);
      }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
      context.flush();
    }

    private void answer(ChannelHandlerContext context, String path) {
      switch (path) {
        case "/plaintext" -> write(context, HttpResponseStatus.OK, Content.TEXT_TYPE, Content.plaintext());
        case "/json" -> write(context, HttpResponseStatus.OK, Content.JSON_TYPE, Content.message());
        case "/stream" -> write(context, HttpResponseStatus.OK, Content.TEXT_TYPE, Content.large());
        default -> routed(context, path);
      }
    }

    private void routed(ChannelHandlerContext context, String path) {
      int slash = path.indexOf('/', 1);
      var route = slash < 0 ? null : routes.get(path.substring(0, slash + 1));
      byte[] body = route == null ? null : route.apply(path.substring(slash + 1));
      if (body == null) {
        write(context, HttpResponseStatus.NOT_FOUND, Content.TEXT_TYPE, new byte[0]);
      } else {
        write(context, HttpResponseStatus.OK, Content.JSON_TYPE, body);
      }
    }

    private void write(ChannelHandlerContext context, HttpResponseStatus status, String type, byte[] body) {
      ByteBuf content = Unpooled.wrappedBuffer(body);
      HttpHeaders headers = HEADERS.newHeaders();
      headers
          .set(HttpHeaderNames.SERVER, Content.SERVER)
          .set(HttpHeaderNames.DATE, clock.text())
          .set(HttpHeaderNames.CONTENT_TYPE, type)
          .setInt(HttpHeaderNames.CONTENT_LENGTH, body.length);
      var response =
          new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, content, headers, EmptyHttpHeaders.INSTANCE);
      var _ = context.write(response, context.voidPromise());
    }
  }
}
