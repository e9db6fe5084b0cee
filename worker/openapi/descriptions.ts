import { reportDescriptions } from "./report-descriptions.ts";

/** What each member of each shape means, by its path. Times are milliseconds since the epoch, durations milliseconds. */
export const descriptions: Readonly<Record<string, string>> = {
  MeasurementsRequest: "What is to be measured.",
  "MeasurementsRequest.target":
    "`https://host` or `https://host:port`; a lone trailing `/` is allowed. No path, no query, no user name.",

  MeasurementsAnswer: "What the vantages measured. A target that is down is an answer too.",
  "MeasurementsAnswer.protocol": "Version of this JSON; a reader refuses another one.",
  "MeasurementsAnswer.target": "The one spelling of the target, port always written.",
  "MeasurementsAnswer.pollAfter":
    "Seconds to wait before asking for this target again: nothing newer will be there before. It grows with the load.",
  "MeasurementsAnswer.vantages": "One entry for each vantage that answered, the one that was asked first.",

  Vantage: "One deployment of the probe, and what it measured.",
  "Vantage.vantage": "`probe:<id>`",
  "Vantage.startedAt": "When the run began, milliseconds since the epoch.",
  "Vantage.ageMs": "How old the run was when this was answered, milliseconds.",
  "Vantage.baseline":
    "What this vantage knows of the target by layer. `reaches`: it used to get through. `blind`: it never did. `new`: it cannot say yet. What it failed to reach counts against the server only from `reaches`.",
  "Vantage.baseline.tcp": "TCP connections.",
  "Vantage.baseline.tls": "TLS handshakes.",
  "Vantage.baseline.http": "Answers over HTTPS.",
  "Vantage.measurements": "From the ground up: name resolution, then TCP and TLS of every address, then HTTP.",

  Measurement: "The result of one deliberate check of one layer.",
  "Measurement.layer": "Which layer.",
  "Measurement.outcome":
    "`skipped`: a layer below failed, or a rule forbade it. `unsupported`: this vantage cannot measure this server.",
  "Measurement.failure":
    "There exactly when the outcome is `failed`: a type of W3C Network Error Logging, or one of ours in its style.",
  "Measurement.durationMs": "Of the last attempt, milliseconds.",
  "Measurement.address": "The IP address that was measured.",
  "Measurement.attempts": "How often it was tried.",
  "Measurement.succeeded": "How many of the attempts succeeded.",
  "Measurement.status": "The HTTP status.",
  "Measurement.views":
    "Of names: what each resolver that answered said. That they differ is no fault; large sites answer by region.",
  "Measurement.views.resolver": "Host name of the resolver.",
  "Measurement.views.rcode": "Response code (RFC 1035, 4.1.1).",
  "Measurement.views.addresses": "What it said, as it said it.",
  "Measurement.certificate": "The server's certificate, where one came.",

  Certificate: "A server certificate as the vantage read it.",
  "Certificate.notBefore": "Milliseconds since the epoch.",
  "Certificate.notAfter": "Milliseconds since the epoch.",
  "Certificate.names": "DNS names of the subject alternative name extension, as written.",
  "Certificate.issuer": "The issuer's distinguished name, in one line.",
  "Certificate.fingerprint256": "SHA-256 of the certificate, upper-case hex pairs joined by colons.",
  "Certificate.chain":
    "`complete`: to a known root. `incomplete`: an intermediate is not sent. `untrusted`: to an unknown root. `self-signed`: the certificate signs itself.",
  "Certificate.ocsp":
    "What the OCSP response said that the server sent along. `stale`: it is of another time. Absent where none came that holds.",

  HealthAnswer: "Who this deployment is.",
  "HealthAnswer.status": "Always `ok`.",
  "HealthAnswer.protocol": "Version of the measurements' JSON.",
  "HealthAnswer.vantage": "`probe:<id>`",
  "HealthAnswer.version": "Of the software.",
  "HealthAnswer.ports": "TCP ports on which clients find this deployment; absent where it cannot know.",
  "HealthAnswer.peers": "Vantages of other deployments that this one asks along; absent where there are none.",

  ClockAnswer: "The true time, and where the caller's request came out.",
  "ClockAnswer.now": "Milliseconds since the epoch.",
  "ClockAnswer.country": "ISO 3166-1 alpha-2; null where the platform does not say.",
  "ClockAnswer.asn": "The caller's autonomous system; null where the platform does not say.",

  RoundsAnswer: "How well this vantage knows the hosts of the catalogue, which it measures by schedule.",
  "RoundsAnswer.rounds": "Whether it does.",
  "RoundsAnswer.hosts": "How many there are.",
  "RoundsAnswer.reaches": "Hosts that let this vantage in at every layer.",
  "RoundsAnswer.blind": "Hosts that keep it out at some layer.",
  "RoundsAnswer.new": "Hosts that it cannot say this of yet.",
  "RoundsAnswer.lastRoundAt": "Milliseconds since the epoch; null before the first round.",
  "RoundsAnswer.nextRoundAt": "Milliseconds since the epoch; null where none is planned.",

  ...reportDescriptions,

  Problem: "Problem details (RFC 9457).",
  "Problem.type": "`urn:fapiao-doctor:problem:<name>`",
  "Problem.title": "A short name, the same for every problem of this type.",
  "Problem.status": "The HTTP status again.",
  "Problem.detail": "One sentence for whoever sent the request: what was wrong and how to mend it.",
  "Problem.ending": "Of `report-gone`: why it is gone.",
};
