-- A visit, and a fiche that got its copy of the candidate when it was opened; the older ones wait for theirs.
update compte set derniere_recherche = '2018-01-25 12:00:00+00', recherche_visite_precedente = '2018-01-20 12:00:00+00'
  where id = 11;
update fiche set candidat_bassin_id = 1, candidat_nom = ' cornu nicolas', candidat_termes =
  '{1,3,268435464,268435465,268435520,268435523,536870916,536870919,536870920,536870921,805306372,1073741828,1073741832}'
  where id = 1002;
