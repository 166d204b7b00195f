import nextVitals from "eslint-config-next/core-web-vitals";
import nextTypescript from "eslint-config-next/typescript";

// Who may import whom: app → components → lib/domain, app → lib/data → lib/domain, and nothing points back.

const FAR = { regex: "^\\.\\./\\.\\./", message: "Import across folders with @/…" };
const PRISMA = {
  regex: "^(@/prisma/generated|@prisma/)",
  message: "Only lib/data talks to the database. Add a function there that takes the person first.",
};
const APP = {
  regex: "^@/app(/|$)",
  message: "Nothing imports a page. Move what is shared to components or lib.",
};
const COMPONENTS = {
  regex: "^@/components(/|$)",
  message: "Only app imports components. Return plain values and let the page show them.",
};
const WEB = {
  regex: "^(react|react-dom|next|next-auth)(/|$)",
  message: "This code knows no web framework. Take what it needs as arguments, return plain values.",
};
const PERSON = {
  regex: "^(@/lib/|\\.\\./)(auth|current-person)$",
  message: "Take the person as the first argument; the page finds out who it is.",
};
const DATA = {
  regex: "^(@/lib/|\\.\\./)data(/|$)",
  message: "Read in page.tsx, write in save.ts, and pass the values on.",
};

const domainOnly = {
  regex: "^(?!(zod|canonicalize)(/|$)|\\./|\\.\\./|@/lib/domain/)",
  message:
    "The domain is pure: it imports itself, zod and canonicalize. Pass everything else as an argument.",
};
const outOfDomain = {
  regex: "^\\.\\./(data|forms|reports|checks|commands|auth|current-person|env|log|email)(/|$)",
  message: "The domain is pure: it imports itself and zod. Pass everything else as an argument.",
};
const groundOnly = {
  regex: "^(@/(?!lib/(env|log)$)|\\.\\./|\\./(?!(env|log)$))",
  message: "Settings, log, email and files stand on nothing else of the project.",
};

const imports = (...patterns) => ({ "no-restricted-imports": ["error", { patterns: [FAR, ...patterns] }] });

const clock = "The domain has no clock: pass the time as an argument.";
const pure = [
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: clock },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "The domain has no chance: the same values in must give the same values out.",
  },
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: "The domain has no settings: pass the value as an argument.",
  },
];

const config = [
  { ignores: [".next/", ".data/", "prisma/generated/", "test-results/", "next-env.d.ts"] },
  ...nextVitals,
  ...nextTypescript,
  { linterOptions: { noInlineConfig: true } },
  {
    rules: {
      ...imports(),
      "react/no-danger": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"] }],
    },
  },
  { files: ["**/*.{ts,tsx}"], rules: { "@typescript-eslint/no-explicit-any": "error" } },
  {
    files: ["lib/domain/**"],
    rules: { ...imports(domainOnly, outOfDomain), "no-restricted-syntax": ["error", ...pure] },
  },
  { files: ["lib/data/**"], rules: imports(WEB, APP, COMPONENTS, PERSON) },
  { files: ["lib/{env,log,email/send-email,files/file-store}.ts"], rules: imports(groundOnly) },
  { files: ["lib/{auth,current-person}.ts"], rules: imports(APP, COMPONENTS, PRISMA) },
  { files: ["lib/forms/**"], rules: imports(DATA, APP, PRISMA, PERSON) },
  { files: ["lib/forms/{form-save,kept-form,lead-former,or-not-found}.ts"], rules: imports(APP, PRISMA) },
  { files: ["lib/reports/**"], rules: imports(WEB, DATA, APP, COMPONENTS, PRISMA, PERSON) },
  { files: ["components/**"], rules: imports(DATA, APP, PRISMA, PERSON) },
  {
    files: ["app/**"],
    rules: imports(PRISMA, {
      regex: "^@/lib/data/db$",
      message: "A page never queries. Add a function to lib/data that takes the person first.",
    }),
  },
];

export default config;
