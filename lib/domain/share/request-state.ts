/** How a request for a submission stands. */
export const REQUEST_STATES = ["open", "shared", "declined", "withdrawn"] as const;

export type RequestState = (typeof REQUEST_STATES)[number];

export type RequestEnd = Exclude<RequestState, "open">;
