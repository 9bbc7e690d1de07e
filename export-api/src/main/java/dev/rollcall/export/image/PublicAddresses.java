package dev.rollcall.export.image;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Tells addresses of the public internet from those of the reader's own machine and network (RFC
 * 6890 and the registries that it founded).
 */
public final class PublicAddresses implements Predicate<InetAddress> {

  /** First address and prefix length of what is not public in IPv4. */
  private static final int[][] NOT_PUBLIC = {
    {0, 8},
    {10 << 24, 8},
    {100 << 24 | 64 << 16, 10},
    {127 << 24, 8},
    {169 << 24 | 254 << 16, 16},
    {172 << 24 | 16 << 16, 12},
    {192 << 24, 24},
    {192 << 24 | 2 << 8, 24},
    {192 << 24 | 88 << 16 | 99 << 8, 24},
    {192 << 24 | 168 << 16, 16},
    {198 << 24 | 18 << 16, 15},
    {198 << 24 | 51 << 16 | 100 << 8, 24},
    {203 << 24 | 113 << 8, 24},
    {224 << 24, 3}
  };

  @Override
  public boolean test(InetAddress address) {
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? isPublic4(bytes, 0) : isPublic6(bytes);
  }

  private static boolean isPublic4(byte[] bytes, int offset) {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      value = value << 8 | (bytes[offset + i] & 0xff);
    }
    for (int[] range : NOT_PUBLIC) {
      if ((value ^ range[0]) >>> (32 - range[1]) == 0) {
        return false;
      }
    }
    return true;
  }

  /** Of IPv6 only 2000::/3 is public, without what carries IPv4 or is for documents. */
  private static boolean isPublic6(byte[] bytes) {
    if ((bytes[0] & 0xe0) == 0x20) {
      int first = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
      int second = (bytes[2] & 0xff) << 8 | (bytes[3] & 0xff);
      if (first == 0x2002) {
        return isPublic4(bytes, 2); // 6to4
      }
      return first != 0x2001 || (second >= 0x0200 && second != 0x0db8);
    }
    byte[] nat64 = {0, 0x64, (byte) 0xff, (byte) 0x9b, 0, 0, 0, 0, 0, 0, 0, 0};
    return Arrays.equals(bytes, 0, 12, nat64, 0, 12) && isPublic4(bytes, 12);
  }

  /** The addresses of a host, as the system knows them. */
  public interface Resolver {

    /**
     * Finds the addresses.
     *
     * @throws UnknownHostException when there are none
     */
    InetAddress[] addresses(String host) throws UnknownHostException;
  }
}
