/** A plain list of different sentences. */
export function Bullets({ items }: { items: readonly string[] }) {
  return (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
