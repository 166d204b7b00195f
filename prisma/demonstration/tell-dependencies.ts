import { db } from "@/lib/data/db";
import { addDependency, sayNoDependencies } from "@/lib/data/register/dependency-edit";
import type { Person } from "@/lib/domain/people/person";
import type { Story } from "./story";

/** Says what services need, all told by their names. One that was renamed or archived meanwhile is left alone. */
export async function tellDependencies(lead: Person, odsCode: string, story: Story): Promise<void> {
  const inUse = { organisation: { odsCode }, archivedAt: null };
  const services = await db.service.findMany({ where: inUse, select: { id: true, name: true } });
  const ids = new Map(services.map(({ id, name }) => [name, id]));
  for (const { of, needs, ...values } of story.dependencies ?? []) {
    const [serviceId, needsId] = [ids.get(of), ids.get(needs)];
    if (serviceId && needsId && !(await db.dependency.count({ where: { serviceId, needsId } })))
      await addDependency(lead, serviceId, { needsId, ...values });
  }
  for (const name of story.independent ?? []) {
    const serviceId = ids.get(name);
    if (serviceId && !(await db.dependency.count({ where: { serviceId } })))
      await sayNoDependencies(lead, serviceId, true);
  }
}
