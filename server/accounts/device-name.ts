/** Names of browsers as people know them, by what a user agent says; the first that fits: most say Chrome and Safari too. */
const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\/(\d+)/, 'Edge'],
  [/\b(?:OPR|Opera)\/(\d+)/, 'Opera'],
  [/\bQQBrowser\/(\d+)/, 'QQ 浏览器'],
  [/\b(?:360SE|QIHU 360[SE]E)\b/, '360 浏览器'],
  [/\bFirefox\/(\d+)/, 'Firefox'],
  [/\b(?:Headless)?Chrome\/(\d+)/, 'Chrome'],
  [/\bVersion\/(\d+)[\d.]* Safari\//, 'Safari'],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/\bWindows\b/, 'Windows'],
  [/\bAndroid\b/, 'Android'],
  [/\b(?:iPhone|iPad)\b/, 'iOS'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
];

/** Browser, system and address of a session in words a person knows. */
export function deviceName(userAgent: string, address: string): string {
  const system = systems.find(([sign]) => sign.test(userAgent))?.[1];
  return [browserOf(userAgent), ...(system ? [system] : []), address].join(' · ');
}

function browserOf(userAgent: string): string {
  for (const [sign, name] of browsers) {
    const found = sign.exec(userAgent);
    if (found) return found[1] ? `${name} ${found[1]}` : name;
  }
  return '其他程序';
}
