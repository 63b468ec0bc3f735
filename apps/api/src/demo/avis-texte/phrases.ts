import type { Classification, NiveauAvis, TrancheAnnees } from "@sar/domain";
import type { Profil } from "../profils/profil.ts";

/** First sentences, by experience in digital trades; `%domaine%` is what the trade is about. */
export const OUVERTURES: Readonly<Record<TrancheAnnees, readonly string[]>> = {
  aucune: [
    "Pas encore d'expérience professionnelle dans %domaine%, les connaissances viennent de la formation et de la pratique personnelle.",
    "{Candidat|Candidate} en fin de formation, sans expérience professionnelle dans %domaine%.",
    "Aucune expérience dans %domaine% à ce jour, mais un intérêt qui ne date pas d'hier.",
  ],
  inf_1: [
    "Première expérience de quelques mois dans %domaine%.",
    "{Candidat|Candidate} qui débute, moins d'un an de pratique dans %domaine%.",
    "Une expérience courte mais concrète dans %domaine%, acquise pour partie en stage.",
  ],
  "1_2": [
    "Un à deux ans de pratique dans %domaine%, avec des réalisations que l'on peut vérifier.",
    "{Candidat|Candidate} en début de parcours, déjà à l'aise dans %domaine%.",
    "Première expérience réussie dans %domaine%, le contexte était exigeant.",
  ],
  "3_5": [
    "De trois à cinq ans d'expérience dans %domaine%, dans deux contextes différents.",
    "Expérience intéressante dans %domaine%, les exemples donnés sont précis.",
    "{Candidat confirmé|Candidate confirmée} dans %domaine%, l'autonomie est réelle.",
  ],
  "6_10": [
    "Parcours solide dans %domaine%, les responsabilités ont progressé avec les années.",
    "Plus de six ans dans %domaine%, une expérience que le marché recherche.",
    "{Candidat expérimenté|Candidate expérimentée} dans %domaine%, qui sait prendre du recul sur son métier.",
  ],
  sup_10: [
    "Plus de dix ans dans %domaine% : une expérience longue et variée.",
    "{Candidat|Candidate} d'une grande expérience dans %domaine%, qui a connu plusieurs générations d'outils.",
    "Carrière complète dans %domaine%, du terrain à la coordination d'une équipe.",
  ],
};

/** Sentences on the skills, by niveau of the avis; `%savoirs%` are two or three of them, in apposition. */
export const COMPETENCES_SELON_LE_NIVEAU: Readonly<Record<NiveauAvis, readonly string[]>> = {
  1: [
    "Les compétences attendues ne sont pas présentes à ce stade (questions posées : %savoirs%).",
    "Les questions techniques sont restées sans réponse : %savoirs%.",
  ],
  2: [
    "Des notions sur quelques sujets (%savoirs%), mais pas encore de vue d'ensemble.",
    "Connaissances parcellaires, qui constituent une base pour une formation : %savoirs%.",
    "Les prérequis sont là (%savoirs%).",
  ],
  3: [
    "Connaissances insuffisantes pour un poste en autonomie (%savoirs%).",
    "Compétences centrées sur peu de sujets, à actualiser : %savoirs%.",
    "Des acquis (%savoirs%), mais éloignés de ce que demandent les entreprises aujourd'hui.",
  ],
  4: [
    "Le socle de base est acquis : %savoirs%.",
    "Bonne vue d'ensemble du métier (%savoirs%).",
    "Réponses correctes sans être approfondies (%savoirs%).",
    "Les bases sont solides, avec une pratique réelle de plusieurs sujets : %savoirs%.",
  ],
  5: [
    "Compétences approfondies : %savoirs%.",
    "Bon niveau technique, vérifié sur plusieurs sujets (%savoirs%).",
    "Les questions précises ont reçu des réponses précises (%savoirs%).",
    "Vue d'ensemble approfondie, avec des points forts : %savoirs%.",
  ],
  6: [
    "Excellente maîtrise technique (%savoirs%).",
    "Fait référence sur plusieurs sujets, avec une vraie capacité à transmettre : %savoirs%.",
    "Niveau d'expertise confirmé : %savoirs%.",
  ],
};

/** Sentences on those who have no experience yet, in place of the profil's. */
export const APPRECIATIONS_SANS_EXPERIENCE: Profil["appreciations"] = {
  favorables: [
    "Les projets de formation sont bien présentés et le raisonnement est sûr.",
    "Les stages ont été mis à profit, les comptes rendus sont précis.",
    "Apprend vite, la marge de progression est importante.",
    "La pratique personnelle complète utilement la formation.",
  ],
  reservees: [
    "Les acquis de la formation sont à mettre en pratique en entreprise.",
    "Les projets présentés restent scolaires.",
    "Une première expérience encadrée est indispensable.",
    "La théorie est connue, la pratique manque.",
  ],
};

