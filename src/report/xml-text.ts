/**
 * Text of others for XML 1.0, in an attribute or between tags. What XML cannot hold becomes U+FFFD; what steers a
 * terminal, the direction of writing or a CI service's log becomes a character reference.
 * Source: Extensible Markup Language (XML) 1.0, sections 2.2 and 4.6.
 */
export function xmlText(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/[&<>"'\t\n\r\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, reference)
    .replace(/##/g, "#&#35;")
    .replace(/^( *):(?=:)/, "$1&#58;");
}

/** Text on one line, without white space at its ends (`xs:token`), and never empty. */
export function xmlToken(text: string): string {
  return xmlText(text.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, "")) || "-";
}

function reference(character: string): string {
  return `&#${character.codePointAt(0) ?? 0};`;
}
