import type { Story } from "./story";

/** The files that Northmoor has uploaded: one that is in, and one in which something must be put right first. */
export const northmoorImports: Story["imports"] = [
  {
    by: "lead",
    kind: "sites",
    fileName: "addresses-from-estates.csv",
    lines: [
      "Site name,Address",
      'Eastgate Diagnostic Centre,"Eastgate, Northmoor, NM2 5EG"',
      'Millbrook House offices,"Mill Lane, Northmoor, NM1 3MH"',
    ],
  },
  {
    by: "contributor",
    kind: "services",
    fileName: "contract-dates.csv",
    lines: [
      "Service name,Your owner,Contract end date",
      "Electronic patient record,Chief clinical information officer,31/03/2029",
      "Staff rota,Workforce systems manager,next spring",
    ],
  },
];
