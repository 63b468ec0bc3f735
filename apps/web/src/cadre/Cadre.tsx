import { useIsPhone } from "@sar/ui";
import { IconChevronDown, IconUserCircle } from "@tabler/icons-react";
import { lazyRouteComponent, Link, Outlet } from "@tanstack/react-router";
import { Suspense, useEffect, useRef, useState, type MouseEvent } from "react";
import { attendreSession, surveillerSession, type Perte } from "../connexion/sessionPerdue.ts";
import { reserverGardiens } from "../fiche/gardiens.ts";
import { trpc } from "../trpc.ts";
import { BandeauHorsLigne } from "./BandeauHorsLigne.tsx";
import { BarreBasse } from "./BarreBasse.tsx";
import classes from "./Cadre.module.css";
import { EcheancesProches } from "./EcheancesProches.tsx";
import { FichesDepassees } from "./FichesDepassees.tsx";
import { MenuPrincipal } from "./MenuPrincipal.tsx";
import { Panneau } from "./Panneau.tsx";
import { useFocusTitre } from "./useFocusTitre.ts";
import { useSession } from "./useSession.ts";

/** Fetched when it is first opened, to keep the first load small. */
const Compte = lazyRouteComponent(() => import("./Compte.tsx"), "Compte");
const Reconnexion = lazyRouteComponent(() => import("../connexion/Reconnexion.tsx"), "Reconnexion");

function Marque() {
  return (
    <Link to="/accueil" className={classes.marque} aria-label="SAR, Soutien aux actions de recrutement, accueil">
      <span className={classes.sigle}>SAR</span>
      <span className={classes.nom}>Soutien aux actions de recrutement</span>
    </Link>
  );
}

function MenuCompte() {
  const { prenom, nom } = useSession();
  return (
    <Panneau
      cote="droite"
      bouton={
        <>
          <IconUserCircle size={20} stroke={1.75} aria-hidden />
          <span className={classes.personne}>{`${prenom} ${nom}`}</span>
          <IconChevronDown size={16} stroke={2} aria-hidden />
        </>
      }
    >
      {() => (
        <Suspense>
          <Compte />
        </Suspense>
      )}
    </Panneau>
  );
}

/** Whether the session has ended (in another tab, after 12 hours) and one is to sign in again in place. */
function useSessionPerdue(): Perte {
  const [perte, setPerte] = useState<Perte>("aucune");
  const { data } = trpc.session.moi.useQuery();
  useEffect(() => surveillerSession(setPerte), []);
  useEffect(() => {
    if (data === null) void attendreSession();
    else if (data) reserverGardiens(data.compteId);
  }, [data]);
  return perte;
}

/** The frame of every screen behind sign-in: header, menus, account, and the page in the middle. */
export function Cadre() {
  const contenu = useRef<HTMLElement>(null);
  const telephone = useIsPhone();
  useFocusTitre(contenu);
  const session = useSession();
  const perte = useSessionPerdue();
  // Without the hash in the address, which would be an entry of the history without the state of this one.
  const allerAuContenu = (event: MouseEvent) => {
    event.preventDefault();
    contenu.current?.focus();
  };
  return (
    <div className={classes.racine}>
      <a href="#contenu" className={classes.evitement} onClick={allerAuContenu}>
        Aller au contenu
      </a>
      <header className={classes.entete}>
        <Marque />
        {!telephone && <MenuPrincipal />}
        <div className={classes.droite}>
          <FichesDepassees />
          {!telephone && <MenuCompte />}
        </div>
      </header>
      <BandeauHorsLigne />
      <EcheancesProches />
      <main id="contenu" ref={contenu} tabIndex={-1} className={classes.contenu}>
        <Outlet />
      </main>
      {telephone && <BarreBasse />}
      {perte !== "aucune" && (
        <Suspense>
          <Reconnexion session={session} demandee={perte === "demandee"} />
        </Suspense>
      )}
    </div>
  );
}
