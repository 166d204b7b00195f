export interface DemonstrationSignIn {
  email: string;
  /** Name, role and organisation, in words. */
  who: string;
}

/** To be said wherever the sign-ins are listed. */
export const demonstrationNote =
  "The demonstration organisations, their services and the people in them are invented.";

/** The password of all of them. */
export const demonstrationPassword = "for demonstration only";

/** The people of one organisation together, most useful first. Exist only where the demonstration data was loaded. */
export const demonstrationSignIns: DemonstrationSignIn[] = [
  { email: "lead@northmoor.example", who: "Leigh Lead, lead at Northmoor Teaching Hospitals NHS Trust" },
  {
    email: "contributor@northmoor.example",
    who: "Connie Contributor, contributor at Northmoor Teaching Hospitals NHS Trust",
  },
  {
    email: "approver@northmoor.example",
    who: "April Approver, approver at Northmoor Teaching Hospitals NHS Trust",
  },
  {
    email: "viewer@northmoor.example",
    who: "Vijay Viewer, viewer at Northmoor Teaching Hospitals NHS Trust",
  },
  { email: "lead@brightwell.example", who: "Sam Supplier, lead at Brightwell Clinical Systems" },
  {
    email: "contributor@brightwell.example",
    who: "Cole Contributor, contributor at Brightwell Clinical Systems",
  },
  { email: "approver@brightwell.example", who: "Asha Approver, approver at Brightwell Clinical Systems" },
  {
    email: "reviewer@nvicb.example",
    who: "Rhys Reviewer, reviewer at Northmoor and Vale Integrated Care Board",
  },
  {
    email: "approver@nvicb.example",
    who: "Amir Approver, approver at Northmoor and Vale Integrated Care Board",
  },
  { email: "lead@nvicb.example", who: "Lena Lead, lead at Northmoor and Vale Integrated Care Board" },
  {
    email: "board@nvicb.example",
    who: "Bea Board-Member, viewer at Northmoor and Vale Integrated Care Board",
  },
  { email: "lead@harbourlane.example", who: "Pat Practice-Manager, lead at Harbour Lane Surgery" },
  { email: "admin@portal.example", who: "Ada Administrator, who runs the portal" },
];
