import { getCatalogue, latestVersion } from "@/lib/domain/catalogue/index";
import type { Question, RegisterField } from "@/lib/domain/catalogue/schema";
import { profileQuestions } from "./profile-questions";

const MOST_CHARACTERS = 200;
const MOST = 1_000_000;
/** As many as an availability of 99.999 percent needs. */
const DECIMALS = 3;
const EARLIEST = "2000-01-01";

const { groups, fields, site_fields, connection_fields } = getCatalogue(latestVersion).asset_register_fields;

const asked = (fields: readonly RegisterField[]) =>
  fields.flatMap((field) => (field.profile || field.question ? [] : (asQuestion(field) ?? [])));

/** The details that the registers ask for beside the profile questions, as questions whose id is the field's key. */
export const registerQuestions = {
  site: asked(site_fields),
  connection: asked(connection_fields),
  service: asked(fields.filter(({ group }) => group)),
};

/** Everything that is asked about a site beside its name and code. */
export const siteQuestions: readonly Question[] = [...profileQuestions.site, ...registerQuestions.site];

/** The details of a service in the groups in which they are asked. */
export const serviceGroups = groups.map(({ key, title }) => ({
  key,
  title,
  questions: asked(fields.filter(({ group }) => group === key)),
}));

/** A register field as a question, so that forms, checks and words need no second way. Null where there is a table. */
function asQuestion(field: RegisterField): Question | null {
  const common = {
    id: field.key,
    text: field.label,
    help: field.help,
    optional: !field.required,
    scored: false,
  };
  const options = field.options ?? [];
  switch (field.type) {
    case "text":
      return {
        ...common,
        type: "text",
        max_length: field.max_length ?? MOST_CHARACTERS,
        max_lines: field.max_lines,
      };
    case "number":
      return {
        ...common,
        type: "number",
        unit: field.unit ?? "",
        min: field.min ?? 0,
        max: field.max ?? MOST,
        decimals: DECIMALS,
      };
    case "date":
      return { ...common, type: "date", earliest: EARLIEST, latest: field.latest ?? "today_plus_20_years" };
    case "yes_no":
      return { ...common, type: "yes_no" };
    case "single_choice":
      return { ...common, type: "single_choice", options };
    case "multi_choice":
      return { ...common, type: "multi_choice", options };
    case "service_list":
      return null;
  }
}
