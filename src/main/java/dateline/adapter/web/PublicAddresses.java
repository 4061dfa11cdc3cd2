package dateline.adapter.web;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.Dns;

/**
 * Resolves names to addresses of the public Internet only. The connection goes to the addresses
 * that were looked at, so that a name cannot mean another one a moment later.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">IANA, special-purpose
 *     addresses</a>
 */
final class PublicAddresses implements Dns {
  /** Numbers where a name should be: decimal, octal or hexadecimal, one to four of them. */
  private static final Pattern NUMBERS =
      Pattern.compile("(?:0[xX][0-9a-fA-F]*|\\d+)(?:\\.(?:0[xX][0-9a-fA-F]*|\\d+))*\\.?");

  private static final Pattern PLAIN = Pattern.compile("(?:(?:0|[1-9]\\d*)\\.){3}(?:0|[1-9]\\d*)");

  private final Set<String> allowedHosts;

  /** Resolves anything for these hosts, in lower case, and public addresses for all others. */
  PublicAddresses(Set<String> allowedHosts) {
    this.allowedHosts = Set.copyOf(allowedHosts);
  }

  @Override
  public List<InetAddress> lookup(String host) throws UnknownHostException {
    if (NUMBERS.matcher(host).matches() && !PLAIN.matcher(host).matches()) {
      throw new PrivateAddressException(host); // what it means, programs do not agree on
    }
    List<InetAddress> addresses = Arrays.asList(InetAddress.getAllByName(host));
    if (allowedHosts.contains(host.toLowerCase(Locale.ROOT))) {
      return addresses;
    }
    List<InetAddress> open = addresses.stream().filter(PublicAddresses::isPublic).toList();
    if (open.isEmpty()) {
      throw new PrivateAddressException(host);
    }
    return open;
  }

  /** A host that leads into a private network. */
  static final class PrivateAddressException extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    PrivateAddressException(String host) {
      super(host + " is no public address");
    }
  }

  static boolean isPublic(InetAddress address) {
    if (address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address
        ? isPublic4(bytes)
        : address instanceof Inet6Address && isPublic6(bytes);
  }

  private static boolean isPublic4(byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    int third = bytes[2] & 0xff;
    boolean shared = first == 100 && second >= 64 && second < 128;
    boolean protocol = first == 192 && second == 0 && (third == 0 || third == 2);
    boolean benchmark = first == 198 && (second == 18 || second == 19);
    boolean documentation =
        (first == 198 && second == 51 && third == 100)
            || (first == 203 && second == 0 && third == 113);
    return first != 0 && first < 240 && !shared && !protocol && !benchmark && !documentation;
  }

  /**
   * Only global unicast (2000::/3), without documentation and the ways of writing an IPv4 address
   * (6to4, Teredo, NAT64).
   */
  private static boolean isPublic6(byte[] bytes) {
    int first = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    int second = (bytes[2] & 0xff) << 8 | (bytes[3] & 0xff);
    boolean global = (bytes[0] & 0xe0) == 0x20;
    boolean special = first == 0x2001 && (second == 0x0db8 || second < 0x0200);
    return global && !special && first != 0x2002;
  }
}
