/** What a cell looks like by itself. Generous: it decides a guess that the desk can change, never whether a row is taken. */

export function looksLikeEmail(text: string): boolean {
  return /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]{2,}$/.test(text.trim());
}

/** Digits with the usual signs between them; at least seven, so that a house number or a postcode is none. */
export function looksLikePhone(text: string): boolean {
  const trimmed = text.trim();
  if (!/^(?:tel:)?[+(]?[\d\s()./\-–+]{6,30}(?:\s*(?:ext?|x)\.?\s*\d{1,6})?$/i.test(trimmed)) return false;
  const digits = trimmed.replace(/\D/g, '').length;
  return digits >= 7 && digits <= 17 && !looksLikeDate(trimmed);
}

export function looksLikeDate(text: string): boolean {
  return /^(?:\d{1,2}[./\- ]\d{1,2}[./\- ](?:\d{2}|\d{4})|\d{4}[./\- ]\d{1,2}[./\- ]\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/.test(
    text.trim(),
  );
}

/** Two to four words of letters: "Ana María Pérez", "O'Neill, Sean", "Müller Jürgen". */
export function looksLikeFullName(text: string): boolean {
  return /^[\p{L}\p{M}'’.-]{2,}(?:,?\s+[\p{L}\p{M}'’.-]+){1,4}$/u.test(text.trim());
}
