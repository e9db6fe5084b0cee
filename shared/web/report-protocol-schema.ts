import * as v from "valibot";
import { lifetimes, sealVersion } from "./sealing/metadata.ts";
import { idShape } from "./sealing/report-id.ts";

/** Requests and answers of `/v1/reports`. Byte strings are base64url without padding. */

const hash = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));
const moment = v.pipe(v.number(), v.integer(), v.minValue(0));

const sealed = {
  version: v.literal(sealVersion),
  id: v.pipe(v.string(), v.regex(idShape)),
  lifetime: v.picklist(lifetimes),
  once: v.boolean(),
  sealed: v.pipe(v.string(), v.regex(/^[\w-]+$/), v.minLength(1_366), v.maxLength(43_691)),
};

/** What `POST /v1/reports` takes. */
export const newReportSchema = v.object({ ...sealed, accessHash: hash, deleteHash: hash });

/** `POST /v1/reports` → 201. */
export const keptReportSchema = v.object({ id: sealed.id, expiresAt: moment });

/** `GET /v1/reports/{id}` → 200. */
export const sealedReportSchema = v.object({ ...sealed, expiresAt: moment });

/** What `POST /v1/reports/{id}/opened` takes. */
export const openedSchema = v.object({ reader: v.pipe(v.string(), v.regex(/^[\w-]{22}$/)) });

/** `POST /v1/reports/{id}/opened` and `DELETE /v1/reports/{id}` → 200. */
export const reportStateSchema = v.object({ id: sealed.id, state: v.picklist(["opened", "deleted"]) });
