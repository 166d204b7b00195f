import { ACTION_CLASSES } from "@/lib/reports/words/action-classes";
import { groupActions } from "../action-groups";
import { LEVEL_WORDS } from "@/lib/domain/scoring/words";
import { outcomeColour } from "@/lib/domain/scoring/outcome-look";
import { groupBy } from "../group-by";
import { namesOf, placesInWords } from "../places";
import type { Report } from "@/lib/reports/model/report-schema";
import { type Block, heading, para, table } from "./paper";

const EFFORT = { S: "small", M: "medium", L: "large" };

/** What to do, first things first: each action once, with every place where it is due. */
export function actionBlocks(report: Report): Block[] {
  const { actions } = report;
  const { length } = groupActions(actions);
  return [
    heading(1, "What to do, in order"),
    ...(length === 0
      ? [para("Nothing that is known falls short.")]
      : [
          para(
            `${length} ${length === 1 ? "action closes" : "actions close"} what falls short. Mandatory gaps come first, then what brings most for its effort. Questions that are still open bring no action yet.`,
          ),
          actionTable("What to do, in order", actions, report),
        ]),
  ];
}

function actionTable(
  caption: string,
  actions: readonly (Report["apart"]["actions"][number] & { class?: Report["actions"][number]["class"] })[],
  { scopes, requirements }: Report,
) {
  const titles = new Map(requirements.map(({ id, title }) => [id, title]));
  return table(
    caption,
    ["Order", 7, "What to do, and why", 42, "For", 31, "Owner, effort, impact", 20],
    groupActions(actions).map((action, index) => [
      String(index + 1),
      `${action.do}. ${action.why}.`,
      `${action.class ? `${ACTION_CLASSES[action.class]}. ` : ""}${action.requirement} ${titles.get(action.requirement) ?? ""}. ${placesInWords(action.scopes, namesOf(scopes))}. ${action.action}`,
      `${action.owner}. Effort: ${EFFORT[action.effort]}. Impact: ${action.impact} of 3`,
    ]),
  );
}

/** Advice and later law or guidance, with what to do about them. Nothing here moves status or indices. */
export function apartBlocks(report: Report): Block[] {
  const { apart, scopes } = report;
  const nameOf = namesOf(scopes);
  if (apart.outcomes.length === 0) return [];
  return [
    heading(1, "Advice and later law or guidance"),
    para("Reported apart. Nothing here moves the status or an index."),
    table(
      "Advice and later law or guidance",
      ["Question", 42, "Asked by", 20, "Where", 22, "Outcome", 16],
      groupBy(apart.outcomes, ({ question, level }) => `${question} ${level}`).flatMap((same) => {
        const [first] = same;
        if (!first) return [];
        const { requirement, question, asks, kind, source, level } = first;
        return [
          [
            `${requirement}, ${question}: ${asks}`,
            kind === "advisory"
              ? ["Our advice", source].filter(Boolean).join(": ")
              : `Later law or guidance: ${source ?? ""}`,
            placesInWords(
              same.map(({ scope }) => scope),
              nameOf,
            ),
            { text: LEVEL_WORDS[level].label, colour: outcomeColour({ level, obligation: "should" }) },
          ],
        ];
      }),
    ),
    ...(apart.actions.length > 0
      ? [
          heading(2, "What to do about them"),
          actionTable("What to do about advice and later law or guidance", apart.actions, report),
        ]
      : []),
  ];
}
