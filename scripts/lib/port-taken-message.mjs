/** What to do when another program listens on the port, in the words of the shell that is most likely in use. */
export function portTakenMessage(port, platform) {
  const other = port + 1;
  const command =
    platform === 'win32'
      ? `命令提示符：set PORT=${other}&& npm start\nPowerShell：$env:PORT=${other}; npm start`
      : `PORT=${other} npm start`;
  return `端口 ${port} 已被别的程序占用，未能启动。\n请关闭占用它的程序，或换一个端口：\n${command}`;
}
