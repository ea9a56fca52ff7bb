import type { Attributes } from 'graphology-types';
import { EdgeRectangleProgram } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';

/** Pixels of a dash and of the gap after it. */
const dash = 7;
const gap = 5;

const mainOfShader = /void main\((?:void)?\) \{/;

/** Sigma's straight edge, with gaps of the same length at every zoom. Gaps can be clicked. */
export class DashedEdgeProgram<
  NodeData extends Attributes,
  EdgeData extends Attributes,
> extends EdgeRectangleProgram<NodeData, EdgeData> {
  // biome-ignore lint/suspicious/noExplicitAny: the names of the uniforms are part of sigma's type
  override getDefinition(): any {
    const definition = super.getDefinition();
    return {
      ...definition,
      UNIFORMS: [...definition.UNIFORMS, 'u_viewport'],
      VERTEX_SHADER_SOURCE: definition.VERTEX_SHADER_SOURCE.replace(
        mainOfShader,
        `uniform vec2 u_viewport;
varying float v_along;

void main() {
  vec2 dashFrom = (u_matrix * vec3(a_positionStart, 1)).xy;
  vec2 dashTo = (u_matrix * vec3(a_positionEnd, 1)).xy;
  v_along = a_positionCoef * length((dashTo - dashFrom) * u_viewport * 0.5);
`,
      ),
      FRAGMENT_SHADER_SOURCE: definition.FRAGMENT_SHADER_SOURCE.replace(
        mainOfShader,
        `varying float v_along;

void main(void) {
  #ifndef PICKING_MODE
  if (mod(v_along, ${(dash + gap).toFixed(1)}) > ${dash.toFixed(1)}) discard;
  #endif
`,
      ),
    };
  }

  override setUniforms(
    params: RenderParams,
    program: Parameters<EdgeRectangleProgram['setUniforms']>[1],
  ): void {
    super.setUniforms(params, program);
    const locations = program.uniformLocations as Readonly<Record<string, WebGLUniformLocation | undefined>>;
    program.gl.uniform2f(locations.u_viewport ?? null, params.width, params.height);
  }
}
