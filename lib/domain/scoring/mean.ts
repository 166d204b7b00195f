/** A mean of shares of the points, 0 to 1, that remembers whether everything in it was met. */
export class Mean {
  private total = 0;
  private count = 0;
  private allMet = true;

  add(points: number, met: boolean) {
    this.total += points;
    this.count += 1;
    this.allMet &&= met;
  }

  addMean(other: Mean) {
    if (other.count > 0) this.add(other.total / other.count, other.allMet);
  }

  /** Floored, and below 100 until everything is met: rounding must not look like compliance. Null of nothing. */
  index(cap: number): number | null {
    if (this.count === 0) return null;
    // Thirds are not exact in binary; the small addition keeps 50 from becoming 49.
    const floored = Math.floor((this.total / this.count) * 100 + 1e-9);
    return this.allMet ? floored : Math.min(cap, floored);
  }
}
