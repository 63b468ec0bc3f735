import "@sar/ui/styles.css";
import "./polices.css";
import { messageDeSaisie } from "@sar/domain";
import { AppProviders } from "@sar/ui";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { z } from "zod";
import { creerRouter } from "./router.tsx";
import { client, creerQueryClient, creerRequetes, trpc } from "./trpc.ts";

z.config({ localeError: messageDeSaisie });

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? "";

const queryClient = creerQueryClient();
const router = creerRouter({ queryClient, requetes: creerRequetes(queryClient) });

const racine = document.getElementById("racine");
if (!racine) throw new Error("index.html has no element #racine");

createRoot(racine).render(
  <StrictMode>
    <trpc.Provider client={client} queryClient={queryClient}>
      <QueryClientProvider client={queryClient}>
        <AppProviders getStyleNonce={() => nonce}>
          <RouterProvider router={router} />
        </AppProviders>
      </QueryClientProvider>
    </trpc.Provider>
  </StrictMode>,
);
