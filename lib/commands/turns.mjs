// Statements arrive in parts: parse, bind, describe, execute, sync. Sync, or anything else, ends an exchange.
const PARTS = new Set(["P", "B", "D", "E", "C"].map((letter) => letter.charCodeAt(0)));

/**
 * Lets connections use the one backend of the embedded database in turn: a whole exchange at a time, and a whole
 * transaction. Takes the place of the socket server's own queue, which after a transaction lets the parts of waiting
 * connections mix, so that one is given the rows of another.
 */
export class Turns {
  #waiting = [];
  #parts = new Map();
  #holder = null;
  #busy = false;

  constructor(database) {
    this.database = database;
  }

  enqueue(connection, message, onData) {
    const parts = [...(this.#parts.get(connection) ?? []), message];
    if (PARTS.has(message[0])) {
      this.#parts.set(connection, parts);
      return Promise.resolve();
    }
    this.#parts.delete(connection);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ connection, exchange: Buffer.concat(parts), onData, resolve, reject });
      void this.#work();
    });
  }

  async #work() {
    if (this.#busy) return;
    this.#busy = true;
    for (let turn = this.#next(); turn; turn = this.#next()) {
      this.#holder = turn.connection;
      await this.database
        .runExclusive(() => this.database.execProtocolRawStream(turn.exchange, { onRawData: turn.onData }))
        .then(turn.resolve, turn.reject);
    }
    this.#busy = false;
  }

  /** Whoever has begun a transaction goes on alone until it ends. */
  #next() {
    const index = this.database.isInTransaction()
      ? this.#waiting.findIndex(({ connection }) => connection === this.#holder)
      : 0;
    return index < 0 ? undefined : this.#waiting.splice(index, 1)[0];
  }

  clearQueueForHandler(connection) {
    this.#parts.delete(connection);
    this.#waiting = this.#waiting.filter((turn) => turn.connection !== connection);
  }

  /** A connection that ends in the middle of a transaction must not keep the others waiting. */
  async clearTransactionIfNeeded(connection) {
    if (this.#holder !== connection || !this.database.isInTransaction()) return;
    await this.database.exec("ROLLBACK");
    await this.#work();
  }

  getQueueLength() {
    return this.#waiting.length;
  }
}
