import { type Certainty, certaintyNames, type ProtocolEntry } from '../../schemas/api/import.ts';

/** The protocol as people read it: what was not understood first, then what was guessed. */
export function writeProtocol(
  protocol: readonly ProtocolEntry[],
  shown: readonly Certainty[] = order,
): string {
  return [
    protocolCounts(protocol),
    ...shown.flatMap((certainty) => of(protocol, certainty).map(lineOf)),
  ].join('\n');
}

const order: readonly Certainty[] = ['notUnderstood', 'guessed', 'understood'];

const of = (protocol: readonly ProtocolEntry[], certainty: Certainty): readonly ProtocolEntry[] =>
  protocol.filter((entry) => entry.certainty === certainty);

const protocolCounts = (protocol: readonly ProtocolEntry[]): string =>
  ['understood' as const, 'guessed' as const, 'notUnderstood' as const]
    .map((certainty) => `${certaintyNames[certainty]} ${of(protocol, certainty).length} 处`)
    .join('，');

const lineOf = ({ certainty, place, message, text }: ProtocolEntry): string =>
  `${certaintyNames[certainty]}  ${place ? `${place}：` : ''}${message}${text ? `\n      原文：${text.replace(/\n/g, ' / ')}` : ''}`;

/** The protocol as a file: JSON for programs where its name says so. */
export const protocolText = (file: string, protocol: readonly ProtocolEntry[]): string =>
  `${/\.json$/i.test(file) ? JSON.stringify(protocol, null, 1) : writeProtocol(protocol)}\n`;
