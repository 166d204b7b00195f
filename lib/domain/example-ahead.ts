/** How to type a day that is still to come, as the hint of its field says it: one in March of next year. */
export const exampleAhead = (today: string): string => `For example, 31 3 ${Number(today.slice(0, 4)) + 1}`;
