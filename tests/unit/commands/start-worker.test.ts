import { EventEmitter } from "node:events";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startWorker } from "@/lib/commands/start-worker";

const children = vi.hoisted(() => [] as EventEmitter[]);
vi.mock("node:child_process", () => ({
  fork: () => {
    const child = new EventEmitter();
    children.push(child);
    return child;
  },
}));
vi.mock("@/lib/log", () => ({ log: { error: vi.fn() } }));

beforeEach(() => {
  children.length = 0;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const MINUTE = 60_000;

test.each([
  ["ends", "exit", 1],
  ["cannot be started", "error", new Error("spawn EAGAIN")],
])("a worker that %s is started again after a minute, until it is told to stop", async (_, event, why) => {
  const stop = startWorker("postgresql://nowhere");
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(children).toHaveLength(1);
  children[0]!.emit(event, why);
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(children).toHaveLength(2);
  children[1]!.emit(event, why);
  await vi.advanceTimersByTimeAsync(0);
  await stop();
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(children).toHaveLength(2);
});
