/** By convention: the figure suspected, then what it should be. */
export const figureCause = (address: string, text: string): string => `figure:cell:${address}:${text}`;
