/**
 * A file's path as an address relative to where the files lie. Nothing in it is taken for a scheme or a host:
 * "javascript:" is a folder. Characters that no address can hold are replaced.
 */
export function fileAddress(path: string): string {
  const address = encodeURI(path.replace(/\p{Cs}/gu, '\ufffd')).replace(/[?#]/g, encodeURIComponent);
  return /^(?:[^/]*:|\/\/)/.test(address) ? `./${address}` : address;
}
