import https from "node:https";
import type { Baseline } from "../../../shared/model/baseline.ts";
import type { MeasurementsAnswer, Problem } from "../../../shared/protocol.ts";

/** Asks the probe for one measurement through its public interface, as the extension does. */
export async function askProbe(question: {
  readonly probeUrl: string;
  readonly target: string;
  readonly rootPem: string;
}): Promise<{ readonly baseline: Baseline; readonly pollAfter: number }> {
  const { status, body } = await post(question);
  if (status !== 200) {
    const problem = JSON.parse(body) as Problem;
    throw new Error(`the probe will not measure ${question.target}: ${problem.title} ${problem.detail}`);
  }
  const { pollAfter, vantages } = JSON.parse(body) as MeasurementsAnswer;
  const [vantage] = vantages;
  if (!vantage) throw new Error(`the probe has no measurement of ${question.target}`);
  return { baseline: vantage.baseline, pollAfter };
}

function post({ probeUrl, target, rootPem }: { probeUrl: string; target: string; rootPem: string }): Promise<{
  status: number;
  body: string;
}> {
  return new Promise((resolve, reject) => {
    const request = https.request(
      `${probeUrl}/v1/measurements`,
      { method: "POST", ca: rootPem, headers: { "content-type": "application/json" }, timeout: 30_000 },
      (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString() }));
        response.on("error", reject);
      },
    );
    request.on("error", reject);
    request.on("timeout", () => request.destroy(new Error("the probe did not answer in 30 s")));
    request.end(JSON.stringify({ target }));
  });
}
