/** The text behind base64, in either alphabet and with or without padding; empty when it is none. */
export const decodeBase64 = (encoded: string): string => {
  try {
    const binary = atob(encoded.replace(/-/g, '+').replace(/_/g, '/'));
    return new TextDecoder().decode(Uint8Array.from(binary, (byte) => byte.charCodeAt(0)));
  } catch {
    return '';
  }
};
