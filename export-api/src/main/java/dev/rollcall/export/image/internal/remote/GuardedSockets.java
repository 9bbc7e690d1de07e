package dev.rollcall.export.image.internal.remote;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.function.Predicate;
import javax.net.ssl.SSLSocketFactory;

/**
 * Speaks TLS only to allowed addresses. It judges the connection itself, not a name: a name may
 * lead elsewhere when it is resolved a second time (DNS rebinding).
 */
public final class GuardedSockets extends SSLSocketFactory {

  private final SSLSocketFactory sockets;
  private final Predicate<InetAddress> allowed;

  /** Creates a factory over another one. */
  public GuardedSockets(SSLSocketFactory sockets, Predicate<InetAddress> allowed) {
    this.sockets = sockets;
    this.allowed = allowed;
  }

  @Override
  public Socket createSocket(Socket connected, String host, int port, boolean autoClose)
      throws IOException {
    if (!allowed.test(connected.getInetAddress())) {
      connected.close();
      throw new AddressRefusedException();
    }
    return sockets.createSocket(connected, host, port, autoClose);
  }

  @Override
  public String[] getDefaultCipherSuites() {
    return sockets.getDefaultCipherSuites();
  }

  @Override
  public String[] getSupportedCipherSuites() {
    return sockets.getSupportedCipherSuites();
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    throw new AddressRefusedException();
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    throw new AddressRefusedException();
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    throw new AddressRefusedException();
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
      throws IOException {
    throw new AddressRefusedException();
  }

  /** An address is not one of the public internet. */
  public static final class AddressRefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Creates an exception. */
    AddressRefusedException() {
      super("Not a public address");
    }
  }
}
