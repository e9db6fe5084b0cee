import { root } from "../setup/process.ts";

/** The probe's name in these tests; it exists nowhere. */
export const probeHost = "probe.fapiao-doctor.test";

export const extensionDir = `${root}.data/e2e/extension`;
export const bundleDir = `${root}.data/e2e/bundle`;
export const worldsDir = `${root}.data/e2e/worlds`;
