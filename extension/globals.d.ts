/** The probe's origin given to the build, or null. */
declare const __PROBE_URL__: string | null;
