/** The examples of a README: code blocks in JavaScript, each by the title of its section. */
export function exemplesDe(readme: string): (readonly [titre: string, source: string])[] {
  return [...readme.matchAll(/^## (.+)\n(?:(?!^## )[\s\S])*?```js\n([\s\S]*?)```/gmu)].map(
    ([, titre = "", source = ""]) => [titre, source],
  );
}

/** An example in which each `expression; // → value` has become a call of `verifier(expression, value)`. */
export function promessesVerifiees(source: string): string {
  return source.replaceAll(/^(.+); \/\/ → (.+)$/gmu, "verifier(($1), ($2));");
}
