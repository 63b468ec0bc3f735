const PAR_GENRE = {
  diplome: {
    brevet: "Brevet des collèges",
    cap_bep: "CAP / BEP",
    bac_general: "Bac général",
    bac_technologique: "Bac technologique",
    bac_pro: "Bac professionnel",
    daeu: "DAEU",
    titre_pro_niveau_4: "Titre professionnel (niveau Bac)",
    titre_pro_niveau_5: "Titre professionnel (niveau Bac + 2)",
    titre_pro_niveau_6: "Titre professionnel (niveau Bac + 3 / + 4)",
    bts: "BTS",
    dut: "DUT",
    deug_deust: "DEUG / DEUST",
    but: "BUT",
    licence: "Licence",
    licence_pro: "Licence professionnelle",
    bachelor: "Bachelor",
    master_1: "Master 1 / Maîtrise",
    master: "Master",
    diplome_ecole_commerce: "Diplôme d'école de commerce",
    diplome_ingenieur: "Diplôme d'ingénieur",
    titre_rncp_niveau_7: "Titre RNCP (niveau Bac + 5)",
    mastere_specialise: "Mastère spécialisé",
    doctorat: "Doctorat",
  },
  habilitation: {
    habilitation_electrique_b0: "Habilitation électrique B0 / H0",
    habilitation_electrique_br: "Habilitation électrique BR / B2",
    caces_nacelle: "CACES nacelle",
    travail_hauteur: "Travail en hauteur",
    fibre_optique: "Habilitation fibre optique",
    sst: "Sauveteur secouriste du travail",
  },
  certification: {
    pix: "Pix",
    tosa: "TOSA",
    clea_numerique: "CléA numérique",
    toeic: "TOEIC",
    itil_foundation: "ITIL Foundation",
    prince2_foundation: "PRINCE2 Foundation",
    pmp: "PMP",
    scrum_master_psm: "Professional Scrum Master",
    product_owner_pspo: "Professional Scrum Product Owner",
    istqb_foundation: "ISTQB niveau Fondation",
    ccna: "CCNA",
    ccnp: "CCNP",
    lpic_1: "LPIC-1",
    rhcsa: "RHCSA",
    vcp: "VCP (virtualisation)",
    az_900: "Azure Fundamentals (AZ-900)",
    az_104: "Azure Administrator (AZ-104)",
    aws_practitioner: "AWS Cloud Practitioner",
    aws_architecte: "AWS Solutions Architect Associate",
    cka: "Certified Kubernetes Administrator",
    power_bi_pl_300: "Power BI Data Analyst (PL-300)",
    oracle_oca: "Oracle Certified Associate",
    java_se: "Oracle Certified Professional Java SE",
    sap_associate: "SAP Certified Associate",
    salesforce_admin: "Salesforce Administrator",
    nse_4: "Fortinet NSE 4",
    security_plus: "CompTIA Security+",
    ceh: "Certified Ethical Hacker",
    iso_27001_lead: "ISO 27001 Lead Implementer",
    cissp: "CISSP",
    opquast: "Opquast",
    google_analytics: "Google Analytics",
  },
} as const;

/** What a row of the list of qualifications is. */
type GenreDiplome = keyof typeof PAR_GENRE;

/** The codes of some genres of qualification that ship at the start. */
export type CodeDiplomeDe<N extends GenreDiplome> = N extends GenreDiplome
  ? Extract<keyof (typeof PAR_GENRE)[N], string>
  : never;

/** The code of a diplôme, of a habilitation or of a certification that ships at the start. */
type CodeDiplome = CodeDiplomeDe<GenreDiplome>;

/** A diplôme, habilitation or certification as it ships. */
export type DiplomeDeDepart = {
  readonly code: CodeDiplome;
  readonly libelle: string;
  readonly genre: GenreDiplome;
};

/** The diplômes, habilitations and certifications that a new installation starts with; diplômes from the lowest. */
export const DIPLOMES_DE_DEPART: readonly DiplomeDeDepart[] = (
  Object.entries(PAR_GENRE) as [GenreDiplome, Record<string, string>][]
).flatMap(([genre, lignes]) =>
  Object.entries(lignes).map(([code, libelle]) => ({ code: code as CodeDiplome, libelle, genre })),
);
