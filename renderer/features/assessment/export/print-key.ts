/** Prints the sheet, on the screen and in its preview. */
export const PRINT_KEY = 'Ctrl+P'
export const SAVE_KEY = 'Ctrl+E'
