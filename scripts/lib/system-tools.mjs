import { postgresFolders } from './postgres-folders.mjs';

/**
 * Programs that some tests look at the documents or the store with, the Debian package that brings each, and folders besides the PATH where it
 * may lie.
 */
export const systemTools = [
  { commands: ['chromium', 'chromium-browser', 'google-chrome'], package: 'chromium', use: '浏览器测试' },
  { commands: ['pdftotext'], package: 'poppler-utils', use: 'PDF 内容测试' },
  { commands: ['soffice'], package: 'libreoffice-writer-nogui', use: 'Word 版面测试' },
  {
    commands: ['initdb'],
    package: 'postgresql',
    use: 'PostgreSQL 存储测试',
    folders: postgresFolders,
  },
  { commands: ['strace'], package: 'strace', use: '落盘测试' },
];
