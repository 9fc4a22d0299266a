package dev.squall.nio;

import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The file that a Unix domain socket is bound to: a stale one is replaced, and the own one is taken away at the end. */
final class SocketFile {
  /** For sockets that have none. */
  static final SocketFile NONE = new SocketFile(null);

  private static final int KIND = 0xf000;
  private static final int SOCKET = 0xc000;

  private final @Nullable Path path;
  private volatile @Nullable Object identity;

  private SocketFile(@Nullable Path path) {
    this.path = path;
  }

  /**
   * Makes room for a socket.
   *
   * @throws BindException if somebody listens there
   * @throws IOException if there is a file that is no socket, which is left alone
   */
  static SocketFile prepare(Path path) throws IOException {
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      int mode = (Integer) Files.getAttribute(path, "unix:mode", LinkOption.NOFOLLOW_LINKS);
      if ((mode & KIND) != SOCKET) {
        throw new IOException(path + " exists and is no socket; it is left alone");
      }
      try (SocketChannel _ = SocketChannel.open(UnixDomainSocketAddress.of(path))) {
        throw new BindException("another program listens on " + path);
      } catch (ConnectException e) {
        // Nobody listens there any more.
        Files.deleteIfExists(path);
      }
    }
    return new SocketFile(path);
  }

  /** The socket is bound: the file is there. */
  void created(Set<PosixFilePermission> permissions) throws IOException {
    Path file = path;
    if (file != null) {
      identity = identity(file);
      Files.setPosixFilePermissions(file, permissions);
    }
  }

  /** Takes the file away, unless another one is in its place by now. */
  void remove() throws IOException {
    Path file = path;
    Object own = identity;
    if (file != null && own != null) {
      identity = null;
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && Objects.equals(own, identity(file))) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static @Nullable Object identity(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS).fileKey();
  }
}
