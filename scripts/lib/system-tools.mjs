/** Programs that some tests look at the documents with, and the Debian package that brings each. */
export const systemTools = [
  { commands: ['chromium', 'chromium-browser', 'google-chrome'], package: 'chromium', use: '浏览器测试' },
  { commands: ['pdftotext'], package: 'poppler-utils', use: 'PDF 内容测试' },
  { commands: ['soffice'], package: 'libreoffice-writer-nogui', use: 'Word 版面测试' },
];
