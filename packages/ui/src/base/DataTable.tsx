import { Skeleton } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./DataTable.module.css";
import { followArea, type LinkTarget } from "./followable.ts";

/** A column: its heading, its cells, and whether it stays in sight while the others scroll. */
export type DataColumn<Row> = {
  readonly id: string;
  readonly header: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** `start` also names the row. */
  readonly sticky?: "start" | "end";
  readonly width?: string;
  /** Of a column that sorts: how it does at present. */
  readonly sort?: "ascending" | "descending" | "none";
};

type Props<Row> = {
  /** What the table lists, for those who cannot see where it stands. */
  readonly label: string;
  readonly columns: readonly DataColumn<Row>[];
  /** Undefined while the first rows are on their way. */
  readonly rows: readonly Row[] | undefined;
  readonly rowId: (row: Row) => string | number;
  /** The row that one came back to. */
  readonly currentId?: string | number | undefined;
  /** Newer rows are on their way. */
  readonly busy?: boolean;
  /** Where a click on a row leads that hits nothing of its own; one of its cells must hold the same link. */
  readonly rowLink?: ((row: Row) => LinkTarget) | undefined;
  /** Whether a row stands out, such as a selected one. */
  readonly isMarked?: ((row: Row) => boolean) | undefined;
  /** What stands under a row over the whole width; null for nothing. */
  readonly rowDetail?: ((row: Row) => ReactNode) | undefined;
};

const SKELETON_ROWS = 12;

function Cell<Row>({ column, row, current }: { column: DataColumn<Row>; row: Row; current: boolean }) {
  const Tag = column.sticky === "start" ? "th" : "td";
  return (
    <Tag
      className={classes.cell}
      data-sticky={column.sticky}
      data-current={current || undefined}
      {...(Tag === "th" && { scope: "row" })}
    >
      {column.cell(row)}
    </Tag>
  );
}

function SkeletonRows<Row>({ columns }: { readonly columns: readonly DataColumn<Row>[] }) {
  return Array.from({ length: SKELETON_ROWS }, (_, row) => (
    <tr key={row} aria-hidden>
      {columns.map((column) => (
        <td key={column.id} className={classes.cell}>
          <Skeleton height={14} my={10} width={column.sticky === "end" ? 120 : "70%"} />
        </td>
      ))}
    </tr>
  ));
}

type RowProps<Row> = Pick<Props<Row>, "columns" | "rowLink" | "isMarked" | "rowDetail"> & {
  readonly row: Row;
  readonly current: boolean;
};

function TableRow<Row>({ columns, row, current, rowLink, isMarked, rowDetail }: RowProps<Row>) {
  const detail = rowDetail?.(row) ?? null;
  const marked = isMarked?.(row) || undefined;
  return (
    <>
      <tr
        className={classes.row}
        data-marked={marked}
        data-link={rowLink ? true : undefined}
        {...(rowLink && followArea(rowLink(row)))}
      >
        {columns.map((column) => (
          <Cell key={column.id} column={column} row={row} current={current} />
        ))}
      </tr>
      {detail !== null && (
        <tr data-marked={marked}>
          <td colSpan={columns.length} className={classes.detail}>
            {detail}
          </td>
        </tr>
      )}
    </>
  );
}

/** A table dense enough for work; where it is too narrow it scrolls sideways under its sticky first and last columns. */
export function DataTable<Row>({ label, columns, rows, rowId, currentId, busy = false, ...each }: Props<Row>) {
  return (
    <div className={classes.scroller} role="region" aria-label={label} tabIndex={0}>
      <table className={classes.table} aria-label={label} aria-busy={busy || rows === undefined}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={classes.head}
                data-sticky={column.sticky}
                style={{ width: column.width }}
                aria-sort={column.sort}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody data-busy={busy || undefined} className={classes.body}>
          {rows === undefined ? (
            <SkeletonRows columns={columns} />
          ) : (
            rows.map((row) => (
              <TableRow key={rowId(row)} columns={columns} row={row} current={rowId(row) === currentId} {...each} />
            ))
          )}
        </tbody>
      </table>
    </div>
  );
}
