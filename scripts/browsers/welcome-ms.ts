/** How long a first run may take to open its welcome page, in ms. A profile that was used before opens none. */
export const WELCOME_MS = 20_000;
