/** Takes down a figure: what, how much, and what is asked of it. */
export type Say = (what: string, figure: string, asked?: string) => void;
