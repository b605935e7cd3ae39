import { describe, expect, it } from 'vitest';
import { GRAPH_OPS, opsOf } from '../../../../tools/build/tfjs/graph-ops.ts';

describe('the operations that are bundled', () => {
  it('are those of the two graphs, neither more nor less', async () => {
    const graphs = await Promise.all([
      opsOf('models/blazeface/model.json'),
      opsOf('models/mask-classifier/model.json'),
    ]);
    expect(Object.keys(GRAPH_OPS).sort()).toEqual([...new Set(graphs.flat())].sort());
  });
});
