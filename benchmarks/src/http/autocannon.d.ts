/** The part of autocannon that the benchmark uses; the package brings no types. */
declare module "autocannon" {
  import type { EventEmitter } from "node:events";

  export type Requete = {
    readonly method: "POST";
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };

  export type Client = { setRequests(requetes: readonly Requete[]): void };

  export type Options = {
    readonly url: string;
    readonly connections: number;
    readonly reconnectRate: number;
    readonly duration: number;
    readonly setupClient: (client: Client) => void;
  };

  export type Resultat = { readonly errors: number; readonly timeouts: number; readonly duration: number };

  /** Emits `response` (client, status, bytes, milliseconds) for every answer. */
  export default function autocannon(options: Options): EventEmitter & PromiseLike<Resultat>;
}
