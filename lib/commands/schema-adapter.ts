import { PrismaPg } from "@prisma/adapter-pg";
import {
  type ColumnType,
  ColumnTypeEnum,
  DriverAdapterError,
  isDriverAdapterError,
  type SqlQuery,
} from "@prisma/driver-adapter-utils";
import { DatabaseError, type Pool, types } from "pg";

/** The types in which PostgreSQL describes its own constraints, by object id. What is not here is text. */
const CATALOGUE_TYPES: Record<number, ColumnType> = {
  [types.builtins.BOOL]: ColumnTypeEnum.Boolean,
  [types.builtins.CHAR]: ColumnTypeEnum.Character,
  [types.builtins.OID]: ColumnTypeEnum.Int64,
  [types.builtins.INT2]: ColumnTypeEnum.Int32,
  [types.builtins.INT4]: ColumnTypeEnum.Int32,
};

/** Prisma's adapter for `pg`, with the two things mended that a schema engine needs and a query engine does not. */
export async function connectSchemaAdapter(pool: Pool) {
  const adapter = await new PrismaPg(pool).connect();

  // It cuts a script at every semicolon, also inside a function's body: send it whole instead.
  adapter.executeScript = async (script) => {
    await pool.query(script).catch((error: unknown) => {
      if (!(error instanceof DatabaseError)) throw error;
      const { code = "", severity = "ERROR", message, detail, column, hint } = error;
      throw new DriverAdapterError({ kind: "postgres", code, severity, message, detail, column, hint });
    });
  };

  // It refuses PostgreSQL's one-letter type, in which the engine asks for the kind of a constraint.
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = (query) =>
    queryRaw(query).catch((error: unknown) => {
      const refused = isDriverAdapterError(error) && error.cause.kind === "UnsupportedNativeDataType";
      if (!refused) throw error;
      return queryCatalogue(pool, query);
    });
  return adapter;
}

async function queryCatalogue(pool: Pool, { sql, args }: SqlQuery) {
  const { fields, rows } = await pool.query<unknown[]>({
    text: sql,
    values: args,
    rowMode: "array",
    // The engine wants an object id as text, the driver makes it a number.
    types: { getTypeParser: (id: number) => (id === types.builtins.OID ? String : types.getTypeParser(id)) },
  });
  const columnTypes = fields.map(({ dataTypeID }) => CATALOGUE_TYPES[dataTypeID] ?? ColumnTypeEnum.Text);
  return { columnNames: fields.map(({ name }) => name), columnTypes, rows };
}
