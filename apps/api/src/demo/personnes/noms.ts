/** Invented candidates' surnames, of varied origins and as various people type them. */
export const NOMS: readonly string[] = `
  ADAM, Aït Saïd, Albrecht, Almeida, Alvès, Amrani, ANDRÉ, Antoine, Arnould, Aubertin, Aubry, Bachmann, Bader, Bah,
  BALLAND, Barbier, Baroudi, Barthélemy, Baumgartner, Bauer, Beaudoin, Becker, Belkacem, Ben Amar, BENALI, Benoît,
  Bentz, Bernardin, Berthelot, Besançon, Bianchi, Biehler, Blaise, Boisseau, Bouaziz, Boucher, Bouchikhi,
  Boulanger, Bourguignon, BRAUN, Breton, Brisset, Brunner, Burger, Çelik, Caillet, Camara, Cardoso, Carpentier,
  Castelli, Chaumont, Chauvin, Chevrier, Cissé, Clément, Colin, Collignon, Conté, CORNU, Costa Pereira, Coulibaly,
  Courtois, D'Alessandro, D'Angelo, Da Silva, Daeninckx, Dang, De Oliveira, De la Croix, Delacour, Delaunay,
  Demange, Demir, Denizot, Descamps, Diallo, Didierjean, Diebold, Dietrich, Diop, Dos Santos, DUBOURG, Dufour,
  Dupré, Durand-Weiss, Duval, Eberhardt, Ehrhardt, El Fassi, El Mansouri, Erdoğan, Ernst, Estève, Étienne, Evrard,
  Fall, Faure, Felten, Ferrand, Ferreira, Fischbach, Fleck, Fontaine, Fournier-Klein, FRANTZ, Friedrich, Fuchs,
  Gaillard, Gallo, Garnier, Gasser, Gautier, Geiger, Georgel, Gérardin, Gomes, Gonçalves, Goetz, Grandidier,
  Grandjean, Grosjean, Grunenwald, Guérin, Guillemin, Haas, Haddad, Hamidi, HARTMANN, Hassani, Heckmann, Heitz,
  Henry, Herrmann, Heyer, Hoarau, Hoffmann, Hubert, Humbert, Husson, Iglesias, Imhoff, Ivanov, Jacquemin, Jacquot,
  JEANDEL, Jeanneret, Jimenez, Joly, Jung, Kaboré, Kaiser, Kaya, Keita, Keller, Kessler, Kieffer, Kiener, Klein,
  Klingler, Knecht, Koch, Kowalczyk, Kowalski, KREMER, Kuntz, L'Hermitte, L'Hôte, Lacroix, Lallemand, Lambert,
  Lamy, Le Bihan, Le Goff, Lebrun, Lefèvre, Legrand, Lejeune, Lemoine, Lenoir, LEROY, Levasseur, Liebert, Lorrain,
  Lothringer, M'Barek, Maillard, Mansouri, Marchal, Marchetti, MARTEL, Martinez, Masson, Mathis, Maurice, Mbaye,
  MENGIN, Mercier, Merlin, Messaoudi, METZGER, Meyer, Meziane, Michaud, Michel, Mohr, Moreau, Moretti, Mougeot,
  Muller, Münch, N'Diaye, N'Guessan, Naegelen, Navarro, Nguyen, Noël, Nowak, O'Brien, Oberlé, Ostermann, Ott,
  Ouedraogo, Ouellet, Özdemir, Pagnoux, PARISOT, Pasquier, Pelletier, Perrin, Petitjean, Pham, Pichon, Pierron,
  Pires, Poirot, Popescu, Prévost, Rauch, Reeb, Reinhardt, Remy, RENARD, Ricci, Richert, Ritter, Robert-Nicoud,
  Roth, Roux, Ruffenach, Saint-Dizier, SALMON, Sanchez, Sauvage, Schaeffer, Scherer, Schmitt, Schneider, Schwartz,
  Schwob, Seiler, Sène, Seyller, Simonin, Sissoko, Spitz, Stein, Steinmetz, Stoltz, Straub, Sylla, Szymański,
  Tavares, Thiébaut, Thiry, Thomassin, Toussaint, Touré, Tran, Traoré, Ullmann, Urban, Vautrin, VERDIER, Vieira,
  Villemin, Vinot, Vogel, Voirin, Vuillemin, Wagner, Walter, Weber, Wehrlé, Weiss, Wendling, Werner, WINTER, Wolff,
  Yıldız, Yvon, Zaïdi, Zeller, Ziegler, Zimmermann, Zink
`
  .trim()
  .split(/,\s+/u);
