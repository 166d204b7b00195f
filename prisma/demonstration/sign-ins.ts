export interface DemonstrationSignIn {
  email: string;
  password: string;
  /** Name, role and organisation, in words. */
  who: string;
}

/** To be said wherever the sign-ins are listed. */
export const demonstrationNote =
  "The demonstration organisations, their services and the people in them are invented.";

const password = "for demonstration only";

/** One for each role, most useful first. Exist only where the demonstration data was loaded. */
export const demonstrationSignIns: DemonstrationSignIn[] = [
  {
    email: "lead@northmoor.example",
    password,
    who: "Leigh Lead, lead at Northmoor Teaching Hospitals NHS Trust",
  },
  {
    email: "contributor@northmoor.example",
    password,
    who: "Connie Contributor, contributor at Northmoor Teaching Hospitals NHS Trust",
  },
  {
    email: "approver@northmoor.example",
    password,
    who: "April Approver, approver at Northmoor Teaching Hospitals NHS Trust",
  },
  {
    email: "viewer@northmoor.example",
    password,
    who: "Vijay Viewer, viewer at Northmoor Teaching Hospitals NHS Trust",
  },
  {
    email: "lead@harbourlane.example",
    password,
    who: "Pat Practice-Manager, lead at Harbour Lane Surgery",
  },
  {
    email: "lead@brightwell.example",
    password,
    who: "Sam Supplier, lead at Brightwell Clinical Systems",
  },
  {
    email: "admin@portal.example",
    password,
    who: "Ada Administrator, who runs the portal",
  },
];
