// Stands in for "server-only", which refuses to be imported outside Next.
export {};
