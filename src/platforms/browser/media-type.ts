/** Whether that is the type that a `Content-Type` header names. */
export function isOfType(mediaType: string, header: string | undefined): boolean {
  return header?.split(';')[0]?.trim().toLowerCase() === mediaType;
}
