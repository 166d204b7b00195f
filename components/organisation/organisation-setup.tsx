import { TaskList, type Task } from "@/components/nhs/task-list";

interface OrganisationSetupProps {
  /** Address of the organisation. */
  root: string;
  profileComplete: boolean;
  sites: number;
  services: number;
  needsSites: boolean;
}

/** What comes before an assessment, and how much of it is done. */
export function OrganisationSetup({
  root,
  profileComplete,
  sites,
  services,
  needsSites,
}: OrganisationSetupProps) {
  const tasks: Task[] = [
    {
      id: "profile",
      title: "Answer the questions about your organisation",
      hint: "They decide which requirements apply to you.",
      href: `${root}/profile`,
      status: profileComplete ? DONE : TO_DO,
    },
    {
      id: "sites",
      title: "Add your sites",
      hint: needsSites
        ? "Requirements about connections are answered for each site."
        : "You can leave this out: a supplier needs no site.",
      href: sites ? `${root}/sites` : `${root}/sites/new`,
      status: sites ? added(sites) : needsSites ? TO_DO : { text: "Optional" },
    },
    {
      id: "services",
      title: "Add your digital services",
      hint: "Requirements about a service are answered for each service.",
      href: services ? `${root}/services` : `${root}/services/new`,
      status: services ? added(services) : TO_DO,
    },
  ];
  return (
    <>
      <h2>Before you start</h2>
      <TaskList tasks={tasks} />
    </>
  );
}

const DONE: Task["status"] = { text: "Completed", tone: "completed" };
const TO_DO: Task["status"] = { text: "To do", colour: "blue" };
const added = (count: number): Task["status"] => ({ text: `${count.toLocaleString("en-GB")} added` });
