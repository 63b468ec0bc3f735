import { loadDocumentALire, noterLecture, type document } from "@sar/db";
import type { Compte } from "@sar/domain";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { creerContexte, type Contexte, type Services } from "../contexte.ts";
import { exigerLecture } from "../dossier/lecture.ts";
import { introuvable, nonConnecte } from "../erreurs/erreur-api.ts";
import { formaterErreur } from "../erreurs/formater.ts";
import { traduire } from "../erreurs/traduire.ts";
import { noterEvenement } from "../journal/evenements.ts";
import { ENTETES_DOCUMENT } from "../serveur/entetes.ts";
import { ouvrirDepot, type Depot } from "./depot.ts";
import { disposition } from "./disposition.ts";
import { pageErreur } from "./page-erreur.ts";

const ROUTE = "/fichiers/:documentId";
const ID = /^[1-9]\d{0,14}$/;
const AFFICHABLE = "application/pdf";

type Requete = FastifyRequest<{ Params: { documentId: string }; Querystring: Record<string, unknown> }>;

/** W3, V7: the document that is asked for, when the caller may read it. */
async function documentLisible(ctx: Contexte, compte: Compte, id: string): Promise<typeof document.$inferSelect> {
  if (!ID.test(id)) throw introuvable();
  const lu = await loadDocumentALire(ctx.db, compte, Number(id), ctx.maintenant);
  exigerLecture(compte, lu?.faits ?? null);
  if (lu === null) throw introuvable();
  return lu.document;
}

async function servir(ctx: Contexte, depot: Depot, requete: Requete, reponse: FastifyReply): Promise<FastifyReply> {
  const connecte = await ctx.qui();
  if (connecte === null) throw nonConnecte();
  const { compte } = connecte;
  const { adresse, journal } = ctx;
  await ctx.services.limites.compter("document", { compteId: compte.compteId, adresse, journal, objet: ROUTE });
  const { id, dossierId, cle, nom, typeMime } = await documentLisible(ctx, compte, requete.params.documentId);
  const octets = await depot.lire(cle);
  if (octets === null) {
    journal.error({ documentId: id }, "The bytes of a document are missing");
    throw introuvable();
  }
  const lecture = { compteId: compte.compteId, dossierId, documentId: id, le: ctx.maintenant };
  await noterLecture(ctx.db, { ...lecture, nature: "document" });
  const affichee = typeMime === AFFICHABLE && requete.query["telecharger"] === undefined;
  return reponse
    .headers(ENTETES_DOCUMENT)
    .header("content-disposition", disposition(affichee ? "inline" : "attachment", nom))
    .header("content-length", octets.taille)
    .type(typeMime)
    .send(octets.flux);
}

function repondreErreur(erreur: unknown, requete: FastifyRequest, reponse: FastifyReply): FastifyReply {
  const refus = traduire(erreur);
  if (refus === null) requete.log.error({ err: erreur, objet: ROUTE }, "Unexpected error");
  if (refus?.code === "NOT_FOUND") {
    noterEvenement(requete.log, "acces.introuvable", { compteId: null, adresse: requete.ip, objet: ROUTE });
  }
  if (refus?.attendreSecondes) reponse.header("retry-after", refus.attendreSecondes);
  const { message, data } = formaterErreur(erreur, requete.id);
  return reponse
    .code(data.httpStatus)
    .headers(ENTETES_DOCUMENT)
    .type("text/html; charset=utf-8")
    .send(pageErreur(data.httpStatus === 404 ? "Document introuvable" : "Document inaccessible", message));
}

/**
 * `/fichiers/:documentId`: a document of a dossier that the caller may read (W3, V7), shown when it is a PDF, saved
 * otherwise or with `?telecharger=1`. Each one served is logged as a reading (D9). What he may not read answers as
 * what does not exist.
 */
export function routesFichiers(app: FastifyInstance, services: Services): void {
  const depot = ouvrirDepot(services.reglages.dossierFichiers);
  app.get<{ Params: { documentId: string }; Querystring: Record<string, unknown> }>(
    ROUTE,
    {
      exposeHeadRoute: false,
      errorHandler: (erreur, requete, reponse) => void repondreErreur(erreur, requete, reponse),
    },
    async (requete, reponse) => servir(creerContexte(services, requete, reponse), depot, requete, reponse),
  );
}
