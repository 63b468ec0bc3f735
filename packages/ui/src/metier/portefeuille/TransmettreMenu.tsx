import { Button, type ButtonProps } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { Suspense, useState, type ComponentProps } from "react";
import { Dropdown } from "../../base/Dropdown.tsx";
import { part } from "../../base/part.tsx";
import { useIsPhone } from "../../base/useIsPhone.ts";
import type { ChoixDestinataire as Choix } from "./ChoixDestinataire.tsx";

const ChoixDestinataire = part(async () => (await import("./ChoixDestinataire.tsx")).ChoixDestinataire);
const Sheet = part(async () => (await import("../../base/Sheet.tsx")).Sheet);

type ChoixProps = ComponentProps<typeof Choix>;
type Props = ChoixProps & Pick<ButtonProps, "loading" | "disabled"> & { readonly libelle: string };

/** The choice on a phone, on a sheet that rises from the bottom. */
function Feuille({ libelle, onChoisir, loading, disabled, ...choix }: Props) {
  const [ouverte, setOuverte] = useState<boolean | null>(null);
  return (
    <>
      <Button
        variant="default"
        aria-haspopup="dialog"
        rightSection={<IconChevronDown size={16} stroke={1.75} aria-hidden />}
        onClick={() => setOuverte(true)}
        {...(loading !== undefined && { loading })}
        {...(disabled !== undefined && { disabled })}
      >
        {libelle}
      </Button>
      {ouverte !== null && (
        <Suspense>
          <Sheet opened={ouverte} onClose={() => setOuverte(false)} title={libelle}>
            <ChoixDestinataire
              {...choix}
              onChoisir={(destinataireId) => {
                setOuverte(false);
                onChoisir(destinataireId);
              }}
            />
          </Sheet>
        </Suspense>
      )}
    </>
  );
}

function Deroulant({ libelle, onChoisir, loading, disabled, ...choix }: Props) {
  return (
    <Dropdown
      label={libelle}
      align="end"
      width={288}
      control={(control) => (
        <Button
          variant="default"
          rightSection={<IconChevronDown size={16} stroke={1.75} aria-hidden />}
          {...control}
          {...(loading !== undefined && { loading })}
          {...(disabled !== undefined && { disabled })}
        >
          {libelle}
        </Button>
      )}
    >
      {(close) => (
        <ChoixDestinataire
          {...choix}
          onChoisir={(destinataireId) => {
            close();
            onChoisir(destinataireId);
          }}
        />
      )}
    </Dropdown>
  );
}

/** F13: a button that opens the choice of a recruteur; the one chosen gets the fiches at once. */
export function TransmettreMenu(props: Props) {
  return useIsPhone() ? <Feuille {...props} /> : <Deroulant {...props} />;
}
