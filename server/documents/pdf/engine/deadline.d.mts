/** Sets when this process ends itself in the midst of a layout, in milliseconds of the epoch; Infinity: never. */
export function watchDeadline(): (deadline: number) => void;
