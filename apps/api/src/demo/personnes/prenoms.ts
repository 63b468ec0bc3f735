import type { Civilite } from "@sar/domain";

const FEMININS = `
  Adèle, Agnès, Aïcha, Alexandra, Alice, Alix, Aminata, Anaïs, Anne, Anne-Laure, Anne-Sophie, Annick, Assia,
  Audrey, Aurélie, Awa, Béatrice, Brigitte, Camille, Carole, Catherine, Cécile, Céline, Chantal, Charlène,
  Charlotte, Chloé, Christelle, Christine, Claire, Clara, Claude, Clémence, Corinne, Dalila, Daphné, Delphine,
  Deniz, Diane, Dominique, Élisabeth, Élise, Élodie, Emma, Émilie, Estelle, Eva, Fanny, Fatima, Fatoumata,
  Florence, Françoise, Gaëlle, Geneviève, Hélène, Inès, Isabelle, Jade, Jeanne, Jessica, Johanna, Joséphine, Julie,
  Julia, Justine, Karima, Karine, Khadija, Laëtitia, Laura, Laure, Laurence, Léa, Leïla, Lina, Lise-Marie, Lucie,
  Magali, Maëlle, Malika, Manon, Margaux, Marguerite, Maria, Marie, Marie-Claire, Marie-Hélène, Marie-Laure,
  Marine, Marion, Martine, Mathilde, Maud, Mélanie, Mélissa, Meriem, Muriel, Myriam, Nadège, Nadia, Naïma,
  Nathalie, Nolwenn, Océane, Odile, Olga, Ophélie, Pascale, Patricia, Pauline, Perrine, Rachel, Rania, Rosa,
  Sabine, Salomé, Samira, Sandra, Sandrine, Sara, Séverine, Solène, Sonia, Sophie, Stéphanie, Sylvie, Thi-Lan,
  Valérie, Vanessa, Véronique, Victoria, Virginie, Yasmine, Yousra, Yvette, Zeynep, Zoé
`;

const MASCULINS = `
  Abdelkader, Adama, Adrien, Ahmed, Alain, Alexandre, Alexis, Amadou, Amine, Anatole, André, Ángel, Anthony,
  Antoine, Arnaud, Arthur, Aurélien, Axel, Bastien, Benjamin, Benoît, Bernard, Boris, Bruno, Cédric, Charles,
  Christian, Christophe, Claude, Clément, Cyril, Damien, Daniel, David, Denis, Didier, Dimitri, Dominique, Éric,
  Emmanuel, Enzo, Étienne, Fabien, Fabrice, Farid, Florian, Francis, François, François-Xavier, Franck, Frédéric,
  Gaël, Gérard, Gilles, Grégory, Guillaume, Hakim, Hervé, Hugo, Ibrahima, Idriss, Ismaël, Jacques, Jamal, Jean,
  Jean-Baptiste, Jean-Luc, Jean-Marc, Jean-Michel, Jean-Paul, Jean Paul, Jérémy, Jérôme, Joël, Johan, Jonathan,
  Jordan, José, Julien, Karim, Kévin, Laurent, Léo, Lionel, Loïc, Louis, Luc, Lucas, Ludovic, Maël, Mamadou, Marc,
  Marc-Antoine, Mathieu, Mathis, Maxime, Mehdi, Mehmet, Michaël, Michel, Mickaël, Mohamed, Moussa, Nathan, Nicolas,
  Noah, Noël, Olivier, Omar, Ousmane, Pascal, Patrice, Patrick, Paul, Philippe, Pierre, Pierre-Yves, Quentin,
  Rachid, Raphaël, Rayan, Régis, Rémi, René, Richard, Robin, Romain, Samir, Sami, Samuel, Saïd, Sébastien, Serge,
  Simon, Stéphane, Tarek, Théo, Thibault, Thierry, Thomas, Tiago, Timothée, Tony, Tristan, Valentin, Victor,
  Vincent, Wassim, William, Xavier, Yanis, Yann, Yohan, Youssef, Yves, Yusuf, Zakaria
`;

const liste = (prenoms: string) => prenoms.trim().split(/,\s+/u);

/** Invented candidates' first names, by civilité, of varied origins. */
export const PRENOMS: Readonly<Record<Civilite, readonly string[]>> = {
  madame: liste(FEMININS),
  monsieur: liste(MASCULINS),
};
