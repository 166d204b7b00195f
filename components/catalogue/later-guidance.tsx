import type { CatalogueData, Requirement } from "@/lib/domain/catalogue/schema";

interface LaterGuidanceProps {
  catalogue: CatalogueData;
  requirement: Requirement;
}

/** Law or guidance that came after the policy. It must not be mistaken for the policy itself. */
export function LaterGuidance({ catalogue, requirement: { overlay, overlay_basis } }: LaterGuidanceProps) {
  if (!overlay) return null;
  return (
    <>
      <h2>Later law or guidance</h2>
      <p>{overlay}</p>
      {overlay_basis && (
        <p>
          Source: {overlay_basis.source}. How checked: {catalogue.meta.checked_scale[overlay_basis.checked]}
        </p>
      )}
      <p>This came after the policy. It is reported apart and changes no outcome.</p>
    </>
  );
}
