/** The settings with what Word writes for a Chinese document and `docx` has no option for: punctuation marks that meet close up. */
export function chineseSettings(settings: string): string {
  return settings.replace('<w:compat>', '<w:characterSpacingControl w:val="compressPunctuation"/><w:compat>');
}
