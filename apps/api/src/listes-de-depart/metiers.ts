const FAMILLES = {
  production_technique: {
    libelle: "Production technique",
    metiers: {
      administrateur_systeme_reseaux: "Administrateur Système / Réseaux",
      administrateur_infrastructure: "Administrateur d'infrastructure",
      administrateur_bases_de_donnees: "Administrateur de bases de données",
      architecte_infrastructure: "Architecte infrastructure",
      ingenieur_systemes: "Ingénieur systèmes",
      ingenieur_reseaux: "Ingénieur réseaux et télécoms",
      ingenieur_devops: "Ingénieur DevOps",
      ingenieur_cloud: "Ingénieur cloud",
      technicien_reseaux: "Technicien réseaux et télécoms",
      technicien_exploitation: "Technicien d'exploitation",
      integrateur_exploitation: "Intégrateur d'exploitation",
    },
  },
  support_assistance: {
    libelle: "Support et assistance",
    metiers: {
      conseiller_hotline: "Conseiller hotline",
      technicien_assistance_site: "Technicien assistance sur site",
      technicien_maintenance: "Technicien de maintenance",
      technicien_helpdesk: "Technicien helpdesk",
      technicien_deploiement: "Technicien de déploiement",
      support_applicatif: "Technicien support applicatif",
      responsable_service_desk: "Responsable Service Desk",
    },
  },
  etudes_developpement: {
    libelle: "Études et développement",
    metiers: {
      developpeur_front: "Développeur web front-end",
      developpeur_back: "Développeur web back-end",
      developpeur_full_stack: "Développeur full stack",
      developpeur_java: "Développeur Java",
      developpeur_dotnet: "Développeur .NET",
      developpeur_mobile: "Développeur mobile",
      developpeur_erp: "Développeur ERP",
      analyste_programmeur: "Analyste programmeur",
      ingenieur_etudes_developpement: "Ingénieur études et développement",
      responsable_technique: "Responsable technique de développement",
      architecte_logiciel: "Architecte logiciel",
      testeur: "Testeur",
      automaticien_tests: "Automaticien de tests",
      responsable_tests: "Responsable tests et recette",
    },
  },
  conseil_metier: {
    libelle: "Conseil et fonctionnel",
    metiers: {
      consultant_metier: "Consultant métier",
      analyste_fonctionnel: "Analyste fonctionnel",
      business_analyst: "Business analyst",
      consultant_erp: "Consultant ERP",
      consultant_crm: "Consultant CRM",
      assistant_maitrise_ouvrage: "Assistant à maîtrise d'ouvrage",
      product_owner: "Product owner",
      formateur_numerique: "Formateur numérique",
    },
  },
  management_commerce: {
    libelle: "Management et commerce",
    metiers: {
      manager_projet: "Manager de Projet",
      chef_projet_informatique: "Chef de projet informatique",
      chef_projet_web: "Chef de projet web",
      scrum_master: "Scrum master",
      responsable_informatique: "Responsable informatique",
      responsable_business_unit: "Responsable « Business Unit »",
      ingenieur_avant_vente: "Ingénieur avant-vente",
      charge_affaires: "Chargé d'affaires numérique",
    },
  },
  donnees: {
    libelle: "Données et intelligence artificielle",
    metiers: {
      data_analyst: "Data analyst",
      data_engineer: "Data engineer",
      data_scientist: "Data scientist",
      consultant_decisionnel: "Consultant décisionnel",
      developpeur_decisionnel: "Développeur décisionnel",
      gestionnaire_donnees: "Gestionnaire de données",
    },
  },
  web_multimedia: {
    libelle: "Web et multimédia",
    metiers: {
      webdesigner: "Webdesigner",
      concepteur_ux_ui: "Concepteur UX / UI",
      integrateur_web: "Intégrateur web",
      webmaster: "Webmestre",
      infographiste: "Infographiste multimédia",
      referenceur_web: "Référenceur web",
    },
  },
  cybersecurite: {
    libelle: "Cybersécurité",
    metiers: {
      analyste_soc: "Analyste SOC",
      ingenieur_securite: "Ingénieur sécurité",
      consultant_cybersecurite: "Consultant en cybersécurité",
      auditeur_securite: "Auditeur sécurité technique",
      responsable_securite: "Responsable de la sécurité des systèmes d'information",
    },
  },
  informatique_industrielle: {
    libelle: "Informatique industrielle et embarquée",
    metiers: {
      developpeur_embarque: "Développeur logiciel embarqué",
      ingenieur_systemes_embarques: "Ingénieur systèmes embarqués",
      automaticien: "Automaticien",
      technicien_objets_connectes: "Technicien objets connectés",
    },
  },
} as const;

/** The code of a famille de métiers that ships at the start. */
type CodeFamilleMetier = keyof typeof FAMILLES;

type CodesDe<F> = F extends CodeFamilleMetier ? Extract<keyof (typeof FAMILLES)[F]["metiers"], string> : never;

/** The code of a métier that ships at the start. */
export type CodeMetier = CodesDe<CodeFamilleMetier>;

/** A famille de métiers as it ships. */
export type FamilleMetierDeDepart = {
  readonly code: CodeFamilleMetier;
  readonly libelle: string;
};

/** A métier as it ships, in its one famille. */
export type MetierDeDepart = {
  readonly code: CodeMetier;
  readonly libelle: string;
  readonly famille: CodeFamilleMetier;
};

const LIGNES = Object.entries(FAMILLES) as [CodeFamilleMetier, { libelle: string; metiers: Record<string, string> }][];

/** The familles de métiers that a new installation starts with. */
export const FAMILLES_METIER_DE_DEPART: readonly FamilleMetierDeDepart[] = LIGNES.map(([code, { libelle }]) => ({
  code,
  libelle,
}));

/** The métiers that a new installation starts with, famille after famille. */
export const METIERS_DE_DEPART: readonly MetierDeDepart[] = LIGNES.flatMap(([famille, { metiers }]) =>
  Object.entries(metiers).map(([code, libelle]) => ({ code: code as CodeMetier, libelle, famille })),
);
