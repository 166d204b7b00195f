import "server-only";
import { randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { copyFile, mkdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { env } from "@/lib/env";

/** Where uploaded files lie: outside the web root, each under a random key that says nothing of it. */
export interface FileStore {
  /** Keeps a file of this machine, which may be gone afterwards, and gives its key. */
  put: (path: string) => Promise<string>;
  get: (key: string) => Promise<Readable>;
  remove: (key: string) => Promise<void>;
}

const KEY = /^[0-9a-f]{48}$/;

const newKey = () => randomBytes(24).toString("hex");

/** Files in a folder, some hundred to each folder below it. */
export function diskStore(folder: string): FileStore {
  const pathOf = (key: string) => {
    if (!KEY.test(key)) throw new Error("Not a key of the file store");
    return join(folder, key.slice(0, 2), key);
  };
  return {
    put: async (path) => {
      const key = newKey();
      await mkdir(dirname(pathOf(key)), { recursive: true, mode: 0o700 });
      // A copy where the upload lies on another disk; under its own name only once it is whole.
      await rename(path, pathOf(key)).catch(async () => {
        await copyFile(path, `${pathOf(key)}.part`);
        await rename(`${pathOf(key)}.part`, pathOf(key));
      });
      return key;
    },
    get: async (key) => {
      await stat(pathOf(key));
      return createReadStream(pathOf(key));
    },
    remove: (key) => rm(pathOf(key), { force: true }),
  };
}

interface Bucket {
  endpoint: string;
  bucket: string;
  region: string;
  key: string;
  secret: string;
}

/** Files in a bucket of any storage that speaks S3. */
export function s3Store({ endpoint, bucket: Bucket, region, key, secret }: Bucket): FileStore {
  const opened = import("@aws-sdk/client-s3").then((s3) => ({
    ...s3,
    client: new s3.S3Client({
      endpoint,
      region,
      forcePathStyle: true,
      credentials: { accessKeyId: key, secretAccessKey: secret },
      // Not every storage knows the newer checksums; the portal keeps its own.
      requestChecksumCalculation: "WHEN_REQUIRED",
      responseChecksumValidation: "WHEN_REQUIRED",
    }),
  }));
  return {
    put: async (path) => {
      const { client, PutObjectCommand } = await opened;
      const Key = newKey();
      const { size } = await stat(path);
      const object = { Bucket, Key, Body: createReadStream(path), ContentLength: size };
      await client.send(new PutObjectCommand(object));
      return Key;
    },
    get: async (Key) => {
      const { client, GetObjectCommand } = await opened;
      const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
      return Body as Readable;
    },
    remove: async (Key) => {
      const { client, DeleteObjectCommand } = await opened;
      await client.send(new DeleteObjectCommand({ Bucket, Key }));
    },
  };
}

/** The store that the settings name: a bucket, or else a folder beside the embedded database. */
export const fileStore: FileStore = env.FILES_S3_ENDPOINT
  ? s3Store({
      endpoint: env.FILES_S3_ENDPOINT,
      bucket: env.FILES_S3_BUCKET,
      region: env.FILES_S3_REGION,
      key: env.FILES_S3_KEY,
      secret: env.FILES_S3_SECRET,
    })
  : diskStore(join(env.DATA_FOLDER, "files"));
