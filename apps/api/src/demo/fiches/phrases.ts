import type { CauseRejet } from "@sar/domain";
import type { CodeEtape } from "./etapes.ts";

/**
 * What recruteurs note at each step. `%poste` is « de technicien helpdesk », `%savoir` a savoir-faire of the candidate,
 * `%ville` his town, `%client` a town where the work would be, `%date` the first day of work.
 */
export const PHRASES: Readonly<Record<CodeEtape, readonly string[]>> = {
  etude: [
    "Dossier lu : profil cohérent avec un poste %poste. À contacter.",
    "CV et fiche profil étudiés. Bonne pratique annoncée en %savoir, mobilité depuis %ville à vérifier.",
    "Étude faite avec l'équipe technique : %savoir nous intéresse, à appeler.",
    "Profil intéressant sur le papier ; le niveau en %savoir est à confirmer en entretien.",
    "CV transmis au responsable d'agence, qui souhaite {le|la} rencontrer.",
    "Parcours lisible, avis de la commission encourageant. Premier appel à prévoir.",
  ],
  contact: [
    "{Joint|Jointe} par téléphone : {motivé|motivée}, disponible rapidement. Entretien à programmer.",
    "Premier échange de vingt minutes, très bon contact. Cherche un poste %poste à %ville ou alentour.",
    "Appel concluant. {Il|Elle} nous envoie un CV à jour et ses disponibilités.",
    "Échange téléphonique : prétentions dans notre grille, disponible sous quinze jours.",
    "Mail puis appel : {intéressé|intéressée} par une mission à %client, entretien proposé la semaine prochaine.",
    "Prise de contact faite. Accepte de travailler à %client deux ou trois jours par semaine.",
  ],
  sans_reponse: [
    "Deux messages laissés et un mail, sans réponse à ce jour.",
    "Troisième appel sans réponse, la messagerie est pleine.",
    "Aucun retour à notre proposition de rendez-vous, malgré deux relances.",
    "Ne répond ni au téléphone ni par mail depuis dix jours.",
  ],
  reponse: [
    "A finalement rappelé : était en déplacement. Toujours en recherche, entretien à prévoir.",
    "Réponse reçue par mail, avec ses excuses ; rendez-vous téléphonique fixé.",
    "{Joint|Jointe} ce matin, {il|elle} reste {intéressé|intéressée}.",
  ],
  relance: [
    "Un besoin s'ouvre sur un poste %poste : {recontacté|recontactée}, {intéressé|intéressée}.",
    "Nouvel appel d'offres à %client : profil à reproposer, {il|elle} est d'accord.",
    "Repris contact pour une mission en %savoir ; toujours disponible.",
  ],
  tests: [
    "Test technique sur %savoir : résultat satisfaisant.",
    "Questionnaire rendu dans les temps, quatorze bonnes réponses sur vingt.",
    "Exercice pratique correct, quelques lacunes à reprendre sur %savoir.",
  ],
  entretien_rh: [
    "Entretien RH d'une heure : présentation claire, projet cohérent. Suite avec un opérationnel.",
    "{Reçu|Reçue} à l'agence : discours construit, parcours bien expliqué.",
    "Entretien en visioconférence. Bon savoir-être, attentes salariales réalistes.",
    "Entretien RH positif. Un peu de réserve au début, puis de très bons exemples de projets.",
  ],
  entretien_operationnel: [
    "Entretien avec le chef de projet : solide en %savoir, à l'aise dans les mises en situation.",
    "Échange technique avec l'équipe : bonnes bases, curiosité, saurait monter en compétences.",
    "Le responsable technique confirme le niveau en %savoir.",
    "Entretien opérationnel d'une heure et demie, avis favorable du responsable d'équipe.",
  ],
  client_1: [
    "{Présenté|Présentée} à un client, à %client, pour une mission %poste. Réponse attendue sous quinze jours.",
    "Proposition sous réserve de l'accord du client, qui {le|la} reçoit jeudi.",
    "Dossier de compétences envoyé au client, premier entretien bien passé.",
  ],
  client_2: [
    "Seconde présentation, chez un autre client : mission plus proche de ses compétences.",
    "Le premier client a reporté son projet ; {présenté|présentée} à un deuxième, à %client.",
  ],
  client_3: [
    "Troisième client rencontré, sur un périmètre plus large.",
    "Nouvelle présentation à %client, le besoin porte sur %savoir.",
  ],
  proposition: [
    "Proposition d'embauche envoyée, salaire conforme à ses attentes.",
    "Accord du client : proposition en cours de rédaction.",
    "Proposition remise en main propre, {il|elle} demande quelques jours de réflexion.",
  ],
  proposition_refusee: [
    "A décliné : temps de trajet trop long depuis %ville.",
    "Refuse notre proposition, une autre offre est mieux rémunérée.",
    "Ne donne pas suite : préfère un poste plus sédentaire.",
  ],
  embauche: [
    "Contrat signé, arrivée dans l'équipe le %date.",
    "Embauche décidée, prise de poste le %date. Parrain désigné pour la période d'essai.",
    "{Recruté|Recrutée} sur un poste %poste, à partir du %date.",
  ],
  prolongation_essai: [
    "Période d'essai renouvelée d'un commun accord : encore un peu juste en autonomie.",
    "Renouvellement de l'essai, le client souhaite plus de recul.",
  ],
  confirmation_embauche: [
    "Période d'essai validée, très bonne intégration.",
    "Essai concluant : l'équipe et le client sont satisfaits.",
    "Embauche confirmée, plan de formation engagé sur %savoir.",
  ],
  confirmation_prolongee: [
    "Renouvellement concluant : autonomie acquise, embauche confirmée.",
    "Fin de la prolongation, le responsable d'équipe donne son accord.",
  ],
  rupture_competences: [
    "Essai interrompu : écart trop important sur %savoir malgré l'accompagnement.",
    "Période d'essai non confirmée, le poste demandait plus de technique.",
  ],
  rupture_comportement: [
    "Période d'essai rompue : intégration difficile dans l'équipe, malgré deux points de suivi.",
    "Essai non confirmé, la relation avec le client ne s'est pas installée.",
  ],
  rupture_contexte: [
    "Le client a arrêté le projet, nous n'avons pas pu {le|la} replacer.",
    "Baisse d'activité : contrat interrompu, sans reproche sur le travail fait.",
  ],
  demission: [
    "A quitté l'entreprise de sa propre initiative pendant l'essai.",
    "Démission : a rejoint une structure plus proche de son domicile.",
  ],
  non_retenu_dossier: [
    "Profil trop éloigné de nos besoins actuels.",
    "Pas assez de pratique en %savoir pour nos missions.",
    "Parcours intéressant, mais nous cherchons plus d'expérience.",
    "Cherche à rester à %ville, où nous n'avons pas de mission.",
  ],
  avis_reserve: [
    "Entretien peu convaincant : exemples vagues, projet encore flou.",
    "Avis réservé : le poste demande plus d'autonomie.",
    "Échange correct, mais motivation difficile à cerner.",
  ],
  sans_poste: [
    "Bon profil, mais aucun poste %poste à pourvoir en ce moment.",
    "Compétences reconnues ; le besoin du client a été pourvu en interne.",
    "Profil employable, mais pas adapté aux astreintes demandées.",
  ],
  non_employable: ["Entretien mené avec le responsable d'équipe : nous ne pouvons pas donner suite."],
  garder_recrutement: [
    "Pas de poste immédiat : {gardé|gardée} en vivier, à rappeler au prochain appel d'offres.",
    "Profil à suivre pour nos missions à %client.",
    "À recontacter dès qu'un besoin en %savoir se présente.",
  ],
  garder_formation: [
    "Bon potentiel : une formation préalable {le|la} rendrait vite {opérationnel|opérationnelle}.",
    "À orienter vers une prochaine session, projet sérieux.",
    "Motivation réelle ; il manque une pratique récente en %savoir.",
  ],
  formation_individuelle: [
    "POEI de 300 heures mise en place, démarrage la semaine prochaine.",
    "AFPR accordée : remise à niveau sur %savoir avant l'embauche.",
  ],
  adc_inscription: [
    "Demande d'inscription à l'action envoyée à la commission.",
    "Candidature transmise pour la prochaine session, nous l'accueillerions en stage.",
  ],
  adc_immersion: [
    "{Retenu|Retenue} pour une immersion de deux semaines dans nos locaux.",
    "Période d'immersion fixée avec l'équipe, tuteur désigné.",
  ],
  stage: [
    "Entrée en formation, nous l'accueillerons pour le stage.",
    "La formation a commencé ; tuteur désigné pour la période en entreprise.",
  ],
  stage_bases: [
    "Commence par les bases du métier, avant la formation généraliste.",
    "Admission en formation aux bases du métier, point prévu à mi-parcours.",
  ],
  stage_generaliste: [
    "Bases acquises : passe en formation généraliste, toujours en stage chez nous.",
    "Suite logique de la première formation, le tuteur reste le même.",
  ],
  fin_stage_non_recrute: [
    "Stage terminé. Bon travail, mais pas d'embauche possible ce semestre.",
    "Bilan de fin de stage : progrès réels, niveau encore insuffisant pour le poste.",
  ],
  indisponible: [
    "{Engagé|Engagée} dans une formation, indisponible pour plusieurs mois.",
    "Indisponible jusqu'à nouvel ordre, nous recontactera.",
    "Souhaite suspendre sa recherche quelques mois.",
  ],
  en_emploi: [
    "A retrouvé un emploi, nous l'a annoncé au téléphone.",
    "Dit avoir signé dans une autre entreprise.",
    "Indique avoir commencé un nouveau poste ; à vérifier.",
  ],
  abandon: [
    "Besoin annulé de notre côté, nous ne donnons pas suite.",
    "Sans nouvelles et sans poste correspondant : dossier refermé.",
  ],
  point_vivier: [
    "Point fait par téléphone : toujours en recherche et {intéressé|intéressée}.",
    "Relance de courtoisie, {il|elle} reste à l'écoute.",
    "Profil reproposé en réunion d'affectation, pas de mission pour l'instant.",
  ],
  note_recrutement: [
    "Profil repéré pour nos missions en %savoir, rien d'ouvert pour l'instant.",
    "CV solide, à garder sous la main pour %client.",
    "Bon niveau en %savoir ; à proposer dès qu'un poste %poste s'ouvre.",
  ],
  note_formation: [
    "Reconversion bien préparée, à suivre pour une session à venir.",
    "Profil prometteur pour une formation préalable au recrutement.",
  ],
};

/** What explains each cause de rejet. */
export const PHRASES_DES_CAUSES: Readonly<Record<CauseRejet, string>> = {
  competences: "Les bases annoncées en %savoir n'ont pas été retrouvées en entretien.",
  experience: "Trop peu de pratique pour tenir le poste sans encadrement.",
  motivation: "Peu d'intérêt exprimé pour nos métiers.",
  relationnel: "Échange difficile, le contact avec les clients poserait question.",
  mobilite: "Ne souhaite pas travailler ailleurs qu'à %ville.",
  salaire: "Prétentions nettement au-dessus de notre grille.",
  projet: "Hésite encore à rester dans le secteur.",
  autre: "Disponibilité trop partielle pour le poste.",
};
