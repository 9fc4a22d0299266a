package dev.squall.benchmarks.peer;

import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollServerSocketChannel;

/** Netty's HTTP/1.1 codec over its native epoll transport. */
public final class NettyEpollPeer {

  private NettyEpollPeer() {}

  /** Serves on the port of the first argument until the process ends. */
  public static void main(String... args) throws InterruptedException {
    NettyPeer.serve(Integer.parseInt(args[0]), EpollIoHandler.newFactory(), EpollServerSocketChannel.class);
  }
}
