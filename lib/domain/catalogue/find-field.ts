import type { Catalogue } from "./catalogue";

/** The register field with a name such as `service.plan_date` or `connection.role`. */
export function findField(catalogue: Pick<Catalogue, "asset_register_fields">, name: string) {
  const [register, key] = name.split(".");
  const { fields, connection_fields } = catalogue.asset_register_fields;
  if (register === "service") return fields.find((field) => field.key === key);
  if (register === "connection") return connection_fields.find((field) => field.key === key);
  return undefined;
}
