interface Register<S> {
  services: readonly S[];
  dependencies: readonly { serviceId: string; needsId: string }[];
  /** Ids of the services of which somebody said that they need no other. */
  needNone: ReadonlySet<string>;
}

/** The services that need no other and are needed by none: because somebody said so, or because nobody has said yet. */
export function unconnected<S extends { id: string }>({ services, dependencies, needNone }: Register<S>) {
  const connected = new Set(dependencies.flatMap(({ serviceId, needsId }) => [serviceId, needsId]));
  const alone = services.filter(({ id }) => !connected.has(id));
  return {
    notRecorded: alone.filter(({ id }) => !needNone.has(id)),
    needNone: alone.filter(({ id }) => needNone.has(id)),
  };
}