/** Reserves on those who have worked for years, in place of the profil's. */
export const RESERVES_SUR_LES_EXPERIMENTES: readonly string[] = [
  "Les pratiques ont vieilli, une remise à niveau est à prévoir.",
  "Expérience longue, mais dans un environnement unique et peu renouvelé.",
  "Les outils récents sont peu connus, ce qui ferme des portes.",
  "L'expérience est réelle, elle doit être complétée sur les technologies demandées en région.",
  "A surtout travaillé {seul|seule} sur son périmètre, le travail en équipe projet est à retrouver.",
];

/** Sentences on the interview, by niveau of the avis on the comportement. */
export const ENTRETIEN_SELON_LE_NIVEAU: Readonly<Record<NiveauAvis, readonly string[]>> = {
  1: ["L'attitude en entretien n'est pas compatible avec un poste en équipe."],
  2: [
    "Échange difficile, peu de réponses développées malgré les relances.",
    "La présentation du parcours est confuse et peu préparée.",
  ],
  3: [
    "Entretien moyen, le parcours est présenté sans être mis en valeur.",
    "Se montre {réservé|réservée}, il a fallu beaucoup questionner.",
    "Discours un peu général, à illustrer d'exemples.",
  ],
  4: [
    "Attitude correcte et professionnelle tout au long de l'entretien.",
    "Présentation claire, bonne écoute.",
    "Échange fluide, {le candidat|la candidate} connaît ses points d'amélioration.",
    "S'exprime simplement et répond aux questions posées.",
  ],
  5: [
    "Présentation structurée, échanges agréables et argumentés.",
    "Bon contact, de l'énergie et des questions pertinentes sur les entreprises du secteur.",
    "Fait preuve de maturité et d'une bonne connaissance de ses atouts.",
    "Une motivation visible, appuyée par des démarches concrètes.",
  ],
  6: [
    "Excellente présentation, qui donnerait confiance à un client dès le premier rendez-vous.",
    "Très belle qualité d'échange : précision, humour et recul.",
    "Savoir-être remarquable, souligné par tous les membres du jury.",
  ],
};

/** Sentences on where the candidate would work. */
export const REMARQUES_DE_MOBILITE = {
  reduite: [
    "Attention, la mobilité est limitée au département.",
    "Recherche au plus près du domicile, les déplacements sont à éviter.",
    "La mobilité réduite restreint le nombre de postes possibles.",
  ],
  large: [
    "Bonne mobilité, les missions longues en région sont acceptées.",
    "Les déplacements ne posent pas de difficulté.",
  ],
  demenagement: ["Envisage de déménager pour un poste intéressant.", "{Prêt|Prête} à changer de région si nécessaire."],
} as const;

/** Sentences on the pretention. */
export const REMARQUES_DE_SALAIRE: readonly string[] = [
  "Prétentions salariales cohérentes avec le marché.",
  "Les prétentions salariales sont à discuter selon le poste.",
  "{Ouvert|Ouverte} à la discussion sur la rémunération.",
];

/** Last sentences, by outcome; `%de_metier%` is « de » and the métier aimed at. */
export const CONCLUSIONS: Readonly<Record<Classification, readonly string[]>> = {
  employable: [
    "Employable sans délai sur un poste %de_metier%.",
    "{Opérationnel|Opérationnelle} rapidement, un poste %de_metier% conviendrait.",
    "Profil à proposer aux entreprises qui recherchent un profil %de_metier%.",
    "Peut être {présenté|présentée} dès maintenant pour un poste %de_metier%.",
    "Employable, avec une courte période d'adaptation à l'environnement de l'entreprise.",
  ],
  adaptable: [
    "Un parcours d'adaptation est nécessaire avant un poste %de_metier%.",
    "Adaptable : une formation avec un stage en entreprise permettrait de viser un poste %de_metier%.",
    "À orienter vers une action d'adaptation et de développement des compétences.",
    "Avec une formation intensive, un poste %de_metier% est un objectif réaliste.",
    "Le potentiel est là, une formation pré-recrutement lèverait les dernières réserves.",
  ],
  a_revoir: [
    "À revoir dans quelques mois, une fois le projet précisé.",
    "À revoir après une immersion en entreprise.",
    "Nous proposons un nouvel entretien après la formation en cours.",
  ],
  non_employable: [
    "Ne peut pas être {proposé|proposée} aux entreprises du secteur à ce jour.",
    "Non employable en l'état, un bilan de compétences est conseillé.",
    "Le projet est à reprendre avec le partenaire emploi.",
  ],
};
