/** Header of every request that changes something; its value comes with the sign-in state. Another site cannot set it. */
export const csrfHeader = 'CSRF-Token';
