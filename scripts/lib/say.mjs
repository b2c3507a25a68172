/** A line for the person at the terminal. */
export function say(line) {
  console.log(line);
}
