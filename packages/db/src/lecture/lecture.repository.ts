import type { Instant } from "@sar/domain";
import type { Connexion } from "../connexion.ts";
import { lectureDossier, type NatureLecture } from "../schema/index.ts";

/** D9: a reading of a dossier: by whom, when, and whether it was sent, shown, or a document of it fetched. */
export type LectureNotee = {
  readonly compteId: number;
  readonly dossierId: number;
  readonly nature: NatureLecture;
  readonly documentId?: number;
  readonly le: Instant;
};

/** D9: adds a line to the log of readings. */
export async function noterLecture(db: Connexion, lecture: LectureNotee): Promise<void> {
  await db.insert(lectureDossier).values(lecture);
}
