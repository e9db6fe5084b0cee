import { root } from "../setup/process.ts";

/** The probe's name in these tests; it exists nowhere. */
export const probeHost = "probe.fapiao-doctor.test";

/**
 * A portal outside the catalogue. The probe's HTTP stage resolves names by the machine's own resolver: where a test lets
 * it come that far, the name must be one that exists nowhere.
 */
export const ownPortal = "portal.fapiao-doctor.test";

export const extensionDir = `${root}.data/e2e/extension`;
export const bundleDir = `${root}.data/e2e/bundle`;
export const worldsDir = `${root}.data/e2e/worlds`;
