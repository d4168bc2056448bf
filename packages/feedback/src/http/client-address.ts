import { isIPv6 } from 'node:net';

/**
 * The network address that a request is counted under. An IPv6 address stands for its /64, which is what one household or
 * office has.
 *
 * @param remote address of the other end of the connection
 * @param forwarded header `X-Forwarded-For`; only what the trusted proxies have written at its end is believed
 * @param trustedProxies how many proxies of the operator's own stand before this server
 */
export function clientAddress(remote: string, forwarded: string | null, trustedProxies: number): string {
  const hops = [...(forwarded ?? '').split(',').map(hop => hop.trim()), remote].filter(Boolean);
  const address = hops.at(-1 - Math.min(trustedProxies, hops.length - 1)) ?? '';
  return isIPv6(address) && !address.includes('.') ? network64(address) : address.replace(/^::ffff:/i, '');
}

function network64(address: string): string {
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const rest = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const zeros = Array.from({ length: tail === undefined ? 0 : 8 - groups.length - rest.length }, () => '0');
  return [...groups, ...zeros, ...rest]
    .slice(0, 4)
    .map(group => Number.parseInt(group, 16).toString(16))
    .join(':');
}
