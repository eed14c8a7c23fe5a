// What the build writes into the bundles.
declare const VERSION_FROM_PACKAGE: string

/** The version in package.json. */
export const APP_VERSION: string = VERSION_FROM_PACKAGE
