const FAMILLES = {
  communication: {
    libelle: "Communication",
    comportements: {
      synthetique: "Synthétique",
      structure: "Structuré",
      receptif: "Réceptif",
      aisance_orale: "Aisance à l'oral",
      aisance_ecrite: "Aisance à l'écrit",
      ecoute: "Sens de l'écoute",
      pedagogue: "Pédagogue",
      convaincant: "Convaincant",
    },
  },
  personnalite: {
    libelle: "Personnalité",
    comportements: {
      motive: "Motivé",
      dynamique: "Dynamique",
      curieux: "Curieux",
      autonome: "Autonome",
      perseverant: "Persévérant",
      confiance_en_soi: "Confiance en soi",
      adaptable: "Sens de l'adaptation",
      creatif: "Créatif",
      esprit_initiative: "Esprit d'initiative",
      ponctuel: "Ponctuel",
    },
  },
  relationnel: {
    libelle: "Relationnel",
    comportements: {
      sens_client: "Sens du client / service",
      franc: "Franc / Transparent",
      maitrise_de_soi: "Maîtrise de soi",
      sympathique: "Sympathique / Convivial",
      esprit_equipe: "Esprit d'équipe",
      diplomate: "Diplomate",
      leadership: "Sens de l'animation d'équipe",
      discret: "Discret",
    },
  },
  methodologie: {
    libelle: "Méthodologie",
    comportements: {
      esprit_analytique: "Esprit analytique",
      organise: "Organisé",
      rigoureux: "Rigoureux",
      esprit_synthese: "Esprit de synthèse",
      sens_priorites: "Sens des priorités",
      force_proposition: "Force de proposition",
      respect_delais: "Respect des délais",
      apprend_vite: "Capacité d'apprentissage",
    },
  },
  langues: {
    libelle: "Langues",
    comportements: {
      anglais: "Anglais",
      allemand: "Allemand",
      luxembourgeois: "Luxembourgeois",
      espagnol: "Espagnol",
      italien: "Italien",
      arabe: "Arabe",
      francais: "Français",
    },
  },
} as const;

/** The code of a famille de comportements. */
type CodeFamilleComportement = keyof typeof FAMILLES;

type CodesDe<F> = F extends CodeFamilleComportement
  ? Extract<keyof (typeof FAMILLES)[F]["comportements"], string>
  : never;

/** The code of a comportement that ships at the start. */
export type CodeComportement = CodesDe<CodeFamilleComportement>;

/** A famille de comportements as it ships. */
export type FamilleComportementDeDepart = {
  readonly code: CodeFamilleComportement;
  readonly libelle: string;
};

/** A comportement as it ships, in its one famille. */
export type ComportementDeDepart = {
  readonly code: CodeComportement;
  readonly libelle: string;
  readonly famille: CodeFamilleComportement;
};

const LIGNES = Object.entries(FAMILLES) as [
  CodeFamilleComportement,
  { libelle: string; comportements: Record<string, string> },
][];

/** The five familles de comportements. */
export const FAMILLES_COMPORTEMENT_DE_DEPART: readonly FamilleComportementDeDepart[] = LIGNES.map(
  ([code, { libelle }]) => ({ code, libelle }),
);

/** The comportements that a new installation starts with, famille after famille. */
export const COMPORTEMENTS_DE_DEPART: readonly ComportementDeDepart[] = LIGNES.flatMap(([famille, { comportements }]) =>
  Object.entries(comportements).map(([code, libelle]) => ({ code: code as CodeComportement, libelle, famille })),
);
