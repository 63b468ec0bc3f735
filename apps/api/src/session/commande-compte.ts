import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { instant, ROLES } from "@sar/domain";
import { preparerBase, verifierBase } from "../demarrage/base.ts";
import { ErreurDemarrage } from "../demarrage/erreur-demarrage.ts";
import { lireReglages } from "../env.ts";
import { creerCompteSaisi, nouveauCompteSchema } from "./creer-compte.ts";

type Questions = {
  demander(question: string): Promise<string>;
  /** Without showing what is typed. */
  demanderSecret(question: string): Promise<string>;
  fermer(): void;
};

/** Questions on the terminal; where there is none, the answers are the lines of the standard input. */
function ouvrirQuestions(): Questions {
  let muet = false;
  const sortie = new Writable({
    write: (morceau, _codage, fini) => {
      if (!muet) process.stdout.write(morceau);
      fini();
    },
  });
  const terminal = process.stdin.isTTY;
  const lecteur = createInterface({ input: process.stdin, output: sortie, terminal });
  const lignes = lecteur[Symbol.asyncIterator]();

  async function demander(question: string): Promise<string> {
    process.stdout.write(question);
    const ligne = await lignes.next();
    if (ligne.done) throw new ErreurDemarrage("La saisie est incomplète\u00a0: aucun compte n’a été créé.");
    return ligne.value;
  }

  return {
    demander,
    demanderSecret: async (question) => {
      muet = terminal;
      const reponse = await demander(question);
      muet = false;
      process.stdout.write("\n");
      return reponse;
    },
    fermer: () => lecteur.close(),
  };
}

async function demanderMotDePasse(questions: Questions): Promise<string> {
  const motDePasse = await questions.demanderSecret("Mot de passe (12 caractères au moins)\u00a0: ");
  if (!process.stdin.isTTY) return motDePasse;
  const confirmation = await questions.demanderSecret("Mot de passe, encore une fois\u00a0: ");
  if (confirmation === motDePasse) return motDePasse;
  throw new ErreurDemarrage("Les deux mots de passe diffèrent\u00a0: aucun compte n’a été créé.");
}

async function demanderCompte(questions: Questions): Promise<unknown> {
  const mail = await questions.demander("Adresse mail\u00a0: ");
  const prenom = await questions.demander("Prénom\u00a0: ");
  const nom = await questions.demander("Nom\u00a0: ");
  const role = (await questions.demander(`Rôle (${ROLES.join(" ou ")})\u00a0: `)).trim();
  const entreprise = role === "recruteur" ? await questions.demander("Entreprise\u00a0: ") : null;
  return { mail: mail.trim(), prenom, nom, role, entreprise, motDePasse: await demanderMotDePasse(questions) };
}

async function creer(questions: Questions): Promise<readonly string[]> {
  const lecture = lireReglages(process.env, process.cwd());
  if (!lecture.ok) return lecture.phrases;
  const { baseUrl, association } = lecture.reglages;
  if (baseUrl === undefined) {
    return ["Indiquez dans DATABASE_URL la base où créer le compte\u00a0; la démonstration a déjà les siens."];
  }
  await verifierBase(baseUrl);
  const saisie = nouveauCompteSchema.safeParse(await demanderCompte(questions));
  if (!saisie.success) return saisie.error.issues.map(({ message }) => message);
  const base = await preparerBase(baseUrl);
  try {
    const refuses = await creerCompteSaisi(base.db, saisie.data, association, instant(new Date()));
    return refuses.map(({ message }) => message);
  } finally {
    await base.close();
  }
}

/** `npm run compte:creer`: asks for an account on the terminal (or reads it, a line each) and creates it. */
export async function commandeCompte(): Promise<void> {
  const questions = ouvrirQuestions();
  try {
    const phrases = await creer(questions);
    for (const phrase of phrases) process.stderr.write(`${phrase}\n`);
    process.exitCode = phrases.length > 0 ? 1 : 0;
    if (phrases.length === 0) process.stdout.write("Le compte est créé.\n");
  } catch (erreur) {
    if (!(erreur instanceof ErreurDemarrage)) throw erreur;
    process.stderr.write(`${erreur.message}\n`);
    process.exitCode = 1;
  } finally {
    questions.fermer();
  }
}
