export const SAVE_KEY = 'Ctrl+E'
