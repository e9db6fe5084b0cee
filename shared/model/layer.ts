/** The layers a request climbs, from the ground up. `dns` to `http` can be measured; the others are inferred. */
export const layers = ["device", "network", "dns", "tcp", "tls", "http", "application"] as const;
export type Layer = (typeof layers)[number];

/** The layers that a vantage measures one by one. */
export const measuredLayers = ["dns", "tcp", "tls", "http"] as const;
export type MeasuredLayer = (typeof measuredLayers)[number];
