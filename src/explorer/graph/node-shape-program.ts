import type { Attributes } from 'graphology-types';
import { NodeCircleProgram } from 'sigma/rendering';

/** How far outside of the shape a place is, as GLSL of `v_diffVector` (from the middle of the node) and `v_radius`. */
const distances = {
  diamond: '(abs(v_diffVector.x) + abs(v_diffVector.y) - v_radius) * 0.7071',
  triangle:
    'max(-v_diffVector.y - v_radius * 0.5, abs(v_diffVector.x) * 0.8660254 + v_diffVector.y * 0.5 - v_radius * 0.5)',
} as const;

/** Sigma's circle, cut into another shape that fits into it. */
function shapeProgram(shape: keyof typeof distances) {
  return class<NodeData extends Attributes, EdgeData extends Attributes> extends NodeCircleProgram<
    NodeData,
    EdgeData
  > {
    override getDefinition() {
      const definition = super.getDefinition();
      const source = definition.FRAGMENT_SHADER_SOURCE;
      const cut = source.replace('length(v_diffVector) - v_radius', distances[shape]);
      if (cut === source) throw new Error('expected sigma’s circle to measure length(v_diffVector)');
      return { ...definition, FRAGMENT_SHADER_SOURCE: cut };
    }
  };
}

/** A diamond: a person. */
export const NodeDiamondProgram = shapeProgram('diamond');
/** A triangle that points up: an event. */
export const NodeTriangleProgram = shapeProgram('triangle');
