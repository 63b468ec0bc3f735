import { Button, VisuallyHidden } from "@mantine/core";
import { idSchema, type ProfilVue } from "@sar/domain";
import { FollowableLink, ProfilView } from "@sar/ui";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { EtatErreur } from "../cadre/EtatErreur.tsx";
import { PageEnAttente } from "../cadre/PageEnAttente.tsx";
import { PageIntrouvable } from "../cadre/PageIntrouvable.tsx";
import { useTitrePage } from "../cadre/useTitrePage.ts";
import { estVerrou } from "../erreurs.ts";
import { RetourPortefeuille } from "../portefeuille/RetourPortefeuille.tsx";
import { ACCES_DOCUMENTS } from "../synthese/documents.ts";
import { useLecture } from "../synthese/useLecture.ts";
import { trpc } from "../trpc.ts";
import { VerrouDiffere } from "../verrou/VerrouDiffere.tsx";

/** What a profile leads to: the fiche on the candidate, or the decision that opens one. */
function Actions({ profil: { identite, fiche, peutOuvrir } }: { readonly profil: ProfilVue }) {
  const navigate = useNavigate();
  if (fiche) {
    const ficheId = String(fiche.id);
    return (
      <FollowableLink
        href={`/fiches/${ficheId}`}
        onFollow={() => void navigate({ to: "/fiches/$ficheId", params: { ficheId }, state: true })}
      >
        Fiche de suivi
      </FollowableLink>
    );
  }
  if (!peutOuvrir) return null;
  return (
    <Button
      renderRoot={(props) => (
        <Link to="/vivier/$dossierId" params={{ dossierId: String(identite.dossierId) }} {...props} />
      )}
    >
      Mettre en portefeuille
    </Button>
  );
}

function Profil({ profil }: { readonly profil: ProfilVue }) {
  useLecture(profil.identite.dossierId);
  return (
    <ProfilView
      profil={profil}
      acces={ACCES_DOCUMENTS}
      retour={<RetourPortefeuille />}
      actions={<Actions profil={profil} />}
      onImprimer={() => window.print()}
    />
  );
}

function ProfilCharge({ dossierId }: { readonly dossierId: number }) {
  // The candidate's name stays out of the browser's history.
  useTitrePage(`Profil du candidat n°\u00a0${dossierId}`);
  const { data, error, refetch } = trpc.dossier.profil.useQuery({ dossierId });
  if (data) return <Profil key={dossierId} profil={data} />;
  if (estVerrou(error)) return <VerrouDiffere />;
  if (error) {
    return (
      <>
        <VisuallyHidden component="h1">Profil d’un candidat</VisuallyHidden>
        <EtatErreur error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  return <PageEnAttente lignes={5} hauteur={120} />;
}

/** The whole profile of a candidate, as the commission has evaluated him. */
export function ProfilPage() {
  const parametres = useParams({ from: "/cadre/dossiers/$dossierId" });
  const lu = idSchema.safeParse(Number(parametres.dossierId));
  return lu.success ? <ProfilCharge dossierId={lu.data} /> : <PageIntrouvable />;
}
