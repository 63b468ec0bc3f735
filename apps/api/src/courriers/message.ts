import type { CourrierAEnvoyer } from "@sar/db";
import { COMMISSION, PLACES_COURRIER, type PlaceCourrier } from "@sar/domain";
import type { SendMailOptions } from "nodemailer";

/** From whom mails come, and where the commission reads them: settings. */
export type Adresses = { readonly expediteur: string; readonly commission: string };

/** The addresses of a mail by place; null for no copy. */
function adressesDe({ destinataire, copie }: CourrierAEnvoyer, { commission }: Adresses) {
  const adresse = (ecrite: string) => (ecrite === COMMISSION ? commission : ecrite);
  return { destinataire: adresse(destinataire), copie: copie === null ? null : adresse(copie) };
}

/** The places that a mail has reached once the server has refused some of the addresses that it was asked for. */
export function placesAtteintes(
  courrier: CourrierAEnvoyer,
  adresses: Adresses,
  refusees: readonly string[],
): readonly PlaceCourrier[] {
  const parPlace = adressesDe(courrier, adresses);
  return PLACES_COURRIER.filter((place) => {
    const adresse = parPlace[place];
    return courrier.remisA.includes(place) || (adresse !== null && !refusees.includes(adresse));
  });
}

const enTete = (address: string) => ({ name: "", address });

/**
 * A mail with its headers, to be given to a server for those whom it has not reached yet. Replies go to the
 * commission: a recruteur's address stays in his entreprise, and what a partenaire emploi answers is for the
 * commission to enter (W2).
 */
export function messageDe(courrier: CourrierAEnvoyer, adresses: Adresses): SendMailOptions {
  const { messageId, sujet, texte, html, creeLe, remisA } = courrier;
  const { expediteur, commission } = adresses;
  const places = adressesDe(courrier, adresses);
  const restants = PLACES_COURRIER.filter((place) => !remisA.includes(place)).map((place) => places[place]);
  return {
    messageId,
    date: new Date(creeLe),
    from: { name: "SAR", address: expediteur },
    replyTo: enTete(commission),
    to: enTete(places.destinataire),
    ...(places.copie !== null && { cc: enTete(places.copie) }),
    envelope: { from: expediteur, to: restants.filter((adresse) => adresse !== null) },
    subject: sujet,
    text: texte,
    html,
    headers: { "Auto-Submitted": "auto-generated" },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
