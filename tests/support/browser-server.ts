/** Where the browser tests run the portal, and where it keeps its data and writes its emails. */
export const port = Number(process.env.TEST_PORT ?? 3210);
export const baseUrl = `http://localhost:${port}`;
export const dataFolder = `.data/browser-tests-${port}`;
export const mailFolder = `${dataFolder}/mail`;
