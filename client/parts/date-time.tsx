import { dateTimeText } from './date-time-text.ts';

interface Props {
  /** ISO time. */
  readonly at: string;
}

export const DateTime = ({ at }: Props) => (
  <time className="date-time" dateTime={at}>
    {dateTimeText(at)}
  </time>
);
