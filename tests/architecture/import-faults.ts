import { findCycles } from './find-cycles.ts';
import { type ImportEdge, importGraph } from './import-graph.ts';
import { type Room, rooms } from './rooms.ts';

/** Every import of a tree that goes the wrong way, and every cycle, in words. An empty answer is a sound tree. */
export function importFaults(root: string): readonly string[] {
  const edges = importGraph(root, Object.keys(rooms));
  const files = edges.filter(({ isPackage }) => !isPackage);
  return [
    ...edges.filter((edge) => !isAllowed(edge)).map(({ from, to }) => `${from} must not import ${to}`),
    ...findCycles(files).map((cycle) => `cycle of files: ${cycle.join(' -> ')}`),
    ...findCycles(featureEdges(files)).map((cycle) => `cycle of features: ${cycle.join(' -> ')}`),
  ];
}

function isAllowed({ from, to, isPackage }: ImportEdge): boolean {
  const own = roomOf(from);
  const room: Room | undefined = rooms[own];
  if (!room) return false;
  if (isPackage) return room.packages.includes(kindOfPackage(to)) || room.packages.includes(packageName(to));
  return roomOf(to) === own || room.mayImport.includes(roomOf(to));
}

/** Imports between the folders of one room, `server/http -> server/reports`; files at the top of a room are its composition root. */
function featureEdges(edges: readonly ImportEdge[]): readonly { from: string; to: string }[] {
  return edges
    .map(({ from, to }) => ({ from: featureOf(from), to: featureOf(to) }))
    .filter(({ from, to }) => from !== to && isFolderOfFeature(from) && isFolderOfFeature(to));
}

const featuredRooms = ['schemas', 'server', 'client'];

const isFolderOfFeature = (path: string): boolean =>
  path.split('/').length === 2 && featuredRooms.includes(roomOf(path));
const featureOf = (path: string): string => path.split('/').slice(0, -1).slice(0, 2).join('/');
const roomOf = (path: string): string => path.split('/')[0] ?? '';
const kindOfPackage = (name: string): string => (name.startsWith('node:') ? 'node' : 'npm');
const packageName = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
