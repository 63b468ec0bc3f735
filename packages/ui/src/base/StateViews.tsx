import { Button, Skeleton, Stack, Text, Title, VisuallyHidden } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck, IconLock, IconPlugConnectedX, IconSearchOff } from "@tabler/icons-react";
import type { ComponentType, ReactNode } from "react";
import classes from "./StateViews.module.css";

type IconType = ComponentType<{ size?: number; stroke?: number; className?: string; "aria-hidden"?: boolean }>;

type LayoutProps = {
  readonly icon: IconType;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly alert?: boolean;
  readonly done?: boolean;
};

function StateLayout({ icon: Icon, title, children, action, alert = false, done = false }: LayoutProps) {
  return (
    <div className={classes.root} role={alert ? "alert" : undefined} data-done={done || undefined}>
      <Icon size={32} stroke={1.5} className={classes.icon ?? ""} aria-hidden />
      <Title order={2}>{title}</Title>
      {children && (
        <Text component="div" c="dimmed" maw="36rem">
          {children}
        </Text>
      )}
      {action}
    </div>
  );
}

function RetryButton({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <Button variant="default" onClick={onRetry}>
      Réessayer
    </Button>
  );
}

/** While a screen's first data are on their way: pale lines in its shape, and a word for those who cannot see them. */
export function LoadingView({ lines = 6, height = 40 }: { readonly lines?: number; readonly height?: number }) {
  return (
    <div role="status">
      <VisuallyHidden>Chargement en cours</VisuallyHidden>
      <Stack gap="xs" aria-hidden>
        {Array.from({ length: lines }, (_, index) => (
          <Skeleton key={index} height={height} />
        ))}
      </Stack>
    </div>
  );
}

type EmptyProps = Pick<LayoutProps, "title" | "children" | "action" | "done">;

/** When there is nothing to show, or because all is `done`: it says why, and what to do about it. */
export function EmptyView(props: EmptyProps) {
  return <StateLayout icon={props.done ? IconCircleCheck : IconSearchOff} {...props} />;
}

type ErrorProps = {
  /** What happened and what to do, in one or two French sentences. */
  readonly message: string;
  readonly title?: string;
  /** The reference under which the fault stands in the log. */
  readonly reference?: string | undefined;
  readonly onRetry?: (() => void) | undefined;
};

/** When the server failed: what to do, the reference of the fault, and a way to try again. */
export function ErrorView({ message, title = "Cette page n’a pas pu être affichée", reference, onRetry }: ErrorProps) {
  return (
    <StateLayout icon={IconAlertTriangle} title={title} alert action={onRetry && <RetryButton onRetry={onRetry} />}>
      {message}
      {reference && <div>{`Référence à communiquer\u00a0: ${reference}`}</div>}
    </StateLayout>
  );
}

type ForbiddenProps = { readonly message: string; readonly action?: ReactNode };

/** When a page is not for this user. */
export function ForbiddenView({ message, action }: ForbiddenProps) {
  return (
    <StateLayout icon={IconLock} title="Accès refusé" action={action}>
      {message}
    </StateLayout>
  );
}

/** When the server cannot be reached. */
export function OfflineView({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <StateLayout
      icon={IconPlugConnectedX}
      title="Connexion interrompue"
      alert
      action={<RetryButton onRetry={onRetry} />}
    >
      Le serveur ne répond pas. Vérifiez votre connexion à Internet, puis réessayez.
    </StateLayout>
  );
}
