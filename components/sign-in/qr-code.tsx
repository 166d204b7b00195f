import { encode } from "uqr";

/** A text for the camera of a phone. */
export function QrCode({ text, label }: { text: string; label: string }) {
  // Four empty modules around it, as ISO/IEC 18004 asks for.
  const { size, data } = encode(text, { ecc: "M", border: 4 });
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      width="220"
      height="220"
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={data.map(rowPath).join("")} fill="#000" />
    </svg>
  );
}

const rowPath = (row: readonly boolean[], y: number) =>
  row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")).join("");
