/** Prints, on the screen and in its preview. */
export const PRINT_KEY = 'Ctrl+P'
