/** A whole text that asks for what a draft of ours still lacks: nothing was entered there. */
export const isGapText = (text: string): boolean => /^\s*【待补充[^【】]*】\s*$/.test(text);
