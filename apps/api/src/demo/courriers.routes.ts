import { randomBytes } from "node:crypto";
import { derniersCourriers, lireCourrier } from "@sar/db";
import type { Compte } from "@sar/domain";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { creerContexte, type Contexte, type Services } from "../contexte.ts";
import { introuvable, nonConnecte } from "../erreurs/erreur-api.ts";
import { formaterErreur } from "../erreurs/formater.ts";
import { traduire } from "../erreurs/traduire.ts";
import { pageErreur } from "../fichiers/page-erreur.ts";
import { ENTETES_DOCUMENT, politiquePage } from "../serveur/entetes.ts";
import { CHEMIN_COURRIERS, pageCourriers } from "./courriers-page.ts";

const ID = /^[1-9]\d{0,14}$/;
const HTML = "text/html; charset=utf-8";

type Requete = FastifyRequest<{ Params: { courrierId: string } }>;

async function exigerCompte(ctx: Contexte): Promise<Compte> {
  const connecte = await ctx.qui();
  if (connecte === null) throw nonConnecte();
  return connecte.compte;
}

async function courrierDemande({ db }: Contexte, compte: Compte, { params }: Requete) {
  const courrier = ID.test(params.courrierId) ? await lireCourrier(db, compte, Number(params.courrierId)) : null;
  if (courrier === null) throw introuvable();
  return courrier;
}

type Courrier = Awaited<ReturnType<typeof courrierDemande>>;

async function repondrePage(ctx: Contexte, reponse: FastifyReply, compte: Compte, ouvert: Courrier | null) {
  const nonce = randomBytes(16).toString("base64");
  const page = pageCourriers(await derniersCourriers(ctx.db, compte), ouvert, nonce);
  return reponse.header("content-security-policy", politiquePage(nonce)).type(HTML).send(page);
}

function repondreErreur(erreur: unknown, requete: FastifyRequest, reponse: FastifyReply): FastifyReply {
  if (traduire(erreur) === null) requete.log.error({ err: erreur, objet: CHEMIN_COURRIERS }, "Unexpected error");
  const { message, data } = formaterErreur(erreur, requete.id);
  return reponse
    .code(data.httpStatus)
    .headers(ENTETES_DOCUMENT)
    .type(HTML)
    .send(pageErreur("Mails de la démonstration", message));
}

/**
 * `/demo/courriers`: what the demo has mailed, for whoever is signed in and caused by his entreprise (W1); exists in
 * the demo alone. The HTML of a mail is shown in a frame where nothing of it runs.
 */
export function routesCourriersDemo(app: FastifyInstance, services: Services): void {
  const options = { exposeHeadRoute: false, errorHandler: repondreErreur };
  app.get(CHEMIN_COURRIERS, options, async (requete, reponse) => {
    const ctx = creerContexte(services, requete, reponse);
    return repondrePage(ctx, reponse, await exigerCompte(ctx), null);
  });
  app.get(`${CHEMIN_COURRIERS}/:courrierId`, options, async (requete: Requete, reponse) => {
    const ctx = creerContexte(services, requete, reponse);
    const compte = await exigerCompte(ctx);
    return repondrePage(ctx, reponse, compte, await courrierDemande(ctx, compte, requete));
  });
  app.get(`${CHEMIN_COURRIERS}/:courrierId/html`, options, async (requete: Requete, reponse) => {
    const ctx = creerContexte(services, requete, reponse);
    const { html } = await courrierDemande(ctx, await exigerCompte(ctx), requete);
    return reponse.headers(ENTETES_DOCUMENT).type(HTML).send(html);
  });
}
