import { toJsonSchemaDefs } from "@valibot/to-json-schema";
import {
  answerSchema,
  certificateSchema,
  clockSchema,
  healthSchema,
  measurementSchema,
  problemSchema,
  requestSchema,
  roundsSchema,
  vantageSchema,
} from "../../shared/web/protocol-schema.ts";
import {
  keptReportSchema,
  newReportSchema,
  openedSchema,
  reportStateSchema,
  sealedReportSchema,
} from "../../shared/web/report-protocol-schema.ts";
import { descriptions } from "./descriptions.ts";

/** A JSON Schema (2020-12), as far as it is looked into here. */
export interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly [keyword: string]: unknown;
}

const shapes = {
  MeasurementsRequest: requestSchema,
  MeasurementsAnswer: answerSchema,
  Vantage: vantageSchema,
  Measurement: measurementSchema,
  Certificate: certificateSchema,
  HealthAnswer: healthSchema,
  ClockAnswer: clockSchema,
  RoundsAnswer: roundsSchema,
  NewReport: newReportSchema,
  KeptReport: keptReportSchema,
  SealedReport: sealedReportSchema,
  ReportOpened: openedSchema,
  ReportState: reportStateSchema,
  Problem: problemSchema,
};
export type SchemaName = keyof typeof shapes;

export function schemaRef(name: SchemaName): string {
  return `#/components/schemas/${name}`;
}

/** `components.schemas`: the shapes that the Worker and its callers check by, each member with its meaning. */
export function componentSchemas(): Readonly<Record<string, Schema>> {
  const defined = toJsonSchemaDefs(shapes, {
    target: "draft-2020-12",
    typeMode: "output",
    errorMode: "throw",
    overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
  });
  // As it will be written: no members that are undefined.
  const converted: Readonly<Record<string, Schema>> = JSON.parse(JSON.stringify(defined));
  return Object.fromEntries(Object.entries(converted).map(([name, schema]) => [name, describe(name, schema)]));
}

/** Puts the descriptions in. A `$ref` may have siblings in JSON Schema 2020-12. */
function describe(path: string, schema: Schema): Schema {
  const { properties, items } = schema;
  const described = descriptions[path];
  return {
    ...(described === undefined ? {} : { description: described }),
    ...schema,
    ...(items?.properties === undefined ? {} : { items: describe(path, items) }),
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, member]) => [name, describe(`${path}.${name}`, member)]),
          ),
        }),
  };
}
