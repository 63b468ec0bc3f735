import { Anchor, Textarea } from "@mantine/core";
import { COMMENTAIRE_MAX, MENTION_COMMENTAIRE, type FicheVue } from "@sar/domain";
import { exigeCauses, exigeSuivi } from "./brouillon.ts";
import { CausesField } from "./CausesField.tsx";
import { allerASection, FicheSection, titreSection } from "./FicheSection.tsx";
import { FieldError } from "./FieldError.tsx";
import { OptionRow } from "./OptionRow.tsx";
import type { SectionProps } from "./props.ts";
import { ResultatField } from "./ResultatField.tsx";
import classes from "./ResultatSection.module.css";

function VersSuivi() {
  return (
    <div className={classes.nested}>
      <Anchor component="button" type="button" fz="sm" ta="start" onClick={() => allerASection("recrutement")}>
        {`Complétez la section «\u00a0${titreSection("recrutement")}\u00a0»`}
      </Anchor>
    </div>
  );
}

function expliquerNonReponse(avant: boolean, apres: boolean): string {
  if (!avant && apres) {
    return "À l’enregistrement, un mail partira au partenaire emploi qui a présenté le candidat, avec copie à la commission, pour vérifier sa situation et savoir pourquoi il ne répond pas.";
  }
  if (avant && apres) {
    return "Le partenaire emploi et la commission sont prévenus par mail. Décochez impérativement cette case dès que le candidat vous a répondu.";
  }
  if (avant) return "Le candidat vous a répondu\u00a0: pensez aussi aux actions effectuées et au résultat.";
  return "À cocher si vous n’arrivez pas à joindre le candidat\u00a0: un mail demandera au partenaire emploi de vérifier sa situation.";
}

function NonReponse({ avant, brouillon, erreur, onSaisir }: SectionProps & { readonly avant: boolean }) {
  return (
    <div className={classes.single}>
      <OptionRow
        type="checkbox"
        label="Non-réponse du candidat aux sollicitations de l’entreprise"
        description={expliquerNonReponse(avant, brouillon.nonReponse)}
        checked={brouillon.nonReponse}
        onChange={(nonReponse) => onSaisir({ nonReponse })}
      />
      <FieldError id="erreur-non-reponse" message={erreur("nonReponse")} />
    </div>
  );
}

/** F15: how much of the room is taken, and by how much a text is too long; nothing is ever cut off. */
function direLongueur(longueur: number): string {
  const enTrop = longueur - COMMENTAIRE_MAX;
  const compte = `${longueur.toLocaleString("fr-FR")} / ${COMMENTAIRE_MAX.toLocaleString("fr-FR")} caractères`;
  return enTrop > 0 ? `${compte}, ${enTrop.toLocaleString("fr-FR")} de trop` : compte;
}

function Commentaire({ brouillon, erreur, onSaisir }: SectionProps) {
  const { commentaire } = brouillon;
  const tropLong = commentaire.length > COMMENTAIRE_MAX;
  return (
    <div>
      <Textarea
        label="Commentaires"
        description={MENTION_COMMENTAIRE}
        value={commentaire}
        onChange={(event) => onSaisir({ commentaire: event.currentTarget.value })}
        error={erreur("commentaire")}
        classNames={{ input: classes.comment ?? "" }}
      />
      <div className={classes.count} data-over={tropLong || undefined}>
        {direLongueur(commentaire.length)}
      </div>
    </div>
  );
}

/** Section 3: résultat with its causes de rejet (F8), non-réponse (F10) and comment (F15). */
export function ResultatSection({ fiche, ...props }: SectionProps & { readonly fiche: FicheVue }) {
  const { resultat } = props.brouillon;
  return (
    <FicheSection section="resultat">
      <div className={classes.stack}>
        <ResultatField
          value={resultat}
          onChange={(choisi) => props.onSaisir({ resultat: choisi })}
          complement={
            (exigeCauses(resultat) && <CausesField {...props} />) || (exigeSuivi(resultat) && <VersSuivi />) || null
          }
        />
        <NonReponse avant={fiche.saisie.nonReponse} {...props} />
        <Commentaire {...props} />
      </div>
    </FicheSection>
  );
}
