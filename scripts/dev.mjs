// npm run dev: the compiler, the API and the web application, each taking changes up by itself.
import { spawn } from "node:child_process";
import { executer, RACINE } from "./etapes.mjs";

const port = Number(process.env.PORT ?? 3000);
const portApi = port + 1;
const outils = `${RACINE}node_modules/.bin`;

/** @type {readonly (readonly [string, string[], string, Record<string, string>?])[]} */
const PROGRAMMES = [
  [`${outils}/tsc`, ["-b", "--watch", "--preserveWatchOutput", "apps/api", "packages/ui"], RACINE, {}],
  [
    process.execPath,
    ["--watch", "--watch-preserve-output", "apps/api/dist/main.js"],
    RACINE,
    { PORT: String(portApi), PUBLIC_URL: process.env.PUBLIC_URL ?? `http://localhost:${port}` },
  ],
  [
    process.execPath,
    [`${RACINE}apps/web/node_modules/.bin/vite`, "--port", String(port), "--strictPort"],
    `${RACINE}apps/web`,
    { SAR_API: `http://localhost:${portApi}` },
  ],
];

if (!executer("turbo", ["run", "build", "--output-logs=errors-only"])) process.exit(1);

const enfants = PROGRAMMES.map(([programme, arguments_, cwd, env]) =>
  spawn(programme, arguments_, {
    cwd,
    stdio: "inherit",
    env: { ...process.env, ...env },
  }),
);

// The end of one, or a signal, ends them all; the API closes its database before it goes.
const finir = () => enfants.forEach((enfant) => enfant.kill("SIGTERM"));
for (const enfant of enfants) enfant.once("exit", finir);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, finir);
