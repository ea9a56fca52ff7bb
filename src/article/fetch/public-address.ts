import ipaddr from 'ipaddr.js';

/** The kinds of IPv4 and IPv6 addresses that anybody may reach, as ipaddr.js names them by the registries of IANA. */
const reachable = 'unicast';

/** Prefixes that carry an IPv4 address inside, and where in the address it stands, in bytes. */
const carriers: readonly { readonly range: string; readonly at: number; readonly inverted?: boolean }[] = [
  { range: '64:ff9b::/96', at: 12 },
  { range: '64:ff9b:1::/48', at: 12 },
  { range: '2002::/16', at: 2 },
  { range: '2001::/32', at: 12, inverted: true },
  { range: '::/96', at: 12 },
];

/** Beside what the library knows: site-local, documentation, the discard prefix, segment routing, ORCHID. */
const reservedV6 = [
  'fec0::/10',
  '2001:db8::/32',
  '3fff::/20',
  '100::/64',
  '100:0:0:1::/64',
  '5f00::/16',
  '2001::/23',
];
const reservedV4 = ['192.88.99.0/24', '192.0.0.0/24', '198.18.0.0/15', '240.0.0.0/4', '100.64.0.0/10'];

function isPublicV4(address: ipaddr.IPv4): boolean {
  if (address.range() !== reachable) return false;
  return !reservedV4.some((range) => address.match(ipaddr.IPv4.parseCIDR(range)));
}

/** Interfaces that carry an IPv4 address inside whatever network (ISATAP, RFC 5214): bytes 8 to 11. */
const isatap: ReadonlySet<string> = new Set(['0,0,94,254', '2,0,94,254']);

/** Whether an address is not that of an interface of a private IPv4 network. */
function isPublicInterface(bytes: readonly number[]): boolean {
  return !isatap.has(bytes.slice(8, 12).join()) || isPublicV4(new ipaddr.IPv4(bytes.slice(12)));
}

/** Every IPv4 address that an IPv6 address stands for. */
function carriedBy(address: ipaddr.IPv6): ipaddr.IPv4[] {
  const bytes = address.toByteArray();
  return carriers
    .filter(({ range }) => address.match(ipaddr.IPv6.parseCIDR(range)))
    .map(({ at, inverted }) => {
      const inside = bytes.slice(at, at + 4);
      return new ipaddr.IPv4(inverted ? inside.map((byte) => byte ^ 0xff) : inside);
    });
}

/**
 * Whether an IP address is one of the open internet: not of this machine, not of a private, local, shared or reserved
 * range, no multicast, and no IPv6 address that stands for such an IPv4 one (mapped, NAT64, 6to4, Teredo, ISATAP). What is no IP
 * address is none.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.process(text);
  if (address instanceof ipaddr.IPv4) return isPublicV4(address);
  const v6 = address as ipaddr.IPv6;
  // What goes through a translator reaches what its IPv4 address says; it is no unicast by itself.
  const carried = carriedBy(v6);
  if (carried.length > 0) return carried.every(isPublicV4) && v6.match(ipaddr.IPv6.parseCIDR('64:ff9b::/96'));
  if (v6.range() !== reachable || !v6.match(ipaddr.IPv6.parseCIDR('2000::/3'))) return false;
  if (!isPublicInterface(v6.toByteArray())) return false;
  return !reservedV6.some((range) => v6.match(ipaddr.IPv6.parseCIDR(range)));
}
