/** CSS pixels. */
export const optionHeight = 30;
