import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Where `vite` alone (without the API serving the build) finds the API. */
const API = process.env["SAR_API"] ?? "http://localhost:3000";

export default defineConfig({
  plugins: [react()],
  resolve: {
    alias: [{ find: /^temporal-polyfill$/, replacement: fileURLToPath(new URL("src/temporal.ts", import.meta.url)) }],
  },
  cacheDir: "../../node_modules/.vite/web",
  // The API replaces this by a nonce of its own in every answer.
  html: { cspNonce: "__CSP_NONCE__" },
  server: { proxy: { "/trpc": API, "/fichiers": API } },
  build: {
    // Older targets make Vite rewrite light-dark(), which breaks the dark mode of the build.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "react", test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 3 },
            { name: "donnees", test: /node_modules[\\/](@tanstack|@trpc)[\\/]/, priority: 2 },
          ],
        },
      },
    },
  },
});
