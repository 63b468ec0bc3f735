/** Employers on the CVs, all invented. */
export const EMPLOYEURS_NUMERIQUES: readonly string[] = [
  "Bulbicode",
  "Trois Chatons Logiciels",
  "Nébulhouse",
  "Pixeltartine",
  "Octetopie",
  "Ribambelle Systèmes",
  "Grosminuit Infogérance",
  "Mirliton Web",
  "Saperlipo Data",
  "Babillard Numérique",
  "Zéphyrion Conseil",
  "Tournicode",
  "Galipette Réseaux",
  "Farfadel Services",
  "Rocambolis",
  "Tintamarre Digital",
  "Quenotte & Câble",
  "Fanfreluche Studio",
  "Croquignol Cloud",
  "Papillotis Ingénierie",
  "Lapinovation",
  "Brouillamine",
  "Cabriolix",
  "Turlupix",
];

/** Schools, all invented. */
export const ETABLISSEMENTS: readonly string[] = [
  "Lycée des Trois Mirabelles",
  "Institut Octave-Pixel",
  "École Imaginaire du Numérique",
  "Lycée du Pont Penché",
  "Faculté des Grandes Oreilles",
  "Centre de formation La Clé de Sol",
  "Institut du Clavier Tempéré",
  "École des Mines de Rien",
];

/** Jobs of other trades, as `{masculin|féminin}`, each with an invented employer and two lines of what is done there. */
export const METIERS_ANTERIEURS: readonly {
  readonly intitule: string;
  readonly employeur: string;
  readonly missions: readonly [string, string];
  readonly specialite: string;
}[] = [
  {
    intitule: "{Vendeur|Vendeuse} en magasin",
    employeur: "Magasins Falbala",
    missions: ["Accueil et conseil de la clientèle", "Tenue de la caisse et inventaires"],
    specialite: "Commerce",
  },
  {
    intitule: "Comptable",
    employeur: "Cabinet Virgule & Fils",
    missions: ["Saisie et lettrage des comptes", "Préparation des déclarations mensuelles"],
    specialite: "Comptabilité et gestion",
  },
  {
    intitule: "{Assistant administratif|Assistante administrative}",
    employeur: "Maison Pirouette",
    missions: ["Accueil, courriers et suivi des dossiers", "Mise à jour des tableaux de suivi"],
    specialite: "Assistance de gestion",
  },
  {
    intitule: "{Opérateur|Opératrice} de production",
    employeur: "Cartonneries Ramdam",
    missions: ["Conduite d'une ligne de conditionnement", "Contrôles qualité et relevés"],
    specialite: "Production industrielle",
  },
  {
    intitule: "{Électricien|Électricienne}",
    employeur: "Volts et Farandole",
    missions: ["Câblage et mise en service d'armoires", "Dépannage chez les particuliers"],
    specialite: "Électrotechnique",
  },
  {
    intitule: "{Serveur|Serveuse}",
    employeur: "Hôtel des Trois Édredons",
    missions: ["Service en salle et encaissement", "Formation des nouveaux saisonniers"],
    specialite: "Hôtellerie et restauration",
  },
  {
    intitule: "{Chef|Cheffe} d'équipe logistique",
    employeur: "Transports Hurluberlu",
    missions: ["Organisation des expéditions", "Encadrement de six personnes"],
    specialite: "Logistique",
  },
  {
    intitule: "{Conseiller|Conseillère} de clientèle",
    employeur: "Assurances Parapluie",
    missions: ["Traitement des demandes par téléphone", "Suivi des réclamations"],
    specialite: "Négociation et relation client",
  },
  {
    intitule: "{Animateur|Animatrice} de loisirs",
    employeur: "Centre de loisirs Le Cerf-Volant Bleu",
    missions: ["Préparation et conduite d'ateliers", "Relations avec les familles"],
    specialite: "Animation",
  },
  {
    intitule: "{Mécanicien|Mécanicienne} automobile",
    employeur: "Garage du Hérisson Pressé",
    missions: ["Entretien et diagnostic des véhicules", "Conseil aux clients"],
    specialite: "Maintenance des véhicules",
  },
  {
    intitule: "{Chargé|Chargée} de communication",
    employeur: "Éditions Patatras",
    missions: ["Rédaction de contenus et relations presse", "Organisation d'événements"],
    specialite: "Communication",
  },
  {
    intitule: "{Technicien|Technicienne} de laboratoire",
    employeur: "Laboratoire Pipette d'Or",
    missions: ["Analyses et suivi des échantillons", "Tenue du cahier de laboratoire"],
    specialite: "Analyses biologiques",
  },
];

/** What people do beside their work. */
export const CENTRES_D_INTERET: readonly string[] = [
  "randonnée",
  "course à pied",
  "cuisine",
  "photographie",
  "jeux de société",
  "jardinage",
  "lecture",
  "musique",
  "cinéma",
  "cyclotourisme",
  "natation",
  "théâtre amateur",
  "bricolage",
  "échecs",
  "football en club",
  "impression 3D",
  "bénévolat associatif",
  "chant choral",
  "escalade",
  "dessin",
];
