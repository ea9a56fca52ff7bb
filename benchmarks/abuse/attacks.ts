import { Agent } from 'node:http';
import { connect, type Socket } from 'node:net';
import { bodyOf, type Outcome, send } from './send.ts';

/** One way to be a nuisance: goes on until `stop` is aborted, and tells of every outcome. */
export interface Attack {
  readonly name: string;
  run(url: string, stop: AbortSignal, tell: (outcome: Outcome) => void): Promise<void>;
}

/** Sends again and again, so many at once. */
function flood(
  name: string,
  atOnce: number,
  next: () => string | Buffer,
  options: { readonly chunked?: boolean; readonly lasting?: boolean } = {},
): Attack {
  return {
    name,
    run: async (url, stop, tell) => {
      const agent = new Agent({ keepAlive: options.lasting ?? true });
      const worker = async (): Promise<void> => {
        while (!stop.aborted) tell(await send(url, next(), { agent, chunked: options.chunked ?? false }));
      };
      await Promise.all(Array.from({ length: atOnce }, worker));
      agent.destroy();
    },
  };
}

/** Opens sockets that say a letter every so often, and never the last one. */
function dribble(name: string, sockets: number, beginning: string): Attack {
  return {
    name,
    run: async (url, stop, tell) => {
      const { port } = new URL(url);
      const open = new Set<Socket>();
      const add = (): void => {
        if (stop.aborted) return;
        const socket = connect(Number(port), '127.0.0.1', () => socket.write(beginning));
        open.add(socket);
        socket.on('data', (data) => tell(data.toString('latin1').slice(9, 12)));
        socket.on('error', () => undefined);
        socket.on('close', () => {
          open.delete(socket);
          setTimeout(add, 100);
        });
      };
      for (let count = 0; count < sockets; count += 1) add();
      const timer = setInterval(() => {
        for (const socket of open) if (socket.writable) socket.write('x');
      }, 500);
      await new Promise((resolve) => stop.addEventListener('abort', resolve, { once: true }));
      clearInterval(timer);
      for (const socket of open) socket.destroy();
    },
  };
}

let count = 0;
/** A name that no document had before, so that no answer is known. */
const fresh = (): string => {
  count += 1;
  return `q${count}`;
};
const nested = (depth: number): string =>
  `{ country(code: "RS") { ${'partners(first: 1) { nodes { '.repeat(depth)} id ${'} } '.repeat(depth)} } }`;
const aliases = (many: number): string =>
  `{ ${Array.from({ length: many }, (_, at) => `a${at}: countries(first: 1) { totalCount }`).join(' ')} }`;
const circular = '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }';
const megabytes = Buffer.alloc(5 * 1024 * 1024, 'x');

/** A legal operation close to what may be asked for. */
const heavy = (): string =>
  `query ${fresh()} { ${fresh()}: organizations(first: 100) { nodes { name agreements(first: 10) { nodes {
    title status parties { name } evidence(first: 2) { nodes { quote article { title } } } } } } } }`;
const counts = (): string =>
  `query ${fresh()} { ${fresh()}: agreementCounts(groupBy: [COUNTRY, PARTNER_COUNTRY, STATUS], first: 100) { key count } }`;

/** The attacks, in the order in which they are run. */
export const attacks: readonly Attack[] = [
  flood('60-fold nesting', 20, () => bodyOf(nested(60))),
  flood('1,000 aliases', 20, () => bodyOf(aliases(1_000))),
  flood('100 aliases, each a count', 20, () => bodyOf(`query ${fresh()} ${aliases(100)}`)),
  flood('circular fragments', 20, () => bodyOf(circular)),
  flood('bodies of 5 MB, announced', 20, () => megabytes, { lasting: false }),
  flood('bodies of 5 MB, in chunks', 20, () => megabytes, { lasting: false, chunked: true }),
  dribble('500 slow sockets: headers', 500, 'POST /graphql HTTP/1.1\r\nhost: x\r\nx-slow: '),
  dribble(
    '500 slow sockets: bodies',
    500,
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{"query":"',
  ),
  flood('300 heavy legal queries at once', 300, () => bodyOf(heavy())),
  flood('300 counts at once', 300, () => bodyOf(counts())),
];
