import manifest from "../package.json" with { type: "json" };

/** Of the project, as in package.json. */
export const version: string = manifest.version;
