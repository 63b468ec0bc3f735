import { Button, Popover, type ButtonProps } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { useState, type ComponentProps } from "react";
import { Sheet } from "../../base/Sheet.tsx";
import { useIsPhone } from "../../base/useIsPhone.ts";
import { ChoixDestinataire } from "./ChoixDestinataire.tsx";

type Props = ComponentProps<typeof ChoixDestinataire> &
  Pick<ButtonProps, "loading" | "disabled" | "variant"> & { readonly libelle: string };

/** F13: a button that opens the choice of a recruteur; the one chosen gets the fiches at once. */
export function TransmettreMenu({ libelle, loading, disabled, variant = "default", onChoisir, ...choix }: Props) {
  const [ouvert, setOuvert] = useState(false);
  const telephone = useIsPhone();
  const bouton = (
    <Button
      variant={variant}
      aria-haspopup="dialog"
      rightSection={<IconChevronDown size={16} stroke={1.75} aria-hidden />}
      onClick={() => setOuvert((avant) => !avant)}
      {...(loading !== undefined && { loading })}
      {...(disabled !== undefined && { disabled })}
    >
      {libelle}
    </Button>
  );
  const contenu = (
    <ChoixDestinataire
      {...choix}
      onChoisir={(destinataireId) => {
        setOuvert(false);
        onChoisir(destinataireId);
      }}
    />
  );
  if (telephone) {
    return (
      <>
        {bouton}
        <Sheet opened={ouvert} onClose={() => setOuvert(false)} title={libelle}>
          {contenu}
        </Sheet>
      </>
    );
  }
  return (
    <Popover opened={ouvert} onChange={setOuvert} position="bottom-end" width={288} trapFocus>
      <Popover.Target>{bouton}</Popover.Target>
      <Popover.Dropdown p={8} aria-label={libelle}>
        {contenu}
      </Popover.Dropdown>
    </Popover>
  );
}
