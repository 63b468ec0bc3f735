// cspell:ignore diaye ndiaye jeanpaul œæßøłđ
const SEPARATEURS = /[-‐‑–'‘’ʼ`´.]+/gu;
const LIGATURES: Readonly<Record<string, string>> = {
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
};

function sansAccents(texte: string): string {
  return texte
    .toLocaleLowerCase("fr")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[œæßøłđ]/gu, (lettre) => LIGATURES[lettre] ?? lettre);
}

function mots(texte: string): readonly string[] {
  return texte.split(/\s+/u).filter((mot) => mot !== "");
}

/**
 * V5: a candidate's names as the search reads them: without case and accents, each word of nom and prénom after a
 * space, then each name in one piece without hyphens, apostrophes and spaces (` n diaye jean paul ndiaye jeanpaul`).
 */
export function nomDeRecherche(nom: string, prenom: string): string {
  const noms = [nom, prenom].map((texte) => mots(sansAccents(texte).replace(SEPARATEURS, " ")));
  const entiers = noms.filter((parties) => parties.length > 1).map((parties) => parties.join(""));
  return [...noms.flat(), ...entiers].map((mot) => ` ${mot}`).join("");
}

/** V5: the words that a typed text is searched by, without case, accents, hyphens and apostrophes. */
export function motsDeRecherche(texte: string): readonly string[] {
  return mots(sansAccents(texte).replace(SEPARATEURS, ""));
}

/** V5: whether nom or prénom contains every typed word; an empty text is contained in all. */
export function nomContient(nomCherche: string, texte: string): boolean {
  return motsDeRecherche(texte).every((mot) => nomCherche.includes(mot));
}

/** V5: whether the first typed word begins a word of nom or prénom; these suggestions come first. */
export function nomCommencePar(nomCherche: string, texte: string): boolean {
  const [premier] = motsDeRecherche(texte);
  return premier === undefined || nomCherche.includes(` ${premier}`);
}
