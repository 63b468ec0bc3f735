import { DatePicker } from "@mantine/dates";
import type { Jour } from "@sar/domain";
import dayjs from "dayjs";
import "dayjs/locale/fr";
import "@mantine/dates/styles.layer.css";

type Props = { readonly value: Jour | null; readonly onPick: (day: string) => void };

/** The calendar of a date field, loaded when it is first opened: French, weeks from Monday, by keyboard too. */
export default function CalendarPanel({ value, onPick }: Props) {
  const focused = value ?? dayjs().format("YYYY-MM-DD");
  return (
    <DatePicker
      locale="fr"
      hideOutsideDates
      weekendDays={[]}
      value={value}
      defaultDate={focused}
      getDayProps={(date) => (date === focused ? { "data-autofocus": true } : {})}
      onChange={(day) => day && onPick(day)}
    />
  );
}
