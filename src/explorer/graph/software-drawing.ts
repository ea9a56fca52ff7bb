/** What renderers on the processor call themselves: Chromium's, Mesa's, Apple's and Windows'. */
const softwareRenderers = ['swiftshader', 'llvmpipe', 'softpipe', 'software', 'basic render'];

/**
 * Whether the browser draws on the processor, for want of a graphics card that it trusts: it refuses a canvas that insists on
 * speed (the context attribute failIfMajorPerformanceCaveat of WebGL), or its renderer is known for it.
 */
export function isDrawnBySoftware(): boolean {
  const context = document
    .createElement('canvas')
    .getContext('webgl2', { failIfMajorPerformanceCaveat: true });
  if (!context) return true;
  const names = context.getExtension('WEBGL_debug_renderer_info');
  const renderer = String(context.getParameter(names?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER));
  // Browsers hold on to few contexts, and this one is not needed again.
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return softwareRenderers.some((name) => renderer.toLowerCase().includes(name));
}
