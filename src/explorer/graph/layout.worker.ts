import iterate from 'graphology-layout-forceatlas2/iterate';
import type { LayoutAnswer, LayoutRequest } from './layout-message.ts';

const numbersOfNode = 10;
const numbersOfTie = 3;
/** How often places are answered. */
const answerEveryMs = 60;

function nodeMatrix(nodes: Float32Array): Float32Array {
  const matrix = new Float32Array((nodes.length / 4) * numbersOfNode);
  for (let index = 0; index * 4 < nodes.length; index += 1) {
    const at = index * numbersOfNode;
    matrix[at] = nodes[index * 4]!;
    matrix[at + 1] = nodes[index * 4 + 1]!;
    matrix[at + 6] = nodes[index * 4 + 2]!;
    // How far it has settled; it must not begin at nothing.
    matrix[at + 7] = 1;
    matrix[at + 8] = 8;
    matrix[at + 9] = nodes[index * 4 + 3]!;
  }
  return matrix;
}

function tieMatrix(ties: Float32Array): Float32Array {
  const matrix = new Float32Array(ties);
  for (let at = 0; at < matrix.length; at += numbersOfTie) {
    matrix[at] = ties[at]! * numbersOfNode;
    matrix[at + 1] = ties[at + 1]! * numbersOfNode;
  }
  return matrix;
}

function placesOf(matrix: Float32Array): Float32Array {
  const places = new Float32Array((matrix.length / numbersOfNode) * 2);
  for (let index = 0; index * 2 < places.length; index += 1) {
    places[index * 2] = matrix[index * numbersOfNode]!;
    places[index * 2 + 1] = matrix[index * numbersOfNode + 1]!;
  }
  return places;
}

function answer(message: LayoutAnswer): void {
  self.postMessage(message);
}

/** Lays a graph out by ForceAtlas2 until it is ended, or its time or iterations are up. */
self.onmessage = ({ data }: MessageEvent<LayoutRequest>) => {
  const matrix = nodeMatrix(data.nodes);
  const ties = tieMatrix(data.ties);
  const order = data.nodes.length / 4;
  const settings = {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: order < 2_000,
    edgeWeightInfluence: 0.5,
    scalingRatio: 700,
    strongGravityMode: false,
    gravity: 3,
    slowDown: 1 + Math.log(order + 1),
    barnesHutOptimize: order > 800,
    barnesHutTheta: 0.7,
  };
  const begin = performance.now();
  let done = 0;
  const run = (): void => {
    const turn = performance.now();
    do {
      iterate(settings, matrix, ties);
      done += 1;
    } while (performance.now() - turn < answerEveryMs && done < data.most);
    const ended = done >= data.most || performance.now() - begin > data.longest;
    answer({ places: placesOf(matrix), done: ended });
    if (!ended) setTimeout(run, 0);
  };
  run();
};
