import type { CodeBassin } from "../../listes-de-depart/bassins.ts";
import type { Poids } from "../alea.ts";

/** How many of a hundred candidates live in each bassin. */
export const POIDS_DES_BASSINS = {
  bas_rhin: 25,
  haut_rhin: 14,
  moselle: 17,
  meurthe_et_moselle: 15,
  marne: 9,
  vosges: 6,
  aube: 5,
  ardennes: 4,
  meuse: 3,
  haute_marne: 2,
} as const satisfies Poids<CodeBassin>;

/** Towns of a bassin with their code postal; the first one is drawn more often. */
export const VILLES: Readonly<Record<CodeBassin, readonly (readonly [ville: string, codePostal: string])[]>> = {
  bas_rhin: [
    ["Strasbourg", "67000"], ["Strasbourg", "67100"], ["Strasbourg", "67200"], ["Haguenau", "67500"],
    ["Schiltigheim", "67300"], ["Illkirch-Graffenstaden", "67400"], ["Sélestat", "67600"], ["Bischheim", "67800"],
    ["Lingolsheim", "67380"], ["Obernai", "67210"], ["Saverne", "67700"], ["Molsheim", "67120"], ["Erstein", "67150"],
  ],
  haut_rhin: [
    ["Mulhouse", "68100"], ["Mulhouse", "68200"], ["Colmar", "68000"], ["Saint-Louis", "68300"],
    ["Wittenheim", "68270"], ["Illzach", "68110"], ["Kingersheim", "68260"], ["Guebwiller", "68500"], ["Cernay", "68700"],
  ],
  moselle: [
    ["Metz", "57000"], ["Metz", "57050"], ["Thionville", "57100"], ["Montigny-lès-Metz", "57950"],
    ["Sarreguemines", "57200"], ["Forbach", "57600"], ["Saint-Avold", "57500"], ["Hayange", "57700"], ["Yutz", "57970"],
    ["Woippy", "57140"], ["Sarrebourg", "57400"],
  ],
  meurthe_et_moselle: [
    ["Nancy", "54000"], ["Nancy", "54100"], ["Vandœuvre-lès-Nancy", "54500"], ["Lunéville", "54300"], ["Toul", "54200"],
    ["Longwy", "54400"], ["Laxou", "54520"], ["Villers-lès-Nancy", "54600"], ["Pont-à-Mousson", "54700"],
    ["Saint-Max", "54130"],
  ],
  marne: [
    ["Reims", "51100"], ["Châlons-en-Champagne", "51000"], ["Épernay", "51200"], ["Vitry-le-François", "51300"],
    ["Tinqueux", "51430"], ["Bétheny", "51450"],
  ],
  vosges: [["Épinal", "88000"], ["Saint-Dié-des-Vosges", "88100"], ["Golbey", "88190"], ["Gérardmer", "88400"], ["Remiremont", "88200"]],
  aube: [["Troyes", "10000"], ["Romilly-sur-Seine", "10100"], ["Sainte-Savine", "10300"], ["Saint-André-les-Vergers", "10120"]],
  ardennes: [["Charleville-Mézières", "08000"], ["Sedan", "08200"], ["Rethel", "08300"], ["Revin", "08500"]],
  meuse: [["Bar-le-Duc", "55000"], ["Verdun", "55100"], ["Commercy", "55200"]],
  haute_marne: [["Chaumont", "52000"], ["Saint-Dizier", "52100"], ["Langres", "52200"]],
};

/** Bassins from which one can work across a border. */
export const BASSINS_FRONTALIERS: readonly CodeBassin[] = [
  "bas_rhin", "haut_rhin", "moselle", "meurthe_et_moselle", "ardennes",
];

/** Ordinary names of streets. */
export const VOIES: readonly string[] = [
  "rue des Exemples", "rue des Lilas", "rue du Moulin", "allée des Tilleuls", "rue de la Gare", "rue des Vignes",
  "impasse du Verger", "avenue de la Paix", "rue de l'Église", "rue du Canal", "place du Marché", "rue des Jardins",
  "boulevard des Cerisiers", "rue de la Forêt", "quai des Pêcheurs", "rue des Acacias", "chemin du Stade",
  "rue de la Fontaine", "rue des Mirabelliers", "rue du Faubourg", "allée des Peupliers", "rue des Tisserands",
  "rue du Ruisseau", "rue Haute", "rue des Écoles", "cours des Marronniers", "rue de la Tuilerie", "rue du Château",
];
