const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "Europe/London" });

const time = new Intl.DateTimeFormat("en-GB", {
  hour: "numeric",
  minute: "2-digit",
  hourCycle: "h12",
  timeZone: "Europe/London",
});

/** A moment as "3 March 2026 at 2:05pm", by the clock in England. */
export const momentInWords = (moment: Date): string =>
  `${day.format(moment)} at ${time.format(moment).replace(/\s/g, "").toLowerCase()}`;
