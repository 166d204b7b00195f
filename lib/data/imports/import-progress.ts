import "server-only";
import { db } from "@/lib/data/db";
import { log } from "@/lib/log";

const EVERY_MS = 1_000;

/**
 * Tells, once a second, how far a process is with an import. Never waited for and never more than once at a time: on
 * the embedded database it has its turn only after the transaction that writes.
 */
export class ImportProgress {
  rows = 0;
  #telling = false;
  readonly #timer: NodeJS.Timeout;

  constructor(
    private readonly id: string,
    private readonly state: "checking" | "applying",
  ) {
    this.#timer = setInterval(() => void this.#tell(), EVERY_MS).unref();
  }

  /** Counts rows while they pass. */
  async *watch<Row>(rows: AsyncIterable<Row>): AsyncGenerator<Row> {
    for await (const row of rows) {
      this.rows++;
      yield row;
    }
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  async #tell(): Promise<void> {
    if (this.#telling) return;
    this.#telling = true;
    try {
      const data = { rowsDone: this.rows, workedAt: new Date() };
      await db.import.updateMany({ where: { id: this.id, state: this.state }, data });
    } catch (problem) {
      log.info("import progress not told", { problem: String(problem) });
    } finally {
      this.#telling = false;
    }
  }
}
