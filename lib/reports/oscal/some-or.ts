/** A list under its name; nothing where it is empty, because OSCAL has no empty lists. */
export const someOr = <Name extends string, One>(name: Name, list: One[]): { [Key in Name]?: One[] } =>
  list.length > 0 ? ({ [name]: list } as { [Key in Name]: One[] }) : {};
