/** A fingerprint in groups that a person can compare, without spaces when it is copied. */
export const Fingerprint = ({ sha256 }: { sha256: string }) => (
  <span>
    {sha256.match(/.{1,8}/g)?.map((group, index) => (
      <span key={index} className="tw:inline-block tw:me-2">
        {group}
      </span>
    ))}
  </span>
);
